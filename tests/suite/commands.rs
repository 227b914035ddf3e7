//! Every command of Exchange's that can change something: nothing changes under `-WhatIf`, whose line comes; what asks,
//! asks; and done, it makes one entry of the journal with what was bound. Every noun: made, found, set, removed.
//!
//! What cannot be proven so stands in `tests/exchange/known-commands.tsv` and `known-records.tsv` with what was seen; the
//! lists only shrink.

use super::files::{read, root};
use super::session::{only_known, parts, run};
use std::collections::BTreeMap;

/// The editions in which commands and nouns are tried in every way: the servers' have nearly the same ones.
const EDITIONS: &[(&str, &str)] = &[("2019", ""), ("EXO", "")];

/// All editions; those that have the commands of another one are only tried under `-WhatIf`.
const ALL_EDITIONS: &[(&str, &str)] = &[
    ("2019", ""),
    ("EXO", ""),
    ("2016", "$brief = $true\n"),
    ("SE", "$brief = $true\n"),
    ("SCC", "$brief = $true\n"),
];

/// Runs a script of `tests/exchange/` in editions at once, each with what is written before it.
fn everywhere(
    editions: &[(&'static str, &'static str)],
    script: &str,
) -> Vec<(&'static str, String)> {
    let text = read(&root().join("tests/exchange").join(script));
    let runs: Vec<_> = editions
        .iter()
        .map(|(edition, before)| {
            let edition = *edition;
            let text = format!("{before}{text}");
            (
                edition,
                std::thread::spawn(move || run(edition, &[], &text).output),
            )
        })
        .collect();
    runs.into_iter()
        .map(|(edition, run)| (edition, run.join().unwrap_or_default()))
        .collect()
}

/// How far each command goes, as the snapshot of coverage tells.
fn levels() -> BTreeMap<String, u8> {
    read(&root().join("snapshots/coverage.txt"))
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let level = words.next()?.parse().ok()?;
            Some((words.next()?.to_owned(), level))
        })
        .collect()
}

/// What a command said, short enough for a list.
fn short(lines: &[&str]) -> String {
    let text = lines.first().copied().unwrap_or("nothing was said");
    let text = text.replace('\t', " ");
    let text = match text.split_once("[Server=") {
        Some((head, tail)) => {
            let words = tail.split_once(' ').map_or("", |(_, words)| words);
            format!("{head}{words}")
        }
        None => text,
    };
    text.chars().take(150).collect()
}

/// What is not as it should be, by command and phase; the editions in which it is so stand before the words.
fn gathered(found: Vec<(&'static str, String, String)>) -> Vec<(String, String)> {
    let mut all: BTreeMap<String, (Vec<&'static str>, String)> = BTreeMap::new();
    for (edition, what, seen) in found {
        let entry = all.entry(what).or_insert_with(|| (Vec::new(), seen));
        if !entry.0.contains(&edition) {
            entry.0.push(edition);
        }
    }
    all.into_iter()
        .map(|(what, (editions, seen))| (what, format!("{}: {seen}", editions.join(" "))))
        .collect()
}

#[test]
fn nothing_changes_under_whatif_and_one_entry_is_made_without_it() {
    let levels = levels();
    let mut found = Vec::new();
    for (edition, output) in everywhere(ALL_EDITIONS, "whatif.ps1") {
        let parts = parts(&output);
        let least = if edition == "SCC" { 100 } else { 700 };
        assert!(
            parts.len() > least,
            "{edition}: only {} parts:\n{output}",
            parts.len()
        );
        let mut proven = 0;
        for (title, lines) in &parts {
            let Some((phase, command)) = title.split_once(' ') else {
                assert_eq!(
                    lines.as_slice(),
                    ["0"],
                    "{edition}: something changed under -WhatIf"
                );
                continue;
            };
            let changed = lines.iter().any(|line| line.starts_with("journal "));
            if changed && phase != "does" {
                found.push((
                    edition,
                    format!("{command} {phase}"),
                    "it changed something".to_owned(),
                ));
                continue;
            }
            if levels.get(command).is_none_or(|level| *level < 4) {
                continue;
            }
            let is_right = match phase {
                "asks" => lines.iter().any(|line| line.contains("NonInteractive")),
                "does" => {
                    let entries: Vec<&&str> = lines
                        .iter()
                        .filter(|line| line.starts_with("entry "))
                        .collect();
                    entries.len() == 1 && !entries.iter().any(|entry| entry.contains(" without "))
                }
                _ => lines
                    .first()
                    .is_some_and(|line| line.starts_with("What if: ")),
            };
            if is_right {
                proven += 1;
            } else {
                found.push((edition, format!("{command} {phase}"), short(lines)));
            }
        }
        assert!(proven > least / 2, "{edition}: proven for {proven} only");
    }
    only_known("tests/exchange/known-commands.tsv", &gathered(found));
}

#[test]
fn every_noun_is_made_found_set_and_removed() {
    let mut found = Vec::new();
    for (edition, output) in everywhere(EDITIONS, "records.ps1") {
        let parts = parts(&output);
        assert!(
            parts.len() > 100,
            "{edition}: only {} nouns:\n{output}",
            parts.len()
        );
        for (noun, lines) in &parts {
            for line in lines {
                let words: Vec<&str> = line.splitn(3, '\t').collect();
                if let [of, check, seen] = words.as_slice()
                    && of == noun
                {
                    found.push((edition, format!("{noun}: {check}"), short(&[*seen])));
                }
            }
        }
    }
    only_known("tests/exchange/known-records.tsv", &gathered(found));
}
