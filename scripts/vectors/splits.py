"""Makes src/vision/splits/splits.vectors.json: scikit-learn's folds where nothing is shuffled.

Of each round only the test set is kept: the training set is the rest, but for time series.

Ran with Python 3.11, numpy 2.4.6, scikit-learn 1.9.1.
Run: python scripts/vectors/splits.py > src/vision/splits/splits.vectors.json
"""

import json
import sys
import warnings

import numpy as np
import sklearn
from sklearn.model_selection import (
    GroupKFold,
    KFold,
    StratifiedGroupKFold,
    StratifiedKFold,
    TimeSeriesSplit,
    train_test_split,
)

warnings.simplefilter("ignore")
rng = np.random.default_rng(3)


def tests(splitter, n, y=None, groups=None):
    return [test.tolist() for _, test in splitter.split(np.zeros((n, 1)), y, groups)]


def named(codes, prefix):
    return [f"{prefix}{code}" for code in codes]


k_fold = [
    {"count": n, "folds": k, "tests": tests(KFold(k), n)}
    for n, k in [(5, 5), (10, 3), (11, 4), (6, 2), (7, 5), (2, 2), (23, 10)]
]

labels = {
    "balanced": [0, 1] * 6,
    "sorted": [0] * 7 + [1] * 5 + [2] * 4,
    "named, not in order": ["short", "good", "good", "open", "good", "short", "good", "open", "good", "good"],
    "rare class smaller than folds": [0] * 11 + [1] * 2,
    "one class": [3] * 9,
    "random": rng.integers(0, 4, 37).tolist(),
    "skewed": rng.choice(3, 50, p=[0.8, 0.15, 0.05]).tolist(),
    "negative and large": [10, -1, 2, 10, 2, -1, 2, 2, 10, -1, 2],
}
stratified = [
    {"name": name, "labels": y, "folds": k, "tests": tests(StratifiedKFold(k), len(y), np.array(y))}
    for name, y in labels.items()
    for k in (2, 3, 5)
    if max(np.unique(y, return_counts=True)[1]) >= k
]

groupings = {
    "equal groups": np.repeat(np.arange(6), 3).tolist(),
    "unequal groups": [0] * 7 + [1] * 2 + [2] * 4 + [3] + [4] * 3,
    "named boards": named([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7], "board "),
    "singletons": list(range(9)),
    "random": rng.integers(0, 12, 60).tolist(),
    "numbers that sort unlike their text": [10, 9, 2, 10, 1, 2, 9, 33, 1, 10],
}
grouped = [
    {"name": name, "groups": g, "folds": k, "tests": tests(GroupKFold(k), len(g), groups=np.array(g))}
    for name, g in groupings.items()
    for k in (2, 3, 5)
]

stratified_grouped = []
for trial in range(40):
    n = int(rng.integers(12, 70))
    classes = int(rng.integers(1, 5)) if trial % 8 else 10
    share = rng.dirichlet(np.ones(classes))
    y = rng.choice(classes, n, p=share)
    g = rng.integers(0, max(6, n // int(rng.integers(1, 6))), n)
    k = int(rng.choice([2, 3, 4, 5]))
    if np.unique(g).size < k or np.unique(y, return_counts=True)[1].max() < k:
        continue
    case = {"name": f"random {trial}", "labels": y.tolist(), "groups": g.tolist(), "folds": k}
    case["tests"] = tests(StratifiedGroupKFold(k), n, y, g)
    stratified_grouped.append(case)
for name, y, g, k in [
    ("scikit-learn's own example", [0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 2, 2, 3, 3, 3, 4, 5, 5, 5, 5, 6, 6, 7, 8, 8], 3),
    ("boards of eight fields, few defects", ([0] * 8 * 5 + [1] + [0] * 7) * 3, np.repeat(np.arange(18), 8).tolist(), 3),
    ("every group alike", [0, 1] * 10, np.repeat(np.arange(10), 2).tolist(), 5),
    ("one class", [0] * 12, [0, 0, 0, 1, 1, 2, 2, 2, 2, 3, 4, 5], 3),
    ("one class in ten folds", [0] * 155, rng.integers(0, 47, 155).tolist(), 10),
    ("one class in nine folds", [0] * 126, rng.integers(0, 46, 126).tolist(), 9),
    ("twelve classes in ten folds", rng.integers(0, 12, 180).tolist(), rng.integers(0, 60, 180).tolist(), 10),
]:
    stratified_grouped.append(
        {"name": name, "labels": list(y), "groups": list(g), "folds": k,
         "tests": tests(StratifiedGroupKFold(k), len(y), np.array(y), np.array(g))}
    )

time_series = []
for n, options in [
    (6, {"n_splits": 5}),
    (6, {"n_splits": 2}),
    (12, {"n_splits": 3, "test_size": 2}),
    (12, {"n_splits": 3, "test_size": 2, "gap": 2}),
    (20, {"n_splits": 4, "max_train_size": 5}),
    (17, {"n_splits": 3, "gap": 1, "max_train_size": 4}),
    (11, {"n_splits": 10}),
]:
    rounds = TimeSeriesSplit(**options).split(np.zeros((n, 1)))
    time_series.append(
        {"count": n, "options": options,
         "rounds": [{"train": a.tolist(), "test": b.tolist()} for a, b in rounds]}
    )

in_order = []
for n, size in [(10, 0.25), (10, 0.3), (7, 0.5), (100, 0.29), (15, 0.2), (5, 2), (2, 0.5), (1000, 0.001), (20000, 0.15)]:
    train, test = train_test_split(np.arange(n), test_size=size, shuffle=False)
    in_order.append({"count": n, "testSize": size, "train": len(train), "firstTest": int(test[0])})

by_class = []
for name, y in labels.items():
    values, counts = np.unique(y, return_counts=True)
    for size in (0.25, 0.4):
        try:
            train, test = train_test_split(np.array(y), test_size=size, stratify=y, random_state=0)
        except ValueError:
            continue
        by_class.append(
            {"name": name, "labels": y, "testSize": size,
             "train": len(train), "test": len(test),
             "exactTrain": (counts / counts.sum() * len(train)).tolist()}
        )

json.dump(
    {
        "made-with": {
            "script": "scripts/vectors/splits.py",
            "numpy": np.__version__,
            "scikit-learn": sklearn.__version__,
        },
        "kFold": k_fold,
        "stratified": stratified,
        "grouped": grouped,
        "stratifiedGrouped": stratified_grouped,
        "timeSeries": time_series,
        "inOrder": in_order,
        "byClass": by_class,
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
