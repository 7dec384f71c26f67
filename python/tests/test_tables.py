"""The tables of a run, read back by pandas, polars and DuckDB, against results.json."""

import json
import math
import subprocess

import duckdb
import pandas
import polars
import pytest

import garant

TABLES = ["draws", "outcomes", "comparison"]


@pytest.fixture(scope="module", params=["csv", "parquet"])
def folder(request, tmp_path_factory):
    out = tmp_path_factory.mktemp("tables") / request.param
    # A folder with an umlaut and a space, as people have them.
    out = out.with_name(out.name + " für alle")
    command = [garant.program(), "run", "--replicates=8", "--draws=128", "--models=calculus,perfect-deterrence,commitment"]
    subprocess.run([*command, f"--write-draws={request.param}", f"--out={out}"], check=True, capture_output=True)
    return out, request.param


def by_pandas(path, ending):
    return pandas.read_csv(path) if ending == "csv" else _parquet_by_duckdb(path).df()


def _parquet_by_duckdb(path):
    # pandas reads Parquet through an engine; DuckDB is one, and is here anyway.
    return duckdb.from_parquet(str(path))


def by_polars(path, ending):
    read = polars.read_csv(path, infer_schema_length=None) if ending == "csv" else polars.read_parquet(path)
    return pandas.DataFrame(read.to_dict(as_series=False))


def by_duckdb(path, ending):
    read = duckdb.from_csv_auto(str(path), sample_size=-1) if ending == "csv" else duckdb.from_parquet(str(path))
    return read.df()


@pytest.mark.parametrize("reader", [by_pandas, by_polars, by_duckdb])
def test_means_counts_and_nulls_are_those_of_the_results(folder, reader):
    out, ending = folder
    results = json.loads((out / "results.json").read_text(encoding="utf-8"))
    outcomes = reader(out / f"outcomes.{ending}", ending)
    assert len(outcomes) == 8 * 128 * len(results["options"]) * 3
    for cell in results["cells"]:
        here = outcomes[(outcomes.option == cell["option"]) & (outcomes.model == cell["model"])]
        for measure, value in cell["measures"].items():
            assert math.isclose(here[measure].mean(), value["estimate"]["mean"], rel_tol=0, abs_tol=1e-12)
        for measure in ("attack", "incidents_per_year", "probes_per_year"):
            if measure not in cell["measures"]:
                assert here[measure].isna().all(), (cell["option"], cell["model"], measure)
    comparison = reader(out / f"comparison.{ending}", ending)
    attack = comparison[comparison.measure == "attack"]
    speaking = [cell for cell in results["cells"] if not cell.get("silent")]
    assert 0 < len(results["cells"]) - len(speaking) < len(results["options"])
    assert len(attack) == len(speaking)
    first = results["cells"][0]
    row = attack[(attack.option == first["option"]) & (attack.model == first["model"])].iloc[0]
    assert row["mean"] == first["measures"]["attack"]["estimate"]["mean"]
    assert comparison.difference.isna().any()


def test_all_readers_see_the_same_bits(folder):
    out, ending = folder
    for table in TABLES:
        path = out / f"{table}.{ending}"
        frames = [reader(path, ending) for reader in (by_pandas, by_polars, by_duckdb)]
        for frame in frames[1:]:
            assert list(frame.columns) == list(frames[0].columns)
            for column in frames[0].columns:
                ours, theirs = frames[0][column], frame[column]
                if ours.dtype.kind == "f":
                    assert ((ours == theirs.astype(float)) | (ours.isna() & theirs.isna())).all(), (table, column)
                else:
                    same = ours.astype("object").where(ours.notna(), None) == theirs.astype("object").where(theirs.notna(), None)
                    assert (same | (ours.isna() & theirs.isna())).all(), (table, column)
