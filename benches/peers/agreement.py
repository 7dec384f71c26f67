"""Do both sides say the same? At single points of belief digit by digit, and over all draws within simulation error.

usage: agreement.py BINARY STUDY LEDGER POINTS DRAWS [--workbenches]

Before that: whether both mean the same by every family of beliefs, and whether the same theories are silent. At a point every
quantity is fixed to one drawn value (`garant compare --set …`), so nothing is random and every measure of every option and
model must agree to rounding; where the coalition is integrated, by two different rules, to a millionth. Exits with 1 if they
do not agree.
"""
import json
import math
import re
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

import numpy as np

import garant_results
from beliefs import CHUNK, Beliefs, chunks
from derived import derive
from families import EXAMPLES, known
from numpy_ten import MODELS, cost, evaluate
from rule_table import exact
from situation import world

LIMIT = 4.5
CLOSE, INTEGRATED = 1e-9, 1e-6
FEW = 0.2
MOST_DANGEROUS = 5
SMALLEST = ["--replicates", "8", "--draws", "64"]
PARTS = ["arms_boost", "forward_troops", "reinforcements", "intervene", "audience_cost"]


def families(binary, study, ledger):
    """How many beliefs were compared at the quantiles garant prints, and the largest relative distance of one."""
    beliefs = [q["belief"] for o in ledger["options"] for q in o["quantities"]] + [q["belief"] for q in ledger["world"]]
    beliefs += [believed(binary, study, example) for example in EXAMPLES]
    worst = 0.0, "none"
    for belief in beliefs:
        quantile = known(belief).quantile
        for u, name in (0.05, "low"), (0.5, "median"), (0.95, "high"):
            ours, theirs = belief[name], float(quantile(np.float64(u)))
            distance = abs(ours - theirs) / max(abs(ours), 1e-300) if ours != theirs else 0.0
            where = f"{belief['family']} {belief['parameters']} at {u}: garant {ours!r}, peer {theirs!r}"
            worst = max(worst, (distance, where))
    return len(beliefs), *worst


def believed(binary, study, example):
    """A belief as garant reads it from a study."""
    with tempfile.TemporaryDirectory() as folder:
        study = Path(shutil.copytree(study, Path(folder) / study.name))
        world = (study / "world.toml").read_text(encoding="utf-8")
        changed, count = re.subn(r"(?m)(^\[quantities\.war_days\]\nbelief = ).*$", lambda found: found[1] + example, world)
        if count != 1:
            raise SystemExit("peers: the study does not give war_days a line of its own")
        (study / "world.toml").write_text(changed, encoding="utf-8")
        results = garant_results.ask(binary, study, "--models", "calculus", *SMALLEST)
    return next(q["belief"] for q in results["world"] if q["name"] == "war_days")


def settings_of(b):
    """Nothing takes time; everything does; parts that take time, taken one by one from the option with most troops."""
    most = max(b.options, key=lambda option: b.belief(option, "forward_troops").high)
    parts = ([f"{most}.{part}=0" for part in PARTS if part != kept] for kept in [None, *PARTS])
    return [[], ["ramp_years=0"], ["ramp_years=1.5"], [f"{b.reference}.ramp_years=0..0.5..1"], [f"{most}.ramp_years=0"], *parts]


def bare(study, folder):
    """A copy of a study without its own what-ifs: garant would play them with every question asked of it here."""
    copy = Path(shutil.copytree(study, Path(folder) / study.name))
    world = (copy / "world.toml").read_text(encoding="utf-8")
    (copy / "world.toml").write_text(re.sub(r"(?ms)^\[\[variants\]\]$.*?(?=^\[|^#)", "", world), encoding="utf-8")
    return copy


def asked(binary, study, b, will, settings):
    """What garant answers about each option alone; about one that nobody guarantees beside the reference.

    About all together it would also swap parts between them to see why models contradict each other: most of its time, and no
    number that is compared here. Alone, an option that nobody guarantees would be of a study that speaks of no guarantee, and
    the measures of its parts would be missing.
    """
    for option in b.options:
        beside = option if b.members[option] else b.reference
        others = tuple(f"{other}." for other in b.options if other not in (option, beside))
        words = [word for setting in settings if not setting.startswith(others) for word in ("--set", setting)]
        yield garant_results.ask(binary, study, "--options", option, "--against", beside, "--will", will, *SMALLEST, *words)


def silences(binary, study, known):
    """How many cells were compared, and those of which one side alone says that they are silent, or that hold numbers then."""
    count, wrong = 0, []
    for will in ("given", "derived"):
        for settings in settings_of(known):
            for results in asked(binary, study, known, will, settings):
                b = Beliefs(results, MODELS)
                expected = {(option, model) for option in b.options for model in MODELS if not b.speaks(option, model)}
                apart = expected ^ garant_results.silent(results)
                talking = {key[:2] for key in garant_results.rows(results)} & expected
                count += len(results["cells"])
                wrong += [f"{option} {model}, will {will}, {settings}" for option, model in sorted(apart | talking)]
    return count, wrong


def points(binary, study, will, count, seed):
    """How many points were compared, and the largest distance by model: {model: (distance, where)}.

    Beside `count` drawn points these are, out of many, the most dangerous ones in the eyes of each model: some theories see
    danger in one draw of a thousand, and where nothing happens little can differ.
    """
    b = Beliefs(garant_results.ask(binary, study, "--will", will, *SMALLEST), MODELS)
    u = next(chunks(CHUNK, seed, b.names))
    chosen = sorted({*range(count), *dangerous(b, u)})
    u = {name: values[chosen] for name, values in u.items()}
    shared, rules, worst = world(b, u), {option: partial(exact, *b.guarantee(option)) for option in b.options}, {}
    parts = derive if will == "derived" else None
    peer = {option: evaluate(b, option, u, shared, rules, MODELS, parts) for option in b.options}
    own = {f"{o}.{name}": b.draw(o, name, u) for o in b.options for name in b.own if b.states(o, name)}
    for i in range(len(chosen)):
        fixed = {**{name: shared[name] for name in b.shared}, **own}
        settings, rows = [f"{name}={float(values[i])!r}" for name, values in fixed.items()], {}
        for results in asked(binary, study, b, will, settings):
            rows.update(garant_results.rows(results))
        theirs = at_point(peer, i)
        same_keys(rows, theirs)
        for key, value in theirs.items():
            note(worst, key, value, rows, i)
    return len(chosen), worst


def dangerous(b, u):
    """Places of the draws in which each model sees the largest risk, the will given; the coalition, which needs tables, aside."""
    keys, shared, risk = [key for key in MODELS if key != "coalition"], world(b, u), {}
    for option in b.options:
        for key, (held, _) in evaluate(b, option, u, shared, {}, keys)[1].items():
            risk[key] = risk.get(key, 0.0) + held["attack"]
    return {int(place) for values in risk.values() for place in np.argsort(-values, kind="stable")[:MOST_DANGEROUS]}


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
    distance = abs(rows[key][0] - value)
    if math.isnan(distance) or distance >= worst.get(key[1], (-1.0,))[0]:
        worst[key[1]] = distance, f"{key[0]} {key[2]} at point {i}: garant {rows[key][0]:.12g}, NumPy {value:.12g}"


def same_keys(ours, theirs):
    """Ends unless both sides tell the same measures of the same options and models."""
    missing = set(ours) ^ set(theirs)
    if missing:
        raise SystemExit(f"peers: only one side has {sorted(missing)[:5]}")


def z_scores(rows, peer, draws):
    """{key: z} of two independent estimates of the same means."""
    same_keys({key for key in rows if key[1] in {k[1] for k in peer}}, peer)
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


def preliminaries(binary, study, ledger):
    """Prints whether beliefs and silences agree; whether they do."""
    beliefs, distance, where = families(binary, study, ledger)
    near = distance <= CLOSE
    far = "" if near else f"   TOO FAR: {where}"
    print(f"{beliefs} beliefs at three quantiles: largest relative distance {distance:.1e}{far}", flush=True)
    cells, wrong = silences(binary, study, Beliefs(ledger, MODELS))
    said = f"DIFFERENT: {'; '.join(wrong)}" if wrong else "the same on both sides"
    print(f"{cells} cells, silent or not: {said}", flush=True)
    return near and not wrong


def main():
    """Reads the command line."""
    binary, study, ledger, count, draws = sys.argv[1:6]
    with tempfile.TemporaryDirectory() as folder:
        return study_agrees(binary, bare(Path(study), folder), ledger, int(count), int(draws))


def study_agrees(binary, study, ledger, count, draws):
    """Prints how well both sides agree on a study; 1 if they do not."""
    print(f"\n{study.name}", flush=True)
    fine = preliminaries(binary, study, json.loads(Path(ledger).read_text(encoding="utf-8")))
    # Deriving the will integrates over a copula at every year of every point: fewer points show as much.
    for will, seed, drawn in (("given", 20, count), ("derived", 21, min(count, 20))):
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            compared, worst = points(binary, study, will, drawn, seed)
        print(f"{compared} single points, will {will}: largest distance of any measure of any option")
        lines, near = point_summary(worst)
        print("\n".join(lines), flush=True)
        fine &= near
    rows = garant_results.rows(garant_results.ask(binary, study, "--replicates", "64", "--seed", "2"))
    fine &= compare("NumPy, all models", rows, peer("numpy_ten.py", ledger, draws, 3))
    fine &= compare("NumPy, as an analyst writes it", rows, peer("numpy_quantal.py", ledger, draws, 4))
    if "--workbenches" in sys.argv:
        own = {key: value for key, value in rows.items() if key[1] == "quantal" and not key[2].startswith("peace_survival")}
        fine &= compare("EMA workbench", own, peer("ema_quantal.py", ledger, 4000, 5))
        fine &= compare("SALib, Latin hypercube", rows, peer("salib_quantal.py", ledger, draws, 6, "latin"))
    print(f"\n{study.name}: both sides agree" if fine else f"\n{study.name}: THE SIDES DISAGREE", flush=True)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
