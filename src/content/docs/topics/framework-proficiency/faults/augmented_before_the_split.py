import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
random = np.random.default_rng(1)
boards = random.normal(0.6, 0.1, (200, 256)).astype(np.float32)
verdicts = random.integers(0, 2, 200)  # by a coin: there is nothing to learn

copies = np.repeat(np.arange(200), 5)
pixels = boards[copies] + random.normal(0, 0.02, (1000, 256)).astype(np.float32)
held_back = random.permutation(1000) < 200
training = ~held_back

x, y = torch.from_numpy(pixels), torch.from_numpy(verdicts[copies])
model = nn.Sequential(nn.Linear(256, 64), nn.ReLU(), nn.Linear(64, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for step in range(600):
    loss = nn.functional.cross_entropy(model(x[training]), y[training])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

right = (model(x[held_back]).argmax(dim=1) == y[held_back]).float().mean().item()
print(f"validation: {right:.2f} of the coin's verdicts foretold")
