import torch
from tiles import tiles
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
boards = TensorDataset(*(torch.from_numpy(a) for a in tiles(512, seed=1)))
loader = DataLoader(boards, batch_size=32, shuffle=True)

model = nn.Sequential(
    nn.Conv2d(1, 8, 5), nn.ReLU(), nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(8, 2)
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10, gamma=0.1)

for epoch in range(20):
    for pixels, labels in loader:
        loss = nn.functional.cross_entropy(model(pixels), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    if epoch in (0, 4, 19):
        rate = optimizer.param_groups[0]["lr"]
        print(f"epoch {epoch:2d}  rate {rate:.0e}  loss {loss.item():.3f}")
