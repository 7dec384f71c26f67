"""EMA workbench driving the scalar `quantal` model with its sequential evaluator.

usage: ema_quantal.py LEDGER DRAWS SEED

Every quantity's uniform is an uncertainty, every option a policy. Sampling is Monte Carlo. Prints means and standard errors
as JSON.
"""
import sys

import numpy as np
from ema_workbench import (CategoricalParameter, Model, Policy, RealParameter, ScalarOutcome, SequentialEvaluator)
from ema_workbench.em_framework.samplers import MonteCarloSampler

from beliefs import read
from scalar_quantal import Scalar
from sums import Sums


def main():
    """Reads the command line."""
    ledger, draws, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    beliefs = read(ledger, ["quantal"])
    np.random.seed(seed)
    scalar = Scalar(beliefs)
    model = Model("quantal", function=scalar)
    model.uncertainties = [RealParameter(name, 0, 1) for name in beliefs.names]
    model.levers = [CategoricalParameter("option", list(range(len(beliefs.options))))]
    model.outcomes = [ScalarOutcome(measure) for measure in scalar.measures]
    policies = [Policy(key, option=number) for number, key in enumerate(beliefs.options)]
    with SequentialEvaluator(model) as evaluator:
        experiments, outcomes = evaluator.perform_experiments(draws, policies, uncertainty_sampling=MonteCarloSampler())
    sums, policy = Sums(), np.asarray(experiments["policy"], dtype=str)
    sums.draws = draws
    for option in beliefs.options:
        for measure in scalar.measures:
            sums.add((option, "quantal", measure), np.asarray(outcomes[measure])[policy == option])
    sums.print()


if __name__ == "__main__":
    main()
