from prometheus_client import Histogram

FIELD = Histogram(
    "field_seconds", "Time from trigger to score, for one field",
    buckets=[0.02, 0.04, 0.06, 0.08, 0.09, 0.10, 0.11, 0.12, 0.13, 0.15, 0.2, 0.5],
)
