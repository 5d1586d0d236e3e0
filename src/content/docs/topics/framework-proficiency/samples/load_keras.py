"""Whole boards in a batch

One element of the dataset is one board, so a batch of two elements cannot cut one.
"""

import numpy as np
import tensorflow as tf
from boards import SERIALS, order, tiles_of


def batches(epoch, boards_a_batch=2):
    boards = order(epoch)
    tiles = np.stack([tiles_of(board)[0] for board in boards])
    labels = np.stack([tiles_of(board)[1] for board in boards])
    channels_last = tiles.transpose(0, 1, 3, 4, 2)
    dataset = tf.data.Dataset.from_tensor_slices((boards, channels_last, labels))
    for names, x, y in dataset.batch(boards_a_batch):
        yield names, tf.reshape(x, (-1, *x.shape[2:])), tf.reshape(y, [-1])


if __name__ == "__main__":
    for boards, tiles, labels in batches(epoch=0):
        names = " ".join(SERIALS[board][-3:] for board in boards.numpy())
        shape, mean = tuple(tiles.shape), tf.reduce_mean(tiles)
        print(f"{names}  {shape}  bad {tf.reduce_sum(labels):.0f}  mean {mean:+.4f}")
