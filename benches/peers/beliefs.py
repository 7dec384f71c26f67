"""What garant believes, read from garant itself: the ledger of `garant compare --format json`.

The peers draw the same quantities from the same triangles as garant, so no number of the study is written down twice.
One uniform belongs to each quantity name and serves every option, as in garant.
"""
import json

import numpy as np

CHUNK = 8192


class Beliefs:
    """Triangles (min, mode, max) of a study: `world` by quantity, `options[key]` with what the option says itself.

    Only what the situation or one of `models` reads is kept; a quantity that nothing reads is not drawn.
    """

    def __init__(self, results, models):
        self.years = results["study"]["horizon_years"]
        self.reference = results["study"]["reference"]
        readers = {"situation", *models}
        self.world = triangles(results["world"], readers)
        self.options = {o["key"]: triangles(o["quantities"], readers) for o in results["options"]}
        self.guarantees = {o["key"]: (o["members"], o["rule"]) for o in results["options"]}
        self.with_us = {o["key"]: "united-states" in o["blocs"] for o in results["options"]}
        own = {name for option in self.options.values() for name in option}
        self.names = sorted(own | set(self.world))
        self.shared = sorted(set(self.world) - own)

    def triangle(self, option, name):
        """What is believed about a quantity of an option; the option's own word wins."""
        return self.options[option].get(name) or self.world[name]


def read(path, models):
    """The beliefs of a ledger on disk."""
    with open(path, encoding="utf-8") as file:
        return Beliefs(json.load(file), models)


def triangles(quantities, readers):
    """{name: (min, mode, max)} of the quantities that one of `readers` reads."""
    return {q["name"]: triangle(q["belief"]) for q in quantities if readers.intersection(q["read_by"])}


def triangle(belief):
    """(min, mode, max) of a belief of the ledger."""
    parameters = dict(belief["parameters"])
    if belief["family"] == "fixed":
        return (parameters["value"],) * 3
    if belief["family"] != "triangular":
        raise SystemExit(f"peers: they know triangular and fixed beliefs, not {belief['family']}")
    return parameters["min"], parameters["mode"], parameters["max"]


def triangular(u, low, mode, high):
    """Quantile function of the triangle at the uniforms `u`."""
    if low == high:
        return np.full_like(u, low)
    left, right = u * ((high - low) * (mode - low)), (1 - u) * ((high - low) * (high - mode))
    return np.where(u < (mode - low) / (high - low), low + np.sqrt(left), high - np.sqrt(right))


def chunks(draws, seed, names):
    """Uniforms by quantity, `CHUNK` draws at a time, from NumPy's default generator."""
    rng = np.random.default_rng(seed)
    for start in range(0, draws, CHUNK):
        size = min(CHUNK, draws - start)
        yield {name: rng.random(size) for name in names}
