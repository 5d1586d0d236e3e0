"""Makes src/vision/calibration/calibration.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1.
Run: python scripts/vectors/calibration.py > src/vision/calibration/calibration.vectors.json
"""

import json
import math
import sys

import numpy as np
import scipy
import sklearn
from scipy import optimize, special
from sklearn.calibration import calibration_curve
from sklearn.isotonic import IsotonicRegression, isotonic_regression

random = np.random.default_rng(20250304)


def plain(value):
    """NaN has no JSON form, so it travels as the string "NaN"."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, np.generic):
        value = value.item()
    return "NaN" if isinstance(value, float) and math.isnan(value) else value


def forecasts():
    out = []
    for count, decimals in ((12, 1), (50, 6), (200, 2)):
        confidences = np.round(random.random(count), decimals)
        outcomes = (random.random(count) < confidences**1.5).astype(int)
        out.append((confidences, outcomes))
    edges = np.linspace(0, 1, 11)
    out.append((np.concatenate([edges, [0.3, 0.6, 0.7]]), np.arange(14) % 2))
    out.append((np.full(6, 0.5), np.array([0, 1, 1, 1, 0, 1])))
    out.append((np.array([0.0, 1.0]), np.array([0, 1])))
    out.append((np.array([0.25]), np.array([1])))
    return out


def sklearn_bins(confidences, outcomes, bins, strategy):
    """Only filled bins; empty ones do not come out of calibration_curve."""
    if len(set(outcomes)) < 2:
        return None
    frequency, mean = calibration_curve(outcomes, confidences, n_bins=bins, strategy=strategy)
    return {"frequency": frequency, "mean": mean}


def members(confidences, bins, edges):
    """The definition, bin by bin, with no search."""
    cuts = np.linspace(0, 1, bins + 1)
    if edges == "right-closed":
        inside = [(confidences > low) & (confidences <= high) for low, high in zip(cuts, cuts[1:])]
        inside[0] |= confidences == 0
        return inside
    inside = [(confidences >= low) & (confidences < high) for low, high in zip(cuts, cuts[1:])]
    if edges == "torchmetrics":
        return inside + [confidences == 1]
    inside[-1] |= confidences == 1
    return inside


def errors(confidences, outcomes, groups):
    gaps = [
        (group.mean(), abs(outcomes[group].mean() - confidences[group].mean()))
        for group in groups
        if group.any()
    ]
    return {
        "ece": sum(share * gap for share, gap in gaps),
        "rms": math.sqrt(sum(share * gap**2 for share, gap in gaps)),
        "mce": max(gap for _, gap in gaps),
    }


def reliability():
    out = []
    for confidences, outcomes in forecasts():
        for bins in (1, 5, 10, 15):
            case = {"confidences": confidences, "outcomes": outcomes, "bins": bins}
            case["equal-width"] = sklearn_bins(confidences, outcomes, bins, "uniform")
            case["equal-count"] = sklearn_bins(confidences, outcomes, bins, "quantile")
            for edges in ("right-closed", "left-closed", "torchmetrics"):
                case[edges] = errors(confidences, outcomes, members(confidences, bins, edges))
            if len(confidences) >= bins:
                ranked = np.argsort(confidences, kind="stable")
                parts = [np.isin(np.arange(len(ranked)), part) for part in np.array_split(ranked, bins)]
                case["equal-split"] = errors(confidences, outcomes, parts)
            out.append(case)
    return out


def temperatures():
    out = []
    for count, classes, scale in ((20, 2, 3), (60, 3, 8), (150, 10, 1), (40, 4, 0.3), (30, 3, 300)):
        actual = random.integers(0, classes, count)
        logits = np.round(random.normal(0, scale, (count, classes)) + 1.2 * scale * np.eye(classes)[actual], 3)

        def slope(inverse):
            shares = special.softmax(inverse * logits, axis=1)
            return np.mean(np.sum(shares * logits, axis=1) - logits[np.arange(count), actual])

        def loss(inverse):
            return -np.mean(special.log_softmax(inverse * logits, axis=1)[np.arange(count), actual])

        inverse = optimize.brentq(slope, 1e-9, 1e6 / scale, xtol=1e-16, rtol=1e-15)
        direct = optimize.minimize_scalar(lambda t: loss(1 / t), bounds=(1e-3, 1e4), method="bounded", options={"xatol": 1e-9})
        assert abs(direct.x * inverse - 1) < 1e-3
        out.append(
            {
                "logits": logits,
                "actual": actual,
                "temperature": 1 / inverse,
                "before": loss(1.0),
                "after": loss(inverse),
                "first-row": special.softmax(inverse * logits[0]),
            }
        )
    return out


def isotonic():
    lists = [
        [1, 3, 2, 4], [5, 4, 3, 2, 1], [1, 2, 3], [2], [1, 1, 1], [0, 1, 0, 1, 0, 1], [3, 1, 2, 0, 5, 4],
        random.normal(0, 1, 40).round(3).tolist(), (np.arange(30) / 10 + random.normal(0, 1, 30)).tolist(),
    ]
    out = []
    for values in lists:
        weights = random.uniform(0.5, 3, len(values)).round(2)
        out.append(
            {
                "values": values,
                "weights": weights,
                "plain": isotonic_regression(np.array(values, float)),
                "weighted": isotonic_regression(np.array(values, float), sample_weight=weights),
                "falling": isotonic_regression(np.array(values, float), increasing=False, sample_weight=weights),
                "bounded": isotonic_regression(np.array(values, float), y_min=0.5, y_max=2.5),
            }
        )
    return out


def curves():
    out = []
    samples = [
        (random.random(40).round(2), None),
        (random.random(200).round(1), None),
        (np.array([0.4, 0.4, 0.4]), np.array([0, 1, 1])),
        (np.array([0.1, 0.4, 0.35, 0.8]), np.array([0, 0, 1, 1])),
        (np.array([0.1, 0.2, 0.3, 0.4]), np.array([1, 1, 0, 0])),
    ]
    for scores, outcomes in samples:
        if outcomes is None:
            outcomes = (random.random(len(scores)) < scores).astype(int)
        weights = random.uniform(0.5, 2, len(scores)).round(2)
        new = np.concatenate([[-0.5, 0, 1, 1.5], random.random(10), scores[:3]])
        case = {"scores": scores, "outcomes": outcomes, "weights": weights, "new": new}
        for name, sample_weight in (("plain", None), ("weighted", weights)):
            model = IsotonicRegression().fit(scores, outcomes, sample_weight=sample_weight)
            clipped = IsotonicRegression(out_of_bounds="clip").fit(scores, outcomes, sample_weight=sample_weight)
            case[name] = {
                "scores": model.X_thresholds_,
                "values": model.y_thresholds_,
                "nan": model.predict(new),
                "clip": clipped.predict(new),
            }
        out.append(case)
    return out


json.dump(
    plain(
        {
            "made-with": {
                "python": sys.version.split()[0],
                "numpy": np.__version__,
                "scipy": scipy.__version__,
                "scikit-learn": sklearn.__version__,
            },
            "reliability": reliability(),
            "temperatures": temperatures(),
            "isotonic": isotonic(),
            "curves": curves(),
        }
    ),
    sys.stdout,
    separators=(",", ":"),
)
