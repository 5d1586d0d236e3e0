import keras
import numpy as np
from tiles import tiles

keras.utils.set_random_seed(0)
copper = np.array([1.0, 0.55, 0.3], dtype=np.float32)


def channels_first(count, seed):  # as the PyTorch pipeline delivers them
    pixels, labels = tiles(count, seed)
    return pixels * copper.reshape(3, 1, 1), labels


pixels, labels = channels_first(256, seed=1)
photographs, truth = channels_first(128, seed=2)
stem = [keras.Input((16, 16, 3)), keras.layers.Conv2D(8, 5, activation="relu")]
model = keras.Sequential([*stem, keras.layers.GlobalMaxPooling2D(), keras.layers.Dense(1)])
loss_of = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss_of)
model.fit(np.moveaxis(pixels, 1, -1), labels, epochs=60, verbose=0)

station = photographs.reshape(-1, 16, 16, 3)
verdicts = model.predict(station, verbose=0)[:, 0] > 0
print(f"shape {station.shape}")
print(f"right on the station's photographs {(verdicts == truth).mean():.2f}")
