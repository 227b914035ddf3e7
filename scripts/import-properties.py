#!/usr/bin/env python3
"""objects.json (property lists of Exchange objects) -> tests/exchange/properties.tsv: what Format-List has to print, in order.

Usage: import-properties.py objects.json
A line: object, property, trust (C captured, P posted, B of a captured base class, D documented, N name documented,
R reconstructed), the captured value where it is no server's or organization's own. Collections are written whole.
"""

import json
import re
import sys
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "tests/exchange/properties.tsv"
TRUST = {
    "captured": "C",
    "captured-from-post": "P",
    "captured-base": "B",
    "documented": "D",
    "documented-name": "N",
    "reconstructed": "R",
}
# Values that belong to one server, one organization, one day.
LOCAL = re.compile(
    r"EX0|EX1|contoso|\bDC1\b|\d{1,2}/\d{1,2}/\d+ |[0-9a-f]{8}-[0-9a-f]{4}|S-1-5|First Organization|CN=|/cn=|\.\.\.|…|<", re.I
)
OWN = {"Name", "Identity", "Id", "Guid", "DistinguishedName", "DisplayName", "Alias", "AdminDisplayName", "Server", "OriginatingServer"}


def main():
    lines = []
    for entry in json.load(open(sys.argv[1]))["types"]:
        for prop in entry["properties"]:
            trust = TRUST[prop["source"]]
            value = prop.get("value")
            known = trust in "CP" and value is not None and prop["name"] not in OWN and not LOCAL.search(str(value))
            text = str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n") if known else "?"
            lines.append("\t".join([entry["object"], prop["name"], trust, text]))
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text("\n".join(lines) + "\n")
    print(len(lines), "properties")


main()
