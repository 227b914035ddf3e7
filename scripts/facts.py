"""Shared by the importers: PowerShell literals, type literals, and writing a file only when it changed."""
import os
import re

KEYS = re.compile(r"^[A-Za-z_][A-Za-z0-9_]*$")


def quote(text):
    """A single-quoted PowerShell string."""
    return "'" + text.replace("'", "''").replace("\u2018", "\u2018\u2018").replace("\u2019", "\u2019\u2019") + "'"


def key(text):
    """A hashtable key: bare where that is allowed."""
    return text if KEYS.match(text) else quote(text)


def number(text):
    return bool(re.fullmatch(r"-?\d+(\.\d+)?", str(text)))


def write(path, text, written):
    """Write `text` to `path` unless it is there already; remember the path."""
    written.add(os.path.abspath(path))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    try:
        with open(path, encoding="utf-8", newline="") as f:
            if f.read() == text:
                return
    except FileNotFoundError:
        pass
    with open(path, "w", encoding="utf-8", newline="") as f:
        f.write(text)


class Types:
    """.NET type names as PowerShell type literals."""

    def __init__(self, accelerators):
        # The shortest accelerator of a type, lower case first, as PowerShell prints its own types.
        self.short = {}
        for short, full in accelerators.items():
            old = self.short.get(full)
            if old is None or (not short.islower(), len(short), short) < (not old.islower(), len(old), old):
                self.short[full] = short
        self.short["System.Object"] = "object"

    def name(self, full):
        if full.endswith("[]"):
            return self.name(full[:-2]) + "[]"
        generic = re.fullmatch(r"([^`]+)`\d+\[(.*)\]", full)
        if generic:
            inner = ", ".join(self.name(x) for x in generic.group(2).split(","))
            outer = "Nullable" if generic.group(1) == "System.Nullable" else generic.group(1)
            return f"{outer}[{inner}]"
        return self.short.get(full, full)

    def literal(self, full):
        return "[" + self.name(full) + "]"
