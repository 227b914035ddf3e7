//! The cmdlets of PSReadLine: the options and the keys of the line editor.

use crate::engine::line_editor::{FUNCTIONS, LineEditor};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault, PSObject, PropertyBag, Value};
use std::rc::Rc;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[CMDLETS];

const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-PSReadLineKeyHandler",
        body: Body::Each(get_keys),
    },
    Cmdlet {
        name: "Get-PSReadLineOption",
        body: Body::Each(get_options),
    },
    Cmdlet {
        name: "Remove-PSReadLineKeyHandler",
        body: Body::Each(remove_keys),
    },
    Cmdlet {
        name: "Set-PSReadLineKeyHandler",
        body: Body::Each(set_keys),
    },
    Cmdlet {
        name: "Set-PSReadLineOption",
        body: Body::Each(set_options),
    },
];

fn editor(call: &mut Call<'_>) -> Rc<LineEditor> {
    match call.rt.service::<LineEditor>() {
        Some(held) => held,
        None => {
            let made: Rc<LineEditor> = Rc::default();
            call.rt.offer(Rc::clone(&made));
            made
        }
    }
}

fn get_options(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    let mut bag = PropertyBag::default();
    bag.set("EditMode", Value::str(held.edit_mode.borrow().as_str()));
    bag.set(
        "ContinuationPrompt",
        Value::str(held.continuation.borrow().as_str()),
    );
    bag.set("HistoryNoDuplicates", Value::Bool(held.no_duplicates.get()));
    bag.set("MaximumHistoryCount", Value::Int(held.history_count.get()));
    bag.set("BellStyle", Value::str(held.bell.borrow().as_str()));
    bag.set(
        "PredictionSource",
        Value::str(if held.predicts.get() {
            "History"
        } else {
            "None"
        }),
    );
    bag.set("PredictionViewStyle", Value::str("InlineView"));
    call.write(Value::Object(Rc::new(PSObject::typed(
        "Microsoft.PowerShell.PSConsoleReadLineOptions",
        bag,
    ))))
}

fn set_options(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    let is = |value: &str, known: &str| eq_ignore_case(value, known);
    for name in ["ShowToolTips", "Colors", "HistorySearchCursorMovesToEnd"] {
        if call.is_bound(name) {
            unsupported(call, name, "")?;
        }
    }
    if let Some(mode) = call.text("EditMode") {
        *held.edit_mode.borrow_mut() = mode.to_string();
    }
    if let Some(source) = call.text("PredictionSource") {
        held.predicts
            .set(!is(&source, "None") && !is(&source, "Plugin"));
    }
    if let Some(style) = call.text("PredictionViewStyle")
        && is(&style, "ListView")
    {
        unsupported(call, "PredictionViewStyle", " ListView")?;
    }
    if let Some(style) = call.text("BellStyle") {
        *held.bell.borrow_mut() = style.to_string();
    }
    if let Some(count) = call.int("MaximumHistoryCount") {
        held.history_count
            .set(i32::try_from(count).unwrap_or(i32::MAX));
    }
    if call.is_bound("HistoryNoDuplicates") {
        held.no_duplicates.set(call.flag("HistoryNoDuplicates"));
    }
    if let Some(prompt) = call.text("ContinuationPrompt") {
        *held.continuation.borrow_mut() = prompt.to_string();
    }
    Ok(())
}

/// What the line editor of emsh does not have is a warning: a profile goes on.
fn unsupported(call: &mut Call<'_>, name: &str, value: &str) -> Flow {
    let text = format!(
        "emsh's line editor has no '-{name}{value}' of {}.",
        call.info.name
    );
    call.warning(&text)
}

fn get_keys(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    let chords = call.texts("Chord");
    let all = held.keys.borrow().clone();
    for (key, function) in all {
        if !chords.is_empty() && !chords.iter().any(|chord| eq_ignore_case(chord, &key)) {
            continue;
        }
        let about = FUNCTIONS
            .iter()
            .find(|(name, _)| eq_ignore_case(name, &function))
            .map_or("", |(_, about)| about);
        let mut bag = PropertyBag::default();
        bag.set("Key", Value::str(key.as_str()));
        bag.set("Function", Value::str(function.as_str()));
        bag.set("Description", Value::str(about));
        call.write(Value::Object(Rc::new(PSObject::typed(
            "Microsoft.PowerShell.KeyHandler",
            bag,
        ))))?;
    }
    Ok(())
}

fn set_keys(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    if call.is_bound("ScriptBlock") {
        return unsupported(call, "ScriptBlock", "");
    }
    let function = call.text("Function").unwrap_or_default();
    let Some((function, _)) = FUNCTIONS
        .iter()
        .find(|(name, _)| eq_ignore_case(name, &function))
    else {
        let text = format!("emsh's line editor has no function '{function}'.");
        return call.throw(
            &Fault::new("UnknownFunction", ErrorCategory::InvalidArgument, text)
                .of("System.ArgumentException"),
        );
    };
    for chord in call.texts("Chord") {
        held.keys
            .borrow_mut()
            .retain(|(key, _)| !eq_ignore_case(key, &chord));
        held.keys
            .borrow_mut()
            .push((chord.to_string(), (*function).to_owned()));
        held.changed
            .borrow_mut()
            .push((chord.to_string(), Some((*function).to_owned())));
    }
    Ok(())
}

fn remove_keys(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    for chord in call.texts("Chord") {
        held.keys
            .borrow_mut()
            .retain(|(key, _)| !eq_ignore_case(key, &chord));
        held.changed.borrow_mut().push((chord.to_string(), None));
    }
    Ok(())
}
