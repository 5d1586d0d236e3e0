"""Makes src/vision/comparison/comparison.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, statsmodels 0.15.0. The mid-p value is summed from
SciPy's binomial distribution; the bootstrap's standard error is the exact one over all draws.
Run: python -W ignore scripts/vectors/comparison.py > src/vision/comparison/comparison.vectors.json
"""

import itertools
import json
import sys

import numpy as np
import scipy
import statsmodels
from scipy.stats import binom, fisher_exact
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.power import NormalIndPower
from statsmodels.stats.proportion import proportion_effectsize

random = np.random.default_rng(20261130)


def mid_p(b, c):
    distances = np.abs(np.arange(b + c + 1) - (b + c) / 2)
    chances = binom.pmf(np.arange(b + c + 1), b + c, 0.5)
    own = abs(b - (b + c) / 2)
    return chances[distances > own + 1e-9].sum() + chances[np.abs(distances - own) < 1e-9].sum() / 2


def mcnemar_case(b, c):
    table = [[100, b], [c, 10]]
    return {
        "counts": [b, c],
        "exact": mcnemar(table, exact=True).pvalue,
        "mid-p": mid_p(b, c),
        "chi-square": mcnemar(table, exact=False, correction=True).pvalue,
    }


def fisher_case(table):
    p = lambda alternative: fisher_exact(table, alternative).pvalue
    return {"table": table, **{a: p(a) for a in ("two-sided", "less", "greater")}}


def power_case(p1, p2, n, alpha):
    effect = abs(proportion_effectsize(p2, p1))
    power = lambda side: NormalIndPower().power(effect, n, alpha, 1, side)
    sizes = np.arange(1, 200_000)
    enough = NormalIndPower().power(effect, sizes, alpha, 1, "two-sided") >= 0.8
    return {"rates": [p1, p2], "samples": n, "alpha": alpha, "two-sided": power("two-sided"),
            "one-sided": power("larger"), "needed": int(sizes[enough][0])}


def adjusted_case(p):
    names = {"holm": "holm", "bonferroni": "bonferroni", "benjamini-hochberg": "fdr_bh"}
    return {"p": p, **{ours: multipletests(p, method=theirs)[1].tolist() for ours, theirs in names.items()}}


def bootstrap_case(differences):
    """Every draw of as many boards as there are, each as likely."""
    boards = list(differences)
    means = []
    for draw in itertools.product(boards, repeat=len(boards)):
        values = [value for board in draw for value in differences[board]]
        means.append(np.mean(values))
    pairs = [(board, value) for board in boards for value in differences[board]]
    return {"boards": [b for b, _ in pairs], "differences": [v for _, v in pairs],
            "difference": float(np.mean([v for _, v in pairs])), "standard-error": float(np.std(means))}


json.dump(
    {
        "made-with": {"python": sys.version.split()[0], "numpy": np.__version__,
                      "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
        "mcnemar": [mcnemar_case(*c) for c in
                    [(1, 9), (9, 1), (0, 5), (3, 3), (12, 25), (40, 61), (150, 90), (1, 0), (400, 460)]],
        "fisher": [fisher_case(t) for t in
                   [[[8, 2], [1, 5]], [[0, 10], [10, 0]], [[3, 7], [6, 9]], [[100, 2], [95, 12]],
                    [[1, 0], [0, 1]], [[5, 0], [7, 0]], [[598, 2], [590, 10]], [[20, 30], [30, 20]]]],
        "power": [power_case(*c) for c in
                  [(0.9, 0.95, 400, 0.05), (0.95, 0.9, 400, 0.05), (0.995, 0.98, 500, 0.01),
                   (0.01, 0.02, 1000, 0.1), (0, 0.05, 50, 0.05), (0.5, 1, 5, 0.05)]],
        "adjusted": [adjusted_case(p) for p in
                     [[0.01, 0.04, 0.03], [0.5], [0, 1, 0.2, 0.2], random.random(12).round(4).tolist(),
                      (random.random(40) ** 3).tolist()]],
        "bootstrap": [bootstrap_case(d) for d in
                      [{"a": [1, 0], "b": [0, 0, 1], "c": [1], "d": [-1, 0]},
                       {"a": [0.5, 0.25], "b": [-0.25, 0.75], "c": [1, 1], "d": [0, 0], "e": [0.1, 0.2]}]],
    },
    sys.stdout,
    separators=(",", ":"),
)
