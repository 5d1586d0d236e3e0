"""Whole boards in a batch

The dataset counts tiles; the batch sampler hands out the tiles of two boards at a time.
"""

import torch
from boards import SERIALS, TILES, TRAINING, order, tiles_of
from torch.utils.data import DataLoader, TensorDataset

boards = [tiles_of(board) for board in TRAINING]
dataset = TensorDataset(
    torch.cat([torch.from_numpy(tiles) for tiles, _ in boards]),
    torch.cat([torch.from_numpy(labels) for _, labels in boards]),
)


def whole_boards(epoch, boards_a_batch=2):
    """Lists of tile numbers, each list whole boards."""
    chosen = order(epoch)
    for first in range(0, len(chosen), boards_a_batch):
        group = chosen[first : first + boards_a_batch]
        yield [board * TILES + tile for board in group for tile in range(TILES)]


def batches(epoch):
    return DataLoader(dataset, batch_sampler=list(whole_boards(epoch)))


if __name__ == "__main__":
    for numbers, (tiles, labels) in zip(whole_boards(0), batches(0)):
        names = " ".join(SERIALS[number // TILES][-3:] for number in numbers[::TILES])
        shape = tuple(tiles.shape)
        print(f"{names}  {shape}  bad {labels.sum():.0f}  mean {tiles.mean():+.4f}")
