"""The training loop

Twenty epochs of three steps, momentum 0.9; the loss from the logits, the slope by hand.
"""

import numpy as np
from load_numpy import batches
from model_numpy import backward, forward, new_parameters


def train(epochs=20, rate=0.1, momentum=0.9):
    parameters, losses = new_parameters(), []
    speeds = [np.zeros_like(p) for p in parameters]
    for epoch in range(epochs):
        for _, tiles, labels in batches(epoch):
            logits, kept = forward(tiles, parameters)
            softened = np.log1p(np.exp(-abs(logits)))
            loss = np.maximum(logits, 0) - logits * labels + softened
            slope = (1 / (1 + np.exp(-logits)) - labels) / len(labels)
            gradients = backward(slope, kept, parameters)
            for p, speed, gradient in zip(parameters, speeds, gradients):
                speed *= momentum
                speed += gradient
                p -= rate * speed
            losses.append(loss.mean())
    return parameters, losses


if __name__ == "__main__":
    _, losses = train()
    for step in (1, 2, 3, 20, 40, 60):
        print(f"step {step:2}  loss {losses[step - 1]:.5f}")
