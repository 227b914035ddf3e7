//! `--edition a,b,c`: a script, run once in each edition, and a table of what came of it.

use super::cli;
use super::options::Options;
use crate::engine::edition;
use crate::value::Value;
use std::io::{Write, stdout};

/// Runs the command or script in each of the editions; the exit status: the number of editions in which it failed.
pub fn run(options: &Options, editions: &str) -> i32 {
    let mut rows = Vec::new();
    let mut failed = 0;
    for name in edition::listed(editions) {
        let mut one = options.clone();
        one.edition = Some(name.to_owned());
        one.forks = true;
        one.no_logo = true;
        one.no_exit = false;
        let _ = writeln!(stdout(), "== {name}");
        let mut errors: Vec<String> = Vec::new();
        let code = cli::start_and(&one, &mut |rt| {
            errors = rt
                .errors
                .items
                .borrow()
                .iter()
                .rev()
                .filter_map(|value| match value.base() {
                    Value::Error(record) => Some(record.shown_message().to_string()),
                    _ => None,
                })
                .collect();
        });
        let outcome = if code == 0 && errors.is_empty() {
            "succeeded"
        } else {
            "failed"
        };
        failed += i32::from(outcome == "failed");
        let first = errors
            .first()
            .and_then(|text| text.lines().next())
            .unwrap_or_default()
            .to_owned();
        rows.push((name, outcome, errors.len(), first));
    }
    let mut text = String::from(
        "\nEdition Outcome   Errors First error\n------- -------   ------ -----------\n",
    );
    for (name, outcome, errors, first) in rows {
        text.push_str(format!("{name:<7} {outcome:<9} {errors:>6} {first}").trim_end());
        text.push('\n');
    }
    let _ = stdout().write_all(text.as_bytes());
    failed
}
