import torch
from tiles import tiles
from torch import nn

torch.manual_seed(0)
pixels, labels = (torch.from_numpy(a).float() for a in tiles(128, seed=1))

layers = [nn.Conv2d(1, 8, 5), nn.ReLU(), nn.AdaptiveMaxPool2d(1), nn.Flatten()]
model = nn.Sequential(*layers, nn.Linear(8, 1), nn.Sigmoid())
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for step in range(301):
    scores = model(pixels)
    loss = ((scores - labels) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 100 == 0:
        print(f"step {step:3d}  loss {loss.item():.3f}")
print(f"scores from {scores.min().item():.2f} to {scores.max().item():.2f}")
