"""Evaluation on boards that were held out

eval() for the layers, inference_mode() for the memory; the sigmoid here and nowhere else.
"""

import torch
from boards import SERIALS, VALIDATION, tiles_of
from train_pytorch import train


def scores(tiles, net):
    net.eval()
    with torch.inference_mode():
        return torch.sigmoid(net(torch.from_numpy(tiles)))


if __name__ == "__main__":
    net, _ = train()
    found = {board: scores(tiles_of(board)[0], net) for board in VALIDATION}
    for board, values in found.items():
        print(SERIALS[board], " ".join(f"{value:.4f}" for value in values))
    labels = torch.cat([torch.from_numpy(tiles_of(board)[1]) for board in VALIDATION])
    values = torch.cat(list(found.values()))
    for threshold in (0.5, 0.3):
        stopped = values >= threshold
        missed, false_calls = (labels == 1) & ~stopped, (labels == 0) & stopped
        print(
            f"at {threshold}: {missed.sum()} tiles missed, {false_calls.sum()} false calls"
        )
