import torch
from tiles import tiles
from torch import nn

torch.manual_seed(0)
pixels, labels = (torch.from_numpy(a) for a in tiles(128, seed=1))

model = nn.Sequential(
    nn.Conv2d(1, 8, 5), nn.ReLU(), nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(8, 2)
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(300):
    loss = nn.functional.cross_entropy(model(pixels), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

model.eval()
with torch.no_grad():
    together = model(pixels[:8]).softmax(dim=0)[:, 1]
    alone = model(pixels[:1]).softmax(dim=0)[:, 1]
print(f"a good tile: score among eight {together[0].item():.2f}, alone {alone[0].item():.2f}")
print(f"a bite: score among eight {together[1].item():.2f}")
