"""Makes src/vision/people/people.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, statsmodels 0.15.0. The forecasts are exact distributions, by
convolution, which a simulation must come close to.
Run: python -W ignore scripts/vectors/people.py > src/vision/people/people.vectors.json
"""

import json
import math
import sys

import numpy as np
import statsmodels
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa
from statsmodels.stats.proportion import proportion_confint

random = np.random.default_rng(20250305)


def plain(value):
    """NaN has no JSON form, so it travels as the string "NaN"."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, np.generic):
        value = value.item()
    return "NaN" if isinstance(value, float) and math.isnan(value) else value


def kappa(calls):
    """Calls: parts × raters."""
    if calls.shape[1] < 2:
        return math.nan
    codes = np.searchsorted(np.unique(calls), calls)
    return fleiss_kappa(aggregate_raters(codes)[0])


def agreement(agrees, value):
    low, high = proportion_confint(agrees.sum(), agrees.size, 0.05, method="beta")
    low, high = (0 if math.isnan(low) else low), (1 if math.isnan(high) else high)
    return [int(agrees.sum()), agrees.size, agrees.mean(), low, high, value]


def study(appraisers, parts, trials, classes, right):
    standard = random.choice(classes, parts)
    noise = random.choice(classes, (appraisers, parts, trials))
    sure = random.random((appraisers, parts, trials)) < right
    return np.where(sure, standard[None, :, None], noise), standard


def study_case(ratings, standard, defective):
    everyone = ratings.transpose(1, 0, 2).reshape(len(standard), -1)
    same = lambda calls: (calls == calls[:, :1]).all(axis=1)
    correct = lambda calls: (calls == standard[:, None]).all(axis=1)
    per_trial = [
        np.mean([kappa(np.stack([calls[:, t], standard], axis=1)) for t in range(calls.shape[1])])
        for calls in ratings
    ]
    bad = standard == defective
    return {
        "ratings": ratings,
        "standard": standard,
        "defective": defective,
        "within": [agreement(same(calls), kappa(calls)) for calls in ratings],
        "between": agreement(same(everyone), kappa(everyone)),
        "against": [agreement(correct(calls), k) for calls, k in zip(ratings, per_trial)],
        "all": agreement(correct(everyone), np.mean(per_trial)),
        "miss": [np.mean(calls[bad] != defective) for calls in ratings],
        "false-alarm": [np.mean(calls[~bad] == defective) for calls in ratings],
    }


def studies():
    shapes = [
        (3, 50, 3, ["ng", "ok"], 0.9), (2, 20, 2, ["ng", "ok"], 0.7), (3, 30, 1, ["ng", "ok"], 0.8),
        (4, 40, 2, ["open", "short", "spur"], 0.85), (1, 25, 3, ["ng", "ok"], 0.8),
    ]
    cases = [study_case(*study(*shape), shape[3][0]) for shape in shapes]
    perfect = np.tile(np.array(["ng", "ok", "ng", "ok"])[None, :, None], (2, 1, 2))
    return cases + [study_case(perfect, np.array(["ng", "ok", "ng", "ok"]), "ng")]


def money():
    out = []
    for size in (2, 3, 6):
        counts = random.integers(0, 500, (size, size))
        prices = random.uniform(-2, 200, (size, size)).round(2)
        cells = counts * prices
        out.append({"counts": counts, "prices": prices, "matrix": cells,
                    "total": cells.sum(), "per-sample": cells.sum() / counts.sum()})
    return out


def sums(throughput, sprints):
    """The distribution of the items that so many sprints finish."""
    one = np.bincount(throughput) / len(throughput)
    total = np.ones(1)
    for _ in range(sprints):
        total = np.convolve(total, one)
    return total


def forecasts():
    out = []
    for throughput, backlog, sprints in (
        ([3, 5, 2, 6, 4, 5], 40, 6), ([0, 8, 1, 12], 30, 4), ([1, 2, 3], 7, 10), ([7], 20, 3),
    ):
        chances, below = {}, 1.0
        for n in range(1, 60):
            still = sums(throughput, n)[:backlog].sum()
            if below - still > 1e-12:
                chances[n] = below - still
            below = still
        items = {m: p for m, p in enumerate(sums(throughput, sprints)) if p > 0}
        out.append({"throughput": throughput, "backlog": backlog, "sprints": sprints,
                    "sprints-needed": chances, "items-finished": items})
    return out


json.dump(
    plain(
        {
            "made-with": {
                "python": sys.version.split()[0],
                "numpy": np.__version__,
                "statsmodels": statsmodels.__version__,
            },
            "money": money(),
            "studies": studies(),
            "forecasts": forecasts(),
        }
    ),
    sys.stdout,
    separators=(",", ":"),
)
