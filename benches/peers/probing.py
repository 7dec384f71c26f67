"""`probing` in NumPy, exactly: the mass of every history (state of politics, probes answered, probes unanswered).

The public belief is held as odds, so a probe multiplies it by one likelihood ratio and no logistic is needed. Histories
that no draw of the chunk has reached are skipped.
A year with several moments has as many odds; C probes once, on the mean of the beliefs, and attacks at each moment.
"""
import numpy as np

import politics
from situation import book, hazard_of, mean


def threshold(probability):
    """Odds below which the belief lies below `probability`; a belief is never below 0 and always below more than 1."""
    inside = np.clip(probability, 0, 1)
    return inside / (1 - inside)


def setting(v, years):
    """What is fixed for a draw: answer rates, belief and odds below which C probes, the factor of odds of every history."""
    resolute = np.maximum(v.answer_resolute, v.answer_irresolute)
    # Where nobody guarantees there is nobody to probe.
    tempting = v.guaranteed * (v.probe_gain / (v.probe_gain + v.probe_loss))
    doubted = (tempting - v.answer_irresolute) / (resolute - v.answer_irresolute)
    answered, unanswered = resolute / v.answer_irresolute, (1 - resolute) / (1 - v.answer_irresolute)
    factor = {(0, 0): np.ones_like(answered)}
    for n in range(years):
        for a in range(n + 1):
            factor[a, n + 1 - a] = factor[a, n - a] * unanswered
        factor[n + 1, 0] = factor[n, 0] * answered
    return resolute, (doubted, threshold(doubted)), factor


def probe(v, held, cells, odds, resolute, below, factor):
    """Histories after C has probed where it wants to, and the mass that probed."""
    after, probed = {}, 0.0

    def put(cell, mass):
        after[cell] = after[cell] + mass if cell in after else mass

    for (a, n), mass in cells.items():
        beliefs = None
        if len(held) == 1:
            wants = odds[0] * factor[a, n] < below[1]
        else:
            beliefs = mean(held, [believed(here * factor[a, n]) for here in odds])
            wants = beliefs < below[0]
        probing = mass * wants
        if not probing.any():
            put((a, n), mass)
            continue
        belief = believed(odds[0] * factor[a, n]) if beliefs is None else beliefs
        answered = probing * (v.answer_irresolute + belief * (resolute - v.answer_irresolute))
        probed = probed + probing
        put((a + 1, n), answered)
        put((a, n + 1), probing - answered)
        kept = mass - probing
        if kept.any():
            put((a, n), kept)
    return after, probed


def believed(odds):
    """The probability of odds."""
    return odds / (1 + odds)


def attack(held, k, cells, odds, factor, sums):
    """Histories after the attacks of a year; adds war, conquest, escalation to `sums`; returns the hazard's mass."""
    below = [threshold(y.net0 / (y.net0 - y.net1[k])) * (y.net0 > 0) for y in held]
    lost = 0.0
    for cell, mass in cells.items():
        here = [one * factor[cell] for one in odds]
        hazard, shares = hazard_of(held, [one < limit for one, limit in zip(here, below)])
        hit = mass * hazard
        if not hit.any():
            continue
        cells[cell] = mass - hit
        lost = lost + hit
        for y, one, share in zip(held, here, shares):
            book(sums, y, k, hit if share is None else hit * share, believed(one))
    return lost


def course(v, years):
    """Peace by year, war, conquest, escalation before the slope, hazard of the first year, probes."""
    resolute, below, factor = setting(v, years)
    ones = np.ones_like(v.status_quo)
    states, curve, peace = [{(0, 0): ones}], [], ones
    sums = dict(war=0 * ones, conquest=0 * ones, escalation=0 * ones)
    probes, first = 0.0, 0 * ones
    for t, held in enumerate(v.years):
        lost = 0.0
        for k in range(len(held[0].q)):
            odds = [y.q[k] / (1 - y.q[k]) for y in held]
            states[k], probed = probe(v, held, states[k], odds, resolute, below, factor)
            probes = probes + probed
            lost = lost + attack(held, k, states[k], odds, factor, sums)
        if t == 0:
            first = first + lost
        peace = peace - lost
        if t + 1 < years and politics.vote(v.chains, t + 1):
            states = switched(v, t + 1, states)
        curve.append(peace)
    return curve, sums, first, probes


def switched(v, year, states):
    """The histories after the elections at the end of a year."""
    after = [{} for _ in range(politics.reached(v.chains, year))]
    for cell in set().union(*states):
        masses = politics.elect(v.chains, v.draw, year, [held.get(cell, 0.0) for held in states])
        for held, mass in zip(after, masses):
            held[cell] = mass
    return after
