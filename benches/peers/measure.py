"""Runs commands and says what they cost: CPU seconds of the child (user + system), wall seconds, peak memory.

Commands to be compared run in interleaved rounds, so that a noisy neighbour meets all of them. What a program needs before
its first draw is measured as a run of almost no draws and subtracted.
"""
import os
import subprocess
import time
from dataclasses import dataclass
from statistics import median

# Switches that would hold NumPy's libraries back or start threads it does not need.
UNSET = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "NPY_DISABLE_CPU_FEATURES", "GARANT_LANES")


@dataclass
class Cost:
    """What one run cost."""

    cpu: float
    wall: float
    kilobytes: int


@dataclass
class Job:
    """A command as a function of how much to draw; `units` is the option-draws of a run of that size."""

    command: object
    size: int
    smallest: int
    units: object
    environment: dict

    def items(self):
        """Option-draws by which the two sizes differ."""
        return self.units(self.size) - self.units(self.smallest)


def environment(extra):
    """This process's environment without what holds a library back."""
    held = {name: value for name, value in os.environ.items() if name not in UNSET}
    return {**held, "OPENBLAS_NUM_THREADS": "1", **extra}


def run(command, extra=None):
    """Runs a command to its end and returns its cost; raises if it fails."""
    started = time.perf_counter()
    child = subprocess.Popen(command, env=environment(extra or {}), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = child.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"peers: `{' '.join(map(str, command))}` failed:\n{errors[-2000:]}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss)


def rounds(jobs, count, say):
    """{name: [ns of CPU per option-draw, one per round]} of interleaved rounds."""
    held = {name: [] for name in jobs}
    for number in range(1, count + 1):
        for name, job in jobs.items():
            say(f"round {number} of {count}: {name}")
            start = run(job.command(job.smallest), job.environment).cpu
            whole = run(job.command(job.size), job.environment).cpu
            held[name].append((whole - start) / job.items() * 1e9)
    return held


def spread(values):
    """Median, smallest and largest."""
    return median(values), min(values), max(values)


def ratios(over, under):
    """Round by round, how many times as much `over` costs as `under`: median, smallest, largest."""
    return spread([a / b for a, b in zip(over, under)])
