//! How an error is shown: in short, by category, in the old form, or in full.

use super::display;
use super::shape::Settings;
use super::style::{RESET, Style};
use crate::value::error_record::exception_message;
use crate::value::{
    Context, ErrorCategory, ErrorRecord, InvocationInfo, PSString, Value, position,
};
use std::fmt::Write;
use std::rc::Rc;

/// What a view of grammar/ leaves to Rust: the first of an error's two texts is all of it.
pub fn native(value: &Value, number: usize, settings: &Settings, cx: &mut dyn Context) -> String {
    if number > 0 {
        return String::new();
    }
    match value.base() {
        Value::Error(record) if is_extended(value) => super::get_error::text(record, cx, settings),
        Value::Error(record) => text(record, settings, cx),
        other if is_extended(value) => super::get_error::tree(other, cx, settings),
        other => display::text(other, cx).unwrap_or_default(),
    }
}

/// Get-Error marks what it returns by a type name.
fn is_extended(value: &Value) -> bool {
    match value {
        Value::Object(held) => held
            .type_names
            .borrow()
            .iter()
            .flatten()
            .any(|name| name.ends_with("#PSExtendedError")),
        _ => false,
    }
}

/// The lines of an error as the error stream shows them.
pub fn lines(record: &Rc<ErrorRecord>, settings: &Settings, cx: &mut dyn Context) -> Vec<String> {
    text(record, settings, cx)
        .split('\n')
        .map(|line| line.trim_end_matches('\r'))
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The text of an error in the view of `$ErrorView`.
pub fn text(record: &Rc<ErrorRecord>, settings: &Settings, cx: &mut dyn Context) -> String {
    let color = |pick: fn(&Style) -> &str| settings.style.as_deref().map_or("", pick);
    let colors = Colors {
        error: color(|style| &style.error),
        accent: color(|style| &style.error_accent),
        reset: if settings.style.is_some() { RESET } else { "" },
    };
    let id = record.fully_qualified_id.borrow().clone();
    if id.as_str() == "NativeCommandErrorMessage" || id.as_str() == "NativeCommandError" {
        return format!("{}{}{}", colors.error, record.message(), colors.reset);
    }
    match settings.error_view.as_str() {
        view if view.eq_ignore_ascii_case("DetailedView") => {
            let text = super::get_error::framed(record, cx, settings);
            format!("{}{text}{}", colors.error, colors.reset)
        }
        view if view.eq_ignore_ascii_case("CategoryView") => {
            let text = record.category.borrow().message();
            format!("{}{text}{}", colors.error, colors.reset)
        }
        view if view.eq_ignore_ascii_case("NormalView") => normal(record, &colors),
        _ => concise(record, &colors, settings.window),
    }
}

struct Colors<'a> {
    error: &'a str,
    accent: &'a str,
    reset: &'a str,
}

/// True if the record came out of a `throw` of something that is no exception.
fn was_thrown(record: &ErrorRecord) -> bool {
    record
        .exception
        .net_object()
        .and_then(|net| net.get("WasThrownFromThrowStatement"))
        .is_some_and(|value| matches!(value, Value::Bool(true)))
}

/// The part before the colon.
fn reason(record: &ErrorRecord, invocation: Option<&InvocationInfo>) -> PSString {
    if was_thrown(record) {
        return "Exception".into();
    }
    let category = record.category.borrow();
    let command = invocation.map_or("", |it| it.command.as_str());
    let is_script = command.rsplit_once('.').is_some_and(|(_, extension)| {
        extension.eq_ignore_ascii_case("ps1") || extension.eq_ignore_ascii_case("psm1")
    });
    if !command.is_empty() && !is_script {
        return command.into();
    }
    if !category.activity.is_empty() {
        return category.activity.clone();
    }
    if !command.is_empty() {
        return command.into();
    }
    if let Some(held) = invocation
        && !held.invocation_name.is_empty()
    {
        let name = &held.invocation_name;
        // A block that was called is a command without a name.
        return if matches!(name.as_str(), "&" | ".") && !held.my_command.is_null() {
            PSString::default()
        } else {
            name.clone()
        };
    }
    if category.category != ErrorCategory::NotSpecified {
        return category.category.name().into();
    }
    if !category.reason.is_empty() {
        return category.reason.clone();
    }
    "Error".into()
}

/// `ConciseView`.
fn concise(record: &ErrorRecord, colors: &Colors<'_>, window: usize) -> String {
    let invocation = record.invocation.borrow().clone();
    let invocation = invocation.as_deref();
    let Colors { error, reset, .. } = colors;
    let category = record.category.borrow().category;
    let script = invocation.and_then(InvocationInfo::script_name);
    let line_number = invocation.map_or(0, InvocationInfo::line_number);
    let is_parse_error = category == ErrorCategory::ParserError
        && ["ParseException", "ParentContainsErrorRecordException"]
            .iter()
            .any(|name| record.category.borrow().reason.as_str() == *name)
        && invocation.is_none_or(|info| info.command.is_empty());
    let is_external = script.is_some() || line_number > 1;
    let in_module = script.is_some_and(|name| name.to_ascii_lowercase().ends_with(".psm1"));
    let target = pester_target(record);
    let mut head = String::new();
    let mut prefix = String::new();
    if let Some(target) = &target {
        let _ = writeln!(head, "{reset}{}", target.file);
        let number = target.line.to_string();
        quote(
            &mut head,
            &mut prefix,
            &number,
            colors,
            target.text.trim(),
            0,
            0,
            false,
        );
    } else if (is_parse_error || is_external) && !in_module {
        match script {
            Some(name) => {
                let _ = writeln!(head, "{reset}{name}:{line_number}");
            }
            None => head.push('\n'),
        }
        let quoted = invocation.and_then(|it| {
            it.source
                .as_ref()
                .and_then(|source| position::quote(source, it.extent))
        });
        let number = line_number.to_string();
        let (line, before, length) = match &quoted {
            Some(quoted) => (quoted.line.as_str(), quoted.before, quoted.length),
            None => ("", 0, 0),
        };
        quote(
            &mut head,
            &mut prefix,
            &number,
            colors,
            &format!(" {line}"),
            before + 1,
            length,
            true,
        );
    }
    let mut message = prefix.clone();
    message.push_str(&said(record, category));
    if is_external {
        message = message.replace(['\n', '\t'], " ").replace('\r', "");
        message = folded(&message, &prefix, window);
        message.push('\n');
    }
    let mut text = format!(
        "{error}{}: {head}{error}{message}{reset}",
        reason(record, invocation)
    );
    if let Some(action) = record.recommended_action.borrow().as_ref()
        && !action.trim().is_empty()
    {
        let _ = writeln!(text, "\n{action}");
    }
    text
}

/// A failed assertion of Pester tells where it failed by its target object.
struct PesterTarget {
    file: String,
    line: String,
    text: String,
}

fn pester_target(record: &ErrorRecord) -> Option<PesterTarget> {
    let target = record.target.borrow();
    let Value::Dictionary(table) = target.base() else {
        return None;
    };
    let text = |key: &str| table.get_str(key).map(|value| value.to_text());
    Some(PesterTarget {
        line: text("Line")?,
        text: text("LineText")?,
        file: text("File").unwrap_or_default(),
    })
}

/// `Line |`, the line, and what is underlined.
fn quote(
    head: &mut String,
    prefix: &mut String,
    number: &str,
    colors: &Colors<'_>,
    line: &str,
    before: usize,
    length: usize,
    underlined: bool,
) {
    let Colors {
        error,
        accent,
        reset,
    } = colors;
    let wide = " ".repeat(number.len().saturating_sub(4));
    let narrow = " ".repeat(4usize.saturating_sub(number.len()));
    let _ = writeln!(head, "{accent}{wide}Line |");
    let mut line = line.to_owned();
    if !accent.is_empty() && length < line.chars().count() {
        // Only what is underlined is coloured.
        let at = |count: usize, line: &str| {
            line.char_indices()
                .nth(count)
                .map_or(line.len(), |(at, _)| at)
        };
        let end = at(before + length, &line);
        line.insert_str(end, reset);
        let start = at(before, &line);
        line.insert_str(start, accent);
    }
    let _ = writeln!(head, "{accent}{narrow}{number} | {reset}{line}");
    *prefix = format!("{accent}{wide}     | {error}");
    if underlined {
        let _ = writeln!(
            head,
            "{prefix}{}{}",
            " ".repeat(before),
            "~".repeat(length.max(1))
        );
    }
}

/// The message: the details if there are some.
fn said(record: &ErrorRecord, category: ErrorCategory) -> String {
    if let Some(details) = record.details.borrow().as_ref()
        && !details.is_empty()
    {
        return details.to_string();
    }
    let message = exception_message(&record.exception);
    if category == ErrorCategory::ParserError
        && let Some((_, rest)) = message.split_once("~\n")
    {
        return rest.split("\n\n").next().unwrap_or_default().to_owned();
    }
    message.to_string()
}

/// The message in lines of the window's width, each behind the prefix.
fn folded(message: &str, prefix: &str, window: usize) -> String {
    let units = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
    let plain = units(&crate::text::cells::strip_escapes(prefix));
    let escapes = units(prefix) - plain;
    if window == 0 || units(message).saturating_sub(escapes) <= window {
        return message.to_owned();
    }
    let mut out = String::new();
    let first = truncated(message, window + escapes);
    out.push_str(first);
    out.push('\n');
    let mut rest = message.get(first.len()..).unwrap_or_default().trim();
    while units(rest) + plain > window {
        let line = format!("{prefix}{rest}");
        let piece = truncated(&line, window + escapes);
        let Some(taken) = piece.len().checked_sub(prefix.len()).filter(|it| *it > 0) else {
            break;
        };
        out.push_str(piece);
        out.push('\n');
        rest = rest.get(taken..).unwrap_or_default().trim();
    }
    out.push_str(prefix);
    out.push_str(rest.trim());
    out
}

/// The beginning of a text of at most so many characters, cut at its last blank.
fn truncated(text: &str, most: usize) -> &str {
    let mut used = 0;
    let mut end = text.len();
    for (at, c) in text.char_indices() {
        used += c.len_utf16();
        if used > most {
            end = at;
            break;
        }
    }
    if end == text.len() {
        return text;
    }
    let head = text.get(..end).unwrap_or(text);
    match head.rfind(char::is_whitespace) {
        Some(at) => head.get(..at).unwrap_or(head),
        None => head,
    }
}

/// `NormalView`.
fn normal(record: &ErrorRecord, colors: &Colors<'_>) -> String {
    let invocation = record.invocation.borrow().clone();
    let mut text = colors.error.to_owned();
    if let Some(it) = invocation.as_deref() {
        let name = it.invocation_name.as_str();
        let command = it.command.as_str();
        let path = it
            .my_command
            .net_object()
            .and_then(|net| net.get("Path"))
            .map(|path| path.to_text())
            .filter(|path| !path.is_empty());
        let prefix = if let Some(path) = path.filter(|_| command.ends_with(".ps1")) {
            path
        } else if !command.is_empty() && matches!(name, "" | "&" | ".") {
            command.to_owned()
        } else {
            name.to_owned()
        };
        if !prefix.is_empty() {
            let _ = write!(text, "{prefix} : ");
        }
    }
    let category = record.category.borrow();
    text.push_str(&record.shown_message());
    let at = invocation
        .as_deref()
        .filter(|it| !it.command.is_empty() || category.category != ErrorCategory::ParserError)
        .map_or_else(String::new, InvocationInfo::position_message);
    if !at.is_empty() {
        let _ = write!(text, "\n{at}");
    }
    let _ = write!(
        text,
        "\n+ CategoryInfo          : {}\n+ FullyQualifiedErrorId : {}{}",
        category.message(),
        record.fully_qualified_id.borrow(),
        colors.reset
    );
    text
}
