"""Makes src/vision/serving/serving.vectors.json: percentiles, queues and a simulated line.

Percentiles are NumPy's. Queues are solved from their Markov chains, not from the closed forms that
the library uses: M/M/c and M/M/c/K from the stationary distribution in exact fractions, M/G/1 from
the chain embedded at departures. Lines are computed board by board from the workers' free times.
Ran with Python 3.11.7, NumPy 2.4.6, mpmath 1.3.0.
Run: pip install numpy mpmath && python scripts/vectors/serving.py
"""

import heapq
import json
from fractions import Fraction
from pathlib import Path

import mpmath
import numpy as np

rng = np.random.default_rng(20250302)
mpmath.mp.dps = 40

METHODS = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf",
           "hazen", "weibull", "linear", "median_unbiased", "normal_unbiased", "lower", "higher",
           "midpoint", "nearest"]


def percentiles():
    lists = [[7.0], [3.0, 1.0], [5.0, 5.0, 5.0], [4.0, 1.0, 3.0, 2.0], [-1e9, 0.0, 1e-9, 1e9, 12.5],
             np.round(rng.lognormal(4, 0.5, 10), 3).tolist(), np.round(rng.normal(size=33), 4).tolist()]
    percents = [0, 1, 12.5, 25, 50, 62.5, 75, 90, 95, 99, 99.9, 100]
    return [{"values": values, "method": method, "percents": percents,
             "found": np.percentile(values, percents, method=method).tolist()}
            for values in lists for method in METHODS]


def summaries():
    cases = []
    for size in (1, 2, 5, 240):
        values = np.round(rng.lognormal(4.4, 0.2, size), 3)
        cases.append({"values": values.tolist(), "deadline": 100.0, "mean": values.mean(),
                      "standardDeviation": values.std(ddof=1) if size > 1 else 0.0,
                      "percentiles": np.percentile(values, [50, 90, 95, 99]).tolist(),
                      "minimum": values.min(), "maximum": values.max(),
                      "lateShare": float((values > 100).mean())})
    return cases


def states(arrival, service, servers, capacity):
    weights = [Fraction(1)]
    for n in range(1, capacity + 1):
        weights.append(weights[-1] * arrival / (min(n, servers) * service))
    total = sum(weights)
    return [w / total for w in weights]


def lossy():
    cases = []
    for servers, load in ((0, 3), (1, Fraction(1, 2)), (2, 1), (5, 4), (5, 10), (10, Fraction(37, 5)), (60, 48), (7, 0)):
        share = states(Fraction(load), Fraction(1), max(servers, 1), servers)[-1]
        cases.append({"servers": servers, "offeredLoad": float(load), "loss": float(share)})
    return cases


def unbounded():
    """The states up to c one by one, the tail beyond c as a geometric series, both exact."""
    cases = []
    for arrival, service, servers in ((3, 4, 1), (1, 1000, 1), (3, 2, 2), (99, 100, 1), (7, 1, 8), (9, 1, 10),
                                      (50, 1, 55), (Fraction(1, 2), Fraction(2, 3), 3), (399, 2, 200)):
        arrival, service = Fraction(arrival), Fraction(service)
        head = [Fraction(1)]
        for n in range(1, servers + 1):
            head.append(head[-1] * arrival / (n * service))
        ratio = arrival / (servers * service)
        tail = head[servers] / (1 - ratio)
        total = sum(head[:servers]) + tail
        queue = head[servers] * ratio / (1 - ratio) ** 2 / total
        spare = servers * service - arrival
        waiting = tail / total
        rate = mpmath.mpf(spare.numerator) / spare.denominator
        chance = mpmath.mpf(waiting.numerator) / waiting.denominator
        quantiles = {p: float(max(0, mpmath.log(chance / (1 - mpmath.mpf(p) / 100)) / rate)) for p in (0, 50, 90, 99)}
        cases.append({"arrivalRate": float(arrival), "serviceRate": float(service), "servers": servers,
                      "utilization": float(ratio), "probabilityEmpty": float(1 / total),
                      "probabilityOfWaiting": float(waiting), "queueLength": float(queue),
                      "waitingTime": float(queue / arrival), "timeInSystem": float(queue / arrival + 1 / service),
                      "numberInSystem": float(queue + arrival / service),
                      "waitExceeds": {t: float(chance * mpmath.e ** (-rate * mpmath.mpf(t))) for t in ("0", "0.5", "2")},
                      "waitPercentile": quantiles})
    return cases


def bounded():
    cases = []
    for arrival, service, servers, capacity in ((1, 1, 1, 3), (3, 4, 1, 1), (3, 1, 2, 6), (1, 2, 3, 3), (9, 1, 4, 40),
                                                (1, 1, 1, 400), (1000, 1, 2, 150)):
        share = states(Fraction(arrival), Fraction(service), servers, capacity)
        admitted = arrival * (1 - share[-1])
        queue = sum((n - servers) * p for n, p in enumerate(share) if n > servers)
        number = sum(n * p for n, p in enumerate(share))
        cases.append({"arrivalRate": arrival, "serviceRate": service, "servers": servers, "capacity": capacity,
                      "dropProbability": float(share[-1]), "throughput": float(admitted),
                      "probabilityEmpty": float(share[0]), "utilization": float(admitted / (servers * service)),
                      "probabilityOfWaiting": float(sum(share[servers:capacity]) / (1 - share[-1])),
                      "waitingTime": float(queue / admitted), "timeInSystem": float(number / admitted),
                      "queueLength": float(queue), "numberInSystem": float(number)})
    return cases


def embedded(arrivals_in_service, empty):
    """Mean number left behind at departures, from the chain embedded there (a[k] arrivals in a service)."""
    a = [arrivals_in_service(k) for k in range(700)]
    p = [empty]
    for n in range(650):
        rest = p[0] * a[n] + sum(p[i] * a[n - i + 1] for i in range(1, n + 1))
        p.append((p[n] - rest) / a[0])
    return sum(n * value for n, value in enumerate(p))


def one_server():
    cases = []
    for arrival, service in (("0.5", "1"), ("0.75", "1"), ("0.3", "2"), ("0.1", "0.5"), ("0.85", "1")):
        rate, time = mpmath.mpf(arrival), mpmath.mpf(service)
        load = rate * time
        number = embedded(lambda k: mpmath.e ** -load * load ** k / mpmath.factorial(k), 1 - load)
        cases.append({"arrivalRate": float(arrival), "mean": float(service), "deviation": 0.0,
                      "numberInSystem": float(number), "waitingTime": float(number / rate - time)})
    for arrival, mix in (("0.5", ((0.5, 0.5), (0.5, 1.5))), ("0.4", ((0.9, 0.5), (0.1, 5.0))), ("0.6", ((1.0, 1.0),))):
        rate = mpmath.mpf(arrival)
        mix = [(mpmath.mpf(p), mpmath.mpf(m)) for p, m in mix]
        mean = sum(p * m for p, m in mix)
        deviation = mpmath.sqrt(sum(2 * p * m * m for p, m in mix) - mean ** 2)
        number = embedded(lambda k: sum(p / (1 + rate * m) * (rate * m / (1 + rate * m)) ** k for p, m in mix), 1 - rate * mean)
        cases.append({"arrivalRate": float(arrival), "mean": float(mean), "deviation": float(deviation),
                      "numberInSystem": float(number), "waitingTime": float(number / rate - mean)})
    return cases


def lines():
    """Quarters of a second, so that sums are exact and ties happen."""
    cases = []
    for boards, workers, buffer in ((1, 1, 0), (12, 1, 0), (12, 1, 2), (30, 2, 1), (30, 3, 4), (40, 2, None), (25, 1, None)):
        gaps = (rng.integers(0, 9, boards) / 4).tolist()
        services = (rng.integers(0, 17, boards) * workers / 4).tolist()
        free, starts, passages, now = [0.0] * workers, [], [], 0.0
        for i in range(boards):
            waiting = sum(start > now for start in starts)
            if free[0] > now and buffer is not None and waiting >= buffer:
                passages.append({"arrival": now, "start": None, "decision": None})
            else:
                start = max(now, heapq.heappop(free))
                heapq.heappush(free, start + services[i])
                starts.append(start)
                passages.append({"arrival": now, "start": start, "decision": start + services[i]})
            now += gaps[i]
        done = [p for p in passages if p["start"] is not None]
        times = [p["decision"] - p["arrival"] for p in done]
        end = max(p["decision"] for p in done)
        cases.append({"gaps": gaps, "services": services, "workers": workers, "buffer": buffer, "deadline": 3.0,
                      "passages": passages, "late": sum(t > 3 for t in times),
                      "p50": float(np.percentile(times, 50)), "p99": float(np.percentile(times, 99)),
                      "meanWait": float(np.mean([p["start"] - p["arrival"] for p in done])),
                      "utilization": sum(p["decision"] - p["start"] for p in done) / (workers * end) if end else 0.0})
    return cases


vectors = {
    "made-with": {"numpy": np.__version__, "mpmath": mpmath.__version__},
    "percentiles": percentiles(), "summaries": summaries(), "lossy": lossy(), "unbounded": unbounded(),
    "bounded": bounded(), "oneServer": one_server(), "lines": lines(),
}
target = Path(__file__).parents[2] / "src/vision/serving/serving.vectors.json"
target.write_text(json.dumps(vectors) + "\n")
