//! Reports of a replay: for people, for JUnit's readers, and as JSON lines.

use super::outcome::{Outcome, PlayedPage};
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// One JSON object per example.
pub fn json(pages: &[PlayedPage]) -> String {
    let mut text = String::new();
    for page in pages {
        for example in &page.examples {
            let mut row = Map::new();
            row.insert("id".to_owned(), json!(example.id));
            row.insert("page".to_owned(), json!(page.name));
            row.insert("line".to_owned(), json!(example.line));
            row.insert("outcome".to_owned(), json!(example.outcome.name()));
            let (id, message) = match &example.mistake {
                Some(mistake) => (json!(mistake.id), json!(mistake.message)),
                None => (Value::Null, Value::Null),
            };
            row.insert("error".to_owned(), id);
            row.insert("message".to_owned(), message);
            if !example.replaced.is_empty() {
                let mut replaced: Map<String, Value> = Map::new();
                for (from, to) in &example.replaced {
                    match replaced.get_mut(from) {
                        Some(Value::Array(all)) => all.push(json!(to)),
                        Some(held) => *held = json!([held.clone(), to]),
                        None => {
                            replaced.insert(from.clone(), json!(to));
                        }
                    }
                }
                row.insert("placeholders".to_owned(), Value::Object(replaced));
            }
            if !example.ignored.is_empty() {
                row.insert("ignored".to_owned(), json!(example.ignored));
            }
            row.insert("transcript".to_owned(), json!(example.transcript()));
            let differences: String = example
                .steps
                .iter()
                .filter_map(|step| step.difference.as_deref())
                .collect();
            if !differences.is_empty() {
                row.insert("difference".to_owned(), json!(differences));
            }
            let _ = writeln!(text, "{}", Value::Object(row));
        }
    }
    text
}

/// JUnit's XML: a suite per page, a case per example.
pub fn junit(pages: &[PlayedPage]) -> String {
    let count = |pages: &[PlayedPage]| {
        let all: usize = pages.iter().map(|page| page.examples.len()).sum();
        let bad = pages
            .iter()
            .flat_map(|page| &page.examples)
            .filter(|example| !example.outcome.is_good())
            .count();
        (all, bad)
    };
    let (all, bad) = count(pages);
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        text,
        "<testsuites name=\"emsh replay\" tests=\"{all}\" failures=\"{bad}\">"
    );
    for page in pages {
        let (all, bad) = count(std::slice::from_ref(page));
        let _ = writeln!(
            text,
            "  <testsuite name=\"{}\" tests=\"{all}\" failures=\"{bad}\">",
            escape(&page.name)
        );
        for example in &page.examples {
            let _ = write!(
                text,
                "    <testcase classname=\"{}\" name=\"{}\" line=\"{}\" time=\"{:.3}\"",
                escape(&page.name),
                escape(&example.id),
                example.line,
                example.time.as_secs_f64()
            );
            if example.outcome.is_good() {
                text.push_str("/>\n");
                continue;
            }
            let message = match &example.mistake {
                Some(mistake) => format!("{}: {}", mistake.id, mistake.message),
                None => example.outcome.name().to_owned(),
            };
            let mut body = example.transcript();
            for step in &example.steps {
                if let Some(difference) = &step.difference {
                    body.push_str(difference);
                }
            }
            let _ = write!(
                text,
                ">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n",
                example.outcome.name(),
                escape(&message),
                escape(&body)
            );
        }
        text.push_str("  </testsuite>\n");
    }
    text.push_str("</testsuites>\n");
    text
}

/// Text for XML; characters that XML has not are left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

/// How many examples came to what, in one line.
pub fn summary(pages: &[PlayedPage]) -> String {
    let examples: Vec<Outcome> = pages
        .iter()
        .flat_map(|page| &page.examples)
        .map(|example| example.outcome)
        .collect();
    let mut parts = Vec::new();
    for outcome in Outcome::ALL.into_iter().rev() {
        let count = examples.iter().filter(|held| **held == outcome).count();
        if count > 0 {
            parts.push(format!("{count} {}", outcome.name()));
        }
    }
    let plural =
        |count: usize, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
    format!(
        "{}, {}: {}",
        plural(pages.len(), "page"),
        plural(examples.len(), "example"),
        if parts.is_empty() {
            "nothing to run".to_owned()
        } else {
            parts.join(", ")
        }
    )
}
