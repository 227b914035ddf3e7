//! Get- and Set-PSReadLineOption.

use super::editor;
use crate::engine::line_editor::{COLORS, Options};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault, PSObject, PropertyBag, ScriptBlock, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-PSReadLineOption",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Set-PSReadLineOption",
        body: Body::Each(set),
    },
];

fn handler(block: Option<&Rc<ScriptBlock>>) -> Value {
    block.map_or(Value::Null, |block| Value::ScriptBlock(Rc::clone(block)))
}

fn get(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    let options = held.options.borrow().clone();
    let path = match &options.history_save_path {
        Some(path) => path.clone(),
        None => call
            .rt
            .service::<crate::engine::line_editor::HistoryPlace>()
            .and_then(|place| (place.0)(call.rt))
            .unwrap_or_default(),
    };
    let text = |text: &String| Value::str(text.as_str());
    let texts =
        |all: &[String]| Value::array(all.iter().map(|text| Value::str(text.as_str())).collect());
    let mut bag = PropertyBag::default();
    for (name, value) in [
        ("EditMode", text(&options.edit_mode)),
        (
            "AddToHistoryHandler",
            handler(options.add_to_history.as_ref()),
        ),
        ("AnsiEscapeTimeout", Value::Int(options.ansi_escape_timeout)),
        ("BellStyle", text(&options.bell_style)),
        (
            "CommandValidationHandler",
            handler(options.command_validation.as_ref()),
        ),
        (
            "CompletionQueryItems",
            Value::Int(options.completion_query_items),
        ),
        ("ContinuationPrompt", text(&options.continuation_prompt)),
        (
            "ExtraPromptLineCount",
            Value::Int(options.extra_prompt_line_count),
        ),
        (
            "HistoryNoDuplicates",
            Value::Bool(options.history_no_duplicates),
        ),
        ("HistorySavePath", Value::str(path)),
        ("HistorySaveStyle", text(&options.history_save_style)),
        (
            "HistorySearchCaseSensitive",
            Value::Bool(options.history_search_case_sensitive),
        ),
        (
            "HistorySearchCursorMovesToEnd",
            Value::Bool(options.history_search_cursor_moves_to_end),
        ),
        (
            "MaximumHistoryCount",
            Value::Int(options.maximum_history_count),
        ),
        (
            "MaximumKillRingCount",
            Value::Int(options.maximum_kill_ring_count),
        ),
        ("PredictionSource", text(&options.prediction_source)),
        ("PredictionViewStyle", text(&options.prediction_view)),
        ("PromptText", texts(&options.prompt_text)),
        ("ShowToolTips", Value::Bool(options.show_tool_tips)),
        (
            "ViModeChangeHandler",
            handler(options.vi_mode_change.as_ref()),
        ),
        ("ViModeIndicator", text(&options.vi_mode_indicator)),
        ("WordDelimiters", text(&options.word_delimiters)),
    ] {
        bag.set(name, value);
    }
    for ((_, property, _), color) in COLORS.iter().zip(&options.colors) {
        bag.set(property, Value::str(color.as_str()));
    }
    call.write(Value::Object(Rc::new(PSObject::typed(
        "Microsoft.PowerShell.PSConsoleReadLineOptions",
        bag,
    ))))
}

/// What this line editor does not have, and why.
const REFUSED: [(&str, &str); 3] = [
    (
        "DingTone",
        "a terminal does not let the tone of its bell be chosen",
    ),
    (
        "DingDuration",
        "a terminal does not let the length of its bell be chosen",
    ),
    (
        "TerminateOrphanedConsoleApps",
        "there are no orphaned console programs outside of Windows",
    ),
];

fn refuse(call: &mut Call<'_>, name: &str, why: &str) -> Flow {
    let message = format!("emsh's line editor cannot honour '-{name}': {why}.");
    call.fail(
        "OptionNotSupported",
        ErrorCategory::NotImplemented,
        "System.NotSupportedException",
        &message,
        Value::str(name),
    )
}

fn set(call: &mut Call<'_>) -> Flow {
    let held = editor(call);
    for (name, why) in REFUSED {
        if call.is_bound(name) {
            refuse(call, name, why)?;
        }
    }
    if let Some(mode) = call.text("EditMode") {
        held.set_mode(&mode);
    }
    let mut options = held.options.borrow().clone();
    named(call, &mut options)?;
    if let Some(count) = call.int("MaximumKillRingCount") {
        options.maximum_kill_ring_count = small(count);
    }
    for (name, place) in [
        ("MaximumHistoryCount", &mut options.maximum_history_count),
        ("CompletionQueryItems", &mut options.completion_query_items),
        ("AnsiEscapeTimeout", &mut options.ansi_escape_timeout),
        ("ExtraPromptLineCount", &mut options.extra_prompt_line_count),
    ] {
        if let Some(number) = call.int(name) {
            *place = small(number);
        }
    }
    for (name, place) in [
        ("HistoryNoDuplicates", &mut options.history_no_duplicates),
        (
            "HistorySearchCursorMovesToEnd",
            &mut options.history_search_cursor_moves_to_end,
        ),
        (
            "HistorySearchCaseSensitive",
            &mut options.history_search_case_sensitive,
        ),
        ("ShowToolTips", &mut options.show_tool_tips),
    ] {
        if call.is_bound(name) {
            *place = call.flag(name);
        }
    }
    for (name, place) in [
        ("AddToHistoryHandler", &mut options.add_to_history),
        ("CommandValidationHandler", &mut options.command_validation),
        ("ViModeChangeHandler", &mut options.vi_mode_change),
    ] {
        if call.is_bound(name) {
            *place = match call.value(name) {
                Value::ScriptBlock(block) => Some(block),
                _ => None,
            };
        }
    }
    if let Some(prompt) = call.text("ContinuationPrompt") {
        options.continuation_prompt = prompt.to_string();
    }
    if let Some(delimiters) = call.text("WordDelimiters") {
        options.word_delimiters = delimiters.to_string();
    }
    if call.is_bound("PromptText") {
        options.prompt_text = call
            .texts("PromptText")
            .iter()
            .map(ToString::to_string)
            .collect();
    }
    if let Some(path) = call.text("HistorySavePath") {
        options.history_save_path = Some(call.rt.full_path(&path));
    }
    colors(call, &mut options)?;
    *held.options.borrow_mut() = options;
    Ok(())
}

fn small(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// Options that are one of some words.
fn named(call: &mut Call<'_>, options: &mut Options) -> Flow {
    let known = |text: &str, all: &[&str]| {
        all.iter()
            .find(|known| eq_ignore_case(known, text))
            .map_or_else(|| text.to_owned(), |known| (*known).to_owned())
    };
    if let Some(source) = call.text("PredictionSource") {
        match known(&source, &["None", "History", "Plugin", "HistoryAndPlugin"]).as_str() {
            source @ ("Plugin" | "HistoryAndPlugin") => {
                let why =
                    format!("there are no plug-ins for '{source}'; 'History' and 'None' exist");
                refuse(call, "PredictionSource", &why)?;
            }
            source => source.clone_into(&mut options.prediction_source),
        }
    }
    if let Some(view) = call.text("PredictionViewStyle") {
        options.prediction_view = known(&view, &["InlineView", "ListView"]);
    }
    if let Some(style) = call.text("BellStyle") {
        options.bell_style = known(&style, &["None", "Visual", "Audible"]);
    }
    if let Some(style) = call.text("ViModeIndicator") {
        options.vi_mode_indicator = known(&style, &["None", "Prompt", "Cursor", "Script"]);
    }
    if let Some(style) = call.text("HistorySaveStyle") {
        options.history_save_style =
            known(&style, &["SaveIncrementally", "SaveAtExit", "SaveNothing"]);
    }
    Ok(())
}

/// `-Colors @{ Command = 'Yellow'; String = '#00ff00'; Error = "`e[31m" }`
fn colors(call: &mut Call<'_>, options: &mut Options) -> Flow {
    let Value::Dictionary(table) = call.value("Colors").base().clone() else {
        return Ok(());
    };
    for key in table.keys() {
        let name = key.to_text();
        let name = name.strip_suffix("Color").unwrap_or(&name).to_owned();
        let wanted = if eq_ignore_case(&name, "DefaultToken") || eq_ignore_case(&name, "None") {
            "Default".to_owned()
        } else {
            name.clone()
        };
        let found = COLORS
            .iter()
            .position(|(known, ..)| eq_ignore_case(known, &wanted));
        let value = table.get(&key).unwrap_or_default();
        let text = call.rt.text(&value)?;
        let Some(place) = found.and_then(|at| options.colors.get_mut(at)) else {
            let message = format!("'{name}' is not a valid color property.");
            return call.throw(
                &Fault::new(
                    "InvalidColorProperty",
                    ErrorCategory::InvalidArgument,
                    message,
                )
                .of("System.ArgumentException"),
            );
        };
        match sequence(&text) {
            Some(color) => *place = color,
            None => {
                let message = format!(
                    "'{text}' is not a color value. It must be a ConsoleColor, an ANSI escape sequence or a color such as '#7f00ff'."
                );
                return call.throw(
                    &Fault::new("InvalidColorValue", ErrorCategory::InvalidArgument, message)
                        .of("System.ArgumentException"),
                );
            }
        }
    }
    Ok(())
}

/// The escape sequence of a colour: one already, `#rrggbb`, or the name of a ConsoleColor.
fn sequence(text: &str) -> Option<String> {
    if text.starts_with('\u{1b}') {
        return Some(text.to_owned());
    }
    if let Some(hex) = text.strip_prefix('#') {
        let number = u32::from_str_radix(hex, 16)
            .ok()
            .filter(|_| hex.len() == 6)?;
        let (r, g, b) = (number >> 16, number >> 8 & 255, number & 255);
        return Some(format!("\x1b[38;2;{r};{g};{b}m"));
    }
    const NAMES: [(&str, &str); 16] = [
        ("Black", "\x1b[30m"),
        ("DarkBlue", "\x1b[34m"),
        ("DarkGreen", "\x1b[32m"),
        ("DarkCyan", "\x1b[36m"),
        ("DarkRed", "\x1b[31m"),
        ("DarkMagenta", "\x1b[35m"),
        ("DarkYellow", "\x1b[33m"),
        ("Gray", "\x1b[37m"),
        ("DarkGray", "\x1b[90m"),
        ("Blue", "\x1b[94m"),
        ("Green", "\x1b[92m"),
        ("Cyan", "\x1b[96m"),
        ("Red", "\x1b[91m"),
        ("Magenta", "\x1b[95m"),
        ("Yellow", "\x1b[93m"),
        ("White", "\x1b[97m"),
    ];
    NAMES
        .iter()
        .enumerate()
        .find(|(at, (name, _))| eq_ignore_case(name, text) || text.parse() == Ok(*at))
        .map(|(_, (_, color))| (*color).to_owned())
}

#[cfg(test)]
mod tests {
    use super::sequence;

    #[test]
    fn colours_have_names() {
        assert_eq!(sequence("yellow").as_deref(), Some("\x1b[93m"));
        assert_eq!(sequence("#0a0B0c").as_deref(), Some("\x1b[38;2;10;11;12m"));
        assert_eq!(sequence("\x1b[1m").as_deref(), Some("\x1b[1m"));
        assert_eq!(sequence("#12345"), None);
        assert_eq!(sequence("mauve"), None);
    }
}
