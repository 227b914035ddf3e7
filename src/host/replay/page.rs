//! Pages: documents with examples, and recorded examples as JSON lines.

use super::markdown;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// What one example says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// A name that is unique in its page.
    pub id: String,
    /// The heading above it.
    pub heading: String,
    /// The line where it begins, from 1.
    pub line: usize,
    /// What is typed, one entry per prompt.
    pub steps: Vec<Step>,
}

/// What is typed at once, and what is documented to come out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The commands as documented.
    pub code: String,
    /// The documented output, if there is some.
    pub output: Option<Output>,
}

/// Documented output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// The text.
    pub text: String,
    /// The page says that real output is only similar.
    pub similar: bool,
    /// Where it stands in the page's text, if it can be replaced there.
    pub place: Option<std::ops::Range<usize>>,
}

/// The kinds of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// Markdown, or text that is written like it.
    Markdown,
    /// A session: prompts and output.
    Transcript,
    /// One example per line.
    JsonLines,
}

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it was read from.
    pub path: PathBuf,
    /// The path as it was given, for people.
    pub name: String,
    /// How it is written.
    pub kind: PageKind,
    /// Its text.
    pub text: String,
    /// Its examples.
    pub examples: Vec<Example>,
    /// Named on the command line, not found in a folder.
    pub named: bool,
}

/// The extensions of pages.
const EXTENSIONS: [&str; 5] = ["md", "markdown", "txt", "jsonl", "ndjson"];

/// All pages below the given files and folders, in order; and what was wrong with the rest.
pub fn find(paths: &[String]) -> (Vec<Page>, Vec<String>) {
    let mut pages = Vec::new();
    let mut mistakes = Vec::new();
    for path in paths {
        let place = Path::new(path);
        if place.is_dir() {
            let mut files = Vec::new();
            collect(place, &mut files, &mut mistakes, 0);
            if files.is_empty() {
                mistakes.push(format!(
                    "The folder '{path}' holds no pages ({}).",
                    EXTENSIONS.map(|name| format!(".{name}")).join(", ")
                ));
            }
            for file in files {
                keep(read(&file, false), &mut pages, &mut mistakes);
            }
        } else if place.exists() {
            keep(read(place, true), &mut pages, &mut mistakes);
        } else {
            mistakes.push(format!(
                "Cannot find path '{path}' because it does not exist."
            ));
        }
    }
    (pages, mistakes)
}

fn keep(page: Result<Page, String>, pages: &mut Vec<Page>, mistakes: &mut Vec<String>) {
    match page {
        Ok(page) => pages.push(page),
        Err(mistake) => mistakes.push(mistake),
    }
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>, mistakes: &mut Vec<String>, depth: usize) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            mistakes.push(format!("Cannot read '{}': {error}.", folder.display()));
            return;
        }
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let hidden = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden {
            continue;
        }
        if path.is_dir() {
            // Links may lead in circles.
            if depth < 32 && !path.is_symlink() {
                collect(&path, into, mistakes, depth + 1);
            }
        } else if extension(&path).is_some_and(|name| EXTENSIONS.contains(&name.as_str())) {
            into.push(path);
        }
    }
}

fn extension(path: &Path) -> Option<String> {
    Some(path.extension()?.to_string_lossy().to_ascii_lowercase())
}

/// Reads one page.
pub fn read(path: &Path, named: bool) -> Result<Page, String> {
    let name = path.to_string_lossy().into_owned();
    let bytes = fs::read(path).map_err(|error| {
        let text = error.to_string();
        let text = text.split(" (os error").next().unwrap_or(&text);
        format!("Cannot read '{name}': {text}.")
    })?;
    let text = decode(&bytes).ok_or_else(|| format!("The file '{name}' is not a text file."))?;
    let ext = extension(path);
    let json = matches!(ext.as_deref(), Some("jsonl" | "ndjson" | "json"));
    parse(path, name, text, json, named)
}

/// Reads a page from its text.
pub fn parse(
    path: &Path,
    name: String,
    text: String,
    json: bool,
    named: bool,
) -> Result<Page, String> {
    let (kind, examples) = if json {
        (PageKind::JsonLines, json_lines(&name, &text)?)
    } else {
        let examples = markdown::examples(&text);
        if examples.is_empty() && super::classify::has_prompts(&text) {
            (PageKind::Transcript, markdown::transcript(&text))
        } else {
            (PageKind::Markdown, examples)
        }
    };
    Ok(Page {
        path: path.to_owned(),
        name,
        kind,
        text,
        examples,
        named,
    })
}

/// UTF-8, or UTF-16 with its mark; `None` for what is no text.
fn decode(bytes: &[u8]) -> Option<String> {
    let wide = |rest: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest
            .chunks_exact(2)
            .filter_map(|pair| pair.try_into().ok().map(read))
            .collect();
        String::from_utf16_lossy(&units)
    };
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return Some(wide(rest, u16::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return Some(wide(rest, u16::from_be_bytes));
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    if bytes.contains(&0) {
        return None;
    }
    Some(String::from_utf8_lossy(bytes).into_owned())
}

fn json_lines(name: &str, text: &str) -> Result<Vec<Example>, String> {
    let mut examples = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let row: serde_json::Value = serde_json::from_str(line)
            .map_err(|error| format!("'{name}', line {}: {error}.", index + 1))?;
        let field = |key: &str| row.get(key).and_then(serde_json::Value::as_str);
        let Some(code) = field("code") else {
            return Err(format!(
                "'{name}', line {}: an object with 'id', 'code' and 'output' is expected.",
                index + 1
            ));
        };
        let mut id = field("id").unwrap_or_default().to_owned();
        if id.is_empty() {
            let _ = write!(id, "{}", index + 1);
        }
        let output = field("output").map(|text| Output {
            text: text.to_owned(),
            similar: false,
            place: None,
        });
        let steps = if super::classify::has_prompts(code) {
            let mut steps = markdown::steps(code);
            if let (Some(last), Some(output)) = (steps.last_mut(), output) {
                last.output = Some(output);
            }
            steps
        } else {
            vec![Step {
                code: code.to_owned(),
                output,
            }]
        };
        examples.push(Example {
            id,
            heading: field("heading").unwrap_or_default().to_owned(),
            line: index + 1,
            steps,
        });
    }
    Ok(examples)
}
