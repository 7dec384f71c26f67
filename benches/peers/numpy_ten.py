"""All ten models in NumPy on one study, thrifty: arrays of 8,192 draws, one situation for all models.

usage: numpy_ten.py LEDGER DRAWS SEED [--models KEYS]

Prints means and standard errors of all measures of all options and models as JSON.
"""
import sys

import numpy as np

import probing
import models
from beliefs import chunks, read
from rule_table import RuleTable
from situation import ELECTION, book, hazard_of, mean, situation, world
from sums import Sums, add_course

MODELS = ["calculus", "quantal", "signalling", "perfect-deterrence", "brinkmanship", "denial", "coalition", "commitment",
          "prospect", "probing"]


def course(v, years, key):
    """What `measures` reads: peace by year, war, conquest, escalation before the slope, first hazard, probes."""
    says, probes_too = getattr(models, key.replace("-", "_")), key == "perfect-deterrence"
    alive, curve, first = [np.ones_like(v.status_quo), None], [], None
    sums, probes = dict(war=0.0, conquest=0.0, escalation=0.0), 0.0
    for t, moments in enumerate(v.years):
        for k in range(len(moments[0].q)):
            answers = [says(v, y, k) for y in moments]
            hazard, shares = hazard_of(moments, [alpha for alpha, _, _ in answers])
            hit = alive[k] * hazard
            for y, share, (_, q, _) in zip(moments, shares, answers):
                book(sums, y, k, hit if share is None else hit * share, q)
            if probes_too:
                expected = sum(y.opportunities * probe for y, (_, _, probe) in zip(moments, answers))
                probes = probes + alive[k] * (1 - np.exp(-expected))
            alive[k] = alive[k] - hit
            first = hazard if first is None else first
        curve.append(alive[0] if alive[1] is None else alive[0] + alive[1])
        if (t + 1) % ELECTION == 0 and t + 1 < years:
            gone = 0.0 if alive[1] is None else alive[1]
            back = gone * v.us_returns - alive[0] * v.us_withdraws
            alive = [alive[0] + back, gone - back]
    return curve, sums, first, probes if probes_too else None


def measures(v, played):
    """All measures of one option and model."""
    curve, sums, first, probes = played
    peace, started = curve[-1], [1.0, *curve[:-1]]
    at_peace, attack = sum(started), 1 - peace
    gain = mean(v.years[0], [y.gain[0] for y in v.years[0]])
    least = v.win_now - v.challenger_cost_now + v.provocation - np.maximum(0, gain)
    most = 1 - (1 - v.win_now - v.protege_cost_now) / peace
    signable = (np.maximum(0, least) <= np.minimum(1, most)) * (peace > 0)
    incidents = sum(alive * mean(held, [y.incident for y in held]) for alive, held in zip(started, v.years))
    held = dict(attack=attack, first_year_hazard=first, years_of_peace=sum(curve), war=sums["war"],
                abandonment=attack - sums["war"], conquest=sums["conquest"],
                escalation=sums["escalation"] * v.escalation_slope, incidents_per_year=incidents / at_peace,
                signable=signable * 1.0, durable_peace=signable * peace)
    if probes is not None:
        held["probes_per_year"] = probes / at_peace
    return held


def cost(v):
    """What the guarantors pay a year."""
    return v.arms_budget + v.forward_troops * v.troop_cost * v.rotation_factor


def evaluate(b, option, u, shared, tables, keys, parts=None):
    """Situation, and by model the measures and the curve, of one option for a chunk of uniforms; a silent model is left out.

    `parts`, if given, replaces the will that is believed by the one that follows from the parts of the guarantee.
    """
    keys = [key for key in keys if b.speaks(option, key)]
    v = situation(b, option, u, shared, "commitment" in keys)
    v.rule = tables.get(option)
    if parts:
        parts(b, option, v)
    played = {k: probing.course(v, b.years, ELECTION) if k == "probing" else course(v, b.years, k) for k in keys}
    return v, {key: (measures(v, one), one[0]) for key, one in played.items()}


def tables_of(b, keys):
    """The decision rules' tables, if a model reads them."""
    if "coalition" not in keys:
        return {}
    return {o: RuleTable(*b.guarantees[o], b.belief(o, "correlation")) for o in b.options}


def play(b, draws, seed, keys):
    """Sums over `draws` draws of all options and the models `keys`."""
    sums, tables = Sums(), tables_of(b, keys)
    for u in chunks(draws, seed, b.names):
        shared = world(b, u)
        for option in b.options:
            v, played = evaluate(b, option, u, shared, tables, keys)
            for key, (held, curve) in played.items():
                add_course(sums, option, key, held, curve)
            sums.add((option, "", "guarantor_cost"), cost(v))
        sums.draws += len(u[b.names[0]])
    return sums


def main():
    """Reads the command line."""
    ledger, count, seed = sys.argv[1:4]
    keys = sys.argv[5].split(",") if "--models" in sys.argv else MODELS
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        play(read(ledger, keys), int(count), int(seed), keys).print()


if __name__ == "__main__":
    main()
