//! `emsh coverage --cmdlets`: the parameters of PowerShell's own commands that are declared and not honoured, told from
//! the code.

use crate::cmdlets::honoured;
use crate::engine::declaration;
use crate::grammar;
use serde_json::json;
use std::io::{Write, stderr, stdout};

const USAGE: &str = "Usage: emsh coverage --cmdlets [--json] [<command> ...]

Lists the commands of PowerShell's modules: those that are only declared, and of the others the parameters that their
code never asks for.
";

/// The folders of grammar/ whose commands are PowerShell's.
const MODULES: &[&str] = &["core", "utility", "management", "security", "host"];

/// Parameters that the engine or a switch's absence honours: what they turn off is not there.
const BY_DESIGN: &[(&str, &str)] = &[
    ("", "NoTypeInformation"),
    ("", "UseBasicParsing"),
    ("", "UseTransaction"),
    ("", "Confirm"),
    ("", "WhatIf"),
];

/// Carries out the command; the exit status.
pub fn command(args: &[String]) -> i32 {
    let mut as_json = false;
    let mut wanted: Vec<&str> = Vec::new();
    for arg in args {
        match arg.as_str() {
            "--cmdlets" => {}
            "--json" => as_json = true,
            other if other.starts_with('-') => {
                let _ = stderr().write_all(USAGE.as_bytes());
                return super::options::BAD_COMMAND_LINE;
            }
            other => wanted.push(other),
        }
    }
    let mut text = String::new();
    let mut rows = Vec::new();
    let (mut commands, mut missing, mut parameters, mut silent) = (0, 0, 0, 0);
    for declared in grammar::declarations().filter(|held| MODULES.contains(&held.module)) {
        let name = declared.name;
        if !wanted.is_empty() && !wanted.iter().any(|one| one.eq_ignore_ascii_case(name)) {
            continue;
        }
        let Some(metadata) = declaration::cmdlet(name) else {
            continue;
        };
        commands += 1;
        let written = honoured::texts(name).is_some();
        let unread: Vec<String> = metadata
            .parameters
            .iter()
            .take(metadata.declared)
            .map(|parameter| parameter.name.as_str().to_owned())
            .filter(|parameter| {
                !honoured::is_honoured(name, parameter)
                    && !BY_DESIGN
                        .iter()
                        .any(|(of, held)| (of.is_empty() || *of == name) && held == parameter)
            })
            .collect();
        parameters += metadata.parameters.len().min(metadata.declared);
        if !written {
            missing += 1;
            text.push_str(&format!("{name}: only declared\n"));
        } else if !unread.is_empty() {
            silent += unread.len();
            text.push_str(&format!("{name}: {}\n", unread.join(", ")));
        }
        rows.push(json!({ "command": name, "written": written, "notHonoured": unread }));
    }
    let text = if as_json {
        format!("{}\n", serde_json::Value::Array(rows))
    } else {
        format!(
            "{text}\n{commands} commands with {parameters} parameters: {missing} only declared, {silent} parameters not honoured\n"
        )
    };
    // A reader that went away needs no answer.
    let _ = stdout().write_all(text.as_bytes());
    0
}
