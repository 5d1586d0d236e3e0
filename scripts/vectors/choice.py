"""Makes src/vision/choice/choice.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1. Neighbours are scikit-learn's, entropy
SciPy's, the conformal limit numpy's quantile by the
inverted distribution function, asked half a rank lower, so that rounding cannot move it.
Run: python scripts/vectors/choice.py > src/vision/choice/choice.vectors.json
"""

import json
import sys
from importlib.metadata import version

import numpy as np
from scipy.stats import entropy
from sklearn.neighbors import KNeighborsClassifier, NearestNeighbors

random = np.random.default_rng(20261130)


def neighbours_case(count, dimensions, classes, k):
    memory = random.normal(0, 1, (count, dimensions))
    labels = random.integers(0, classes, count)
    queries = random.normal(0, 1, (6, dimensions))
    search = NearestNeighbors(n_neighbors=k, algorithm="brute").fit(memory)
    distances, indices = search.kneighbors(queries)
    model = KNeighborsClassifier(n_neighbors=k, algorithm="brute").fit(memory, labels)
    return {"memory": memory.tolist(), "labels": labels.tolist(), "queries": queries.tolist(), "k": k,
            "indices": indices.tolist(), "distances": distances.tolist(),
            "predicted": model.predict(queries).tolist(),
            "shares": model.predict_proba(queries).max(axis=1).tolist()}


def shares(rows, classes, sharp=1.0):
    logits = random.normal(0, sharp, (rows, classes))
    values = np.exp(logits)
    return values / values.sum(axis=1, keepdims=True)


def uncertainty_case(rows, classes):
    p = shares(rows, classes, 2)
    p[0] = np.eye(classes)[0]
    ordered = np.sort(p, axis=1)
    return {"probabilities": p.tolist(), "margin": (1 - (ordered[:, -1] - ordered[:, -2])).tolist(),
            "entropy": entropy(p, axis=1).tolist(), "least-confident": (1 - ordered[:, -1]).tolist(),
            "by-margin": np.argsort(ordered[:, -1] - ordered[:, -2], kind="stable").tolist()}


def conformal_case(calibration, test, classes, alpha):
    p, q = shares(calibration, classes, 2), shares(test, classes, 2)
    truth = [int(random.choice(classes, p=row)) for row in p]
    test_truth = [int(random.choice(classes, p=row)) for row in q]
    scores = 1 - p[np.arange(calibration), truth]
    rank = int(np.ceil((calibration + 1) * (1 - alpha) - 1e-9))
    limit = float(np.quantile(scores, (rank - 0.5) / calibration, method="inverted_cdf")) if rank <= calibration else None
    sets = [[c for c in range(classes) if limit is None or 1 - row[c] <= limit] for row in q]
    sizes = np.array([len(s) for s in sets])
    return {"calibration": p.tolist(), "truth": truth, "test": q.tolist(), "test-truth": test_truth,
            "alpha": alpha, "limit": limit, "sets": sets,
            "coverage": float(np.mean([t in s for t, s in zip(test_truth, sets)])),
            "size": float(sizes.mean()), "decided": float(np.mean(sizes == 1))}


def risk_case(count, levels):
    wrong = (random.random(count) < 0.3).astype(int)
    confidence = np.round(random.random(count) * levels) / levels
    thresholds = np.unique(confidence)[::-1]
    decided = [confidence >= t for t in thresholds]
    return {"wrong": wrong.tolist(), "confidence": confidence.tolist(), "thresholds": thresholds.tolist(),
            "coverage": [float(d.mean()) for d in decided], "risk": [float(wrong[d].mean()) for d in decided]}


json.dump(
    {
        "made-with": {name: version(name) for name in ("numpy", "scipy", "scikit-learn")},
        "neighbours": [neighbours_case(*c) for c in [(20, 3, 3, 5), (12, 2, 2, 4), (9, 1, 4, 1), (15, 4, 3, 15)]],
        "uncertainty": [uncertainty_case(*c) for c in [(8, 2), (10, 4), (6, 7)]],
        "conformal": [conformal_case(*c) for c in [(40, 30, 3, 0.1), (19, 20, 2, 0.05), (9, 10, 4, 0.05),
                                                   (99, 25, 6, 0.2), (29, 10, 3, 0.1)]],
        "risk": [risk_case(*c) for c in [(30, 10), (12, 1000), (5, 1)]],
    },
    sys.stdout,
    separators=(",", ":"),
)
