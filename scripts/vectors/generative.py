"""Makes src/vision/generative/generative.vectors.json: values that the unit tests hold.

Fréchet distances come from mpmath at 60 digits (symmetric-eigenvalue route), so that singular
covariances have a true value, and from pytorch-fid's own steps with SciPy's sqrtm.

Ran with Python 3.11, numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1, mpmath 1.4.1.
Run: python scripts/vectors/generative.py > src/vision/generative/generative.vectors.json
"""

import json
import sys

import mpmath
import numpy as np
import scipy
import sklearn
from scipy.linalg import sqrtm
from sklearn.metrics.pairwise import polynomial_kernel

mpmath.mp.dps = 60
rng = np.random.default_rng(20251122)


def root(matrix):
    values, vectors = mpmath.eigsy(matrix)
    roots = mpmath.diag([mpmath.sqrt(v) if v > mpmath.mpf(10) ** -40 else 0 for v in values])
    return vectors * roots * vectors.T


def exact_covariance(samples, ddof):
    rows = mpmath.matrix(samples.tolist())
    n, d = samples.shape
    mean = [mpmath.fsum(rows[i, j] for i in range(n)) / n for j in range(d)]
    centred = mpmath.matrix(n, d)
    for i in range(n):
        for j in range(d):
            centred[i, j] = rows[i, j] - mean[j]
    return mean, centred.T * centred / (n - ddof)


def exact_distance(mean1, cov1, mean2, cov2):
    half = root(cov1)
    inner = half * cov2 * half
    inner = (inner + inner.T) / 2
    values = mpmath.eigsy(inner, eigvals_only=True)
    trace = mpmath.fsum(mpmath.sqrt(v) for v in values if v > mpmath.mpf(10) ** -40)
    d = len(mean1)
    squared = mpmath.fsum((mean1[i] - mean2[i]) ** 2 for i in range(d))
    traces = mpmath.fsum(cov1[i, i] + cov2[i, i] for i in range(d))
    return float(squared + traces - 2 * trace)


def pytorch_fid(mean1, cov1, mean2, cov2, offset):
    eye = np.eye(len(mean1)) * offset
    covmean = sqrtm((cov1 + eye) @ (cov2 + eye)).real
    diff = mean1 - mean2
    return float(diff @ diff + np.trace(cov1) + np.trace(cov2) - 2 * np.trace(covmean))


def case(name, x, y, ddof=1):
    m1, c1 = exact_covariance(x, ddof)
    m2, c2 = exact_covariance(y, ddof)
    found = {
        "name": name,
        "first": x.tolist(),
        "second": y.tolist(),
        "ddof": ddof,
        "mean": x.mean(axis=0).tolist(),
        "covariance": np.atleast_2d(np.cov(x, rowvar=False, ddof=ddof)).tolist(),
        "distance": exact_distance(m1, c1, m2, c2),
    }
    a = np.atleast_2d(np.cov(x, rowvar=False, ddof=ddof))
    b = np.atleast_2d(np.cov(y, rowvar=False, ddof=ddof))
    found["offset-distance"] = pytorch_fid(x.mean(axis=0), a, y.mean(axis=0), b, 1e-6)
    return found


def normal(n, d, mean=0.0, scale=1.0):
    return np.round(rng.normal(mean, scale, (n, d)), 4)


base = normal(12, 3)
frechet = [
    case("full rank, 3 features", base, normal(15, 3, 0.5, 2)),
    case("full rank, 5 features, ddof 0", normal(20, 5), normal(18, 5, 1), 0),
    case("one feature", normal(6, 1), normal(9, 1, 3, 2)),
    case("identical sets", base, base),
    case("shifted set", base, base + 2),
    case("fewer samples than features", normal(4, 6), normal(5, 6, 0.3)),
    case("one singular, one not", normal(3, 5), normal(20, 5)),
    case("a constant feature", np.column_stack([normal(8, 2), np.full(8, 7.0)]), normal(8, 3)),
    case("a repeated feature", base[:, [0, 1, 0]], normal(10, 3)),
    case("both constant", np.full((4, 2), 1.0), np.full((5, 2), 4.0)),
    case("scales 1e-4 to 1e4", normal(30, 4) * [1e-4, 1, 1e2, 1e4], normal(30, 4) * [1e-4, 1, 1e2, 1e4]),
    case("orthogonal lines", np.array([[1.0, 0], [2, 0], [3, 0]]), np.array([[0, 1.0], [0, 5], [0, 3]])),
    case("8 features", normal(40, 8), normal(40, 8, 0.2, 1.5)),
]

gaussians = []
for name, m1, c1, m2, c2 in [
    ("diagonal", [0, 0], [[1, 0], [0, 4]], [3, 4], [[4, 0], [0, 9]]),
    ("tiny variance", [0, 0], [[1, 0], [0, 1e-17]], [0, 0], [[1, 0], [0, 1]]),
    ("zero against identity", [0, 0], [[0, 0], [0, 0]], [0, 0], [[1, 0], [0, 1]]),
    ("rank one against rank one", [0, 0], [[1, 1], [1, 1]], [0, 0], [[1, -1], [-1, 1]]),
    ("rank one against itself", [0, 0], [[4, 2], [2, 1]], [0, 0], [[4, 2], [2, 1]]),
    ("rank one against full", [1, 2], [[4, 2], [2, 1]], [0, 0], [[2, 0.5], [0.5, 3]]),
]:
    exact = exact_distance(m1, mpmath.matrix(c1), m2, mpmath.matrix(c2))
    gaussians.append(
        {
            "name": name,
            "first": {"mean": m1, "covariance": c1},
            "second": {"mean": m2, "covariance": c2},
            "distance": exact,
            "offset-distance": pytorch_fid(np.array(m1), np.array(c1), np.array(m2), np.array(c2), 1e-6),
        }
    )


def kid(x, y, degree=3, gamma=None, coef0=1):
    xx = polynomial_kernel(x, x, degree, gamma, coef0)
    yy = polynomial_kernel(y, y, degree, gamma, coef0)
    xy = polynomial_kernel(x, y, degree, gamma, coef0)
    m, n = len(x), len(y)
    sums = (xx.sum() - np.trace(xx)) / (m * (m - 1)) + (yy.sum() - np.trace(yy)) / (n * (n - 1))
    found = {
        "unbiased": float(sums - 2 * xy.mean()),
        "biased": float(xx.mean() + yy.mean() - 2 * xy.mean()),
    }
    if m == n:
        found["u-statistic"] = float(sums - 2 * (xy.sum() - np.trace(xy)) / (m * (m - 1)))
    return found


kernels = []
for name, x, y, options in [
    ("equal sizes", normal(8, 4), normal(8, 4, 0.5), {}),
    ("unequal sizes", normal(5, 3), normal(9, 3, -1), {}),
    ("identical sets", base, base, {}),
    ("two samples", normal(2, 2), normal(2, 2), {}),
    ("one feature, degree 2", normal(6, 1), normal(4, 1), {"degree": 2}),
    ("gamma and constant", normal(6, 3), normal(6, 3, 1), {"degree": 3, "gamma": 0.5, "coef0": 2}),
    ("linear kernel", normal(6, 3), normal(7, 3, 1), {"degree": 1, "gamma": 1, "coef0": 0}),
    ("constant features", np.ones((3, 2)), np.zeros((3, 2)), {}),
]:
    kernels.append(
        {"name": name, "first": x.tolist(), "second": y.tolist(), "options": options, **kid(x, y, **options)}
    )


def inception_score(p, splits):
    scores = []
    for k in range(splits):
        part = p[k * len(p) // splits : (k + 1) * len(p) // splits]
        q = part.mean(axis=0)
        with np.errstate(divide="ignore", invalid="ignore"):
            terms = np.where(part > 0, part * np.log(part / q), 0)
        scores.append(np.exp(terms.sum(axis=1).mean()))
    return {"mean": float(np.mean(scores)), "standardDeviation": float(np.std(scores))}


scores = []
soft = rng.dirichlet(np.ones(4), 23)
sharp = np.eye(3)[rng.integers(0, 3, 12)]
for name, p, splits in [
    ("soft, one run", soft, 1),
    ("soft, ten runs of unequal length", soft, 10),
    ("one-hot with zeros", sharp, 2),
    ("all one class", np.tile([1.0, 0, 0], (5, 1)), 1),
    ("uniform", np.full((6, 4), 0.25), 3),
]:
    scores.append({"name": name, "probabilities": p.tolist(), "splits": splits, **inception_score(p, splits)})

json.dump(
    {
        "made-with": {
            "script": "scripts/vectors/generative.py",
            "numpy": np.__version__,
            "scipy": scipy.__version__,
            "scikit-learn": sklearn.__version__,
            "mpmath": mpmath.__version__,
        },
        "frechet": frechet,
        "gaussians": gaussians,
        "kernels": kernels,
        "inceptionScores": scores,
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
