#!/usr/bin/env python3
"""Write `tests/cases/`, `tests/examples/` and their snapshots from scripts and sessions with their recorded outcomes.

    import-cases.py FACTS [ROOT]

FACTS holds `oracle/probes/<area>/<name>.ps1` with `oracle/recorded/<area>/<name>.json`, `oracle/repl/<name>.txt` with
`oracle/repl.jsonl`, and the documentation's examples in `powershell/doc-examples.jsonl`.
The snapshots are what PowerShell printed, in insta's form; nothing that emsh prints ever becomes one of these.
"""
import json
import os
import sys

from facts import write


def stream(name, text):
    """One stream in a snapshot; see tests/support/transcript.rs."""
    if text and not text.endswith("\n"):
        text += "\n<no newline>\n"
    return f"--- {name}\n{text}"


def snapshot(source, r):
    return (f"---\nsource: tests/cases.rs\ninput_file: {source}\n---\n"
            f"exit: {r['exit']}\n{stream('stdout', r['stdout'])}{stream('stderr', r['stderr'])}--- end\n")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    oracle = os.path.join(sys.argv[1], "oracle")
    root = sys.argv[2] if len(sys.argv) == 3 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    written = set()
    records = []
    recorded = os.path.join(oracle, "recorded")
    for area in sorted(os.listdir(recorded)):
        folder = os.path.join(recorded, area)
        if os.path.isdir(folder):
            for name in sorted(os.listdir(folder)):
                with open(os.path.join(folder, name), encoding="utf-8") as f:
                    r = json.load(f)
                records.append((r, os.path.join(oracle, "probes", r["id"] + ".ps1"), f"tests/cases/{r['id']}.ps1"))
    with open(os.path.join(oracle, "repl.jsonl"), encoding="utf-8") as f:
        for line in f:
            r = json.loads(line)
            records.append((r, os.path.join(oracle, r["id"] + ".txt"), f"tests/cases/{r['id']}.txt"))
    for r, source, target in records:
        with open(source, "rb") as f:
            content = f.read()
        path = os.path.join(root, target)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(content)
        write(os.path.join(root, f"snapshots/cases/{r['id']}.snap"), snapshot(target, r), written)
    with open(os.path.join(sys.argv[1], "powershell", "doc-examples.jsonl"), encoding="utf-8") as f:
        for line in f:
            r = json.loads(line)
            target = f"tests/examples/{r['id']}.ps1"
            write(os.path.join(root, target), r["code"], written)
            write(os.path.join(root, f"snapshots/examples/{r['id']}.snap"), snapshot(target, r), written)
    print(f"{len(written)} files")


if __name__ == "__main__":
    main()
