"""Makes src/vision/boxes/distance-iou.vectors.json: DIoU, CIoU and the losses of four overlaps.

torchvision adds 1e-7 to its divisors; here it is told to add nothing, which leaves the formulas of
the paper. Its CIoU loss passes that on to one divisor only, so that loss is one minus its CIoU. The
same box twice is left out, since its ratio term is then 0 / 0.
Ran with Python 3.12.1, NumPy 2.5.5, torch 2.15.0, torchvision 0.29.2, all in float64.
Run: python scripts/vectors/distance_iou.py > src/vision/boxes/distance-iou.vectors.json
"""

import json
import sys
from importlib.metadata import version

import numpy as np
import torch
from torchvision import ops

random = np.random.default_rng(20261130)


def tensor(boxes):
    return torch.tensor(boxes, dtype=torch.float64).reshape(-1, 4)


def random_boxes(count):
    corner = random.uniform(0, 60, (count, 2))
    size = random.uniform(1, 40, (count, 2))
    return np.round(np.concatenate([corner, corner + size], axis=1), 2).tolist()


def losses(predictions, targets):
    given = tensor(predictions), tensor(targets)
    return {"iou": (1 - ops.box_iou(*given).diagonal()).tolist(),
            "giou": ops.generalized_box_iou_loss(*given, eps=0).tolist(),
            "diou": ops.distance_box_iou_loss(*given, eps=0).tolist(),
            "ciou": (1 - ops.complete_box_iou(*given, eps=0).diagonal()).tolist()}


rows = random_boxes(7) + [[10, 10, 30, 20]]
columns = random_boxes(6) + [[12, 13, 20, 17], [300, 2, 301, 90]]
json.dump(
    {
        "made-with": {name: version(name).split("+")[0] for name in ("numpy", "torch", "torchvision")},
        "rows": rows,
        "columns": columns,
        "diou": ops.distance_box_iou(tensor(rows), tensor(columns), eps=0).tolist(),
        "ciou": ops.complete_box_iou(tensor(rows), tensor(columns), eps=0).tolist(),
        "losses": losses(rows, columns),
    },
    sys.stdout,
    separators=(",", ":"),
)
