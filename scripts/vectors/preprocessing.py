"""Makes src/vision/preprocessing/preprocessing.vectors.json: values that the unit tests hold.

Scalers and class weights are scikit-learn's; focal losses follow torchvision's formula on SciPy's
log_expit; letterboxes follow Ultralytics' arithmetic with Python's own round.

Ran with Python 3.11, numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1.
Run: python scripts/vectors/preprocessing.py > src/vision/preprocessing/preprocessing.vectors.json
"""

import json
import sys

import numpy as np
import scipy
import sklearn
from scipy.special import expit, log_expit
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler
from sklearn.utils.class_weight import compute_class_weight

rng = np.random.default_rng(11)


def normal(n, d, mean=0.0, scale=1.0):
    return np.round(rng.normal(mean, scale, (n, d)), 4)


data = {
    "three features": normal(9, 3, [0, 5, -100], [1, 20, 0.01]),
    "one feature": normal(6, 1),
    "one sample": np.array([[3.0, -2.0]]),
    "a constant feature": np.column_stack([normal(5, 1), np.full(5, 0.1)]),
    "a constant that does not sum exactly": np.full((10, 1), 0.1),
    "large offset, small spread": np.array([[1e9], [1e9 + 1], [1e9 + 2], [1e9 + 3]]),
    "an outlier": np.array([[1.0], [2], [3], [4], [500], [2], [3]]),
    "spread below rounding": np.array([[1.0], [1.0 + 2.3e-16], [1.0]]),
    "even number of samples": normal(10, 2, 3, 2),
    "two values": np.array([[0.0, 1], [0, 1], [255, 0], [255, 1]]),
}
scalers = []
for name, x in data.items():
    other = x * 1.5 - 2
    case = {"name": name, "samples": x.tolist(), "other": other.tolist()}
    for key, scaler in [
        ("standard", StandardScaler()),
        ("minMax", MinMaxScaler()),
        ("minMaxSigned", MinMaxScaler(feature_range=(-1, 3))),
        ("robust", RobustScaler()),
        ("robustWide", RobustScaler(quantile_range=(5, 90))),
    ]:
        scaler.fit(x)
        case[key] = {"transformed": scaler.transform(other).tolist()}
        if hasattr(scaler, "center_"):
            case[key]["center"] = scaler.center_.tolist()
        if not isinstance(scaler, MinMaxScaler):
            case[key]["scale"] = scaler.scale_.tolist()
    if len(x) > 1:
        case["deviation"] = x.std(axis=0, ddof=1).tolist()
    scalers.append(case)

weights = []
for name, y in {
    "two classes": [0, 0, 0, 1],
    "one class": [4, 4, 4],
    "boards": ["good"] * 249 + ["short"],
    "six kinds": rng.choice(["open", "short", "mouse bite", "spur", "copper", "pin hole"], 60, p=[0.4, 0.3, 0.1, 0.1, 0.05, 0.05]).tolist(),
}.items():
    classes, counts = np.unique(y, return_counts=True)
    balanced = compute_class_weight("balanced", classes=classes, y=np.array(y))
    case = {"name": name, "labels": y, "classes": classes.tolist(), "counts": counts.tolist(), "balanced": balanced.tolist()}
    for beta in (0, 0.9, 0.9999):
        raw = (1 - beta) / (1 - np.power(beta, counts.astype(float)))
        case[f"effective {beta}"] = (raw / raw.sum() * len(classes)).tolist()
    weights.append(case)

focal = []
logits = np.array([-800, -40, -3, -1, -0.1, 0, 0.1, 1, 3, 40, 800], dtype=float)
for name, x, t, gamma, alpha in [
    ("positives", logits, np.ones(11), 2, 0.25),
    ("negatives", logits, np.zeros(11), 2, 0.25),
    ("gamma 0 is cross-entropy", logits, np.tile([0, 1], 6)[:11], 0, None),
    ("gamma 0.5, alpha 0.9", logits, np.tile([1, 0], 6)[:11], 0.5, 0.9),
    ("gamma 5, no alpha", logits, np.tile([1, 0], 6)[:11], 5, None),
    ("soft targets", np.array([-2, 0, 0.5, 3]), np.array([0.1, 0.5, 0.9, 1]), 2, 0.25),
]:
    entropy = -(t * log_expit(x) + (1 - t) * log_expit(-x))
    miss = expit(x) * (1 - t) + expit(-x) * t
    loss = entropy * miss**gamma
    if alpha is not None:
        loss = loss * (alpha * t + (1 - alpha) * (1 - t))
    focal.append({"name": name, "logits": x.tolist(), "targets": t.tolist(), "gamma": gamma,
                  "alpha": "none" if alpha is None else alpha, "losses": loss.tolist()})


def letterbox(w, h, cw, ch, scale_up):
    r = min(ch / h, cw / w)
    if not scale_up:
        r = min(r, 1.0)
    nw, nh = round(w * r), round(h * r)
    dw, dh = (cw - nw) / 2, (ch - nh) / 2
    top, bottom = round(dh - 0.1), round(dh + 0.1)
    left, right = round(dw - 0.1), round(dw + 0.1)
    return {"scale": r, "width": nw, "height": nh, "left": left, "top": top, "right": right, "bottom": bottom}


letterboxes = []
for w, h, cw, ch, up in [
    (4096, 3072, 640, 640, True), (1280, 720, 640, 640, True), (333, 500, 640, 640, True),
    (100, 50, 640, 640, False), (101, 50, 640, 641, False), (640, 640, 640, 640, True),
    (7, 3, 5, 5, True), (3, 7, 10, 4, True), (1000, 1, 640, 640, True), (5, 5, 2, 8, True),
    (640, 427, 416, 416, True), (1920, 1080, 1280, 736, True),
]:
    place = letterbox(w, h, cw, ch, up)
    box = [0.1 * w, 0.2 * h, 0.55 * w, 0.9 * h]
    mapped = [box[0] * place["scale"] + place["left"], box[1] * place["scale"] + place["top"],
              box[2] * place["scale"] + place["left"], box[3] * place["scale"] + place["top"]]
    letterboxes.append({"source": {"width": w, "height": h}, "canvas": {"width": cw, "height": ch},
                        "scaleUp": up, "place": place, "box": box, "mapped": mapped})

json.dump(
    {
        "made-with": {"script": "scripts/vectors/preprocessing.py", "numpy": np.__version__,
                      "scipy": scipy.__version__, "scikit-learn": sklearn.__version__},
        "scalers": scalers,
        "weights": weights,
        "focal": focal,
        "letterboxes": letterboxes,
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
