import torch
from torch import nn

lost_by_tile = torch.cat([torch.full((96,), 0.02), torch.full((4,), 2.0)])
loader = torch.split(lost_by_tile, 32)

means = []
for batch in loader:
    means.append(batch.mean().item())

print(f"batches of {[len(batch) for batch in loader]}")
print(f"mean loss {sum(means) / len(means):.3f}")
print(f"by hand   {(96 * 0.02 + 4 * 2.0) / 100:.3f}")
