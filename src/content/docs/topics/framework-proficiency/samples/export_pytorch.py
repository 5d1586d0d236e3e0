"""Export to ONNX, with a parity test

The batch is left open at export; the file is then run by another program at two batch sizes.
"""

import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from boards import BOARDS, tiles_of
from evaluate_pytorch import scores
from train_pytorch import train

TILES = np.concatenate([tiles_of(board)[0] for board in range(BOARDS)])


def export(net, path):
    example = (torch.from_numpy(TILES[:2]),)
    batch = {"tiles": {0: torch.export.Dim("batch")}}
    net.eval()
    how = {"input_names": ["tiles"], "output_names": ["logits"], "verbose": False}
    torch.onnx.export(net, example, dynamic_shapes=batch, **how).save(path)


def run_onnx(path, tiles):
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return 1 / (1 + np.exp(-session.run(["logits"], {"tiles": tiles})[0]))


if __name__ == "__main__":
    net, _ = train()
    path = Path(tempfile.mkdtemp()) / "inspection.onnx"
    export(net, path)
    nodes = onnx.load(path).graph.node
    print("operators:", ", ".join(node.op_type for node in nodes))
    for batch in (1, 32):
        tiles = TILES[:batch]
        expected, found = scores(tiles, net).numpy(), run_onnx(path, tiles)
        same = ((expected >= 0.3) == (found >= 0.3)).all()
        within = np.abs(expected - found).max() < 1e-5
        print(f"batch {batch:2}: within 0.00001 {within}, same verdicts {same}")
