"""The dynamic `quantal` model for one draw of one option in plain Python: the model that a workbench drives."""
import math

MEASURES = ["attack", "first_year_hazard", "years_of_peace", "war", "abandonment", "conquest", "escalation", "signable",
            "durable_peace"]


def triangular(u, low, mode, high):
    """Quantile function of a triangle."""
    if low == high:
        return low
    if u < (mode - low) / (high - low):
        return low + math.sqrt(u * (high - low) * (mode - low))
    return high - math.sqrt((1 - u) * (high - low) * (high - mode))


def course(v, years):
    """All measures, and peace by year, of the draw `v` (quantity: value)."""
    factor, odds = v["defence_multiplier"], v["decisiveness"]
    in_time = v["reinforcement_quality"] * math.exp(-v["reinforcement_days"] / v["war_days"])
    alive, curve, first = [1.0, 0.0], [], None
    war = abandonment = conquest = escalation = 0.0
    for t in range(1, years + 1):
        ramp = min(1.0, t / v["ramp_years"]) if v["ramp_years"] > 0 else 1.0
        challenger = v["challenger_force"] * (1 + v["challenger_growth"]) ** (t - 1)
        protege = v["protege_force"] * (1 + v["arms_boost"] * ramp) * (1 + v["protege_growth"]) ** (t - 1)
        forward = v["forward_quality"] * v["forward_troops"] * ramp * (1 - v["rotation_fatigue"]) ** (t - 1)
        p0 = 1 / (1 + (factor * protege / challenger) ** odds)
        for k, share in enumerate((1.0, 1 - v["us_share"])):
            if alive[k] == 0.0:
                continue
            opposed = protege + forward + in_time * v["reinforcements"] * ramp * share
            p1 = 1 / (1 + (factor * opposed / challenger) ** odds)
            q = v["intervene"] * ramp * math.exp(-v["erosion"] * (t - 1)) * share
            gain = (1 - q) * p0 + q * (p1 - v["cost_added"]) - v["cost_alone"] - v["status_quo"]
            hazard = 1 - math.exp(-v["opportunities"] / (1 + math.exp(-v["precision"] * gain)))
            hit = alive[k] * hazard
            alive[k] -= hit
            war += hit * q
            abandonment += hit * (1 - q)
            conquest += hit * (q * p1 + (1 - q) * p0)
            escalation += hit * q * v["escalation_slope"] * p1
            first = first or (hazard, gain)
        if t % 4 == 0:
            gone = alive[0] * v["us_withdraws"] - alive[1] * v["us_returns"]
            alive = [alive[0] - gone, alive[1] + gone]
        curve.append(alive[0] + alive[1])
    peace = curve[-1]
    least = v["win_now"] - v["challenger_cost_now"] + v["provocation"] - max(0.0, first[1])
    most = 1 - (1 - v["win_now"] - v["protege_cost_now"]) / peace
    signable = float(max(0.0, least) <= min(1.0, most))
    values = (1 - peace, first[0], sum(curve), war, abandonment, conquest, escalation, signable, signable * peace)
    return dict(zip(MEASURES, values)), curve


class Scalar:
    """The model as a function of uniforms by quantity and of the option's number."""

    def __init__(self, beliefs):
        self.years, self.options = beliefs.years, list(beliefs.options)
        self.triangles = [{n: beliefs.triangle(o, n) for n in beliefs.names} for o in beliefs.options]

    def __call__(self, option, **uniforms):
        triangles = self.triangles[option]
        return course({name: triangular(u, *triangles[name]) for name, u in uniforms.items()}, self.years)[0]
