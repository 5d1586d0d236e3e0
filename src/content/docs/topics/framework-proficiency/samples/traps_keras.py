"""Five traps, each with its number

The same five; the last one differs from PyTorch in epsilon, momentum and the variance it keeps.
"""

import keras
import numpy as np
from boards import pixels, tiles_of
from evaluate_keras import scores
from train_keras import train

if __name__ == "__main__":
    net, _ = train()
    tiles, _ = tiles_of(7)
    right = scores(tiles, net)[1]
    wrong = scores(tiles[:, ::-1], net)[1]
    print(f"blue for red: {right:.4f} becomes {wrong:.4f}")
    wrong = scores(tiles.transpose(0, 2, 3, 1).reshape(tiles.shape), net)[1]
    print(f"pixels read as planes: {right:.4f} becomes {wrong:.4f}")
    wrong = scores(pixels(7, 1).transpose(2, 0, 1)[None].astype("float32"), net)[0]
    print(f"scaling forgotten: {right:.4f} becomes {wrong:.4f}")
    sure, target = np.array([[4.0]]), np.array([[1.0]])
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    twice = loss(target, keras.ops.sigmoid(sure))
    print(f"sigmoid twice: loss {loss(target, sure):.4f} becomes {twice:.4f}")
    norm, batch = keras.layers.BatchNormalization(), np.array([[1.0], [3.0], [8.0]])
    trained = norm(batch, training=True)[0, 0]
    evaluated = norm(batch, training=False)[0, 0]
    print(f"batch norm: training {trained:.4f}, evaluation {evaluated:.4f}")
