//! The arguments that a script gets from the command line.

use super::{ScriptArgument, ScriptValue, is_dash};

/// The options of PowerShell that a mistaken one may have meant.
pub(super) const OPTIONS: &[&str] = &[
    "sta",
    "mta",
    "command",
    "commandwithargs",
    "configurationfile",
    "configurationname",
    "custompipename",
    "encodedcommand",
    "executionpolicy",
    "file",
    "help",
    "inputformat",
    "login",
    "noexit",
    "nologo",
    "noninteractive",
    "noprofile",
    "noprofileloadtime",
    "outputformat",
    "removeworkingdirectorytrailingcharacter",
    "settingsfile",
    "version",
    "windowstyle",
    "workingdirectory",
];

/// Names, values, and names with values: `-Name`, `value`, `-Name:value`, and `-Name:` before its value.
pub(super) fn arguments(args: &[String]) -> Vec<ScriptArgument> {
    let mut all = Vec::new();
    let mut pending: Option<String> = None;
    for arg in args {
        let text = || ScriptValue::Text(arg.clone());
        if let Some(name) = pending.take() {
            all.push(ScriptArgument {
                name: Some(name),
                value: Some(text()),
            });
        } else if arg.starts_with(is_dash) && arg.chars().nth(1).is_some() {
            match arg.split_once(':') {
                Some((_, "")) => pending = Some(arg.trim_end_matches(':').to_owned()),
                Some((name, value)) => all.push(ScriptArgument {
                    name: Some(name.to_owned()),
                    value: Some(flag_or_text(value)),
                }),
                None => all.push(ScriptArgument {
                    name: Some(arg.clone()),
                    value: None,
                }),
            }
        } else {
            all.push(ScriptArgument {
                name: None,
                value: Some(text()),
            });
        }
    }
    all
}

/// `$true`, `true`, `$false` and `false` in any case are Booleans.
fn flag_or_text(value: &str) -> ScriptValue {
    let word = value.strip_prefix('$').unwrap_or(value).trim();
    if word.eq_ignore_ascii_case("true") {
        ScriptValue::Bool(true)
    } else if word.eq_ignore_ascii_case("false") {
        ScriptValue::Bool(false)
    } else {
        ScriptValue::Text(value.to_owned())
    }
}

/// A path from a folder, without `.`, `..` and backslashes.
pub(super) fn full_path(path: &str, folder: &str) -> String {
    let path = path.replace('\\', "/");
    let joined = if path.starts_with('/') {
        path
    } else {
        format!("{folder}/{path}")
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in joined.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    format!("/{}", parts.join("/"))
}
