"""The training loop

Zero, forward, loss, backward, step: forget the first and gradients add up unseen.
"""

import torch
from load_pytorch import batches
from model_pytorch import InspectionNet


def train(epochs=20):
    net, losses = InspectionNet(), []
    loss_of = torch.nn.BCEWithLogitsLoss()  # takes logits
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    net.train()
    for epoch in range(epochs):
        for tiles, labels in batches(epoch):
            optimizer.zero_grad()
            loss = loss_of(net(tiles), labels)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return net, losses


if __name__ == "__main__":
    _, losses = train()
    for step in (1, 2, 3, 20, 40, 60):
        print(f"step {step:2}  loss {losses[step - 1]:.5f}")
