"""Makes src/vision/detection/assignment.vectors.json: least and largest sums of assignments.

By SciPy's `linear_sum_assignment`; where its pairs are the only best ones, as with drawn doubles, they
are kept too.
Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1.
Run: python scripts/vectors/assignment.py > src/vision/detection/assignment.vectors.json
"""

import json
import sys
from importlib.metadata import version

import numpy as np
from scipy.optimize import linear_sum_assignment

random = np.random.default_rng(20261130)


def best(costs, maximize):
    rows, columns = linear_sum_assignment(costs, maximize=maximize)
    return float(costs[rows, columns].sum()), np.stack([rows, columns], 1).tolist()


def case(costs, unique):
    costs = np.asarray(costs, dtype=float)
    (least, cheapest), (most, dearest) = best(costs, False), best(costs, True)
    pairs = {"cheapest": cheapest, "dearest": dearest} if unique else {}
    return {"costs": costs.tolist(), "least": least, "most": most, **pairs}


sizes = [(1, 1), (2, 2), (3, 5), (5, 3), (8, 8), (12, 4), (4, 12), (25, 25), (1, 9), (9, 1)]
drawn = [case(np.round(random.normal(0, 10, size), 6), True) for size in sizes]
tied = [case(random.integers(0, 4, size), False) for size in [(4, 4), (6, 9), (9, 6), (20, 20), (3, 3)]]
hard = [case(np.outer(np.arange(1, n + 1), np.arange(1, n + 1)), False) for n in (5, 16)]
json.dump(
    {"made-with": {name: version(name) for name in ("numpy", "scipy")}, "cases": drawn + tied + hard},
    sys.stdout,
    separators=(",", ":"),
)
