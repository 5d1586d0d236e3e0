"""Makes src/vision/geometry/geometry.vectors.json.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, scikit-image 0.26.0, opencv-python-headless 5.0.0.93.
Transforms, homographies of many points and sub-pixel shifts are scikit-image's; homographies of four
points, consensus, distortion and its inverse OpenCV's.
Run: python scripts/vectors/geometry.py > src/vision/geometry/geometry.vectors.json
"""

import json
import sys
from importlib.metadata import version

import cv2
import numpy as np
from scipy.ndimage import fourier_shift
from skimage.registration import phase_cross_correlation
from skimage.transform import EuclideanTransform, ProjectiveTransform, SimilarityTransform

random = np.random.default_rng(20261130)


def project(homography, points):
    lifted = np.column_stack([points, np.ones(len(points))]) @ homography.T
    return lifted[:, :2] / lifted[:, 2:]


def tilted():
    angle = random.uniform(-0.5, 0.5)
    rotation = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    shape = np.array([[48, random.uniform(-2, 2), 900], [0, 46, 700], [0.003, -0.002, 1]])
    return shape @ rotation


def similarity_case(count, noise):
    source = random.uniform(-60, 60, (count, 2))
    truth = SimilarityTransform(scale=random.uniform(0.5, 50), rotation=random.uniform(-3, 3),
                                translation=random.uniform(-900, 900, 2))
    target = truth(source) + random.normal(0, noise, (count, 2))
    found = {}
    for name, kind in (("rigid", EuclideanTransform), ("similarity", SimilarityTransform)):
        fit = kind.from_estimate(source, target)
        found[name] = {"angle": float(fit.rotation), "scale": float(getattr(fit, "scale", 1.0)),
                       "shift": fit.translation.tolist(), "residuals": fit.residuals(source, target).tolist()}
    return {"from": source.tolist(), "to": target.tolist(), **found}


def homography_case(count, noise):
    source = random.uniform(0, 80, (count, 2))
    target = project(tilted(), source) + random.normal(0, noise, (count, 2))
    fit = ProjectiveTransform.from_estimate(source, target).params
    probes = random.uniform(0, 80, (3, 2))
    return {"from": source.tolist(), "to": target.tolist(), "homography": (fit / fit[2, 2]).tolist(),
            "probes": probes.tolist(), "there": cv2.perspectiveTransform(probes[None], fit)[0].tolist()}


def corners_case():
    source = np.array([[0, 0], [80, 2], [78, 60], [3, 64]], dtype=np.float32)
    target = np.round(project(tilted(), source) * 4).astype(np.float32) / 4
    fit = cv2.getPerspectiveTransform(source, target)
    return {"from": source.tolist(), "to": target.tolist(), "homography": fit.tolist()}


def consensus_case(count, wrong):
    source = random.uniform(0, 80, (count, 2))
    target = project(tilted(), source) + random.normal(0, 0.2, (count, 2))
    target[:wrong] += random.uniform(40, 200, (wrong, 2))
    _, mask = cv2.findHomography(source, target, cv2.RANSAC, 3.0, maxIters=5000, confidence=0.9999)
    kept = mask.ravel().astype(bool)
    fit = ProjectiveTransform.from_estimate(source[kept], target[kept]).params
    return {"from": source.tolist(), "to": target.tolist(), "inliers": kept.tolist(),
            "homography": (fit / fit[2, 2]).tolist()}


def lens_case(radial, tangential):
    matrix = np.array([[3100.0, 0, 2047.5], [0, 3120.0, 1535.5], [0, 0, 1]])
    k1, k2, k3 = radial
    coefficients = np.array([k1, k2, *tangential, k3])
    ideal = random.uniform([0, 0], [4095, 3071], (12, 2))
    rays = np.column_stack([(ideal - matrix[:2, 2]) / np.diag(matrix)[:2], np.ones(len(ideal))])
    seen, _ = cv2.projectPoints(rays, np.zeros(3), np.zeros(3), matrix, coefficients)
    criteria = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 1000, 1e-14)
    back = cv2.undistortPoints(seen, matrix, coefficients, P=matrix, criteria=criteria)
    return {"lens": {"focal": [3100.0, 3120.0], "centre": [2047.5, 1535.5], "radial": list(radial),
                     "tangential": list(tangential)},
            "ideal": ideal.tolist(), "seen": seen[:, 0].tolist(), "back": back[:, 0].tolist()}


def shift_case(height, width, shift, upsampling, noise):
    golden = np.round(random.uniform(0, 255, (height, width)))
    moved = np.fft.ifft2(fourier_shift(np.fft.fft2(golden), shift)).real + random.normal(0, noise, golden.shape)
    moved = np.round(moved * 64) / 64
    found, _, _ = phase_cross_correlation(golden, moved, upsample_factor=upsampling, normalization="phase")
    return {"golden": golden.tolist(), "image": moved.tolist(), "upsampling": upsampling, "true": list(shift)[::-1],
            "x": -float(found[1]), "y": -float(found[0])}


json.dump(
    {
        "made-with": {name: version(name) for name in ("numpy", "scipy", "scikit-image", "opencv-python-headless")},
        "similarity": [similarity_case(*c) for c in [(2, 0), (3, 0.5), (4, 2), (30, 20)]],
        "homography": [homography_case(*c) for c in [(4, 0), (5, 1), (12, 3), (40, 0.5)]],
        "corners": [corners_case() for _ in range(3)],
        "consensus": [consensus_case(*c) for c in [(12, 3), (30, 12), (20, 1)]],
        "lens": [lens_case(*c) for c in [((-0.12, 0.03, 0.0), (0.0, 0.0)), ((0.05, -0.01, 0.002), (0.0004, -0.0007)),
                                         ((-0.2, 0.08, -0.01), (0.001, 0.0005))]],
        "shift": [shift_case(*c) for c in [(16, 16, (0.3, -1.4), 10, 0), (16, 32, (-2.25, 3.6), 100, 2),
                                           (8, 8, (0.48, 0.02), 25, 0)]],
    },
    sys.stdout,
    separators=(",", ":"),
)
