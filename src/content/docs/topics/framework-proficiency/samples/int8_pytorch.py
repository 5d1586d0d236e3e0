"""int8 by ONNX Runtime

Calibrated on the training boards, tested on the held-out ones: scores, then verdicts.
"""

import tempfile
from pathlib import Path

import numpy as np
from boards import TRAINING, VALIDATION, tiles_of
from evaluate_pytorch import scores
from export_pytorch import export, run_onnx
from onnxruntime.quantization import CalibrationDataReader, quantize_static
from train_pytorch import train


class TrainingTiles(CalibrationDataReader):
    def __init__(self):
        self.boards = iter(TRAINING)

    def get_next(self):
        board = next(self.boards, None)
        return None if board is None else {"tiles": tiles_of(board)[0]}


if __name__ == "__main__":
    net, _ = train()
    folder = Path(tempfile.mkdtemp())
    export(net, folder / "float.onnx")
    quantize_static(
        folder / "float.onnx", folder / "int8.onnx", TrainingTiles(), per_channel=True
    )
    tiles = np.concatenate([tiles_of(board)[0] for board in VALIDATION])
    expected, found = scores(tiles, net).numpy(), run_onnx(
        folder / "int8.onnx", tiles
    )
    print("float", " ".join(f"{score:.4f}" for score in expected))
    print("int8 ", " ".join(f"{score:.4f}" for score in found))
    changed = ((expected >= 0.3) != (found >= 0.3)).sum()
    print(
        f"largest change {np.abs(expected - found).max():.4f}, verdicts changed {changed}"
    )
