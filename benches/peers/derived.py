"""The will derived from the parts of a guarantee, for single points: what each kind of member risks, then the rule.

A member acts with probability Λ((Δp·stake + audience cost + tripwire − war cost) / scale), with stake and war cost of its
guarantor; the rule is met with the probability of a one-factor Gaussian copula, integrated over the common factor. In this mode
the coalition has nothing to add: the will is the group's already.
"""
import math

import numpy as np
from scipy.special import ndtr, ndtri

from rule_table import at_least

STEP, REACH = 0.05, 9.0
FACTOR = np.arange(-REACH, REACH + STEP / 2, STEP)[:, None]
DENSITY = STEP * np.exp(-FACTOR * FACTOR / 2) / math.sqrt(2 * math.pi)


def derive(b, option, v):
    """Replaces the will, and the gain that follows from it, at all moments of a situation and a year after them."""
    v.rule = lambda q, correlation: q
    moments = [y for held in v.years for y in held]
    ahead = [y.ahead for y in moments if hasattr(y, "ahead")]
    for y in {id(y): y for y in moments + ahead}.values():
        y.q = [will(b, option, v, y, k) for k in range(len(y.p1))]
        y.gain = [y.net0 + y.q[k] * (y.net1[k] - y.net0) for k in range(len(y.p1))]


def will(b, option, v, y, k):
    """Probability that enough members act."""
    pledge = v.audience_cost * y.pledge + v.tripwire_strength * (1 - np.exp(-y.troops / v.tripwire_scale))
    wills = {}
    for key in b.members[option]:
        stake, war_cost = v.draw(f"guarantors.{key}.stake"), v.draw(f"guarantors.{key}.war_cost")
        wills[key] = logistic(((y.p0 - y.p1[k]) * stake + pledge - war_cost) / v.will_scale)
    if not wills:
        return 0 * y.p0
    return met_by(b.members[option], b.rules[option], wills, v.correlation) * v.left[k]


def logistic(x):
    """Λ."""
    return 1 / (1 + np.exp(-x))


def met_by(members, rule, wills, correlation):
    """Probability that the rule is met, `members` and `wills` by guarantor; rows are values of the common factor."""
    acts = {}
    for key, p in wills.items():
        score = ndtri(np.clip(p, 1e-300, 1 - 1e-16))
        acts[key] = ndtr((score + np.sqrt(correlation) * FACTOR) / np.sqrt(1 - correlation))
    return (DENSITY * met_alone(members, rule, acts)).sum(axis=0)


def met_alone(members, rule, p):
    """The same for members that decide independently, those of each guarantor with its probability `p`."""
    if isinstance(rule, tuple):
        pivot = rule[1]
        none = math.prod((1 - p[key]) ** count for key, count in members.items() if key != pivot)
        return p[pivot] * (1 - none) if len(members) > 1 else p[pivot]
    acting = [1.0]
    for key, count in members.items():
        own = [math.comb(count, j) * p[key] ** j * (1 - p[key]) ** (count - j) for j in range(count + 1)]
        acting = [sum(acting[i] * own[n - i] for i in range(len(acting)) if 0 <= n - i <= count)
                  for n in range(len(acting) + count)]
    return sum(acting[at_least(rule, sum(members.values())):])
