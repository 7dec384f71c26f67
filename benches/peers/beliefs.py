"""What garant believes, read from garant itself: the ledger of `garant compare --format json`.

The peers draw the same quantities from the same beliefs as garant, so no number of the study is written down twice.
One uniform belongs to each quantity name and serves every option, as in garant.
"""
import json
import math

import numpy as np

from families import fixed, known
from politics import chains

CHUNK = 8192
# What a quantity that a study or an option does not state is taken for: the value at which it moves nothing.
ZERO = ("arms_baseline", "arms_boost", "forward_troops", "reinforcements", "reinforcement_days", "ramp_years", "rotation_fatigue",
        "challenger_growth", "protege_growth", "erosion", "intervene", "audience_cost", "cost_added", "escalation_slope",
        "incidents", "incident_sparks", "arms_budget", "troop_cost", "correlation", "answer_resolute", "upfront_share")
ONE = ("forward_quality", "reinforcement_quality", "war_days", "rotation_factor", "opportunity_factor", "opportunity_shape",
       "incident_odds")
NEUTRAL = dict.fromkeys(ZERO, 0.0) | dict.fromkeys(ONE, 1.0)

# Measures that have no number where nobody guarantees.
OF_GUARANTORS = ("war", "abandonment", "escalation", "probes_per_year")


class Beliefs:
    """What a study believes: `world` by quantity, `options[key]` with what the option says itself.

    Only what the situation or one of `models` reads is kept; a quantity that nothing reads is not drawn.
    """

    def __init__(self, results, models):
        study = results["study"]
        self.years, self.reference = study["horizon_years"], study["reference"]
        self.derived, self.deal = study["will"] == "derived", "deal" in study
        readers = {"situation", *models}
        self.world = held(results["world"], readers)
        self.options = {o["key"]: held(o["quantities"], readers) for o in results["options"]}
        self.members = {o["key"]: {one["guarantor"]: one["members"] for one in o["guarantors"]} for o in results["options"]}
        self.rules = {o["key"]: rule(o["rule"], study) for o in results["options"]}
        # What one option says itself is drawn for each, by the world's belief where an option says nothing.
        self.own = sorted({name for option in self.options.values() for name in option})
        self.names = sorted({*self.own, *self.world})
        self.shared = sorted(set(self.world) - set(self.own))
        self.chains = {option: chains(study, lambda name: self.belief(option, name).high) for option in self.options}

    def belief(self, option, name):
        """What is believed about a quantity of an option; the option's own word wins."""
        return self.options[option].get(name) or self.world.get(name) or fixed(NEUTRAL.get(name, math.nan))

    def states(self, option, name):
        """Whether the study says anything of a quantity of an option."""
        return name in self.options[option] or name in self.world

    def draw(self, option, name, u):
        """A quantity of an option for a chunk of uniforms."""
        return self.belief(option, name).quantile(u.get(name, u[self.names[0]]))

    def told(self, option, measures):
        """Those of an option's measures that have a number: where nobody guarantees nobody can fight or stay out."""
        return {k: v for k, v in measures.items() if self.members[option] or k not in OF_GUARANTORS}

    def guarantee(self, option):
        """How many members an option has, and the rule by which they decide."""
        return sum(self.members[option].values()), self.rules[option]

    def buildup(self, option):
        """Years in which the guarantee can still be building up, one beyond the horizon at most."""
        return math.ceil(min(self.belief(option, "ramp_years").high, self.years + 1))

    def speaks(self, option, model):
        """Whether a theory has something to say of an option: that of build-ups needs a part that takes time to stand."""
        if model != "commitment":
            return True
        parts = ("arms_boost", "forward_troops", "reinforcements", "audience_cost" if self.derived else "intervene")
        return self.buildup(option) > 0 and any(self.belief(option, part).high > 0 for part in parts)


def read(path, models):
    """The beliefs of a ledger on disk."""
    with open(path, encoding="utf-8") as file:
        return Beliefs(json.load(file), models)


def rule(told, study):
    """A decision rule: a word, or the guarantor that must act as ("pivotal", its key)."""
    return ("pivotal", study["guarantors"][told["pivotal"]]["key"]) if isinstance(told, dict) else told


def held(quantities, readers):
    """{name: belief} of the quantities that one of `readers` reads."""
    return {q["name"]: known(q["belief"]) for q in quantities if readers.intersection(q["read_by"])}


def chunks(draws, seed, names):
    """Uniforms by quantity, `CHUNK` draws at a time, from NumPy's default generator."""
    rng = np.random.default_rng(seed)
    for start in range(0, draws, CHUNK):
        size = min(CHUNK, draws - start)
        yield {name: rng.random(size) for name in names}
