#!/usr/bin/env python3
"""objects.json (property lists of Exchange objects) -> grammar/exchange/schema/<Noun>.json, for nouns that have no schema yet.

Usage: import-schemas.py objects.json
Written once; now the files are source. Values of the captured servers themselves (names, dates, ids) are left out.
"""

import json
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "grammar/exchange/schema"
# Values that belong to one server, one organization, one day.
LOCAL = re.compile(r"EX0|EX1|contoso|\bDC1\b|\d{1,2}/\d{1,2}/\d{4}|[0-9a-f]{8}-[0-9a-f]{4}|S-1-5|First Organization|CN=|/cn=|\.\.\.", re.I)
OWN = {"Name", "Identity", "Id", "Guid", "DistinguishedName", "DisplayName", "AdminDisplayName", "Server", "OriginatingServer"}


def default(name, type_name, value):
    if name in OWN or value in ("", None) or LOCAL.search(str(value)):
        return None
    text = str(value)
    is_list = bool(re.search(r"MultiValued|Collection|List`1|\[\]$", type_name))
    if is_list:
        inner = text.strip("{}").strip()
        return [part.strip() for part in inner.split(", ")] if inner else []
    if text in ("True", "False"):
        return text == "True"
    if text == "{}":
        return []
    if re.fullmatch(r"-?\d+", text) and re.search(r"Int|Long|Byte\b", type_name):
        return int(text)
    return text


def main():
    for entry in json.load(open(sys.argv[1]))["types"]:
        noun = entry["object"]
        if " " in noun or (FOLDER / f"{noun}.json").exists():
            continue
        chain = entry["type_chain"] or [entry["type"]]
        if entry["type"] == "unknown":
            chain = ["System.Object"]
        rows = []
        for prop in entry["properties"]:
            type_name = prop.get("type") or ""
            row = [prop["name"], type_name]
            value = default(prop["name"], type_name, prop.get("value"))
            if value is not None:
                row.append(value)
            rows.append("    " + json.dumps(row, ensure_ascii=False))
        head = {"object": noun, "types": chain, "trust": entry["trust"]}
        text = "{\n" + "".join(f'"{k}": {json.dumps(v)},\n' for k, v in head.items())
        text += '"properties": [\n' + ",\n".join(row.strip() for row in rows) + "\n]\n}\n"
        (FOLDER / f"{noun}.json").write_text(text)
        print(noun, len(rows))


main()
