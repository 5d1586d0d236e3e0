"""int8 by LiteRT

The representative dataset sets the ranges of what flows between the layers.
"""

import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf
from boards import TRAINING, VALIDATION, tiles_of
from evaluate_keras import scores
from export_keras import run_litert
from train_keras import train


def training_tiles():
    for board in TRAINING:
        for tile in tiles_of(board)[0].transpose(0, 2, 3, 1):
            yield [tile[None]]


if __name__ == "__main__":
    net, _ = train()
    path = Path(tempfile.mkdtemp()) / "int8.tflite"
    how = {
        "optimizations": [tf.lite.Optimize.DEFAULT],
        "representative_dataset": training_tiles,
    }
    net.export(str(path), format="litert", verbose=False, **how)
    tiles = np.concatenate([tiles_of(board)[0] for board in VALIDATION])
    expected, found = scores(tiles, net), run_litert(path, tiles)
    print("float", " ".join(f"{score:.4f}" for score in expected))
    print("int8 ", " ".join(f"{score:.4f}" for score in found))
    changed = ((expected >= 0.3) != (found >= 0.3)).sum()
    print(
        f"largest change {np.abs(expected - found).max():.4f}, verdicts changed {changed}"
    )
