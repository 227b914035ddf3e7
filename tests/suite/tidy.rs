//! The order of the house.

use super::files::{below, none, read, root, short};
use std::collections::BTreeSet;

/// The rooms from left to right; each may use those before it.
const LINE: [&str; 7] = [
    "text", "syntax", "value", "format", "engine", "cmdlets", "host",
];

/// Whether one room may use another.
fn may_use(room: &str, other: &str) -> bool {
    let place = |room: &str| LINE.iter().position(|r| *r == room);
    match (room, other) {
        _ if room == other => true,
        ("exchange", "text") | ("cmdlets" | "host", "exchange") => true,
        ("exchange", _) | (_, "exchange") => false,
        // The texts of grammar/ are facts; what reads only characters, and what allows what, need none of them.
        ("grammar", _) => false,
        (_, "grammar") => true,
        _ => place(room) > place(other),
    }
}

/// `use crate::room`, `crate::room::`, and `crate::{room, ...}` of a line.
fn rooms_named(line: &str) -> Vec<&str> {
    let mut rooms = Vec::new();
    for rest in line.split("crate::").skip(1) {
        let names = rest
            .strip_prefix('{')
            .and_then(|r| r.split('}').next())
            .map_or_else(|| vec![rest], |inside| inside.split(',').collect());
        for name in names {
            let end = name
                .trim_start()
                .find(|c: char| !c.is_ascii_lowercase() && c != '_');
            let name = name.trim_start();
            rooms.push(end.and_then(|end| name.get(..end)).unwrap_or(name));
        }
    }
    rooms
}

#[test]
fn rooms_use_only_rooms_to_their_left() {
    let all: BTreeSet<&str> = LINE.into_iter().chain(["exchange", "grammar"]).collect();
    let mut complaints = Vec::new();
    for path in below("src", &["rs"]) {
        let name = short(&path);
        let Some(room) = name
            .split('/')
            .nth(1)
            .map(|r| r.trim_end_matches(".rs"))
            .filter(|r| all.contains(r))
        else {
            continue;
        };
        for (number, line) in read(&path).lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for other in rooms_named(code).into_iter().filter(|r| all.contains(r)) {
                if !may_use(room, other) {
                    complaints.push(format!(
                        "{name}:{}: {room} must not use {other}",
                        number + 1
                    ));
                }
            }
        }
    }
    none(&complaints);
}

#[test]
fn every_file_says_what_it_is_for() {
    let mut complaints = Vec::new();
    for path in ["src", "tests", "scripts"]
        .into_iter()
        .flat_map(|folder| below(folder, &["rs"]))
    {
        if !read(&path).starts_with("//! ") {
            complaints.push(format!("{}: does not open with `//! `", short(&path)));
        }
    }
    none(&complaints);
}

#[test]
fn nothing_is_left_half_done() {
    // Written apart, so that this file does not name them itself.
    let words: Vec<String> = [
        ("dbg", "!("),
        ("to", "do!("),
        ("unimple", "mented!("),
        ("FIX", "ME"),
        ("XX", "X"),
        ("#[ig", "nore"),
        ("#[should_", "panic"),
    ]
    .iter()
    .map(|(a, b)| format!("{a}{b}"))
    .collect();
    let mut complaints = Vec::new();
    for path in ["src", "tests", "scripts"]
        .into_iter()
        .flat_map(|folder| below(folder, &["rs"]))
    {
        for (number, line) in read(&path).lines().enumerate() {
            for word in words.iter().filter(|word| line.contains(word.as_str())) {
                complaints.push(format!("{}:{}: {word}", short(&path), number + 1));
            }
        }
    }
    none(&complaints);
}

/// Names of productions: `name = ...` or `name ::= ...` in the first column, outside comments.
fn productions(ebnf: &str) -> BTreeSet<String> {
    ebnf.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim_end_matches([' ', ':', '\t']).replace('-', "_"))
        .collect()
}

#[test]
fn every_production_is_a_function_of_the_parser() {
    let Some(ebnf) = emsh::grammar::text("powershell.ebnf") else {
        return;
    };
    let mut functions = BTreeSet::new();
    for path in below("src/syntax", &["rs"]) {
        for line in read(&path).lines() {
            if let Some((_, rest)) = line.split_once("fn ") {
                let end = rest
                    .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .unwrap_or(rest.len());
                functions.extend(rest.get(..end).map(str::to_owned));
            }
        }
    }
    let missing: Vec<String> = productions(ebnf)
        .difference(&functions)
        .map(|name| format!("grammar/powershell.ebnf: {name} is no function in src/syntax"))
        .collect();
    none(&missing);
}

#[test]
fn snapshots_and_cases_are_pairs() {
    let names = |folder: &str, extensions: &[&str]| -> BTreeSet<String> {
        below(folder, extensions)
            .iter()
            // Beside the folders of cases stand notes.
            .filter(|path| path.parent() != Some(&root().join(folder)))
            .map(|path| {
                path.with_extension("")
                    .strip_prefix(root().join(folder))
                    .expect("below")
                    .to_string_lossy()
                    .into_owned()
            })
            .collect()
    };
    let mut complaints = Vec::new();
    for tree in ["cases", "examples"] {
        let cases = names(&format!("tests/{tree}"), &["ps1", "txt", "md"]);
        let snapshots = names(&format!("snapshots/{tree}"), &["snap"]);
        for id in cases.difference(&snapshots) {
            complaints.push(format!("{tree}/{id}: no snapshot"));
        }
        for id in snapshots.difference(&cases) {
            complaints.push(format!("{tree}/{id}: no case"));
        }
    }
    none(&complaints);
}

#[test]
fn known_differences_name_cases() {
    let list = read(&root().join("tests/known-differences.tsv"));
    let mut complaints = Vec::new();
    let mut last = "";
    for line in list.lines() {
        let (id, reason) = line.split_once('\t').unwrap_or((line, ""));
        let tree = if id.starts_with("examples/") {
            "snapshots"
        } else {
            "snapshots/cases"
        };
        if !root().join(tree).join(format!("{id}.snap")).exists() {
            complaints.push(format!("{id}: no such case"));
        }
        if reason.trim().is_empty() || id <= last {
            complaints.push(format!("{id}: without a reason, or out of order"));
        }
        last = id;
    }
    none(&complaints);
}
