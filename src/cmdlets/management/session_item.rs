//! Items of the drives for variables, functions, aliases and the environment: read, made, set, cleared, copied, renamed, removed.

use super::target::{self, other_drive};
use crate::engine::command::Command;
use crate::engine::command_object::CommandObject;
use crate::engine::objects::VariableObject;
use crate::engine::scope::{NameId, Options};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::has_wildcards;
use crate::value::net::entry::Entry;
use crate::value::{Context, ErrorCategory, Fault, PSObject, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Set-Item",
        body: Body::Each(set_item),
    },
    Cmdlet {
        name: "Clear-Item",
        body: Body::Each(clear_item),
    },
];

fn told(id: &str) -> &str {
    crate::grammar::message("SessionStateStrings", id).unwrap_or(id)
}

/// The words of a provider about what it is going to do.
fn action(id: &str) -> &str {
    crate::grammar::message("SessionStateProviderBaseStrings", id).unwrap_or(id)
}

/// Writes items of a drive with the notes that tell where they are.
pub(super) fn write(call: &mut Call<'_>, drive: &str, items: Vec<Value>) -> Flow {
    let Some(origin) = super::drive::origin(call, drive) else {
        return Ok(());
    };
    let key = if eq_ignore_case(drive, "env") {
        "Key"
    } else {
        "Name"
    };
    for item in items {
        let name = call.rt.property(&item, key)?.unwrap_or_default().to_text();
        let item = PSObject::wrapping(item);
        {
            let mut notes = item.members.borrow_mut();
            let path = format!("{}::{name}", origin.provider.to_text());
            notes.set("PSPath", Value::from(path));
            notes.set("PSDrive", origin.drive.clone());
            notes.set("PSProvider", origin.provider.clone());
            notes.set("PSIsContainer", Value::FALSE);
        }
        call.write(Value::Object(Rc::new(item)))?;
    }
    Ok(())
}

/// `Argument`: what a provider cannot take.
fn argument(call: &mut Call<'_>, text: String) -> Flow {
    call.fault(
        Fault::new("Argument", ErrorCategory::InvalidArgument, text)
            .of("System.Management.Automation.PSArgumentException"),
    )
}

/// The options of what an item of a drive holds; `None`: it is not there, or has none.
fn options_of(call: &Call<'_>, drive: &str, name: &str) -> Option<Options> {
    let frame = Rc::clone(call.frame);
    match drive.to_ascii_lowercase().as_str() {
        "function" => Some(call.rt.find_function(name, &frame)?.options.get()),
        "alias" => Some(call.rt.find_alias(name, &frame)?.options.get()),
        _ => None,
    }
}

/// The error about an item that is constant or read-only, by what was tried; true: it was written.
fn guarded(call: &mut Call<'_>, drive: &str, name: &str, ids: [&'static str; 3]) -> Flow<bool> {
    let frame = Rc::clone(call.frame);
    let lower = drive.to_ascii_lowercase();
    let (id, options) = match lower.as_str() {
        "function" => (ids[0], options_of(call, drive, name)),
        "alias" => (ids[1], options_of(call, drive, name)),
        "variable" => {
            let held = call.rt.find_variable(NameId::of(name), &frame);
            (ids[2], held.map(|held| held.options.get()))
        }
        _ => return Ok(false),
    };
    let Some(options) = options else {
        return Ok(false);
    };
    if !options.has(Options::CONSTANT) && (!options.has(Options::READ_ONLY) || call.flag("Force")) {
        return Ok(false);
    }
    let text = told(id).replace("{0}", name);
    call.fault(
        Fault::new(id, ErrorCategory::WriteError, text)
            .of("System.Management.Automation.SessionStateUnauthorizedAccessException")
            .target(Value::str(name)),
    )?;
    Ok(true)
}

/// `-Options`, which the drives of functions and aliases take.
fn asked_options(call: &Call<'_>) -> Option<Options> {
    match call.get("Options").map(Value::base) {
        Some(Value::Enum(value)) => Some(Options(u8::try_from(value.number & 15).unwrap_or(0))),
        _ => None,
    }
}

/// Gives an item a value; without one it goes. True: there is an item to show.
fn put(call: &mut Call<'_>, drive: &str, name: &str, value: &Value) -> Flow<bool> {
    match drive.to_ascii_lowercase().as_str() {
        "variable" => put_variable(call, name, value),
        "env" => {
            let value = match value.base().downcast::<Entry>() {
                Some(entry) => entry.value(),
                None => value.clone(),
            };
            call.rt.write_drive_value(drive, name, value.clone())?;
            Ok(!value.is_null())
        }
        _ => put_command(call, drive, name, value),
    }
}

fn put_variable(call: &mut Call<'_>, name: &str, value: &Value) -> Flow<bool> {
    if guarded(call, "variable", name, ["", "", "VariableNotWritable"])? {
        return Ok(false);
    }
    let frame = Rc::clone(call.frame);
    let copied = value
        .base()
        .downcast::<VariableObject>()
        .map(|held| Rc::clone(&held.0));
    let plain = copied
        .as_ref()
        .map_or_else(|| value.clone(), |variable| variable.value.borrow().clone());
    let held = call.rt.find_variable(NameId::of(name), &frame);
    let options = held.as_ref().map(|held| held.options.get());
    if let (Some(held), Some(options)) = (&held, options) {
        held.options.set(Options(options.0 & !Options::READ_ONLY.0));
    }
    let written = call.rt.write_drive_value("variable", name, plain);
    if let (Some(held), Some(options)) = (&held, options) {
        held.options.set(options);
    }
    written?;
    if let Some(copied) = copied
        && let Some(made) = call.rt.find_variable(NameId::of(name), &frame)
    {
        made.options.set(copied.options.get());
    }
    Ok(true)
}

/// Functions and aliases.
fn put_command(call: &mut Call<'_>, drive: &str, name: &str, value: &Value) -> Flow<bool> {
    let function = eq_ignore_case(drive, "function");
    let asked = asked_options(call);
    let held = options_of(call, drive, name);
    if value.is_null() {
        match asked {
            Some(_) if held.is_none() => return Ok(false),
            Some(_) => {
                if guarded(
                    call,
                    drive,
                    name,
                    ["FunctionIsConstant", "AliasIsConstant", ""],
                )? {
                    return Ok(false);
                }
            }
            None => {
                take(call, drive, name)?;
                return Ok(false);
            }
        }
    } else {
        let command = value.base().downcast::<CommandObject>();
        let copied = command.as_ref().and_then(|command| match &command.0 {
            Command::Function(function) => Some(function.options.get()),
            _ => None,
        });
        let fits = match value.base() {
            Value::String(_) => true,
            Value::ScriptBlock(_) => function,
            _ if function => copied.is_some(),
            _ => command.is_some() || !matches!(value.base(), Value::ScriptBlock(_)),
        };
        if !fits {
            argument(
                call,
                "Cannot process argument because the value of argument \"value\" is not valid. Change the value of the \"value\" argument and run the operation again.".to_owned(),
            )?;
            return Ok(false);
        }
        if guarded(
            call,
            drive,
            name,
            ["FunctionNotWritable", "AliasNotWritable", ""],
        )? {
            return Ok(false);
        }
        call.rt.write_drive_value(drive, name, value.clone())?;
        if let Some(kept) = copied.or(held) {
            set_options(call, drive, name, kept);
        }
    }
    if let Some(options) = asked {
        set_options(call, drive, name, options);
    }
    Ok(true)
}

fn set_options(call: &Call<'_>, drive: &str, name: &str, options: Options) {
    let frame = Rc::clone(call.frame);
    if eq_ignore_case(drive, "function") {
        if let Some(held) = call.rt.find_function(name, &frame) {
            held.options.set(options);
        }
    } else if let Some(held) = call.rt.find_alias(name, &frame) {
        held.options.set(options);
    }
}

/// Takes an item away; one that is constant, or read-only without `-Force`, is an error. True: it is gone.
fn take(call: &mut Call<'_>, drive: &str, name: &str) -> Flow<bool> {
    if guarded(
        call,
        drive,
        name,
        [
            "FunctionNotRemovable",
            "AliasNotRemovable",
            "VariableNotRemovable",
        ],
    )? {
        return Ok(false);
    }
    call.rt.remove_drive_item(drive, name);
    Ok(true)
}

/// New-Item on such a drive.
pub(super) fn new(call: &mut Call<'_>, drive: &str, name: &str) -> Flow {
    let value = call.value("Value");
    if value.is_null() {
        return call.fault(
            Fault::new(
                "NewItemValueNotSpecified",
                ErrorCategory::InvalidArgument,
                "Cannot process argument because the value of argument \"value\" is null. Change the value of argument \"value\" to a non-null value.",
            )
            .of("System.Management.Automation.PSArgumentNullException")
            .target(Value::str(name)),
        );
    }
    if call.rt.drive_item(drive, name).is_some() && !call.flag("Force") {
        return argument(call, told("NewItemAlreadyExists").replace("{0}", name));
    }
    let kind = call.text("ItemType").unwrap_or_default();
    let shown = call.rt.text(&value)?;
    let resource = action("NewItemResourceTemplate")
        .replace("{0}", name)
        .replace("{1}", &kind)
        .replace("{2}", &shown);
    if !call.should_process(&resource, action("NewItemAction"))? {
        return Ok(());
    }
    set_one(call, drive, name, &value, true)
}

fn set_one(call: &mut Call<'_>, drive: &str, name: &str, value: &Value, output: bool) -> Flow {
    let shown = call.rt.text(value)?;
    let resource = action("SetItemResourceTemplate")
        .replace("{0}", name)
        .replace("{1}", &shown);
    if call.should_process(&resource, action("SetItemAction"))?
        && put(call, drive, name, value)?
        && output
        && let Some(item) = call.rt.drive_item(drive, name)
    {
        write(call, drive, vec![item])?;
    }
    Ok(())
}

/// The items which the parameters mean, by drive and name.
fn meant(call: &mut Call<'_>) -> Flow<Vec<(String, String)>> {
    let mut all = Vec::new();
    if target::refuses_credential(call)? {
        return Ok(all);
    }
    let literal = call.is_bound("LiteralPath");
    for path in call.texts(if literal { "LiteralPath" } else { "Path" }) {
        let Some((drive, name)) = other_drive(&path) else {
            target::not_supported(call, "CmdletProvider_NotSupported")?;
            continue;
        };
        if call.is_bound("Filter") {
            target::not_supported(call, "Filter_NotSupported")?;
            continue;
        }
        if asked_options(call).is_some()
            && !eq_ignore_case(&drive, "function")
            && !eq_ignore_case(&drive, "alias")
        {
            call.throw::<()>(&no_options())?;
        }
        let names = if !literal && has_wildcards(&name) {
            names_of(call, &drive, &name)?
        } else {
            vec![name]
        };
        for name in target::chosen_names(call, names) {
            all.push((drive.clone(), name));
        }
    }
    Ok(all)
}

/// `-Options` where no function and no alias is meant.
pub(super) fn no_options() -> Box<Fault> {
    Fault::new(
        "NamedParameterNotFound",
        ErrorCategory::InvalidArgument,
        "A parameter cannot be found that matches parameter name 'Options'.",
    )
    .of("System.Management.Automation.ParameterBindingException")
}

/// The names that a pattern matches on a drive.
fn names_of(call: &mut Call<'_>, drive: &str, pattern: &str) -> Flow<Vec<String>> {
    let key = if eq_ignore_case(drive, "env") {
        "Key"
    } else {
        "Name"
    };
    let mut names = Vec::new();
    for item in call.rt.drive_items(drive, pattern).unwrap_or_default() {
        if let Some(name) = call.rt.property(&item, key)? {
            names.push(name.to_text());
        }
    }
    Ok(names)
}

fn set_item(call: &mut Call<'_>) -> Flow {
    let value = call.value("Value");
    for (drive, name) in meant(call)? {
        let output = call.flag("PassThru");
        set_one(call, &drive, &name, &value, output)?;
    }
    Ok(())
}

fn clear_item(call: &mut Call<'_>) -> Flow {
    // A file that is not there is told before that files are not cleared.
    let literal = call.is_bound("LiteralPath");
    for path in call.texts(if literal { "LiteralPath" } else { "Path" }) {
        if other_drive(&path).is_some() {
            continue;
        }
        let Some(full) = target::place(call, &path)? else {
            return Ok(());
        };
        if !literal && !has_wildcards(&path) && target::matches(call, &path, &full)?.is_empty() {
            return Ok(());
        }
    }
    for (drive, name) in meant(call)? {
        if call.rt.drive_item(&drive, &name).is_none() {
            target::not_found(call, &target::drive_path(&format!("{drive}:{name}")))?;
            continue;
        }
        let resource = action("ClearItemResourceTemplate").replace("{0}", &name);
        if call.should_process(&resource, action("ClearItemAction"))? {
            put(call, &drive, &name, &Value::Null)?;
        }
    }
    Ok(())
}

/// Remove-Item on such a drive; false: the path is of the file system.
pub(super) fn remove(call: &mut Call<'_>, path: &str, literal: bool) -> Flow<bool> {
    let Some((drive, name)) = other_drive(path) else {
        return Ok(false);
    };
    let names = if !literal && has_wildcards(&name) {
        names_of(call, &drive, &name)?
    } else if call.rt.drive_item(&drive, &name).is_some() {
        vec![name]
    } else {
        target::not_found(call, &target::drive_path(path))?;
        return Ok(true);
    };
    for name in target::chosen_names(call, names) {
        let resource = action("RemoveItemResourceTemplate").replace("{0}", &name);
        if call.should_process(&resource, action("RemoveItemAction"))? {
            take(call, &drive, &name)?;
        }
    }
    Ok(true)
}

/// Copies or renames an item; false: it is a file, and goes to one.
pub(super) fn copy(call: &mut Call<'_>, goal: &str, rename: bool) -> Flow<bool> {
    let literal = call.is_bound("LiteralPath");
    let paths = call.texts(if literal { "LiteralPath" } else { "Path" });
    let aim = if rename {
        None
    } else {
        other_drive(&call.rt.qualified(&goal.into()))
    };
    let mut any = false;
    for path in paths {
        let source = other_drive(&path);
        let (drive, item) = match (source, &aim) {
            (Some((drive, item)), Some((other, _))) if eq_ignore_case(&drive, other) => {
                (drive, item)
            }
            (Some((drive, item)), None) if rename => (drive, item),
            (None, None) => return Ok(any),
            _ => {
                let text = told("CopyItemSourceAndDestinationNotSameProvider").to_owned();
                call.fault(
                    Fault::new(
                        "CopyItemSourceAndDestinationNotSameProvider",
                        ErrorCategory::InvalidArgument,
                        text,
                    )
                    .of("System.Management.Automation.PSArgumentException")
                    .target(Value::array(vec![Value::str(path.as_str())])),
                )?;
                return Ok(true);
            }
        };
        any = true;
        let names = if !literal && has_wildcards(&item) {
            names_of(call, &drive, &item)?
        } else if call.rt.drive_item(&drive, &item).is_some() {
            vec![item]
        } else {
            target::not_found(call, &target::drive_path(&path))?;
            continue;
        };
        let plain = aim.as_ref().map_or_else(
            || other_drive(goal).map_or_else(|| goal.to_owned(), |(_, name)| name),
            |(_, name)| name.clone(),
        );
        for name in target::chosen_names(call, names) {
            if rename {
                rename_one(call, &drive, &name, &plain)?;
            } else {
                copy_one(call, &drive, &name, &plain)?;
            }
        }
    }
    Ok(any)
}

fn copy_one(call: &mut Call<'_>, drive: &str, name: &str, goal: &str) -> Flow {
    let resource = action("CopyItemResourceTemplate")
        .replace("{0}", name)
        .replace("{1}", goal);
    if !call.should_process(&resource, action("CopyItemAction"))? {
        return Ok(());
    }
    let value = call.rt.read_drive_value(drive, name)?;
    if put(call, drive, goal, &value)?
        && call.flag("PassThru")
        && let Some(item) = call.rt.drive_item(drive, goal)
    {
        write(call, drive, vec![item])?;
    }
    Ok(())
}

fn rename_one(call: &mut Call<'_>, drive: &str, name: &str, goal: &str) -> Flow {
    if call.rt.drive_item(drive, goal).is_some() && !call.flag("Force") {
        return argument(call, told("NewItemAlreadyExists").replace("{0}", goal));
    }
    if guarded(
        call,
        drive,
        name,
        [
            "CannotRenameFunction",
            "CannotRenameAlias",
            "CannotRenameVariable",
        ],
    )? {
        return Ok(());
    }
    let resource = action("RenameItemResourceTemplate")
        .replace("{0}", name)
        .replace("{1}", goal);
    if !call.should_process(&resource, action("RenameItemAction"))? {
        return Ok(());
    }
    if eq_ignore_case(name, goal) {
        return Ok(());
    }
    let options = options_of(call, drive, name);
    let value = match call.rt.drive_item(drive, name) {
        Some(item) if !eq_ignore_case(drive, "alias") => item,
        _ => call.rt.read_drive_value(drive, name)?,
    };
    if !put(call, drive, goal, &value)? {
        return Ok(());
    }
    if let Some(options) = options {
        set_options(call, drive, goal, options);
    }
    if take(call, drive, name)?
        && call.flag("PassThru")
        && let Some(item) = call.rt.drive_item(drive, goal)
    {
        write(call, drive, vec![item])?;
    }
    Ok(())
}
