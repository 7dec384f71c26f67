#!/usr/bin/env python3
"""Derives scenarios/evidence/pledge-endings.csv from a public data set.

  pledge_endings.py PLEDGES FOLDER

PLEDGES  spells of defence pledges between pairs of states, condensed from the dyad-years of ATOP 5.1: ccode1, ccode2, from, to
         (first and last year in which the pair had such a pledge)

Pairs whose pledge has the same first and last year stand for one pact. A pact whose last year is that of the record (2018) had not
ended. A pair under several pacts in turn without a gap counts as one, so that short pacts are hidden behind long ones.

Only years are written.
"""

import pathlib
import sys

from peace_spells import table, whole

FIRST_YEAR, RECORD_END = 1816, 2018
HEAD = """# Defence pacts: when they began, how long they were in force, and whether they ended before the end of the record (2018).
# Derived from spells of defence pledges between pairs of states in ATOP 5.1, whose rows are not here: pairs with the same first and
# last year stand for one pact; python/evidence/pledge_endings.py derives it again.
# The derived numbers: MIT OR Apache-2.0, as garant. Please cite the source named in the posteriors that use them.
# began: the first year; years: how many years it was in force, first and last included; ended: 1 if before 2018
"""


def main(pledges, folder):
    spells = {(whole(row["from"]), min(whole(row["to"]), RECORD_END)) for row in table(pledges)}
    rows = [(began, last - began + 1, int(last < RECORD_END)) for began, last in sorted(spells) if began >= FIRST_YEAR]
    lines = ["began,years,ended"] + [",".join(str(cell) for cell in row) for row in rows]
    pathlib.Path(folder, "pledge-endings.csv").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
