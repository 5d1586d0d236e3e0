"""Makes src/vision/quantization/integer-layer.vectors.json: values that the unit tests hold.

Layers run in LiteRT's reference kernel (BUILTIN_REF), which a model of one FULLY_CONNECTED is written for by
hand, with scales whose products are exact in float32. Fixed-point arithmetic is a transcription of
gemmlowp's fixedpoint.h and LiteRT's quantization_util.cc in Python's integers. Fake quantization and its gradient
are PyTorch's, with scales that are powers of two, so that float32 is exact.

Ran with Python 3.12.1, numpy 2.5.5, torch 2.15.0, ai-edge-litert 2.3.0, flatbuffers 25.12.19.
Run: python scripts/vectors/integer_layer.py > src/vision/quantization/integer-layer.vectors.json
"""

import json
import math
import sys
from importlib.metadata import version

import flatbuffers
import numpy as np
import torch
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter, OpResolverType

random = np.random.default_rng(20261130)


def truncated(a, b):
    return abs(a) // b * (1 if a >= 0 else -1)


def high_half(a, b):
    nudge = (1 << 30) if a * b >= 0 else 1 - (1 << 30)
    return truncated(a * b + nudge, 1 << 31)


def divided(x, exponent):
    mask = (1 << exponent) - 1
    threshold = (mask >> 1) + (1 if x < 0 else 0)
    return (x >> exponent) + (1 if (x & mask) > threshold else 0)


def multiplier_of(factor):
    q, shift = math.frexp(factor)
    fixed = int(math.floor(q * 2**31 + 0.5))
    if fixed == 1 << 31:
        fixed, shift = fixed // 2, shift + 1
    return (0, 0) if shift < -31 else (fixed, shift)


def requantize_cases():
    factors = [0.5, 0.25, 0.001, 1.0, 1.9999999999, 3.7, 2.0**-20, 2.0**-32, 2.0**-33, 1 - 2.0**-40, 0.3, 1 / 3, 100.0]
    factors += (10 ** random.uniform(-6, 1, 30)).tolist()
    cases = []
    for factor in factors:
        multiplier, shift = multiplier_of(factor)
        limit = min(2**31 - 1, int((2**31 - 1) / 2 ** max(shift, 0)))
        sums = [0, 1, -1, 2, -2, 3, -3, 6, -6, 1500, -1500, limit, -limit]
        sums += [int(s) for s in random.integers(-limit, limit, 8)]
        twice = [divided(high_half(s << max(shift, 0), multiplier), max(-shift, 0)) for s in sums]
        once = [(s * multiplier + (1 << (30 - shift))) >> (31 - shift) for s in sums]
        cases.append({"factor": factor, "multiplier": multiplier, "shift": shift, "sums": sums, "twice": twice, "once": once})
    return cases


def tensor(name, shape, kind, buffer, scales, zero_points, axis=0):
    one = schema.TensorT()
    one.name, one.shape, one.type, one.buffer = name, shape, kind, buffer
    one.quantization = schema.QuantizationParametersT()
    one.quantization.scale, one.quantization.zeroPoint = scales, zero_points
    one.quantization.quantizedDimension = axis
    return one


def buffer(data=None):
    one = schema.BufferT()
    if data is not None:
        one.data = np.frombuffer(data.tobytes(), dtype=np.uint8)
    return one


def litert_case(samples, features, outputs, per_channel, rectified):
    step = lambda: float(random.integers(1, 4096)) / 2**18
    input_scale, output_scale = step(), step() * 5
    scales = [step() for _ in range(outputs)] if per_channel else [step()] * outputs
    weight = random.integers(-127, 128, (outputs, features)).astype(np.int8)
    bias = random.integers(-20000, 20000, outputs).astype(np.int32)
    q = random.integers(-128, 128, (samples, features)).astype(np.int8)
    zero_in, zero_out = int(random.integers(-128, 128)), -128 if rectified else int(random.integers(-60, 60))
    kinds = schema.TensorType
    graph = schema.SubGraphT()
    listed = scales if per_channel else scales[:1]
    graph.tensors = [
        tensor("input", [samples, features], kinds.INT8, 0, [input_scale], [zero_in]),
        tensor("weight", [outputs, features], kinds.INT8, 1, listed, [0] * len(listed)),
        tensor("bias", [outputs], kinds.INT32, 2, [input_scale * s for s in listed], [0] * len(listed)),
        tensor("output", [samples, outputs], kinds.INT8, 0, [output_scale], [zero_out]),
    ]
    operator = schema.OperatorT()
    operator.opcodeIndex, operator.inputs, operator.outputs = 0, [0, 1, 2], [3]
    operator.builtinOptionsType = schema.BuiltinOptions.FullyConnectedOptions
    operator.builtinOptions = schema.FullyConnectedOptionsT()
    graph.operators, graph.inputs, graph.outputs = [operator], [0], [3]
    code = schema.OperatorCodeT()
    code.builtinCode = code.deprecatedBuiltinCode = schema.BuiltinOperator.FULLY_CONNECTED
    code.version = 5
    model = schema.ModelT()
    model.version, model.operatorCodes, model.subgraphs = 3, [code], [graph]
    model.buffers = [buffer(), buffer(weight), buffer(bias)]
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"TFL3")
    interpreter = Interpreter(model_content=bytes(builder.Output()), experimental_op_resolver_type=OpResolverType.BUILTIN_REF)
    interpreter.allocate_tensors()
    interpreter.set_tensor(interpreter.get_input_details()[0]["index"], q)
    interpreter.invoke()
    found = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
    return {"weight": weight.tolist(), "bias": bias.tolist(), "input": q.tolist(), "scales": scales,
            "input-scale": input_scale, "input-zero": zero_in, "output-scale": output_scale, "output-zero": zero_out,
            "output": found.tolist()}


def fake_case(scale, zero_point, lowest, highest):
    edge = [(lowest - zero_point) * scale, (highest - zero_point) * scale]
    values = [e + d * scale for e in edge for d in (-2, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 2)]
    values += (np.round(random.normal(0, 40, 12) * 16) / 16 * scale).tolist()
    x = torch.tensor(values, dtype=torch.float32, requires_grad=True)
    assert x.tolist() == values
    y = torch.fake_quantize_per_tensor_affine(x, scale, zero_point, lowest, highest)
    slope = (torch.arange(len(values)) - 7).float()
    y.backward(slope)
    return {"scale": scale, "zeroPoint": zero_point, "lowest": lowest, "highest": highest, "values": values,
            "quantized": y.tolist(), "slope": slope.tolist(), "gradient": x.grad.tolist()}


json.dump(
    {
        "made-with": {name: version(name) for name in ("numpy", "torch", "ai-edge-litert")},
        "requantize": requantize_cases(),
        "layers": [litert_case(*c) for c in [(4, 16, 5, False, False), (3, 64, 6, True, False), (6, 27, 8, True, True),
                                             (2, 1, 3, False, True)]],
        "fake": [fake_case(*c) for c in [(0.5, 0, -127, 127), (0.25, 50, 0, 255), (2.0, -128, -128, 127), (0.125, 3, 0, 15)]],
    },
    sys.stdout,
    separators=(",", ":"),
)
