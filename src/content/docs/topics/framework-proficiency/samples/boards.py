"""Eight boards of four colour tiles

By a formula, with no file and no seed, so that every language computes them alike.
"""

import numpy as np

BOARDS, TILES, SIDE = 8, 4, 8
SERIALS = [f"XV-2025-03-{140 + board:06d}" for board in range(BOARDS)]
TRAINING, VALIDATION = range(6), range(6, 8)  # the latest boards are held out
COPPER, MASK = np.array([184, 115, 51]), np.array([20, 110, 60])


def is_bad(board, tile):
    return (board + 2 * tile) % 3 == 0


def pixels(board, tile):
    """RGB of one tile, 0 to 255, shape [height, width, channel], as a camera writes it."""
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    trace = (x + 2 * tile) % 8 < 4
    top = (3 * board + tile) % 6
    if is_bad(board, tile):  # a bite of 2 x 2 pixels out of the trace's left edge
        trace &= ~((y >= top) & (y < top + 2) & ((x + 2 * tile) % 8 < 2))
    grain = (7 * x + 13 * y + 5 * x * y + 11 * board + 3 * tile) % 17 - 8
    return np.where(trace[..., None], COPPER, MASK) + grain[..., None]


def tiles_of(board):
    """One board: tiles [4, 3, 8, 8] from -1 to 1, channels first, and labels [4]."""
    tiles = np.stack([pixels(board, tile) for tile in range(TILES)])
    labels = np.array(
        [is_bad(board, tile) for tile in range(TILES)], dtype=np.float32
    )
    return ((tiles - 128) / 128).astype(np.float32).transpose(0, 3, 1, 2), labels


def order(epoch):
    """The training boards, shuffled by a formula that every language computes alike."""
    return [
        TRAINING[(5 * place + epoch) % len(TRAINING)]
        for place in range(len(TRAINING))
    ]


def start(*shape):
    """Weights before training: small, mixed, exact in 32 bits."""
    values = (37 * np.arange(np.prod(shape)) + 11) % 64 - 31.5
    return (values / 256).astype(np.float32).reshape(shape)
