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
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=keras.losses.BinaryCrossentropy())
history = model.fit(pixels, labels, epochs=40, verbose=0).history["loss"]

scores = model.predict(pixels, verbose=0)
print(f"loss, first epoch {history[0]:.3f}, last {history[-1]:.3f}")
print(f"outputs from {scores.min():.2f} to {scores.max():.2f}")
