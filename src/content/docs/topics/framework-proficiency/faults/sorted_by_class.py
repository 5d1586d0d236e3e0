import torch
from tiles import tiles
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
pixels, labels = (torch.from_numpy(a) for a in tiles(256, seed=1))
order = labels.argsort()
boards = TensorDataset(pixels[order], labels[order])
loader = DataLoader(boards, batch_size=32)

model = nn.Sequential(
    nn.Conv2d(1, 8, 5), nn.ReLU(), nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(8, 2)
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(20):
    losses = []
    for some, answers in loader:
        loss = nn.functional.cross_entropy(model(some), answers)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())

right = (model(pixels).argmax(dim=1) == labels).float().mean().item()
print(f"loss of the first batch {losses[0]:.3f}, of the last {losses[-1]:.3f}")
print(f"right {right:.2f}")
