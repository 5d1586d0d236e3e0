"""How long the model waits for the loader

Reading a tile takes 10 ms as from a slow disk, a step takes 40 ms as from a card; what counts is how they overlap.
"""

import time

import torch
from torch.utils.data import DataLoader, Dataset


class Tiles(Dataset):
    def __len__(self):
        return 192

    def __getitem__(self, number):
        time.sleep(0.010)
        return torch.full((3, 64, 64), number / 192)


def epoch(**settings):
    waited, computed, clock = 0.0, 0.0, time.perf_counter
    before = clock()
    for i, batch in enumerate(DataLoader(Tiles(), batch_size=8, **settings)):
        arrived = clock()
        time.sleep(0.040)
        if i >= 8:  # workers have started
            waited, computed = waited + arrived - before, computed + clock() - arrived
        before = clock()
    return waited / 16, computed / 16


for workers in (0, 1, 2, 4):
    waited, computed = epoch(num_workers=workers)
    share = computed / (waited + computed)
    print(f"workers {workers}: waits {1000 * waited:3.0f} ms a batch, busy {share:.0%}")
