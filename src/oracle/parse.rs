//! What the parser says of scripts.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    rc::Rc,
    time::{Duration, Instant},
};

use super::Result;
use emsh::{
    syntax::{self, Parsed},
    text::source::{Source, decode},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Runs `parse` with its arguments.
pub fn run(arguments: &[String]) -> Result<()> {
    let mut words = arguments.iter();
    let mut root: Option<PathBuf> = None;
    let mut against: Option<PathBuf> = None;
    let mut shapes: Option<PathBuf> = None;
    let mut show = 10;
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--against" => against = Some(value()?.into()),
            "--shapes" => shapes = Some(value()?.into()),
            "--show" => show = value()?.parse()?,
            "--matrix" => return matrix(Path::new(value()?), show),
            "--file" => return file(Path::new(value()?)),
            "--speed" => return speed(Path::new(value()?)),
            other => root = Some(other.into()),
        }
    }
    let root = root.ok_or("no folder given")?;
    match against {
        None => print_records(&root),
        Some(recorded) => compare(&root, &recorded, shapes.as_deref(), show),
    }
}

fn sha(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn parse(path: Option<&Path>, text: String) -> Parsed {
    let source = match path {
        Some(path) => Source::named(path.to_string_lossy(), text),
        None => Source::new(text),
    };
    syntax::parse_with_tokens(Rc::new(source))
}

fn token_kinds(parsed: &Parsed) -> String {
    let kinds: Vec<&str> = parsed
        .tokens
        .iter()
        .map(|token| token.kind.name())
        .collect();
    kinds.join("\n")
}

fn errors(parsed: &Parsed) -> Vec<Value> {
    parsed
        .errors
        .iter()
        .map(|error| {
            let place = parsed.source.position(error.extent.start);
            json!({"id": error.id, "line": place.line, "col": place.column, "incomplete": error.incomplete})
        })
        .collect()
}

fn record(name: &str, bytes: &[u8]) -> Value {
    let parsed = parse(Some(Path::new(name)), decode(bytes));
    let shape = syntax::print::shape(&parsed.script);
    let detail = syntax::print::detail(&parsed.script);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for node in shape
        .text()
        .split(['(', ')', ' '])
        .filter(|word| !word.is_empty())
    {
        *counts.entry(node).or_default() += 1;
    }
    json!({
        "path": name,
        "bytes": bytes.len(),
        "sha256": sha(bytes),
        "errors": errors(&parsed),
        "n_tokens": parsed.tokens.len(),
        "token_kinds_sha": sha(token_kinds(&parsed).as_bytes()),
        "ast_nodes": shape.nodes(),
        "ast_shape_sha": sha(shape.text().as_bytes()),
        "ast_detail_sha": sha(detail.text().as_bytes()),
        "ast_counts": counts,
    })
}

fn scripts(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            scripts(&path, found)?;
        } else if path
            .extension()
            .and_then(|extension| extension.to_str())
            .is_some_and(|extension| {
                ["ps1", "psm1", "psd1"]
                    .iter()
                    .any(|known| extension.eq_ignore_ascii_case(known))
            })
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(())
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .to_string_lossy()
        .replace('\\', "/")
}

fn print_records(root: &Path) -> Result<()> {
    let mut found = Vec::new();
    scripts(root, &mut found)?;
    let mut out = BufWriter::new(io::stdout().lock());
    for path in found {
        let bytes = fs::read(&path)?;
        writeln!(out, "{}", record(&relative(root, &path), &bytes))?;
    }
    Ok(())
}

fn file(path: &Path) -> Result<()> {
    let bytes = fs::read(path)?;
    let parsed = parse(Some(path), decode(&bytes));
    let mut out = BufWriter::new(io::stdout().lock());
    for error in &parsed.errors {
        let place = parsed.source.position(error.extent.start);
        writeln!(
            out,
            "{}:{} {} {} {}",
            place.line, place.column, error.id, error.message, error.incomplete
        )?;
    }
    for token in &parsed.tokens {
        let place = parsed.source.position(token.extent.start);
        write!(
            out,
            "{}:{}={} ",
            place.line,
            place.column,
            token.kind.name()
        )?;
    }
    writeln!(out, "\n{}", syntax::print::detail(&parsed.script).text())?;
    Ok(())
}

#[derive(Default)]
struct Tally {
    files: usize,
    errors: usize,
    tokens: usize,
    shapes: usize,
    details: usize,
    both: usize,
    clean: usize,
}

fn compare(root: &Path, recorded: &Path, shapes: Option<&Path>, show: usize) -> Result<()> {
    let mut full: BTreeMap<String, Value> = BTreeMap::new();
    if let Some(path) = shapes {
        for line in fs::read_to_string(path)?.lines() {
            let value: Value = serde_json::from_str(line)?;
            if let Some(name) = value.get("path").and_then(Value::as_str) {
                full.insert(name.to_owned(), value);
            }
        }
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let mut tally = Tally::default();
    let mut shown = 0;
    for line in fs::read_to_string(recorded)?.lines() {
        let theirs: Value = serde_json::from_str(line)?;
        let Some(name) = theirs.get("path").and_then(Value::as_str) else {
            continue;
        };
        let Ok(bytes) = fs::read(root.join(name)) else {
            continue;
        };
        if theirs.get("sha256").and_then(Value::as_str) != Some(&sha(&bytes)) {
            continue;
        }
        let ours = record(name, &bytes);
        let same = |key: &str| ours.get(key) == theirs.get(key);
        tally.files += 1;
        let clean = theirs
            .get("errors")
            .and_then(Value::as_array)
            .is_some_and(Vec::is_empty);
        let shape = !clean || same("ast_shape_sha");
        let detail = !clean || same("ast_detail_sha");
        tally.clean += usize::from(clean);
        tally.errors += usize::from(same("errors"));
        tally.tokens += usize::from(same("token_kinds_sha"));
        tally.shapes += usize::from(clean && shape);
        tally.details += usize::from(clean && detail);
        tally.both += usize::from(same("errors") && shape);
        let equal = same("errors") && shape && detail && same("token_kinds_sha");
        if !equal && shown < show {
            shown += 1;
            let count =
                |value: &Value, key: &str| value.get(key).and_then(Value::as_u64).unwrap_or(0);
            writeln!(
                out,
                "{name}: errors {}, tokens {} ({} for {}), shape {shape} ({} for {}), detail {detail}",
                same("errors"),
                same("token_kinds_sha"),
                count(&ours, "n_tokens"),
                count(&theirs, "n_tokens"),
                count(&ours, "ast_nodes"),
                count(&theirs, "ast_nodes"),
            )?;
            if !same("errors") {
                first_difference(&mut out, ours.get("errors"), theirs.get("errors"))?;
            }
            if !shape
                && let (Some(Value::Object(ours)), Some(Value::Object(theirs))) =
                    (ours.get("ast_counts"), theirs.get("ast_counts"))
            {
                for (node, count) in theirs {
                    if ours.get(node) != Some(count) {
                        writeln!(
                            out,
                            "    {node}: {} for {count}",
                            ours.get(node).unwrap_or(&Value::Null)
                        )?;
                    }
                }
                for (node, count) in ours.iter().filter(|(node, _)| !theirs.contains_key(*node)) {
                    writeln!(out, "    {node}: {count} for none")?;
                }
            }
            if let Some(full) = full.get(name) {
                show_full(&mut out, full, name, &bytes)?;
            }
        }
    }
    let share = |part: usize, whole: usize| {
        #[allow(clippy::cast_precision_loss)] // a percentage
        let share = 100.0 * part as f64 / whole.max(1) as f64;
        format!("{part} of {whole} ({share:.2} %)")
    };
    writeln!(out, "errors equal   {}", share(tally.errors, tally.files))?;
    writeln!(out, "shape equal    {}", share(tally.shapes, tally.clean))?;
    writeln!(out, "detail equal   {}", share(tally.details, tally.clean))?;
    writeln!(out, "tokens equal   {}", share(tally.tokens, tally.files))?;
    writeln!(out, "errors, shape  {}", share(tally.both, tally.files))?;
    Ok(())
}

fn first_difference(
    out: &mut impl Write,
    ours: Option<&Value>,
    theirs: Option<&Value>,
) -> Result<()> {
    let empty = Vec::new();
    let ours = ours.and_then(Value::as_array).unwrap_or(&empty);
    let theirs = theirs.and_then(Value::as_array).unwrap_or(&empty);
    let at = ours
        .iter()
        .zip(theirs)
        .position(|(ours, theirs)| ours != theirs)
        .unwrap_or(ours.len().min(theirs.len()));
    writeln!(
        out,
        "    error {at} of {} for {}: ours {} theirs {}",
        ours.len(),
        theirs.len(),
        ours.get(at).unwrap_or(&Value::Null),
        theirs.get(at).unwrap_or(&Value::Null)
    )?;
    Ok(())
}

fn show_full(out: &mut impl Write, full: &Value, name: &str, bytes: &[u8]) -> Result<()> {
    let parsed = parse(Some(Path::new(name)), decode(bytes));
    let tokens: Vec<String> = parsed
        .tokens
        .iter()
        .map(|token| {
            let place = parsed.source.position(token.extent.start);
            format!("{}:{}={}", place.line, place.column, token.kind.name())
        })
        .collect();
    let theirs = full.get("tokens").and_then(Value::as_str).unwrap_or("");
    for (ours, theirs) in tokens.iter().map(String::as_str).zip(theirs.split(' ')) {
        if ours != theirs {
            writeln!(out, "    token ours {ours} theirs {theirs}")?;
            break;
        }
    }
    let shape = syntax::print::shape(&parsed.script);
    let theirs = full.get("shape").and_then(Value::as_str).unwrap_or("");
    if let Some(at) = shape
        .text()
        .bytes()
        .zip(theirs.bytes())
        .position(|(ours, theirs)| ours != theirs)
    {
        let around = |text: &str| {
            text.get(at.saturating_sub(120)..(at + 80).min(text.len()))
                .unwrap_or("")
                .to_owned()
        };
        writeln!(
            out,
            "    shape ours   {}\n    shape theirs {}",
            around(shape.text()),
            around(theirs)
        )?;
    }
    Ok(())
}

/// Errors, tokens and tree of a snippet.
pub fn snippet(text: &str) -> (Vec<Value>, Vec<Value>, String) {
    let parsed = parse(None, text.to_owned());
    let tokens = parsed
        .tokens
        .iter()
        .map(|token| json!([token.kind.name(), token.extent.text(parsed.source.text())]))
        .collect();
    let tree = syntax::print::detail(&parsed.script).text().to_owned();
    (snippet_errors(&parsed), tokens, tree)
}

/// The errors of a snippet: id, message, place and text.
pub fn snippet_errors(parsed: &Parsed) -> Vec<Value> {
    let place = |at: u32| {
        let place = parsed.source.position(at);
        (place.line, place.column)
    };
    parsed
        .errors
        .iter()
        .map(|error| {
            let (line, column) = place(error.extent.start);
            let (end_line, end_column) = place(error.extent.end);
            let mut value = json!({
                "id": error.id,
                "message": error.message,
                "at": [line, column, end_line, end_column],
                "text": error.extent.text(parsed.source.text()),
            });
            if error.incomplete
                && let Value::Object(fields) = &mut value
            {
                fields.insert("incomplete".to_owned(), Value::Bool(true));
            }
            value
        })
        .collect()
}

/// The snippets of the matrix: errors with place and text, tokens with text, the tree.
/// A text gives the same tree and the same errors with and without its tokens.
fn reads_alike(text: &str) -> bool {
    let source = Rc::new(Source::new(text));
    let with = syntax::parse_with_tokens(Rc::clone(&source));
    let without = syntax::parse(source);
    with.errors == without.errors && format!("{:?}", with.script) == format!("{:?}", without.script)
}

fn matrix(path: &Path, show: usize) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut total = 0;
    let mut equal = 0;
    let mut token_equal = 0;
    let mut shown = 0;
    for line in fs::read_to_string(path)?.lines() {
        let theirs: Value = serde_json::from_str(line)?;
        let Some(text) = theirs.get("expr").and_then(Value::as_str) else {
            continue;
        };
        total += 1;
        let (ours, tokens, detail) = snippet(text);
        let their_errors: Vec<Value> = theirs
            .get("parse_errors")
            .and_then(Value::as_array)
            .map(|errors| {
                errors
                    .iter()
                    .map(|error| {
                        let mut error = error.clone();
                        if let Value::Object(fields) = &mut error
                            && fields.get("incomplete") == Some(&Value::Bool(false))
                        {
                            fields.remove("incomplete");
                        }
                        error
                    })
                    .collect()
            })
            .unwrap_or_default();
        let errors_agree = ours == their_errors;
        let tokens_agree = theirs.get("tokens").and_then(Value::as_array) == Some(&tokens);
        let tree = theirs.get("ast").and_then(Value::as_str);
        // Nobody's tokens are kept on most readings: the tree must not depend on that.
        let tree_agrees = tree.is_none_or(|tree| tree == detail) && reads_alike(text);
        let agree = errors_agree && tree_agrees;
        equal += usize::from(agree);
        token_equal += usize::from(tokens_agree);
        if !(agree && tokens_agree) && shown < show {
            shown += 1;
            writeln!(out, "{}", Value::from(text))?;
            if !errors_agree {
                let brief = |errors: &[Value]| {
                    errors
                        .iter()
                        .map(|error| {
                            format!(
                                "{}@{}{} {}",
                                error.get("id").and_then(Value::as_str).unwrap_or(""),
                                error.get("at").unwrap_or(&Value::Null),
                                if error.get("incomplete").is_some() {
                                    "!"
                                } else {
                                    ""
                                },
                                error.get("message").unwrap_or(&Value::Null),
                            )
                        })
                        .collect::<Vec<_>>()
                        .join("; ")
                };
                writeln!(
                    out,
                    "    errors ours   {}\n    errors theirs {}",
                    brief(&ours),
                    brief(&their_errors)
                )?;
            }
            if !tokens_agree {
                writeln!(
                    out,
                    "    tokens ours   {}\n    tokens theirs {}",
                    Value::from(tokens),
                    theirs.get("tokens").unwrap_or(&Value::Null)
                )?;
            }
            if !tree_agrees {
                writeln!(
                    out,
                    "    tree ours   {}\n    tree theirs {}",
                    detail,
                    tree.unwrap_or("")
                )?;
            }
        }
    }
    writeln!(
        out,
        "errors and tree equal: {equal} of {total}; tokens equal: {token_equal}"
    )?;
    Ok(())
}

/// Bytes parsed per second, the best of five rounds.
fn speed(root: &Path) -> Result<()> {
    let mut found = Vec::new();
    scripts(root, &mut found)?;
    let mut sources = Vec::new();
    let mut bytes = 0;
    for path in found {
        let text = decode(&fs::read(&path)?);
        bytes += text.len();
        sources.push(Rc::new(Source::new(text)));
    }
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        for source in &sources {
            let parsed = syntax::parse(Rc::clone(source));
            std::hint::black_box(&parsed.script);
        }
        best = best.min(start.elapsed());
    }
    #[allow(clippy::cast_precision_loss)] // a figure for people
    let rate = bytes as f64 / 1e6 / best.as_secs_f64();
    writeln!(
        io::stdout(),
        "{} files, {bytes} bytes, {rate:.1} MB/s",
        sources.len()
    )?;
    Ok(())
}
