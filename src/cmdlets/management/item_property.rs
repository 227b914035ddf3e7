//! Get- and Set-ItemProperty, Get-ItemPropertyValue, Set-Item, Clear-Item, Invoke-Item.

use super::target;
use crate::engine::binder::Argument;
use crate::engine::command::{ApplicationInfo, Command, ScriptInfo};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::net::file_info::FileItem;
use crate::value::{Context, ErrorCategory, Fault, PSObject, PropertyBag, Value, member};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-ItemProperty",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-ItemPropertyValue",
        body: Body::Each(get_value),
    },
    Cmdlet {
        name: "Set-ItemProperty",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Set-Item",
        body: Body::Each(set_item),
    },
    Cmdlet {
        name: "Clear-Item",
        body: Body::Each(clear_item),
    },
    Cmdlet {
        name: "Invoke-Item",
        body: Body::Each(invoke_item),
    },
];

/// Drive and name of a path of a drive that is no file system.
fn other_drive(path: &str) -> Option<(String, String)> {
    let (drive, name) = path.split_once(':')?;
    ["env", "variable", "function", "alias"]
        .iter()
        .any(|known| drive.eq_ignore_ascii_case(known))
        .then(|| {
            (
                drive.to_owned(),
                name.trim_start_matches([':', '/', '\\']).to_owned(),
            )
        })
}

fn given(call: &Call<'_>) -> Vec<String> {
    let name = if call.is_bound("LiteralPath") {
        "LiteralPath"
    } else {
        "Path"
    };
    call.texts(name).iter().map(ToString::to_string).collect()
}

fn refuse_other(call: &mut Call<'_>) -> Flow<bool> {
    for path in given(call) {
        if other_drive(&path).is_some() {
            call.fail(
                "NotSupported",
                ErrorCategory::NotImplemented,
                "System.Management.Automation.PSNotSupportedException",
                "Cannot call method. The provider does not support the use of this method.",
                Value::Null,
            )?;
            return Ok(true);
        }
    }
    Ok(false)
}

fn get(call: &mut Call<'_>) -> Flow {
    if refuse_other(call)? {
        return Ok(());
    }
    let names = call.texts("Name");
    for path in target::existing(call)? {
        let world = Rc::clone(&call.rt.world);
        let folder = world.status(&path).is_some_and(|status| status.is_dir);
        let item = FileItem::value(world, &path, folder);
        if names.is_empty() || names.iter().all(|name| name.as_str() == "*") {
            call.write(item)?;
            continue;
        }
        let mut bag = PropertyBag::default();
        let all = item
            .net_object()
            .map(crate::value::net::NetObject::property_names)
            .unwrap_or_default();
        for name in &names {
            if has_wildcards(name) {
                let Ok(pattern) = Wildcard::new(name) else {
                    continue;
                };
                for held in all.iter().filter(|held| pattern.is_match(held)) {
                    if let Some(value) = call.rt.property(&item, held)? {
                        bag.set(held, value);
                    }
                }
                continue;
            }
            match call.rt.property(&item, name)? {
                Some(value) => bag.set(name, value),
                None => missing(call, name)?,
            }
        }
        if bag.is_empty() {
            continue;
        }
        for name in [
            "PSPath",
            "PSParentPath",
            "PSChildName",
            "PSDrive",
            "PSProvider",
        ] {
            if let Some(value) = call.rt.property(&item, name)? {
                bag.set(name, value);
            }
        }
        call.write(Value::Object(Rc::new(PSObject::custom(bag))))?;
    }
    Ok(())
}

fn missing(call: &mut Call<'_>, name: &str) -> Flow {
    call.fail(
        "System.Management.Automation.PSArgumentException",
        ErrorCategory::InvalidArgument,
        "System.Management.Automation.PSArgumentException",
        &format!("Property {name} does not exist at path."),
        Value::Null,
    )
}

fn get_value(call: &mut Call<'_>) -> Flow {
    if refuse_other(call)? {
        return Ok(());
    }
    let names = call.texts("Name");
    let paths = if call.is_bound("Path") || call.is_bound("LiteralPath") {
        target::existing(call)?
    } else {
        vec![call.rt.location.to_string()]
    };
    for path in paths {
        let world = Rc::clone(&call.rt.world);
        let folder = world.status(&path).is_some_and(|status| status.is_dir);
        let item = FileItem::value(world, &path, folder);
        for name in &names {
            match call.rt.property(&item, name)? {
                Some(value) => call.write(value)?,
                None => missing(call, name)?,
            }
        }
    }
    Ok(())
}

fn set(call: &mut Call<'_>) -> Flow {
    if refuse_other(call)? {
        return Ok(());
    }
    let mut wanted: Vec<(String, Value)> = Vec::new();
    if let Some(name) = call.text("Name") {
        wanted.push((name.to_string(), call.value("Value")));
    } else {
        let object = call.value("InputObject");
        for info in member::list(&object) {
            let name = info.name.clone();
            if let Some(value) = call.rt.property(&object, &name)? {
                wanted.push((name.to_string(), value));
            }
        }
    }
    for path in target::existing(call)? {
        let world = Rc::clone(&call.rt.world);
        let folder = world.status(&path).is_some_and(|status| status.is_dir);
        let item = FileItem::value(world, &path, folder);
        for (name, value) in &wanted {
            let shown = call.rt.text(value)?;
            let kind = if folder {
                "Set Property Directory"
            } else {
                "Set Property File"
            };
            let target = format!("Item: {path} Property: {name} Value: {shown}");
            if !call.should_process(&target, kind)? {
                continue;
            }
            if call.rt.property(&item, name)?.is_none() {
                let text = format!("The property {name} does not exist or is not found.");
                call.fail(
                    "SetPropertyError",
                    ErrorCategory::ReadError,
                    "System.Management.Automation.PSInvalidOperationException",
                    &text,
                    Value::str(path.as_str()),
                )?;
                continue;
            }
            member::set(&item, name, value.clone(), call.rt)?;
        }
        if call.flag("PassThru") {
            call.write(item)?;
        }
    }
    Ok(())
}

fn unsupported(call: &mut Call<'_>, path: &str) -> Flow {
    let _ = path;
    call.fail(
        "NotSupported",
        ErrorCategory::NotImplemented,
        "System.Management.Automation.PSNotSupportedException",
        "Provider operation stopped because the provider does not support this operation.",
        Value::Null,
    )
}

fn set_item(call: &mut Call<'_>) -> Flow {
    let value = call.value("Value");
    for path in given(call) {
        let Some((drive, name)) = other_drive(&path) else {
            unsupported(call, &path)?;
            continue;
        };
        let shown = call.rt.text(&value)?;
        if !call.should_process(&format!("Item: {name} Value: {shown}"), "Set Item")? {
            continue;
        }
        let is_text_or_block = matches!(
            value.base(),
            Value::String(_) | Value::ScriptBlock(_) | Value::Null
        );
        if drive.eq_ignore_ascii_case("function") && !is_text_or_block {
            return call.throw(
                &Fault::new(
                    "Argument",
                    ErrorCategory::InvalidArgument,
                    format!("Cannot process argument because the value of argument \"value\" is not valid. Change the value of the \"value\" argument and run the operation again. {shown}").trim_end_matches(&format!(" {shown}")).to_owned(),
                )
                .of("System.Management.Automation.PSArgumentException"),
            );
        }
        call.rt.write_drive_value(&drive, &name, value.clone())?;
        if call.flag("PassThru") {
            for item in call.rt.drive_items(&drive, &name).unwrap_or_default() {
                call.write(item)?;
            }
        }
    }
    Ok(())
}

fn clear_item(call: &mut Call<'_>) -> Flow {
    for path in given(call) {
        let Some((drive, name)) = other_drive(&path) else {
            unsupported(call, &path)?;
            continue;
        };
        if !call.should_process(&format!("Item: {name}"), "Clear Item")? {
            continue;
        }
        call.rt.write_drive_value(&drive, &name, Value::Null)?;
    }
    Ok(())
}

fn invoke_item(call: &mut Call<'_>) -> Flow {
    for path in target::existing(call)? {
        if !call.should_process(&format!("Item: {path}"), "Invoke Item")? {
            continue;
        }
        let status = call.rt.world.status(&path);
        let command = if path.to_ascii_lowercase().ends_with(".ps1") {
            Command::Script(Rc::new(ScriptInfo::at(path.as_str())))
        } else if status.is_some_and(|status| !status.is_dir && status.mode & 0o111 != 0) {
            Command::Application(Rc::new(ApplicationInfo {
                path: path.as_str().into(),
            }))
        } else {
            let text = format!("emsh does not open files with other programs: '{path}'.");
            call.fail(
                "InvokeItemNotSupported",
                ErrorCategory::NotImplemented,
                "System.NotSupportedException",
                &text,
                Value::str(path.as_str()),
            )?;
            continue;
        };
        let none: Vec<Argument> = Vec::new();
        call.rt.call_command(&command, none, None, call.out)?;
    }
    Ok(())
}
