"""Makes src/vision/drift/drift.vectors.json: values that the unit tests hold.

Ran with Python 3.11, numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1, mpmath 1.4.1.
Run: python scripts/vectors/drift.py > src/vision/drift/drift.vectors.json
"""

import json
import sys
import warnings

import mpmath
import numpy as np
import scipy
import sklearn
from scipy import stats
from scipy.spatial.distance import jensenshannon, pdist
from sklearn.metrics.pairwise import rbf_kernel

warnings.simplefilter("ignore")
mpmath.mp.dps = 40
rng = np.random.default_rng(99)


def finite(x):
    x = float(x)
    return x if np.isfinite(x) else str(x)


def normal(n, mean=0.0, scale=1.0, digits=3):
    return np.round(rng.normal(mean, scale, n), digits)


samples = {
    "shifted": (normal(60), normal(50, 0.5)),
    "same": (normal(40), normal(40)),
    "identical": (np.arange(12.0), np.arange(12.0)),
    "integers with ties": (rng.poisson(3, 50).astype(float), rng.poisson(4, 45).astype(float)),
    "nothing in common": (normal(10), normal(12, 100)),
    "one value against many": (np.array([0.3]), normal(9)),
    "constant against constant": (np.full(5, 2.0), np.full(7, 2.0)),
    "narrow within wide": (normal(30, 0, 5), normal(30, 0, 0.1)),
    "outliers": (np.append(normal(20), 1000), np.append(normal(20), -1000)),
    "unequal sizes": (normal(7), normal(63, 0.8)),
}

psi = []
for name, (a, b) in samples.items():
    if len(np.unique(a)) < 2:
        continue
    for bins in (4, 10):
        for binning in ("quantile", "uniform"):
            if binning == "quantile":
                edges = np.unique(np.quantile(a, np.linspace(0, 1, bins + 1)))
            else:
                edges = np.histogram_bin_edges(a, bins)
            if len(edges) < 3:
                continue
            cuts = edges[1:-1]
            full = np.concatenate([[-np.inf], cuts, [np.inf]])
            case = {"name": name, "reference": a.tolist(), "current": b.tolist(), "bins": bins, "binning": binning,
                    "cuts": cuts.tolist()}
            for closed in ("left", "right"):
                if closed == "left":
                    p, q = np.histogram(a, full)[0], np.histogram(b, full)[0]
                else:
                    p = np.bincount(np.searchsorted(cuts, a, "left"), minlength=len(cuts) + 1)
                    q = np.bincount(np.searchsorted(cuts, b, "left"), minlength=len(cuts) + 1)
                sp, sq = p / p.sum(), q / q.sum()
                total = lambda x, y: finite(sum(0.0 if u == v else (v - u) * np.log(v / u) for u, v in zip(x, y)))
                k = len(p)
                case[closed] = {
                    "counts": [p.tolist(), q.tolist()],
                    "replace": total(np.where(sp == 0, 1e-4, sp), np.where(sq == 0, 1e-4, sq)),
                    "clip": total(np.clip(sp, 0.05, None), np.clip(sq, 0.05, None)),
                    "smooth": total((p + 0.5) / (p.sum() + k / 2), (q + 0.5) / (q.sum() + k / 2)),
                    "infinite": total(sp, sq),
                }
            psi.append(case)

js = []
for name, p, q in [
    ("equal", [1, 2, 3], [2, 4, 6]),
    ("disjoint", [1, 0, 0], [0, 0, 4]),
    ("zero bins on both sides", [0, 3, 0, 5], [0, 1, 2, 5]),
    ("counts", [30, 40, 20, 10], [25, 35, 25, 15]),
    ("shares", [0.1, 0.2, 0.7], [0.3, 0.3, 0.4]),
    ("one bin", [3], [8]),
    ("tiny difference", [0.5, 0.5], [0.5001, 0.4999]),
    ("random", rng.dirichlet(np.ones(30)).tolist(), rng.dirichlet(np.ones(30)).tolist()),
]:
    js.append({"name": name, "first": p, "second": q,
               "nats": float(np.nan_to_num(jensenshannon(p, q))), "bits": float(np.nan_to_num(jensenshannon(p, q, 2)))})

ks = []
for name, (a, b) in samples.items():
    for alternative in ("two-sided", "less", "greater"):
        case = {"name": name, "first": a.tolist(), "second": b.tolist(), "alternative": alternative}
        for method, key in (("exact", "exact"), ("asymp", "asymptotic")):
            r = stats.ks_2samp(a, b, alternative=alternative, method=method)
            case[key] = float(r.pvalue)
            case["statistic"] = float(r.statistic)
            case["location"] = float(r.statistic_location)
            case["sign"] = int(r.statistic_sign)
        if alternative == "two-sided":
            case["limit"] = float(stats.kstwobign.sf(np.sqrt(len(a) * len(b) / (len(a) + len(b))) * case["statistic"]))
        ks.append(case)

kolmogorov = []
for n in (1, 2, 5, 10, 50, 100, 140, 141, 200, 500, 1000, 5000, 20000, 100000, 300000):
    for z in (0.3, 0.45, 0.6, 0.8, 0.868, 1, 1.2, 1.4, 1.49, 1.9, 2.1, 3, 5, 9):
        d = z / np.sqrt(n)
        if d < 1:
            kolmogorov.append([n, d, float(stats.kstwo.sf(d, n))])
for n, d in [(4, 0.125), (4, 0.2), (4, 0.25), (4, 0.76), (200, 0.004), (200, 0.005), (30, 0.97), (30, 0.5), (1000, 0.7)]:
    kolmogorov.append([n, d, float(stats.kstwo.sf(d, n))])


def exact_smirnov(n, d):
    n, d = int(n), mpmath.mpf(d)
    total = mpmath.fsum(
        mpmath.binomial(n, j) * (d + mpmath.mpf(j) / n) ** (j - 1) * (1 - d - mpmath.mpf(j) / n) ** (n - j)
        for j in range(int(mpmath.floor(n * (1 - d))) + 1)
    )
    return float(d * total)


smirnov = [[n, d, exact_smirnov(n, d)] for n, d in [(1, 0.3), (2, 0.5), (7, 0.2), (30, 0.9), (100, 0.15), (500, 0.1), (2000, 0.02), (2000, 0.2)]]

gamma = []
for a in (0.5, 1, 1.5, 2.5, 7, 10, 25.5, 100, 1000, 12345.5):
    for ratio in (1e-3, 0.1, 0.5, 0.9, 0.99, 1, 1.01, 1.1, 1.5, 3, 20):
        x = a * ratio
        exact = mpmath.gammainc(mpmath.mpf(a), mpmath.mpf(x), mpmath.inf, regularized=True)
        if exact > mpmath.mpf("1e-290"):
            gamma.append([a, x, float(exact)])

wasserstein = []
for name, (a, b) in samples.items():
    u, v = rng.integers(0, 4, len(a)).astype(float), rng.random(len(b))
    u[0] = 1
    wasserstein.append({"name": name, "first": a.tolist(), "second": b.tolist(), "distance": stats.wasserstein_distance(a, b),
                        "firstWeights": u.tolist(), "secondWeights": v.tolist(),
                        "weighted": stats.wasserstein_distance(a, b, u, v)})

tables = []
for name, table in {
    "2 x 2": [[10, 20], [20, 10]],
    "2 x 2, nearly equal": [[100, 101], [100, 100]],
    "2 x 2, a zero cell": [[0, 5], [7, 3]],
    "2 x 2, equal": [[5, 5], [5, 5]],
    "2 x 6 defect kinds": [[30, 22, 9, 14, 6, 19], [41, 18, 15, 9, 2, 30]],
    "3 x 4": [[10, 20, 30, 5], [12, 18, 33, 9], [7, 25, 21, 8]],
    "far apart": [[1000, 10], [10, 1000]],
    "one row": [[3, 4, 5]],
    "one column": [[3], [9]],
    "large degrees of freedom": rng.integers(1, 40, (8, 12)).tolist(),
}.items():
    r = stats.chi2_contingency(table)
    plain = stats.chi2_contingency(table, correction=False)
    tables.append({"name": name, "table": table, "degreesOfFreedom": int(r.dof), "statistic": float(r.statistic), "pValue": float(r.pvalue),
                   "plainStatistic": float(plain.statistic), "plainPValue": float(plain.pvalue)})

fits = []
for name, observed, expected, ddof in [
    ("equal expectation", [16, 18, 16, 14, 12, 12], None, 0),
    ("given expectation", [16, 18, 16, 14, 12, 12], [16, 16, 16, 16, 16, 8], 0),
    ("a fitted parameter", [16, 18, 16, 14, 12, 12], [16, 16, 16, 16, 16, 8], 2),
    ("exact fit", [5, 5, 5], None, 0),
    ("zero observed", [0, 10, 20], None, 0),
]:
    r = stats.chisquare(observed, expected, ddof)
    fits.append({"name": name, "observed": observed, "expected": expected, "ddof": ddof, "statistic": float(r.statistic), "pValue": float(r.pvalue)})

mmd = []
for name, x, y, sigma in [
    ("shifted", rng.normal(0, 1, (9, 3)).round(3), rng.normal(1, 1, (11, 3)).round(3), None),
    ("same", rng.normal(0, 1, (8, 2)).round(3), rng.normal(0, 1, (8, 2)).round(3), None),
    ("identical", np.arange(10.0).reshape(5, 2), np.arange(10.0).reshape(5, 2), None),
    ("given bandwidth", rng.normal(0, 1, (6, 1)).round(3), rng.normal(0, 3, (7, 1)).round(3), 0.7),
    ("far apart", rng.normal(0, 1, (5, 2)).round(3), rng.normal(100, 1, (5, 2)).round(3), 1.0),
    ("two rows each", np.array([[0.0], [1]]), np.array([[3.0], [5]]), None),
]:
    median = float(np.median(pdist(np.vstack([x, y]))))
    g = 1 / (2 * (sigma or median) ** 2)
    xx, yy, xy = rbf_kernel(x, x, g), rbf_kernel(y, y, g), rbf_kernel(x, y, g)
    m, n = len(x), len(y)
    mmd.append({"name": name, "first": x.tolist(), "second": y.tolist(), "bandwidth": sigma, "median": median,
                "biased": float(xx.mean() + yy.mean() - 2 * xy.mean()),
                "unbiased": float((xx.sum() - m) / (m * (m - 1)) + (yy.sum() - n) / (n * (n - 1)) - 2 * xy.mean())})

json.dump(
    {
        "made-with": {"script": "scripts/vectors/drift.py", "numpy": np.__version__, "scipy": scipy.__version__,
                      "scikit-learn": sklearn.__version__, "mpmath": mpmath.__version__},
        "psi": psi, "jensenShannon": js, "kolmogorovSmirnov": ks, "kolmogorov": kolmogorov, "smirnov": smirnov,
        "gamma": gamma, "wasserstein": wasserstein, "tables": tables, "fits": fits, "discrepancies": mmd,
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
