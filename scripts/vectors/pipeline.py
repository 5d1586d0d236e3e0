"""Makes src/vision/pipeline/pipeline.vectors.json: digests, canonical JSON, windows, stopping rules.

Digests are hashlib's, canonical JSON is rfc8785's, sampling plans are searched one by one with
SciPy's binomial distribution, windows are put together from the definition, event by event.
Ran with Python 3.11.7, NumPy 2.4.6, SciPy 1.17.1, rfc8785 0.1.4.
Run: pip install numpy scipy rfc8785 && python scripts/vectors/pipeline.py
"""

import hashlib
import importlib.metadata
import json
import math
from pathlib import Path

import numpy as np
import rfc8785
import scipy
from scipy.stats import binom

rng = np.random.default_rng(20250303)


def digests():
    texts = ["", "abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "a", "Lötstelle Nr. 7 ✓", "납땜 불량 🔍"]
    cases = [{"text": t, "digest": hashlib.sha256(t.encode()).hexdigest()} for t in texts]
    for size in (55, 56, 57, 63, 64, 65, 119, 120, 128):
        cases.append({"text": "x" * size, "digest": hashlib.sha256(b"x" * size).hexdigest()})
    return cases


def canonical():
    values = [None, True, [], {}, 0, -0.0, 1e21, 1e-7, 0.1, 123456789012345680000.0, 5e-324, -1.5, "", "\u0000\u001f\"\\/\u007f",
              {"b": 1, "a": [1, {"d": None, "c": False}]}, {"é": 1, "e": 2, "E": 3, "10": 4, "9": 5},
              {"\U0001f600": 1, "\ufb33": 2, "": 3}, {"serial": "XV-2025-03-000147", "defects": ["mouse bite"], "takt": 2.0}]
    return [{"value": v, "canonical": rfc8785.dumps(v).decode(), "digest": hashlib.sha256(rfc8785.dumps(v)).hexdigest()} for v in values]


def plans():
    cases = []
    for p0, p1, alpha, beta in ((0.005, 0.02, 0.05, 0.05), (0.01, 0.05, 0.05, 0.1), (0.1, 0.3, 0.01, 0.01), (0.05, 0.5, 0.05, 0.05),
                                (0.001, 0.004, 0.1, 0.05), (0.2, 0.25, 0.05, 0.1), (1e-4, 0.01, 0.05, 0.05)):
        c = 0
        while True:
            n = c + 1
            step = np.arange(c + 1, 40000)
            n = int(step[np.argmax(binom.cdf(c, step, p1) <= beta)])
            if 1 - binom.cdf(c, n, p0) <= alpha:
                break
            c += 1
        cases.append({"test": {"acceptable": p0, "unacceptable": p1, "alpha": alpha, "beta": beta}, "trials": n, "allowedFailures": c})
    return cases


def sequential():
    cases = []
    for p0, p1, alpha, beta in ((0.005, 0.02, 0.05, 0.05), (0.01, 0.05, 0.01, 0.1), (0.3, 0.6, 0.2, 0.3)):
        for n, f in ((0, 0), (1, 0), (1, 1), (40, 1), (100, 3), (193, 0), (194, 0), (2000, 12), (2000, 30), (60, 60)):
            ratio = float(binom.logpmf(f, n, p1) - binom.logpmf(f, n, p0))
            low, high = math.log(beta / (1 - alpha)), math.log((1 - beta) / alpha)
            verdict = "reject" if ratio >= high else "accept" if ratio <= low else "continue"
            cases.append({"test": {"acceptable": p0, "unacceptable": p1, "alpha": alpha, "beta": beta}, "trials": n,
                          "failures": f, "ratio": ratio, "lower": low, "upper": high, "verdict": verdict})
    return cases


def expected_trials():
    """Means of 20,000 runs: Wald's formula neglects the overshoot, so it lies a little below."""
    cases = []
    for p0, p1 in ((0.005, 0.02), (0.02, 0.06)):
        low, high = math.log(0.05 / 0.95), math.log(0.95 / 0.05)
        for rate in (p0, p1):
            lengths = []
            for _ in range(20000):
                steps = np.where(rng.random(6000) < rate, math.log(p1 / p0), math.log((1 - p1) / (1 - p0)))
                path = np.cumsum(steps)
                lengths.append(int(np.argmax((path <= low) | (path >= high))) + 1)
            cases.append({"acceptable": p0, "unacceptable": p1, "rate": rate, "mean": float(np.mean(lengths))})
    return cases


def windows():
    cases = []
    for size, slide, disorder, lateness in ((10, 10, 0, 0), (10, 10, 5, 0), (10, 5, 3, 0), (10, 10, 0, 6), (12, 4, 2, 5), (6, 4, 1, 2)):
        times = (np.sort(rng.integers(-15, 60, 25)) + rng.integers(-7, 8, 25)).tolist()
        mark, contents, fired, emitted, late = -math.inf, {}, set(), [], []
        for i, time in enumerate(times):
            mine = [s for s in range(-400, 400, slide) if s <= time < s + size and s + size + lateness > mark]
            if not mine:
                late.append(i)
            for s in mine:
                contents.setdefault(s, []).append(i)
                if s + size <= mark:
                    fired.add(s)
                    emitted.append([s, list(contents[s])])
            mark = max(mark, time - disorder)
            for s in sorted(contents):
                if s + size <= mark and s not in fired:
                    fired.add(s)
                    emitted.append([s, list(contents[s])])
        emitted += [[s, contents[s]] for s in sorted(contents) if s not in fired]
        cases.append({"size": size, "slide": slide, "outOfOrderness": disorder, "allowedLateness": lateness,
                      "times": times, "emitted": emitted, "late": late})
    return cases


vectors = {
    "made-with": {"numpy": np.__version__, "scipy": scipy.__version__, "rfc8785": importlib.metadata.version("rfc8785")},
    "digests": digests(), "canonical": canonical(), "plans": plans(), "sequential": sequential(),
    "expectedTrials": expected_trials(), "windows": windows(),
}
target = Path(__file__).parents[2] / "src/vision/pipeline/pipeline.vectors.json"
target.write_text(json.dumps(vectors) + "\n")
