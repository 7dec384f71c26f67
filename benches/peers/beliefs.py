"""What garant believes, read from garant itself: the ledger of `garant compare --format json`.

The peers draw the same quantities from the same beliefs as garant, so no number of the study is written down twice.
One uniform belongs to each quantity name and serves every option, as in garant.
"""
import json
import math

import numpy as np

from families import known

CHUNK = 8192


class Beliefs:
    """What a study believes: `world` by quantity, `options[key]` with what the option says itself.

    Only what the situation or one of `models` reads is kept; a quantity that nothing reads is not drawn.
    """

    def __init__(self, results, models):
        self.years = results["study"]["horizon_years"]
        self.reference = results["study"]["reference"]
        self.derived = results["study"]["will"] == "derived"
        readers = {"situation", *models}
        self.world = held(results["world"], readers)
        self.options = {o["key"]: held(o["quantities"], readers) for o in results["options"]}
        self.guarantees = {o["key"]: (o["members"], o["rule"]) for o in results["options"]}
        self.with_us = {o["key"]: "united-states" in o["blocs"] for o in results["options"]}
        # What one option says itself is drawn for each, by the world's belief where an option says nothing.
        self.own = sorted({name for option in self.options.values() for name in option})
        self.names = sorted({*self.own, *self.world})
        self.shared = sorted(set(self.world) - set(self.own))

    def belief(self, option, name):
        """What is believed about a quantity of an option; the option's own word wins."""
        return self.options[option].get(name) or self.world[name]

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


def held(quantities, readers):
    """{name: belief} of the quantities that one of `readers` reads."""
    return {q["name"]: known(q["belief"]) for q in quantities if readers.intersection(q["read_by"])}


def chunks(draws, seed, names):
    """Uniforms by quantity, `CHUNK` draws at a time, from NumPy's default generator."""
    rng = np.random.default_rng(seed)
    for start in range(0, draws, CHUNK):
        size = min(CHUNK, draws - start)
        yield {name: rng.random(size) for name in names}
