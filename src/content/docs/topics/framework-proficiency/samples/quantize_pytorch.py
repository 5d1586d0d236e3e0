"""int8 weights, one scale or one a filter

Fake quantization: the numbers stay floats, on the steps that int8 would leave them.
"""

import torch
from quantize_numpy import KERNEL, decibels

ZERO = torch.zeros(4, dtype=torch.int32)


if __name__ == "__main__":
    kernel = torch.from_numpy(KERNEL)
    largest = kernel.abs().amax((1, 2, 3))
    for name, scale in (
        ("one scale", largest.max().repeat(4)),
        ("one a filter", largest),
    ):
        scale = scale / 127
        restored = torch.fake_quantize_per_channel_affine(
            kernel, scale, ZERO, 0, -127, 127
        )
        weak = (restored[3] / scale[3]).round().int().flatten()[:9].tolist()
        loss = decibels(KERNEL[3], restored[3].numpy())
        print(f"{name}: weak filter {' '.join(map(str, weak))} at {loss:.2f} dB")
