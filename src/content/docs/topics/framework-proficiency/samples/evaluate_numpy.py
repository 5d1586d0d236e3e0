"""Evaluation on boards that were held out

A tile is stopped when its score reaches the threshold; at 0.5 our travelling board escapes.
"""

import numpy as np
from boards import SERIALS, VALIDATION, tiles_of
from model_numpy import forward
from train_numpy import train


def scores(tiles, parameters):
    logits, _ = forward(tiles, parameters)
    return 1 / (1 + np.exp(-logits))


if __name__ == "__main__":
    parameters, _ = train()
    found = {board: scores(tiles_of(board)[0], parameters) for board in VALIDATION}
    for board, values in found.items():
        print(SERIALS[board], " ".join(f"{value:.4f}" for value in values))
    labels = np.concatenate([tiles_of(board)[1] for board in VALIDATION])
    values = np.concatenate(list(found.values()))
    for threshold in (0.5, 0.3):
        stopped = values >= threshold
        missed, false_calls = (labels == 1) & ~stopped, (labels == 0) & stopped
        print(
            f"at {threshold}: {missed.sum()} tiles missed, {false_calls.sum()} false calls"
        )
