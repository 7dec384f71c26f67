#!/usr/bin/env python3
"""Computes the results of battles.toml and battles-1904-1991.toml a second way: by Newton steps on Firth's modified score.

  contest.py TABLE

TABLE  ratio_from, ratio_to, engagements, failed

For log odds a + b·x at the logarithm x of the ratio, the score of an attack with the chance p is y − p + h·(1/2 − p), where h is its
part of the diagonal of the hat matrix. With h = 0 it is the plain likelihood. Printed: slope b and even ratio e^(−a/b), penalised
and plain. src/evidence/contest/tests.rs holds the numbers.
"""

import csv
import math
import sys


def fit(rows, penalised):
    a = b = 0.0
    for _ in range(200):
        chances = [1 / (1 + math.exp(-a - b * x)) for x, _, _ in rows]
        weights = [(won + lost) * p * (1 - p) for (_, won, lost), p in zip(rows, chances)]
        h0, h1, h2 = (sum(w * x**k for w, (x, _, _) in zip(weights, rows)) for k in range(3))
        det = h0 * h2 - h1 * h1
        g0 = g1 = 0.0
        for (x, won, lost), p, w in zip(rows, chances, weights):
            hat = w * (h2 - 2 * h1 * x + h0 * x * x) / det if penalised else 0.0
            score = won - (won + lost) * p + hat * (0.5 - p)
            g0 += score
            g1 += score * x
        a, b = a + (h2 * g0 - h1 * g1) / det, b + (h0 * g1 - h1 * g0) / det
    return b, math.exp(-a / b)


def main(path):
    with open(path, encoding="utf-8") as file:
        table = list(csv.DictReader(line for line in file if not line.startswith("#")))
    rows = []
    for row in table:
        lo, hi, n, failed = (float(row[name]) for name in ("ratio_from", "ratio_to", "engagements", "failed"))
        rows.append(((math.log(lo) + math.log(hi)) / 2, n - failed, failed))
    print("penalised: slope %.6f, even ratio %.6f" % fit(rows, True))
    print("plain:     slope %.6f, even ratio %.6f" % fit(rows, False))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
