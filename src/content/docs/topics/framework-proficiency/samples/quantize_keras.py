"""int8 weights, one scale or one a filter

Keras calls the inverse of the step "scale": integer = value x scale.
"""

import keras
from quantize_numpy import KERNEL, decibels

if __name__ == "__main__":
    kernel = KERNEL.transpose(2, 3, 1, 0)  # OIHW -> HWIO
    for name, axis in (("one scale", (0, 1, 2, 3)), ("one a filter", (0, 1, 2))):
        integers, scale = keras.quantizers.abs_max_quantize(kernel, axis=axis)
        weak = integers[..., 3].numpy().transpose(2, 0, 1)
        restored = weak / scale[..., -1].numpy()
        loss = decibels(KERNEL[3], restored)
        weak = weak.ravel()[:9]
        print(f"{name}: weak filter {' '.join(map(str, weak))} at {loss:.2f} dB")
