"""The helper against the program it carries."""

import json
import math

import pytest

import garant

SMALL = {"replicates": 8, "draws": 128}


@pytest.fixture(scope="module")
def results():
    return garant.run(models=["quantal", "probing"], write_draws=True, **SMALL)


def test_the_program_is_the_one_of_the_wheel():
    assert "site-packages" in garant.__file__
    assert garant.program().startswith(__import__("sys").prefix)


def test_the_table_holds_the_numbers_of_the_results(results):
    table = results.comparison
    for cell in results.data["cells"]:
        here = table[(table.option == cell["option"]) & (table.model == cell["model"])]
        for measure, value in cell["measures"].items():
            row = here[here.measure == measure].iloc[0]
            assert row["mean"] == value["estimate"]["mean"]
            assert row["lo"] <= row["mean"] <= row["hi"]
            assert row["q50"] == value["spread"]["q50"]
        assert results.mean(cell["option"], cell["model"]) == cell["measures"]["attack"]["estimate"]["mean"]


def test_unknown_is_missing_and_never_zero(results):
    table = results.comparison
    assert set(table[table.measure == "probes_per_year"].model) == {"probing"}
    assert set(table[table.measure == "incidents_per_year"].model) == {"quantal", "probing"}
    outcomes = results.outcomes
    assert outcomes[outcomes.model == "quantal"].probes_per_year.isna().all()
    assert outcomes[outcomes.model == "probing"].probes_per_year.notna().all()
    assert outcomes.incidents_per_year.notna().all()
    reference = results.data["study"]["reference"]
    assert table[table.option == reference].difference.isna().all()


def test_a_silent_theory_has_no_number():
    results = garant.run(models=["quantal", "commitment"], write_draws=True, **SMALL)
    silent = {cell["option"] for cell in results.data["cells"] if cell.get("silent")}
    assert silent == {"budapest-1994", "arms-only"}
    for frame in (results.comparison, results.outcomes):
        heard = frame[(frame.model == "commitment") & ~frame.option.isin(silent)]
        unheard = frame[(frame.model == "commitment") & frame.option.isin(silent)]
        number = "mean" if "mean" in frame else "attack"
        assert len(heard) and heard[number].notna().all() and unheard[number].isna().all()
    with pytest.raises(KeyError):
        results.mean("arms-only", "commitment")


def test_draws_and_outcomes_are_what_the_results_were_made_of(results):
    outcomes = results.outcomes
    means = outcomes.groupby(["option", "model"]).attack.mean()
    for (option, model), mean in means.items():
        assert math.isclose(mean, results.mean(option, model), rel_tol=0, abs_tol=1e-12)
    draws = results.draws
    assert len(draws) == 8 * 128 * len(results.data["options"])
    assert draws.challenger_force.between(400, 750).all()


def test_umlauts_survive(results):
    titles = [option["title"]["de"] for option in results.data["options"]]
    assert "Europäische Truppen" in titles


def test_a_what_if_changes_the_answer(results):
    politics = {"guarantors.united-states.leaves": 1, "guarantors.united-states.returns": 0}
    other = garant.run(models="quantal", set=politics, **SMALL)
    assert other.mean("us-participation", "quantal") > results.mean("us-participation", "quantal")
    assert any("united-states.leaves" in setting for setting in other.data["manifest"]["settings"])


def test_compare_writes_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    table = garant.compare(options=["arms-only"], against="european-troops", models="calculus", **SMALL)
    assert set(table.option) == {"arms-only", "european-troops"}
    assert list(tmp_path.iterdir()) == []


def test_refusals_arrive_as_errors():
    with pytest.raises(garant.GarantError) as refused:
        garant.run(models="quantel")
    assert refused.value.exit_code == 2
    assert "did you mean `quantal`?" in str(refused.value)
    with pytest.raises(garant.GarantError):
        garant.run(set={"guarantors.united-states.leavez": 1})


def test_the_folder_can_be_kept_and_read_again(tmp_path):
    kept = garant.run(models="calculus", out=tmp_path / "kept", **SMALL)
    again = garant.read(tmp_path / "kept")
    assert json.dumps(kept.data) == json.dumps(again.data)
    with pytest.raises(garant.GarantError, match="write_draws"):
        again.draws
    assert len(again.rows()) == len(again.comparison)
