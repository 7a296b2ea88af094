"""Counts how many plan and log rows of each person hold each keyword, and tells the peak memory when the program ends."""
import atexit
import json
import resource
import sys
from pathlib import Path

KEYWORDS = json.loads((Path(__file__).parent / "keywords.json").read_text(encoding="utf-8"))
atexit.register(lambda: print(f"peak={resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}", file=sys.stderr))


def counted(rows, columns, keywords):
    """The rows of the sheet to write, from rows of which the first is the heading."""
    rows = iter(rows)
    heading = list(next(rows))
    owner = heading.index("负责人")
    places = [heading.index(column) for column in columns]
    people = {}
    for row in rows:
        text = " ".join(str(row[place]) for place in places if row[place] is not None)
        counts = people.setdefault(row[owner], [0] * len(keywords))
        for at, keyword in enumerate(keywords):
            counts[at] += keyword in text
    return [["负责人", *keywords], *([name, *counts] for name, counts in people.items())]


def tally(plans, logs):
    """The two sheets to write, by name."""
    return {
        "计划统计": counted(plans, ["实际完成情况"], KEYWORDS["plans"]),
        "日志统计": counted(logs, ["白天结果", "晚上结果"], KEYWORDS["logs"]),
    }
