"""The model

Convolution, ReLU, maximum of 2 x 2, one linear layer; channels first.
"""

import torch
from boards import start, tiles_of
from torch import nn


class InspectionNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3, padding=1)
        self.head = nn.Linear(4 * 4 * 4, 1)
        with torch.no_grad():  # the formula's weights, so that all three frameworks agree
            self.conv.weight.copy_(torch.from_numpy(start(4, 3, 3, 3)))
            self.head.weight.copy_(torch.from_numpy(start(1, 64)))
            self.conv.bias.zero_()
            self.head.bias.zero_()

    def forward(self, tiles):  # [n, 3, 8, 8] -> logits [n]
        maps = torch.relu(self.conv(tiles))
        pooled = nn.functional.max_pool2d(maps, 2)
        return self.head(pooled.flatten(1)).squeeze(1)


if __name__ == "__main__":
    net = InspectionNet().eval()
    with torch.inference_mode():
        logits = net(torch.from_numpy(tiles_of(0)[0]))
    print(f"{sum(p.numel() for p in net.parameters())} numbers")
    print("logits", " ".join(f"{logit:+.5f}" for logit in logits))
