"""Makes src/vision/classification/classification.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1, statsmodels 0.15.0.
Run: python -W ignore scripts/vectors/classification.py \
         > src/vision/classification/classification.vectors.json
"""

import json
import math
import sys

import numpy as np
import scipy
import sklearn
import statsmodels
from scipy import special, stats
from sklearn import metrics
from statsmodels.stats.inter_rater import fleiss_kappa
from statsmodels.stats.proportion import proportion_confint

random = np.random.default_rng(20250303)


def plain(value):
    """NaN and infinity have no JSON form, so they travel as strings."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity"
    return value


def called(classes, count, right):
    actual = random.choice(classes, count)
    guess = random.choice(classes, count)
    return actual.tolist(), np.where(random.random(count) < right, actual, guess).tolist()


PAIRS = [
    (*called([0, 1], 30, 0.5), None),
    (*called([0, 1], 200, 0.8), None),
    (*called([0, 1, 2, 3], 60, 0.5), None),
    (*called([3, 1, 10, 2], 60, 0.6), [10, 1, 2, 3]),
    (*called(["open", "short", "spur"], 50, 0.6), None),
    (*called(["open", "short", "spur"], 50, 0.6), ["spur", "open"]),
    (*called(["open", "short"], 20, 0.4), ["short", "open", "pin hole"]),
    ([1, 1, 1], [1, 1, 1], None),
    ([0, 0, 0, 0], [0, 0, 0, 0], None),
    ([0, 0, 0, 0], [1, 1, 1, 1], None),
    ([0, 0, 1, 1], [0, 0, 0, 0], None),
    ([0, 0, 0, 0], [0, 1, 0, 1], None),
    ([0, 1, 2], [2, 0, 1], None),
    ([1], [1], None),
]


def pair_case(actual, predicted, labels):
    both = {"y_true": actual, "y_pred": predicted}
    case = {"actual": actual, "predicted": predicted, "labels": labels}
    case["matrix"] = metrics.confusion_matrix(**both, labels=labels)
    case["normalized"] = {
        name: metrics.confusion_matrix(**both, labels=labels, normalize=mode)
        for name, mode in (("actual", "true"), ("predicted", "pred"), ("all", "all"))
    }
    case["scores"] = [
        {
            "beta": beta,
            "zero": zero,
            "average": average or "each",
            "values": metrics.precision_recall_fscore_support(
                **both, beta=beta, labels=labels, average=average, zero_division=zero
            )[:3],
        }
        for beta, zero in ((1, 0), (2, 1), (0.5, np.nan), (0, 0), (np.inf, 1))
        for average in (None, "micro", "macro", "weighted")
    ]
    if set(actual) | set(predicted) <= {0, 1}:
        case["binary"] = metrics.precision_recall_fscore_support(**both, average="binary")[:3]
    case["accuracy"] = metrics.accuracy_score(**both)
    case["matthews"] = metrics.matthews_corrcoef(**both)
    case["kappa"] = {
        weights or "none": metrics.cohen_kappa_score(actual, predicted, labels=labels, weights=weights)
        for weights in (None, "linear", "quadratic")
    }
    return case


def rankings():
    cases = []
    for count, decimals, share in ((20, 6, 0.5), (60, 1, 0.4), (200, 2, 0.1), (12, 0, 0.5)):
        actual = (random.random(count) < share).astype(int)
        scores = np.round(actual * 0.3 + random.normal(0.4, 0.3, count), decimals)
        cases.append((actual.tolist(), scores.tolist()))
    cases += [
        ([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]),
        ([0, 1], [0.5, 0.5]),
        ([1, 0, 1, 0], [0.5, 0.5, 0.5, 0.5]),
        ([1, 1, 0], [0.9, 0.8, 0.1]),
        ([0, 0, 1], [0.9, 0.8, 0.1]),
        ([0, 0, 0], [0.3, 0.2, 0.1]),
        ([1, 1], [0.3, 0.2]),
        ([1], [0.5]),
    ]
    out = []
    for actual, scores in cases:
        false_rate, true_rate, thresholds = metrics.roc_curve(actual, scores)
        full = metrics.roc_curve(actual, scores, drop_intermediate=False)
        precision, recall, cuts = metrics.precision_recall_curve(actual, scores)
        one_class = len(set(actual)) == 1
        out.append(
            {
                "actual": actual,
                "scores": scores,
                "roc": [false_rate, true_rate, thresholds],
                "roc-full": full,
                "auc": math.nan if one_class else metrics.roc_auc_score(actual, scores),
                "pr": [precision, recall, cuts],
                "average-precision": metrics.average_precision_score(actual, scores),
            }
        )
    return out


def probabilities():
    out = []
    for count in (10, 40):
        actual = random.integers(0, 2, count)
        chance = random.random(count)
        chance[:3] = [0, 1, 0.5]
        out.append(
            {
                "actual": actual,
                "probabilities": chance,
                "labels": [0, 1],
                "log-loss": metrics.log_loss(actual, chance, labels=[0, 1]),
                "brier": metrics.brier_score_loss(actual, chance, pos_label=1),
                "brier-full": metrics.brier_score_loss(actual, chance, scale_by_half=False),
            }
        )
    for classes in (["a", "b"], ["a", "b", "c", "d"]):
        actual = random.choice(classes, 25)
        rows = random.dirichlet(np.full(len(classes), 0.4), 25)
        rows[0] = np.eye(len(classes))[0]
        out.append(
            {
                "actual": actual,
                "probabilities": rows,
                "labels": classes,
                "log-loss": metrics.log_loss(actual, rows, labels=classes),
                "brier": metrics.brier_score_loss(
                    actual, rows, labels=classes,
                    **({"pos_label": "b"} if len(classes) == 2 else {}),
                ),
                "brier-full": metrics.brier_score_loss(
                    actual, rows, labels=classes, scale_by_half=False
                ),
            }
        )
    return out


def fleiss():
    wikipedia = [
        [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
    ]
    tables = [wikipedia, [[3, 0], [0, 3], [2, 1]], [[1, 1], [1, 1]], [[2, 0], [0, 2]], [[5, 0], [5, 0]]]
    tables += [random.multinomial(6, [0.6, 0.3, 0.1], 20).tolist()]
    return [
        {
            "table": table,
            "fleiss": fleiss_kappa(np.array(table)),
            "randolph": fleiss_kappa(np.array(table), method="randolph"),
        }
        for table in tables
    ]


def intervals():
    out = []
    for events, trials in (
        (0, 1), (1, 1), (0, 10), (10, 10), (3, 10), (0, 598), (0, 600), (1, 600), (2, 1000),
        (500, 1000), (999, 1000), (7, 100000), (0, 10**6), (12345, 10**6), (999999, 10**6),
    ):
        for confidence in (0.8, 0.95, 0.999):
            for side in ("both", "upper", "lower"):
                alternative = {"both": "two-sided", "upper": "less", "lower": "greater"}[side]
                test = stats.binomtest(events, trials, alternative=alternative)
                tail = (1 - confidence) / (2 if side == "both" else 1)
                exact = proportion_confint(events, trials, 2 * tail, method="beta")
                bounds = {
                    "wilson": list(test.proportion_ci(confidence, method="wilson")),
                    "clopper-pearson": [
                        0 if side == "upper" else exact[0],
                        1 if side == "lower" else exact[1],
                    ],
                }
                # SciPy's root finder stops at 2e-12, statsmodels inverts the beta function.
                rough = list(test.proportion_ci(confidence, method="exact"))
                assert np.allclose(rough, bounds["clopper-pearson"], rtol=0, atol=1e-11)
                out.append({"events": events, "trials": trials, "confidence": confidence, "side": side} | bounds)
                if side == "both":
                    pair = proportion_confint(events, trials, 1 - confidence, method="wilson")
                    assert np.allclose(pair, bounds["wilson"], rtol=1e-9, atol=1e-15)
    return out


def special_functions():
    shapes = [
        (0.5, 0.5), (1, 1), (1, 600), (2, 3), (30, 0.7), (5, 5), (0.1, 20), (1000, 3),
        (1e4, 1e4), (1, 1e6), (12346, 987655), (1e6, 1),
    ]
    beta, inverse = [], []
    for a, b in shapes:
        for probability in (1e-9, 0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.9999):
            x = special.betaincinv(a, b, probability)
            inverse.append([probability, a, b, x])
            rounded = float(f"{x:.3g}")
            if 0 < rounded < 1:
                beta.append([rounded, a, b, special.betainc(a, b, rounded)])
    chances = [1e-300, 1e-20, 1e-9, 0.001, 0.025, 0.075, 0.0751, 0.3, 0.5, 0.7, 0.925, 0.975, 0.999999]
    return {
        "incomplete-beta": beta,
        "inverse-incomplete-beta": inverse,
        "normal-quantile": [[p, special.ndtri(p)] for p in chances],
    }


def needed(recall, escapes, confidence):
    """By brute force over the binomial tail: the least n with P(X ≤ escapes) ≤ 1 − confidence."""
    n = escapes + 1
    while stats.binom.cdf(escapes, n, 1 - recall) > 1 - confidence:
        n += 1
    return n


json.dump(
    plain(
        {
            "made-with": {
                "python": sys.version.split()[0],
                "numpy": np.__version__,
                "scipy": scipy.__version__,
                "scikit-learn": sklearn.__version__,
                "statsmodels": statsmodels.__version__,
            },
            "pairs": [pair_case(*pair) for pair in PAIRS],
            "rankings": rankings(),
            "probabilities": probabilities(),
            "fleiss": fleiss(),
            "intervals": intervals(),
            "special": special_functions(),
            "needed": [
                [*case, needed(*case)]
                for case in ((0.995, 0, 0.95), (0.995, 1, 0.95), (0.9, 2, 0.9), (0.99, 5, 0.99), (0.5, 0, 0.5))
            ],
        }
    ),
    sys.stdout,
    separators=(",", ":"),
)
