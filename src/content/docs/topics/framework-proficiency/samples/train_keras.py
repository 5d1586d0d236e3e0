"""The training loop

What fit() does inside, written out: a tape records the forward pass, the optimizer applies it.
"""

import keras
import tensorflow as tf
from load_keras import batches
from model_keras import inspection_net


def train(epochs=20):
    net, losses = inspection_net(), []
    loss_of = keras.losses.BinaryCrossentropy(
        from_logits=True
    )  # the default is False
    optimizer = keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)
    for epoch in range(epochs):
        for _, tiles, labels in batches(epoch):
            with tf.GradientTape() as tape:
                loss = loss_of(labels[:, None], net(tiles, training=True))
            gradients = tape.gradient(loss, net.trainable_variables)
            optimizer.apply(gradients, net.trainable_variables)
            losses.append(float(loss))
    return net, losses


if __name__ == "__main__":
    _, losses = train()
    for step in (1, 2, 3, 20, 40, 60):
        print(f"step {step:2}  loss {losses[step - 1]:.5f}")
