"""Makes src/vision/boxes/boxes.vectors.json: areas, conversions, IoU, GIoU and NMS by other hands.

Ran with Python 3.11.7, numpy 2.4.6, torch 2.15.0, torchvision 0.29.2, pycocotools 2.0.11,
shapely 2.2.0, all in float64.
Run: python scripts/vectors/boxes.py > src/vision/boxes/boxes.vectors.json
"""

import json
import sys

import numpy as np
import shapely
import torch
import torchvision
from pycocotools import mask
from shapely.geometry import box as polygon
from torchvision import ops

random = np.random.default_rng(20250301)


def plain(value):
    """NaN has no JSON form, so it travels as the string "NaN"."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return "NaN" if value != value else value


def tensor(boxes):
    return torch.tensor(boxes, dtype=torch.float64).reshape(-1, 4)


def random_boxes(count, whole):
    corner = random.uniform(0, 80, (count, 2))
    size = random.uniform(1, 40, (count, 2))
    boxes = np.concatenate([corner, corner + size], axis=1)
    return (np.round(boxes) if whole else boxes).tolist()


def voc_overlap(a, b):
    """Inclusive pixels counted one by one, as PASCAL VOC means them."""

    def pixels(box):
        left, top, right, bottom = (int(v) for v in box)
        return {(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)}

    first, second = pixels(a), pixels(b)
    return len(first & second) / len(first | second)


def shapely_giou(a, b):
    first, second = polygon(*a), polygon(*b)
    union = first.union(second).area
    hull = polygon(*first.union(second).bounds).area
    return first.intersection(second).area / union - (hull - union) / hull


def conversions():
    cases = []
    for box in random_boxes(4, False) + [[3, 4, 3, 9], [-5, -4, 2.5, 0], [0, 0, 0, 0]]:
        for source in ("xyxy", "xywh", "cxcywh"):
            given = ops.box_convert(tensor([box]), "xyxy", source)
            for target in ("xyxy", "xywh", "cxcywh"):
                wanted = ops.box_convert(given, source, target)[0].tolist()
                cases.append({"box": given[0].tolist(), "from": source, "to": target, "out": wanted})
    return cases


def overlaps():
    rows = random_boxes(6, False) + [[10, 10, 10, 10], [0, 0, 100, 100], [10, 10, 10, 50]]
    columns = random_boxes(5, False) + [[10, 10, 10, 10], [100, 0, 120, 100], [1e-9, 0, 2e-9, 1e9]]
    wide = [[x, y, r - x, b - y] for x, y, r, b in rows]
    narrow = [[x, y, r - x, b - y] for x, y, r, b in columns]
    coco = mask.iou(np.array(wide), np.array(narrow), [0] * len(columns))
    solid_rows, solid_columns = rows[:6], columns[:5]
    return {
        "rows": rows,
        "columns": columns,
        "area": ops.box_area(tensor(rows)).tolist(),
        "pycocotools": coco.tolist(),
        "torchvision": plain(ops.box_iou(tensor(rows), tensor(columns)).tolist()),
        "giou": plain(ops.generalized_box_iou(tensor(rows), tensor(columns)).tolist()),
        "giou-shapely": [[shapely_giou(a, b) for b in solid_columns] for a in solid_rows],
    }


def inclusive():
    rows = random_boxes(6, True) + [[5, 5, 5, 5], [5, 5, 6, 5]]
    columns = random_boxes(5, True) + [[5, 5, 5, 5], [6, 5, 9, 9]]
    return {
        "rows": rows,
        "columns": columns,
        "iou": [[voc_overlap(a, b) for b in columns] for a in rows],
    }


def clipped():
    boxes = [[-5, 10, 30, 130], [200, 50, 300, 60], [-9, -9, -1, -1], [1.5, 2.5, 3.5, 4.5]]
    out = ops.clip_boxes_to_image(tensor(boxes), (120, 100)).tolist()
    return {"boxes": boxes, "width": 100, "height": 120, "out": out}


def suppressions():
    """Scores are distinct or tied on purpose; torchvision sorts stably."""
    cases = []

    def add(boxes, scores, labels, threshold):
        arguments = tensor(boxes), torch.tensor(scores, dtype=torch.float64)
        per_class = ops.boxes._batched_nms_vanilla(*arguments, torch.tensor(labels), threshold)
        cases.append(
            {
                "boxes": boxes,
                "scores": scores,
                "labels": labels,
                "threshold": threshold,
                "kept": ops.nms(*arguments, threshold).tolist(),
                "kept-per-class": per_class.tolist(),
            }
        )

    for count, threshold in ((20, 0.1), (20, 0.3), (40, 0.5), (40, 0.0), (15, 1.0)):
        scores = random.permutation(count) / count
        labels = random.integers(0, 3, count).tolist()
        add(random_boxes(count, False), scores.tolist(), labels, threshold)
    same = [[0, 0, 10, 10]] * 4
    add(same, [0.5, 0.9, 0.8, 0.7], [0, 1, 0, 1], 0.5)
    add([[0, 0, 10, 10], [0, 0, 10, 5]], [0.9, 0.8], [0, 0], 0.5)
    add([[5, 5, 5, 5], [5, 5, 5, 5]], [0.9, 0.8], [0, 0], 0.0)
    tied = [[0, 0, 10, 10], [2, 0, 12, 10], [30, 0, 40, 10], [31, 0, 41, 10]]
    cases.append(
        {
            "boxes": tied,
            "scores": [0.5, 0.5, 0.5, 0.5],
            "labels": [0, 0, 0, 1],
            "threshold": 0.5,
            "kept": ops.nms(tensor(tied), torch.full((4,), 0.5).double(), 0.5).tolist(),
            "kept-per-class": [0, 2, 3],
        }
    )
    add([], [], [], 0.5)
    return cases


json.dump(
    {
        "made-with": {
            "python": sys.version.split()[0],
            "numpy": np.__version__,
            "torch": torch.__version__,
            "torchvision": torchvision.__version__,
            "pycocotools": "2.0.11",
            "shapely": shapely.__version__,
        },
        "conversions": conversions(),
        "overlaps": overlaps(),
        "inclusive": inclusive(),
        "clipped": clipped(),
        "suppressions": suppressions(),
    },
    sys.stdout,
)
