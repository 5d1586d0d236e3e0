"""A month of verdicts in Parquet, laid out in three ways

The same rows by day and site, by serial, and as one small file a minute; then one question about one day.
"""

import tempfile
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.dataset as ds

random = np.random.default_rng(0)
rows, days, sites = 60_000, 30, 4
day = np.sort(random.integers(0, days, rows))
facts = pa.table(
    {
        "day": [(date(2026, 3, 1) + timedelta(int(d))).isoformat() for d in day],
        "site": [f"site-{s}" for s in random.integers(0, sites, rows)],
        "serial": [f"XV-2026-03-{i:06d}" for i in range(rows)],
        "kind": random.choice(["good", "good", "good", "mouse bite", "short"], rows),
        "score": random.random(rows).astype(np.float32),
        "picture": [f"{i * 2654435761 % 2**32:08x}" * 8 for i in range(rows)],
    }
)
question = (ds.field("day") == "2026-03-17") & (ds.field("kind") == "mouse bite")


def lay_out(name, table, keys):
    folder = Path(tempfile.mkdtemp())
    hive = {"partitioning": keys, "partitioning_flavor": "hive"}
    ds.write_dataset(table, folder, format="parquet", **hive)
    stored = ds.dataset(folder, partitioning="hive")
    opened = len(list(stored.get_fragments(filter=question)))
    size = sum(file.stat().st_size for file in folder.rglob("*.parquet")) / 1e6
    print(f"{name}: {len(stored.files):4d} files, {size:4.1f} MB, opened for one day: {opened:4d}")
    return stored


stored = lay_out("by day and site", facts, ["day", "site"])
minutes = pa.array([f"{i // 60:04d}" for i in range(rows)])  # a file for every 60 verdicts
lay_out("by minute      ", facts.append_column("minute", minutes), ["minute"])
lay_out("a serial each  ", facts.slice(0, 600), ["serial"])

found = stored.to_table(columns=["score", "picture"], filter=question)
sizes = {"all columns": None, "score alone": ["score"]}
for name, columns in sizes.items():
    print(f"{name}: {stored.to_table(columns=columns).nbytes / 1e6:.1f} MB in memory")
print(f"pictures to fetch: {found.num_rows}, the first {found['picture'][0].as_py()[:8]}")
