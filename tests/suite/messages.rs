//! What Exchange says: every message of `tests/exchange/messages.txt` is raised, read from the error stream and from a
//! `catch`, and compared part by part; every message that was quoted somewhere or is the engine's stands in that file.

use super::files::{none, read, root};
use super::session::{rows, run};
use std::fmt::Write;

/// One message: what raises it, and how it is to look.
#[derive(Default)]
struct Message {
    ids: Vec<String>,
    edition: String,
    more: Vec<String>,
    script: String,
    kind: String,
    message: String,
    category: Option<String>,
    reason: Option<String>,
    target: Option<String>,
    id: Option<String>,
    exception: Option<String>,
    /// Why nothing raises it here.
    because: Option<String>,
}

/// The messages of the file: `## ids`, then `key: value` lines.
fn messages() -> Vec<Message> {
    let text = read(&root().join("tests/exchange/messages.txt"));
    let mut found: Vec<Message> = Vec::new();
    for line in text.lines() {
        if let Some(ids) = line.strip_prefix("## ") {
            found.push(Message {
                ids: ids.split(", ").map(str::to_owned).collect(),
                edition: "2019".to_owned(),
                kind: "error".to_owned(),
                ..Message::default()
            });
            continue;
        }
        let (Some(message), Some((key, value))) = (found.last_mut(), line.split_once(':')) else {
            continue;
        };
        let value = value.strip_prefix(' ').unwrap_or(value);
        match key {
            "edition" => value.clone_into(&mut message.edition),
            "options" => message.more = value.split(' ').map(str::to_owned).collect(),
            "run" => {
                let _ = writeln!(message.script, "{value}");
            }
            "warning" | "said" | "error" => {
                key.clone_into(&mut message.kind);
                value.clone_into(&mut message.message);
            }
            "category" => message.category = Some(value.to_owned()),
            "reason" => message.reason = Some(value.to_owned()),
            "target" => message.target = Some(value.to_owned()),
            "id" => message.id = Some(value.to_owned()),
            "exception" => message.exception = Some(value.to_owned()),
            "because" => message.because = Some(value.to_owned()),
            _ => {}
        }
    }
    found
}

/// Writes a record's parts, each on a line.
const TOLD: &str = r#"
function Told {
    process {
        $text = { param($what) "$what" -replace "`r?`n", '\n' }
        if ($_ -is [System.Management.Automation.ErrorRecord]) {
            '####error'
            "message=$(& $text $_.Exception.Message)"
            "category=$($_.CategoryInfo.Category)"
            "reason=$($_.CategoryInfo.Reason)"
            "target=$($_.CategoryInfo.TargetName):$($_.CategoryInfo.TargetType)"
            "id=$($_.FullyQualifiedErrorId)"
            "exception=$($_.Exception.GetType().FullName)"
        } elseif ($_ -is [System.Management.Automation.WarningRecord]) {
            '####warning'
            "message=$(& $text $_.Message)"
        } else {
            '####said'
            "message=$(& $text $_)"
        }
    }
}
"#;

/// Whether a text is as a pattern with `*` wants it.
fn is_like(pattern: &str, text: &str) -> bool {
    let mut rest = text;
    let mut parts = pattern.split('*').peekable();
    let Some(first) = parts.next() else {
        return text.is_empty();
    };
    let Some(after) = rest.strip_prefix(first) else {
        return false;
    };
    rest = after;
    let mut ends = parts.peek().is_none();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
        ends = false;
    }
    !ends || rest.is_empty()
}

/// The value of a part of a record.
fn part<'a>(record: &[&'a str], name: &str) -> &'a str {
    record
        .iter()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix('='))
        .unwrap_or_default()
}

/// What a session told, record by record.
fn told(output: &str) -> Vec<Vec<&str>> {
    let mut records: Vec<Vec<&str>> = Vec::new();
    for line in output.lines() {
        match line.strip_prefix("####") {
            Some(kind) => records.push(vec![kind]),
            None => match records.last_mut() {
                Some(record) if line.contains('=') && record.len() < 8 => record.push(line),
                // What goes to the window directly.
                _ => records.push(vec!["said", line]),
            },
        }
    }
    records
}

fn check(message: &Message, way: &str, script: &str, complaints: &mut Vec<String>) {
    let options: Vec<&str> = message.more.iter().map(String::as_str).collect();
    let printed = run(&message.edition, &options, script);
    let records = told(&printed.output);
    let parts = [
        ("category", &message.category),
        ("reason", &message.reason),
        ("target", &message.target),
        ("id", &message.id),
        ("exception", &message.exception),
    ];
    let is_right = |record: &&Vec<&str>| {
        let said = record.get(1).copied().unwrap_or_default();
        let text = match part(record, "message") {
            "" => said,
            text => text,
        };
        record.first() == Some(&message.kind.as_str())
            && is_like(&message.message, text)
            && parts.iter().all(|(name, wanted)| {
                wanted
                    .as_ref()
                    .is_none_or(|wanted| is_like(wanted, part(record, name)))
            })
    };
    if !records.iter().any(|record| is_right(&record)) {
        complaints.push(format!(
            "{} {way}: not told; what was told:\n{}\n{}",
            message.ids.join(", "),
            printed.output,
            printed.errors
        ));
    }
}

#[test]
fn messages_are_told_as_they_are_known() {
    let mut complaints = Vec::new();
    let only = std::env::var("EMSH_MESSAGES").ok();
    for message in messages()
        .iter()
        .filter(|message| message.because.is_none())
    {
        if only
            .as_ref()
            .is_some_and(|only| !message.ids.iter().any(|id| id == only))
        {
            continue;
        }
        let script = format!("{TOLD}\n& {{\n{}}} *>&1 | Told\n", message.script);
        check(message, "in its stream", &script, &mut complaints);
        if message.kind == "error" {
            let script = format!(
                "{TOLD}\ntry {{\n$ErrorActionPreference = 'Stop'\n$null = & {{\n{}}} 3>$null\n}} catch {{ $_ | Told }}\n",
                message.script
            );
            check(message, "caught", &script, &mut complaints);
        }
    }
    none(&complaints);
}

#[test]
fn every_quoted_message_is_raised_by_a_test() {
    let messages = messages();
    let complaints: Vec<String> = rows("tests/exchange/message-ids.tsv")
        .iter()
        .filter_map(|row| match row.as_slice() {
            [id, trust] if trust == "quoted" || trust == "engine" => Some(id),
            _ => None,
        })
        .filter(|id| !messages.iter().any(|message| message.ids.contains(id)))
        .map(|id| format!("tests/exchange/messages.txt: nothing raises {id}"))
        .collect();
    none(&complaints);
}
