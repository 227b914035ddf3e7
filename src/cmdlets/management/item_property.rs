//! The cmdlets of item properties; Invoke-Item.

use super::target::{self, other_drive};
use crate::engine::binder::Argument;
use crate::engine::command::{ApplicationInfo, Command, ScriptInfo};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
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
        name: "Clear-ItemProperty",
        body: Body::Each(clear),
    },
    Cmdlet {
        name: "New-ItemProperty",
        body: Body::Each(no_dynamic),
    },
    Cmdlet {
        name: "Remove-ItemProperty",
        body: Body::Each(no_dynamic),
    },
    Cmdlet {
        name: "Rename-ItemProperty",
        body: Body::Each(no_dynamic),
    },
    Cmdlet {
        name: "Copy-ItemProperty",
        body: Body::Each(no_dynamic),
    },
    Cmdlet {
        name: "Move-ItemProperty",
        body: Body::Each(no_dynamic),
    },
    Cmdlet {
        name: "Invoke-Item",
        body: Body::Each(invoke_item),
    },
];

fn given(call: &Call<'_>) -> Vec<String> {
    let name = if call.is_bound("LiteralPath") {
        "LiteralPath"
    } else {
        "Path"
    };
    call.texts(name).iter().map(ToString::to_string).collect()
}

/// Drives that are no file system have no properties, and none takes credentials; true: that was told.
fn refuse_other(call: &mut Call<'_>) -> Flow<bool> {
    if target::refuses_credential(call)? {
        return Ok(true);
    }
    for path in given(call) {
        if other_drive(&path).is_some() {
            target::not_supported(call, "IPropertyCmdletProvider_NotSupported")?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// New, removed, renamed, copied and moved properties: no provider here has properties that can be made.
fn no_dynamic(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    for path in given(call) {
        if other_drive(&path).is_some() {
            target::not_supported(call, "IDynamicPropertyCmdletProvider_NotSupported")?;
        }
    }
    for _ in target::existing(call)? {
        target::not_supported(call, "IDynamicPropertyCmdletProvider_NotSupported")?;
    }
    Ok(())
}

/// A file's attributes as they are without any; nothing else can be cleared.
fn clear(call: &mut Call<'_>) -> Flow {
    if refuse_other(call)? {
        return Ok(());
    }
    let name = call.text("Name").unwrap_or_default();
    let told =
        |id: &'static str| crate::grammar::message("FileSystemProviderStrings", id).unwrap_or(id);
    for path in target::existing(call)? {
        if !eq_ignore_case(&name, "Attributes") {
            let text = told("CannotClearProperty");
            return call.throw(
                &Fault::new(
                    "Argument",
                    ErrorCategory::InvalidArgument,
                    format!("{text} (Parameter 'propertyToClear')"),
                )
                .of("System.Management.Automation.PSArgumentException"),
            );
        }
        let world = Rc::clone(&call.rt.world);
        let folder = world.status(&path).is_some_and(|status| status.is_dir);
        let action = told(if folder {
            "ClearPropertyActionDirectory"
        } else {
            "ClearPropertyActionFile"
        });
        let target = told("ClearPropertyResourceTemplate")
            .replace("{0}", &path)
            .replace("{1}", &name);
        if !call.should_process(&target, action)? {
            continue;
        }
        world.set_readonly(&path, false)?;
        if call.flag("PassThru") {
            let item = FileItem::value(world, &path, folder);
            let mut bag = PropertyBag::default();
            if let Some(value) = call.rt.property(&item, "Attributes")? {
                bag.set(&name, value);
            }
            add_notes(call, &item, &mut bag)?;
            call.write(Value::Object(Rc::new(PSObject::custom(bag))))?;
        }
    }
    Ok(())
}

/// What every object of a provider has.
fn add_notes(call: &mut Call<'_>, item: &Value, bag: &mut PropertyBag) -> Flow {
    for name in [
        "PSPath",
        "PSParentPath",
        "PSChildName",
        "PSDrive",
        "PSProvider",
    ] {
        if let Some(value) = call.rt.property(item, name)? {
            bag.set(name, value);
        }
    }
    Ok(())
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
        add_notes(call, &item, &mut bag)?;
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

fn invoke_item(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    for path in given(call) {
        if other_drive(&path).is_some() {
            target::not_supported(call, "CmdletProvider_NotSupported")?;
            return Ok(());
        }
    }
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
