//! The matrix: each file is evaluated by a process of its own, in the environment of the recordings, and compared.

use super::{Result, evaluate};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::{env, fs, thread};

/// What is wanted of the lines.
#[derive(Clone, Default)]
struct Wanted {
    against: bool,
    list: bool,
    show: usize,
    only: Option<String>,
}

/// Runs `matrix` with its arguments.
pub fn run(arguments: &[String]) -> Result<()> {
    let mut wanted = Wanted::default();
    let mut files: Vec<PathBuf> = Vec::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--against" => wanted.against = true,
            "--list" => wanted.list = true,
            "--show" => wanted.show = value()?.parse()?,
            "--only" => wanted.only = Some(value()?.clone()),
            file => files.push(file.into()),
        }
    }
    wanted.against |= wanted.list || wanted.show > 0;
    let queue = Arc::new(Mutex::new(files));
    let tally = Arc::new(Mutex::new(BTreeMap::<String, (usize, usize)>::new()));
    let workers: Vec<_> = (0..thread::available_parallelism()?.get())
        .map(|_| {
            let (queue, tally, wanted) = (Arc::clone(&queue), Arc::clone(&tally), wanted.clone());
            thread::spawn(move || -> std::result::Result<(), String> {
                while let Some(file) = queue.lock().ok().and_then(|mut files| files.pop()) {
                    let name = file.display();
                    one(&file, &wanted, &tally).map_err(|error| format!("{name}: {error}"))?;
                }
                Ok(())
            })
        })
        .collect();
    for worker in workers {
        worker.join().map_err(|_| "a worker panicked")??;
    }
    if wanted.against && !wanted.list {
        let tally = tally.lock().map_err(|_| "a worker panicked")?;
        print_table(&tally)?;
    }
    Ok(())
}

fn print_table(tally: &BTreeMap<String, (usize, usize)>) -> Result<()> {
    let mut out = io::stdout().lock();
    let mut all = (0, 0);
    writeln!(
        out,
        "{:26}{:>8}{:>8}{:>9}",
        "family", "lines", "equal", "share"
    )?;
    for (family, (lines, equal)) in tally {
        all = (all.0 + lines, all.1 + equal);
        print_row(&mut out, family, *lines, *equal)?;
    }
    print_row(&mut out, "all", all.0, all.1)
}

fn print_row(out: &mut impl Write, family: &str, lines: usize, equal: usize) -> Result<()> {
    #[allow(clippy::cast_precision_loss)] // a percentage
    let share = 100.0 * equal as f64 / lines.max(1) as f64;
    writeln!(out, "{family:26}{lines:>8}{equal:>8}{share:>7.1} %")?;
    Ok(())
}

type Tally = Mutex<BTreeMap<String, (usize, usize)>>;

/// One file, evaluated, and printed or compared.
fn one(file: &Path, wanted: &Wanted, tally: &Tally) -> Result<()> {
    let text = without_lone_surrogates(&fs::read_to_string(file)?);
    let lines: Vec<String> = text
        .lines()
        .filter(|line| {
            let only = wanted.only.as_ref();
            only.is_none_or(|only| {
                let line: Value = serde_json::from_str(line).unwrap_or_default();
                let expr = line.get("expr").and_then(Value::as_str);
                expr.is_some_and(|expr| expr.contains(only))
            })
        })
        .map(str::to_owned)
        .collect();
    let mut report = String::new();
    let mut shown = 0;
    let mut at = 0;
    // A process that dies answers nothing more: its line counts as different, and another goes on behind it.
    while at < lines.len() {
        for answer in answers(lines.get(at..).unwrap_or_default())? {
            let recorded = lines.get(at).map_or("", String::as_str);
            judge(recorded, &answer, wanted, tally, &mut shown, &mut report)?;
            at += 1;
        }
        if let Some(line) = lines.get(at) {
            judge(line, "{}", wanted, tally, &mut shown, &mut report)?;
            at += 1;
        }
    }
    io::stdout().lock().write_all(report.as_bytes())?;
    Ok(())
}

fn judge(
    recorded: &str,
    answer: &str,
    wanted: &Wanted,
    tally: &Tally,
    shown: &mut usize,
    report: &mut String,
) -> Result<()> {
    if !wanted.against {
        report.push_str(answer);
        report.push('\n');
        return Ok(());
    }
    let theirs: Value = serde_json::from_str(recorded)?;
    let ours: Value = serde_json::from_str(answer)?;
    let text = |value: &Value, name: &str| {
        let text = value.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    let equal = same(&ours, &theirs);
    if let Ok(mut tally) = tally.lock() {
        let entry = tally.entry(text(&theirs, "family")).or_default();
        *entry = (entry.0 + 1, entry.1 + usize::from(equal));
    }
    if equal {
        return Ok(());
    }
    if wanted.list {
        let (family, expr) = (text(&theirs, "family"), Value::from(text(&theirs, "expr")));
        let mut places = Vec::new();
        differ(Some(&theirs), Some(&ours), "", &mut places);
        let place = places.first().map_or("", |(place, _, _)| place.as_str());
        report.push_str(&format!("{family}\t{expr}\t{place}\n"));
    } else if *shown < wanted.show {
        *shown += 1;
        report.push_str(&format!("{}\n", text(&theirs, "expr")));
        difference(&theirs, &ours, report);
    }
    Ok(())
}

/// What is compared: everything but the marks that a recording gives where an incomplete text is not.
fn same(ours: &Value, theirs: &Value) -> bool {
    let fields = |value: &Value| -> BTreeMap<String, Value> {
        let mut all: BTreeMap<String, Value> = value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        if let Some(Value::Array(errors)) = all.get_mut("parse_errors") {
            for error in errors.iter_mut().filter_map(Value::as_object_mut) {
                if error.get("incomplete") == Some(&Value::Bool(false)) {
                    error.remove("incomplete");
                }
            }
        }
        all
    };
    fields(ours) == fields(theirs)
}

/// The places where the two differ, the recorded one first.
fn difference(theirs: &Value, ours: &Value, report: &mut String) {
    let mut places = Vec::new();
    differ(Some(theirs), Some(ours), "", &mut places);
    for (place, want, got) in places.iter().take(PLACES) {
        report.push_str(&format!(
            "    {place}\n      want {want}\n      got  {got}\n"
        ));
    }
    if places.len() > PLACES {
        report.push_str(&format!("    and {} more\n", places.len() - PLACES));
    }
}

/// As many differences of one expression are shown.
const PLACES: usize = 4;

fn differ(
    theirs: Option<&Value>,
    ours: Option<&Value>,
    place: &str,
    places: &mut Vec<(String, String, String)>,
) {
    const CUT: usize = 600;
    match (theirs, ours) {
        (Some(a), Some(b)) if a == b => {}
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            for name in a
                .keys()
                .chain(b.keys().filter(|name| !a.contains_key(*name)))
            {
                differ(a.get(name), b.get(name), &format!("{place}.{name}"), places);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) => {
            for at in 0..a.len().max(b.len()) {
                differ(a.get(at), b.get(at), &format!("{place}[{at}]"), places);
            }
        }
        (a, b) => {
            let brief = |value: Option<&Value>| -> String {
                let text = value.map_or_else(|| "-".to_owned(), Value::to_string);
                text.chars().take(CUT).collect()
            };
            places.push((place.to_owned(), brief(a), brief(b)));
        }
    }
}

/// What a process of its own answers to the lines, as far as it comes.
pub fn answers(lines: &[String]) -> Result<Vec<String>> {
    let mut child = Command::new(env::current_exe()?)
        .arg(evaluate::VERB)
        .env_clear()
        .envs([
            ("LANG", "en_US.UTF-8"),
            ("TZ", "UTC"),
            ("TERM", "dumb"),
            ("NO_COLOR", "1"),
            ("COLUMNS", "120"),
            ("LINES", "50"),
            ("USER", "probe"),
            ("LOGNAME", "probe"),
            ("PATH", ""),
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let input = child.stdin.take();
    let all = lines.join("\n");
    let feeder = thread::spawn(move || {
        if let Some(mut input) = input {
            // A process that died takes nothing more.
            let _ = input.write_all(all.as_bytes());
        }
    });
    let mut answers = Vec::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            answers.push(line?);
        }
    }
    child.wait()?;
    feeder.join().map_err(|_| "the feeder panicked")?;
    Ok(answers)
}

/// Halves of surrogate pairs stand in some recorded texts; UTF-8 has none, they become what stands for them there.
pub fn without_lone_surrogates(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\\u") {
        let (before, escape) = rest.split_at(at);
        made.push_str(before);
        // An even number of backslashes before it: the backslash itself is escaped.
        let slashes = before
            .bytes()
            .rev()
            .take_while(|byte| *byte == b'\\')
            .count();
        let (one, after) = escape.split_at_checked(6).unwrap_or((escape, ""));
        let (two, behind) = after.split_at_checked(6).unwrap_or((after, ""));
        if slashes % 2 == 1 || !(is_high(one) || is_low(one)) {
            let (start, after) = escape.split_at(2);
            made.push_str(start);
            rest = after;
        } else if is_high(one) && is_low(two) {
            made.push_str(one);
            made.push_str(two);
            rest = behind;
        } else {
            made.push_str("\\ufffd");
            rest = after;
        }
    }
    made.push_str(rest);
    made
}

fn unit(escape: &str) -> Option<u16> {
    u16::from_str_radix(escape.strip_prefix("\\u")?, 16).ok()
}

fn is_high(escape: &str) -> bool {
    unit(escape).is_some_and(|unit| (0xD800..0xDC00).contains(&unit))
}

fn is_low(escape: &str) -> bool {
    unit(escape).is_some_and(|unit| (0xDC00..0xE000).contains(&unit))
}
