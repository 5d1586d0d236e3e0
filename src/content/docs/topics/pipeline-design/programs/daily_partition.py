"""A daily partition in Airflow

Each run works on the day that it is given, and a run that is repeated writes the same file; a backfill is a loop.
"""

import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

if __name__ == "__main__":  # at a desk: a database of its own, and no scheduler
    os.environ["AIRFLOW_HOME"] = tempfile.mkdtemp()
    os.environ["AIRFLOW__LOGGING__LOGGING_LEVEL"] = "CRITICAL"
    os.environ["AIRFLOW__CORE__DAGS_FOLDER"] = str(Path(__file__).parent)
    migrate = [sys.executable, "-m", "airflow", "db", "migrate"]
    subprocess.run(migrate, check=True, capture_output=True)

import pendulum  # noqa: E402
from airflow.sdk import dag, task  # noqa: E402

store = Path(os.environ["AIRFLOW_HOME"])


@dag(schedule="@daily", start_date=pendulum.datetime(2026, 3, 1), catchup=False, max_active_runs=1)
def overkill_by_day():
    @task(retries=3)
    def read(ds=None):
        return [{"day": ds, "good": (i + int(ds[-2:])) % 3 > 0} for i in range(9)]

    @task
    def write(stopped, ds=None):
        final = store / f"day={ds}.json"
        aside = final.with_suffix(".part")
        aside.write_text(json.dumps({"day": ds, "overkill": sum(one["good"] for one in stopped)}))
        aside.rename(final)  # the partition appears whole or not at all

    write(read())


pipeline = overkill_by_day()
if __name__ == "__main__":
    for day in ("2026-03-01", "2026-03-02", "2026-03-01"):
        with contextlib.redirect_stdout(io.StringIO()):  # each state of each task
            run = pipeline.test(logical_date=pendulum.parse(day))
        partitions = len(list(store.glob("day=*.json")))
        print(f"run for {day}: {run.state}, partitions {partitions}")
    print((store / "day=2026-03-01.json").read_text())
    print(f"the run's interval has length {run.data_interval_end - run.data_interval_start}")
