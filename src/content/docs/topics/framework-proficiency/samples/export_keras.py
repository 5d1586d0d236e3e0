"""Export to LiteRT, with a parity test

The batch is open in the file; the interpreter keeps room for one tile until told otherwise.
"""

import tempfile
from pathlib import Path

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from boards import BOARDS, tiles_of
from evaluate_keras import scores
from train_keras import train

TILES = np.concatenate([tiles_of(board)[0] for board in range(BOARDS)])


def run_litert(path, tiles):
    interpreter = Interpreter(str(path))
    entry, answer = (
        interpreter.get_input_details()[0],
        interpreter.get_output_details()[0],
    )
    pixels = np.ascontiguousarray(tiles.transpose(0, 2, 3, 1))
    interpreter.resize_tensor_input(entry["index"], pixels.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(entry["index"], pixels)
    interpreter.invoke()
    return 1 / (1 + np.exp(-interpreter.get_tensor(answer["index"])[:, 0]))


if __name__ == "__main__":
    net, _ = train()
    path = Path(tempfile.mkdtemp()) / "inspection.tflite"
    net.export(str(path), format="litert", verbose=False)
    operators = Interpreter(str(path))._get_ops_details()
    print("operators:", ", ".join(operator["op_name"] for operator in operators))
    for batch in (1, 32):
        expected, found = scores(TILES[:batch], net), run_litert(path, TILES[:batch])
        same = ((expected >= 0.3) == (found >= 0.3)).all()
        within = np.abs(expected - found).max() < 1e-5
        print(f"batch {batch:2}: within 0.00001 {within}, same verdicts {same}")
