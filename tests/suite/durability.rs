//! A folder that keeps an organization: killed at any moment, edited by hand, cut, taken by two, from earlier versions.

#![allow(clippy::expect_used)] // helpers of tests fail as tests do

use super::organization::{Folder, complained, emsh, printed};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// How often the suite kills; `EMSH_KILLS=500` kills more often.
const KILLS: u64 = 40;

/// How often to kill.
pub fn kills() -> u64 {
    std::env::var("EMSH_KILLS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(KILLS)
}

/// Numbers that follow from one.
pub struct Draws(u64);

impl Draws {
    pub fn of(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self, below: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// Changes of all sorts, each told when it was acknowledged.
fn changes(round: u64) -> String {
    format!(
        r#"$ErrorActionPreference = 'Stop'
foreach ($n in 1..100000) {{
    Set-Mailbox kensanchez -CustomAttribute1 "{round}.$n"; "set kensanchez {round}.$n"
    New-RetentionPolicy "R{round}N$n" | Out-Null; "new R{round}N$n"
    Set-Mailbox esthervalle -CustomAttribute1 "{round}.$n"; "set esthervalle {round}.$n"
    if ($n % 2) {{ Remove-RetentionPolicy "R{round}N$n" -Confirm:$false; "remove R{round}N$n" }}
}}"#
    )
}

#[test]
fn every_acknowledged_change_survives_being_killed() {
    let folder = Folder::new("kills");
    emsh(&["org", "new", folder.text()]);
    let kills = kills();
    let mut draws = Draws(0x5EED);
    let mut acknowledged = 0_usize;
    let mut policies: BTreeMap<String, bool> = BTreeMap::new();
    let mut attributes: BTreeMap<String, String> = BTreeMap::new();
    for round in 0..kills {
        let mut child = Command::new(env!("CARGO_BIN_EXE_emsh"))
            .args(["--state", folder.text(), "-c", &changes(round)])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("emsh runs");
        let output = child.stdout.take().expect("its output");
        let mut lines = BufReader::new(output).lines();
        let mut told: Vec<String> = Vec::new();
        // Some lines, and then a moment more: anywhere in the middle of something.
        for _ in 0..draws.next(12) {
            told.extend(lines.next().and_then(Result::ok));
        }
        std::thread::sleep(Duration::from_micros(draws.next(6_000)));
        child.kill().expect("it can be killed");
        // What was printed before it died was acknowledged too.
        told.extend(lines.map_while(Result::ok));
        child.wait().expect("it ends");
        acknowledged += told.len();
        for line in &told {
            match line.split(' ').collect::<Vec<_>>().as_slice() {
                ["set", who, value] => {
                    attributes.insert((*who).to_owned(), (*value).to_owned());
                }
                ["new", name] => {
                    policies.insert((*name).to_owned(), true);
                }
                ["remove", name] => {
                    policies.insert((*name).to_owned(), false);
                }
                // A line that was cut was not acknowledged whole.
                _ => acknowledged -= 1,
            }
        }
        // What was done and not told is allowed; what was told has to be there, all of it, once in a while.
        if round % 8 != 7 && round + 1 != kills {
            continue;
        }
        let log = printed(&["org", "log", folder.text()]);
        let kept = log.lines().count();
        assert!(kept >= acknowledged, "{kept} of {acknowledged} in {round}");
        let now = printed(&[
            "--state",
            folder.text(),
            "-c",
            "Get-RetentionPolicy | ForEach-Object Name; Get-Mailbox kensanchez | ForEach-Object CustomAttribute1; Get-Mailbox esthervalle | ForEach-Object CustomAttribute1",
        ]);
        let lines: Vec<&str> = now.lines().map(str::trim).collect();
        for (name, is_there) in &policies {
            let removed = log.contains(&format!("Remove-RetentionPolicy -Identity {name}"));
            assert!(
                lines.contains(&name.as_str()) == *is_there || removed,
                "{name} in {round}"
            );
        }
        for (who, value) in &attributes {
            let at = if who == "kensanchez" { 2 } else { 1 };
            let held = lines[lines.len() - at];
            let is_newer = log.contains(&format!("-Identity {who} -CustomAttribute1 {held}"));
            assert!(held == value || is_newer, "{who}: {held}, not {value}");
        }
    }
    assert!(acknowledged > 0);
}

fn journal(folder: &Folder) -> std::path::PathBuf {
    Path::new(folder.text()).join("journal.jsonl")
}

fn three_changes(name: &str) -> Folder {
    let folder = Folder::new(name);
    emsh(&["org", "new", folder.text()]);
    let script = "1..3 | ForEach-Object { Set-Mailbox kensanchez -CustomAttribute1 $_ }";
    emsh(&["--state", folder.text(), "-c", script]);
    folder
}

const ASK: &str = "(Get-Mailbox kensanchez).CustomAttribute1";

#[test]
fn a_damaged_folder_is_told_and_never_passed_over() {
    type Damage = fn(&Path);
    let edit = |path: &Path, from: &str, to: &str| {
        let text = std::fs::read_to_string(path).expect("text");
        assert!(text.contains(from), "{from}");
        std::fs::write(path, text.replacen(from, to, 1)).expect("writes");
    };
    let cases: [(&str, Damage, &str); 9] = [
        (
            "a line that is no JSON",
            |folder| {
                let path = folder.join("journal.jsonl");
                let text = std::fs::read_to_string(&path).expect("text");
                std::fs::write(&path, text.replacen("{\"sequence\":2", "{sequence:2", 1))
                    .expect("writes");
            },
            "is damaged at line 2",
        ),
        (
            "a line that was taken out",
            |folder| {
                let path = folder.join("journal.jsonl");
                let text = std::fs::read_to_string(&path).expect("text");
                let lines: Vec<&str> = text.lines().collect();
                std::fs::write(&path, format!("{}\n{}\n", lines[0], lines[2])).expect("writes");
            },
            "line 2 holds the change 3, and 2 follows 1",
        ),
        (
            "a journal that begins later",
            |folder| {
                let path = folder.join("journal.jsonl");
                let text = std::fs::read_to_string(&path).expect("text");
                let rest: Vec<&str> = text.lines().skip(1).collect();
                std::fs::write(&path, format!("{}\n", rest.join("\n"))).expect("writes");
            },
            "it begins with the change 2",
        ),
        (
            "no beginning",
            |folder| std::fs::remove_file(folder.join("organization.jsonl")).expect("removes"),
            "organization.jsonl",
        ),
        (
            "a beginning that was cut",
            |folder| {
                let path = folder.join("organization.jsonl");
                let bytes = std::fs::read(&path).expect("bytes");
                std::fs::write(&path, &bytes[..bytes.len() / 2]).expect("writes");
            },
            "organization.jsonl",
        ),
        (
            "a beginning that was cut at the end of a line",
            |folder| {
                let path = folder.join("organization.jsonl");
                let text = std::fs::read_to_string(&path).expect("text");
                std::fs::write(&path, text.replacen("\"End\"\n", "", 1)).expect("writes");
            },
            "its end is missing",
        ),
        (
            "an object that is none",
            |folder| {
                let path = folder.join("organization.jsonl");
                let text = std::fs::read_to_string(&path).expect("text");
                std::fs::write(
                    &path,
                    text.replacen("\"kind\":\"UserMailbox\"", "\"kind\":7", 1),
                )
                .expect("writes");
            },
            "line ",
        ),
        (
            "an object that is there twice",
            |folder| {
                let path = folder.join("organization.jsonl");
                let text = std::fs::read_to_string(&path).expect("text");
                let line = text
                    .lines()
                    .find(|line| line.starts_with("{\"Directory\":"))
                    .expect("an object");
                let twice = format!("{line}\n{line}");
                std::fs::write(&path, text.replacen(line, &twice, 1)).expect("writes");
            },
            "two objects have the GUID",
        ),
        (
            "a format of the future",
            |folder| {
                let path = folder.join("organization.jsonl");
                let text = std::fs::read_to_string(&path).expect("text");
                std::fs::write(
                    &path,
                    text.replacen("emsh organization 2", "emsh organization 9", 1),
                )
                .expect("writes");
            },
            "the format is 'emsh organization 9'",
        ),
    ];
    for (number, (what, damage, words)) in cases.into_iter().enumerate() {
        let folder = three_changes(&format!("damage{number}"));
        damage(Path::new(folder.text()));
        let before = std::fs::read(journal(&folder)).expect("the journal");
        let told = complained(&["--state", folder.text(), "-c", ASK]);
        assert!(told.contains(words), "{what}: {told}");
        assert!(!told.contains("panicked"), "{what}: {told}");
        // Nothing is thrown away.
        assert_eq!(
            std::fs::read(journal(&folder)).expect("the journal"),
            before,
            "{what}"
        );
    }
    // What somebody edited well is taken as it is.
    let folder = three_changes("edited");
    let path = Path::new(folder.text()).join("organization.jsonl");
    edit(
        &path,
        "\"name\":\"Esther Valle\"",
        "\"name\":\"Esther Edited\"",
    );
    let ask = "(Get-Mailbox esthervalle).Name";
    assert_eq!(
        printed(&["--state", folder.text(), "-c", ask]).trim(),
        "Esther Edited"
    );
    // A line whose end an editor took away is whole.
    let text = std::fs::read_to_string(journal(&folder)).expect("text");
    std::fs::write(journal(&folder), text.trim_end()).expect("writes");
    assert_eq!(printed(&["--state", folder.text(), "-c", ASK]).trim(), "3");
    emsh(&[
        "--state",
        folder.text(),
        "-c",
        "Set-Mailbox kensanchez -CustomAttribute1 4",
    ]);
    assert_eq!(printed(&["--state", folder.text(), "-c", ASK]).trim(), "4");
}

#[test]
fn one_process_has_a_folder() {
    let folder = Folder::new("lock");
    emsh(&["org", "new", folder.text()]);
    let mut first = Command::new(env!("CARGO_BIN_EXE_emsh"))
        .args(["--state", folder.text(), "-c", "'open'; Start-Sleep 30"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("emsh runs");
    let output = first.stdout.take().expect("its output");
    let line = BufReader::new(output).lines().next();
    assert!(line.is_some());
    let told = complained(&["--state", folder.text(), "-c", "1"]);
    assert!(told.contains("is used by another program"), "{told}");
    first.kill().expect("it can be killed");
    first.wait().expect("it ends");
    assert_eq!(printed(&["--state", folder.text(), "-c", "1"]).trim(), "1");
}

#[test]
fn a_folder_of_the_first_format_goes_on() {
    let folder = three_changes("first");
    let path = Path::new(folder.text());
    std::fs::remove_file(path.join("organization.jsonl")).expect("removes");
    std::fs::write(
        path.join("origin.json"),
        r#"{"format": 1, "scenario": "New2019", "mailboxes": 0, "template": "contoso"}"#,
    )
    .expect("writes");
    assert_eq!(printed(&["--state", folder.text(), "-c", ASK]).trim(), "3");
    assert!(path.join("organization.jsonl").exists());
    std::fs::write(path.join("origin.json"), r#"{"format": 1, "scenario": "#).expect("writes");
    // It is of no use any more.
    assert_eq!(printed(&["--state", folder.text(), "-c", ASK]).trim(), "3");
}

#[test]
fn an_organization_that_is_there_is_not_made_again() {
    let folder = three_changes("again");
    let told = complained(&["--state", folder.text(), "--mailboxes", "5", "-c", "1"]);
    assert!(told.contains("holds an organization already"), "{told}");
    let told = complained(&["org", "new", folder.text()]);
    assert!(told.contains("holds an organization already"), "{told}");
}
