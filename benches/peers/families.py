"""Families of beliefs: what a quantile function makes of uniforms, and the smallest and largest value it can give.

A family more is a function of its parameters, called as in garant's ledger, and a line in `FAMILIES`. It is checked against
the quantiles that garant prints (`agreement.py`), by way of its line in `EXAMPLES` if the shipped study does not use it.
"""
import math
from dataclasses import dataclass, field, replace
from typing import Callable

import numpy as np
from scipy import special


@dataclass(frozen=True)
class Belief:
    """What is believed about a quantity: quantile function, smallest and largest value; how the ledger writes it."""

    quantile: Callable
    low: float
    high: float
    family: str = ""
    parameters: dict = field(default_factory=dict)


def fixed(value):
    """One value."""
    return Belief(lambda u: np.full_like(u, value), value, value)


def uniform(min, max):
    """Every value between two bounds alike."""
    return Belief(lambda u: min + u * (max - min), min, max)


def triangular(min, mode, max):
    """A best guess between two bounds, straight slopes."""
    knee, rise, fall = (mode - min) / (max - min), (max - min) * (mode - min), (max - min) * (max - mode)
    return Belief(lambda u: np.where(u < knee, min + np.sqrt(u * rise), max - np.sqrt((1 - u) * fall)), min, max)


def beta(alpha, beta, min=0.0, max=1.0):
    """A share between two bounds."""
    return Belief(lambda u: min + (max - min) * special.betaincinv(alpha, beta, u), min, max)


def pert(min, mode, max, shape=4.0):
    """A best guess between two bounds, rounder than a triangle."""
    width = max - min
    return beta(1 + shape * (mode - min) / width, 1 + shape * (max - mode) / width, min, max)


def lognormal(median, sigma):
    """A positive quantity known up to a factor."""
    return Belief(lambda u: median * np.exp(sigma * special.ndtri(u)), 0.0, math.inf)


def truncated_normal(mean, sd, min, max):
    """A bell curve cut at two bounds."""
    below, above = special.ndtr((min - mean) / sd), special.ndtr((max - mean) / sd)
    return Belief(lambda u: mean + sd * special.ndtri(below + u * (above - below)), min, max)


def empirical(values):
    """Observed values, with straight lines between them."""
    values = np.sort(values)
    places = np.linspace(0, 1, len(values))
    return Belief(lambda u: np.interp(u, places, values), values[0], values[-1])


def discrete(values, weights):
    """A few possible values, each with its weight."""
    order = np.argsort(values)
    values, weights = np.array(values)[order], np.array(weights)[order]
    values, weights = values[weights > 0], weights[weights > 0]
    below = np.cumsum(weights / weights.sum()) - weights / weights.sum()
    return Belief(lambda u: values[np.searchsorted(below, u, side="right") - 1], values[0], values[-1])


def quantiles(shares, values):
    """Known by its quantiles, with straight lines between them."""
    return Belief(lambda u: np.interp(u, shares, values), values[0], values[-1])


FAMILIES = {family.__name__: family for family in (fixed, uniform, triangular, beta, pert, lognormal, truncated_normal,
                                                    empirical, discrete, quantiles)}

# One belief of each family about something positive, as a study writes it.
EXAMPLES = ["{ fixed = 90 }", "{ uniform = { min = 30, max = 365 } }", "{ triangular = { min = 30, mode = 90, max = 365 } }",
            "{ beta = { alpha = 0.85, beta = 7, min = 1, max = 365 } }", "{ beta = { alpha = 2, beta = 3 } }",
            "{ pert = { min = 30, mode = 90, max = 365 } }", "{ pert = { min = 30, mode = 365, max = 365, shape = 2 } }",
            "{ lognormal = { median = 90, sigma = 0.5 } }",
            "{ truncated_normal = { mean = 90, sd = 60, min = 30, max = 365 } }",
            "{ empirical = { values = [90, 31, 60, 365] } }",
            "{ discrete = { values = [90, 31, 365], weights = [2, 0.3, 1.7] } }",
            "{ quantiles = { shares = [0, 0.1, 0.6, 1], values = [31, 60, 90, 365] } }"]


def known(belief):
    """A belief of the ledger."""
    family = FAMILIES.get(belief["family"])
    if not family:
        raise SystemExit(f"peers: they know no beliefs that are {belief['family']}; add the family to families.py")
    parameters = dict(belief["parameters"])
    return replace(family(**parameters), family=belief["family"], parameters=parameters)
