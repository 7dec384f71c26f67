"""All ten models in NumPy on one study, thrifty: arrays of 8,192 draws, one situation for all models.

usage: numpy_ten.py LEDGER DRAWS SEED [--models KEYS]

Prints means and standard errors of all measures of all options and models as JSON.
"""
import sys

import numpy as np

import models
import politics
import probing
from beliefs import chunks, read
from rule_table import RuleTable, nobody
from situation import book, hazard_of, mean, situation, world
from sums import Sums, add_course

MODELS = ["calculus", "quantal", "signalling", "perfect-deterrence", "brinkmanship", "denial", "coalition", "commitment",
          "prospect", "probing"]


def course(v, years, key):
    """What `measures` reads: peace by year, war, conquest, escalation before the slope, first hazard, probes."""
    says, probes_too = getattr(models, key.replace("-", "_")), key == "perfect-deterrence"
    alive, curve, first = [np.ones_like(v.status_quo)], [], None
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
        curve.append(sum(alive[1:], alive[0]))
        if t + 1 < years:
            alive = politics.elect(v.chains, v.draw, t + 1, alive)
    return curve, sums, first, probes if probes_too else None


def measures(v, played, deal):
    """All measures of one option and model; those of a deal where there is one."""
    curve, sums, first, probes = played
    peace, started = curve[-1], [1.0, *curve[:-1]]
    at_peace, attack = sum(started), 1 - peace
    incidents = sum(alive * mean(held, [y.incident for y in held]) for alive, held in zip(started, v.years))
    held = dict(attack=attack, first_year_hazard=first, years_of_peace=sum(curve), war=sums["war"],
                abandonment=attack - sums["war"], conquest=sums["conquest"],
                escalation=sums["escalation"] * v.escalation_slope, incidents_per_year=incidents / at_peace)
    if deal:
        gain = mean(v.years[0], [y.gain[0] for y in v.years[0]])
        least = v.win_now - v.challenger_cost_now + v.provocation - np.maximum(0, gain)
        most = 1 - (1 - v.win_now - v.protege_cost_now) / peace
        held["signable"] = (np.maximum(0, least) <= np.minimum(1, most)) * (peace > 0) * 1.0
        held["durable_peace"] = held["signable"] * peace
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
    played = {k: probing.course(v, b.years) if k == "probing" else course(v, b.years, k) for k in keys}
    return v, {key: (b.told(option, measures(v, one, b.deal)), one[0]) for key, one in played.items()}


def tables_of(b, keys):
    """The decision rules' tables, if a model reads them."""
    if "coalition" not in keys:
        return {}
    return {o: RuleTable(*b.guarantee(o), b.belief(o, "correlation")) if b.members[o] else nobody for o in b.options}


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
