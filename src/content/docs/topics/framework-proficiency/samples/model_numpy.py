"""The model, forward and back

Convolution, ReLU, maximum of 2 x 2, one linear layer: 177 numbers, every line visible.
"""

import numpy as np
from boards import start, tiles_of
from numpy.lib.stride_tricks import sliding_window_view


def new_parameters():
    kernel, head = start(4, 3, 3, 3), start(1, 64)
    return [p.astype(np.float64) for p in (kernel, np.zeros(4), head, np.zeros(1))]


def forward(tiles, parameters):
    """Logits [n], and what the way back needs."""
    kernel, bias, head, shift = parameters
    padded = np.pad(tiles, ((0, 0), (0, 0), (1, 1), (1, 1)))
    windows = sliding_window_view(padded, (3, 3), (2, 3))  # n, channel, y, x, 3, 3
    maps = np.einsum("ncyxij,fcij->nfyx", windows, kernel) + bias[:, None, None]
    active = np.maximum(maps, 0)
    pooled = active.reshape(len(tiles), 4, 4, 2, 4, 2).max((3, 5))
    return pooled.reshape(len(tiles), -1) @ head[0] + shift, (windows, active, pooled)


def backward(slope, kept, parameters):
    """Gradients of the four parameters from the slope of the loss at each logit."""
    windows, active, pooled = kept
    at_pooled = np.outer(slope, parameters[2]).reshape(pooled.shape)
    wide = lambda values: values.repeat(2, 2).repeat(2, 3)
    at_maps = wide(at_pooled) * (active == wide(pooled)) * (active > 0)
    head = slope[None] @ pooled.reshape(len(slope), -1)
    kernel = np.einsum("ncyxij,nfyx->fcij", windows, at_maps)
    return [kernel, at_maps.sum((0, 2, 3)), head, slope.sum(keepdims=True)]


if __name__ == "__main__":
    logits, _ = forward(tiles_of(0)[0], new_parameters())
    print(f"{sum(p.size for p in new_parameters())} numbers")
    print("logits", " ".join(f"{logit:+.5f}" for logit in logits))
