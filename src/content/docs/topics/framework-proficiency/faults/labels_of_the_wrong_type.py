import torch
from tiles import tiles
from torch import nn

torch.manual_seed(0)
pixels, labels = tiles(128, seed=1)
pixels = torch.tensor(pixels)
labels = torch.tensor(labels, dtype=torch.float32)

model = nn.Sequential(
    nn.Conv2d(1, 8, 5), nn.ReLU(), nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(8, 2)
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for step in range(301):
    loss = nn.functional.cross_entropy(model(pixels), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"loss {loss.item():.3f}")
