"""Rows about the program: uniforms, threads, memory, start, build."""
import json
import os
import resource
import shutil
import subprocess
import tempfile

from measure import environment, run, spread
from row import Row


def uniforms(bench):
    """What a uniform costs beside SALib's Sobol sample, and its share of a run of all models."""
    own = bench.divan("sampling", "uniforms").get("Sobol", float("nan"))
    words = [bench.python, bench.here / "salib_quantal.py", bench.ledger, str(1 << 15), "1", "sample"]
    found = [json.loads(subprocess.run(words, check=True, capture_output=True, text=True, env=environment({})).stdout)["ns"]
             for _ in range(bench.rounds)]
    other, low, high = spread(found)
    detail = f"SALib's Sobol sample on SciPy: {other:.0f} ns ({low:.0f}–{high:.0f})"
    rows = [Row("uniforms", "a Sobol uniform", " ns", own, own, own, 2, 1, -1, detail)]
    if bench.ten_ns:
        share = 100 * own * bench.quantities() / (7 * bench.ten_ns)
        detail = f"{bench.quantities()} quantities a draw, 7 options of {bench.ten_ns:,.0f} ns"
        what = "uniforms' share of a run of ten models"
        rows.append(Row("uniforms", what, " %", share, share, share, 10, None, -1, detail))
    return rows


def threads(bench):
    """Wall time of the default study's draws on one thread over two; nothing can be said while the cores are busy."""
    walls, loads = {1: [], 2: []}, []
    for number in range(1, bench.rounds + 1):
        for count in walls:
            bench.say(f"round {number} of {bench.rounds}: {count} threads")
            size = ["--replicates", str(bench.scaled(64))]
            cost = run([bench.binary, "compare", "--format", "csv", "--threads", str(count), *size])
            walls[count].append(cost.wall)
            loads.append(cost.cpu / cost.wall / count)
    held = [a / b for a, b in zip(walls[1], walls[2])]
    used = min(loads)
    value, low, high = spread(held)
    detail = f"{spread(walls[1])[0]:.2f} s and {spread(walls[2])[0]:.2f} s"
    if used < 0.9:
        detail += f"; cores were not free: a run got {100 * used:.0f} % of its threads' time, not to be judged"
    return [Row("threads", "two threads against one", "×", value, low, high, 1.7, 1.9, 1, detail)]


def memory(bench):
    """Peak memory of whole runs, report included, from 2^16 draws up."""
    powers = [16, 18, 20] if bench.quick else [16, 20, 24]
    folder, peaks = tempfile.mkdtemp(dir=bench.work), {}
    for models in ("quantal", ""):
        for power in powers if models else [p for p in powers if p <= (16 if bench.quick else 20)]:
            bench.say(f"memory of {models or 'all models'} at 2^{power} draws")
            words = [bench.binary, "run", "-o", folder, "--replicates", str(1 << (power - 12))]
            peaks[models or "all", power] = run([*words, *(["--models", models] if models else [])]).kilobytes * 1024 / 1e6
    shutil.rmtree(folder)
    bench.keep("peak memory, MB", {f"{models} 2^{power}": peak for (models, power), peak in peaks.items()})
    held = [peak for (models, _), peak in peaks.items() if models == "quantal"]
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    note = "" if min(peaks.values()) > own else f"; this script's own {own:.0f} MB hide smaller ones"
    detail = ", ".join(f"{models} 2^{power}: {peak:.1f}" for (models, power), peak in peaks.items()) + note
    growth = 100 * (max(held) / min(held) - 1)
    top = max(peaks.values())
    return [Row("memory", "peak memory", " MB", top, min(peaks.values()), top, 100, 50, -1, detail),
            Row("memory", f"growth of memory from 2^{powers[0]} to 2^{powers[-1]} draws", " %", growth, growth, growth, 10,
                None, -1, "quantal")]


def start(bench):
    """Wall time of the shortest commands."""
    rows = []
    shortest = ("garant --help", 10, ["--help"]), ("garant check of the shipped study", 50, ["check", str(bench.study)])
    for what, must, words in shortest:
        walls = [1000 * run([bench.binary, *words]).wall for _ in range(20 if bench.quick else 50)]
        rows.append(Row("start", what, " ms", *spread(walls), must, None, -1, "wall time, starting the process included"))
    return rows


def build(bench):
    """A clean release build into a folder of its own."""
    target = bench.work / "clean-build"
    shutil.rmtree(target, ignore_errors=True)
    bench.say("clean release build")
    cost = run(["cargo", "build", "--release", "--locked", "--target-dir", str(target)])
    shutil.rmtree(target)
    minutes = cost.wall / 60
    detail = f"{os.cpu_count()} cores, {cost.cpu / 60:.1f} min of CPU"
    return [Row("build", "clean release build, default features", " min", minutes, minutes, minutes, 3, 2, -1, detail)]
