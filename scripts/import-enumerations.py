#!/usr/bin/env python3
"""Lists the members of Exchange's enumerations as the pages of its commands name them.

    scripts/import-enumerations.py FOLDER

FOLDER holds the pages (one Markdown file a command). Of each parameter that is neither text, a number nor an identity,
the list behind "valid values are" is read; what all parameters of a type name together is printed as lines for
grammar/exchange/enumerations.json, without the types that are there already. Lists that are not plain names are left out.
Only names are taken, no sentences.
"""
import json
import pathlib
import re
import sys

PLAIN = {
    "string", "multivaluedproperty", "boolean", "switchparameter", "int32", "int64", "uint16", "uint32", "uint64",
    "unlimited", "enhancedtimespan", "object", "datetime", "uri", "guid", "fqdn", "byte", "bytequantifiedsize",
    "smtpaddress", "timespan", "hashtable", "pswshashtable", "word", "pattern", "schedule", "double", "decimal",
    "cultureinfo", "securestring", "pscredential", "version", "exdatetime", "proxyaddresscollection", "proxyaddress",
    "scheduleinterval", "geocoordinates", "iprange", "recipienttypedetails", "propertyset",
}
PARAMETER = re.compile(r"^### -\w+\n(.*?)^```yaml\nType: (.*?)\n", re.S | re.M)
LIST = re.compile(
    r"(?:valid values|following values|values? (?:are|is)|one of the following)[^\n]*:\s*\n\n"
    r"((?:[-*] .*\n(?:\n(?=[-*] ))?)+)",
    re.I,
)
NAME = re.compile(r"\s*([A-Za-z][A-Za-z0-9]*)\s*(?:$|[:(.,])")


def members(folder):
    """Names by type; None for a type of which a list is more than names."""
    found = {}
    for page in sorted(folder.glob("*.md")):
        for body, of in PARAMETER.findall(page.read_text(encoding="utf-8", errors="replace")):
            of = of.strip().removesuffix("[]").split(".")[-1]
            if of.lower() in PLAIN or of.endswith(("IdParameter", "Identity", "Id")):
                continue
            for items in LIST.findall(body)[:1]:
                for item in re.findall(r"^[-*] (.*)$", items, re.M):
                    item = item.replace("`", "").replace("*", "")
                    if item.startswith("$null"):
                        continue
                    name = NAME.match(item)
                    if name is None:
                        found[of] = None
                    elif found.get(of, {}) is not None:
                        found.setdefault(of, {})[name.group(1)] = True
    return found


def main():
    known = json.loads(pathlib.Path("grammar/exchange/enumerations.json").read_text())
    known = {re.split(r"[.+]", name)[-1].lower() for name in known}
    for of, names in sorted(members(pathlib.Path(sys.argv[1])).items()):
        if names and len(names) > 1 and re.split(r"[.+]", of)[-1].lower() not in known:
            print(f"{json.dumps(of)}: {json.dumps(list(names))},")


main()
