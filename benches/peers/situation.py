"""The situation of every year in NumPy, without work that a patient analyst would not do.

Growth, fatigue and erosion are running products; the contest's power is taken once per year and state; what all options
share is worked out once per chunk; the state in which the United States are not committed is left out before the first
election, when it cannot be reached. Index k: 0 committed, 1 not.
"""
from types import SimpleNamespace

import numpy as np

from beliefs import triangular

ELECTION = 4


def products(first, ratio, count):
    """first, first·ratio, first·ratio², …"""
    values = [first]
    for _ in range(count - 1):
        values.append(values[-1] * ratio)
    return values


def world(b, u):
    """What all options share for a chunk: the draws of the world's quantities and the paths of the two sides' forces."""
    v = {name: triangular(u[name], *b.world[name]) for name in b.shared}
    years = b.years + 1
    v["challenger"] = products(v["challenger_force"], 1 + v["challenger_growth"], years)
    v["protege"] = products(v["protege_force"], 1 + v["protege_growth"], years)
    start = (v["defence_multiplier"] * v["protege_force"] / v["challenger_force"]) ** v["decisiveness"]
    ratio = ((1 + v["protege_growth"]) / (1 + v["challenger_growth"])) ** v["decisiveness"]
    v["balance"] = products(start, ratio, years)
    v["rested"] = products(np.ones_like(start), 1 - v["rotation_fatigue"], years)
    v["hazard_of_attack"] = 1 - np.exp(-v["opportunities"])
    return v


def situation(b, option, u, shared, ahead):
    """The draws of an option and its years: `years[t]` is year t + 1. `ahead` adds the starts of years and one year more."""
    v = SimpleNamespace(**shared)
    for name in b.options[option]:
        setattr(v, name, triangular(u[name], *b.triangle(option, name)))
    v.in_time = v.reinforcement_quality * np.exp(-v.reinforcement_days / v.war_days)
    v.kept = products(np.ones_like(v.erosion), np.exp(-v.erosion), b.years + 1)
    v.lift = (1 + v.arms_boost) ** v.decisiveness
    v.floor = v.cost_alone + v.status_quo
    longest = b.triangle(option, "ramp_years")[2]
    v.years = [year(v, t, ramp(v.ramp_years, t + 1, longest)) for t in range(b.years + ahead)]
    if ahead:
        v.starts = [year(v, t, ramp(v.ramp_years, t, longest)) if t < longest else y for t, y in enumerate(v.years)]
    return v


def ramp(ramp_years, t, longest):
    """Share of the guarantee that stands after t years; None where all of it does in every draw."""
    if t >= longest:
        return None
    return np.where(ramp_years > 0, np.minimum(1.0, t / np.where(ramp_years > 0, ramp_years, 1.0)), 1.0)


def year(v, t, stands):
    """Forces, contest, will and gains of one year, given the share of the guarantee that stands."""
    if stands is None:
        stands, lift, boosted = 1.0, v.lift, 1 + v.arms_boost
    else:
        boosted = 1 + v.arms_boost * stands
        lift = boosted ** v.decisiveness
    y = SimpleNamespace(pledge=v.kept[t] * stands, troops=v.forward_troops * v.rested[t] * stands)
    y.protege = v.protege[t] * boosted
    y.p0 = 1 / (1 + v.balance[t] * lift)
    y.net0 = y.p0 - v.floor
    relief, will = v.reinforcements * stands, v.intervene * y.pledge
    forward = y.protege + v.forward_quality * y.troops
    y.relief, y.q, y.p1, y.net1, y.gain = [], [], [], [], []
    for k in range(2 if t >= ELECTION else 1):
        share = 1 - v.us_share if k else 1.0
        y.relief.append(relief * share)
        y.q.append(will * share)
        opposed = (forward + v.in_time * y.relief[k]) / v.protege[t]
        y.p1.append(1 / (1 + v.balance[t] * opposed ** v.decisiveness))
        y.net1.append(y.p1[k] - v.cost_added - v.floor)
        y.gain.append(y.net0 + y.q[k] * (y.net1[k] - y.net0))
    return y
