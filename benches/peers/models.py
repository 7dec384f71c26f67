"""The memoryless models in NumPy: what each says of an opportunity at a moment, for one state of politics.

Each takes the draws `v`, the situation `y` of the moment and the state k, and returns (probability of an attack,
probability of intervention, probability of a probe or None). A step, which attacks where its net gain is above 0, returns
true and false; a tie is peace.
"""
import numpy as np

import politics

CURVATURE, LOSS_AVERSION, GAIN_WEIGHT, LOSS_WEIGHT = 0.88, 2.25, 0.61, 0.69


def calculus(v, y, k):
    """Attacks if the expected gain is positive."""
    return y.gain[k] > 0, y.q[k], None


def quantal(v, y, k):
    """Attacks with a logistic probability of the gain."""
    return 1 / (1 + np.exp(-v.precision * y.gain[k])), y.q[k], None


def signalling(v, y, k):
    """An inherited treaty: guarantors above a cut-off resist; challengers above a cut-off challenge."""
    tied = v.audience_cost * y.pledge + v.tripwire_max * (1 - np.exp(-y.troops / v.tripwire_scale))
    resist = 1 - np.minimum(1.0, v.guarantor_war_cost * np.maximum(0, 1 - tied) / (1 - y.p1[k]))
    resist = resist * v.left[k] * v.guaranteed
    some = resist > 0
    yielded = y.net0 * (1 / np.where(some, resist, 1.0) - 1)
    width = v.war_payoff_halfwidth
    challenge = np.clip((y.net1[k] + width + yielded) / (2 * width), 0, 1)
    alpha = np.where(some, challenge, 1.0) * (y.net0 > 0)
    return alpha, resist, None


def perfect_deterrence(v, y, k):
    """Two-sided incomplete information: certain deterrence, separating, attack or bluff."""
    q, hard, tempted = y.q[k], v.challenger_hard, y.net0
    worst = np.maximum(y.net1[k], -v.back_down_cost)
    certain = q * (tempted - worst) >= tempted
    soft_line = tempted / (tempted + v.back_down_cost)
    separating = q >= soft_line
    bluff = v.guaranteed & ~separating & (hard * (1 + v.soft_guarantor_loss) < 1)
    challenge = np.where(separating, hard, np.where(bluff, hard * (1 + v.soft_guarantor_loss), 1.0))
    defied = np.where(bluff, soft_line, q)
    open_to = (tempted > 0) & ~certain
    war = open_to * hard * defied
    alpha = war + open_to * challenge * (1 - defied)
    effective = war / np.where(alpha > 0, alpha, 1.0)
    return alpha, effective, open_to * (challenge - hard) * defied


def brinkmanship(v, y, k):
    """The challenger limits the force it brings because force risks disaster."""
    if not hasattr(v, "coercing"):
        slope = v.escalation_slope
        total = 1 + slope + slope * v.defender_disaster / (1 + v.audience_cost)
        v.coercing = 2 / (total + np.sqrt(total * total - 4 * slope))
        v.unbounded = (1 - slope * v.challenger_disaster) / (2 * np.where(slope > 0, slope, 1.0))
    slope, p1 = v.escalation_slope, y.p1[k]
    power = np.where(slope > 0, np.minimum(np.maximum(v.unbounded, 0), p1), p1)
    risk = slope * power
    resisted = (1 - risk) * power - risk * v.challenger_disaster
    won = np.where(p1 >= v.coercing, 1.0, resisted)
    return y.net0 + y.q[k] * (won - y.p0) > 0, y.q[k], None


def denial(v, y, k):
    """A fait accompli by the square law against forward troops and relief on a day."""
    if not hasattr(v, "root"):
        v.root = np.sqrt(v.defender_kill_rate / v.attacker_kill_rate)
        clock = np.sqrt(v.attacker_kill_rate * v.defender_kill_rate) * v.reinforcement_days
        grown, shrunk = np.exp(clock), np.exp(-clock)
        v.cosh, v.sinh = (grown + shrunk) / 2, (grown - shrunk) / 2
        v.broken_by_then = v.sinh / v.cosh
    attackers = v.challenger_local_share * v.challenger[y.t]
    defenders = v.root * (v.protege_local_share * y.protege + v.forward_quality * y.troops)
    before_relief, ever = defenders < v.broken_by_then * attackers, defenders < attackers
    left_attackers = np.maximum(0, attackers * v.cosh - defenders * v.sinh)
    left_defenders = np.maximum(0, defenders * v.cosh - attackers * v.sinh)
    fails = left_attackers > left_defenders + v.root * v.reinforcement_quality * y.relief[k]
    q = y.q[k]
    win = np.where(before_relief, 1.0, ever + q * (fails * 1.0 - ever))
    return win - v.floor - q * v.cost_added > 0, q, None


def coalition(v, y, k):
    """The calculus with the probability that enough members act together."""
    acting = v.rule(y.q[k], v.correlation)
    return y.net0 + acting * (y.net1[k] - y.net0) > 0, acting, None


def commitment(v, y, k):
    """Attacks if the fall of power within a year is worse than war."""
    if not hasattr(y, "expected"):
        ahead = [y.ahead.p0 + q * (p1 - y.ahead.p0) for q, p1 in zip(y.ahead.q, y.ahead.p1)]
        y.expected = politics.foreseen(v.chains, v.draw, y.t + 1, ahead)
    win = y.p0 + y.q[k] * (y.p1[k] - y.p0)
    left = win - v.cost_alone - y.q[k] * v.cost_added
    waits = (1 - v.discount) / v.discount * (1 - left)
    return (win - y.expected[k] > waits) & (left > 1 - v.discount), y.q[k], None


def valued(x):
    """Value of a gain or loss; nothing counts as a gain."""
    size = np.abs(x) ** CURVATURE
    return np.where(x >= 0, size, -LOSS_AVERSION * size)


def weight(p, complement, power):
    """Decision weight of a probability whose complement is known."""
    up = p**power
    return up / (up + complement**power) ** (1 / power)


def prospect(v, y, k):
    """Cumulative prospect model over won or lost, alone or opposed."""
    if not hasattr(v, "prizes"):
        v.dearer = v.cost_added > 1
        lost, opposed = -v.cost_alone - v.reference_point, v.cost_added
        middle = np.where(v.dearer, lost, lost + 1 - opposed), np.where(v.dearer, lost + 1 - opposed, lost)
        worth = [valued(x) for x in (lost + 1, *middle, lost - opposed)]
        gains, losses = [np.maximum(x, 0) for x in worth] + [0.0], [0.0] + [np.minimum(x, 0) for x in worth]
        v.prizes = [gains[j] - gains[j + 1] for j in range(2)]
        v.penalties = [losses[j + 1] - losses[j] for j in range(4)]
        v.standing = valued(v.status_quo - v.reference_point)
    q = y.q[k]
    best = (1 - q) * y.p0
    opposed, alone = best + q * y.p1[k], 1 - q
    above = best, np.where(v.dearer, alone, opposed), np.minimum(1 - q * (1 - y.p1[k]), 1.0)
    below = [np.maximum(1 - p, 0) for p in above]
    value = v.penalties[0] - v.standing
    for j in range(3):
        if j < 2:
            value = value + v.prizes[j] * weight(above[j], below[j], GAIN_WEIGHT)
        value = value + v.penalties[j + 1] * weight(below[j], above[j], LOSS_WEIGHT)
    return value > 0, q, None
