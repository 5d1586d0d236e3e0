"""Makes src/vision/detection/detection.vectors.json: COCO summaries and VOC APs by other hands.

Ran with Python 3.11.7, numpy 2.4.6, pycocotools 2.0.11, torch 2.15.0,
mean-average-precision 2024.1.5.0.
Run: python scripts/vectors/detection.py > src/vision/detection/detection.vectors.json
"""

import contextlib
import copy
import json
import os
import sys
from importlib.metadata import version

import numpy as np
import torch
from mean_average_precision import MetricBuilder
from mean_average_precision.utils import compute_average_precision as at_every_point
from mean_average_precision.utils import compute_average_precision_with_recall_thresholds as at_recalls
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

random = np.random.default_rng(20250302)


# torchmetrics hands pycocotools these, in float32.
TORCH_THRESHOLDS = torch.linspace(0.5, 0.95, 10).tolist()
TORCH_RECALLS = torch.linspace(0.0, 1.0, 101).tolist()


def summarize(truths, found, images, categories, limits=None, grids="float64"):
    """pycocotools' twelve numbers, then the same for each category alone."""

    def run(chosen):
        ground = COCO()
        ground.dataset = {
            "images": [{"id": image} for image in images],
            "categories": [{"id": category} for category in categories],
            "annotations": [
                {"id": i + 1, "iscrowd": 0, "area": t["bbox"][2] * t["bbox"][3], **copy.deepcopy(t)}
                for i, t in enumerate(truths)
            ],
        }
        ground.createIndex()
        if found:
            results = ground.loadRes(copy.deepcopy(found))
        else:
            results = COCO()
            results.dataset = {**ground.dataset, "annotations": []}
            results.createIndex()
        evaluation = COCOeval(ground, results, "bbox")
        evaluation.params.catIds = chosen
        if limits:
            evaluation.params.maxDets = limits
        if grids == "float32":
            evaluation.params.iouThrs = np.array(TORCH_THRESHOLDS)
            evaluation.params.recThrs = np.array(TORCH_RECALLS)
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
        return evaluation.stats.tolist()

    with open(os.devnull, "w") as silence, contextlib.redirect_stdout(silence):
        return run(categories), {str(category): run([category]) for category in categories}


def record(name, truths, found, images, categories, limits=None, grids="float64"):
    total, per_class = summarize(truths, found, images, categories, limits, grids)
    case = {"name": name, "truths": truths, "found": found, "images": images}
    case |= {"categories": categories, "stats": total, "per-class": per_class}
    case |= {"grids": grids}
    return case | ({"limits": limits} if limits else {})


def scene(images, categories, objects, noise, decimals, sizes=(4, 200), crowds=0.0, missed=0.2):
    """Objects of many sizes; detections are objects moved by noise, some false, some in duplicate."""
    truths, found = [], []
    for image in images:
        for _ in range(random.integers(0, objects + 1)):
            width, height = np.exp(random.uniform(*np.log(sizes), 2))
            box = [*random.uniform(0, 400, 2), width, height]
            truth = {
                "image_id": image,
                "category_id": random.choice(categories).item(),
                "bbox": [round(float(v), 1) for v in box],
            }
            if random.random() < crowds:
                truth["iscrowd"] = 1
            truths.append(truth)
            for _ in range(random.choice([0, 1, 2], p=[missed, 0.9 - missed, 0.1])):
                moved = np.array(box) + random.normal(0, noise, 4) * [width, height, width, height]
                moved[2:] = np.maximum(moved[2:], 0.5)
                category = truth["category_id"]
                if random.random() < 0.1:
                    category = random.choice(categories).item()
                found.append(
                    {
                        "image_id": image,
                        "category_id": category,
                        "bbox": [round(float(v), 1) for v in moved],
                        "score": round(float(random.uniform(0, 1)), decimals),
                    }
                )
        for _ in range(random.integers(0, 3)):
            found.append(
                {
                    "image_id": image,
                    "category_id": random.choice(categories).item(),
                    "bbox": [round(float(v), 1) for v in random.uniform(5, 150, 4)],
                    "score": round(float(random.uniform(0, 0.7)), decimals),
                }
            )
    order = random.permutation(len(found))
    return truths, [found[i] for i in order]


def truth(box, image=1, category=1, **more):
    return {"image_id": image, "category_id": category, "bbox": box, **more}


def find(box, score, image=1, category=1):
    return {"image_id": image, "category_id": category, "bbox": box, "score": score}


def random_cases():
    images, categories = list(range(1, 9)), [1, 2, 3]
    plain = scene(images, categories, 6, 0.05, 6)
    ties = scene(images, categories, 6, 0.05, 1)
    crowds = scene(images, categories, 6, 0.08, 6, crowds=0.3)
    tied_crowds = scene([5, 3, 9, 1], [7, 2], 8, 0.08, 1, sizes=(60, 200), crowds=0.4)
    small = scene(images, [1], 8, 0.03, 6, sizes=(20, 40))
    exact = scene(images, categories, 4, 0.0, 2, missed=0.05)
    many = scene([1, 2], [1], 60, 0.04, 3)
    return [
        record("several classes and sizes", *plain, images, categories),
        record("float32 grids", *plain, images, categories, None, "float32"),
        record("float32 grids, perfect boxes", *exact, images, categories, None, "float32"),
        record("many equal scores", *ties, images, categories),
        record("crowds", *crowds, images, categories),
        record("crowds, equal scores, unsorted identifiers", *tied_crowds, [5, 3, 9, 1], [7, 2]),
        record("around the small limit", *small, images, [1]),
        record("perfect boxes", *exact, images, categories),
        record("limits bite", *many, [1, 2], [1], [1, 5, 20]),
        record("limits with 100 in the middle", *many, [1, 2], [1], [10, 100, 300]),
        record("limits out of order", *many, [1, 2], [1], [100, 3, 10]),
        record("a category and an image without records", *plain, [*images, 77], [*categories, 9]),
        record("only some categories count", *plain, images, [1, 3]),
    ]


def awkward_cases():
    box, far = [10, 10, 40, 40], [300, 300, 40, 40]
    ten = [truth([0, 60 * i, 50, 50]) for i in range(10)]
    seven = [find([0, 60 * i, 50, 50], 0.9 - i / 100) for i in range(7)]
    return [
        record("no detections", [truth(box)], [], [1], [1]),
        record("no ground truth", [], [find(box, 0.9)], [1], [1]),
        record("false alarms on a class without ground truth cost nothing", [truth(box)],
               [find(box, 0.9), find(far, 0.99, category=2)], [1], [1, 2]),
        record("one hit", [truth(box)], [find(box, 0.9)], [1], [1]),
        record("a duplicate", [truth(box)], [find(box, 0.9), find(box, 0.8)], [1], [1]),
        record("duplicate first by input order", [truth(box), truth(far)],
               [find(box, 0.5), find(box, 0.5), find(far, 0.5)], [1], [1]),
        record("equal scores, miss before hit", [truth(box)], [find(far, 0.5), find(box, 0.5)], [1], [1]),
        record("equal scores, hit before miss", [truth(box)], [find(box, 0.5), find(far, 0.5)], [1], [1]),
        record("equal scores over images", [truth(box, 2)], [find(box, 0.5, 2), find(far, 0.5, 1)],
               [1, 2], [1]),
        record("IoU exactly one half", [truth([0, 0, 10, 10])], [find([0, 0, 10, 5], 0.9)], [1], [1]),
        record("seven of ten found: the grid at 0.70", ten, seven, [1], [1]),
        record("seven of ten found, float32 grids", ten, seven, [1], [1], None, "float32"),
        record("IoU of 0.6, float32 grids", [truth([0, 0, 10, 10])], [find([0, 0, 10, 6], 0.9)],
               [1], [1], None, "float32"),
        record("IoU of 0.6", [truth([0, 0, 10, 10])], [find([0, 0, 10, 6], 0.9)], [1], [1]),
        record("three of ten found", ten, seven[:3], [1], [1]),
        record("two objects, equal IoU: the later wins", [truth([0, 0, 10, 10]), truth([10, 0, 10, 10])],
               [find([5, 0, 10, 10], 0.9), find([0, 0, 10, 10], 0.8)], [1], [1]),
        record("crowd takes many", [truth([0, 0, 100, 100], iscrowd=1), truth(far)],
               [find([10, 10, 20, 20], 0.9), find([50, 50, 30, 30], 0.8), find(far, 0.7)], [1], [1]),
        record("crowd only", [truth([0, 0, 100, 100], iscrowd=1)], [find(box, 0.9)], [1], [1]),
        record("object preferred over better crowd",
               [truth([0, 0, 100, 100], iscrowd=1), truth([10, 10, 40, 30])], [find(box, 0.9)], [1], [1]),
        record("mask areas differ from boxes", [truth(box, area=900), truth(far, area=2000)],
               [find(box, 0.9), find(far, 0.6)], [1], [1]),
        record("area exactly 32 squared is small and medium", [truth([0, 0, 32, 32])],
               [find([0, 0, 32, 32], 0.9)], [1], [1]),
        record("detection out of the area range", [truth([0, 0, 30, 30])],
               [find([0, 0, 34, 34], 0.9), find([100, 100, 50, 50], 0.95)], [1], [1]),
        record("degenerate boxes", [truth([5, 5, 0, 0]), truth(box)],
               [find([5, 5, 0, 0], 0.9), find(box, 0.8)], [1], [1]),
        record("field ignore is overwritten", [truth(box, ignore=1), truth(far)],
               [find(far, 0.9)], [1], [1]),
        record("identifier 0 reads as unmatched", [truth(box, id=0), truth(far, id=1)],
               [find(box, 0.9), find(far, 0.8)], [1], [1]),
        record("identifier 0 on a crowd", [truth([0, 0, 99, 99], id=0, iscrowd=1), truth(far, id=1)],
               [find(box, 0.9), find(far, 0.8)], [1], [1]),
        record("negative and zero scores", [truth(box), truth(far)],
               [find(box, -1.5), find(far, 0.0)], [1], [1]),
        record("no limit of 100: AP is -1", [truth(box)], [find(box, 0.9)], [1], [1], [1, 10, 50]),
    ]


def ranking_cases():
    """One class by mean-average-precision: matching and averaging by VOC 2007, VOC 2010 and COCO."""
    cases = []
    for objects, noise, decimals in ((4, 0.08, 6), (8, 0.12, 6), (3, 0.02, 6), (6, 0.25, 6)):
        images = list(range(6))
        truths, found = scene(images, [0], objects, noise, decimals, sizes=(30, 120))
        for threshold in (0.5, 0.7):
            builder = MetricBuilder.build_evaluation_metric("map_2d", async_mode=False, num_classes=1)
            for image in images:
                corners = lambda b: [b[0], b[1], b[0] + b[2], b[1] + b[3]]
                mine = [d for d in found if d["image_id"] == image]
                real = [t for t in truths if t["image_id"] == image]
                builder.add(
                    np.array([[*corners(d["bbox"]), 0, d["score"]] for d in mine]).reshape(-1, 6),
                    np.array([[*corners(t["bbox"]), 0, 0, 0] for t in real]).reshape(-1, 7),
                )
            curve = builder.value(iou_thresholds=threshold)[threshold][0]
            ranked = curve["precision"], curve["recall"]
            coco = summarize_at(truths, found, images, threshold)
            cases.append(
                {
                    "truths": truths,
                    "found": found,
                    "threshold": threshold,
                    "coco": coco,
                    "voc-2007": float(at_recalls(*ranked, np.arange(0.0, 1.1, 0.1))),
                    "voc-2012": float(at_every_point(*ranked)),
                }
            )
    return cases


def summarize_at(truths, found, images, threshold):
    with open(os.devnull, "w") as silence, contextlib.redirect_stdout(silence):
        ground = COCO()
        ground.dataset = {
            "images": [{"id": image} for image in images],
            "categories": [{"id": 0}],
            "annotations": [
                {"id": i + 1, "iscrowd": 0, "area": t["bbox"][2] * t["bbox"][3], **t}
                for i, t in enumerate(copy.deepcopy(truths))
            ],
        }
        ground.createIndex()
        evaluation = COCOeval(ground, ground.loadRes(copy.deepcopy(found)), "bbox")
        evaluation.params.iouThrs = np.array([threshold])
        evaluation.evaluate()
        evaluation.accumulate()
    return float(np.mean(evaluation.eval["precision"][0, :, 0, 0, 2]))


json.dump(
    {
        "made-with": {
            "python": sys.version.split()[0],
            "numpy": np.__version__,
            "torch": torch.__version__,
            "pycocotools": version("pycocotools"),
            "mean-average-precision": version("mean-average-precision"),
        },
        "float32": {"thresholds": TORCH_THRESHOLDS, "recalls": TORCH_RECALLS},
        "summaries": random_cases() + awkward_cases(),
        "rankings": ranking_cases(),
    },
    sys.stdout,
    separators=(",", ":"),
)
