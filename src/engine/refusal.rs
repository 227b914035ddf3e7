//! What emsh declares of PowerShell's commands and does not do: told by name, from a table of `grammar/`.

use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault};

/// The table: commands, parameters (`*`: all of the command), and what emsh would need for them.
const TABLE: &str = "cmdlets/unsupported.tsv";

/// A parameter that a command refuses.
#[derive(Clone, Copy, Debug)]
pub struct Refused {
    /// The name of the parameter.
    pub parameter: &'static str,
    /// What emsh would need for it; empty: nothing but work.
    pub lacks: &'static str,
}

/// The rows about a command: its parameters, and what is missing.
fn rows(command: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    grammar::text(TABLE)
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(move |line| {
            let mut parts = line.split('\t');
            let named = parts
                .next()
                .is_some_and(|names| names.split(' ').any(|name| eq_ignore_case(name, command)));
            let parameters = parts.next()?;
            named.then(|| (parameters, parts.next().unwrap_or_default()))
        })
}

/// The parameters that a command refuses.
pub fn parameters(command: &str) -> Vec<Refused> {
    rows(command)
        .flat_map(|(names, lacks)| {
            names
                .split(' ')
                .filter(|name| *name != "*")
                .map(move |parameter| Refused { parameter, lacks })
        })
        .collect()
}

/// What emsh would need for a command that it refuses as a whole.
pub fn whole(command: &str) -> Option<&'static str> {
    rows(command)
        .find(|(names, _)| *names == "*")
        .map(|(_, lacks)| lacks)
}

/// The error of a parameter that is declared and not honoured.
pub fn fault(command: &str, refused: Refused) -> Box<Fault> {
    let Refused { parameter, lacks } = refused;
    let text = if lacks.is_empty() {
        format!("emsh does not support the parameter '{parameter}' of '{command}' yet.")
    } else {
        format!(
            "emsh does not support the parameter '{parameter}' of '{command}': it has no {lacks}."
        )
    };
    Fault::new("NotSupported", ErrorCategory::NotImplemented, text)
        .of("System.Management.Automation.PSNotSupportedException")
}
