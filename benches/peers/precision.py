"""Rows about accuracy: draws for equal error, and time to a stated precision, of the six differences to the reference."""
import json
import math
import subprocess

import garant_results
from measure import environment, ratios, run, spread
from row import Row

MANY = 256
NORMAL = 1.959964


def variances(bench, plan, draws):
    """{option: variance of the difference per draw} from the scatter of many replicates."""
    words = ["--models", "quantal", "--replicates", str(MANY), "--draws", str(draws), "--plan", plan]
    found = garant_results.differences(garant_results.ask(bench.binary, *words))
    return {o: garant_results.standard_error(e, MANY) ** 2 * MANY * draws for o, e in found.items()}


def efficiency(bench):
    """Draws that other ways of sampling need for the error of one scrambled net."""
    net, plain = variances(bench, "sobol", 4096), variances(bench, "plain", 4096)
    found = garant_results.ask(bench.binary, "--models", "quantal", "--replicates", "64")
    risk = {cell["option"]: cell["measures"]["attack"]["estimate"]["mean"] for cell in found["cells"]}
    alone = risk[found["study"]["reference"]]
    coins = {option: risk[option] * (1 - risk[option]) + alone * (1 - alone) for option in net}
    bench.keep("variance of the difference per draw", {"net": net, "plain": plain, "coins": coins})
    rows = []
    for what, other, must, aim in (("plain, common draws", plain, 10, 20), ("independent 0/1 outcomes", coins, 100, 200)):
        fewer = {option: other[option] / net[option] for option in net}
        worst = min(fewer, key=fewer.get)
        error = 1.96 * math.sqrt(2 * 2 / (MANY - 1) if other is plain else 2 / (MANY - 1))
        detail = f"worst of 6: {worst}; best {max(fewer.values()):,.0f}×; range: 95 % error, {MANY} replicates of 4,096"
        value = fewer[worst]
        rows.append(Row("error", f"fewer draws for equal error than {what}", "×", value, value * math.exp(-error),
                        value * math.exp(error), must, aim, 1, detail))
    return rows


def plan_of(bench, target):
    """The smallest budget of nets expected to bring all six half-widths under `target`: (replicates, draws)."""
    budgets = []
    for draws in (256, 512, 1024, 2048, 4096):
        worst = max(variances(bench, "sobol", draws).values())
        for replicates in (16, 24, 32, 48, 64, 96, 128):
            if garant_results.t_quantile(replicates - 1) * math.sqrt(worst / (replicates * draws)) <= target:
                budgets.append((replicates * draws, replicates, draws))
    return min(budgets)[1:]


def time_to_precision(bench):
    """CPU seconds of whole processes until all six intervals are narrow enough."""
    target = 0.0005 if bench.quick else 0.0002
    replicates, draws = plan_of(bench, target)
    budget = ["--models", "quantal", "--replicates", str(replicates), "--draws", str(draws)]
    needed = NORMAL**2 * max(peer_variances(bench, 1 << 16)) / target**2
    peer = [bench.python, bench.here / "numpy_quantal.py", bench.ledger, str(math.ceil(needed)), "1", "--differences"]
    own = [bench.binary, "compare", "--threads", "1", "--format", "csv", *budget]
    found = garant_results.differences(garant_results.ask(bench.binary, *budget))
    reached = max(garant_results.half_width(estimate) for estimate in found.values())
    cost = {"garant": [], "NumPy": []}
    for number in range(1, bench.rounds + 1):
        for name, command in (("garant", own), ("NumPy", peer)):
            bench.say(f"round {number} of {bench.rounds}: precision, {name}")
            # garant is done in hundredths of a second: several runs make a time that can be read.
            repeats = 20 if name == "garant" else 1
            cost[name].append(sum(run(command).cpu for _ in range(repeats)) / repeats)
    bench.keep("CPU seconds to precision", cost)
    seconds = {name: spread(values)[0] for name, values in cost.items()}
    detail = (f"all six ± {100 * target:.2f} points: {seconds['NumPy']:.1f} s for {needed:,.0f} plain draws against "
              f"{1000 * seconds['garant']:.0f} ms for {replicates} × {draws:,}, start included; "
              f"widest reached ± {100 * reached:.4f}")
    what = "time to a stated precision, against NumPy"
    return [Row("precision", what, "×", *ratios(cost["NumPy"], cost["garant"]), 50, 200, 1, detail)]


def peer_variances(bench, draws):
    """Variance per draw of NumPy's paired differences."""
    words = [bench.python, bench.here / "numpy_quantal.py", bench.ledger, str(draws), "9", "--differences"]
    report = json.loads(subprocess.run(words, check=True, capture_output=True, text=True, env=environment({})).stdout)
    return [row[4] ** 2 * draws for row in report["rows"] if row[2] == "attack.difference"]
