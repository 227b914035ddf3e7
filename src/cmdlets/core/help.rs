//! Get-Help: what a command's declaration and the comment at a function tell.

mod command_help;
mod comment;
mod parameter_help;

use crate::engine::command::Command;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{
    ErrorCategory, MemberKind, PSObject, PSString, PropertyBag, Slot, Value, member,
};
use command_help::{help_of, short_help};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Get-Help",
    body: Body::Each(get),
}];

fn get(call: &mut Call<'_>) -> Flow {
    let name = call.text("Name").unwrap_or_else(|| "Get-Help".into());
    let name = asked(call, name);
    if has_wildcards(&name) {
        return list(call, &name);
    }
    let frame = Rc::clone(call.frame);
    let command = match call.rt.lookup_command(&name, &frame) {
        Some(command) => Some(command),
        None => call.rt.load_command(&name, &frame)?,
    };
    let Some(command) = command.filter(|command| !matches!(command, Command::Application(_)))
    else {
        return not_found(call, &name);
    };
    let view = view_of(call);
    let help = help_of(call, &command, view)?;
    if !is_about(call, &help) {
        return not_found(call, &name);
    }
    match call.texts("Parameter").as_slice() {
        [] => call.write(help),
        wanted => write_parameters(call, &help, wanted),
    }
}

/// Whether a help is about the component, the functionality and the role that are asked for; most say nothing of those.
fn is_about(call: &Call<'_>, help: &Value) -> bool {
    ["Component", "Functionality", "Role"].iter().all(|name| {
        let wanted = call.texts(name);
        let told = member::plain_property(help, name).unwrap_or_default();
        let told = told.to_text();
        wanted.is_empty()
            || wanted.iter().any(|text| {
                text.is_empty()
                    || Wildcard::new(text).is_ok_and(|pattern| pattern.is_match(told.trim()))
            })
    })
}

fn not_found(call: &mut Call<'_>, name: &str) -> Flow {
    let text = grammar::message("HelpErrors", "HelpNotFound")
        .unwrap_or_default()
        .replace("{0}", name);
    call.fail(
        "HelpNotFound",
        ErrorCategory::ResourceUnavailable,
        "Microsoft.PowerShell.Commands.HelpNotFoundException",
        &text,
        Value::Null,
    )
}

/// The name that is asked for: what is no command is a part of some.
fn asked(call: &mut Call<'_>, name: PSString) -> PSString {
    let frame = Rc::clone(call.frame);
    // What PowerShell finds by adding `Get-` is another command.
    let is_own = call.rt.find_alias(&name, &frame).is_some()
        || call
            .rt
            .lookup_command(&name, &frame)
            .is_some_and(|found| eq_ignore_case(&found.name(), &name));
    if is_own || has_wildcards(&name) || name.contains(['-', '/', '\\']) {
        return name;
    }
    let part = name.to_ascii_lowercase();
    if grammar::declarations().any(|held| held.name.to_ascii_lowercase().contains(&part)) {
        return format!("*{name}*").into();
    }
    name
}

/// Tells of all commands of a pattern that have the wanted parameters; of a single one in full.
fn list(call: &mut Call<'_>, name: &str) -> Flow {
    let Ok(pattern) = Wildcard::new(name) else {
        return Ok(());
    };
    let frame = Rc::clone(call.frame);
    let mut names: Vec<String> = grammar::declarations()
        .map(|declaration| declaration.name.to_owned())
        .filter(|held| pattern.is_match(held))
        .collect();
    names.sort_by_key(|name| name.to_ascii_lowercase());
    names.extend(
        call.rt
            .all_functions(&frame)
            .iter()
            .map(|function| function.name.to_string())
            .filter(|held| pattern.is_match(held)),
    );
    let wanted: Vec<Wildcard> = call
        .texts("Parameter")
        .iter()
        .filter_map(|text| Wildcard::new(text).ok())
        .collect();
    let mut found = Vec::new();
    for name in names {
        let Some(command) = call.rt.lookup_command(&name, &frame) else {
            continue;
        };
        let metadata = call.rt.command_metadata(&command)?;
        let has = |pattern: &Wildcard| {
            metadata.as_ref().is_some_and(|metadata| {
                metadata
                    .parameters
                    .iter()
                    .take(metadata.declared)
                    .any(|held| pattern.is_match(held.name.as_str()))
            })
        };
        if !wanted.iter().all(has) {
            continue;
        }
        let asks = ["Component", "Functionality", "Role"]
            .iter()
            .any(|name| call.is_bound(name));
        if asks {
            let view = view_of(call);
            let help = help_of(call, &command, view)?;
            if !is_about(call, &help) {
                continue;
            }
        }
        found.push(command);
    }
    if let ([command], true) = (found.as_slice(), wanted.is_empty()) {
        let view = view_of(call);
        let help = help_of(call, command, view)?;
        return call.write(help);
    }
    for command in found {
        let help = short_help(call, &command)?;
        call.write(help)?;
    }
    Ok(())
}

/// Writes what a command's help tells of some parameters.
fn write_parameters(call: &mut Call<'_>, help: &Value, wanted: &[PSString]) -> Flow {
    let all = member::plain_property(help, "parameters")
        .and_then(|held| member::plain_property(&held, "parameter"))
        .unwrap_or_default();
    let items = member::enumerate(&all).unwrap_or_default();
    for text in wanted {
        let Ok(pattern) = Wildcard::new(text) else {
            continue;
        };
        let mut found = false;
        for item in &items {
            let held = member::plain_property(item, "name").unwrap_or_default();
            if pattern.is_match(&held.to_text()) {
                found = true;
                call.write(item.clone())?;
            }
        }
        if !found {
            call.fail(
                "NoMatchFound",
                ErrorCategory::ObjectNotFound,
                "System.Management.Automation.PSArgumentException",
                &format!("No parameter matches criteria {text}."),
                Value::Null,
            )?;
        }
    }
    Ok(())
}

/// What of the help is wanted, as the end of a type's name: the views go by it.
fn view_of(call: &Call<'_>) -> &'static str {
    if call.flag("Detailed") {
        "#DetailedView"
    } else if call.flag("Full") {
        "#FullView"
    } else if call.flag("Examples") {
        "#ExamplesView"
    } else {
        ""
    }
}

fn typed(name: &str, members: Vec<(&str, Value)>) -> Value {
    let mut bag = PropertyBag::default();
    for (member, value) in members {
        bag.set(member, value);
    }
    let mut made = PSObject::custom(bag);
    if !name.is_empty() {
        made = PSObject::typed(name, made.members.into_inner());
    }
    Value::Object(Rc::new(made))
}

fn paragraphs(text: &str) -> Value {
    Value::array(vec![typed(
        "MamlParaTextItem",
        vec![("Text", Value::str(text))],
    )])
}

/// An object with type names, and members that only views read.
fn with_hidden(value: Value, names: &[String], hidden: Vec<(&str, Value)>) -> Value {
    if let Value::Object(held) = &value {
        for (name, value) in hidden {
            held.members
                .borrow_mut()
                .add(name, MemberKind::Note, Slot::Note(value), true);
        }
        if !names.is_empty() {
            *held.type_names.borrow_mut() =
                Some(names.iter().map(|name| name.as_str().into()).collect());
        }
    }
    value
}

fn told(id: &str) -> String {
    grammar::message("HelpDisplayStrings", id)
        .unwrap_or_default()
        .to_owned()
}
