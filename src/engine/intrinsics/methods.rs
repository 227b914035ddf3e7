//! The methods of `$ExecutionContext` and what hangs on it.

use super::Part;
use crate::engine::hosting::{self, CommandEntry, Commands};
use crate::engine::objects::{self, VariableObject};
use crate::engine::runspace::Runspace;
use crate::engine::scope::NameId;
use crate::engine::sink::Collector;
use crate::engine::unwind::{Flow, Unwind};
use crate::engine::{path, values};
use crate::text::name::eq_ignore_case;
use crate::value::{Fault, Known, Type, Value, convert, member as members};
use std::rc::Rc;

/// What a cmdlet writes; its first error is the method's.
fn ask(rt: &mut Runspace, command: &str, given: &[(&str, Value)]) -> Flow<Vec<Value>> {
    let mut parameters: Vec<(Option<String>, Option<Value>)> = given
        .iter()
        .map(|(name, value)| (Some((*name).to_owned()), Some(value.clone())))
        .collect();
    parameters.push((Some("ErrorAction".to_owned()), Some(Value::str("Stop"))));
    let mut commands = Commands::default();
    commands.add(CommandEntry {
        text: command.to_owned(),
        script: false,
        local: true,
        parameters,
    });
    let mut out = Collector::default();
    hosting::run(rt, &commands, None, &mut out)?;
    Ok(out.into_vec())
}

fn first(rt: &mut Runspace, command: &str, given: &[(&str, Value)]) -> Flow<Value> {
    Ok(ask(rt, command, given)?
        .into_iter()
        .next()
        .unwrap_or_default())
}

/// `Collection<PSObject>`, or of another element.
fn collection(element: Type, items: Vec<Value>) -> Value {
    let of = Type::generic("System.Collections.ObjectModel.Collection", vec![element]);
    Value::list_of(of, items)
}

fn objects_of(items: Vec<Value>) -> Value {
    collection(Type::Known(Known::PSObject), items)
}

/// A property that the session has to answer.
pub(in crate::engine) fn property(
    rt: &mut Runspace,
    part: Part,
    name: &str,
) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    Ok(Some(match part {
        Part::Path if is("CurrentLocation") => objects::path_info(&rt.location),
        Part::Path if is("CurrentFileSystemLocation") => {
            let path = rt.location_path();
            objects::path_info(&path)
        }
        Part::Drive if is("Current") => {
            let location = rt.location.clone();
            let drive = path::drive(&location).unwrap_or("/").to_owned();
            first(rt, GET_DRIVE, &[("Name", Value::str(drive))])?
        }
        Part::InvokeCommand if is("CommandNotFoundAction") => rt.not_found_action.clone(),
        Part::Engine if is("Host") => {
            let frame = Rc::clone(&rt.frame);
            rt.get_variable(NameId::of("Host"), &frame)
                .unwrap_or_default()
        }
        _ => return Ok(None),
    }))
}

const GET_DRIVE: &str = "Microsoft.PowerShell.Management\\Get-PSDrive";
const GET_PROVIDER: &str = "Microsoft.PowerShell.Management\\Get-PSProvider";
const RESOLVE: &str = "Microsoft.PowerShell.Management\\Resolve-Path";
const SPLIT: &str = "Microsoft.PowerShell.Management\\Split-Path";
const GET_COMMAND: &str = "Microsoft.PowerShell.Core\\Get-Command";

/// A method of one of the parts; `None`: it has none of that name.
pub(in crate::engine) fn method(
    rt: &mut Runspace,
    part: Part,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let result = match part {
        Part::Path => path_method(rt, name, arguments),
        Part::Variables => variable_method(rt, name, arguments),
        Part::InvokeCommand => command_method(rt, name, arguments),
        Part::Drive => drive_method(rt, name, arguments),
        Part::Provider => provider_method(rt, name, arguments),
        Part::Item | Part::ChildItem | Part::Property => item_method(rt, part, name, arguments),
        Part::Engine | Part::SessionState | Part::InvokeProvider => Ok(None),
    };
    if matches!(part, Part::InvokeCommand) {
        return result;
    }
    wrapped(rt, name, arguments, result)
}

/// What goes wrong in a method of .NET comes out wrapped.
fn wrapped(
    rt: &mut Runspace,
    name: &str,
    arguments: &[Value],
    result: Flow<Option<Value>>,
) -> Flow<Option<Value>> {
    result.map_err(|unwind| match *unwind {
        Unwind::Throw(ref record, _) => {
            // What is asked for here runs no command that its error could be inside of.
            record
                .carrier
                .set(crate::value::error_record::Carrier::Itself);
            rt.in_block_method(unwind, name, arguments.len())
        }
        Unwind::Fault(_) => rt.in_block_method(unwind, name, arguments.len()),
        other => Box::new(other),
    })
}

fn text(rt: &mut Runspace, arguments: &[Value], at: usize) -> Flow<String> {
    match arguments.get(at) {
        Some(value) => rt.text(value),
        None => Ok(String::new()),
    }
}

fn flag(arguments: &[Value], at: usize) -> Value {
    Value::Bool(arguments.get(at).is_some_and(convert::truth))
}

/// The path that a provider sees, and the provider: nothing needs to be there.
fn unresolved(rt: &mut Runspace, written: &str) -> Flow<(String, &'static str)> {
    if let Some(drive) = path::drive(written) {
        let of = ["Alias", "Env", "Function", "Variable"]
            .into_iter()
            .find(|own| own.eq_ignore_ascii_case(drive));
        if let Some(own) = of {
            let rest = written.get(drive.len() + 1..).unwrap_or_default();
            let provider = if own == "Env" { "Environment" } else { own };
            return Ok((rest.trim_start_matches(['/', '\\']).to_owned(), provider));
        }
    }
    Ok((rt.file_path(written)?, "FileSystem"))
}

/// Sets what a `[ref]` refers to.
fn refer(rt: &mut Runspace, reference: Option<&Value>, value: Value) -> Flow {
    if let Some(reference) = reference.filter(|reference| !reference.is_null()) {
        members::set(reference, "Value", value, rt)?;
    }
    Ok(())
}

fn provider(rt: &mut Runspace, name: &str) -> Flow<Value> {
    first(rt, GET_PROVIDER, &[("PSProvider", Value::str(name))])
}

/// The methods of `.Path` and those that `$PSCmdlet` shares with it.
pub(in crate::engine) fn path_method(
    rt: &mut Runspace,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let count = arguments.len();
    let given = text(rt, arguments, 0)?;
    let path = Value::str(given.as_str());
    Ok(Some(match count {
        1 | 3 if is("GetUnresolvedProviderPathFromPSPath") => {
            let (found, of) = unresolved(rt, &given)?;
            if count == 3 {
                let of = provider(rt, of)?;
                refer(rt, arguments.get(1), of)?;
                let drive = path::drive(&given).unwrap_or("/").to_owned();
                let drive = first(rt, GET_DRIVE, &[("Name", Value::str(drive))])?;
                refer(rt, arguments.get(2), drive)?;
            }
            Value::str(found)
        }
        1 if is("GetResolvedPSPathFromPSPath") => {
            let found = ask(rt, RESOLVE, &[("Path", path)])?;
            collection(Type::named("System.Management.Automation.PathInfo"), found)
        }
        2 if is("GetResolvedProviderPathFromPSPath")
            || is("GetResolvedProviderPathFromProviderPath") =>
        {
            let found = ask(rt, RESOLVE, &[("Path", path)])?;
            let mut paths = Vec::new();
            let mut of = Value::Null;
            for one in &found {
                paths.push(members::plain_property(one, "ProviderPath").unwrap_or_default());
                of = members::plain_property(one, "Provider").unwrap_or_default();
            }
            if is("GetResolvedProviderPathFromPSPath") {
                refer(rt, arguments.get(1), of)?;
            }
            collection(Type::STRING, paths)
        }
        1 if is("CurrentProviderLocation") => match given.to_ascii_lowercase().as_str() {
            "filesystem" => {
                property(rt, Part::Path, "CurrentFileSystemLocation")?.unwrap_or_default()
            }
            _ => {
                let command = "Microsoft.PowerShell.Management\\Get-Location";
                first(rt, command, &[("PSProvider", path)])?
            }
        },
        2 if is("Combine") => {
            let child = text(rt, arguments, 1)?;
            let command = "Microsoft.PowerShell.Management\\Join-Path";
            first(
                rt,
                command,
                &[("Path", path), ("ChildPath", Value::str(child))],
            )?
        }
        2 if is("ParseParent") => first(rt, SPLIT, &[("Path", path), ("Parent", Value::TRUE)])?,
        1 if is("ParseChildName") => first(rt, SPLIT, &[("Path", path), ("Leaf", Value::TRUE)])?,
        1 if is("IsValid") => {
            let command = "Microsoft.PowerShell.Management\\Test-Path";
            first(rt, command, &[("Path", path), ("IsValid", Value::TRUE)])?
        }
        2 if is("IsPSAbsolute") => {
            let drive = path::drive(&given).map(str::to_owned);
            let absolute = drive.is_some() || given.starts_with(['/', '\\']);
            let shown = drive.map_or(Value::Null, Value::str);
            refer(rt, arguments.get(1), shown)?;
            Value::Bool(absolute)
        }
        1 if is("IsProviderQualified") => Value::Bool(given.contains("::")),
        1 if is("SetLocation") => {
            let command = "Microsoft.PowerShell.Management\\Set-Location";
            first(rt, command, &[("Path", path), ("PassThru", Value::TRUE)])?
        }
        1 if is("PushCurrentLocation") => {
            let command = "Microsoft.PowerShell.Management\\Push-Location";
            ask(rt, command, &stack(&given))?;
            Value::Empty
        }
        1 if is("PopLocation") => {
            let mut given = stack(&given);
            given.push(("PassThru", Value::TRUE));
            first(rt, "Microsoft.PowerShell.Management\\Pop-Location", &given)?
        }
        _ if is("NormalizeRelativePath")
            || is("LocationStack")
            || is("SetDefaultLocationStack") =>
        {
            return Err(unsupported(Part::Path, name));
        }
        _ => return Ok(None),
    }))
}

/// `$PSCmdlet.WriteProgress(record)`.
pub(in crate::engine) fn write_progress(
    rt: &mut Runspace,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let record = arguments.first().cloned().unwrap_or_default();
    let mut given = Vec::new();
    for (property, parameter) in [
        ("Activity", "Activity"),
        ("StatusDescription", "Status"),
        ("ActivityId", "Id"),
        ("ParentActivityId", "ParentId"),
        ("PercentComplete", "PercentComplete"),
        ("SecondsRemaining", "SecondsRemaining"),
        ("CurrentOperation", "CurrentOperation"),
    ] {
        let held = members::plain_property(&record, property).unwrap_or_default();
        if !held.is_null() {
            given.push((parameter, held));
        }
    }
    let of = members::plain_property(&record, "RecordType").unwrap_or_default();
    if values::word(&of) == "Completed" {
        given.push(("Completed", Value::TRUE));
    }
    ask(rt, "Microsoft.PowerShell.Utility\\Write-Progress", &given)?;
    Ok(Some(Value::Empty))
}

fn stack(name: &str) -> Vec<(&'static str, Value)> {
    match name {
        "" | "default" => Vec::new(),
        name => vec![("StackName", Value::str(name))],
    }
}

/// The error of a method that .NET has and emsh has not.
fn unsupported(part: Part, name: &str) -> Box<Unwind> {
    Fault::runtime(
        "NotSupported",
        format!(
            "The method '{name}' of [{}] is not supported by emsh yet.",
            part.type_name()
        ),
    )
    .category(crate::value::ErrorCategory::NotImplemented)
    .into()
}

fn variable_method(rt: &mut Runspace, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let frame = Rc::clone(&rt.frame);
    // Set and Remove take a variable itself too.
    let held = arguments
        .first()
        .and_then(|first| first.downcast::<VariableObject>())
        .map(|held| Rc::clone(&held.0));
    let named = match &held {
        Some(variable) => variable.name.to_string(),
        None => text(rt, arguments, 0)?,
    };
    Ok(Some(match arguments.len() {
        1 if is("Get") => rt
            .find_variable(NameId::of(&named), &frame)
            .map_or(Value::Null, |variable| Value::net(VariableObject(variable))),
        1 | 2 if is("GetValue") => rt
            .get_variable(NameId::of(&named), &frame)
            .or_else(|| arguments.get(1).cloned())
            .unwrap_or_default(),
        1 | 2 if is("Set") => {
            let value = match held {
                Some(variable) => variable.value.borrow().clone(),
                None => arguments.get(1).cloned().unwrap_or_default(),
            };
            rt.set_in_frame(NameId::of(&named), value, &frame)?;
            Value::Empty
        }
        1 if is("Remove") => {
            let command = "Microsoft.PowerShell.Utility\\Remove-Variable";
            if rt.find_variable(NameId::of(&named), &frame).is_some() {
                let given = [("Name", Value::str(named)), ("Force", Value::TRUE)];
                ask(rt, command, &given)?;
            }
            Value::Empty
        }
        _ => return Ok(None),
    }))
}

fn command_method(rt: &mut Runspace, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let count = arguments.len();
    Ok(Some(if is("ExpandString") && count == 1 {
        let template = text(rt, arguments, 0)?;
        Value::str(rt.expand_string(&template)?)
    } else if is("NewScriptBlock") && count == 1 {
        let text = text(rt, arguments, 0)?;
        Value::ScriptBlock(rt.parse_block(&text)?)
    } else if is("InvokeScript") && count > 0 {
        objects_of(invoke_script(rt, arguments)?)
    } else if is("GetCommand") && count >= 2 {
        let result = commands(rt, arguments, false);
        let found = wrapped(
            rt,
            name,
            arguments,
            result.map(|found| found.into_iter().next()),
        )?;
        found.unwrap_or_default()
    } else if is("GetCommands") && count == 3 {
        let pattern = arguments.get(2).is_some_and(convert::truth);
        let found = commands(rt, arguments, pattern);
        let found = wrapped(
            rt,
            name,
            arguments,
            found.map(|found| Some(objects_of(found))),
        )?;
        found.unwrap_or_default()
    } else if is("GetCmdlet") && count == 1 {
        let given = [
            ("Name", Value::str(text(rt, arguments, 0)?)),
            ("CommandType", Value::str("Cmdlet")),
        ];
        quiet(rt, GET_COMMAND, &given)?
            .into_iter()
            .next()
            .unwrap_or_default()
    } else if is("GetCmdlets") && count <= 1 {
        let mut given = vec![("CommandType", Value::str("Cmdlet"))];
        if count == 1 {
            given.push(("Name", Value::str(text(rt, arguments, 0)?)));
        }
        let of = Type::generic(
            "System.Collections.Generic.List",
            vec![Type::named("System.Management.Automation.CmdletInfo")],
        );
        Value::list_of(of, quiet(rt, GET_COMMAND, &given)?)
    } else if is("GetCommandName") && count == 3 {
        let pattern = arguments.get(1).is_some_and(convert::truth);
        let found = commands(rt, arguments.get(..1).unwrap_or_default(), pattern)?;
        let names = found
            .iter()
            .map(|one| members::plain_property(one, "Name").unwrap_or_default())
            .collect();
        let of = Type::generic("System.Collections.Generic.List", vec![Type::STRING]);
        Value::list_of(of, names)
    } else {
        return Ok(None);
    }))
}

/// The same as `ask`, where finding nothing is no error.
fn quiet(rt: &mut Runspace, command: &str, given: &[(&str, Value)]) -> Flow<Vec<Value>> {
    match ask(rt, command, given) {
        Err(unwind) if matches!(*unwind, Unwind::Throw(..)) => Ok(Vec::new()),
        other => other,
    }
}

/// Commands by name and types; a name without a pattern means itself, wildcards and all.
fn commands(rt: &mut Runspace, arguments: &[Value], pattern: bool) -> Flow<Vec<Value>> {
    let mut name = text(rt, arguments, 0)?;
    if !pattern {
        name = crate::text::wildcard::escape(&name);
    }
    let mut given = vec![("Name", Value::str(name))];
    if let Some(types) = arguments.get(1) {
        given.push(("CommandType", Value::str(values::word(types))));
    }
    quiet(rt, GET_COMMAND, &given)
}

/// `InvokeScript`: a text or a block, in the scope of the caller or in one of its own.
fn invoke_script(rt: &mut Runspace, arguments: &[Value]) -> Flow<Vec<Value>> {
    let at = arguments
        .iter()
        .position(|value| matches!(value.base(), Value::ScriptBlock(_)));
    let mut out = Collector::default();
    let Some((at, Value::ScriptBlock(block))) =
        at.and_then(|at| arguments.get(at).map(|value| (at, value.base())))
    else {
        let text = text(rt, arguments, 0)?;
        let block = rt.parse_block(&text)?;
        let rest = arguments.get(1..).unwrap_or_default();
        // (script, useNewScope, writeToPipeline, input, args): the scope is said, and what follows are arguments.
        let (local, rest) = match rest {
            [Value::Bool(local), _, _, args @ ..] => (*local, args),
            rest => (true, rest),
        };
        run(rt, &block, local, rest, &mut out)?;
        return Ok(out.into_vec());
    };
    let block = Rc::clone(block);
    // (useLocalScope, block, input, args...) or (sessionState, block, args...).
    let (local, rest) = match arguments.first() {
        Some(Value::Bool(local)) if at == 1 => (*local, arguments.get(3..)),
        _ => (true, arguments.get(at + 1..)),
    };
    run(rt, &block, local, rest.unwrap_or_default(), &mut out)?;
    Ok(out.into_vec())
}

fn run(
    rt: &mut Runspace,
    block: &Rc<crate::value::ScriptBlock>,
    local: bool,
    arguments: &[Value],
    out: &mut Collector,
) -> Flow {
    if local {
        return rt.call_block_with(block, arguments, None, None, out);
    }
    let frame = Rc::clone(&rt.frame);
    rt.run_inline(block, &frame, None, arguments, out)
}

fn drive_method(rt: &mut Runspace, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let drives = || Type::named("System.Management.Automation.PSDriveInfo");
    let given = Value::str(text(rt, arguments, 0)?);
    Ok(Some(match arguments.len() {
        1 if is("Get") => first(rt, GET_DRIVE, &[("Name", given)])?,
        0 if is("GetAll") => collection(drives(), ask(rt, GET_DRIVE, &[])?),
        1 if is("GetAllAtScope") => collection(drives(), ask(rt, GET_DRIVE, &[("Scope", given)])?),
        1 if is("GetAllForProvider") => {
            collection(drives(), ask(rt, GET_DRIVE, &[("PSProvider", given)])?)
        }
        3 if is("Remove") => {
            let command = "Microsoft.PowerShell.Management\\Remove-PSDrive";
            ask(
                rt,
                command,
                &[("Name", given), ("Force", flag(arguments, 1))],
            )?;
            Value::Empty
        }
        _ if is("New") => return Err(unsupported(Part::Drive, name)),
        _ => return Ok(None),
    }))
}

fn provider_method(rt: &mut Runspace, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let providers = || Type::named("System.Management.Automation.ProviderInfo");
    let given = text(rt, arguments, 0)?;
    Ok(Some(match arguments.len() {
        1 if is("Get") => {
            let one = provider(rt, &given)?;
            collection(providers(), vec![one])
        }
        1 if is("GetOne") => provider(rt, &given)?,
        0 if is("GetAll") => {
            let all = ask(rt, GET_PROVIDER, &[])?;
            Value::list_of(
                Type::generic("System.Collections.Generic.List", vec![providers()]),
                all,
            )
        }
        _ => return Ok(None),
    }))
}

/// The methods of `.Item`, `.ChildItem` and `.Property`: the cmdlets of the same names.
fn item_method(
    rt: &mut Runspace,
    part: Part,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let value = |at: usize| arguments.get(at).cloned().unwrap_or_default();
    let path = || value(0);
    let count = arguments.len();
    let command =
        |verb: &str, noun: &str| format!("Microsoft.PowerShell.Management\\{verb}-{noun}");
    let (command, given): (String, Vec<(&str, Value)>) = match (part, count) {
        (Part::Item, 1) if is("Exists") => (command("Test", "Path"), vec![("Path", path())]),
        (Part::Item, 1) if is("IsContainer") => (
            command("Test", "Path"),
            vec![("Path", path()), ("PathType", Value::str("Container"))],
        ),
        (Part::Item, 1) if is("Get") => (command("Get", "Item"), vec![("Path", path())]),
        (Part::Item, 1) if is("Clear") => (command("Clear", "Item"), vec![("Path", path())]),
        (Part::Item, 1) if is("Invoke") => (command("Invoke", "Item"), vec![("Path", path())]),
        (Part::Item, 2) if is("Set") => (
            command("Set", "Item"),
            vec![
                ("Path", path()),
                ("Value", value(1)),
                ("PassThru", Value::TRUE),
            ],
        ),
        (Part::Item, 2) if is("Remove") => (
            command("Remove", "Item"),
            vec![("Path", path()), ("Recurse", flag(arguments, 1))],
        ),
        (Part::Item, 2) if is("Rename") => (
            command("Rename", "Item"),
            vec![
                ("Path", path()),
                ("NewName", value(1)),
                ("PassThru", Value::TRUE),
            ],
        ),
        (Part::Item, 2) if is("Move") => (
            command("Move", "Item"),
            vec![
                ("Path", path()),
                ("Destination", value(1)),
                ("PassThru", Value::TRUE),
            ],
        ),
        (Part::Item, 3 | 4) if is("Copy") => (
            command("Copy", "Item"),
            vec![
                ("Path", path()),
                ("Destination", value(1)),
                ("Recurse", flag(arguments, 2)),
                ("PassThru", Value::TRUE),
            ],
        ),
        (Part::Item, 4) if is("New") => {
            let mut given = vec![
                ("Path", path()),
                ("ItemType", value(2)),
                ("Value", value(3)),
            ];
            if !value(1).is_null() {
                given.push(("Name", value(1)));
            }
            (command("New", "Item"), given)
        }
        (Part::ChildItem, 2) if is("Get") => (
            command("Get", "ChildItem"),
            vec![("Path", path()), ("Recurse", flag(arguments, 1))],
        ),
        (Part::ChildItem, 3) if is("GetNames") => (
            command("Get", "ChildItem"),
            vec![
                ("Path", path()),
                ("Name", Value::TRUE),
                ("Recurse", flag(arguments, 2)),
            ],
        ),
        (Part::ChildItem, 1) if is("HasChild") => {
            let found = ask(rt, &command("Get", "ChildItem"), &[("Path", path())])?;
            return Ok(Some(Value::Bool(!found.is_empty())));
        }
        (Part::Property, 2) if is("Get") => (
            command("Get", "ItemProperty"),
            vec![("Path", path()), ("Name", value(1))],
        ),
        (Part::Property, 2) if is("Clear") => (
            command("Clear", "ItemProperty"),
            vec![("Path", path()), ("Name", value(1))],
        ),
        _ if is("Get") || is("Exists") || is("New") || is("Copy") || is("Remove") => {
            return Err(unsupported(part, name));
        }
        _ => return Ok(None),
    };
    let found = ask(rt, &command, &given)?;
    Ok(Some(if is("Exists") || is("IsContainer") {
        found.into_iter().next().unwrap_or_default()
    } else if is("Remove") || is("Invoke") || is("Clear") {
        Value::Empty
    } else if is("GetNames") {
        collection(Type::STRING, found)
    } else {
        objects_of(found)
    }))
}
