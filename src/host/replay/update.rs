//! Writing what was printed: beside a page, or into it.

use super::outcome::PlayedPage;
use super::page::{Page, PageKind};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::PathBuf;

/// Where the transcript of a page is written.
pub fn beside(page: &Page) -> PathBuf {
    let mut name = page.path.file_name().unwrap_or_default().to_os_string();
    name.push(".transcript");
    page.path.with_file_name(name)
}

/// Writes the transcript beside the page; nothing is written if it is there already.
pub fn write_beside(page: &Page, played: &PlayedPage) -> io::Result<Option<PathBuf>> {
    let place = beside(page);
    let mut text = String::new();
    for example in &played.examples {
        let _ = writeln!(text, "# {}, line {}", example.id, example.line);
        text.push_str(&example.transcript());
        text.push('\n');
    }
    replace(&place, &text)
}

/// Puts what was printed in the place of what is documented and differs.
pub fn write_into(page: &Page, played: &PlayedPage) -> io::Result<Option<PathBuf>> {
    let text = match page.kind {
        PageKind::Markdown => into_markdown(page, played),
        PageKind::JsonLines => into_json(page, played),
        PageKind::Transcript => played.transcript(),
    };
    if text == page.text {
        return Ok(None);
    }
    replace(&page.path, &text)
}

fn into_markdown(page: &Page, played: &PlayedPage) -> String {
    let mut text = page.text.clone();
    // From the end, so that places stay right.
    for (example, was) in page.examples.iter().zip(&played.examples).rev() {
        for (step, printed) in example.steps.iter().zip(&was.steps).rev() {
            let place = step.output.as_ref().and_then(|output| output.place.clone());
            if let (Some(place), Some(_)) = (place, &printed.difference)
                && text.get(place.clone()).is_some()
            {
                let printed = printed.printed.trim_matches('\n');
                text.replace_range(place, &format!("{printed}\n"));
            }
        }
    }
    text
}

fn into_json(page: &Page, played: &PlayedPage) -> String {
    let mut text = String::new();
    let mut examples = played.examples.iter();
    for line in page.text.lines() {
        let row = serde_json::from_str::<Value>(line).ok();
        match row {
            Some(Value::Object(mut row)) => {
                if let Some(example) = examples.next() {
                    let printed: String = example
                        .steps
                        .iter()
                        .map(|step| step.printed.as_str())
                        .collect();
                    row.insert(
                        "output".to_owned(),
                        Value::String(printed.trim_matches('\n').to_owned()),
                    );
                }
                let _ = writeln!(text, "{}", Value::Object(row));
            }
            _ => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

fn replace(place: &PathBuf, text: &str) -> io::Result<Option<PathBuf>> {
    if fs::read_to_string(place).is_ok_and(|held| held == text) {
        return Ok(None);
    }
    fs::write(place, text)?;
    Ok(Some(place.clone()))
}
