"""Makes src/vision/compression/compression.vectors.json: values that the unit tests hold.

Distillation by torch.nn.functional.kl_div and cross_entropy in float64, gradients by autograd. Masks by
torch.nn.utils.prune and torch.ao.pruning.WeightNormSparsifier, on weights without ties. Bytes are counted by
packing the weights with numpy.packbits and struct.

Ran with Python 3.12.1, numpy 2.5.5, torch 2.15.0.
Run: python scripts/vectors/compression.py > src/vision/compression/compression.vectors.json
"""

import json
import sys
from importlib.metadata import version

import numpy as np
import torch
from torch import nn
from torch.ao.pruning import WeightNormSparsifier
from torch.nn import functional as F
from torch.nn.utils import prune

random = np.random.default_rng(20261130)


def distillation_case(samples, classes, temperature, alpha, size):
    student = torch.tensor(random.normal(0, size, (samples, classes)), requires_grad=True)
    teacher = torch.tensor(random.normal(0, size, (samples, classes)))
    targets = torch.tensor(random.integers(0, classes, samples))
    soft = F.kl_div(F.log_softmax(student / temperature, 1), F.log_softmax(teacher / temperature, 1),
                    reduction="batchmean", log_target=True)
    loss = alpha * temperature**2 * soft + (1 - alpha) * F.cross_entropy(student, targets)
    loss.backward()
    return {"student": student.tolist(), "teacher": teacher.tolist(), "targets": targets.tolist(),
            "temperature": temperature, "alpha": alpha, "loss": loss.item(), "gradient": student.grad.tolist()}


def layers_of(shapes):
    return [nn.Conv2d(i, o, k).double() for o, i, k in shapes]


def magnitude_case(shapes, share):
    weights = [random.normal(0, 1 / (1 + n), (o, i, k, k)) for n, (o, i, k) in enumerate(shapes)]

    def masks(prune_all):
        layers = layers_of(shapes)
        for layer, weight in zip(layers, weights):
            layer.weight.data = torch.tensor(weight)
        prune_all(layers)
        return [layer.weight_mask.flatten().int().tolist() for layer in layers]

    return {
        "layers": [w.flatten().tolist() for w in weights], "share": share,
        "global": masks(lambda all_: prune.global_unstructured(
            [(layer, "weight") for layer in all_], pruning_method=prune.L1Unstructured, amount=share)),
        "per-layer": masks(lambda all_: [prune.l1_unstructured(layer, "weight", amount=share) for layer in all_]),
    }


def filter_case(filters, channels, kernel, share):
    layer = layers_of([(filters, channels, kernel)])[0]
    layer.weight.data = torch.tensor(random.normal(0, 1, (filters, channels, kernel, kernel)))
    weight = layer.weight.detach().clone()
    prune.ln_structured(layer, "weight", amount=share, n=1, dim=0)
    mask = layer.weight_mask[:, 0, 0, 0].int()
    following = torch.tensor(random.normal(0, 1, (3, filters, 2, 2)))
    kept = mask.bool()
    return {"weight": weight.tolist(), "share": share, "norms": weight.abs().sum((1, 2, 3)).tolist(), "mask": mask.tolist(),
            "removed": weight[kept].tolist(), "next": following.tolist(), "next-removed": following[:, kept].tolist()}


def semi_structured_case(outputs, inputs, keep, of):
    net = nn.Sequential(nn.Linear(inputs, outputs).double())
    net[0].weight.data = torch.tensor(random.normal(0, 1, (outputs, inputs)))
    rows = net[0].weight.detach().tolist()
    sparsifier = WeightNormSparsifier(sparsity_level=1.0, sparse_block_shape=(1, of), zeros_per_block=of - keep)
    sparsifier.prepare(net, [{"tensor_fqn": "0.weight"}])
    sparsifier.step()
    return {"rows": rows, "keep": keep, "of": of, "mask": net[0].parametrizations.weight[0].mask.int().tolist()}


def size_case(sizes, share, places):
    layers = [np.where(random.random(n) < share, 0, random.integers(1, 100, n)).astype("int8") for n in sizes]
    bitmap = sum(len(np.packbits(w != 0)) + len(w[w != 0].tobytes()) for w in layers)
    indexed = sum(len(np.flatnonzero(w).astype("uint16").tobytes()) + len(w[w != 0].tobytes()) for w in layers)
    return {"layers": [w.tolist() for w in layers], "places": places, "dense": sum(w.nbytes for w in layers),
            "bitmap": bitmap, "indexed": indexed, "sparsity": float(np.mean(np.concatenate(layers) == 0)),
            "multiply-adds": int(sum(w.size * p for w, p in zip(layers, places))),
            "non-zero": int(sum(np.count_nonzero(w) * p for w, p in zip(layers, places)))}


json.dump(
    {
        "made-with": {name: version(name) for name in ("numpy", "torch")},
        "distillation": [distillation_case(*c) for c in [(3, 2, 1.0, 1.0, 2), (4, 3, 4.0, 0.5, 3), (2, 6, 20.0, 0.9, 5),
                                                         (5, 4, 0.5, 0.25, 2), (3, 3, 2.0, 0.0, 400)]],
        "magnitude": [magnitude_case(*c) for c in [([(4, 1, 3), (6, 4, 3)], 0.5), ([(3, 2, 2), (2, 3, 3), (5, 2, 1)], 0.8),
                                                   ([(5, 1, 1)], 0.5), ([(2, 2, 3)], 0.0), ([(1, 7, 1), (3, 1, 1)], 0.5)]],
        "filters": [filter_case(*c) for c in [(8, 2, 3, 0.5), (5, 3, 2, 0.5), (6, 1, 3, 0.34)]],
        "semi-structured": [semi_structured_case(*c) for c in [(6, 16, 2, 4), (3, 8, 1, 4), (4, 12, 1, 2)]],
        "sizes": [size_case(*c) for c in [([64, 16], 0.7, [100, 1]), ([9, 7, 30], 0.3, [400, 100, 1]), ([8], 0.0, [1])]],
    },
    sys.stdout,
    separators=(",", ":"),
)
