"""Do both sides say the same? Twice: at single points of belief digit by digit, and over all draws within simulation error.

usage: agreement.py BINARY LEDGER POINTS DRAWS [--workbenches]

At a point every quantity is fixed to one drawn value (`garant compare --set …`), so nothing is random and every measure of
every option and model must agree to rounding; where the coalition is integrated, by two different rules, to a millionth.
Exits with 1 if they do not agree.
"""
import json
import math
import subprocess
import sys
from functools import partial
from pathlib import Path

import numpy as np

import garant_results
from beliefs import Beliefs, chunks, triangular
from derived import derive
from numpy_ten import MODELS, cost, evaluate
from rule_table import exact
from situation import world

LIMIT = 4.5
CLOSE, INTEGRATED = 1e-9, 1e-6
FEW = 0.2


def points(binary, will, count, seed):
    """Largest distance by model over `count` (at most 8,192) drawn points: {model: (distance, where)}."""
    smallest = ["--will", will, "--replicates", "8", "--draws", "64"]
    b = Beliefs(garant_results.ask(binary, *smallest), MODELS)
    u = next(chunks(count, seed, b.names))
    shared, rules, worst = world(b, u), {option: partial(exact, *b.guarantees[option]) for option in b.options}, {}
    parts = derive if will == "derived" else None
    peer = {option: evaluate(b, option, u, shared, rules, MODELS, parts) for option in b.options}
    own = {f"{o}.{name}": triangular(u[name], *range_) for o, held in b.options.items() for name, range_ in held.items()}
    for i in range(count):
        fixed = {**{name: shared[name] for name in b.shared}, **own}
        arguments = [word for name, values in fixed.items() for word in ("--set", f"{name}={float(values[i])!r}")]
        rows = garant_results.rows(garant_results.ask(binary, *smallest, *arguments))
        for key, value in at_point(peer, i).items():
            note(worst, key, value, rows, i)
    return worst


def at_point(peer, i):
    """{(option, model, measure): value} of the peer at point `i`."""
    held = {}
    for option, (v, played) in peer.items():
        held[option, "", "guarantor_cost"] = cost(v)[i]
        for model, (measures, curve) in played.items():
            held.update({(option, model, measure): values[i] for measure, values in measures.items()})
            held.update({(option, model, f"peace_survival.{t}"): values[i] for t, values in enumerate(curve, 1)})
    return held


def note(worst, key, value, rows, i):
    """Keeps the largest distance of each model."""
    if key not in rows:
        raise SystemExit(f"peers: garant has no {' '.join(key)}")
    distance = abs(rows[key][0] - value)
    if math.isnan(distance) or distance >= worst.get(key[1], (-1.0,))[0]:
        worst[key[1]] = distance, f"{key[0]} {key[2]} at point {i}: garant {rows[key][0]:.12g}, NumPy {value:.12g}"


def z_scores(rows, peer, draws):
    """{key: z} of two independent estimates of the same means."""
    missing = {key for key in rows if key[1] in {k[1] for k in peer}} ^ set(peer)
    if missing:
        raise SystemExit(f"peers: only one side has {sorted(missing)[:5]}")
    return {key: z(rows[key], estimate, draws) for key, estimate in peer.items()}


def z(ours, theirs, draws):
    """Difference in standard errors.

    Where the peer saw so few events that its own scatter says little, the scatter of rare events of the common mean
    stands in for it.
    """
    (mean, error), (other, other_error) = ours, theirs
    if other_error <= 0 or other_error > FEW * abs(other):
        other_error = max(other_error, math.sqrt(max(abs(mean), abs(other)) / draws))
    both = math.hypot(error, other_error)
    return (mean - other) / both if abs(mean - other) > 1e-12 else 0.0


def peer_rows(report):
    """{(option, model, measure): (mean, standard error)} of a peer's printed report, differences left out."""
    return {tuple(row[:3]): (row[3], row[4]) for row in report["rows"] if not row[2].endswith(".difference")}


def summary(scores):
    """Lines by model: how many means, largest |z| and where, root mean square of z."""
    lines, fine = [], True
    for model in sorted({key[1] for key in scores}):
        own = {key: score for key, score in scores.items() if key[1] == model}
        key = max(own, key=lambda k: abs(own[k]))
        root = math.sqrt(float(np.mean([score**2 for score in own.values()])))
        fine = fine and abs(own[key]) < LIMIT
        lines.append(f"  {model or 'cost of guarantors':20} {len(own):4} means   rms of z {root:.2f}"
                     f"   largest |z| {abs(own[key]):5.2f} at {key[0]} {key[2]}")
    return lines, fine


def point_summary(worst):
    """Lines by model: the largest distance at a point."""
    lines, fine = [], True
    for model, (distance, where) in sorted(worst.items()):
        within = distance <= (INTEGRATED if model == "coalition" else CLOSE)
        fine = fine and within
        lines.append(f"  {model or 'cost of guarantors':20} {distance:.1e}" + ("" if within else f"   TOO FAR: {where}"))
    return lines, fine


def peer(script, *arguments):
    """What another peer prints."""
    words = [sys.executable, str(Path(__file__).parent / script), *map(str, arguments)]
    return json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


def compare(title, rows, report):
    """Prints how far one peer's report is from garant; whether it is near enough."""
    print(f"\n{title}, {report['draws']:,} draws against garant's 262,144: |z| must stay below {LIMIT}")
    lines, fine = summary(z_scores(rows, peer_rows(report), report["draws"]))
    print("\n".join(lines), flush=True)
    return fine


def main():
    """Reads the command line."""
    binary, ledger, count, draws = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    fine = True
    # Deriving the will integrates over a copula at every year of every point: fewer points show as much.
    for will, seed, drawn in (("given", 20, count), ("derived", 21, min(count, 40))):
        print(f"Single points, will {will}, {drawn} drawn: largest distance of any measure of any option")
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            lines, near = point_summary(points(binary, will, drawn, seed))
        print("\n".join(lines), flush=True)
        fine &= near
    rows = garant_results.rows(garant_results.ask(binary, "--replicates", "64", "--seed", "2"))
    fine &= compare("NumPy, all models", rows, peer("numpy_ten.py", ledger, draws, 3))
    fine &= compare("NumPy, as an analyst writes it", rows, peer("numpy_quantal.py", ledger, draws, 4))
    if "--workbenches" in sys.argv:
        own = {key: value for key, value in rows.items() if key[1] == "quantal" and not key[2].startswith("peace_survival")}
        fine &= compare("EMA workbench", own, peer("ema_quantal.py", ledger, 4000, 5))
        fine &= compare("SALib, Latin hypercube", rows, peer("salib_quantal.py", ledger, draws, 6, "latin"))
    print("\nboth sides agree" if fine else "\nTHE SIDES DISAGREE")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
