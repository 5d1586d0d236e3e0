import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
spots = np.array([[0.0, 0.2, 0.4], [0.4, 0.2, 0.0]])  # red, green, blue of ink and of copper


def tiles(count, seed):  # ink is harmless, copper is a short
    random = np.random.default_rng(seed)
    pixels, labels = random.normal(0.4, 0.05, (count, 3, 16, 16)), np.arange(count) % 2
    pixels[:, :, 6:10, 6:10] += spots[labels][:, :, None, None]
    return pixels.astype(np.float32), labels


def as_opencv_reads(pixels):
    return pixels[:, ::-1].copy()


pixels, labels = (torch.from_numpy(a) for a in tiles(256, seed=1))
model = nn.Sequential(nn.Conv2d(3, 4, 4), nn.ReLU(), nn.Flatten(), nn.Linear(4 * 13 * 13, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for step in range(60):
    loss = nn.functional.cross_entropy(model(pixels), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
photographs, truth = tiles(128, seed=2)
verdicts = model(torch.from_numpy(as_opencv_reads(photographs))).argmax(dim=1)
print(f"loss in training {loss.item():.3f}, right {(verdicts.numpy() == truth).mean():.2f}")
