"""The situation at every moment of every year in NumPy, without work that a patient analyst would not do.

While a guarantee can still be building up, a year has three moments, Gauss's rule over its opportunities; later it has one.
Growth, fatigue and erosion are running products; the contest's power is taken once per moment and state; what all options
share is worked out once per chunk; states of politics that no election can have brought about yet are left out. Index k: state
of politics, 0 with all guarantors by their commitment; index t: year t + 1.
"""
import math
from functools import partial
from types import SimpleNamespace

import numpy as np

import politics
from beliefs import NEUTRAL

# Thousand soldiers of half the full presence.
HALF_PRESENT = 5.0
# Share of the year's opportunities that a moment stands for, and share of them that is behind.
GAUSS = [(5 / 18, 0.5 - math.sqrt(0.15)), (8 / 18, 0.5), (5 / 18, 0.5 + math.sqrt(0.15))]


def products(first, ratio, count):
    """first, first·ratio, first·ratio², …"""
    values = [first]
    for _ in range(count - 1):
        values.append(values[-1] * ratio)
    return values


def world(b, u):
    """What all options share for a chunk: the draws of the world's quantities, forces and crises of the years, the clock."""
    size = len(u[b.names[0]])
    v = {name: np.full(size, value) for name, value in NEUTRAL.items()}
    v.update({name: b.world[name].quantile(u[name]) for name in b.shared})
    years = b.years + 1
    v["challenger"] = products(v["challenger_force"], 1 + v["challenger_growth"], years)
    v["protege"] = products(v["protege_force"], 1 + v["protege_growth"], years)
    start = (v["defence_multiplier"] * v["protege_force"] / v["challenger_force"]) ** v["decisiveness"]
    ratio = ((1 + v["protege_growth"]) / (1 + v["challenger_growth"])) ** v["decisiveness"]
    v["balance"] = products(start, ratio, years)
    v["rested"] = products(np.ones_like(start), 1 - v["rotation_fatigue"], years)
    reached = [t ** v["opportunity_shape"] for t in range(years + 1)]
    within = [after - before for before, after in zip(reached, reached[1:])]
    v["crises"] = [v["opportunities"] * part for part in within]
    building = max(map(b.buildup, b.options))
    v["times"] = [[(reached[t] + c * within[t]) ** (1 / v["opportunity_shape"]) for _, c in GAUSS] for t in range(building)]
    return v


def situation(b, option, u, shared, looks_ahead):
    """The draws of an option and its years: `years[t]` holds the moments of a year; `looks_ahead` adds a year on to each."""
    v = SimpleNamespace(**shared)
    for name in b.own:
        setattr(v, name, b.draw(option, name, u))
    v.chains, v.draw = b.chains[option], partial(getattr, v)
    v.left = politics.left([v.draw(chain.share) for chain in v.chains])
    # Where nobody guarantees, nobody resists, whatever a theory makes of stakes and costs.
    v.guaranteed = bool(b.members[option])
    v.in_time = v.reinforcement_quality * np.exp(-v.reinforcement_days / v.war_days)
    v.kept = products(np.ones_like(v.erosion), np.exp(-v.erosion), b.years + 1)
    v.armed = 1 + v.arms_baseline
    v.lift = (v.armed * (1 + v.arms_boost)) ** v.decisiveness
    v.floor = v.cost_alone + v.status_quo
    building = b.buildup(option)
    v.years = [moments(v, t, building) for t in range(b.years)]
    if looks_ahead:
        look_ahead(v, building)
    return v


def moments(v, t, building):
    """The moments of a year with their opportunities and the chance of an incident."""
    if t >= building:
        return [clocked(v, forces(v, t, None), 1.0, 1.0)]
    stands = [ramp(v, time) for time in v.times[t]]
    return [clocked(v, forces(v, t, r), weight, r) for (weight, _), r in zip(GAUSS, stands)]


def look_ahead(v, building):
    """Adds to each moment the situation a year later: the guarantee a year on, all else as in the next year."""
    for t, held in enumerate(v.years):
        whole = forces(v, t + 1, None) if t + 1 >= building and t + 1 == len(v.years) else None
        for j, y in enumerate(held):
            if t + 1 < building:
                y.ahead = forces(v, t + 1, ramp(v, v.times[t][j] + 1))
            else:
                y.ahead = whole or v.years[t + 1][0]


def ramp(v, time):
    """Share of the guarantee that stands after so many years."""
    needs = v.ramp_years > 0
    return np.where(needs, np.minimum(1.0, time / np.where(needs, v.ramp_years, 1.0)), 1.0)


def clocked(v, y, weight, stands):
    """Adds what the clock says of a moment: how many opportunities it stands for, how likely an incident is."""
    rested = v.forward_troops * v.rested[y.t]
    presence = stands * rested / (rested + HALF_PRESENT)
    odds = v.incidents / (1 - v.incidents) * (1 + (v.incident_odds - 1) * presence)
    y.weight, y.incident, y.all_taken = weight, odds / (1 + odds), None
    crises = v.crises[y.t] * (1 + (v.opportunity_factor - 1) * presence)
    y.opportunities = weight * (crises + v.incident_sparks * y.incident)
    return y


def hazard_of_all(y):
    """Hazard of a challenger that takes every opportunity of a moment."""
    if y.all_taken is None:
        y.all_taken = 1 - np.exp(-y.opportunities)
    return y.all_taken


def mean(held, values):
    """The mean of `values`, one for each moment of a year."""
    return values[0] if len(held) == 1 else sum(y.weight * value for y, value in zip(held, values))


def hazard_of(held, alphas):
    """Hazard of a year from the probability at each moment that an opportunity is taken; which share of it each moment has.

    The only moment of a year has all of it: None.
    """
    if len(held) == 1:
        (y,), (alpha,) = held, alphas
        return (alpha * hazard_of_all(y) if alpha.dtype == bool else 1 - np.exp(-y.opportunities * alpha)), [None]
    expected = [y.opportunities * alpha for y, alpha in zip(held, alphas)]
    total = sum(expected)
    some = np.where(total > 0, total, 1.0)
    return 1 - np.exp(-total), [part / some for part in expected]


def book(sums, y, k, hit, q):
    """Adds what a mass `hit` attacked at a moment comes to, with guarantors that fight with probability `q`."""
    war = hit * q
    sums["war"] += war
    sums["conquest"] += hit * y.p0 + war * (y.p1[k] - y.p0)
    sums["escalation"] += war * y.p1[k]


def forces(v, t, stands):
    """Forces, contest, will and gains of a year, given the share of the guarantee that stands; None if all of it does."""
    if stands is None:
        stands, lift, boosted = 1.0, v.lift, v.armed * (1 + v.arms_boost)
    else:
        boosted = v.armed * (1 + v.arms_boost * stands)
        lift = boosted ** v.decisiveness
    y = SimpleNamespace(t=t, pledge=v.kept[t] * stands, troops=v.forward_troops * v.rested[t] * stands)
    y.protege = v.protege[t] * boosted
    y.p0 = 1 / (1 + v.balance[t] * lift)
    y.net0 = y.p0 - v.floor
    relief, will = v.reinforcements * stands, v.intervene * y.pledge
    forward = v.forward_quality * y.troops
    y.relief, y.q, y.p1, y.net1, y.gain = [], [], [], [], []
    for k, share in enumerate(v.left[:politics.reached(v.chains, t)]):
        y.relief.append(relief * share)
        y.q.append(will * share)
        opposed = boosted + (forward + v.in_time * y.relief[k]) / v.protege[t]
        y.p1.append(1 / (1 + v.balance[t] * opposed ** v.decisiveness))
        y.net1.append(y.p1[k] - v.cost_added - v.floor)
        y.gain.append(y.net0 + y.q[k] * (y.net1[k] - y.net0))
    return y
