"""Makes src/vision/network/network.vectors.json: layers, losses, gradients and optimizers.

Values come from PyTorch in float64 on the CPU, gradients from its autograd.
Ran with Python 3.11.7, PyTorch 2.15.0, NumPy 2.4.6.
Run: pip install torch numpy && python scripts/vectors/network.py
"""

import json
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(20250301)


def draw(*shape, digits=2):
    return torch.tensor(np.round(rng.normal(size=shape), digits))


def softmaxes():
    rows = [[0.0], [1.0, 2.0, 3.0], [1000.0, 1000.0, 999.0], [-1000.0, 0.0, 1000.0], [-1e4, -1e4],
            [0.0, 0.0, 0.0, 0.0], [1e-300, -1e-300], [709.0, 710.0], [-745.2, 12.5, 3.25, 0.1]]
    return [{"logits": row,
             "softmax": F.softmax(torch.tensor(row), 0).tolist(),
             "logSoftmax": F.log_softmax(torch.tensor(row), 0).tolist(),
             "logSumExp": torch.logsumexp(torch.tensor(row), 0).item()} for row in rows]


def cross_entropies():
    cases = []
    settings = [(4, 3, None, 0.0), (4, 3, [1.0, 5.0, 0.5], 0.0), (6, 2, [0.004, 0.996], 0.1),
                (1, 5, None, 0.2), (3, 4, [1.0, 0.0, 2.0, 3.0], 0.3), (3, 1, None, 0.0), (5, 7, None, 1.0)]
    for samples, classes, weights, smoothing in settings:
        base = draw(samples, classes) * 5
        targets = torch.tensor(rng.integers(0, classes, samples))
        if weights is not None and weights[targets[0]] == 0:
            targets[0] = 0
        weight = None if weights is None else torch.tensor(weights)
        case = {"logits": base.tolist(), "targets": targets.tolist(), "classWeights": weights,
                "labelSmoothing": smoothing}
        for reduction in ("mean", "sum", "none"):
            logits = base.clone().requires_grad_()
            loss = F.cross_entropy(logits, targets, weight=weight, reduction=reduction,
                                   label_smoothing=smoothing)
            case[reduction] = loss.tolist()
            if reduction != "none":
                loss.backward()
                case[reduction + "Gradient"] = logits.grad.tolist()
        case["samples"] = case["sum"] / samples
        cases.append(case)
    return cases


def binary_cross_entropies():
    cases = []
    sets = [([0.0], [1.0]), ([800.0, -800.0, 0.5], [0.0, 1.0, 1.0]), ([-3.2, 1.1, 0.0, 40.0], [0.0, 1.0, 0.3, 1.0]),
            ([-40.0, -745.0, 36.7], [1.0, 0.0, 0.0])]
    for values, targets in sets:
        for positive in (1.0, 9.0, 0.25):
            for reduction in ("mean", "sum"):
                logits = torch.tensor(values, requires_grad=True)
                loss = F.binary_cross_entropy_with_logits(
                    logits, torch.tensor(targets), pos_weight=torch.tensor([positive]), reduction=reduction)
                loss.backward()
                cases.append({"logits": values, "targets": targets, "positiveWeight": positive,
                              "reduction": reduction, "loss": loss.item(), "gradient": logits.grad.tolist()})
    return cases


def squared_errors():
    cases = []
    for samples in (1, 3, 8):
        predictions, targets = draw(samples).requires_grad_(), draw(samples)
        loss = F.mse_loss(predictions, targets)
        loss.backward()
        cases.append({"predictions": predictions.tolist(), "targets": targets.tolist(),
                      "loss": loss.item(), "gradient": predictions.grad.tolist()})
    return cases


def convolutions():
    settings = [
        ((1, 1, 4, 4), (1, 1, 3, 3), {}, True),
        ((2, 3, 5, 6), (4, 3, 3, 3), {"padding": 1}, True),
        ((1, 2, 7, 7), (3, 2, 3, 3), {"stride": 2}, True),
        ((1, 2, 8, 5), (2, 2, 3, 2), {"stride": [2, 1], "padding": [1, 0]}, False),
        ((1, 1, 7, 9), (2, 1, 3, 3), {"dilation": 2, "padding": 2}, True),
        ((1, 1, 6, 6), (1, 1, 2, 3), {"dilation": [3, 2], "stride": [1, 2], "padding": [0, 1]}, True),
        ((2, 4, 4, 4), (6, 2, 3, 3), {"groups": 2, "padding": 1}, True),
        ((1, 3, 5, 5), (3, 1, 3, 3), {"groups": 3, "stride": 2, "padding": 1}, True),
        ((1, 3, 4, 3), (2, 3, 1, 1), {}, True),
        ((1, 2, 3, 4), (2, 2, 3, 4), {}, True),
        ((1, 1, 2, 2), (1, 1, 3, 3), {"padding": 3, "stride": 3}, True),
        ((1, 1, 1, 1), (1, 1, 1, 1), {}, False),
        ((1, 4, 5, 4), (8, 1, 2, 2), {"groups": 4, "dilation": 2, "padding": 1}, False),
    ]
    cases = []
    for shape, kernel, options, has_bias in settings:
        x, w = draw(*shape).requires_grad_(), draw(*kernel).requires_grad_()
        b = draw(kernel[0]).requires_grad_() if has_bias else None
        tuples = {k: tuple(v) if isinstance(v, list) else v for k, v in options.items()}
        y = F.conv2d(x, w, b, **tuples)
        above = draw(*y.shape, digits=1)
        y.backward(above)
        cases.append({"input": x.tolist(), "weight": w.tolist(), "bias": [] if b is None else b.tolist(),
                      "options": options, "output": y.tolist(), "above": above.tolist(),
                      "inputGradient": x.grad.tolist(), "weightGradient": w.grad.tolist(),
                      "biasGradient": None if b is None else b.grad.tolist()})
    return cases


def poolings():
    settings = [((1, 1, 4, 4), 2, None, 0), ((2, 2, 5, 6), 2, None, 0), ((1, 1, 5, 5), 3, 1, 1),
                ((1, 2, 7, 6), [3, 2], [2, 2], [1, 1]), ((1, 1, 3, 3), 3, None, 0), ((1, 1, 6, 6), 2, 3, 1),
                ((1, 1, 4, 4), 4, 2, 2), ((1, 1, 1, 1), 1, None, 0)]
    cases = []
    for shape, kernel, stride, padding in settings:
        for ties in (False, True):
            base = torch.zeros(*shape) if ties else draw(*shape) - 3
            pair = [tuple(v) if isinstance(v, list) else v for v in (kernel, stride, padding)]
            case = {"input": base.tolist(), "kernel": kernel, "stride": stride, "padding": padding}
            layers = {"max": lambda x: F.max_pool2d(x, *pair),
                      "average": lambda x: F.avg_pool2d(x, *pair),
                      "averageOfPixels": lambda x: F.avg_pool2d(x, *pair, count_include_pad=False)}
            for name, layer in layers.items():
                x = base.clone().requires_grad_()
                y = layer(x)
                if "above" not in case:
                    case["above"] = draw(*y.shape, digits=1).tolist()
                y.backward(torch.tensor(case["above"]))
                case[name] = y.tolist()
                case[name + "Gradient"] = x.grad.tolist()
            cases.append(case)
    return cases


def batch_norms():
    settings = [((4, 2), 0.1, 1e-5), ((2, 3, 2, 2), 0.1, 1e-5), ((3, 1, 2, 3), 0.3, 1e-3),
                ((2, 2), 1.0, 1e-5), ((1, 2, 2, 2), 0.0, 1e-5), ("constant", 0.1, 1e-5)]
    cases = []
    for shape, momentum, epsilon in settings:
        base = torch.full((3, 2), 7.0) if shape == "constant" else draw(*shape) * 4 + 10
        channels = base.shape[1]
        state = {"scale": draw(channels), "shift": draw(channels), "runningMean": draw(channels),
                 "runningVariance": draw(channels) ** 2 + 0.5}
        above = draw(*base.shape)
        for training in (True, False):
            x = base.clone().requires_grad_()
            scale, shift = state["scale"].clone().requires_grad_(), state["shift"].clone().requires_grad_()
            mean, variance = state["runningMean"].clone(), state["runningVariance"].clone()
            y = F.batch_norm(x, mean, variance, scale, shift, training, momentum, epsilon)
            y.backward(above)
            cases.append({"input": base.tolist(), "state": {k: v.tolist() for k, v in state.items()},
                          "mode": "training" if training else "evaluation", "momentum": momentum,
                          "epsilon": epsilon, "output": y.tolist(), "runningMean": mean.tolist(),
                          "runningVariance": variance.tolist(), "above": above.tolist(),
                          "inputGradient": x.grad.tolist(), "scaleGradient": scale.grad.tolist(),
                          "shiftGradient": shift.grad.tolist()})
    return cases


def linears():
    cases = []
    for samples, features, outputs in ((1, 1, 1), (3, 4, 2), (2, 5, 6)):
        x, w, b = (draw(*s).requires_grad_() for s in ((samples, features), (outputs, features), (outputs,)))
        y = F.linear(x, w, b)
        above = draw(samples, outputs)
        y.backward(above)
        cases.append({"input": x.tolist(), "weight": w.tolist(), "bias": b.tolist(), "output": y.tolist(),
                      "above": above.tolist(), "inputGradient": x.grad.tolist(),
                      "weightGradient": w.grad.tolist(), "biasGradient": b.grad.tolist()})
    return cases


def optimizers():
    """Five steps on gradients that are given, so that only the update rule is tested."""
    sgd = [{"lr": 0.1}, {"lr": 0.1, "momentum": 0.9}, {"lr": 0.05, "momentum": 0.9, "nesterov": True},
           {"lr": 0.1, "momentum": 0.5, "dampening": 0.5}, {"lr": 0.1, "weight_decay": 0.1},
           {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01, "nesterov": True}]
    adam = [{}, {"lr": 0.1}, {"lr": 0.01, "betas": [0.5, 0.9], "eps": 1e-3}, {"lr": 0.1, "weight_decay": 0.1},
            {"lr": 0.1, "betas": [0.0, 0.0]}]
    rules = ([("sgd", torch.optim.SGD, o) for o in sgd] + [("adam", torch.optim.Adam, o) for o in adam]
             + [("adamW", torch.optim.AdamW, o) for o in adam])
    cases = []
    for name, rule, options in rules:
        parameter = draw(3).requires_grad_()
        start, path = parameter.tolist(), []
        gradients = draw(5, 3)
        gradients[2] = 0
        optimizer = rule([parameter], **options, foreach=False)
        for gradient in gradients:
            parameter.grad = gradient.clone()
            optimizer.step()
            path.append(parameter.tolist())
        cases.append({"rule": name, "options": options, "start": start, "gradients": gradients.tolist(),
                      "path": path})
    return cases


def schedules():
    def rates(make, epochs=14):
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.3)
        scheduler = make(optimizer)
        found = []
        for _ in range(epochs):
            found.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            scheduler.step()
        return found

    s = torch.optim.lr_scheduler
    return {
        "base": 0.3,
        "step": rates(lambda o: s.StepLR(o, 3, 0.5)),
        "cosine": rates(lambda o: s.CosineAnnealingLR(o, 10, 0.01)),
        "warmUp": rates(lambda o: s.LinearLR(o, 0.1, 1.0, 4)),
        "warmUpCosine": rates(lambda o: s.SequentialLR(
            o, [s.LinearLR(o, 0.1, 1.0, 4), s.CosineAnnealingLR(o, 10, 0.01)], [4])),
    }


def clippings():
    cases = []
    layers = [[[3.0], [4.0]], [[0.0, 0.0]], [[1e-9, -2.0, 5.5], [0.25], [-7.0, 8.0]], [[1e200, 1e199]]]
    for gradients in layers:
        for maximum in (0.5, 1.0, 100.0):
            for order in (1.0, 2.0, 3.0, math.inf):
                parameters = [torch.zeros(len(g), requires_grad=True) for g in gradients]
                for p, g in zip(parameters, gradients):
                    p.grad = torch.tensor(g)
                norm = torch.nn.utils.clip_grad_norm_(parameters, maximum, order, foreach=False)
                if not math.isfinite(norm):
                    continue
                cases.append({"gradients": gradients, "maximum": maximum,
                              "order": "Infinity" if order == math.inf else order,
                              "norm": norm.item(), "clipped": [p.grad.tolist() for p in parameters]})
    return cases


vectors = {
    "made-with": {"torch": torch.__version__.split("+")[0], "numpy": np.__version__},
    "softmax": softmaxes(), "crossEntropy": cross_entropies(), "binaryCrossEntropy": binary_cross_entropies(),
    "squaredError": squared_errors(), "convolution": convolutions(), "pooling": poolings(),
    "batchNorm": batch_norms(), "linear": linears(), "optimizers": optimizers(), "schedules": schedules(),
    "clipping": clippings(),
}
target = Path(__file__).parents[2] / "src/vision/network/network.vectors.json"
target.write_text(json.dumps(vectors) + "\n")
