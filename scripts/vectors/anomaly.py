"""Makes src/vision/anomaly/anomaly.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1. The coreset is found on the full matrix of distances;
PatchCore's score follows equations 6 and 7 of the paper; PaDiM inverts numpy's covariance plus 0.01 and takes
SciPy's Mahalanobis distance.
Run: python scripts/vectors/anomaly.py > src/vision/anomaly/anomaly.vectors.json
"""

import json
import sys
from importlib.metadata import version

import numpy as np
from scipy.spatial.distance import cdist, mahalanobis
from scipy.special import softmax

random = np.random.default_rng(20261130)


def coreset_case(features, size, first):
    distances = cdist(features, features)
    kept = [first]
    while len(kept) < size:
        gaps = distances[:, kept].min(axis=1)
        gaps[kept] = -1
        kept.append(int(np.argmax(gaps)))
    gap = float(distances[:, kept].min(axis=1).max())
    return {"features": features.tolist(), "size": size, "first": first, "kept": kept, "gap": gap}


def patch_core_case(memory, patches, neighbours):
    distances = cdist(patches, memory)
    nearest = distances.argmin(axis=1)
    values = distances.min(axis=1)
    patch = int(values.argmax())
    star = int(nearest[patch])
    around = np.argsort(cdist(memory[[star]], memory)[0], kind="stable")[:neighbours]
    weights = softmax(distances[patch, around])
    own = weights[list(around).index(star)]
    score = values[patch] if neighbours == 1 else (1 - own) * values[patch]
    return {"memory": memory.tolist(), "patches": patches.tolist(), "neighbours": neighbours,
            "distances": values.tolist(), "patch": patch, "nearest": star, "score": float(score)}


def padim_case(pictures, test, epsilon):
    distances = []
    for place in range(pictures.shape[1]):
        values = pictures[:, place]
        inverse = np.linalg.inv(np.cov(values, rowvar=False).reshape(values.shape[1], -1)
                                + epsilon * np.eye(values.shape[1]))
        distances.append(mahalanobis(test[place], values.mean(axis=0), inverse))
    return {"pictures": pictures.tolist(), "test": test.tolist(), "epsilon": epsilon, "distances": distances}


def features_case(shape, stride):
    image = random.integers(0, 256, shape).astype(float)
    features = []
    for y in range(0, shape[0] - stride + 1, stride):
        for x in range(0, shape[1] - stride + 1, stride):
            cell = image[y:y + stride, x:x + stride] / 255
            features.append([cell.mean(), cell.std(), np.abs(np.diff(cell, axis=1)).mean(),
                             np.abs(np.diff(cell, axis=0)).mean()])
    return {"image": image.tolist(), "stride": stride, "features": np.array(features).tolist()}


def clusters(count, dimensions):
    centres = random.normal(0, 4, (4, dimensions))
    return centres[random.integers(0, 4, count)] + random.normal(0, 0.5, (count, dimensions))


mixing = random.normal(0, 1, (5, 5))
json.dump(
    {
        "made-with": {name: version(name) for name in ("numpy", "scipy")},
        "coreset": [coreset_case(clusters(40, 3), 8, 0), coreset_case(clusters(25, 2), 25, 7),
                    coreset_case(np.repeat(np.eye(3), 4, axis=0), 6, 2), coreset_case(clusters(30, 5), 1, 29)],
        "patch-core": [patch_core_case(clusters(30, 3), clusters(12, 3), b) for b in (1, 2, 3, 9, 50)],
        "padim": [padim_case(random.normal(0, 1, (20, 4, 3)), random.normal(0, 2, (4, 3)), 0.01),
                  padim_case(random.normal(0, 1, (4, 3, 5)) @ mixing, random.normal(0, 2, (3, 5)), 0.01),
                  padim_case(random.normal(100, 20, (15, 2, 1)), random.normal(100, 50, (2, 1)), 0),
                  padim_case(random.normal(0, 1, (60, 2, 5)) @ mixing, random.normal(0, 2, (2, 5)), 0)],
        "features": [features_case(*c) for c in [((16, 24), 8), ((13, 11), 4), ((6, 9), 2)]],
    },
    sys.stdout,
    separators=(",", ":"),
)
