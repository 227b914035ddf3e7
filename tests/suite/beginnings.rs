//! Changes of thousands of objects at once, which are kept as a new beginning: killed at any moment, undone, looked back at.

#![allow(clippy::expect_used)] // helpers of tests fail as tests do

use super::durability::{Draws, kills};
use super::organization::{Folder, complained, emsh, printed};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A table with so many mailboxes, and the folder that it is in.
fn table(name: &str, count: &str) -> (Folder, String) {
    let folder = Folder::new(name);
    let made = emsh(&[
        "org",
        "new",
        folder.text(),
        "--template",
        "large",
        "--mailboxes",
        count,
    ]);
    assert!(made.status.success());
    let file = format!("{}/all.csv", folder.text());
    assert!(
        emsh(&["org", "export", folder.text(), &file])
            .status
            .success()
    );
    (folder, file)
}

fn ask(folder: &Folder, script: &str) -> String {
    printed(&["--state", folder.text(), "-c", script])
        .trim()
        .to_owned()
}

fn size_of(folder: &Folder, file: &str) -> u64 {
    std::fs::metadata(Path::new(folder.text()).join(file)).map_or(0, |held| held.len())
}

const COUNT: &str = "(Get-Mailbox -ResultSize Unlimited).Count";

#[test]
fn a_change_of_thousands_is_undone_and_looked_back_at() {
    let (_from, file) = table("many-from", "3000");
    let folder = Folder::new("many");
    emsh(&["org", "new", folder.text()]);
    ask(&folder, "Set-Mailbox kensanchez -CustomAttribute1 before");
    let few = ask(&folder, COUNT);
    let saved = format!("{}/saved.jsonl", folder.text());
    emsh(&["org", "save", folder.text(), &saved]);
    let told = printed(&["org", "import", folder.text(), &file]);
    assert_eq!(told, "3000 recipients added\n");
    // What it brought is in the beginning, and not in the journal too.
    assert!(size_of(&folder, "journal.jsonl") < 10_000);
    assert!(size_of(&folder, "organization.jsonl") > 1_000_000);
    let many = ask(&folder, COUNT);
    assert_eq!(
        many.parse::<usize>().ok(),
        few.parse::<usize>().ok().map(|few| few + 3000)
    );
    let log = printed(&["org", "log", folder.text()]);
    assert_eq!(log.lines().count(), 2, "{log}");
    ask(
        &folder,
        "Set-Mailbox wei.weber -CustomAttribute1 after; Set-Mailbox kensanchez -CustomAttribute2 after",
    );
    // Something newer has changed one of them.
    let told = complained(&["org", "undo", folder.text(), "2"]);
    assert!(told.contains("Wei Weber"), "{told}");
    assert!(emsh(&["org", "undo", folder.text(), "3"]).status.success());
    let changes = ask(
        &folder,
        "(Get-OrganizationChange -Sequence 2).Differences.Count; (Get-OrganizationChange -Sequence 1).Differences[0].After",
    );
    assert_eq!(changes.lines().collect::<Vec<_>>(), ["3000", "before"]);
    let undone = printed(&["org", "undo", folder.text(), "2"]);
    assert_eq!(
        undone.lines().filter(|line| line.starts_with("- ")).count(),
        3000
    );
    assert_eq!(ask(&folder, COUNT), few);
    // What was done meanwhile stays.
    let left = printed(&["org", "diff", &saved, folder.text()]);
    assert!(
        left.contains("CustomAttribute2") && left.lines().count() < 8,
        "{left}"
    );
    // The undoing can be undone.
    let log = printed(&["org", "log", folder.text()]);
    assert_eq!(log.lines().count(), 6, "{log}");
    assert!(emsh(&["org", "undo", folder.text(), "6"]).status.success());
    assert_eq!(ask(&folder, COUNT), many);
    assert_eq!(
        ask(&folder, "(Get-Mailbox kensanchez).CustomAttribute2"),
        "after"
    );
    // All of it as it was saved, as one change that can be undone.
    assert!(
        emsh(&["org", "load", folder.text(), &saved])
            .status
            .success()
    );
    assert_eq!(printed(&["org", "diff", &saved, folder.text()]), "");
    assert!(emsh(&["org", "undo", folder.text()]).status.success());
    assert_eq!(ask(&folder, COUNT), many);
    assert!(size_of(&folder, "journal.jsonl") < 100_000);
}

#[test]
fn lines_that_somebody_wrote_are_read() {
    let (_from, file) = table("hand-from", "3000");
    let folder = Folder::new("hand");
    emsh(&["org", "new", folder.text()]);
    emsh(&["org", "import", folder.text(), &file]);
    let path = Path::new(folder.text()).join("organization.jsonl");
    let text = std::fs::read_to_string(&path).expect("text");
    // Blanks, another order of the keys, escapes, a value of another kind.
    let line = text
        .lines()
        .find(|line| line.contains("\"name\":\"Wei Weber\""))
        .expect("the line");
    let name = "\"name\":\"Wei Weber\",";
    let new = line
        .replacen(name, "", 1)
        .replacen(
            "{\"Directory\":{",
            "{ \"Directory\" : { \"name\" : \"W\\u0065i Weber\" , ",
            1,
        )
        .replacen(
            "\"properties\":[",
            "\"properties\": [[\"CustomAttribute3\",{\"Text\":\"by hand\"}], [\"ProhibitSendQuota\",\"Unlimited\"],",
            1,
        );
    std::fs::write(&path, text.replacen(line, &new, 1)).expect("writes");
    assert_eq!(
        ask(
            &folder,
            "(Get-Mailbox wei.weber).CustomAttribute3; (Get-Mailbox 'Wei Weber').Alias; (Get-Mailbox -Filter \"CustomAttribute3 -eq 'by hand'\").Name"
        ),
        "by hand\nwei.weber\nWei Weber"
    );
    let broken = new.replacen("\"Unlimited\"", "{\"Int\":\"many\"}", 1);
    std::fs::write(&path, text.replacen(line, &broken, 1)).expect("writes");
    let told = complained(&["--state", folder.text(), "-c", "1"]);
    assert!(
        told.contains("organization.jsonl") && told.contains("line "),
        "{told}"
    );
}

/// Lets a command run for some of the time that it takes, and kills it; whether it said that it was done.
fn killed(arguments: &[&str], after: Duration) -> bool {
    let mut child = Command::new(env!("CARGO_BIN_EXE_emsh"))
        .args(arguments)
        .env("EMSH_CLOCK", "2026-11-21T15:00:00Z")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("emsh runs");
    std::thread::sleep(after);
    let _ = child.kill();
    let output = child.wait_with_output().expect("it ends");
    !output.stdout.is_empty() || output.status.success()
}

#[test]
fn a_change_of_thousands_is_done_or_not_when_it_is_killed() {
    let (_from, file) = table("torn-from", "2500");
    let folder = Folder::new("torn");
    emsh(&["org", "new", folder.text()]);
    let few = ask(&folder, COUNT);
    let mut changes = 0;
    let mut is_in = false;
    let mut draws = Draws::of(0xB00C);
    let mut whole = Duration::from_millis(200);
    let (mut torn, mut done) = (0, 0);
    for round in 0..kills() / 2 {
        let arguments: &[&str] = if is_in {
            &["org", "undo", folder.text()]
        } else {
            &["org", "import", folder.text(), &file]
        };
        let most = u64::try_from(whole.as_micros()).unwrap_or(1);
        let begun = Instant::now();
        // Once in a while it may come to its end.
        let after = match round % 8 {
            0 => Duration::from_secs(30),
            _ => Duration::from_micros(draws.next(most * 5 / 4)),
        };
        let is_told = if round % 8 == 0 {
            let told = emsh(arguments).status.success();
            whole = begun.elapsed();
            told
        } else {
            killed(arguments, after)
        };
        let log = printed(&["org", "log", folder.text()]).lines().count();
        let now = ask(&folder, COUNT);
        let is_in_now = now != few;
        // It is all there or nothing is, what was told is there, and the log says the same.
        if is_in_now {
            assert_eq!(
                now.parse::<usize>().ok(),
                few.parse::<usize>().ok().map(|few| few + 2500)
            );
        }
        assert!(log == changes || log == changes + 1, "{log}, {changes}");
        assert_eq!(log == changes + 1, is_in_now != is_in, "in {round}");
        assert!(!is_told || is_in_now != is_in, "told and lost in {round}");
        if log == changes {
            torn += 1;
        } else {
            done += 1;
        }
        changes = log;
        is_in = is_in_now;
    }
    assert!(torn > 0 && done > 0, "{torn}, {done}");
}

#[test]
fn a_long_journal_that_is_folded_survives_being_killed() {
    let folder = Folder::new("fold");
    emsh(&["org", "new", folder.text()]);
    ask(&folder, "Set-Mailbox kensanchez -CustomAttribute1 x");
    ask(&folder, "Set-Mailbox kensanchez -CustomAttribute1 y");
    let journal = Path::new(folder.text()).join("journal.jsonl");
    let text = std::fs::read_to_string(&journal).expect("text");
    let (mut lines, mut last) = (String::new(), 0);
    // There and back again, more often than is kept in one piece.
    let steps: Vec<&str> = text.lines().collect();
    for number in 1..=20_003 {
        let step = steps.get((number - 1) % 2).expect("a step");
        let of = (number - 1) % 2 + 1;
        let new = step.replacen(
            &format!("\"sequence\":{of},"),
            &format!("\"sequence\":{number},"),
            1,
        );
        lines.push_str(&new);
        lines.push('\n');
        last = number;
    }
    std::fs::write(&journal, lines).expect("writes");
    let mut draws = Draws::of(0xF01D);
    let opening = [
        "--state",
        folder.text(),
        "-c",
        "(Get-Mailbox kensanchez).Name",
    ];
    for _ in 0..kills() / 4 {
        if !journal.exists() || size_of(&folder, "journal.jsonl") > 0 {
            killed(&opening, Duration::from_micros(draws.next(3_000_000)));
        }
    }
    assert_eq!(
        printed(&["org", "log", folder.text()]).lines().count(),
        last
    );
    assert_eq!(
        ask(&folder, "(Get-Mailbox kensanchez).CustomAttribute1"),
        "x"
    );
    assert!(size_of(&folder, "journal.jsonl") == 0);
    assert!(
        emsh(&["org", "undo", folder.text(), "20003"])
            .status
            .success()
    );
}
