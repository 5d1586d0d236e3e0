"""Five traps, each with its number

None of these raises an error; each is a line that a reviewer should stop at.
"""

import torch
from boards import pixels, tiles_of
from evaluate_pytorch import scores
from torch import nn
from train_pytorch import train

if __name__ == "__main__":
    net, _ = train()
    tiles, _ = tiles_of(7)
    right = scores(tiles, net)[1]
    wrong = scores(tiles[:, ::-1].copy(), net)[1]
    print(f"blue for red: {right:.4f} becomes {wrong:.4f}")
    wrong = scores(tiles.transpose(0, 2, 3, 1).reshape(tiles.shape).copy(), net)[1]
    print(f"pixels read as planes: {right:.4f} becomes {wrong:.4f}")
    wrong = scores(pixels(7, 1).transpose(2, 0, 1)[None].astype("float32"), net)[0]
    print(f"scaling forgotten: {right:.4f} becomes {wrong:.4f}")
    sure, target = torch.tensor([4.0]), torch.tensor([1.0])
    loss = nn.functional.binary_cross_entropy_with_logits
    twice = loss(sure.sigmoid(), target)
    print(f"sigmoid twice: loss {loss(sure, target):.4f} becomes {twice:.4f}")
    norm, batch = nn.BatchNorm1d(1), torch.tensor([[1.0], [3.0], [8.0]])
    trained = norm.train()(batch)[0].item()
    evaluated = norm.eval()(batch)[0].item()
    print(f"batch norm: training {trained:.4f}, evaluation {evaluated:.4f}")
