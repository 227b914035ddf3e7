#!/usr/bin/env python3
"""Write the declarations of `grammar/cmdlets/` from recorded facts.

    import-declarations.py FACTS [GRAMMAR]

FACTS holds `powershell/commands.json`, `powershell/accelerators.json` and `exchange/cmdlets.json`.
One file per noun and module; running it again changes nothing. Once imported, the declarations are source:
edit them by hand, and run this only to compare with newer facts.
"""
import collections
import json
import os
import sys

from facts import Types, number, quote, write

MODULES = {
    "Microsoft.PowerShell.Core": "core",
    "Microsoft.PowerShell.Utility": "utility",
    "Microsoft.PowerShell.Management": "management",
    "Microsoft.PowerShell.Security": "security",
    "Microsoft.PowerShell.Host": "host",
}
EDITIONS = {
    "Exchange Server 2010": "2010",
    "Exchange Server 2013": "2013",
    "Exchange Server 2016": "2016",
    "Exchange Server 2019": "2019",
    "Exchange Server SE": "SE",
    "Exchange Online": "EXO",
    "Built-in security add-on for on-premises mailboxes": "EOP",
    "Security & Compliance": "SCC",
}
# Exchange value types that PowerShell itself has, by the name the documentation uses.
EXCHANGE_TYPES = {
    "SwitchParameter": "switch", "Boolean": "bool", "String": "string", "Int32": "int", "Int64": "long",
    "Int16": "int16", "UInt16": "uint16", "UInt32": "uint", "UInt64": "ulong", "Byte": "byte", "Char": "char",
    "DateTime": "datetime", "Guid": "guid", "Uri": "uri", "PSCredential": "pscredential", "CultureInfo": "cultureinfo",
    "IPAddress": "ipaddress", "SecureString": "securestring", "TimeSpan": "timespan", "Hashtable": "hashtable",
    "Object": "object", "PSObject": "psobject", "Double": "double", "Single": "single", "Decimal": "decimal",
    "Version": "version",
}
# Where the documented type is too narrow: this parameter takes $null, which means "as the organization has it".
CORRECTIONS = {("Set-CASMailbox", "MapiHttpEnabled"): "[Nullable[bool]]"}
# Names that the documentation's own examples use and its parameter lists leave out.
ALIASES = {
    ("Get-HealthReport", "Identity"): ["Server"],
    ("Get-HealthReport", "HealthSet"): ["HealthSetName"],
    ("Get-ServerHealth", "Identity"): ["Server"],
    ("Get-ServerHealth", "HealthSet"): ["HealthSetName"],
    ("Set-UMCallRouterSettings", "Server"): ["Identity"],
}
ALL = "__AllParameterSets"
# Verbs whose cmdlets ask before they act, unless told -Confirm:$false.
ASKING = {"Clear", "Disable", "Dismount", "Move", "Remove", "Stop", "Suspend", "Uninstall"}


def call(name, *arguments):
    return f"[{name}({', '.join(a for a in arguments if a)})]"


def strings(values):
    return ", ".join(quote(v) for v in values)


def typed_number(text, kind):
    if kind == "System.Int64":
        return text + "L"
    if kind == "System.Double":
        return text + ".0"
    return text


def attribute(a, types):
    """One attribute of a parameter, or nothing where the type literal says it already."""
    if "validate" in a:
        name = a["validate"]
        if name == "ValidateSet":
            return call(name, strings(a["values"]))
        if name == "ValidatePattern":
            return call(name, quote(a["pattern"]))
        if name == "ValidateRange":
            if "kind" in a:
                return call(name, quote(a["kind"]))
            return call(name, typed_number(a["min"], a["type"]), typed_number(a["max"], a["type"]))
        if name == "ValidateCount":
            return call(name, str(a["min"]), str(a["max"]))
        return call(name)
    if "transform" in a:
        return None if a["transform"] == "ArgumentTypeConverter" else call(a["transform"])
    if "complete" in a:
        if "values" in a:
            return call(a["complete"], strings(a["values"]))
        return call(a["complete"], types.literal(a["type"]))
    return call(a["attribute"])


def parameter_attributes(sets, dont_show=False):
    """`[Parameter(...)]` of each set, in the order given."""
    lines = []
    for name, s in sets.items():
        arguments = []
        if name != ALL:
            arguments.append(f"ParameterSetName = {quote(name)}")
        if s.get("mandatory"):
            arguments.append("Mandatory")
        if s.get("position") is not None:
            arguments.append(f"Position = {s['position']}")
        if s.get("pipeline"):
            arguments.append("ValueFromPipeline")
        if s.get("byPropertyName"):
            arguments.append("ValueFromPipelineByPropertyName")
        if s.get("remaining"):
            arguments.append("ValueFromRemainingArguments")
        if dont_show:
            arguments.append("DontShow")
        if arguments:
            lines.append(call("Parameter", *arguments))
    return lines


def initial(p):
    """The value that a parameter has when it is not given, as an expression."""
    value, kind = p.get("initial"), p["type"]
    if value is None or value == "a new guid" or value == "System.Object" or (kind == "System.Object" and value == "True"):
        return None
    if kind == "System.Text.Encoding":
        return quote({"utf-8": "utf8NoBOM", "us-ascii": "ascii"}[value])
    if kind.endswith("[]") and value.startswith("["):
        return quote(value[1:-1]) if value != "[\n]" else '"`n"'
    if number(value) and kind.startswith("System."):
        return value
    return quote(value)


def core_parameter(p, types):
    lines = parameter_attributes(p["sets"], p.get("dontShow"))
    if p.get("dynamic"):
        lines.append("[Dynamic()]")
    if p.get("aliases"):
        lines.append(call("Alias", strings(p["aliases"])))
    for a in p.get("attributes", []):
        text = attribute(a, types)
        if text:
            lines.append(text)
    value = initial(p)
    last = f"{types.literal(p['type'])} ${p['name']}" + (f" = {value}" if value else "")
    return lines + [last]


def parameter_block(lines):
    """A parameter on one line where it fits."""
    one = "        " + " ".join(lines)
    return one if len(one) <= 120 else "\n".join("        " + line for line in lines)


def function(name, head, parameters):
    out = [f"function {name} {{"] + ["    " + h for h in head]
    if not parameters:
        out.append("    param()")
    else:
        out.append("    param(")
        out.append(",\n".join(parameter_block(p) for p in parameters))
        out.append("    )")
    out.append("}")
    return "\n".join(out) + "\n"


def order_of_sets(parameters):
    """The order in which a reader meets the sets."""
    seen = []
    for p in parameters:
        for s in p["sets"]:
            if s != ALL and s not in seen:
                seen.append(s)
    return seen


def core_function(c, types):
    binding = []
    default = c.get("defaultSet")
    if default and default != ALL:
        binding.append(f"DefaultParameterSetName = {quote(default)}")
    if c.get("shouldProcess"):
        binding.append("SupportsShouldProcess")
        if c.get("confirmImpact", "Medium") != "Medium":
            binding.append(f"ConfirmImpact = {quote(c['confirmImpact'])}")
    if c.get("paging"):
        binding.append("SupportsPaging")
    if c.get("positionalBinding") is False:
        binding.append("PositionalBinding = $false")
    head = [call("CmdletBinding", *binding), call("ImplementingType", quote(c["class"]))]
    met = order_of_sets(c["parameters"])
    if default in met:
        met = [default] + [s for s in met if s != default]
    named = [s for s in c["parameterSets"] if s != ALL]
    if named and named != met:
        head.append(call("ParameterSets", strings(c["parameterSets"])))
    if c.get("output"):
        head.append(call("OutputType", ", ".join(types.literal(t) for t in c["output"])))
    if c.get("aliases"):
        head.append(call("Alias", strings(c["aliases"])))
    return function(c["name"], head, [core_parameter(p, types) for p in c["parameters"]])


def common_functions(common, types):
    """The parameters that commands get without declaring them."""
    should = {"WhatIf", "Confirm"}
    parts = []
    for name, chosen in (
        ("CommonParameters", [p for p in common if p["name"] not in should]),
        ("ShouldProcessParameters", [p for p in common if p["name"] in should]),
        ("PagingParameters", [{"name": n, "type": t, "sets": {ALL: {}}} for n, t in (
            ("IncludeTotalCount", "System.Management.Automation.SwitchParameter"),
            ("Skip", "System.UInt64"), ("First", "System.UInt64"))]),
    ):
        parts.append(function(name, [], [core_parameter(p, types) for p in chosen]))
    return "# The parameters that commands have without declaring them.\n\n" + "\n".join(parts)


def exchange_type(name):
    array = name.endswith("[]")
    base = name[:-2] if array else name
    return "[" + EXCHANGE_TYPES.get(base, base) + ("[]]" if array else "]")


def editions(names):
    """Short names of editions; `2013+` is that server version and all later ones."""
    servers = ["2010", "2013", "2016", "2019", "SE"]
    short = [EDITIONS[n] for n in names]
    for i, s in enumerate(servers[:-1]):
        if [x for x in short if x in servers] == servers[i:]:
            return [s + "+"] + [x for x in short if x not in servers]
    return short


# What Exchange itself takes where the pages do not say it.
DEFAULT_SETS = {
    "Disable-Mailbox": "Identity",
    "Enable-ExchangeCertificate": "Thumbprint",
    "Enable-Mailbox": "User",
    "Export-ExchangeCertificate": "Thumbprint",
    "Get-ExchangeCertificate": "Thumbprint",
    "New-Mailbox": "User",
    "Remove-ExchangeCertificate": "Thumbprint",
    "Test-OutlookConnectivity": "Probe",
    "Add-ADPermission": "AccessRights",
    "Get-ADPermission": "AccessRights",
    "Remove-ADPermission": "AccessRights",
    "Add-MailboxPermission": "AccessRights",
    "Get-MailboxPermission": "AccessRights",
    "New-SendConnector": "AddressSpaces",
    "New-MailUser": "DisabledUser",
    "Set-UserPhoto": "UploadPhotoData",
    "Export-QuarantineMessage": "IdentityOnly",
    "Delete-QuarantineMessage": "IdentityOnly",
    "Get-MailboxFolder": "Identity",
    "New-ManagementRoleAssignment": "SecurityGroup",
    "New-ManagementScope": "RecipientFilter",
    "Get-QueueDigest": "Server",
}


def exchange_default_set(name, c, names):
    """The documented default set; where none is documented, the set named Identity, else the first of those that ask for least."""
    if name in DEFAULT_SETS:
        return DEFAULT_SETS[name]
    if c["default_set"] and c["default_set"] != ALL:
        return c["default_set"]
    if names == [ALL]:
        return None
    if "Identity" in names:
        return "Identity"
    return min(c["sets"], key=lambda s: sum(p["mandatory"] for p in s["params"]))["name"]


def exchange_function(name, c):
    names = [s["name"] for s in c["sets"]]
    given = {p: {} for p in c["params"]}
    for s in c["sets"]:
        for p in s["params"]:
            entry = {}
            if p["mandatory"]:
                entry["mandatory"] = True
            if p["position"] is not None:
                entry["position"] = p["position"]
            pipeline = c["params"][p["name"]]["pipeline"]
            entry["pipeline"] = pipeline in ("both", "value")
            entry["byPropertyName"] = pipeline in ("both", "property")
            given[p["name"]][s["name"]] = entry
    should = "WhatIf" in given and "Confirm" in given
    parameters = []
    for p, sets in given.items():
        if should and p in ("WhatIf", "Confirm"):
            continue
        if not sets:
            pipeline = c["params"][p]["pipeline"]
            sets = {ALL: {"pipeline": pipeline in ("both", "value"), "byPropertyName": pipeline in ("both", "property")}}
        everywhere = list(sets) == names and all(s == sets[names[0]] for s in sets.values())
        parameters.append({"name": p, "sets": {ALL: sets[names[0]]} if everywhere else sets, "each": sets})
    default = exchange_default_set(name, c, names)
    # A set that only parameters of all sets belong to would have no name left: its first parameter names its sets.
    met = order_of_sets(parameters)
    for s in names:
        if s != ALL and s not in met and s != default:
            first = next((p for p in parameters if s in p["each"]), None)
            if first:
                first["sets"] = first["each"]
                met = order_of_sets(parameters)

    binding = []
    if default:
        binding.append(f"DefaultParameterSetName = {quote(default)}")
    if should:
        binding.append("SupportsShouldProcess")
        if name.split("-", 1)[0] in ASKING:
            binding.append("ConfirmImpact = 'High'")
    head = [call("CmdletBinding", *binding)]
    own = editions(c["applicable"])
    head.append(call("Edition", strings(own)))
    met_default_first = ([default] if default in met else []) + [s for s in met if s != default]
    wanted = ([default] if default in names else []) + [s for s in names if s != default]
    if names != [ALL] and wanted != met_default_first:
        head.append(call("ParameterSets", strings(wanted)))
    if c["outputs"]:
        head.append(call("OutputType", strings(c["outputs"])))

    blocks = []
    for p in parameters:
        facts = c["params"][p["name"]]
        lines = parameter_attributes(p["sets"])
        mine = editions(facts["applicable"])
        if mine != own:
            lines.append(call("Edition", strings(mine)))
        taken = {q.lower() for q in given}
        aliases = [a for a in facts["aliases"] + ALIASES.get((name, p["name"]), []) if a.lower() not in taken]
        if aliases:
            lines.append(call("Alias", strings(aliases)))
        if facts.get("wildcards"):
            lines.append("[SupportsWildcards()]")
        if facts.get("values"):
            lines.append(call("ValidateSet", strings(facts["values"])))
        kind = CORRECTIONS.get((name, p["name"])) or exchange_type(facts["type"])
        lines.append(f"{kind} ${p['name']}{exchange_initial(facts)}")
        blocks.append(lines)
    return function(name, head, blocks)


def exchange_initial(facts):
    value = facts["default"]
    if value is None or facts["type"] == "SwitchParameter":
        return ""
    if value.lower() in ("true", "false", "$true", "$false"):
        return " = $" + value.lower().lstrip("$")
    if number(value):
        return f" = {value}"
    return f" = {quote(value)}"


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    facts = sys.argv[1]
    grammar = sys.argv[2] if len(sys.argv) == 3 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "grammar")

    def load(*path):
        with open(os.path.join(facts, *path), encoding="utf-8") as f:
            return json.load(f)

    types = Types(load("powershell", "accelerators.json"))
    recorded = load("powershell", "commands.json")
    nouns = collections.defaultdict(dict)
    for c in recorded["commands"]:
        if c["kind"] == "Cmdlet":
            nouns[MODULES[c["module"]], c["name"].split("-", 1)[1]][c["name"]] = core_function(c, types)
    spelling = {}
    for name, c in load("exchange", "cmdlets.json").items():
        noun = name.split("-", 1)[1]
        noun = spelling.setdefault(noun.lower(), noun)
        nouns["exchange", noun][name] = exchange_function(name, c)
    written = set()
    write(os.path.join(grammar, "cmdlets", "common.ps1"), common_functions(recorded["common"], types), written)
    for (module, noun), functions in nouns.items():
        text = f"# {noun}\n\n" + "\n".join(functions[n] for n in sorted(functions))
        write(os.path.join(grammar, "cmdlets", module, noun + ".ps1"), text, written)
    print(f"{len(written)} files, {sum(map(len, nouns.values()))} commands")


if __name__ == "__main__":
    main()
