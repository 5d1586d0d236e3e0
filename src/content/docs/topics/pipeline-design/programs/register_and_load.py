"""From a run to the model that a station loads

Two candidates are logged and registered; a gate moves the alias; the station resolves it once and pins the version.
"""

import tempfile

import mlflow
import numpy as np
from mlflow.models import infer_signature
from sklearn.linear_model import LogisticRegression

folder = tempfile.mkdtemp()
mlflow.set_tracking_uri(f"sqlite:///{folder}/registry.db")
mlflow.create_experiment("joints", artifact_location=f"file://{folder}/artifacts")
mlflow.set_experiment("joints")
client = mlflow.MlflowClient()
random = np.random.default_rng(0)


def boards(count):
    bad = random.random(count) < 0.2
    return random.normal(0, 1, (count, 3)) + bad[:, None] * [1.5, 1.0, 0.0], bad


(x, y), (test, truth) = boards(400), boards(400)


def candidate(columns):
    with mlflow.start_run():
        chosen = x * columns
        model = LogisticRegression().fit(chosen, y)
        recall = model.predict(test * columns)[truth].mean()
        mlflow.log_params({"columns": str(columns), "data": "sha256:1f0c"})
        mlflow.log_metric("recall", recall)
        signature = infer_signature(chosen, model.predict(chosen))
        logged = mlflow.sklearn.log_model(model, name="inspector", signature=signature)
    version = mlflow.register_model(logged.model_uri, "joint-inspector").version
    client.set_model_version_tag("joint-inspector", version, "threshold", "0.5")
    print(f"registered version {version}  recall {recall:.2f}")
    return version, recall


def move_alias(version):
    client.set_registered_model_alias("joint-inspector", "champion", version)
    print(f"champion -> version {version}")


first, recall = candidate([1, 0, 0])
move_alias(first)
second, better = candidate([1, 1, 0])
if better >= recall:
    move_alias(second)

pinned = client.get_model_version_by_alias("joint-inspector", "champion").version
station = mlflow.pyfunc.load_model(f"models:/joint-inspector/{pinned}")
print(f"station runs version {pinned}, stops {int(station.predict(test).sum())} of {len(test)}")
try:
    station.predict(test[:, :2])
except mlflow.MlflowException:
    print("two columns for three: refused by the signature")
move_alias(first)
