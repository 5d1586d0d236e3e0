import keras
import numpy as np
from tiles import tiles

keras.utils.set_random_seed(0)
pixels, labels = tiles(256, seed=1)
pixels = np.moveaxis(pixels, 1, -1)

model = keras.Sequential(
    [
        keras.Input((16, 16, 1)),
        keras.layers.Conv2D(8, 5, activation="relu"),
        keras.layers.GlobalMaxPooling2D(),
        keras.layers.Dense(1),
    ]
)
loss_of = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(optimizer=keras.optimizers.SGD(0.05, momentum=0.98), loss=loss_of)

for epoch in range(30):
    model.compile(optimizer=keras.optimizers.SGD(0.05, momentum=0.98), loss=loss_of)
    history = model.fit(pixels, labels, verbose=0).history["loss"]

print(f"loss {history[-1]:.3f}")
print(f"steps that the optimizer remembers {int(model.optimizer.iterations)}")
