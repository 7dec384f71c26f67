"""The dynamic `quantal` model for one draw of one option in plain Python: the model that a workbench drives."""
import math

import politics
from beliefs import NEUTRAL

MEASURES = ["attack", "first_year_hazard", "years_of_peace", "war", "abandonment", "conquest", "escalation",
            "incidents_per_year"]
OF_A_DEAL = ["signable", "durable_peace"]
# Moments of a year: share of its opportunities, share of them that is behind. Three while the guarantee builds up, then one.
BUILDING = [(5 / 18, 0.5 - math.sqrt(0.15)), (8 / 18, 0.5), (5 / 18, 0.5 + math.sqrt(0.15))]
STANDING = [(1.0, 1.0)]


def triangular(min, mode, max):
    """Quantile function of a triangle for plain numbers, many times faster than that for arrays."""
    knee, rise, fall = (mode - min) / (max - min), (max - min) * (mode - min), (max - min) * (max - mode)
    return lambda u: min + math.sqrt(u * rise) if u < knee else max - math.sqrt((1 - u) * fall)


def scalar(belief):
    """The quantile function of a belief for plain numbers."""
    if belief.low == belief.high:
        return lambda u: belief.low
    return triangular(**belief.parameters) if belief.family == "triangular" else lambda u: float(belief.quantile(u))


def course(v, years, chains):
    """All measures, and peace by year, of the draw `v` (quantity: value) of an option with the politics `chains`."""
    factor, odds, shape = v["defence_multiplier"], v["decisiveness"], v["opportunity_shape"]
    in_time = v["reinforcement_quality"] * math.exp(-v["reinforcement_days"] / v["war_days"])
    left = politics.left([v[chain.share] for chain in chains])
    alive, curve, first_hazard, first_gain = [1.0] + [0.0] * (len(left) - 1), [], None, 0.0
    war = abandonment = conquest = escalation = at_peace = incidents = 0.0
    for t in range(1, years + 1):
        challenger = v["challenger_force"] * (1 + v["challenger_growth"]) ** (t - 1)
        armed = v["protege_force"] * (1 + v["arms_baseline"]) * (1 + v["protege_growth"]) ** (t - 1)
        rested = v["forward_troops"] * (1 - v["rotation_fatigue"]) ** (t - 1)
        before = (t - 1) ** shape
        within = t**shape - before
        expected, outcomes, incident = [0.0] * len(left), [[] for _ in left], 0.0
        for weight, behind in BUILDING if t - 1 < v["ramp_years"] else STANDING:
            time = (before + behind * within) ** (1 / shape)
            ramp = min(1.0, time / v["ramp_years"]) if v["ramp_years"] > 0 else 1.0
            presence = ramp * rested / (rested + 5)
            disputes = v["incidents"] / (1 - v["incidents"]) * (1 + (v["incident_odds"] - 1) * presence)
            dispute = disputes / (1 + disputes)
            incident += weight * dispute
            crises = v["opportunities"] * within * (1 + (v["opportunity_factor"] - 1) * presence)
            chances = weight * (crises + v["incident_sparks"] * dispute)
            protege, forward = armed * (1 + v["arms_boost"] * ramp), v["forward_quality"] * rested * ramp
            p0 = 1 / (1 + (factor * protege / challenger) ** odds)
            for k, share in enumerate(left):
                if alive[k] == 0.0:
                    continue
                opposed = protege + forward + in_time * v["reinforcements"] * ramp * share
                p1 = 1 / (1 + (factor * opposed / challenger) ** odds)
                q = v["intervene"] * ramp * math.exp(-v["erosion"] * (t - 1)) * share
                gain = (1 - q) * p0 + q * (p1 - v["cost_added"]) - v["cost_alone"] - v["status_quo"]
                attacks = chances / (1 + math.exp(-v["precision"] * gain))
                expected[k] += attacks
                outcomes[k].append((attacks, q, p0, p1))
                first_gain += weight * gain if t == 1 else 0.0
        at_peace += sum(alive)
        incidents += sum(alive) * incident
        for k in range(len(left)):
            hazard = 1 - math.exp(-expected[k])
            for attacks, q, p0, p1 in outcomes[k]:
                hit = alive[k] * hazard * attacks / expected[k]
                war += hit * q
                abandonment += hit * (1 - q)
                conquest += hit * (q * p1 + (1 - q) * p0)
                escalation += hit * q * v["escalation_slope"] * p1
            alive[k] *= 1 - hazard
            first_hazard = hazard if first_hazard is None else first_hazard
        alive = politics.elect(chains, v.get, t, alive)
        curve.append(sum(alive))
    values = (1 - curve[-1], first_hazard, sum(curve), war, abandonment, conquest, escalation, incidents / at_peace)
    return dict(zip(MEASURES, values)) | deal(v, curve[-1], first_gain), curve


def deal(v, peace, first_gain):
    """Would both sides sign, and does what they sign last? Nothing in a study without a deal."""
    if "win_now" not in v:
        return {}
    least = v["win_now"] - v["challenger_cost_now"] + v["provocation"] - max(0.0, first_gain)
    most = 1 - (1 - v["win_now"] - v["protege_cost_now"]) / peace
    signable = float(max(0.0, least) <= min(1.0, most))
    return dict(zip(OF_A_DEAL, (signable, signable * peace)))


class Scalar:
    """The model as a function of uniforms by quantity and of the option's number."""

    def __init__(self, beliefs):
        self.years, self.options = beliefs.years, list(beliefs.options)
        self.measures = MEASURES + (OF_A_DEAL if beliefs.deal else [])
        self.chains = [beliefs.chains[option] for option in self.options]
        self.quantiles = [{n: scalar(beliefs.belief(o, n)) for n in beliefs.names} for o in beliefs.options]

    def __call__(self, option, **uniforms):
        quantiles = self.quantiles[option]
        v = NEUTRAL | {name: quantiles[name](u) for name, u in uniforms.items()}
        return course(v, self.years, self.chains[option])[0]
