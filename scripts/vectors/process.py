"""Makes src/vision/process/process.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, pandas 3.1.1, statsmodels 0.15.0. The constants of
control charts are integrated from the distribution of the range; the study of a gauge takes its mean
squares from statsmodels' analysis of variance.
Run: python -W ignore scripts/vectors/process.py > src/vision/process/process.vectors.json
"""

import json
import sys

import numpy as np
import pandas
import scipy
import statsmodels
from scipy.integrate import quad
from scipy.special import gammaln
from scipy.stats import binom, hypergeom, norm
from statsmodels.formula.api import ols
from statsmodels.stats.anova import anova_lm

random = np.random.default_rng(20261130)


def c4(n):
    return float(np.sqrt(2 / (n - 1)) * np.exp(gammaln(n / 2) - gammaln((n - 1) / 2)))


def d2(n):
    return quad(lambda x: 1 - norm.sf(x) ** n - norm.cdf(x) ** n, -12, 12, epsabs=1e-13, limit=500)[0]


def d3(n):
    """Standard deviation of the range, from the distribution of the range."""
    x = np.linspace(-10, 10, 4001)
    nodes, weights = np.polynomial.legendre.leggauss(120)
    spread, weights = 7 * (nodes + 1), 7 * weights
    within = norm.cdf(x[None] + spread[:, None]) - norm.cdf(x)[None]
    below = n * (norm.pdf(x)[None] * within ** (n - 1)).sum(axis=1) * (x[1] - x[0])
    square = 2 * (weights * spread * (1 - below)).sum()
    return float(np.sqrt(square - d2(n) ** 2))


def capability(shape, low, high):
    groups = random.normal(10, 0.5, shape).round(3)
    n = shape[1]
    overall = groups.std(ddof=1)
    pooled = np.sqrt(groups.var(axis=1, ddof=1).mean()) / c4(groups.size - len(groups) + 1)
    ranges = np.ptp(groups, axis=1).mean() / d2(n)
    mean = groups.mean()
    pair = lambda sigma: [(high - low) / (6 * sigma), min(high - mean, mean - low) / (3 * sigma)]
    return {"groups": groups.tolist(), "limits": {"low": low, "high": high}, "mean": mean,
            "overall": pair(overall), "pooled": pair(pooled), "range": pair(ranges),
            "sigmas": [overall, pooled, ranges]}


def ewma(values, target, sigma, weight, width):
    smooth, level, bands = [], target, []
    for i, value in enumerate(values, 1):
        level = weight * value + (1 - weight) * level
        smooth.append(level)
        bands.append(width * sigma * np.sqrt(weight / (2 - weight) * (1 - (1 - weight) ** (2 * i))))
    return {"values": list(values), "target": target, "sigma": sigma, "weight": weight, "width": width,
            "smooth": smooth, "bands": bands}


def cusum(values, target, sigma, slack):
    z = (np.asarray(values) - target) / sigma
    up, down = [], []
    for i in range(len(z)):
        up.append(max(0, *[(z[j : i + 1] - slack).sum() for j in range(i + 1)]))
        down.append(max(0, *[(-z[j : i + 1] - slack).sum() for j in range(i + 1)]))
    return {"values": list(values), "target": target, "sigma": sigma, "slack": slack, "up": up, "down": down}


def plan(n, c, rate, lot=None):
    accept = binom.cdf(c, n, rate) if lot is None else hypergeom.cdf(c, lot, round(rate * lot), n)
    return {"plan": {"sampleSize": n, "acceptanceNumber": c, **({} if lot is None else {"lotSize": lot})},
            "rate": rate, "accept": float(accept)}


def gauge(operators, parts, trials, spread):
    part = random.normal(0, spread, parts)[None, :, None]
    operator = random.normal(0, 0.3, operators)[:, None, None]
    data = (5 + part + operator + random.normal(0, 0.2, (operators, parts, trials))).round(3)
    rows = [(o, p, data[o, p, t]) for o in range(operators) for p in range(parts) for t in range(trials)]
    frame = pandas.DataFrame(rows, columns=["operator", "part", "y"])
    table = anova_lm(ols("y ~ C(operator) * C(part)", frame).fit())
    ms = (table["sum_sq"] / table["df"]).tolist()
    ms_operator, ms_part, ms_both, ms_error = ms
    repeatability = ms_error
    interaction = max(0, (ms_both - ms_error) / trials)
    reproducibility = max(0, (ms_operator - ms_both) / (parts * trials)) + interaction
    between = max(0, (ms_part - ms_both) / (operators * trials))
    gauge_variance = repeatability + reproducibility
    return {"measurements": data.tolist(), "repeatability": repeatability, "reproducibility": reproducibility,
            "interaction": interaction, "parts": between, "gauge": gauge_variance,
            "share": float(np.sqrt(gauge_variance / (gauge_variance + between))),
            "categories": int(np.sqrt(2 * between / gauge_variance))}


drifting = (random.normal(0, 1, 30) + np.r_[np.zeros(15), np.ones(15)]).round(3).tolist()
json.dump(
    {
        "made-with": {"python": sys.version.split()[0], "numpy": np.__version__, "scipy": scipy.__version__,
                      "pandas": pandas.__version__, "statsmodels": statsmodels.__version__},
        "constants": [{"size": n, "c4": c4(n), "d2": d2(n), "d3": d3(n)} for n in range(2, 11)],
        "capability": [capability(*c) for c in [((25, 5), 8, 12), ((10, 2), 9, 10.5), ((40, 8), 8.5, 13)]],
        "ewma": [ewma(drifting, 0, 1, 0.2, 3), ewma(drifting, 0.1, 1.2, 0.4, 2.7)],
        "cusum": [cusum(drifting, 0, 1, 0.5), cusum(drifting, 0.2, 0.8, 0.25)],
        "plans": [plan(*c) for c in [(125, 3, 0.01), (125, 3, 0.05), (50, 0, 0.002), (80, 2, 0.025, 1000),
                                     (20, 1, 0.1, 200), (200, 10, 0), (200, 10, 1)]],
        "gauges": [gauge(*c) for c in [(3, 10, 3, 1.5), (2, 5, 2, 0.4), (4, 8, 2, 0.05)]],
    },
    sys.stdout,
    separators=(",", ":"),
)
