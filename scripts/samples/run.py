"""Runs files one after another; prints one line of JSON with what each printed and with what.

python run.py end requirements.txt file.py ...

With print for end, an exception is printed as the file's last line and the next file runs.
"""

import contextlib
import importlib.metadata
import importlib.util
import io
import json
import platform
import re
import runpy
import sys


def printed_by(file, errors):
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        try:
            runpy.run_path(file, run_name="__main__")
        except Exception as error:
            if errors == "end":
                raise
            print(f"{type(error).__name__}: {str(error).splitlines()[0]}")
    return text.getvalue()


def versions_of(file, wanted, distributions):
    """Versions of the required packages that the file, or one of ours that it imports, names."""
    modules, todo = set(), [file]
    while todo:
        with open(todo.pop(), encoding="utf-8") as source:
            names = re.findall(r"^(?:from|import) (\w+)", source.read(), re.M)
        for name in names:
            local = re.sub(r"\w+\.py$", f"{name}.py", file)
            if name not in modules and importlib.util.find_spec(name).origin == local:
                todo.append(local)
            modules.add(name)
    if "keras" in modules:  # Keras runs on it, whether or not the file names it
        modules.add("tensorflow")
    names = {
        name.replace("_", "-")
        for module in modules
        for name in distributions.get(module, [])
    }
    found = names & wanted
    return {name: importlib.metadata.version(name) for name in sorted(found)}


def main():
    errors, requirements, *files = sys.argv[1:]
    with open(requirements, encoding="utf-8") as lines:
        wanted = {line.split("==")[0] for line in lines if "==" in line}
    distributions = importlib.metadata.packages_distributions()
    results = {}
    for file in files:
        sys.path[0] = re.sub(r"\w+\.py$", "", file)
        output = printed_by(file, errors)
        versions = {"Python": platform.python_version()} | versions_of(
            file, wanted, distributions
        )
        results[file] = {"output": output, "versions": versions}
    print(json.dumps(results))


main()
