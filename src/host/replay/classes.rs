//! Why examples did not run: each is put into one class by the error that it ended with, and the classes are counted.

use super::outcome::{Mistake, Outcome, Played, PlayedPage};
use std::fmt::Write;

/// Why an example did not run.
fn class(example: &Played) -> &'static str {
    let nothing = Mistake::default();
    let mistake = example.mistake.as_ref().unwrap_or(&nothing);
    let id = mistake.id.split(',').next().unwrap_or_default();
    match example.outcome {
        Outcome::ParseError => {
            "the text is no PowerShell: a quote, bracket or operator of the documentation"
        }
        Outcome::Differs => "it printed something else than documented",
        Outcome::NotBound => not_bound(id, &mistake.message),
        Outcome::NotSimulated => not_simulated(id, &mistake.message),
        _ => failed(id, &mistake.id, &mistake.message),
    }
}

fn not_bound(id: &str, message: &str) -> &'static str {
    let argument = message.split('\'').nth(1).unwrap_or_default();
    match id {
        "NamedParameterNotFound" => "the command declares no such parameter",
        "PositionalParameterNotFound" if argument == "-" || argument.starts_with('-') => {
            "a parameter name is misspelled: a blank or another sign beside the hyphen"
        }
        "PositionalParameterNotFound" if argument == "True" || argument == "False" => {
            "a switch is given a value without a colon"
        }
        "PositionalParameterNotFound" => "a value stands without the parameter that takes it",
        "AmbiguousParameterSet" | "AmbiguousParameter" => {
            "the parameters belong to no one parameter set"
        }
        "MissingArgument" => "a parameter has no value",
        "ParameterAlreadyBound" => "a parameter is given twice",
        "ParameterArgumentValidationErrorNullNotAllowed"
        | "ParameterArgumentValidationErrorEmptyStringNotAllowed"
        | "ParameterArgumentValidationErrorEmptyArrayNotAllowed" => {
            "a value is empty that an earlier step would have given"
        }
        "ParameterBindingFailed" => "the filter is not one that the command takes",
        _ => "a value is not of the parameter's type",
    }
}

fn not_simulated(id: &str, message: &str) -> &'static str {
    match id {
        "NotSimulated" => "the command is declared and not simulated",
        "ParameterNotSimulated" => "the parameter is declared and not simulated",
        "CommandNotFoundException" => {
            let name = message.split('\'').nth(1).unwrap_or_default();
            let file = name
                .rsplit(['\\', '/'])
                .next()
                .unwrap_or(name)
                .to_lowercase();
            if file.ends_with(".ps1") {
                "a script that Exchange installs"
            } else if name.starts_with('-') {
                "a line that was broken without a sign that it goes on"
            } else if name.split_once('-').is_some_and(|(verb, noun)| {
                crate::grammar::verb(verb).is_some() && !noun.is_empty()
            }) {
                "a command of another product, or misspelled"
            } else {
                "a program of the system, or no command"
            }
        }
        _ => "something that emsh does not have",
    }
}

fn failed(id: &str, full: &str, message: &str) -> &'static str {
    if message.contains("couldn't be found") || message.contains("Couldn't find") {
        return "an object that the documentation takes for granted, of a kind that was not guessed";
    }
    if message.contains("matches multiple entries") {
        return "a name of several objects";
    }
    if message.contains("already") {
        return "an object that is there already";
    }
    if full.starts_with("[Server=") {
        return "the organization refuses it";
    }
    match id {
        "Timeout" => "it did not end in time",
        "NullArray" | "PropertyNotFound" | "MethodNotFound" | "InvokeMethodOnNull" => {
            "a value is empty that an earlier step would have given"
        }
        "NativeCommandFailed" => "a program of the system",
        "Modules_ModuleNotFound" => "a module of another product",
        "PathNotFound" | "FileNotFoundException" | "DirectoryNotFoundException" => {
            "a file or folder that is not there"
        }
        _ => "PowerShell refuses it",
    }
}

/// The classes with their examples, the largest first.
pub fn report(pages: &[PlayedPage]) -> String {
    let mut all: Vec<(Outcome, &'static str, Vec<&Played>)> = Vec::new();
    let mut count = 0_usize;
    for example in pages.iter().flat_map(|page| &page.examples) {
        count += 1;
        if example.outcome.is_good() {
            continue;
        }
        let class = class(example);
        match all
            .iter_mut()
            .find(|(outcome, held, _)| *outcome == example.outcome && *held == class)
        {
            Some((_, _, examples)) => examples.push(example),
            None => all.push((example.outcome, class, vec![example])),
        }
    }
    all.sort_by_key(|(outcome, _, examples)| (*outcome, std::cmp::Reverse(examples.len())));
    let bad: usize = all.iter().map(|(_, _, examples)| examples.len()).sum();
    let mut text = format!("{} of {count} examples ran.\n", count - bad);
    for (outcome, class, examples) in all {
        let _ = write!(text, "\n{} ({}): {class}\n", outcome.name(), examples.len());
        for example in examples {
            let message = example
                .mistake
                .as_ref()
                .and_then(|mistake| mistake.message.lines().next())
                .unwrap_or_default();
            let _ = writeln!(text, "    {}: {message}", example.id);
        }
    }
    text
}
