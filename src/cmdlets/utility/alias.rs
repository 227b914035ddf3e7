//! Get-Alias, Set-Alias, New-Alias, Remove-Alias, Export-Alias and Import-Alias.

use super::common::message;
use super::variable::scope_of;
use crate::engine::command::AliasInfo;
use crate::engine::objects::AliasObject;
use crate::engine::scope::{Frame, Options, chain};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{self, Wildcard};
use crate::value::{ErrorCategory, Fault, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Alias",
        body: Body::Each(get_alias),
    },
    Cmdlet {
        name: "Set-Alias",
        body: Body::Each(set_alias),
    },
    Cmdlet {
        name: "New-Alias",
        body: Body::Each(set_alias),
    },
    Cmdlet {
        name: "Remove-Alias",
        body: Body::Each(remove_alias),
    },
    Cmdlet {
        name: "Export-Alias",
        body: Body::Each(export_alias),
    },
    Cmdlet {
        name: "Import-Alias",
        body: Body::Each(import_alias),
    },
];

/// An alias as an object.
pub(crate) fn alias_value(call: &mut Call<'_>, alias: Rc<AliasInfo>) -> Value {
    let frame = Rc::clone(call.frame);
    let resolved = call.rt.resolve_alias(&alias, &frame);
    Value::net(AliasObject { alias, resolved })
}

/// All aliases that are visible, each once, by name.
fn all(call: &mut Call<'_>, only: Option<&Rc<Frame>>) -> Vec<Rc<AliasInfo>> {
    let mut found: Vec<Rc<AliasInfo>> = Vec::new();
    let frames: Vec<Rc<Frame>> = match only {
        Some(frame) => vec![Rc::clone(frame)],
        None => chain(call.frame).collect(),
    };
    let mut push = |alias: Rc<AliasInfo>| {
        if !found
            .iter()
            .any(|held| eq_ignore_case(&held.name, &alias.name))
        {
            found.push(alias);
        }
    };
    let global = frames
        .iter()
        .any(|frame| Rc::ptr_eq(frame, &call.rt.global));
    for frame in &frames {
        let own =
            frame.read_extra(|extra| Some(extra.aliases.values().cloned().collect::<Vec<_>>()));
        for alias in own.unwrap_or_default() {
            push(alias);
        }
    }
    if global {
        let names: Vec<&'static str> = crate::grammar::aliases().map(|alias| alias.name).collect();
        for name in names {
            let frame = Rc::clone(&call.rt.global);
            let module = crate::engine::session_aliases::module_of(name);
            if module.is_some_and(|module| !call.rt.is_module_in_use(module)) {
                continue;
            }
            if let Some(alias) = call.rt.find_alias(name, &frame) {
                push(alias);
            }
        }
    }
    found.sort_by(|a, b| crate::value::compare::compare_text(&a.name, &b.name, true));
    found
}

fn get_alias(call: &mut Call<'_>) -> Flow {
    let scope = scope_of(call)?;
    let known = all(call, scope.as_ref());
    let exclude: Vec<Wildcard> = call
        .texts("Exclude")
        .iter()
        .filter_map(|text| Wildcard::new(text).ok())
        .collect();
    let by_definition = &*call.set_name() == "Definition";
    let mut names = call.texts(if by_definition { "Definition" } else { "Name" });
    if names.is_empty() {
        names.push("*".into());
    }
    for name in names {
        let Ok(pattern) = Wildcard::new(&name) else {
            continue;
        };
        let mut any = false;
        for alias in &known {
            let fits = if by_definition {
                pattern.is_match(&alias.definition)
            } else {
                pattern.is_match(&alias.name)
            };
            if !fits || exclude.iter().any(|one| one.is_match(&alias.name)) {
                continue;
            }
            any = true;
            let value = alias_value(call, Rc::clone(alias));
            call.write(value)?;
        }
        if !any && !wildcard::has_wildcards(&name) {
            let kind = if by_definition { "definition" } else { "name" };
            let text = message("AliasCommandStrings", "NoAliasFound", &[kind, &name]);
            call.fail(
                "ItemNotFoundException",
                ErrorCategory::ObjectNotFound,
                "System.Management.Automation.ItemNotFoundException",
                &text,
                Value::str(name.as_str()),
            )?;
        }
    }
    Ok(())
}

fn own(frame: &Rc<Frame>, name: &str) -> Option<Rc<AliasInfo>> {
    frame.read_extra(|extra| extra.aliases.get(name).cloned())
}

fn set_alias(call: &mut Call<'_>) -> Flow {
    let is_new = call.info.name == "New-Alias";
    let (name, value) = (
        call.text("Name").unwrap_or_default(),
        call.text("Value").unwrap_or_default(),
    );
    let frame = match scope_of(call)? {
        Some(frame) => frame,
        None => Rc::clone(call.frame),
    };
    let (target, action) = if is_new {
        ("NewAliasTarget", "NewAliasAction")
    } else {
        ("SetAliasTarget", "SetAliasAction")
    };
    let target = message("AliasCommandStrings", target, &[&name, &value]);
    let action = message("AliasCommandStrings", action, &[]);
    if !call.should_process(&target, &action)? {
        return Ok(());
    }
    define(call, &frame, &name, &value, is_new)
}

fn define(call: &mut Call<'_>, frame: &Rc<Frame>, name: &str, value: &str, is_new: bool) -> Flow {
    let force = call.flag("Force");
    let held = own(frame, name).or_else(|| {
        let global = Rc::clone(&call.rt.global);
        let known = call.rt.find_alias(name, &global);
        // Those of all scopes are in this one too.
        known
            .filter(|held| Rc::ptr_eq(frame, &global) || held.options.get().has(Options::ALL_SCOPE))
    });
    // One of any scope is in the way of a new one, unless a scope is named.
    let held = match held {
        None if is_new && !force && !call.is_bound("Scope") => call.rt.find_alias(name, frame),
        held => held,
    };
    if let Some(held) = &held {
        let options = held.options.get();
        if is_new && !force {
            return call.fault(
                Fault::new(
                    "AliasAlreadyExists",
                    ErrorCategory::ResourceExists,
                    format!("The alias is not allowed, because an alias with the name '{name}' already exists."),
                )
                .of("System.Management.Automation.SessionStateException")
                .target(Value::str(name)),
            );
        }
        if options.has(Options::CONSTANT) || (options.has(Options::READ_ONLY) && !force) {
            return call.fault(
                Fault::new(
                    "AliasNotWritable",
                    ErrorCategory::WriteError,
                    format!("Alias is not writeable because alias {name} is read-only or constant and cannot be written to."),
                )
                .of("System.Management.Automation.SessionStateUnauthorizedAccessException")
                .target(Value::str(name)),
            );
        }
    }
    let alias = call.rt.set_alias(name, value, frame);
    if let Some(Value::Enum(options)) = call.get("Option").map(Value::base) {
        alias
            .options
            .set(Options(u8::try_from(options.number & 15).unwrap_or(0)));
        if alias.options.get().has(Options::ALL_SCOPE) {
            let global = Rc::clone(&call.rt.global);
            if !Rc::ptr_eq(&global, frame) {
                global.with_extra(|extra| extra.aliases.insert(name, Rc::clone(&alias)));
            }
        }
    }
    if let Some(text) = call.text("Description") {
        *alias.description.borrow_mut() = text.to_string();
    }
    if call.flag("PassThru") {
        let value = alias_value(call, alias);
        return call.write(value);
    }
    Ok(())
}

fn remove_alias(call: &mut Call<'_>) -> Flow {
    let scope = scope_of(call)?;
    for name in call.texts("Name") {
        let frames: Vec<Rc<Frame>> = match &scope {
            Some(frame) => vec![Rc::clone(frame)],
            None => chain(call.frame).collect(),
        };
        let place = frames.iter().find(|frame| own(frame, &name).is_some());
        let global = Rc::clone(&call.rt.global);
        let held = match place {
            Some(frame) => own(frame, &name),
            None => call.rt.find_alias(&name, &global),
        };
        let Some(held) = held else {
            let text = message("AliasCommandStrings", "NoAliasFound", &["name", &name]);
            call.fail(
                "ItemNotFoundException",
                ErrorCategory::ObjectNotFound,
                "System.Management.Automation.ItemNotFoundException",
                &text,
                Value::str(name.as_str()),
            )?;
            continue;
        };
        let options = held.options.get();
        if options.has(Options::CONSTANT)
            || (options.has(Options::READ_ONLY) && !call.flag("Force"))
        {
            call.fault(
                Fault::new(
                    "AliasNotRemovable",
                    ErrorCategory::WriteError,
                    format!("Alias was not removed because alias {name} is constant or read-only."),
                )
                .of("System.Management.Automation.SessionStateUnauthorizedAccessException")
                .target(Value::str(name.as_str())),
            )?;
            continue;
        }
        match place {
            Some(frame) => {
                frame.with_extra(|extra| extra.aliases.remove(&name));
            }
            None => {
                call.rt.removed_aliases.insert(name.as_str(), ());
            }
        }
        call.rt.command_version += 1;
    }
    Ok(())
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn export_alias(call: &mut Call<'_>) -> Flow {
    let scope = scope_of(call)?;
    let known = all(call, scope.as_ref());
    let mut names = call.texts("Name");
    if names.is_empty() {
        names.push("*".into());
    }
    let patterns: Vec<Wildcard> = names
        .iter()
        .filter_map(|name| Wildcard::new(name).ok())
        .collect();
    let script = match call.get("As").map(Value::base) {
        Some(Value::Enum(value)) => value.number == 1,
        _ => false,
    };
    let user = call.rt.world.user_name();
    let machine = call.rt.world.machine_name();
    let date = super::date::now(call);
    let date = crate::text::date_format::format(
        date,
        "F",
        call.rt.culture,
        &crate::value::zone::WorldZone(Rc::clone(&call.rt.world)),
    )
    .unwrap_or_default();
    let mut text = format!(
        "# Alias File\n# Exported by : {user}\n# Date/Time : {date}\n# Computer : {machine}\n"
    );
    if let Some(description) = call.text("Description") {
        text.push_str(&format!("# {description}\n"));
    }
    let mut shown = Vec::new();
    for alias in known {
        if !patterns.iter().any(|one| one.is_match(&alias.name)) {
            continue;
        }
        let options = Value::enumeration(
            "System.Management.Automation.ScopedItemOptions",
            i64::from(alias.options.get().0),
        )
        .to_text();
        let description = alias.description.borrow().clone();
        if script {
            text.push_str(&format!(
                "set-alias -Name:\"{}\" -Value:\"{}\" -Description:\"{description}\" -Option:\"{options}\"\n",
                alias.name, alias.definition
            ));
        } else {
            text.push_str(&format!(
                "{},{},{},{}\n",
                quoted(&alias.name),
                quoted(&alias.definition),
                quoted(&description),
                quoted(&options)
            ));
        }
        shown.push(alias);
    }
    let target = call.text("Path").or_else(|| call.text("LiteralPath"));
    if !call.should_process(&target.unwrap_or_default(), "Export-Alias")? {
        return Ok(());
    }
    let mut output = super::files::Output::open(call, ["Path", "LiteralPath"])?;
    output.write(call, &text)?;
    output.flush(call)?;
    if call.flag("PassThru") {
        for alias in shown {
            let value = alias_value(call, alias);
            call.write(value)?;
        }
    }
    Ok(())
}

fn import_alias(call: &mut Call<'_>) -> Flow {
    let frame = match scope_of(call)? {
        Some(frame) => frame,
        None => Rc::clone(call.frame),
    };
    for path in super::files::inputs(call)? {
        let full = call.rt.full_path(&path);
        if call.rt.world.status(&full).is_none() {
            call.fail(
                "PathNotFound",
                ErrorCategory::ObjectNotFound,
                "System.Management.Automation.ItemNotFoundException",
                &format!("Cannot find path '{full}' because it does not exist."),
                Value::str(full.as_str()),
            )?;
            continue;
        }
        let Some(text) = super::files::read(call, &path)? else {
            continue;
        };
        let mut reader = crate::text::csv::Reader::new(&text, ',');
        let mut fields = Vec::new();
        let mut line = 0;
        while reader.row(&mut fields) {
            line += 1;
            if fields.first().is_some_and(|first| first.starts_with('#')) {
                continue;
            }
            if fields.len() == 1 && fields.first().is_some_and(|first| first.trim().is_empty()) {
                continue;
            }
            let [name, value, _, _] = fields.as_slice() else {
                let text = message(
                    "AliasCommandStrings",
                    "ImportAliasFileInvalidFormat",
                    &[&path, &line.to_string()],
                );
                return call.throw(
                    &Fault::new("ImportAliasFileFormatError", ErrorCategory::ReadError, text)
                        .of("System.IO.FileFormatException"),
                );
            };
            let (name, value) = (name.clone(), value.clone());
            let description = fields.get(2).cloned().unwrap_or_default();
            let target = message("AliasCommandStrings", "ImportAliasTarget", &[&name, &value]);
            let action = message("AliasCommandStrings", "ImportAliasAction", &[]);
            if call.should_process(&target, &action)? {
                define(call, &frame, &name, &value, !call.flag("Force"))?;
                if let Some(held) = own(&frame, &name) {
                    *held.description.borrow_mut() = description;
                }
            }
        }
    }
    Ok(())
}
