"""A row of the table, and the table as text."""
from dataclasses import asdict, dataclass


@dataclass
class Row:
    """What was measured, beside what was to be reached.

    `sign` is 1 if more is better, -1 if less is. `must` and `aim` are None where nothing was promised.
    """

    group: str
    what: str
    unit: str
    value: float
    low: float
    high: float
    must: float | None = None
    aim: float | None = None
    sign: int = 1
    detail: str = ""

    def verdict(self):
        """Reached or not; by the median."""
        if self.must is None:
            return "–"
        if self.value != self.value:
            return "not measured"
        if self.sign * (self.value - self.must) < 0:
            return "not reached"
        return "reached, aim too" if self.aim is not None and self.sign * (self.value - self.aim) >= 0 else "reached"

    def cells(self):
        """The row as text."""
        sign = "≥" if self.sign > 0 else "≤"
        goal = lambda x: "–" if x is None else f"{sign} {number(x)}{self.unit}"
        span = f"{number(self.value)}{self.unit}"
        if self.low != self.high:
            span += f" ({number(self.low)}–{number(self.high)})"
        return [self.what, span, goal(self.must), goal(self.aim), self.verdict(), self.detail]


def number(x):
    """Three significant digits."""
    if x != x:
        return "none"
    return f"{x:,.0f}" if abs(x) >= 100 else f"{x:.3g}"


def table(rows):
    """Markdown with aligned columns."""
    head = ["what", "median (range)", "must", "aim", "", "detail"]
    lines = [head, *[row.cells() for row in rows]]
    width = [max(len(line[i]) for line in lines) for i in range(len(head) - 1)]
    padded = [[*(cell.ljust(w) for cell, w in zip(line, width)), line[-1]] for line in lines]
    rule = ["-" * w for w in width] + ["---"]
    return "\n".join(f"| {' | '.join(line)} |" for line in [padded[0], rule, *padded[1:]])


def plain(rows):
    """Rows as plain data, verdicts included."""
    return [{**asdict(row), "verdict": row.verdict()} for row in rows]
