"""Run garant from Python and get tables back.

The program does the work; this package finds it, runs it and reads what it wrote. It holds no number of its own.
"""

from __future__ import annotations

import csv as _csv
import json as _json
import os as _os
import shutil as _shutil
import subprocess as _subprocess
import sysconfig as _sysconfig
import tempfile as _tempfile
import warnings as _warnings
from pathlib import Path
from typing import Any, Iterable, Mapping, Optional, Union

__all__ = ["GarantError", "Results", "compare", "program", "read", "run", "solve"]

Value = Union[int, float, str]


class GarantError(RuntimeError):
    """The program refused or failed; the message is its own."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code
        """The exit code: 1 failed while running, 2 refused input, 4 integrity, 130 interrupted."""


def program() -> str:
    """Path of the garant program: the one of this installation, else the one on PATH.

    The environment variable GARANT names another one.
    """
    named = _os.environ.get("GARANT")
    if named:
        return named
    name = "garant.exe" if _os.name == "nt" else "garant"
    schemes = [_sysconfig.get_path("scripts")]
    user = f"{_os.name}_user"
    if user in _sysconfig.get_scheme_names():
        schemes.append(_sysconfig.get_path("scripts", user))
    for folder in schemes:
        candidate = Path(folder) / name
        if candidate.is_file():
            return str(candidate)
    found = _shutil.which(name)
    if found is None:
        raise GarantError("the garant program was not found; reinstall the wheel or put garant on PATH", 1)
    return found


def _call(arguments: list[str], flagged: bool = False) -> str:
    """stdout of the program; exit code 3 (complete but flagged) passes as a warning if `flagged`."""
    done = _subprocess.run([program(), *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode == 0:
        return done.stdout
    if flagged and done.returncode == 3:
        said = [line for line in done.stderr.splitlines() if line.startswith("warning: ")]
        _warnings.warn("\n".join(said) or "garant: complete, but flagged", stacklevel=3)
        return done.stdout
    message = done.stderr.strip() or f"garant ended with exit code {done.returncode}"
    raise GarantError(message, done.returncode)


def _pandas() -> Any:
    try:
        import pandas
    except ImportError as error:
        raise ImportError("tables need pandas: pip install pandas") from error
    return pandas


def _study_arguments(
    study: Optional[Union[str, _os.PathLike[str]]],
    set: Optional[Mapping[str, Value]],
    will: Optional[str],
    models: Optional[Iterable[str]],
    numbers: Mapping[str, Optional[Value]],
) -> list[str]:
    arguments = [] if study is None else [_os.fspath(study)]
    for quantity, value in (set or {}).items():
        arguments.append(f"--set={quantity}={value}")
    if will is not None:
        arguments.append(f"--will={will}")
    if models is not None:
        keys = [models] if isinstance(models, str) else list(models)
        arguments.append("--models=" + ",".join(keys))
    arguments.extend(f"--{name}={value}" for name, value in numbers.items() if value is not None)
    return arguments


class Results:
    """What a run left behind in a folder."""

    def __init__(self, folder: Union[str, _os.PathLike[str]], owner: Any = None) -> None:
        self.folder = Path(folder)
        """The folder with results.json, the tables, the charts and the report."""
        # A temporary folder lives as long as the results that read from it.
        self._owner = owner
        self.data: dict[str, Any] = _json.loads((self.folder / "results.json").read_text(encoding="utf-8"))
        """results.json as it is."""

    @property
    def cautions(self) -> list[str]:
        """What a reader must know before using the numbers, in English."""
        return [caution["seen"]["en"] + " " + caution["matters"]["en"] for caution in self.data["cautions"]]

    @property
    def comparison(self) -> Any:
        """A DataFrame with one row per option, model, measure and, for peace survival, year."""
        return _pandas().read_csv(self.folder / "comparison.csv", keep_default_na=False, na_values=[""])

    @property
    def assumptions(self) -> Any:
        """A DataFrame with every belief, its basis and its source."""
        return _pandas().read_csv(self.folder / "assumptions.csv", keep_default_na=False, na_values=[""])

    @property
    def draws(self) -> Any:
        """A DataFrame with the value of every quantity per draw and option; needs `write_draws`."""
        return self._table("draws")

    @property
    def outcomes(self) -> Any:
        """A DataFrame with every measure per draw, option and model; needs `write_draws`."""
        return self._table("outcomes")

    def _table(self, name: str) -> Any:
        path = self.folder / f"{name}.csv"
        if not path.is_file():
            raise GarantError(f"{path} is not there: run with write_draws=True", 2)
        return _pandas().read_csv(path, keep_default_na=False, na_values=[""])

    def rows(self) -> list[dict[str, str]]:
        """The comparison as plain dictionaries, for those without pandas; an empty text is unknown."""
        with (self.folder / "comparison.csv").open(encoding="utf-8", newline="") as file:
            return list(_csv.DictReader(file))

    def mean(self, option: str, model: str, measure: str = "attack") -> float:
        """One mean; KeyError if the results have no such number."""
        for cell in self.data["cells"]:
            if cell["option"] == option and cell["model"] == model:
                return float(cell["measures"][measure]["estimate"]["mean"])
        raise KeyError((option, model))


def read(folder: Union[str, _os.PathLike[str]]) -> Results:
    """The results of an earlier run."""
    return Results(folder)


def run(
    study: Optional[Union[str, _os.PathLike[str]]] = None,
    *,
    set: Optional[Mapping[str, Value]] = None,
    models: Optional[Iterable[str]] = None,
    will: Optional[str] = None,
    replicates: Optional[int] = None,
    draws: Optional[int] = None,
    seed: Optional[int] = None,
    plan: Optional[str] = None,
    threads: Optional[int] = None,
    write_draws: bool = False,
    out: Optional[Union[str, _os.PathLike[str]]] = None,
    force: bool = False,
) -> Results:
    """Plays a study and returns its results.

    study: a folder, a study's name, or None for the shipped study. set: what-ifs, `{"guarantors.united-states.leaves": 0.8}` or
    `{"european-troops.forward_troops": "5..10..20"}`. out: where the files go; a temporary folder if None, which is removed
    with the last reference to the results. force: replace what `out` holds, even another study or other what-ifs.
    """
    owner = None
    if out is None:
        owner = _tempfile.TemporaryDirectory(prefix="garant-")
        out = Path(owner.name) / "results"
    numbers = {"replicates": replicates, "draws": draws, "seed": seed, "plan": plan, "threads": threads}
    arguments = _study_arguments(study, set, will, models, numbers)
    if write_draws:
        arguments.append("--write-draws=csv")
    if force:
        arguments.append("--force")
    _call(["run", *arguments, f"--out={_os.fspath(out)}"], flagged=True)
    return Results(out, owner)


def compare(
    study: Optional[Union[str, _os.PathLike[str]]] = None,
    *,
    options: Optional[Iterable[str]] = None,
    against: Optional[str] = None,
    set: Optional[Mapping[str, Value]] = None,
    models: Optional[Iterable[str]] = None,
    will: Optional[str] = None,
    replicates: Optional[int] = None,
    draws: Optional[int] = None,
    seed: Optional[int] = None,
) -> Any:
    """A DataFrame that compares options, without writing files."""
    import io

    numbers = {"replicates": replicates, "draws": draws, "seed": seed, "against": against}
    arguments = _study_arguments(study, set, will, models, numbers)
    if options is not None:
        keys = [options] if isinstance(options, str) else list(options)
        arguments.append("--options=" + ",".join(keys))
    text = _call(["compare", *arguments, "--format=csv"], flagged=True)
    return _pandas().read_csv(io.StringIO(text), keep_default_na=False, na_values=[""])


def _toml(value: Any) -> str:
    """A number, text, list or table as TOML writes it in one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return _json.dumps(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_toml(item)}" for key, item in value.items()) + " }"
    return "[" + ", ".join(_toml(item) for item in value) + "]"


def solve(form: str, **inputs: Any) -> dict[str, Any]:
    """The solution of a textbook form: `solve("calculus.threshold", win_alone=0.7, …)`; undefined values are None."""
    arguments = ["solve", form, "--format=json"]
    for name, value in inputs.items():
        arguments.append(f"--set={name}={_toml(value)}")
    return _json.loads(_call(arguments))
