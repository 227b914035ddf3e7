//! Help for what stands at the cursor: F1 for the command, Alt+H for the parameter.

use super::read::Reader;
use super::{pager, scripts};
use crate::syntax::{TokenKind, parse_with_tokens};
use crate::text::source::Source;
use crate::value::Value;
use std::rc::Rc;

/// The command that the cursor stands in, and the parameter before the cursor.
fn at_cursor(text: &str, at: usize) -> Option<(String, Option<String>)> {
    let parsed = parse_with_tokens(Rc::new(Source::new(text)));
    let mut open: Vec<(Option<String>, Option<String>)> = Vec::new();
    let mut command = None;
    let mut parameter = None;
    for token in &parsed.tokens {
        let (start, end) = (token.extent.start as usize, token.extent.end as usize);
        if start > at || start == end {
            break;
        }
        let word = text.get(start..end).unwrap_or_default();
        match token.kind {
            TokenKind::LParen
            | TokenKind::LCurly
            | TokenKind::AtParen
            | TokenKind::AtCurly
            | TokenKind::DollarParen => open.push((command.take(), parameter.take())),
            TokenKind::RParen | TokenKind::RCurly => {
                (command, parameter) = open.pop().unwrap_or_default();
            }
            // Behind these another command begins, but the cursor still means the one before.
            TokenKind::Pipe | TokenKind::Semi | TokenKind::NewLine if end <= at => {
                (command, parameter) = (None, None);
            }
            TokenKind::Parameter => {
                parameter = Some(word.trim_matches(['-', ':']).to_owned());
            }
            _ if token.flags.command_name => {
                command = Some(word.trim_matches(['"', '\'']).to_owned());
                parameter = None;
            }
            _ => {}
        }
    }
    while command.is_none()
        && let Some((outer, name)) = open.pop()
    {
        (command, parameter) = (outer, name);
    }
    command.map(|command| (command, parameter))
}

fn here(reader: &Reader<'_>) -> Option<(String, Option<String>)> {
    let line = reader.editor.editing.borrow();
    at_cursor(line.text(), line.cursor())
}

fn lines(values: &[Value]) -> Vec<String> {
    let mut lines: Vec<String> = values
        .iter()
        .flat_map(|value| {
            let text = value.to_text();
            text.lines().map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    let blank = lines
        .iter()
        .take_while(|line| line.trim().is_empty())
        .count();
    lines.drain(..blank);
    lines
}

/// The help of the command on a screen of its own, from the parameter on if the cursor stands at one.
pub(super) fn command(reader: &mut Reader<'_>) {
    let Some((command, parameter)) = here(reader) else {
        reader.bell();
        return;
    };
    let (width, _) = reader.size();
    let width = i32::try_from(width).unwrap_or(80);
    let given = [Value::str(command.as_str()), Value::Int(width)];
    let values = reader.within(|rt| {
        scripts::values(
            rt,
            "param($name, $width) Get-Help -Name $name -Full -ErrorAction Ignore | Out-String -Width $width",
            &given,
        )
    });
    let lines = lines(&values);
    if lines.is_empty() {
        reader.below = vec![format!("There is no help for '{command}'.")];
        return;
    }
    let from = parameter
        .and_then(|name| {
            let wanted = format!("-{}", name.to_lowercase());
            lines.iter().position(|line| {
                let line = line.trim_start().to_lowercase();
                line.starts_with(&wanted)
                    && line.get(wanted.len()..).is_some_and(|rest| {
                        !rest.starts_with(|c: char| c.is_alphanumeric())
                            || rest.split_whitespace().count() == 2
                    })
            })
        })
        .unwrap_or(0);
    pager::show(reader, &lines, from);
}

/// The help of the parameter below the line.
pub(super) fn parameter(reader: &mut Reader<'_>) {
    let Some((command, Some(parameter))) = here(reader) else {
        reader.bell();
        return;
    };
    let (width, height) = reader.size();
    let width = i32::try_from(width).unwrap_or(80);
    let given = [
        Value::str(command.as_str()),
        Value::str(parameter.as_str()),
        Value::Int(width),
    ];
    let values = reader.within(|rt| {
        scripts::values(
            rt,
            "param($name, $parameter, $width)
$all = @((Get-Command -Name $name -ErrorAction Ignore).Parameters.Values)
$found = @($all | Where-Object { $_.Name -eq $parameter -or $_.Aliases -contains $parameter })
if (-not $found) { $found = @($all | Where-Object { $_.Name -like \"$parameter*\" }) }
if ($found.Count -eq 1) { Get-Help -Name $name -Parameter $found[0].Name -ErrorAction Ignore | Out-String -Width $width }",
            &given,
        )
    });
    let mut lines = lines(&values);
    if lines.is_empty() {
        lines = vec![format!("'{command}' has no help for '-{parameter}'.")];
    }
    lines.truncate(height.saturating_sub(4).max(3));
    lines.insert(0, String::new());
    reader.below = lines;
}

/// What would stop a line from running: mistakes in its text, commands that nobody knows.
pub(super) fn mistakes(reader: &mut Reader<'_>, text: &str) -> Vec<String> {
    let parsed = crate::syntax::parse(Rc::new(Source::new(text)));
    if let Some(error) = parsed.errors.first() {
        return vec![error.message.to_string()];
    }
    let handler = reader.editor.options.borrow().command_validation.clone();
    let all = [
        Value::str(text),
        handler.map_or(Value::Null, Value::ScriptBlock),
    ];
    let values = reader.within(|rt| {
        scripts::values(
            rt,
            "param($text, $handler)
$found = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$null, [ref]$null).FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)
foreach ($command in $found) {
    $name = $command.GetCommandName()
    if ($name -and -not (Get-Command -Name $name -ErrorAction Ignore)) { \"The term '$name' is not known as a command.\" }
    elseif ($handler) { try { $null = & $handler $command } catch { \"$_\" } }
}",
            &all,
        )
    });
    values.iter().map(Value::to_text).collect()
}

#[cfg(test)]
mod tests {
    use super::at_cursor;

    #[test]
    fn the_cursor_means_a_command() {
        let at = |text: &str, at: usize| at_cursor(text, at);
        let found = |command: &str, parameter: Option<&str>| {
            Some((command.to_owned(), parameter.map(str::to_owned)))
        };
        assert_eq!(at("Get-Item -Path x", 3), found("Get-Item", None));
        assert_eq!(at("Get-Item -Path x", 16), found("Get-Item", Some("Path")));
        assert_eq!(at("a | Get-Item", 12), found("Get-Item", None));
        assert_eq!(
            at("foreach-object { $_ ", 19),
            found("foreach-object", None)
        );
        assert_eq!(at("1 + 2", 2), None);
    }
}
