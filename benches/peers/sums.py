"""Running sums of measures, and the report every peer prints: mean and standard error of each, as JSON."""
import json
import math
import sys

import numpy as np


class Sums:
    """Count, sum and sum of squares of every series, keyed by (option, model, measure)."""

    def __init__(self):
        self.draws, self.held = 0, {}

    def add(self, key, values):
        """Adds the values of a chunk of draws to a series."""
        held = self.held.setdefault(key, [0.0, 0.0])
        held[0] += values.sum()
        held[1] += np.dot(values, values)

    def report(self):
        """Rows [option, model, measure, mean, standard error]."""
        return [[*key, total / self.draws, self.error(total, squares)] for key, (total, squares) in self.held.items()]

    def error(self, total, squares):
        """Standard error of the mean of plain draws."""
        variance = max(squares / self.draws - (total / self.draws) ** 2, 0.0)
        return math.sqrt(variance / max(self.draws - 1, 1))

    def print(self):
        """Writes the report to stdout."""
        json.dump({"draws": self.draws, "rows": self.report()}, sys.stdout)


def add_course(sums, option, model, measures, curve, reference=None):
    """Adds all measures of one option and model, and its curve of peace survival year by year."""
    for name, values in measures.items():
        sums.add((option, model, name), values)
    for year, values in enumerate(curve, 1):
        sums.add((option, model, f"peace_survival.{year}"), values)
    if reference is not None:
        sums.add((option, model, "attack.difference"), measures["attack"] - reference["attack"])
