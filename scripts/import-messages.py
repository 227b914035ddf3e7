#!/usr/bin/env python3
"""messages.md (what Exchange says) -> tests/exchange/message-ids.tsv: id, trust.

Usage: import-messages.py messages.md
Section 3 is the engine's throughout. The test beside wants every quoted and every engine's message raised by a test.
"""

import re
import sys
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "tests/exchange/message-ids.tsv"


def main():
    lines = []
    section = 0
    for line in open(sys.argv[1]):
        heading = re.match(r"## (\d+)\.", line)
        if heading:
            section = int(heading.group(1))
        row = re.match(r"\| ([A-Z]{1,2}\d+) \|", line)
        if not row:
            continue
        trust = line.strip().strip("|").split("|")[-1].lower()
        words = [word for word in ("quoted", "engine", "brief", "reconstructed", "unknown") if word in trust]
        mark = "engine" if section == 3 else (words[0] if words else "unknown")
        lines.append(f"{row.group(1)}\t{mark}")
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text("\n".join(lines) + "\n")
    print(len(lines), "messages")


main()
