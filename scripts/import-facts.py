#!/usr/bin/env python3
"""Write `grammar/language/`, `grammar/types/`, `grammar/views/` and `grammar/messages/` from recorded facts.

    import-facts.py FACTS [GRAMMAR]

FACTS holds the folder `powershell`. Running it again changes nothing. Once imported, these texts are source:
edit them by hand, and run this only to compare with newer facts. `messages/parser.psd1` and `types/exceptions.psd1`
are not written by it.
"""
import json
import os
import re
import sys
import textwrap

from facts import key, number, quote, write

# Message resources that the engine, the binder, the formatter and the cmdlets speak from.
RESOURCES = """
AddMember AddTypeStrings AliasCommandStrings AutomationExceptions CommandBaseStrings CommandLineParameterParserStrings
ConsoleHostStrings ConsoleHostUserInterfaceStrings ConvertFromStringData ConvertHTMLStrings ConvertMarkdownStrings
CredUI Credential CsvCommandStrings Debugger DebuggerStrings DescriptionsStrings DiscoveryExceptions EnumExpressionEvaluatorStrings
ErrorCategoryStrings ErrorPackage EventingStrings ExecutionPolicyCommands ExtendedTypeSystem FileSystemProviderStrings
FormatAndOut_MshParameter FormatAndOut_format_xxx FormatAndOut_out_xxx GetErrorText GetFormatDataStrings GetMember
GetRandomCommandStrings HelpDisplayStrings HelpErrors HistoryStrings HostInterfaceExceptionsStrings
ImportLocalizedDataStrings InternalCommandStrings InternalHostStrings InternalHostUserInterfaceStrings
MatchStringStrings MeasureObjectStrings Metadata Modules MshHostRawUserInterfaceStrings NativeCP NewObjectStrings
ParameterBinderStrings PathUtilsStrings PipelineStrings PowerShellStrings ProgressRecordStrings ProxyCommandStrings
PSListModifierStrings PSStyleStrings RunspaceInit RunspaceStrings SecureStringCommands SelectObjectStrings SendMailMessageStrings Serialization
SessionStateProviderBaseStrings SessionStateStrings SortObjectStrings StartSleepStrings StringDecoratedStrings
SuggestionStrings TestJsonCmdletStrings TranscriptStrings TypesXmlStrings UnblockFileStrings UpdateDataStrings
UpdateListStrings UtilityCommonStrings UtilsStrings VariableCommandStrings VerbDescriptionStrings WebCmdletStrings
WildcardPatternStrings WriteErrorStrings WriteProgressResourceStrings
""".split()

# Of ParserStrings, what is said while a script runs; what is said while it is read stands in messages/parser.psd1.
RUNTIME = """
AddHashTableToNonHashTable AmbiguousConversion AmbiguousPath AmbiguousTypeReference ArrayHasTooManyDimensions
ArraySliceAssignmentFailed AsOperatorRequiresType BackgroundOperatorInPipelineChain BadEnumeration BadExpression
BadOperatorArgument BadReplaceArgument BreakHelpMessage BreakLabel CannotCall CannotConvertValue CannotIndex CannotInvoke
CannotLoadPowerShellDataFile CannotResolvePowerShellDataFilePath CantActivateDocumentInPipeline
CantInvokeInNonImportedModule ContinueHelpMessage ContinueLabel DebugStream EnumeratorValueOutOfBounds ErrorStream
FileNotFound FileOpenError FileReadError ForEachBadGenericConversionTypeSpecified ForEachNonexistentMemberReference
ForEachTypeConversionFailed FormatError GetSteppablePipelineFromWrongThread IndexOutOfRange InformationStream
InstantiatePSClassObjectFailed InvalidFilenameOption InvalidNullKey InvalidPowerShellDataFile InvalidRegularExpression
InvalidSplitOptionCombination InvalidSplitOptionWithPredicate InvokeMethodOnNull InvokingCleanBlockNotSupported
IsOperatorRequiresType LabelNotFound MethodNotFound MissingArgument NeedMultidimensionalIndex NonExistingVariableReference
NotADefinedOperationForType NullArray NullArrayIndex NumberToReturnMustBeGreaterThanZero OperatorFailed
OperatorRequiresNumber OutputStream ParserError ProgramFailedToExecute PropertyIsReadOnly PropertyNotFound
PropertyNotFoundForAttribute PropertyNotFoundStrict RedirectionFailed RedirectionStreamCanOnlyMergeToOutputStream
SealedBaseClass SilentlyContinueHelpMessage SilentlyContinueLabel StaticConstructorCantHaveParameters
StrictModeFunctionCallWithParens SuspendHelpMessage SuspendLabel TextForPositionMessage TextForWordLine
TraceEnteringFunction TraceEnteringFunctionDefinedInFile TraceMethodCall TraceScriptLineMessage TraceVariableAssignment
TypeCreationError TypeNotFound TypeNotFoundWithMessage UnexpectedUnaryOperator UnsupportedHandlerType
UsingWithoutInvokeCommand VariableIsUndefined VerboseStream WarningStream WildCardModuleNameError
""".split()

# Scripts longer than this are programs of their own; emsh has them in Rust.
LONGEST_SCRIPT = 1100


class Script(str):
    """The text of a script block, kept to the letter: Get-Member prints it."""


class TidyScript(str):
    """The text of a script block that nobody sees."""


def literal(value, indent=0, width=116):
    """A value as PowerShell data, on one line where it fits."""
    pad = "    " * indent
    if value is None:
        return "$null"
    if value is True or value is False:
        return "$true" if value else "$false"
    if isinstance(value, Script):
        return "{" + value + "}"
    if isinstance(value, TidyScript):
        first, _, rest = value.strip().expandtabs(4).partition("\n")
        text = first.strip() + ("\n" + textwrap.dedent(rest) if rest else "")
        if "\n" not in text:
            return "{ " + text + " }"
        inner = textwrap.indent(text, pad + "    ", lambda line: line.strip())
        return "{\n" + inner + "\n" + pad + "}"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, str):
        if any(ord(c) < 32 and c != "\n" for c in value):
            escapes = {"\x1b": "`e", "\t": "`t", "\n": "`n", "\r": "`r", '"': '`"', "`": "``", "$": "`$"}
            return '"' + "".join(escapes.get(c, c) for c in value) + '"'
        return quote(value)
    if isinstance(value, list):
        one = "@(" + ", ".join(literal(v) for v in value) + ")"
        tables = any(isinstance(v, dict) for v in value)
        if len(pad) + len(one) <= (min(width, 116) if tables else width) and "\n" not in one:
            return one
        separator = "\n" if tables else ",\n"
        return "@(\n" + separator.join(pad + "    " + literal(v, indent + 1, width) for v in value) + "\n" + pad + ")"
    one = "@{ " + "; ".join(f"{key(k)} = {literal(v)}" for k, v in value.items()) + " }" if value else "@{}"
    if len(pad) + len(one) <= width and "\n" not in one:
        return one
    return "@{\n" + "".join(f"{pad}    {key(k)} = {literal(v, indent + 1, width)}\n" for k, v in value.items()) + pad + "}"


def table(title, entries, width=116):
    """A psd1 file: one entry per key."""
    return f"# {title}\n\n@{{\n" + "".join(f"    {key(k)} = {literal(v, 1, width)}\n" for k, v in entries.items()) + "}\n"


def pascal(name):
    return name[0].upper() + name[1:]


def arrange(value, tidy=False):
    """A recorded structure with PowerShell's capital letters, scripts as script blocks (re-indented where `tidy`)."""
    if isinstance(value, list):
        return [arrange(v, tidy) for v in value]
    if not isinstance(value, dict):
        return value
    code = value.get("kind") in ("CodeProperty", "CodeMethod")
    out = {}
    for k, v in value.items():
        if k == "script" and len(v) > LONGEST_SCRIPT:
            out["Native"] = True
        elif k in ("script", "get", "set") and not code:
            out[pascal(k)] = TidyScript(v) if tidy else Script(v)
        elif k == "members":
            out["Members"] = {n: arrange(m, tidy) for n, m in v.items()}
        elif k == "custom":
            out["Custom"] = {"Entries": arrange(v["entries"], tidy)}
        else:
            out[pascal(k)] = arrange(v, tidy)
    return out


def view(v):
    kinds = {"table": "Table", "list": "List", "wide": "Wide", "custom": "Custom"}
    head = {"Name": v["name"], "Kind": kinds[v["kind"]], "Types": v["types"]}
    rest = arrange({k: w for k, w in v.items() if k not in ("file", "name", "kind", "types")}, tidy=True)
    return {**head, **rest}


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    facts = os.path.join(sys.argv[1], "powershell")
    here = os.path.dirname(os.path.abspath(__file__))
    grammar = sys.argv[2] if len(sys.argv) == 3 else os.path.join(here, "..", "grammar")
    written = set()

    def load(name):
        with open(os.path.join(facts, name + ".json"), encoding="utf-8") as f:
            return json.load(f)

    def put(name, text):
        write(os.path.join(grammar, name), text, written)

    put("language/aliases.psd1", table("Aliases of a fresh session", {
        a["name"]: {"Definition": a["definition"], "Options": a["options"]} for a in load("aliases")}))
    put("language/accelerators.psd1", table("Short names of types", load("accelerators")))
    put("language/verbs.psd1", table("Approved verbs: group and alias prefix", {
        v["verb"]: {"Group": v["group"], "Prefix": v["prefix"]} for v in load("verbs")}))
    put("language/error_categories.psd1", table("Error categories: value, and the word that CategoryInfo prints", {
        c["name"]: {"Value": c["value"], "Text": c["text"].split(": (")[0]} for c in load("error_categories")}))
    put("language/variables.psd1", table("Variables of a fresh session; without Value the engine supplies it", {
        v["name"]: {pascal(k): w for k, w in v.items() if k != "name" and w is not None} for v in load("variables")}))
    put("language/psstyle.psd1", table("$PSStyle: escape sequences", load("psstyle")))
    put("language/psversiontable.psd1", table("$PSVersionTable", {
        k: {pascal(a): b for a, b in v.items()} for k, v in load("psversiontable").items()}))
    providers = load("providers")
    put("language/providers.psd1", table("Providers and drives", {
        pascal(k): [{pascal(a): b for a, b in x.items()} for x in v] for k, v in providers.items()}))

    enums = {}
    for name, e in load("enums").items():
        entry = {"Underlying": e["underlying"]}
        if e["flags"]:
            entry["Flags"] = True
        entry["Names"] = list(e["values"])
        values = list(e["values"].values())
        if values != list(range(len(values))):
            entry["Values"] = values
        enums[name] = entry
    put("types/enums.psd1", table("Enumerations; without Values they count from 0", enums))

    hierarchy = {}
    for f in sorted(os.listdir(os.path.join(facts, "members"))):
        m = load("members/" + f[:-5])
        hierarchy[m["type"].split("[")[0]] = {"Base": m["base"], "Interfaces": m["interfaces"]}
        parts = {part: [{"Name": x["name"], "Kind": x["kind"], "Definition": x["definition"]} for x in m.get(part) or []]
                 for part in ("static", "instance")}
        listed = {"Type": m["type"].split("[")[0]}
        if m.get("shown"):
            listed["Shown"] = m["shown"]
        listed["Constructors"] = [c for c in m.get("constructors") or [] if c]
        listed["Static"], listed["Instance"] = parts["static"], parts["instance"]
        name = listed["Type"].split("`")[0]
        put(f"types/members/{name}.psd1", table(f"What Get-Member lists of {name}", listed, 100000))
    put("types/hierarchy.psd1", table("Base types, nearest first, and interfaces", hierarchy, 100000))

    groups = {"system": {}, "automation": {}, "deserialized": {}}
    for name, t in load("type_data").items():
        group = ("deserialized" if name.startswith("Deserialized.") else
                 "automation" if name.startswith(("System.Management.", "Microsoft.")) else "system")
        groups[group][name] = arrange(t)
    for group, entries in groups.items():
        put(f"types/{group}.psd1", table("What PowerShell adds to types", entries))

    files = {}
    for v in load("views"):
        files.setdefault(v["file"], []).append(view(v))
    for name, views in files.items():
        text = "".join("    " + literal(v, 1, 100) + "\n" for v in views)
        put(f"views/{name}.psd1", f"# Views of {name}, in the order in which they are looked through\n\n@(\n{text})\n")

    messages = load("messages")
    for name in RESOURCES:
        put(f"messages/{name}.psd1", table(name, messages[name], 100000))
    put("messages/ParserStrings.psd1", table("ParserStrings: what is said while a script runs",
                                              {k: messages["ParserStrings"][k] for k in sorted(RUNTIME)}, 100000))
    print(f"{len(written)} files")


if __name__ == "__main__":
    main()
