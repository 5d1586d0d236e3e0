"""int8 weights, one scale or one a filter

The last filter is fifty times weaker than the others, as a hairline filter is.
"""

import numpy as np
from boards import start

STRENGTH = np.array([1, 1, 1, 0.02], dtype=np.float32)
KERNEL = start(4, 3, 3, 3) * STRENGTH[:, None, None, None]


def to_int8(values, scale):
    rounded = np.rint(values / scale)  # a half goes to the even side
    return np.clip(rounded, -127, 127)


def decibels(values, restored):
    return 10 * np.log10((values**2).sum() / ((values - restored) ** 2).sum())


if __name__ == "__main__":
    largest = np.abs(KERNEL).max((1, 2, 3))
    for name, scale in (
        ("one scale", largest.max().repeat(4)),
        ("one a filter", largest),
    ):
        scale = (scale / 127)[:, None, None, None]
        integers = to_int8(KERNEL, scale)
        weak = integers[3].ravel()[:9].astype(int)
        loss = decibels(KERNEL[3], (integers * scale)[3])
        print(f"{name}: weak filter {' '.join(map(str, weak))} at {loss:.2f} dB")
