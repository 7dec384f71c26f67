"""What the rows share: the private environment, garant's binary and ledger, machine facts, how far the work has come."""
import json
import math
import os
import platform
import re
import subprocess
import sys
import venv
from pathlib import Path

import garant_results
from measure import environment
from row import plain, table


class Bench:
    """A prepared comparison: everything installed and built, garant's beliefs written out for the peers."""

    def __init__(self, chosen):
        self.here = Path(__file__).resolve().parent
        self.root = self.here.parent.parent
        self.work = self.root / "target" / "peers"
        # The first one is measured; both sides must agree on all of them.
        self.studies = [self.root / "scenarios" / name for name in ("ukraine-2025", "taiwan-2025")]
        self.study = self.studies[0]
        self.quick, self.rounds = chosen.quick, chosen.rounds or (3 if chosen.quick else 5)
        self.kept, self.ten_ns = {}, None
        self.work.mkdir(parents=True, exist_ok=True)
        os.chdir(self.root)
        self.python = self.install(self.here / "requirements.txt", chosen.check)
        self.binary = str(chosen.binary) if chosen.binary else self.build()
        self.results, self.ledger = self.held(self.study)

    def held(self, study):
        """What garant prints of a study, and the file in which the peers find it."""
        results = garant_results.ask(self.binary, study, "--replicates", "8", "--draws", "64")
        ledger = self.work / f"{study.name}.json"
        ledger.write_text(json.dumps(results), encoding="utf-8")
        return results, ledger

    def install(self, requirements, check):
        """The private environment's Python, with the pinned peers in it."""
        folder = self.work / "venv"
        python = folder / "bin" / "python"
        if not python.exists():
            self.say(f"a private environment in {folder.relative_to(self.root)}")
            venv.create(folder, with_pip=True)
        wanted = [line for line in requirements.read_text().split() if "==" in line]
        wanted = [pin for pin in wanted if not check or pin.startswith(("numpy==", "scipy=="))]
        held = [pin.lower() for pin in pins(python)]
        missing = [pin for pin in wanted if pin.lower() not in held]
        if missing:
            self.say(f"installing {' '.join(missing)}")
            subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *missing], check=True)
        return python

    def build(self):
        """garant, optimised."""
        self.say("building garant")
        subprocess.run(["cargo", "build", "--release", "--locked", "--quiet"], check=True, cwd=self.root)
        folder = Path(os.environ.get("CARGO_TARGET_DIR", self.root / "target"))
        return str(folder / "release" / "garant")

    def scaled(self, size):
        """A size of a run, smaller with --quick."""
        return max(size // 4, 1) if self.quick else size

    def lanes(self):
        """Vector widths of this machine that garant knows."""
        flags = cpu()[1]
        wide = {"avx2"} <= flags and ["avx2"] or []
        return (wide + (["avx512"] if {"avx512f", "avx512dq", "avx512vl", "avx512bw"} <= flags else [])) or ["base"]

    def models(self):
        """Keys of all models."""
        return self.results["manifest"]["models"]

    def quantities(self):
        """How many quantities a run of all models draws."""
        own = [q for option in self.results["options"] for q in option["quantities"]]
        return len({q["name"] for q in own + self.results["world"] if q["read_by"]})

    def divan(self, name, function):
        """{case: ns per item, median} of one of garant's own benches; empty if it cannot be read."""
        self.say(f"cargo bench {name}: {function}")
        words = ["cargo", "bench", "--locked", "--quiet", "--bench", name, "--", function]
        done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment({}), cwd=self.root)
        return read_divan(done.stdout)

    def keep(self, what, values):
        """Keeps raw numbers for table.json."""
        self.kept[what] = values

    def say(self, text):
        """Progress, on stderr."""
        print(f"  … {text}", file=sys.stderr, flush=True)


def pins(python):
    """What an environment holds, as name==version."""
    return subprocess.run([python, "-m", "pip", "freeze"], check=True, capture_output=True, text=True).stdout.split()


def read_divan(text):
    """ns per item by case: a line of items per second follows the line that names the case."""
    scale, held, case = {"G": 1e9, "M": 1e6, "K": 1e3, "": 1.0}, {}, None
    for line in text.splitlines():
        named = re.match(r"[│├╰─\s]*[├╰]─\s+(\S+)", line)
        case = named[1] if named else case
        columns = re.findall(r"([\d.]+) ([GMK]?)item/s", line)
        if case and len(columns) >= 3:
            held[case] = 1e9 / (float(columns[2][0]) * scale[columns[2][1]])
    return held


def cpu():
    """Name and flags of the processor."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or platform.machine(), set()
    field = lambda name: next((line.split(":", 1)[1].strip() for line in text.splitlines() if line.startswith(name)), "")
    return field("model name"), set(field("flags").split())


def facts(bench):
    """Machine and versions, as lines."""
    name, flags = cpu()
    width = "AVX-512" if "avx512f" in flags else "AVX2" if "avx2" in flags else "neither AVX2 nor AVX-512"
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = ", ".join(f"{x:.1f}" for x in os.getloadavg())
    known = {"numpy", "scipy", "salib", "ema_workbench"}
    peers = ", ".join(pin.replace("==", " ") for pin in pins(bench.python) if pin.split("==")[0].lower() in known)
    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=False).stdout.split()
    manifest = bench.results["manifest"]
    return [f"machine: {name}, {width}, {cores} cores, load {load} (1, 5, 15 minutes)",
            f"versions: garant {manifest['garant']} (results {manifest['results_version']}), rustc {' '.join(rustc[1:2])}, "
            f"Python {platform.python_version()}, {peers}",
            f"rounds: {bench.rounds}, interleaved; CPU time is user + system of the child, less its start unless said"]


def agree(bench, check):
    """Whether the peers and garant agree; prints how well."""
    points, draws = (40, 1 << 17) if check or bench.quick else (200, 1 << 20)
    words, fine = [bench.python, bench.here / "agreement.py", bench.binary], True
    for study in bench.studies:
        more = [study, bench.held(study)[1], str(points), str(draws), *([] if check else ["--workbenches"])]
        fine &= subprocess.run([*words, *more], env=environment({}), check=False).returncode == 0
    return fine


def publish(bench, rows):
    """Prints the table and writes it to table.md and table.json."""
    missed = [row.what for row in rows if row.verdict() in ("not reached", "not measured")]
    last = f"not reached or not measured: {'; '.join(missed)}" if missed else "everything that must be reached is reached"
    text = "\n\n".join(["\n".join(f"- {fact}" for fact in facts(bench)), table(rows), last]) + "\n"
    print("\n" + text)
    held = {"facts": facts(bench), "rows": finite(plain(rows)), "raw": bench.kept}
    for name, content in (("table.md", text), ("table.json", json.dumps(held, indent=1, ensure_ascii=False) + "\n")):
        fresh = bench.work / f"{name}.new"
        fresh.write_text(content, encoding="utf-8")
        fresh.replace(bench.work / name)


def finite(rows):
    """Rows with what was not measured as null."""
    return [{k: None if isinstance(v, float) and math.isnan(v) else v for k, v in row.items()} for row in rows]
