//! The index that the build script writes: Rust tables, sorted without regard to case, of what stands where.

use super::data::{self, Data, Item};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

/// A file of `grammar/`.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    pub path: String,
    pub file: PathBuf,
    pub content: String,
}

type Result<T> = std::result::Result<T, String>;

/// The source of the index.
pub fn generate(texts: &[Text]) -> Result<String> {
    let mut out = Out(String::new());
    out.rows(
        "TEXTS",
        "(&str, &str)",
        texts.iter().map(|t| {
            format!(
                "({:?}, include_str!({:?}))",
                t.path,
                t.file.to_string_lossy()
            )
        }),
    );
    declarations(texts, &mut out)?;
    views(texts, &mut out)?;
    types(texts, &mut out)?;
    language(texts, &mut out)?;
    messages(texts, &mut out)?;
    Ok(out.0)
}

struct Out(String);

impl Out {
    fn rows(&mut self, name: &str, row: &str, rows: impl Iterator<Item = String>) {
        let _ = writeln!(self.0, "pub(super) static {name}: &[{row}] = &[");
        for row in rows {
            let _ = writeln!(self.0, "    {row},");
        }
        let _ = writeln!(self.0, "];");
    }
}

/// Rows sorted by a key without regard to case; a key that comes twice is a mistake.
fn sorted(what: &str, rows: Vec<(String, String)>) -> Result<Vec<String>> {
    let mut map = BTreeMap::new();
    for (key, row) in rows {
        if map.insert(key.to_ascii_lowercase(), row).is_some() {
            return Err(format!("{what}: `{key}` stands twice"));
        }
    }
    Ok(map.into_values().collect())
}

fn under<'a>(texts: &'a [Text], folder: &'a str) -> impl Iterator<Item = (usize, &'a Text)> {
    texts
        .iter()
        .enumerate()
        .filter(move |(_, t)| t.path.starts_with(folder))
}

fn read(text: &Text) -> Result<Item> {
    data::read(&text.content).map_err(|e| format!("grammar/{}: {e}", text.path))
}

fn read_path(texts: &[Text], path: &str) -> Result<Item> {
    let text = texts
        .iter()
        .find(|t| t.path == path)
        .ok_or_else(|| format!("grammar/{path} is missing"))?;
    read(text)
}

/// `function Verb-Noun {` in the first column to the `}` in the first column: names, and where they stand.
fn functions(text: &Text) -> Result<Vec<(&str, usize, usize)>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut open: Option<(usize, &str)> = None;
    for line in text.content.split_inclusive('\n') {
        let bare = line.trim_end();
        if let Some(name) = bare
            .strip_prefix("function ")
            .and_then(|l| l.strip_suffix(" {"))
        {
            open = Some((at, name));
        } else if bare == "}"
            && let Some((start, name)) = open.take()
        {
            found.push((name, start, at + 1));
        }
        at += line.len();
    }
    match open {
        Some((_, name)) => Err(format!(
            "grammar/{}: {name} has no `}}` in the first column",
            text.path
        )),
        None => Ok(found),
    }
}

fn declarations(texts: &[Text], out: &mut Out) -> Result<()> {
    let (mut rows, mut session) = (Vec::new(), Vec::new());
    for (number, text) in under(texts, "cmdlets/") {
        let Some((module, _)) = text.path.trim_start_matches("cmdlets/").split_once('/') else {
            continue;
        };
        for (name, start, end) in functions(text)? {
            rows.push((
                name.to_owned(),
                format!("({name:?}, {module:?}, {number}, {start}, {end})"),
            ));
        }
    }
    for (number, text) in under(texts, "language/functions.ps1") {
        for (name, start, end) in functions(text)? {
            session.push((
                name.to_owned(),
                format!("({name:?}, {number}, {start}, {end})"),
            ));
        }
    }
    out.rows(
        "DECLARATIONS",
        "(&str, &str, usize, usize, usize)",
        sorted("declarations", rows)?.into_iter(),
    );
    out.rows(
        "FUNCTIONS",
        "(&str, usize, usize, usize)",
        sorted("functions", session)?.into_iter(),
    );
    Ok(())
}

fn views(texts: &[Text], out: &mut Out) -> Result<()> {
    let mut rows = Vec::new();
    let mut by_type: BTreeMap<String, (String, Vec<usize>)> = BTreeMap::new();
    for (number, text) in under(texts, "views/") {
        for view in read(text)?.items() {
            let field = |key: &str| {
                view.get(key)
                    .and_then(Item::text)
                    .ok_or_else(|| format!("grammar/{}: a view without {key}", text.path))
            };
            let (name, kind) = (field("Name")?, field("Kind")?);
            if !["Table", "List", "Wide", "Custom"].contains(&kind) {
                return Err(format!(
                    "grammar/{}: view {name} is of kind {kind}",
                    text.path
                ));
            }
            for t in view.get("Types").map(Item::texts).unwrap_or_default() {
                let entry = by_type
                    .entry(t.to_ascii_lowercase())
                    .or_insert_with(|| (t.to_owned(), Vec::new()));
                entry.1.push(rows.len());
            }
            rows.push(format!(
                "({name:?}, ViewKind::{kind}, {number}, {}, {})",
                view.start, view.end
            ));
        }
    }
    out.rows(
        "VIEWS",
        "(&str, ViewKind, usize, usize, usize)",
        rows.into_iter(),
    );
    out.rows(
        "VIEWS_OF_TYPES",
        "(&str, &[usize])",
        by_type
            .into_values()
            .map(|(t, ids)| format!("({t:?}, &{ids:?})")),
    );
    Ok(())
}

fn types(texts: &[Text], out: &mut Out) -> Result<()> {
    let (mut added, mut hierarchy, mut enums) = (Vec::new(), Vec::new(), Vec::new());
    for (number, text) in under(texts, "types/").filter(|(_, t)| t.path.matches('/').count() == 1) {
        for (name, item) in read(text)?.entries() {
            let texts_of = |key: &str| item.get(key).map(Item::texts).unwrap_or_default();
            if text.path == "types/enums.psd1" {
                enums.push((name.clone(), enumeration(name, item)?));
            } else if item.get("Base").is_some() {
                let (base, interfaces) = (texts_of("Base"), texts_of("Interfaces"));
                hierarchy.push((
                    name.clone(),
                    format!("TypeFacts {{ name: {name:?}, bases: &{base:?}, interfaces: &{interfaces:?} }}"),
                ));
            } else {
                added.push((
                    name.clone(),
                    format!("({name:?}, {number}, {}, {})", item.start, item.end),
                ));
            }
        }
    }
    out.rows(
        "TYPE_DATA",
        "(&str, usize, usize, usize)",
        sorted("type data", added)?.into_iter(),
    );
    out.rows(
        "TYPES",
        "TypeFacts",
        sorted("types", hierarchy)?.into_iter(),
    );
    out.rows(
        "ENUMS",
        "EnumFacts",
        sorted("enumerations", enums)?.into_iter(),
    );
    members(texts, out)
}

fn enumeration(name: &str, item: &Item) -> Result<String> {
    let names = item.get("Names").map(Item::texts).unwrap_or_default();
    let values: Vec<i64> = match item.get("Values") {
        Some(values) => values
            .items()
            .iter()
            .filter_map(|v| {
                if let Data::Number(n) = v.data {
                    Some(n)
                } else {
                    None
                }
            })
            .collect(),
        None => (0..).take(names.len()).collect(),
    };
    if values.len() != names.len() {
        return Err(format!(
            "grammar/types/enums.psd1: {name} has {} names and {} values",
            names.len(),
            values.len()
        ));
    }
    let flags = matches!(item.get("Flags").map(|f| &f.data), Some(Data::Truth(true)));
    let underlying = item
        .get("Underlying")
        .and_then(Item::text)
        .unwrap_or("Int32");
    let members: Vec<_> = names.into_iter().zip(values).collect();
    Ok(format!(
        "EnumFacts {{ name: {name:?}, underlying: {underlying:?}, flags: {flags}, members: &{members:?} }}"
    ))
}

/// `types/members/<type>.psd1`: what Get-Member lists.
fn members(texts: &[Text], out: &mut Out) -> Result<()> {
    let mut rows = Vec::new();
    for (number, text) in under(texts, "types/members/") {
        let item = read(text)?;
        let name = item
            .get("Type")
            .and_then(Item::text)
            .ok_or_else(|| format!("grammar/{}: no Type", text.path))?;
        rows.push((name.to_owned(), format!("({name:?}, {number})")));
    }
    out.rows(
        "MEMBERS",
        "(&str, usize)",
        sorted("members", rows)?.into_iter(),
    );
    Ok(())
}

fn language(texts: &[Text], out: &mut Out) -> Result<()> {
    let table = |path: &str, keys: &[&str]| -> Result<Vec<String>> {
        let mut rows = Vec::new();
        for (name, item) in read_path(texts, path)?.entries() {
            let mut row = format!("({name:?}");
            if keys.is_empty() {
                let _ = write!(row, ", {:?}", item.text().unwrap_or_default());
            }
            for key in keys {
                let _ = match item.get(key).map(|i| &i.data) {
                    Some(Data::Number(n)) => write!(row, ", {n}"),
                    Some(Data::Text(t)) => write!(row, ", {t:?}"),
                    _ => return Err(format!("grammar/{path}: {name} has no {key}")),
                };
            }
            rows.push((name.clone(), row + ")"));
        }
        match path {
            // Get-Verb lists them in this order, and nobody looks one up.
            "language/verbs.psd1" => Ok(rows.into_iter().map(|(_, row)| row).collect()),
            _ => sorted(path, rows),
        }
    };
    let three = "(&str, &str, &str)";
    out.rows(
        "ALIASES",
        three,
        table("language/aliases.psd1", &["Definition", "Options"])?.into_iter(),
    );
    out.rows(
        "VERBS",
        three,
        table("language/verbs.psd1", &["Group", "Prefix"])?.into_iter(),
    );
    out.rows(
        "ACCELERATORS",
        "(&str, &str)",
        table("language/accelerators.psd1", &[])?.into_iter(),
    );
    out.rows(
        "CATEGORIES",
        "(&str, i64, &str)",
        table("language/error_categories.psd1", &["Value", "Text"])?.into_iter(),
    );
    Ok(())
}

fn messages(texts: &[Text], out: &mut Out) -> Result<()> {
    let mut rows = Vec::new();
    for (_, text) in under(texts, "messages/") {
        let Some(file) = text
            .path
            .strip_prefix("messages/")
            .and_then(|p| p.strip_suffix(".psd1"))
        else {
            continue;
        };
        for (id, item) in read(text)?.entries() {
            if let Some(message) = item.text() {
                rows.push((
                    format!("{file}/{id}"),
                    format!("({:?}, {message:?})", format!("{file}/{id}")),
                ));
            }
        }
    }
    out.rows(
        "MESSAGES",
        "(&str, &str)",
        sorted("messages", rows)?.into_iter(),
    );
    Ok(())
}
