#!/usr/bin/env python3
"""views.md (default views of Exchange objects) -> tests/exchange/views.tsv: command, edition, kind, columns, trust.

Usage: import-views.py views.md
Columns are `Name` or `Name:width`, separated by commas; a width that is not known is left out. A line that does not tell its
columns is left out too.
"""

import re
import sys
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "tests/exchange/views.tsv"


def columns(text):
    found = []
    for word in text.split():
        match = re.fullmatch(r"(\w+)(?:\((-?\d+|\*)\))?", word.rstrip(",;"))
        if not match:
            return None
        name, width = match.groups()
        found.append(name if width in (None, "*") else f"{name}:{width.lstrip('-')}")
    return found


def main():
    text = open(sys.argv[1]).read()
    table = text.split("## 2. Overview")[1].split("## 3.")[0]
    lines = []
    before = ""
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if len(cells) != 4 or cells[0] in ("Cmdlet", "---"):
            continue
        commands, view, wanted, trust = cells
        edition = "EXO" if "EXO" in commands else "2019"
        trust = re.split(r"[;:(,]", trust)[0].strip()
        if wanted.startswith("same plus "):
            wanted = before + " " + wanted.removeprefix("same plus ")
        before = wanted
        kind = "list" if view == "list" else "table"
        fallback = re.search(r"Fallback: (.*)", wanted)
        if fallback:
            wanted, trust = fallback.group(1), "fallback"
        found = columns(wanted)
        if kind == "list":
            found = [name.strip(" ,") for name in wanted.split(",")] if re.fullmatch(r"(\w+, )+\w+", wanted) else []
        if found is None or (kind == "table" and not found):
            continue
        for command in re.findall(r"(?:Get|Test|Invoke|Add)-\w+", commands):
            lines.append("\t".join([command, edition, kind, ",".join(found), trust]))
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text("\n".join(lines) + "\n")
    print(len(lines), "views")


main()
