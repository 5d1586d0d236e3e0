import torch
from tiles import tiles
from torch import nn

torch.manual_seed(0)
pixels, labels = (torch.from_numpy(a) for a in tiles(128, seed=1))

model = nn.Sequential(
    nn.Conv2d(1, 8, 5),
    nn.ReLU(),
    nn.AdaptiveMaxPool2d(1),
    nn.Flatten(),
    nn.Linear(8, 2),
    nn.Softmax(dim=1),
)
loss_of = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for step in range(301):
    loss = loss_of(model(pixels), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 100 == 0:
        print(f"step {step:3d}  loss {loss.item():.3f}")

right = (model(pixels).argmax(dim=1) == labels).float().mean().item()
print(f"right {right:.2f}")
