"""Reading garant's results: means with standard errors, differences to the reference, and single points of belief."""
import json
import math
import subprocess
from statistics import NormalDist


def ask(binary, *arguments):
    """`garant compare … --format json`, parsed. Nothing is written."""
    done = subprocess.run([binary, "compare", "--format", "json", *arguments], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 3):  # 3: complete but flagged, as where nothing reads a quantity that was set
        raise SystemExit(f"peers: {binary} compare failed:\n{done.stderr}")
    return json.loads(done.stdout)


def t_quantile(degrees):
    """97.5 % quantile of Student's t by the Cornish–Fisher series; 1e-4 off at 7 degrees, less above."""
    x, v = NormalDist().inv_cdf(0.975), degrees
    terms = [x, (x**3 + x) / 4, (5 * x**5 + 16 * x**3 + 3 * x) / 96, (3 * x**7 + 19 * x**5 + 17 * x**3 - 15 * x) / 384,
             (79 * x**9 + 776 * x**7 + 1482 * x**5 - 1920 * x**3 - 945 * x) / 92160]
    return sum(term / v**power for power, term in enumerate(terms))


def standard_error(estimate, replicates):
    """Standard error behind an interval, which may be cut at a bound of the measure; 0 where every draw gave the same."""
    interval, mean = estimate["interval"], estimate["mean"]
    if interval["kind"] != "between":
        return 0.0
    return max(interval["hi"] - mean, mean - interval["lo"]) / t_quantile(replicates - 1)


def half_width(estimate):
    """Half of the 95 % interval."""
    interval = estimate["interval"]
    return (interval["hi"] - interval["lo"]) / 2 if interval["kind"] == "between" else math.nan


def rows(results):
    """{(option, model, measure): (mean, standard error)} of all estimates."""
    replicates, held = results["manifest"]["replicates"], {}

    def put(key, quantity):
        held[key] = quantity["estimate"]["mean"], standard_error(quantity["estimate"], replicates)

    for cell in results["cells"]:
        for measure, quantity in cell["measures"].items():
            put((cell["option"], cell["model"], measure), quantity)
        for year, quantity in enumerate(cell["peace_survival"], 1):
            put((cell["option"], cell["model"], f"peace_survival.{year}"), quantity)
    for option, quantity in zip(results["options"], results["guarantor_cost"]):
        put((option["key"], "", "guarantor_cost"), quantity)
    return held


def differences(results, measure="attack"):
    """{option: estimate of the paired difference to the reference}."""
    told = ((cell["option"], cell["measures"][measure]) for cell in results["cells"] if not cell.get("silent"))
    return {option: value["difference"]["estimate"] for option, value in told if value.get("difference")}


def silent(results):
    """{(option, model)} of the cells that say they are silent."""
    return {(cell["option"], cell["model"]) for cell in results["cells"] if cell.get("silent")}
