#!/usr/bin/env python3
"""Derives scenarios/evidence/peace-spells.csv and crises.csv from public data sets.

  peace_spells.py WARS CONTIGUITY DISPUTES STATES FOLDER

WARS        dyadic inter-state wars of the Correlates of War, 4.0: warnum, ccode1, ccode2, year, sidea1, sidea2
CONTIGUITY  direct contiguity of the Correlates of War: ccode1, ccode2, conttype, stdate, enddate (days since 1970-01-01)
DISPUTES    directed dispute onsets of Gibler, Miller and Little, 2.2.1: dispnum, ccode1, ccode2, year, fatality
STATES      any table of states by year, such as the national capabilities: ccode, year

A spell begins with the last year of a war between two states on different sides and lasts until their next war, until one of them
leaves the system of states, or until the record of wars ends (2007). A crisis is a dispute with deaths (fatality above 0; -9 is
unknown and no death) between the two that began in a later year than the war's last and no later than the year of their next war.
The directed rows of a dispute are one dispute; two disputes of one year are two. Disputes are recorded to 2010.

Only numbers of years and of events are written, with wars and pairs of states numbered in the order of their appearance.
"""

import csv
import datetime
import pathlib
import sys

FIRST_YEAR, WARS_END, DISPUTES_END = 1946, 2007, 2010
SOURCE = """# Derived from the Correlates of War (inter-state wars 4.0, direct contiguity, national capabilities) and from the dispute data of
# Gibler, Miller and Little 2.2.1, whose rows are not here; python/evidence/peace_spells.py derives it again.
# The derived numbers: MIT OR Apache-2.0, as garant. Please cite the sources named in the posteriors that use them.
"""
SPELLS = (
    "# Peace after inter-state wars ended from 1946 on: one row for each pair of states on different sides of a war.\n"
    + SOURCE
    + """# spell, war, pair: numbers that stand for the spell, the war that ended, the two states
# neighbours: 1 if the two shared a land border in any year of the record; neighbours_then: in the year in which the war ended
# years: from the war's end to the next war or the end of the record; war_came: 1 if it ended in war
# watched: years in which crises.csv records the pair's crises
"""
)
CRISES = (
    "# Crises after inter-state wars ended from 1946 on: one row for each dispute with deaths between the two sides.\n"
    + SOURCE
    + """# spell: as in peace-spells.csv; year: how many years after that of the war's end the crisis began
"""
)


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def whole(text):
    return int(float(text))


def fights(wars):
    """The years of each war of each pair of states on different sides."""
    years = {}
    for row in wars:
        a, b = whole(row["ccode1"]), whole(row["ccode2"])
        if a < b and row["sidea1"] != row["sidea2"]:
            years.setdefault((whole(row["warnum"]), a, b), []).append(whole(row["year"]))
    return years


def land_borders(contiguity):
    borders = {}
    for row in contiguity:
        if whole(row["conttype"]) == 1:
            pair = whole(row["ccode1"]), whole(row["ccode2"])
            borders.setdefault(pair, []).append((float(row["stdate"]), float(row["enddate"])))
    return borders


def deaths(disputes):
    """The years in which disputes with deaths began, for each pair of states."""
    begun = {}
    for row in disputes:
        a, b = whole(row["ccode1"]), whole(row["ccode2"])
        if a < b and whole(row["fatality"]) > 0:
            begun.setdefault((a, b), set()).add((whole(row["year"]), row["dispnum"]))
    return {pair: sorted(year for year, _ in events) for pair, events in begun.items()}


def number(known, key):
    return known.setdefault(key, len(known) + 1)


def main(wars, contiguity, disputes, states, folder):
    fought, borders, fatal = fights(table(wars)), land_borders(table(contiguity)), deaths(table(disputes))
    last = {}
    for row in table(states):
        state = whole(row["ccode"])
        last[state] = max(last.get(state, 0), whole(row["year"]))
    spells, crises, numbers, pairs = [], [], {}, {}
    for (war, a, b), years in sorted(fought.items()):
        end = max(years)
        if end < FIRST_YEAR:
            continue
        later = [min(ys) for (w, c, d), ys in fought.items() if (c, d) == (a, b) and w > war and min(ys) >= end]
        following = min(later, default=None)
        gone = min(last[a], last[b])
        until = min(WARS_END, gone) if following is None else following
        watched = (min(DISPUTES_END, gone) if following is None else following) - end
        day = lambda y, m, d: (datetime.date(y, m, d) - datetime.date(1970, 1, 1)).days
        land = borders.get((a, b), [])
        then = any(start <= day(end, 12, 31) and stop >= day(end, 1, 1) for start, stop in land)
        spell = len(spells) + 1
        spells.append([spell, number(numbers, war), number(pairs, (a, b)), int(bool(land)), int(then),
                       until - end + 0.5, int(following is not None), watched or 0.5])
        crises += [[spell, y - end] for y in fatal.get((a, b), []) if end < y <= end + watched]
    for name, head, columns, rows in [
        ("peace-spells.csv", SPELLS, "spell,war,pair,neighbours,neighbours_then,years,war_came,watched", spells),
        ("crises.csv", CRISES, "spell,year", crises),
    ]:
        lines = [columns] + [",".join(str(cell) for cell in row) for row in rows]
        pathlib.Path(folder, name).write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
