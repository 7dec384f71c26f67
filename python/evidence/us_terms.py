#!/usr/bin/env python3
"""Derives scenarios/evidence/us-withdrawals.csv and us-returns.csv from a public data set.

  us_terms.py TROOPS FOLDER

TROOPS  active-duty soldiers of the United States by country and year: countryname, ccode, year, troops_ad

A term runs from a year of a presidential election (1952, 1956 ...) to the next. A host country with at least 2000 soldiers when the
term begins is a case; they were withdrawn if fewer than a quarter are left when it ends. After a withdrawal the next term is a case
of its own: they returned if at least half of the earlier number is back when that term ends.

Not hosts: the United States, what belongs to them (Guam, Puerto Rico) or was held by them in trust (the islands of the Pacific), and
totals. Not known: soldiers in Kuwait in 2003 to 2005, when the record counts those of the war under Iraq, and in Iraq from 2022 on,
where it says 0. From 2018 on the record no longer counts soldiers on temporary duty, so that their number falls where nobody left:
a column tells when a term began, and the posteriors leave out terms that ended later than 2016.

Only counts are written, with hosts numbered in the order of their first case.
"""

import pathlib
import sys

from peace_spells import number, table, whole

FIRST, LAST, TERM, LEAST = 1952, 2020, 4, 2000
# The United States, Puerto Rico, Guam, the Virgin Islands, Samoa, Midway, Wake, Johnston; the Marshall Islands, Palau, Micronesia.
NO_HOSTS = {2, 6, 1008, 1013, 1041, 1012, 1014, 10100, 983, 986, 987}
UNKNOWN = {(690, year) for year in (2003, 2004, 2005)} | {(645, year) for year in range(2022, 2030)}
SOURCE = """# Counted from the numbers of soldiers by country and year in troopdata (Allen, Flynn and Martinez Machain), whose rows are not
# here; python/evidence/us_terms.py counts them again.
# The counts: MIT OR Apache-2.0, as garant. Please cite the source named in the posteriors that use them.
"""
WITHDRAWALS = (
    "# Terms of presidents of the United States in countries with at least 2000 of their soldiers, and in how many they left.\n"
    + SOURCE
    + """# cluster: a number that stands for the host country; began: the year of the election with which the term began
# trials: terms; hits: 1 if fewer than a quarter of the soldiers were left four years later
"""
)
RETURNS = (
    "# Terms after soldiers of the United States had left a country, and in how many they came back.\n"
    + SOURCE
    + """# cluster: the host country, as in us-withdrawals.csv; began: the year of the election with which the term began
# trials: terms; hits: 1 if at least half of the soldiers that had left were back four years later
"""
)


def soldiers(rows):
    found = {}
    for row in rows:
        key = whole(row["ccode"]), whole(row["year"])
        if row["troops_ad"] not in ("", "NA") and key[0] not in NO_HOSTS and key not in UNKNOWN:
            found[key] = max(found.get(key, 0), float(row["troops_ad"]))
    return found


def main(troops, folder):
    known = soldiers(table(troops))
    withdrawals, returns, hosts = [], [], {}
    for host in sorted({host for host, _ in known}):
        for began in range(FIRST, LAST + 1, TERM):
            before, after, later = (known.get((host, began + years)) for years in (0, TERM, 2 * TERM))
            if before is None or before < LEAST or after is None:
                continue
            left = after < before / 4
            withdrawals.append([number(hosts, host), began, 1, int(left)])
            if left and later is not None:
                returns.append([number(hosts, host), began + TERM, 1, int(later >= before / 2)])
    for name, head, rows in [("us-withdrawals.csv", WITHDRAWALS, withdrawals), ("us-returns.csv", RETURNS, returns)]:
        lines = ["cluster,began,trials,hits"] + [",".join(str(cell) for cell in row) for row in rows]
        pathlib.Path(folder, name).write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
