"""Makes src/vision/imaging/imaging.vectors.json: what OpenCV, SciPy, scikit-image and PyTorch answer.

Ran with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, scikit-image 0.26.0, opencv-python-headless 5.0.0.93
and torch 2.15.0 (CPU). To run it: install these into a virtual environment, then

    python scripts/vectors/imaging.py > src/vision/imaging/imaging.vectors.json
"""

import json
import platform

import cv2
import numpy as np
import scipy
import scipy.ndimage as ndi
import skimage
import torch
from skimage import exposure, filters, measure, metrics, morphology, registration

cv2.setNumThreads(1)
rng = np.random.default_rng(20250314)
CV_BORDER = {
    "reflect-101": cv2.BORDER_REFLECT_101,
    "reflect": cv2.BORDER_REFLECT,
    "replicate": cv2.BORDER_REPLICATE,
}
SCIPY_BORDER = {"reflect-101": "mirror", "reflect": "reflect", "replicate": "nearest"}


def numbers(array):
    array = np.asarray(array, dtype=np.float64)
    whole = np.all(array == np.round(array))
    return array.astype(np.int64).tolist() if whole else array.tolist()


def bytes_image(height, width, low=0, high=256):
    return rng.integers(low, high, (height, width)).astype(np.uint8)


def floats_image(height, width):
    return np.round(rng.uniform(0, 255, (height, width)), 3)


def board_patch(height, width):
    """Dark laminate, bright traces, noise: two populations."""
    image = rng.normal(60, 6, (height, width))
    image[:, width // 4 : width // 2] += 110
    image[height // 3 : height // 2, :] += 90
    return np.clip(np.rint(image), 0, 255).astype(np.uint8)


def grey():
    colour = rng.integers(0, 256, (3, 4, 3)).astype(np.float64)
    luma = lambda *w: colour @ np.array(w)
    return {
        "image": numbers(colour),
        "bt-601": numbers(luma(0.299, 0.587, 0.114)),
        "bt-709": numbers(luma(0.2126, 0.7152, 0.0722)),
        "scikit-image": numbers(skimage.color.rgb2gray(colour / 255) * 255),
        "opencv-float32": numbers(cv2.cvtColor(colour.astype(np.float32), cv2.COLOR_RGB2GRAY)),
    }


def gaussian():
    cases = []
    for border, name in SCIPY_BORDER.items():
        for sigma in (0.6, 1.0, 2.2):
            image = floats_image(5, 7)
            cases.append(
                {
                    "image": numbers(image),
                    "sigma": sigma,
                    "border": border,
                    "opencv-float": numbers(cv2.GaussianBlur(image, (0, 0), sigma, borderType=CV_BORDER[border])),
                    "scipy": numbers(ndi.gaussian_filter(image, sigma, mode=name, truncate=4.0)),
                    "size-5": numbers(cv2.GaussianBlur(image, (5, 5), sigma, borderType=CV_BORDER[border])),
                }
            )
    return cases


def gaussian_sizes():
    """Sizes found by looking: how far a single bright pixel spreads."""
    cases = []
    for sigma in (0.3, 0.5, 0.6, 0.75, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0, 2.2, 2.5, 3.0, 4.25):
        dot = np.zeros((1, 201))
        dot[0, 100] = 1.0
        spread = lambda blurred: int(np.count_nonzero(blurred))
        cases.append(
            {
                "sigma": sigma,
                "opencv-float": spread(cv2.GaussianBlur(dot, (0, 0), sigma)),
                "scipy": spread(ndi.gaussian_filter1d(dot, sigma, axis=1)),
            }
        )
    return cases


def median():
    image = bytes_image(6, 8)
    small = floats_image(3, 4)
    return [
        {"image": numbers(image), "size": k, "border": "replicate", "expected": numbers(cv2.medianBlur(image, k))}
        for k in (3, 5)
    ] + [
        {"image": numbers(small), "size": 5, "border": b, "expected": numbers(ndi.median_filter(small, 5, mode=m))}
        for b, m in SCIPY_BORDER.items()
    ]


def equalize():
    images = [bytes_image(5, 6), bytes_image(6, 6, 90, 110), board_patch(16, 16), np.full((3, 3), 77, np.uint8)]
    images.append(np.array([[0, 255], [255, 0]], np.uint8))
    return [
        {
            "image": numbers(image),
            "opencv": numbers(cv2.equalizeHist(image)),
            "scikit-image": numbers(exposure.equalize_hist(image) * 255),
        }
        for image in images
    ]


def clahe():
    cases = []
    for shape, tiles, limit in [
        ((16, 16), (2, 2), 40.0),
        ((16, 24), (4, 2), 2.0),
        ((17, 23), (4, 3), 3.0),
        ((16, 23), (4, 4), 4.0),
        ((20, 20), (2, 2), 0.0),
        ((24, 24), (3, 3), 0.5),
    ]:
        image = board_patch(*shape)
        result = cv2.createCLAHE(clipLimit=limit, tileGridSize=tiles).apply(image)
        cases.append(
            {"image": numbers(image), "tiles": list(tiles), "clipLimit": limit, "expected": numbers(result)}
        )
    return cases


def resize():
    cases = []
    for (height, width), (new_height, new_width) in [
        ((4, 6), (8, 9)),
        ((6, 8), (3, 4)),
        ((9, 7), (4, 3)),
        ((5, 5), (1, 1)),
        ((1, 5), (3, 11)),
        ((6, 6), (6, 6)),
    ]:
        image = floats_image(height, width)
        plane = torch.tensor(image)[None, None]
        to = lambda **o: numbers(
            torch.nn.functional.interpolate(plane, size=(new_height, new_width), mode="bilinear", **o)[0, 0].numpy()
        )
        cases.append(
            {
                "image": numbers(image),
                "width": new_width,
                "height": new_height,
                "half-pixel": to(align_corners=False),
                "aligned": to(align_corners=True),
                "antialias": to(align_corners=False, antialias=True),
                "opencv": numbers(cv2.resize(image, (new_width, new_height), interpolation=cv2.INTER_LINEAR)),
            }
        )
    return cases


def otsu():
    two_peaks = np.repeat(np.array([[20, 21, 200, 203]], np.uint8), 4, axis=0)
    images = [board_patch(12, 12), bytes_image(8, 8), two_peaks, np.full((4, 4), 9, np.uint8)]
    images += [np.array([[0, 255]], np.uint8), np.array([[3, 3, 3, 4]], np.uint8)]
    cases = [
        {
            "image": numbers(image),
            "opencv": int(cv2.threshold(image, 0, 255, cv2.THRESH_OTSU)[0]),
            "scikit-image": float(filters.threshold_otsu(image)),
        }
        for image in images
    ]
    for image in (floats_image(8, 8), floats_image(6, 6) / 255):
        cases.append({"image": numbers(image), "scikit-image": float(filters.threshold_otsu(image))})
    return cases


def elements():
    shapes = []
    for name, kind in (("rectangle", cv2.MORPH_RECT), ("cross", cv2.MORPH_CROSS), ("ellipse", cv2.MORPH_ELLIPSE)):
        for width, height in ((3, 3), (5, 3), (4, 6), (7, 7), (9, 11), (1, 5), (15, 15)):
            mask = cv2.getStructuringElement(kind, (width, height))
            shapes.append({"shape": name, "width": width, "height": height, "mask": numbers(mask)})
    for radius in (0, 1, 2, 3, 5):
        side = 2 * radius + 1
        shapes.append({"shape": "disk", "width": side, "height": side, "mask": numbers(morphology.disk(radius))})
        mask = numbers(morphology.diamond(radius))
        shapes.append({"shape": "diamond", "width": side, "height": side, "mask": mask})
    return shapes


def morphs():
    cases = []
    for name, kind, size in [
        ("rectangle", cv2.MORPH_RECT, (3, 3)),
        ("rectangle", cv2.MORPH_RECT, (4, 2)),
        ("rectangle", cv2.MORPH_RECT, (7, 5)),
        ("cross", cv2.MORPH_CROSS, (3, 3)),
        ("ellipse", cv2.MORPH_ELLIPSE, (5, 5)),
    ]:
        image = bytes_image(6, 8)
        kernel = cv2.getStructuringElement(kind, size)
        case = {"image": numbers(image), "shape": name, "size": list(size), "borders": {}}
        for border in ["ignore", "constant", *CV_BORDER]:
            options = {"borderType": CV_BORDER.get(border, cv2.BORDER_CONSTANT)}
            if border == "constant":
                options["borderValue"] = 40
            run = lambda operation: numbers(cv2.morphologyEx(image, operation, kernel, **options))
            case["borders"][border] = {
                "erode": run(cv2.MORPH_ERODE),
                "dilate": run(cv2.MORPH_DILATE),
                "open": run(cv2.MORPH_OPEN),
                "close": run(cv2.MORPH_CLOSE),
            }
        cases.append(case)
    image = bytes_image(8, 8)
    disk = morphology.disk(2)
    scikit = {
        "erode": numbers(morphology.erosion(image, disk)),
        "dilate": numbers(morphology.dilation(image, disk)),
        "open": numbers(morphology.opening(image, disk)),
        "close": numbers(morphology.closing(image, disk)),
    }
    cases.append({"image": numbers(image), "shape": "disk", "size": [5, 5], "borders": {"reflect": scikit}})
    return cases


def components():
    spiral = np.array(
        [[1, 1, 1, 1, 1], [0, 0, 0, 0, 1], [1, 1, 1, 0, 1], [1, 0, 0, 0, 1], [1, 1, 1, 1, 1]], np.uint8
    )
    checker = np.indices((4, 5)).sum(0).astype(np.uint8) % 2
    masks = [spiral, checker, np.zeros((3, 3), np.uint8), np.ones((2, 4), np.uint8), np.ones((1, 1), np.uint8)]
    masks += [(rng.random((12, 14)) < p).astype(np.uint8) for p in (0.2, 0.4, 0.5, 0.6)]
    cases = []
    for mask in masks:
        for neighbours in (4, 8):
            labels = measure.label(mask, connectivity=1 if neighbours == 4 else 2)
            scipy_labels, _ = ndi.label(mask, np.ones((3, 3)) if neighbours == 8 else None)
            assert np.array_equal(labels, scipy_labels)
            found = [
                {
                    "label": region.label,
                    "area": int(region.area),
                    "box": [int(region.bbox[i]) for i in (1, 0, 3, 2)],
                    "centroid": [float(region.centroid[1]), float(region.centroid[0])],
                }
                for region in measure.regionprops(labels)
            ]
            count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=neighbours)
            assert count - 1 == len(found)
            assert sorted(stats[1:, cv2.CC_STAT_AREA].tolist()) == sorted(c["area"] for c in found)
            cases.append(
                {
                    "mask": numbers(mask * 255),
                    "connectivity": neighbours,
                    "labels": numbers(labels),
                    "components": found,
                }
            )
    return cases


def similarity():
    cases = []
    first = floats_image(14, 16)
    others = [first, np.clip(first + rng.normal(0, 12, first.shape), 0, 255), 255 - first]
    others += [np.full(first.shape, 128.0), floats_image(14, 16)]
    for other in np.round(others, 3):
        score = lambda **o: float(metrics.structural_similarity(first, other, data_range=255, **o))
        cases.append(
            {
                "image": numbers(first),
                "other": numbers(other),
                "gaussian": score(gaussian_weights=True, use_sample_covariance=False),
                "gaussian-sample": score(gaussian_weights=True),
                "uniform": score(),
                "uniform-population": score(use_sample_covariance=False),
                "uniform-5": score(win_size=5),
            }
        )
    flat, grey_flat = np.full((12, 12), 100.0), np.full((12, 12), 200.0)
    cases.append(
        {
            "image": numbers(flat),
            "other": numbers(grey_flat),
            "gaussian": float(
                metrics.structural_similarity(
                    flat, grey_flat, data_range=255, gaussian_weights=True, use_sample_covariance=False
                )
            ),
            "uniform": float(metrics.structural_similarity(flat, grey_flat, data_range=255)),
        }
    )
    return cases


def focus():
    sharp = board_patch(14, 15).astype(np.float64)
    cases = []
    for image in (sharp, np.round(cv2.GaussianBlur(sharp, (0, 0), 1.5), 3), np.full((5, 5), 33.0), floats_image(1, 6)):
        case = {"image": numbers(image), "borders": {}}
        for border, kind in CV_BORDER.items():
            laplacian = cv2.Laplacian(image, cv2.CV_64F, ksize=1, borderType=kind)
            across = cv2.Sobel(image, cv2.CV_64F, 1, 0, ksize=3, borderType=kind)
            down = cv2.Sobel(image, cv2.CV_64F, 0, 1, ksize=3, borderType=kind)
            case["borders"][border] = {
                "variance-of-laplacian": float(laplacian.var()),
                "tenengrad": float(np.mean(across**2 + down**2)),
            }
        cases.append(case)
    return cases


def template():
    """NumPy's plain sums to full precision; OpenCV's own float32 answers to about 1e-5."""
    cases = []
    image = bytes_image(9, 11)
    for pattern in (image[3:6, 4:8].copy(), bytes_image(2, 3), bytes_image(9, 11), np.full((2, 2), 7, np.uint8)):
        height, width = pattern.shape
        windows = np.lib.stride_tricks.sliding_window_view(image.astype(np.float64), (height, width))
        plain = pattern.astype(np.float64)
        centred = plain - plain.mean()
        middles = windows - windows.mean(axis=(2, 3), keepdims=True)
        squares = (middles**2).sum(axis=(2, 3))
        with np.errstate(invalid="ignore"):
            coefficient = (middles * centred).sum(axis=(2, 3)) / np.sqrt(squares * (centred**2).sum())
        if not centred.any():
            coefficient = np.ones_like(squares)
        correlation = (windows * plain).sum(axis=(2, 3)) / np.sqrt(
            (windows**2).sum(axis=(2, 3)) * (plain**2).sum()
        )
        cases.append(
            {
                "image": numbers(image),
                "template": numbers(pattern),
                "ccoeff-normed": numbers(coefficient),
                "ccorr-normed": numbers(correlation),
                "opencv-ccoeff-normed": numbers(cv2.matchTemplate(image, pattern, cv2.TM_CCOEFF_NORMED)),
                "opencv-ccorr-normed": numbers(cv2.matchTemplate(image, pattern, cv2.TM_CCORR_NORMED)),
            }
        )
    return cases


def phase():
    """scikit-image's shift moves the second image onto the first: the other sign of ours."""
    cases = []
    for height, width, down, across in ((8, 16, 2, -5), (16, 8, -7, 3), (8, 8, 0, 0), (8, 8, 3, -3)):
        golden = floats_image(height, width)
        noise = rng.normal(0, 8, golden.shape)
        image = np.round(np.roll(golden, (down, across), (0, 1)) * 0.8 + noise, 3)
        shift, _, _ = registration.phase_cross_correlation(golden, image)
        spectra = np.fft.fft2(image) * np.conj(np.fft.fft2(golden))
        peak = np.abs(np.fft.ifft2(spectra / np.abs(spectra))).max()
        x, y = int(-shift[1]), int(-shift[0])
        cases.append({"image": numbers(image), "golden": numbers(golden), "x": x, "y": y, "score": float(peak)})
    return cases


print(
    json.dumps(
        {
            "made-with": {
                "python": platform.python_version(),
                "numpy": np.__version__,
                "scipy": scipy.__version__,
                "scikit-image": skimage.__version__,
                "opencv": cv2.__version__,
                "torch": torch.__version__,
            },
            "grey": grey(),
            "gaussian": gaussian(),
            "gaussianSizes": gaussian_sizes(),
            "median": median(),
            "equalize": equalize(),
            "clahe": clahe(),
            "resize": resize(),
            "otsu": otsu(),
            "elements": elements(),
            "morphology": morphs(),
            "components": components(),
            "similarity": similarity(),
            "focus": focus(),
            "template": template(),
            "phase": phase(),
        },
        separators=(",", ":"),
    )
)
