#!/usr/bin/env python3
"""Derives scenarios/evidence/growth.csv from public data sets.

  forces_after_war.py WARS CONTIGUITY CAPABILITIES FOLDER

WARS          dyadic inter-state wars of the Correlates of War, 4.0: warnum, ccode1, ccode2, year, sidea1, sidea2
CONTIGUITY    direct contiguity of the Correlates of War: ccode1, ccode2, conttype, stdate, enddate (days since 1970-01-01)
CAPABILITIES  national capabilities of the Correlates of War: ccode, year, milper (thousands of soldiers)

The states are those on the two sides of the neighbours' wars in peace-spells.csv, each state and war once; two wars of a state that
ended in the same year count as one. Growth runs from the last year in which the state fought a neighbour in that war to the last
year with a number of soldiers within ten years, at least three years later: (last / first)^(1 / years) - 1. States without a number
above 0 in the war's last year are left out.

Only numbers of years and rates are written, with wars numbered as in peace-spells.csv and states in the order of appearance.
"""

import pathlib
import sys

from peace_spells import FIRST_YEAR, fights, land_borders, number, table, whole

FEWEST, MOST = 3, 10
HEAD = """# Growth of the number of soldiers after inter-state wars between neighbours ended from 1946 on: a row for each state and war.
# Derived from the Correlates of War (inter-state wars 4.0, direct contiguity, national capabilities), whose rows are not here;
# python/evidence/forces_after_war.py derives it again.
# The derived numbers: MIT OR Apache-2.0, as garant. Please cite the sources named in the posteriors that use them.
# war: the number of the war in peace-spells.csv; state: a number that stands for the state
# years: from the war's end to the last number of soldiers within ten years; growth: of that number, per year
"""


def soldiers(capabilities):
    found = {}
    for row in capabilities:
        # Unknown numbers are empty or -9.
        if row["milper"] and float(row["milper"]) > 0:
            found[whole(row["ccode"]), whole(row["year"])] = float(row["milper"])
    return found


def main(wars, contiguity, capabilities, folder):
    fought, borders, known = fights(table(wars)), land_borders(table(contiguity)), soldiers(table(capabilities))
    numbers, ends, rows, states = {}, {}, {}, {}
    for (war, a, b), years in sorted(fought.items()):
        if max(years) >= FIRST_YEAR:
            here = number(numbers, war)
            for state in (a, b) if borders.get((a, b)) else ():
                ends[here, state] = max(ends.get((here, state), 0), *years)
    for (war, state), end in sorted(ends.items()):
        last = max((y for y in range(1, MOST + 1) if (state, end + y) in known), default=0)
        if (state, end) in known and last >= FEWEST and (state, end) not in rows:
            growth = (known[state, end + last] / known[state, end]) ** (1 / last) - 1
            rows[state, end] = [war, number(states, state), last, f"{growth:.4f}"]
    lines = ["war,state,years,growth"] + [",".join(str(cell) for cell in row) for row in rows.values()]
    pathlib.Path(folder, "growth.csv").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
