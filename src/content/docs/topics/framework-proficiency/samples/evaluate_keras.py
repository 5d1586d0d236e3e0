"""Evaluation on boards that were held out

training=False is the switch; a metric keeps counting from call to call until it is reset.
"""

import keras
import numpy as np
from boards import SERIALS, VALIDATION, tiles_of
from train_keras import train


def scores(tiles, net):
    logits = net(tiles.transpose(0, 2, 3, 1), training=False)
    return keras.ops.sigmoid(logits)[:, 0].numpy()


if __name__ == "__main__":
    net, _ = train()
    found = {board: scores(tiles_of(board)[0], net) for board in VALIDATION}
    for board, values in found.items():
        print(SERIALS[board], " ".join(f"{value:.4f}" for value in values))
    labels = np.concatenate([tiles_of(board)[1] for board in VALIDATION])
    values = np.concatenate(list(found.values()))
    for threshold in (0.5, 0.3):
        misses_of = keras.metrics.FalseNegatives(thresholds=threshold)
        false_calls_of = keras.metrics.FalsePositives(thresholds=threshold)
        missed, false_calls = misses_of(labels, values), false_calls_of(
            labels, values
        )
        print(
            f"at {threshold}: {missed:.0f} tiles missed, {false_calls:.0f} false calls"
        )
