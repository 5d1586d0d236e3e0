import torch
from tiles import tiles
from torch import nn

torch.manual_seed(0)
pixels, labels = (torch.from_numpy(a) for a in tiles(128, seed=1))

backbone = nn.Sequential(nn.Conv2d(1, 8, 5), nn.ReLU(), nn.AdaptiveMaxPool2d(1), nn.Flatten())
model = nn.Sequential(backbone, nn.Linear(8, 2))
backbone.requires_grad_(False)
optimizer = torch.optim.Adam((p for p in model.parameters() if p.requires_grad), lr=0.01)

before = backbone[0].weight.detach().clone()
for step in range(300):
    if step == 50:
        backbone.requires_grad_(True)
    loss = nn.functional.cross_entropy(model(pixels), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

moved = (backbone[0].weight - before).abs().max().item()
print(f"largest change of the backbone {moved:.3f}")
print(f"loss {loss.item():.3f}")
