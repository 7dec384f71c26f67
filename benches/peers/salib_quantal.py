"""SALib's samplers feeding the vectorised `quantal` model of `numpy_ten.py`.

usage: salib_quantal.py LEDGER DRAWS SEED latin      means and standard errors over a Latin hypercube
       salib_quantal.py LEDGER DRAWS SEED sample     only the Sobol sample of SciPy under SALib, timed: ns per value

Standard errors over a Latin hypercube are those of plain draws, which are too wide, never too narrow, for it.
"""
import json
import sys
import time

from SALib.sample import latin, sobol

from beliefs import CHUNK, read
from numpy_ten import cost, evaluate
from situation import world
from sums import Sums, add_course


def uniforms(beliefs, values):
    """The sample by quantity, a chunk at a time."""
    for start in range(0, len(values), CHUNK):
        yield {name: values[start:start + CHUNK, j].copy() for j, name in enumerate(beliefs.names)}


def play(beliefs, values):
    """Sums of all measures over a sample."""
    sums = Sums()
    for u in uniforms(beliefs, values):
        shared = world(beliefs, u)
        for option in beliefs.options:
            v, played = evaluate(beliefs, option, u, shared, {}, ["quantal"])
            add_course(sums, option, "quantal", *played["quantal"])
            sums.add((option, "", "guarantor_cost"), cost(v))
        sums.draws += len(u[beliefs.names[0]])
    return sums


def main():
    """Reads the command line."""
    ledger, draws, seed, what = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    beliefs = read(ledger, ["quantal"])
    problem = {"num_vars": len(beliefs.names), "names": beliefs.names, "bounds": [[0.0, 1.0]] * len(beliefs.names)}
    if what == "sample":
        started = time.process_time()
        values = sobol.sample(problem, draws, calc_second_order=False, seed=seed)
        json.dump({"ns": (time.process_time() - started) / values.size * 1e9}, sys.stdout)
    else:
        play(beliefs, latin.sample(problem, draws, seed=seed)).print()


if __name__ == "__main__":
    main()
