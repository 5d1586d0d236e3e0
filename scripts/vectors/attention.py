"""Makes src/vision/attention/attention.vectors.json: attention of one head and of several, and layer norm.

Values come from PyTorch in float64 on the CPU, gradients from its autograd. One head is
`scaled_dot_product_attention` with the identity as values for the weights; several heads are
`MultiheadAttention` whose linear maps are the identity.
Ran with Python 3.12.1, PyTorch 2.15.0, NumPy 2.5.5.
Run: python scripts/vectors/attention.py > src/vision/attention/attention.vectors.json
"""

import json
import sys
from importlib.metadata import version

import numpy as np
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(20261130)


def draw(*shape, spread=1.0):
    return torch.tensor(np.round(rng.normal(size=shape) * spread, 3))


def mask_of(queries, keys):
    mask = torch.tensor(rng.random((queries, keys)) < 0.6)
    mask[torch.arange(queries), torch.tensor(rng.integers(0, keys, queries))] = True
    return mask


def single_case(queries, keys, width, value, masked, scale, spread=1.0):
    q, k, v = draw(queries, width, spread=spread), draw(keys, width, spread=spread), draw(keys, value)
    mask = mask_of(queries, keys) if masked else None

    def attend(values):
        return F.scaled_dot_product_attention(q[None], k[None], values[None], attn_mask=mask, scale=scale)[0]

    return {"queries": q.tolist(), "keys": k.tolist(), "values": v.tolist(),
            "mask": None if mask is None else mask.int().tolist(), "scale": scale,
            "output": attend(v).tolist(), "weights": attend(torch.eye(keys)).tolist()}


def several_case(queries, keys, width, heads, masked):
    q, k, v = draw(queries, width), draw(keys, width), draw(keys, width)
    mask = mask_of(queries, keys) if masked else None
    layer = torch.nn.MultiheadAttention(width, heads, bias=False, batch_first=True)
    with torch.no_grad():
        layer.in_proj_weight.copy_(torch.cat([torch.eye(width)] * 3))
        layer.out_proj.weight.copy_(torch.eye(width))
        output, weights = layer(q[None], k[None], v[None], attn_mask=None if mask is None else ~mask,
                                average_attn_weights=False)
    return {"queries": q.tolist(), "keys": k.tolist(), "values": v.tolist(), "heads": heads,
            "mask": None if mask is None else mask.int().tolist(),
            "output": output[0].tolist(), "weights": weights[0].tolist()}


def norm_case(rows, features, epsilon, plain):
    x = (draw(rows, features, spread=3) + 10).requires_grad_()
    scale = (torch.ones(features) if plain else draw(features)).requires_grad_()
    shift = (torch.zeros(features) if plain else draw(features)).requires_grad_()
    y = F.layer_norm(x, (features,), scale, shift, epsilon)
    above = draw(rows, features)
    y.backward(above)
    return {"input": x.tolist(), "scale": None if plain else scale.tolist(), "shift": None if plain else shift.tolist(),
            "epsilon": epsilon, "above": above.tolist(), "output": y.tolist(), "inputGradient": x.grad.tolist(),
            "scaleGradient": scale.grad.tolist(), "shiftGradient": shift.grad.tolist()}


json.dump(
    {
        "made-with": {name: version(name) for name in ("numpy", "torch")},
        "single": [single_case(*c) for c in [(1, 1, 1, 1, False, None), (3, 5, 4, 2, False, None),
                                             (4, 4, 8, 8, True, None), (6, 3, 2, 5, True, 2.5),
                                             (3, 4, 16, 3, False, None, 30.0)]],
        "several": [several_case(*c) for c in [(3, 4, 4, 1, False), (3, 5, 6, 3, False), (5, 5, 8, 4, True),
                                               (2, 3, 4, 4, True)]],
        "norm": [norm_case(*c) for c in [(1, 1, 1e-5, True), (4, 6, 1e-5, True), (3, 5, 1e-5, False),
                                         (2, 8, 0.5, False)]],
    },
    sys.stdout,
    separators=(",", ":"),
)
