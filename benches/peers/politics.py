"""Politics of the guarantors: who votes when, which states can be reached, and what elections make of them.

A state is a number whose bit i says whether guarantor i has turned away; 0 is where all begin. The guarantors of an option are
ordered by their first election, so that the states that can be reached are always the first ones.
"""
from datetime import date
from types import SimpleNamespace

import numpy as np


def chains(study, highest):
    """The guarantors on whose politics an option depends: with each the years at whose end it votes, and its quantities.

    `highest` is the largest value of a quantity of the option. Where the share that goes with a guarantor is nothing, or where
    the guarantor never votes within the horizon, its politics move nothing.
    """
    found = []
    for guarantor in study["guarantors"]:
        name = f"guarantors.{guarantor['key']}"
        votes = election_years(guarantor.get("elections"), study["as_of"], study["horizon_years"])
        if votes and highest(f"{name}.share") > 0:
            own = {word: f"{name}.{word}" for word in ("share", "leaves", "returns")}
            found.append(SimpleNamespace(votes=votes, **own))
    return sorted(found, key=lambda chain: chain.votes[0])


def election_years(elections, as_of, years):
    """Years of the horizon, from 1, in which a guarantor votes; year 1 begins on the day after `as_of`."""
    if not elections:
        return []
    start, first = date.fromisoformat(as_of), date.fromisoformat(elections["first"])
    year = first.year - start.year + ((first.month, first.day) > (start.month, start.day))
    return [t for t in range(year, years + 1, elections["every_years"]) if t >= 1]


def reached(chains, past):
    """How many states can be reached once so many years are over."""
    return 1 << sum(chain.votes[0] <= past for chain in chains)


def vote(chains, year):
    """Whether anybody votes at the end of a year."""
    return any(year in chain.votes for chain in chains)


def left(shares):
    """By state, the share of will and reinforcements that is there: what those take with them that are away is not."""
    held = [1.0]
    for state in range(1, 1 << len(shares)):
        gone = sum(share for bit, share in enumerate(shares) if state >> bit & 1)
        held.append(np.maximum(0.0, 1.0 - gone))
    return held


def elect(chains, draw, year, masses):
    """The masses by state after the elections at the end of a year; `draw` gives the value of a quantity."""
    for bit, chain in enumerate(chains):
        if year not in chain.votes:
            continue
        masses = masses + [0.0] * (max(len(masses), 2 << bit) - len(masses))
        leaves, returns = draw(chain.leaves), draw(chain.returns)
        for by in (state for state in range(len(masses)) if not state >> bit & 1):
            away = by | 1 << bit
            back = masses[away] * returns - masses[by] * leaves
            masses[by], masses[away] = masses[by] + back, masses[away] - back
    return masses


def foreseen(chains, draw, year, values):
    """By state before the elections at the end of a year, the mean of values that stand by state after them."""
    for bit, chain in enumerate(chains):
        if year in chain.votes:
            turns = draw(chain.leaves), draw(chain.returns)
            values = [value + turns[state >> bit & 1] * (values[state ^ 1 << bit] - value)
                      for state, value in enumerate(values)]
    return values
