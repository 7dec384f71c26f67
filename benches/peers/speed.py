"""Rows about speed: option-draws per CPU second beside NumPy, EMA workbench and SALib; models against each other."""
from measure import Job, ratios, rounds, spread
from row import Row

OPTIONS, NET = 7, 4096
# NumPy without AVX-512, as on a machine that has none.
NARROW = {"NPY_DISABLE_CPU_FEATURES": "X86_V4 AVX512_ICL AVX512_SPR"}


def garant(bench, models, replicates, lanes=None):
    """garant on one thread; sizes are replicates of 4,096 draws."""
    chosen = ["--models", models] if models else []

    def command(size):
        draws = ["--replicates", str(max(size, 1)), "--draws", str(NET if size else 64)]
        return [bench.binary, "compare", "--threads", "1", "--format", "csv", *draws, *chosen]

    return Job(command, bench.scaled(replicates), 0, lambda size: OPTIONS * (NET * size or 64),
               {"GARANT_LANES": lanes} if lanes else {})


def script(bench, name, draws, *more, extra=None, smallest=64):
    """A peer's script; sizes are draws."""
    command = lambda size: [bench.python, bench.here / name, bench.ledger, str(size), "1", *more]
    return Job(command, bench.scaled(draws), smallest, lambda size: OPTIONS * size, extra or {})


def quantal(bench):
    """`quantal` alone, uniforms and all measures included."""
    jobs = {lanes: garant(bench, "quantal", 256, lanes) for lanes in bench.lanes()}
    jobs["NumPy"] = script(bench, "numpy_quantal.py", 1 << 18)
    if "avx512" in jobs:
        jobs["NumPy at AVX2"] = script(bench, "numpy_quantal.py", 1 << 17, extra=NARROW)
    jobs["NumPy, thrifty"] = script(bench, "numpy_ten.py", 1 << 18, "--models", "quantal")
    jobs["EMA workbench"] = script(bench, "ema_quantal.py", 2000, smallest=10)
    jobs["SALib"] = script(bench, "salib_quantal.py", 1 << 18, "latin")
    cost = rounds(jobs, bench.rounds, bench.say)
    bench.keep("quantal, ns of CPU per option-draw", cost)
    best = "avx512" if "avx512" in jobs else bench.lanes()[-1]
    ns = {name: spread(values)[0] for name, values in cost.items()}

    def row(what, lanes, peer, must=None, aim=None):
        detail = f"{ns[peer]:,.0f} ns against {ns[lanes]:,.0f} ns per option-draw"
        return Row("quantal", what, "×", *ratios(cost[peer], cost[lanes]), must, aim, 1, detail)

    rows = []
    if "avx2" in jobs:
        rows.append(row("quantal, AVX2, against NumPy", "avx2", "NumPy", 4, 10))
    if "avx512" in jobs:
        rows.append(row("quantal, AVX-512, against NumPy", "avx512", "NumPy", 6, 20))
        rows.append(row("both limited to AVX2", "avx2", "NumPy at AVX2"))
    rows.append(row("quantal against thrifty NumPy", best, "NumPy, thrifty"))
    rows.append(row("quantal against EMA workbench, scalar model", best, "EMA workbench", 300, 1000))
    rows.append(row("quantal against SALib's Latin hypercube and NumPy", best, "SALib"))
    return rows


def ten(bench):
    """All models on one study."""
    jobs = {"garant": garant(bench, "", 48), "NumPy": script(bench, "numpy_ten.py", 1 << 16)}
    cost = rounds(jobs, bench.rounds, bench.say)
    bench.keep("ten models, ns of CPU per option-draw", cost)
    bench.ten_ns = spread(cost["garant"])[0]
    detail = f"{spread(cost['NumPy'])[0]:,.0f} ns against {bench.ten_ns:,.0f} ns per option-draw, thrifty NumPy"
    return [Row("ten", "all ten models against NumPy", "×", *ratios(cost["NumPy"], cost["garant"]), 6, 20, 1, detail)]


def models(bench):
    """What each model costs alone; the dearest over the cheapest."""
    jobs = {key: garant(bench, key, 64) for key in bench.models()}
    cost = rounds(jobs, max(3, bench.rounds - 2), bench.say)
    bench.keep("one model alone, ns of CPU per option-draw", cost)
    ns = {key: spread(values)[0] for key, values in cost.items()}
    dear, cheap = max(ns, key=ns.get), min(ns, key=ns.get)
    detail = f"{dear} {ns[dear]:,.0f} ns, {cheap} {ns[cheap]:,.0f} ns, with draws, situation and tally"
    what = "dearest model over cheapest, whole runs"
    rows = [Row("models", what, "×", *ratios(cost[dear], cost[cheap]), 15, 8, -1, detail)]
    own = bench.divan("models", "course")
    if own:
        dear, cheap = max(own, key=own.get), min(own, key=own.get)
        value = own[dear] / own[cheap]
        detail = f"{dear} {own[dear]:,.0f} ns, {cheap} {own[cheap]:,.0f} ns"
        what = "dearest model over cheapest, the model alone"
        rows.append(Row("models", what, "×", value, value, value, 15, 8, -1, detail))
    return rows
