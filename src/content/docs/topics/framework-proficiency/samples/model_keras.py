"""The model

The same layers, channels last; both weights have to be turned on the way in.
"""

import keras
import numpy as np
from boards import start, tiles_of


def inspection_net():
    net = keras.Sequential(
        [
            keras.Input((8, 8, 3)),
            keras.layers.Conv2D(4, 3, padding="same", activation="relu"),
            keras.layers.MaxPooling2D(2),
            keras.layers.Flatten(),
            keras.layers.Dense(1),
        ]
    )
    kernel = start(4, 3, 3, 3).transpose(2, 3, 1, 0)  # OIHW -> HWIO
    head = (
        start(1, 64).reshape(4, 4, 4).transpose(1, 2, 0).reshape(64, 1)
    )  # CHW -> HWC
    net.set_weights([kernel, np.zeros(4), head, np.zeros(1)])
    return net


if __name__ == "__main__":
    net = inspection_net()
    logits = net(tiles_of(0)[0].transpose(0, 2, 3, 1), training=False)[:, 0]
    print(f"{net.count_params()} numbers")
    print("logits", " ".join(f"{logit:+.5f}" for logit in logits))
