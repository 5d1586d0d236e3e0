"""Makes src/vision/network/grad-cam.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1. The layers are computed here by hand; the gradient at the last
map is held to central differences.
Run: python scripts/vectors/grad_cam.py > src/vision/network/grad-cam.vectors.json
"""

import json
import sys
from importlib.metadata import version

import numpy as np
from scipy.signal import correlate

random = np.random.default_rng(20261130)


def convolve(maps, weight, bias):
    padded = np.pad(maps, ((0, 0), (1, 1), (1, 1)))
    return np.array([correlate(padded, filter_, "valid")[0] + b for filter_, b in zip(weight, bias)])


def pool(maps):
    c, h, w = maps.shape
    return maps.reshape(c, h // 2, 2, w // 2, 2).max(axis=(2, 4))


def grad_cam_case(side, filters, label):
    shapes = [(filters[0], 1, 3, 3), (filters[1], filters[0], 3, 3), (2, filters[1], side // 4, side // 4)]
    layers = [(random.normal(0, 0.5, s), random.normal(0, 0.1, s[0])) for s in shapes]
    patch = random.integers(0, 256, (side, side)).astype(float)
    mean, deviation = 120.0, 60.0
    first = pool(np.maximum(convolve(((patch - mean) / deviation)[None], *layers[0]), 0))
    last = np.maximum(convolve(first, *layers[1]), 0)
    logit = lambda maps: float((layers[2][0][label] * pool(maps)).sum() + layers[2][1][label])
    step, gradient = 1e-6, np.zeros_like(last)
    for place in np.ndindex(last.shape):
        moved = [last.copy(), last.copy()]
        moved[0][place] += step
        moved[1][place] -= step
        gradient[place] = (logit(moved[0]) - logit(moved[1])) / (2 * step)
    # Pooling is linear around a map without ties, so the differences are the head's weights but for rounding.
    head = layers[2][0][label]
    exact = np.zeros_like(last)
    for c, y, x in np.ndindex(head.shape):
        cell = last[c, 2 * y:2 * y + 2, 2 * x:2 * x + 2]
        j = np.unravel_index(cell.argmax(), (2, 2))
        exact[c, 2 * y + j[0], 2 * x + j[1]] = head[c, y, x]
    active = last > 1e-3
    assert np.abs((gradient - exact)[active]).max() < 1e-7
    alpha = exact.mean(axis=(1, 2))
    cam = np.maximum((alpha[:, None, None] * last).sum(axis=0), 0)
    parameters = [float(v) for w, b in layers for v in (*w.ravel(), *b)]
    return {"side": side, "filters": filters, "label": label, "parameters": parameters, "mean": mean,
            "standardDeviation": deviation, "patch": patch.tolist(), "map": cam.tolist()}


json.dump(
    {
        "made-with": {name: version(name) for name in ("numpy", "scipy")},
        "maps": [grad_cam_case(*c) for c in [(8, [2, 3], 1), (12, [3, 4], 0), (8, [1, 2], 0)]],
    },
    sys.stdout,
    separators=(",", ":"),
)
