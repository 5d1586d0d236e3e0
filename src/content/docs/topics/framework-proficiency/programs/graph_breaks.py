"""Where torch.compile has to stop

The same small model twice; one looks at a value in the middle of its forward pass.
"""

import torch
from torch import nn


class Inspector(nn.Module):
    def __init__(self, looks):
        super().__init__()
        self.features, self.head, self.looks = nn.Conv2d(3, 8, 3), nn.Linear(8, 2), looks

    def forward(self, tiles):
        maps = self.features(tiles).relu()
        if self.looks and maps.max() > 100:  # a branch on a value of the tensor
            maps = maps / 100
        return self.head(maps.mean(dim=(2, 3)))


for looks in (False, True):
    torch._dynamo.reset()
    found = torch._dynamo.explain(Inspector(looks))(torch.rand(4, 3, 32, 32))
    print(f"looks {looks}: {found.graph_count} graphs, {found.graph_break_count} breaks")
