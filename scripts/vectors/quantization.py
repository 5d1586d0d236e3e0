"""Makes src/vision/quantization/quantization.vectors.json: values that the unit tests hold.

Everything is NumPy in float64: percentiles by numpy.percentile, rounding by numpy.rint (half-even),
by the decimal module (half-away) and by floor(x + 1/2) in exact fractions (half-up).

Ran with Python 3.11, numpy 2.4.6.
Run: python scripts/vectors/quantization.py > src/vision/quantization/quantization.vectors.json
"""

import json
import math
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import numpy as np

rng = np.random.default_rng(8)
METHODS = [
    "linear", "lower", "higher", "nearest", "midpoint", "inverted_cdf", "averaged_inverted_cdf",
    "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "median_unbiased", "normal_unbiased",
]

rounding = []
numbers = [-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 0.49999999999999994, -0.49999999999999994, 2.4, -2.6, 0.0, 4503599627370497.5, 126.5, -127.5]
for x in numbers:
    rounding.append(
        {"value": x, "half-even": int(np.rint(x)),
         "half-away": int(Decimal(x).quantize(Decimal(1), ROUND_HALF_UP)),
         "half-up": math.floor(Fraction(x) + Fraction(1, 2))}
    )

samples = {
    "one value": [3.5],
    "two values": [-1.0, 4.0],
    "ties": [2.0, 2, 2, 5, 5, 7],
    "ten": list(range(10, 0, -1)),
    "normal": np.round(rng.normal(0, 2, 41), 3).tolist(),
    "positive": np.round(rng.gamma(2, 1, 32), 3).tolist(),
    "negative": [-9.0, -3, -2.5, -1],
    "all zero": [0.0, 0, 0],
    "an outlier": np.round(np.append(rng.normal(0, 1, 30), 60), 3).tolist(),
}
percentiles = []
for name, x in samples.items():
    for percent in (50.5, 75, 90, 99, 99.9, 100):
        case = {"name": name, "values": x, "percent": percent, "methods": {}}
        for method in METHODS:
            low, high = np.percentile(x, [100 - percent, percent], method=method)
            magnitude = np.percentile(np.abs(x), percent, method=method)
            case["methods"][method] = [float(low), float(high), float(magnitude)]
        percentiles.append(case)


def clamp_round(x, scale, zero, lowest, highest, mode):
    ratio = np.asarray(x, dtype=float) / scale
    if mode == "half-even":
        whole = np.rint(ratio)
    elif mode == "half-away":
        whole = np.trunc(ratio + np.copysign(0.5, ratio))
    else:
        whole = np.floor(ratio + 0.5)
    return np.clip(whole + zero, lowest, highest)


def measured(x, restored):
    error = np.asarray(x) - restored
    noise = np.mean(error**2)
    return {
        "mse": float(noise),
        "decibels": float(10 * np.log10(np.mean(np.square(x)) / noise)) if noise > 0 else None,
        "maximum": float(np.max(np.abs(error))),
    }


schemes = []
for name, x in samples.items():
    x = np.asarray(x, dtype=float)
    for bits in (4, 8):
        for signed in (False, True):
            lowest = -(2 ** (bits - 1)) if signed else 0
            highest = lowest + 2**bits - 1
            low, high = min(x.min(), 0), max(x.max(), 0)
            scale = (high - low) / (highest - lowest) or 1.0
            zero = int(np.clip(lowest - np.rint(low / scale), lowest, highest))
            for mode in ("half-even", "half-away", "half-up"):
                q = clamp_round(x, scale, zero, lowest, highest, mode)
                schemes.append(
                    {"name": name, "kind": "affine", "bits": bits, "signed": signed, "rounding": mode,
                     "values": x.tolist(), "scale": scale, "zeroPoint": zero, "integers": q.tolist(),
                     **measured(x, scale * (q - zero))}
                )
        top = 2 ** (bits - 1) - 1
        for divisor, steps, lowest in (("largest-integer", top, -top), ("half-range", top + 0.5, -top - 1)):
            scale = float(np.abs(x).max() / steps) or 1.0
            for mode in ("half-even", "half-away", "half-up"):
                q = clamp_round(x, scale, 0, lowest, top, mode)
                schemes.append(
                    {"name": name, "kind": "symmetric", "bits": bits, "divisor": divisor, "rounding": mode,
                     "values": x.tolist(), "scale": scale, "zeroPoint": 0, "integers": q.tolist(),
                     **measured(x, scale * q)}
                )

weights = np.round(rng.normal(0, 1, (4, 9)) * [[10], [1], [0.1], [0]], 4)
per_channel = {
    "channels": weights.tolist(),
    "symmetric": [],
    "affine": [],
}
for row in weights:
    scale = float(np.abs(row).max() / 127) or 1.0
    q = clamp_round(row, scale, 0, -127, 127, "half-even")
    per_channel["symmetric"].append({"scale": scale, "integers": q.tolist()})
    low, high = min(row.min(), 0), max(row.max(), 0)
    scale = float((high - low) / 255) or 1.0
    zero = int(0 - np.rint(low / scale))
    q = clamp_round(row, scale, zero, 0, 255, "half-even")
    per_channel["affine"].append({"scale": scale, "zeroPoint": zero, "integers": q.tolist()})

json.dump(
    {
        "made-with": {"script": "scripts/vectors/quantization.py", "numpy": np.__version__},
        "rounding": rounding,
        "percentiles": percentiles,
        "schemes": schemes,
        "perChannel": per_channel,
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
