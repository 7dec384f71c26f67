"""The will derived from the parts of a guarantee, for single points: what each kind of member risks, then the rule.

A member acts with probability Λ((Δp·stake + audience cost + tripwire − cost of its place) / scale). Members are one American
and otherwise Europeans, or Europeans alone; the rule is met with the probability of a one-factor Gaussian copula, integrated
over the common factor. In this mode the coalition has nothing to add: the will is the group's already.
"""
import math

import numpy as np
from scipy.special import ndtr, ndtri

STEP, REACH = 0.05, 9.0


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
    turned = y.p0 - y.p1[k]
    european = logistic((turned * v.stake_europeans + pledge - v.cost_location_europeans) / v.will_scale)
    american = logistic((turned * v.stake_us + pledge - v.cost_location_us) / v.will_scale)
    members, rule = b.guarantees[option]
    met = met_by(members, rule, european, american if b.with_us[option] else european, v.correlation)
    return met * (1 - v.us_share if k else 1.0)


def logistic(x):
    """Λ."""
    return 1 / (1 + np.exp(-x))


def met_by(members, rule, others, one, correlation):
    """Probability that the rule is met by members − 1 wills `others` and the will `one`."""
    scores, total = [ndtri(np.clip(p, 1e-300, 1 - 1e-16)) for p in (others, one)], 0.0
    for z in np.arange(-REACH, REACH + STEP / 2, STEP):
        p, own = (ndtr((score + np.sqrt(correlation) * z) / np.sqrt(1 - correlation)) for score in scores)
        density = STEP * math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
        total = total + density * met_alone(members, rule, p, own)
    return total


def met_alone(members, rule, p, own):
    """The same for members that decide independently: sums over how many of the others act."""
    if rule == "us-pivotal":
        return own * (1 - (1 - p) ** (members - 1)) if members > 1 else own
    needed = {"any": 1, "floor": (members + 1) // 2, "majority": members // 2 + 1, "unanimity": members}[rule]
    acting = [math.comb(members - 1, j) * p**j * (1 - p) ** (members - 1 - j) for j in range(members)]
    return own * sum(acting[needed - 1:]) + (1 - own) * sum(acting[needed:])
