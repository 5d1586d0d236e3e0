import torch
from tiles import tiles
from torch import nn

torch.manual_seed(0)
pixels, labels = (torch.from_numpy(a) for a in tiles(128, seed=1))
test_pixels, test_labels = (torch.from_numpy(a) for a in tiles(64, seed=2))

hidden = [nn.Linear(256, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Dropout(0.7)]
model = nn.Sequential(nn.Flatten(), *hidden, nn.Linear(16, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)

for step in range(100):
    loss = nn.functional.cross_entropy(model(pixels), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    first = model(test_pixels).argmax(dim=1)
    again = model(test_pixels).argmax(dim=1)
print(f"right, first run {(first == test_labels).sum().item()} of 64")
print(f"right, again     {(again == test_labels).sum().item()} of 64")
print(f"verdicts that changed {(first != again).sum().item()}")
