"""Where a training step spends its time

A small network on one core: the profiler's five most expensive operators, then processor time of three forms.
"""

import time

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

torch.manual_seed(0)
torch.set_num_threads(1)
layers, sizes = [], [3, 32, 64, 128]
for inputs, outputs in zip(sizes, sizes[1:]):
    layers += [nn.Conv2d(inputs, outputs, 3, 2, 1), nn.BatchNorm2d(outputs), nn.ReLU()]
model = nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(128, 6))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
tiles, kinds = torch.rand(8, 3, 256, 256), torch.randint(6, (8,))


def step(batch, half=False):
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        loss = nn.functional.cross_entropy(model(batch), kinds)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


def fastest(times=8, **settings):
    taken = []
    for _ in range(times):
        start = time.process_time()
        step(**settings)
        taken.append(time.process_time() - start)
    return 1000 * min(taken)


fastest(batch=tiles)  # warm-up
with profile(activities=[ProfilerActivity.CPU]) as profiler:
    for _ in range(5):
        step(tiles)
events = sorted(profiler.key_averages(), key=lambda event: -event.self_cpu_time_total)
total = sum(event.self_cpu_time_total for event in events)
for event in events[:5]:
    print(f"{event.self_cpu_time_total / total:4.0%}  {event.count:3d} calls  {event.key}")

print(f"channels first {fastest(batch=tiles):5.1f} ms a step")
model, tiles = (it.to(memory_format=torch.channels_last) for it in (model, tiles))
print(f"channels last  {fastest(batch=tiles):5.1f} ms")
print(f"and bfloat16   {fastest(batch=tiles, half=True):5.1f} ms")
