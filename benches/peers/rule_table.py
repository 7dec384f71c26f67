"""Probability that enough members of a guarantee act, for equal wills under a one-factor Gaussian copula.

With g(p) the probability that the rule is met by independent members of will p,
q_c = ∫ g(Φ(x))′ Φ((Φ⁻¹(q) − √(1−ρ) x) / √ρ) dx. The integral is tabulated over the logit of q and over ρ, and read by
linear interpolation: `error` bounds what that costs, far below the simulation error of any run here.
"""
import math
from statistics import NormalDist

import numpy as np

STEP, REACH = 1e-3, 12.0
PHI = np.array([0.5 * math.erfc((REACH - STEP * i) / math.sqrt(2)) for i in range(int(2 * REACH / STEP) + 2)])
LOGITS, CORRELATIONS = np.linspace(-30.0, 8.0, 761), 49


def phi(x):
    """Normal distribution function by linear interpolation, 3e-8 off at most."""
    place = np.clip((x + REACH) / STEP, 0, len(PHI) - 2)
    below = place.astype(np.intp)
    return PHI[below] + (place - below) * (PHI[below + 1] - PHI[below])


def at_least(rule, members):
    """How many members must act; one that must act and is alone is enough."""
    return {"any": 1, "floor": (members + 1) // 2, "majority": members // 2 + 1, "unanimity": members}.get(rule, 1)


def nobody(q, correlation):
    """q_c where nobody guarantees."""
    return 0 * q


def slope(members, rule, p):
    """g′(p) of the rule."""
    if isinstance(rule, tuple) and members > 1:
        others = members - 1
        return 1 - (1 - p) ** others + p * others * (1 - p) ** (others - 1)
    needed = at_least(rule, members)
    ways = math.factorial(members) / (math.factorial(needed - 1) * math.factorial(members - needed))
    return ways * p ** (needed - 1) * (1 - p) ** (members - needed)


def exact(members, rule, q, rho):
    """q_c by the trapezoid rule in x; `q` and `rho` are arrays of one shape."""
    if not members:
        return nobody(q, rho)
    nodes = np.arange(-8.4, 8.41, 0.2)
    density = np.exp(-nodes * nodes / 2) / math.sqrt(2 * math.pi)
    weights = 0.2 * slope(members, rule, phi(nodes)) * density
    normal = NormalDist()
    scores = np.array([normal.inv_cdf(min(max(float(p), 1e-300), 1 - 1e-16)) for p in q])
    return sum(w * phi((scores - np.sqrt(1 - rho) * x) / np.sqrt(rho)) for w, x in zip(weights, nodes))


class RuleTable:
    """q_c of one guarantee by interpolation, for correlations within the belief."""

    def __init__(self, members, rule, correlation):
        self.low, self.high = correlation.low, max(correlation.high, correlation.low + 1e-6)
        if self.low <= 0 or self.high >= 1:
            raise SystemExit("peers: correlations must lie within 0 and 1")
        q, held = 1 / (1 + np.exp(-LOGITS)), np.linspace(self.low, self.high, CORRELATIONS)
        table = np.array([exact(members, rule, q, np.full_like(q, rho)) for rho in held])
        self.flat, self.width = table.ravel(), len(LOGITS)
        self.steps = (CORRELATIONS - 1) / (self.high - self.low), (len(LOGITS) - 1) / (LOGITS[-1] - LOGITS[0])
        self.seen, self.row, self.across = None, None, None

    def __call__(self, q, correlation):
        """q_c at the wills `q`; the row of the correlation is looked up once per chunk."""
        if self.seen is not correlation:
            place = np.clip((correlation - self.low) * self.steps[0], 0, CORRELATIONS - 1.000001)
            row = place.astype(np.intp)
            self.seen, self.row, self.across = correlation, row * self.width, place - row
        with np.errstate(divide="ignore"):
            place = (np.log(q / (1 - q)) - LOGITS[0]) * self.steps[1]
        place = np.minimum(np.maximum(place, 0), self.width - 1.000001)
        column = place.astype(np.intp)
        along, corner = place - column, self.row + column
        here, there = self.flat.take(corner), self.flat.take(corner + self.width)
        here += along * (self.flat.take(corner + 1) - here)
        there += along * (self.flat.take(corner + self.width + 1) - there)
        return here + self.across * (there - here)
