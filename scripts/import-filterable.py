#!/usr/bin/env python3
"""filterable.json (properties that -Filter accepts, by command) -> grammar/exchange/filterable.json.

Usage: import-filterable.py filterable.json
A row is the property, what its values are, the commands, whether wildcards are allowed, whether $null is.
"""

import json
import re
import sys
from pathlib import Path

INTO = Path(__file__).resolve().parent.parent / "grammar/exchange/filterable.json"


def main():
    held = {row[0]: row for row in json.loads(INTO.read_text())}
    for entry in json.load(open(sys.argv[1]))["properties"]:
        name = entry["property"]
        series = re.fullmatch(r"(\D+)(\d+) to \D+(\d+)", name)
        names = [f"{series[1]}{n}" for n in range(int(series[2]), int(series[3]) + 1)] if series else [name]
        for one in names:
            before = held.get(one)
            kind = before[1] if before else entry["kind"]
            commands = list(dict.fromkeys(entry["cmdlets"] + (before[2] if before else [])))
            held[one] = [one, kind, commands, entry["wildcards"], bool(entry["null"])]
    rows = sorted(held.values(), key=lambda row: row[0])
    INTO.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")
    print(len(rows))


main()
