//! What commands with code of their own take and do nothing with: told at the end of a run, and counted by `coverage`. The
//! table is `grammar/cmdlets/without-effect.tsv`.

use super::coverage;
use crate::engine::{Call, Flow};
use crate::grammar;
use crate::text::name::eq_ignore_case;
use std::sync::LazyLock;

/// A line of the table.
struct Line {
    command: &'static str,
    /// It speaks of something that a simulation has none of; else it should have an effect.
    by_design: bool,
    parameters: Vec<&'static str>,
}

static TABLE: LazyLock<Vec<Line>> = LazyLock::new(|| {
    grammar::text("cmdlets/without-effect.tsv")
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some(Line {
                command: cells.next()?,
                by_design: cells.next()? == "by-design",
                parameters: cells.next()?.split(' ').collect(),
            })
        })
        .collect()
});

fn lists(by_design: bool, command: &str, parameter: &str) -> bool {
    TABLE.iter().any(|line| {
        line.by_design == by_design
            && eq_ignore_case(line.command, command)
            && line
                .parameters
                .iter()
                .any(|known| eq_ignore_case(known, parameter))
    })
}

/// Whether a command with code of its own takes a parameter and does nothing with it.
pub fn is_unmodelled(command: &str, parameter: &str) -> bool {
    lists(false, command, parameter)
}

/// Whether it does nothing with it because there is nothing that could be done.
pub fn is_by_design(command: &str, parameter: &str) -> bool {
    lists(true, command, parameter)
}

/// Remembers the parameters of a call that have no effect.
pub fn note(call: &mut Call<'_>) -> Flow {
    let command = call.info.name;
    if !TABLE
        .iter()
        .any(|line| !line.by_design && eq_ignore_case(line.command, command))
    {
        return Ok(());
    }
    let bound: Vec<String> = call
        .given
        .bound()
        .map(|(_, parameter, _)| parameter.name.as_str().to_owned())
        .filter(|name| is_unmodelled(command, name))
        .collect();
    for name in bound {
        coverage::without_effect(call, &name)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::TABLE;
    use crate::engine::declaration;

    #[test]
    fn lines_name_declared_parameters() {
        for line in TABLE.iter() {
            let metadata = declaration::cmdlet(line.command);
            for parameter in &line.parameters {
                assert!(
                    metadata
                        .as_ref()
                        .is_some_and(|held| held.parameter(parameter).is_some()),
                    "{} -{parameter}",
                    line.command
                );
            }
        }
    }
}
