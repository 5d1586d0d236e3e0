"""Makes src/vision/masks/masks.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1, pycocotools 2.0.11. Overlaps are
scikit-learn's scores of flat masks, pixel metrics scikit-learn's of flat maps, mask AP pycocotools'. PRO is
counted here threshold by threshold from its definition, with scipy.ndimage's components.
Run: python -W ignore scripts/vectors/masks.py > src/vision/masks/masks.vectors.json
"""

import contextlib
import json
import os
import sys
from importlib.metadata import version

import numpy as np
from pycocotools import mask as coco_mask
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from scipy.ndimage import gaussian_filter, label
from sklearn.metrics import (average_precision_score, f1_score, jaccard_score, precision_recall_curve,
                             roc_auc_score)

random = np.random.default_rng(20261130)
EIGHT = np.ones((3, 3), int)
FOUR = None


def overlap_case(shape, first, second):
    a, b = (random.random(shape) < share for share in (first, second))
    return {"a": a.astype(int).tolist(), "b": b.astype(int).tolist(),
            "iou": jaccard_score(a.ravel(), b.ravel(), zero_division=0),
            "dice": f1_score(a.ravel(), b.ravel(), zero_division=0)}


def overlap_curve(maps, masks, structure):
    """Shares at every threshold from the definition: (false positive rate, mean overlap, threshold)."""
    parts = [label(mask, structure) for mask in masks]
    regions = [map_[labels == k] for map_, (labels, count) in zip(maps, parts) for k in range(1, count + 1)]
    good = np.concatenate([map_[mask == 0] for map_, mask in zip(maps, masks)])
    points = [(0.0, 0.0)]
    thresholds = np.unique(np.concatenate([map_.ravel() for map_ in maps]))[::-1]
    for threshold in thresholds:
        points.append((np.mean(good >= threshold), np.mean([np.mean(r >= threshold) for r in regions])))
    return np.array(points), thresholds


def area_up_to(points, limit):
    x, y = points.T
    inside = x <= limit
    xs, ys = x[inside], y[inside]
    if xs[-1] < limit:
        nxt = np.argmax(x > limit)
        at = ys[-1] + (y[nxt] - ys[-1]) * (limit - xs[-1]) / (x[nxt] - xs[-1])
        xs, ys = np.append(xs, limit), np.append(ys, at)
    return float(np.trapezoid(ys, xs) / limit)


def pixel_case(shape, pictures, blur, levels):
    masks, maps = [], []
    for _ in range(pictures):
        mask = np.zeros(shape, int)
        for _ in range(random.integers(0, 4)):
            y, x = (random.integers(0, side - 2) for side in shape)
            h, w = random.integers(1, 6, 2)
            mask[y:y + h, x:x + w] = 1
        if random.random() < 0.5:
            mask[0, 0] = mask[1, 1] = 1  # Touch at a corner only.
        map_ = gaussian_filter(mask * 2.0, blur) + random.normal(0, 0.3, shape)
        maps.append(np.round(map_ * levels) / levels if levels else map_)
        masks.append(mask)
    actual, scores = np.concatenate([m.ravel() for m in masks]), np.concatenate([m.ravel() for m in maps])
    precision, recall, thresholds = precision_recall_curve(actual, scores)
    total = precision + recall
    f1 = np.divide(2 * precision * recall, total, out=np.zeros_like(total), where=total > 0)
    case = {"maps": [m.tolist() for m in maps], "masks": [m.tolist() for m in masks],
            "auroc": roc_auc_score(actual, scores), "ap": average_precision_score(actual, scores),
            "f1": float(f1.max()), "f1-at": float(f1_score(actual, scores >= thresholds[np.argmax(f1[:-1])]))}
    for name, structure in (("8", EIGHT), ("4", FOUR)):
        points, thresholds = overlap_curve(maps, masks, structure)
        pick = np.linspace(0, len(points) - 1, 25).astype(int)
        case[f"curve-{name}"] = {"index": pick.tolist(), "x": points[pick, 0].tolist(), "y": points[pick, 1].tolist(),
                                 "length": len(points)}
        case[f"aupro-{name}"] = {str(limit): area_up_to(points, limit) for limit in (0.01, 0.05, 0.3, 1)}
    return case


def encode(mask):
    coded = coco_mask.encode(np.asfortranarray(mask.astype(np.uint8)))
    return {"size": coded["size"], "counts": coded["counts"].decode()}


def blob(shape):
    mask = np.zeros(shape, int)
    y, x = (random.integers(0, side - 4) for side in shape)
    h, w = random.integers(2, 7, 2)
    mask[y:y + h, x:x + w] = 1
    return mask


def instance_case(pictures, threshold):
    shape, images, annotations, results = (14, 16), [], [], []
    for i in range(pictures):
        truths = [blob(shape) for _ in range(random.integers(0, 4))]
        found = []
        for mask in truths:
            for _ in range(random.integers(0, 3)):
                moved = np.roll(mask, tuple(random.integers(-1, 2, 2)), (0, 1)) * (random.random(shape) < 0.95)
                found.append(moved.astype(int))
        found += [blob(shape) for _ in range(random.integers(0, 3))]
        scores = [float(random.integers(1, 12)) / 12 for _ in found]
        images.append({"truths": [m.tolist() for m in truths], "found": [m.tolist() for m in found],
                       "scores": scores})
        for mask in truths:
            annotations.append({"id": len(annotations) + 1, "image_id": i, "category_id": 1, "iscrowd": 0,
                                "area": int(mask.sum()), "segmentation": encode(mask), "bbox": [0, 0, 1, 1]})
        for mask, score in zip(found, scores):
            results.append({"image_id": i, "category_id": 1, "score": score, "segmentation": encode(mask)})
    with contextlib.redirect_stdout(open(os.devnull, "w")):
        ground = COCO()
        ground.dataset = {"images": [{"id": i, "height": shape[0], "width": shape[1]} for i in range(pictures)],
                          "categories": [{"id": 1}], "annotations": annotations, "info": {}}
        ground.createIndex()
        evaluation = COCOeval(ground, ground.loadRes(results), "segm")
        evaluation.params.iouThrs = np.array([threshold])
        evaluation.evaluate()
        evaluation.accumulate()
    return {"images": images, "threshold": threshold,
            "ap": float(evaluation.eval["precision"][0, :, 0, 0, -1].mean())}


json.dump(
    {
        "made-with": {name: version(name) for name in ("numpy", "scipy", "scikit-learn", "pycocotools")},
        "overlap": [overlap_case((6, 9), *s) for s in
                    [(0.5, 0.5), (0.1, 0.9), (0, 0.4), (0, 0), (1, 1), (0.3, 0.3)]],
        "pixels": [pixel_case(*c) for c in
                   [((16, 20), 3, 1.0, 0), ((12, 12), 4, 0.5, 4), ((24, 10), 2, 1.5, 0), ((9, 9), 6, 0.8, 10)]],
        "instances": [instance_case(*c) for c in [(6, 0.5), (5, 0.75), (8, 0.5), (4, 0.9)]],
    },
    sys.stdout,
    separators=(",", ":"),
)
