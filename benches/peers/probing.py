"""`probing` in NumPy, exactly: the mass of every history (state of US politics, probes answered, probes unanswered).

The public belief is held as odds, so a probe multiplies it by one likelihood ratio and no logistic is needed. Histories
that no draw of the chunk has reached are skipped.
"""
import numpy as np


def threshold(probability):
    """Odds below which the belief lies below `probability`; a belief is never below 0 and always below more than 1."""
    inside = np.clip(probability, 0, 1)
    return inside / (1 - inside)


def setting(v, years):
    """What is fixed for a draw: answer rates, the odds below which C probes, the factor of odds of every history."""
    resolute = np.maximum(v.answer_resolute, v.answer_irresolute)
    tempting = v.probe_gain / (v.probe_gain + v.probe_loss)
    probe_below = threshold((tempting - v.answer_irresolute) / (resolute - v.answer_irresolute))
    answered, unanswered = resolute / v.answer_irresolute, (1 - resolute) / (1 - v.answer_irresolute)
    factor = {(0, 0): np.ones_like(answered)}
    for n in range(years):
        for a in range(n + 1):
            factor[a, n + 1 - a] = factor[a, n - a] * unanswered
        factor[n + 1, 0] = factor[n, 0] * answered
    return resolute, probe_below, factor


def probe(v, cells, odds, resolute, probe_below, factor):
    """Histories after C has probed where it wants to, and the mass that probed."""
    after, probed = {}, 0.0

    def put(cell, mass):
        after[cell] = after[cell] + mass if cell in after else mass

    for (a, n), mass in cells.items():
        here = odds * factor[a, n]
        probing = mass * (here < probe_below)
        if not probing.any():
            put((a, n), mass)
            continue
        belief = here / (1 + here)
        answered = probing * (v.answer_irresolute + belief * (resolute - v.answer_irresolute))
        probed = probed + probing
        put((a + 1, n), answered)
        put((a, n + 1), probing - answered)
        kept = mass - probing
        if kept.any():
            put((a, n), kept)
    return after, probed


def attack(v, y, k, cells, odds, factor, sums):
    """Histories after the attacks of a year; adds war, conquest, escalation to `sums`; returns the hazard's mass."""
    attack_below = threshold(y.net0 / (y.net0 - y.net1[k])) * (y.net0 > 0)
    lost = 0.0
    for cell, mass in cells.items():
        here = odds * factor[cell]
        hit = mass * (here < attack_below) * v.hazard_of_attack
        if not hit.any():
            continue
        cells[cell] = mass - hit
        belief = here / (1 + here)
        war = hit * belief
        lost = lost + hit
        sums["war"] += war
        sums["conquest"] += hit * y.p0 + war * (y.p1[k] - y.p0)
        sums["escalation"] += war * y.p1[k]
    return lost


def course(v, years, election):
    """Peace by year, war, conquest, escalation before the slope, hazard of the first year, incidents."""
    resolute, probe_below, factor = setting(v, years)
    ones = np.ones_like(v.status_quo)
    states, curve, peace = [{(0, 0): ones}, {}], [], ones
    sums = dict(war=0 * ones, conquest=0 * ones, escalation=0 * ones)
    incidents = at_peace = 0.0
    first = 0 * ones
    for t in range(years):
        y, lost = v.years[t], 0.0
        at_peace = at_peace + peace
        for k in range(len(y.q)):
            odds = y.q[k] / (1 - y.q[k])
            states[k], probed = probe(v, states[k], odds, resolute, probe_below, factor)
            incidents = incidents + probed
            lost = lost + attack(v, y, k, states[k], odds, factor, sums)
        if t == 0:
            first = first + lost
        peace = peace - lost
        if (t + 1) % election == 0 and t + 1 < years:
            states = switched(v, states)
        curve.append(peace)
    return curve, sums, first, incidents / at_peace


def switched(v, states):
    """The histories after an election."""
    stay, gone = states
    after = [{}, {}]
    for cell in {**stay, **gone}:
        loyal, away = stay.get(cell, 0.0), gone.get(cell, 0.0)
        back = away * v.us_returns - loyal * v.us_withdraws
        after[0][cell], after[1][cell] = loyal + back, away - back
    return after
