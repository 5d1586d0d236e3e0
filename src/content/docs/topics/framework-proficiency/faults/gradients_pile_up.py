import torch
from tiles import tiles
from torch import nn

torch.manual_seed(0)
pixels, labels = (torch.from_numpy(a) for a in tiles(128, seed=1))

model = nn.Sequential(
    nn.Conv2d(1, 8, 5), nn.ReLU(), nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(8, 2)
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

for step in range(301):
    loss = nn.functional.cross_entropy(model(pixels), labels)
    loss.backward()
    length = nn.utils.get_total_norm(p.grad for p in model.parameters()).item()
    optimizer.step()
    if step % 100 == 0:
        print(f"step {step:3d}  loss {loss.item():.3f}  gradient {length:.3f}")
