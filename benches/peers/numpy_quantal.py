"""The dynamic `quantal` model in NumPy as a careful analyst writes it: arrays of 8,192 draws, one formula per line.

usage: numpy_quantal.py LEDGER DRAWS SEED [--differences]

Prints means and standard errors of all measures of all options as JSON. `--differences` adds the paired difference of
`attack` to the reference. A thriftier version of the same numbers is `numpy_ten.py … --models quantal`.
"""
import math
import sys

import numpy as np

import politics
from beliefs import chunks, read
from sums import Sums, add_course

# Moments of a year: share of its opportunities, share behind them. Three while a guarantee can build up, then one.
BUILDING = [(5 / 18, 0.5 - math.sqrt(0.15)), (8 / 18, 0.5), (5 / 18, 0.5 + math.sqrt(0.15))]
STANDING = [(1.0, 1.0)]


def course(b, option, u, shared):
    """Measures and yearly survival of one option for a chunk of draws."""

    def draw(name):
        return shared[name] if name in shared else b.draw(option, name, u)

    force, growth = map(draw, ("challenger_force", "challenger_growth"))
    ally, ally_growth, baseline = map(draw, ("protege_force", "protege_growth", "arms_baseline"))
    boost, troops, relief, ramp_years = map(draw, ("arms_boost", "forward_troops", "reinforcements", "ramp_years"))
    quality, relief_quality, fatigue = map(draw, ("forward_quality", "reinforcement_quality", "rotation_fatigue"))
    phi, m, k0, dk, s = map(draw, ("defence_multiplier", "decisiveness", "cost_alone", "cost_added", "status_quo"))
    will, erosion = map(draw, ("intervene", "erosion"))
    precision, omega, shape, slope = map(draw, ("precision", "opportunities", "opportunity_shape", "escalation_slope"))
    factor, disputes, odds_ratio, sparks = map(draw, ("opportunity_factor", "incidents", "incident_odds", "incident_sparks"))
    in_time = relief_quality * np.exp(-draw("reinforcement_days") / draw("war_days"))
    building, chains = b.belief(option, "ramp_years").high, b.chains[option]
    # Share of will and reinforcements that is there, by state: one bit for each guarantor that may have turned away.
    left = politics.left([draw(chain.share) for chain in chains])

    alive, curve, at_peace, incidents = [np.ones_like(force)] + [np.zeros_like(force)] * (len(left) - 1), [], 0.0, 0.0
    war = abandonment = conquest = escalation = first_gain = 0.0
    for t in range(1, b.years + 1):
        challenger = force * (1 + growth) ** (t - 1)
        ally_now = ally * (1 + baseline) * (1 + ally_growth) ** (t - 1)
        rested = troops * (1 - fatigue) ** (t - 1)
        before, within = (t - 1) ** shape, t ** shape - (t - 1) ** shape
        moments = BUILDING if t - 1 < building else STANDING
        expected, outcomes, incident = [0.0] * len(left), [[] for _ in left], 0.0
        for weight, behind in moments:
            time = (before + behind * within) ** (1 / shape)
            ramp = np.where(ramp_years > 0, np.minimum(1.0, time / np.where(ramp_years > 0, ramp_years, 1.0)), 1.0)
            presence = ramp * rested / (rested + 5)
            odds = disputes / (1 - disputes) * (1 + (odds_ratio - 1) * presence)
            incident += weight * odds / (1 + odds)
            crises = weight * (omega * within * (1 + (factor - 1) * presence) + sparks * odds / (1 + odds))
            protege, forward = ally_now * (1 + boost * ramp), quality * rested * ramp
            q = will * ramp * np.exp(-erosion * (t - 1))
            p0 = 1 / (1 + (phi * protege / challenger) ** m)
            for k, share in enumerate(left):
                opposed = protege + forward + in_time * relief * ramp * share
                p1 = 1 / (1 + (phi * opposed / challenger) ** m)
                qk = q * share
                gain = (1 - qk) * (p0 - k0) + qk * (p1 - k0 - dk) - s
                attacks = crises / (1 + np.exp(-precision * gain))
                expected[k] = expected[k] + attacks
                outcomes[k].append((attacks, qk, p0, p1))
                if t == 1 and k == 0:
                    first_gain = first_gain + weight * gain
        at_peace += sum(alive)
        incidents += sum(alive) * incident
        for k in range(len(left)):
            hazard = 1 - np.exp(-expected[k])
            for attacks, qk, p0, p1 in outcomes[k]:
                hit = alive[k] * hazard * attacks / expected[k]
                war += hit * qk
                abandonment += hit * (1 - qk)
                conquest += hit * (qk * p1 + (1 - qk) * p0)
                escalation += hit * qk * slope * p1
            alive[k] = alive[k] * (1 - hazard)
            if t == 1 and k == 0:
                first_hazard = hazard
        alive = politics.elect(chains, draw, t, alive)
        curve.append(sum(alive))

    measures = dict(attack=1 - curve[-1], first_year_hazard=first_hazard, years_of_peace=sum(curve), war=war,
                    abandonment=abandonment, conquest=conquest, escalation=escalation,
                    incidents_per_year=incidents / at_peace, **(deal(draw, curve[-1], first_gain) if b.deal else {}),
                    guarantor_cost=draw("arms_budget") + troops * draw("troop_cost") * draw("rotation_factor"))
    return measures, curve


def deal(draw, peace, first_gain):
    """Would both sides sign, and does what they sign last?"""
    win_now = draw("win_now")
    least = win_now - draw("challenger_cost_now") + draw("provocation") - np.maximum(0, first_gain)
    most = 1 - (1 - win_now - draw("protege_cost_now")) / peace
    signable = (np.maximum(0, least) <= np.minimum(1, most)) * 1.0
    return {"signable": signable, "durable_peace": signable * peace}


def play(b, draws, seed, differences):
    """Sums over `draws` draws of all options."""
    sums = Sums()
    for u in chunks(draws, seed, b.names):
        shared = {name: b.world[name].quantile(u[name]) for name in b.shared}
        played = {option: course(b, option, u, shared) for option in b.options}
        for option, (measures, curve) in played.items():
            other = played[b.reference][0] if differences and option != b.reference else None
            sums.add((option, "", "guarantor_cost"), measures.pop("guarantor_cost"))
            add_course(sums, option, "quantal", b.told(option, measures), curve, other)
        sums.draws += len(u[b.names[0]])
    return sums


if __name__ == "__main__":
    ledger, count, first_seed = sys.argv[1:4]
    play(read(ledger, ["quantal"]), int(count), int(first_seed), "--differences" in sys.argv).print()
