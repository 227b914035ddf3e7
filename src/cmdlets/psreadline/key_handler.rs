//! Get-, Set- and Remove-PSReadLineKeyHandler.

use super::editor;
use crate::engine::line_editor::{Action, FUNCTIONS, Function, Group, Key, chord, chord_text};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault, PSObject, PropertyBag, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-PSReadLineKeyHandler",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Remove-PSReadLineKeyHandler",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Set-PSReadLineKeyHandler",
        body: Body::Each(set),
    },
];

struct Row {
    group: Group,
    key: String,
    function: String,
    about: String,
}

/// The keys that are written, or an error that names what cannot be read.
fn keys(call: &mut Call<'_>, text: &str) -> Flow<Vec<Key>> {
    match chord(text) {
        Some(keys) => Ok(keys),
        None => {
            let message = format!("Unable to translate '{text}' to a key or keys in a row.");
            call.throw(
                &Fault::new("InvalidChord", ErrorCategory::InvalidArgument, message)
                    .of("System.ArgumentException"),
            )
        }
    }
}

fn get(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    let mut wanted: Vec<Vec<Key>> = Vec::new();
    for text in call.texts("Chord") {
        wanted.push(keys(call, &text)?);
    }
    let (bound, unbound) = (call.flag("Bound"), call.flag("Unbound"));
    let bound = bound || !unbound;
    let unbound = wanted.is_empty() && (unbound || !call.flag("Bound"));
    let mut rows: Vec<Row> = Vec::new();
    let mut used: Vec<Function> = Vec::new();
    for binding in held.bindings.borrow().iter() {
        let (group, function, about) = match &binding.action {
            Action::Function(function) => {
                used.push(*function);
                (function.group(), function.name(), function.about())
            }
            Action::Script { brief, about, .. } => (Group::Custom, brief.as_str(), about.as_str()),
        };
        if bound && (wanted.is_empty() || wanted.contains(&binding.keys)) {
            rows.push(Row {
                group,
                key: chord_text(&binding.keys),
                function: function.to_owned(),
                about: about.to_owned(),
            });
        }
    }
    if unbound {
        for (function, name, group, about) in FUNCTIONS {
            if !used.contains(function) {
                rows.push(Row {
                    group: *group,
                    key: "Unbound".to_owned(),
                    function: (*name).to_owned(),
                    about: (*about).to_owned(),
                });
            }
        }
    }
    rows.sort_by(|a, b| (a.group, &a.function).cmp(&(b.group, &b.function)));
    for row in rows {
        let mut bag = PropertyBag::default();
        bag.set("Key", Value::str(row.key));
        bag.set("Function", Value::str(row.function));
        bag.set("Description", Value::str(row.about));
        bag.set("Group", Value::str(row.group.title()));
        call.write(Value::Object(Rc::new(PSObject::typed(
            "Microsoft.PowerShell.KeyHandler",
            bag,
        ))))?;
    }
    Ok(())
}

fn set(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    if call
        .text("ViMode")
        .is_some_and(|mode| eq_ignore_case(&mode, "Command"))
    {
        return call.throw(
            &Fault::new(
                "ViModeNotSupported",
                ErrorCategory::NotImplemented,
                "emsh's line editor cannot change the keys of vi's command mode ('-ViMode Command').",
            )
            .of("System.NotSupportedException"),
        );
    }
    let action = match call.value("ScriptBlock") {
        Value::ScriptBlock(block) => {
            let brief = call
                .text("BriefDescription")
                .map_or_else(|| "CustomAction".to_owned(), |text| text.to_string());
            let about = call
                .text("Description")
                .map_or_else(|| "User defined action".to_owned(), |text| text.to_string());
            Action::Script {
                block,
                brief,
                about,
            }
        }
        _ => {
            let name = call.text("Function").unwrap_or_default();
            match Function::named(&name) {
                Some(function) => Action::Function(function),
                None => {
                    let text = format!("emsh's line editor has no function '{name}'.");
                    return call.throw(
                        &Fault::new("UnknownFunction", ErrorCategory::InvalidArgument, text)
                            .of("System.ArgumentException"),
                    );
                }
            }
        }
    };
    for text in call.texts("Chord") {
        let keys = keys(call, &text)?;
        held.bind(keys, action.clone());
    }
    Ok(())
}

fn remove(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    for text in call.texts("Chord") {
        let keys = keys(call, &text)?;
        held.unbind(&keys);
    }
    Ok(())
}
