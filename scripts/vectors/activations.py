"""Makes src/vision/network/activations.vectors.json: activations, the softmax's gradient, Huber and smooth L1.

Values come from PyTorch in float64 on the CPU, gradients from its autograd.
Ran with Python 3.12.1, PyTorch 2.15.0, NumPy 2.5.5.
Run: python scripts/vectors/activations.py > src/vision/network/activations.vectors.json
"""

import json
import sys
from importlib.metadata import version

import numpy as np
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(20261130)


def draw(*shape):
    return torch.tensor(np.round(rng.normal(size=shape) * 2, 3))


def through(function, base, above):
    given = base.clone().requires_grad_()
    out = function(given)
    out.backward(above)
    return {"output": out.tolist(), "gradient": given.grad.tolist()}


def activations():
    base = torch.tensor([-800.0, -40.0, -9.0, -3.5, -1.0, -1e-3, 0.0, 1e-300, 0.2, 1.0, 2.75, 6.0, 38.0, 900.0])
    above = draw(len(base))
    rules = {
        "leakyRelu": lambda x: F.leaky_relu(x, 0.1),
        "gelu": F.gelu,
        "geluTanh": lambda x: F.gelu(x, approximate="tanh"),
        "silu": F.silu,
        "sigmoid": torch.sigmoid,
    }
    return {"input": base.tolist(), "above": above.tolist(),
            **{name: through(rule, base, above) for name, rule in rules.items()}}


def softmaxes():
    cases = []
    for row in (draw(1), draw(5), torch.tensor([1000.0, 999.0, -3.0]), draw(3) * 20):
        above = draw(len(row))
        cases.append({"logits": row.tolist(), "above": above.tolist(),
                      **through(lambda x: torch.softmax(x, 0), row, above)})
    return cases


def losses():
    cases = []
    for count, turn in ((1, 1.0), (7, 1.0), (7, 1 / 9), (9, 3.5)):
        predictions, targets = draw(count), draw(count)
        if count > 1:
            targets[0] = predictions[0]
            targets[1] = predictions[1] + turn
        case = {"predictions": predictions.tolist(), "targets": targets.tolist(), "turn": turn}
        one = torch.tensor(1.0)
        case["huber"] = through(lambda x: F.huber_loss(x, targets, delta=turn), predictions, one)
        case["smoothL1"] = through(lambda x: F.smooth_l1_loss(x, targets, beta=turn), predictions, one)
        cases.append(case)
    return cases


json.dump(
    {
        "made-with": {name: version(name) for name in ("numpy", "torch")},
        "activations": activations(),
        "softmax": softmaxes(),
        "losses": losses(),
    },
    sys.stdout,
    separators=(",", ":"),
)
