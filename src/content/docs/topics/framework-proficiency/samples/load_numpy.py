"""Whole boards in a batch

A batch is two boards, so eight tiles; no board is ever cut in two.
"""

import numpy as np
from boards import SERIALS, order, tiles_of


def batches(epoch, boards_a_batch=2):
    boards = order(epoch)
    for first in range(0, len(boards), boards_a_batch):
        chosen = boards[first : first + boards_a_batch]
        tiles, labels = zip(*(tiles_of(board) for board in chosen))
        yield chosen, np.concatenate(tiles), np.concatenate(labels)


if __name__ == "__main__":
    for boards, tiles, labels in batches(epoch=0):
        names = " ".join(SERIALS[board][-3:] for board in boards)
        print(
            f"{names}  {tiles.shape}  bad {labels.sum():.0f}  mean {tiles.mean():+.4f}"
        )
