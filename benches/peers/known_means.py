"""Means of the model `quantal` over the table of triangles that garant's own tests use, from plain draws.

usage: known_means.py [DRAWS] [SEED]

Prints a row of `MEANS` in tests/models/known_means.rs for each option, in the table's order; 400,000 draws and seed 1 if not
given. Elections end years 4 and 8.
"""
import csv
import sys
from pathlib import Path

import numpy as np

from beliefs import Beliefs
from numpy_ten import play

TABLE = Path(__file__).resolve().parent.parent.parent / "tests" / "data" / "parameters.csv"
MEASURES = ["attack", "years_of_peace", "war", "conquest", "signable", "durable_peace"]
# Rows that are no draws.
COUNTS = ["members"]


def ledger(rows):
    """The table as garant would print it."""
    options = [row["option"] for row in rows if row["quantity"] == "members"]
    said = {who: [quantity(row) for row in rows if row["option"] == who and row["quantity"] not in COUNTS]
            for who in ["common", *options]}
    guarantors = [{"guarantor": "united-states", "members": 1}]
    held = [{"key": key, "quantities": said[key], "guarantors": guarantors, "rule": "any"} for key in options]
    votes = {"key": "united-states", "elections": {"first": "2028-11-07", "every_years": 4}}
    study = {"as_of": "2025-08-18", "horizon_years": 10, "reference": options[0], "will": "given", "deal": {},
             "guarantors": [votes]}
    return {"study": study, "world": said["common"], "options": held}


def quantity(row):
    """A row as a triangle; what is known has none."""
    low, mode, high = (float(row[name]) for name in ("min", "mode", "max"))
    triangle = {"family": "triangular", "parameters": [["min", low], ["mode", mode], ["max", high]]}
    belief = {"family": "fixed", "parameters": [["value", mode]]} if low == high else triangle
    return {"name": row["quantity"], "belief": belief, "read_by": ["situation"]}


def main():
    """Reads the command line."""
    given = [int(word) for word in sys.argv[1:]]
    draws, seed = given + [400_000, 1][len(given):]
    with TABLE.open(encoding="utf-8", newline="") as file:
        beliefs = Beliefs(ledger(list(csv.DictReader(file))), [])
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        sums = play(beliefs, draws, seed, ["quantal"])
    means = {tuple(row[:3]): row[3] for row in sums.report()}
    for option in beliefs.options:
        print(f"    [{', '.join(str(round(means[option, 'quantal', measure], 5)) for measure in MEASURES)}],")


if __name__ == "__main__":
    main()
