import torch
from tiles import tiles
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
boards = TensorDataset(*(torch.from_numpy(a) for a in tiles(129, seed=1)))
loader = DataLoader(boards, batch_size=32, shuffle=True)

hidden = [nn.Linear(256, 32), nn.BatchNorm1d(32), nn.ReLU()]
model = nn.Sequential(nn.Flatten(), *hidden, nn.Linear(32, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)

for epoch in range(3):
    for pixels, labels in loader:
        loss = nn.functional.cross_entropy(model(pixels), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"epoch {epoch} done, last batch of {len(pixels)}")
