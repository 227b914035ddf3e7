//! Which parameters the Rust side of a cmdlet asks for, read from its source: every text in the functions that it
//! reaches. A parameter whose name is in none of them is declared and not honoured.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A function or an implementation at the left margin.
struct Item {
    /// The names by which others reach it.
    names: Vec<String>,
    texts: BTreeSet<String>,
    words: BTreeSet<String>,
}

/// A file: its items, and the cmdlets that it lists with the names of their bodies.
#[derive(Default)]
struct File {
    items: Vec<Item>,
    cmdlets: Vec<(String, String)>,
    imports: BTreeSet<String>,
}

/// The files that have an item of a name.
type Places<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The table as a Rust expression: the declared cmdlets, and the texts that they reach.
pub fn generate(
    folder: &Path,
    modules: &[&str],
    declared: &BTreeSet<String>,
) -> Result<String, Box<dyn Error>> {
    let mut files: BTreeMap<String, File> = BTreeMap::new();
    for module in modules {
        collect(&folder.join(module), module, &mut files)?;
    }
    let mut places: Places<'_> = BTreeMap::new();
    for (path, file) in &files {
        for name in file.items.iter().flat_map(|item| &item.names) {
            places.entry(name).or_default().insert(path);
        }
    }
    let mut rows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, file) in &files {
        for (cmdlet, body) in &file.cmdlets {
            if !declared.contains(cmdlet) {
                continue;
            }
            let mut texts = BTreeSet::new();
            let mut seen = BTreeSet::new();
            reach(&files, &places, path, body, &mut seen, &mut texts);
            rows.entry(cmdlet.clone()).or_default().extend(texts);
        }
    }
    let mut out = String::from("&[\n");
    for (cmdlet, texts) in rows {
        writeln!(
            out,
            "    ({cmdlet:?}, &{texts:?}),",
            texts = texts.iter().collect::<Vec<_>>()
        )?;
    }
    out.push_str("]\n");
    Ok(out)
}

fn collect(
    folder: &Path,
    module: &str,
    files: &mut BTreeMap<String, File>,
) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            collect(&path, &format!("{module}/{stem}"), files)?;
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            files.insert(
                format!("{module}/{stem}"),
                read(&fs::read_to_string(&path)?),
            );
        }
    }
    Ok(())
}

/// The items and cmdlets of a source.
fn read(source: &str) -> File {
    let mut file = File::default();
    let mut body: Vec<&str> = Vec::new();
    for line in source.lines() {
        let starts = !line.is_empty() && !line.starts_with([' ', '}', ')', ']', '#', '/']);
        if starts {
            flush(&mut file, &body);
            body.clear();
        }
        if !line.trim_start().starts_with("//") {
            body.push(line);
        }
    }
    flush(&mut file, &body);
    for part in source.split("\nuse ").skip(1) {
        let part = part.split(';').next().unwrap_or_default();
        let words = part.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        file.imports.extend(words.map(str::to_owned));
    }
    // `name: "Get-X", body: Body::Each(get)` in the list of the file; the body may be a closure with texts of its own.
    let flat: String = source.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in flat.split("name: \"").skip(1) {
        let Some((name, rest)) = part.split_once('"') else {
            continue;
        };
        let Some((_, rest)) = rest.split_once("body: Body::") else {
            continue;
        };
        let rest = rest.split("name: ").next().unwrap_or(rest);
        let rest = rest.split("];").next().unwrap_or(rest);
        // Nothing else can have this name.
        let own = format!("body of {name}");
        let mut item = Item {
            names: vec![own.clone()],
            texts: BTreeSet::new(),
            words: BTreeSet::new(),
        };
        read_words(rest, &mut item);
        file.items.push(item);
        file.cmdlets.push((name.to_owned(), own));
    }
    file
}

fn flush(file: &mut File, lines: &[&str]) {
    let Some(first) = lines.first() else { return };
    let head = match first.strip_prefix("pub(") {
        Some(rest) => rest.split_once(") ").map_or(rest, |(_, head)| head),
        None => first.trim_start_matches("pub "),
    };
    let names: Vec<String> = if let Some(rest) = head
        .strip_prefix("fn ")
        .or_else(|| head.strip_prefix("const fn "))
    {
        vec![word(rest)]
    } else if let Some(rest) = head
        .strip_prefix("const ")
        .or_else(|| head.strip_prefix("static "))
    {
        vec![word(rest)]
    } else if head.starts_with("impl") {
        let of = head
            .split(" for ")
            .last()
            .unwrap_or(head)
            .trim_start_matches("impl ");
        vec![word(of)]
    } else {
        return;
    };
    let text = lines.join("\n");
    // The list of cmdlets names them all.
    if names
        .iter()
        .any(|name| name == "CMDLETS" || name == "NOUNS")
    {
        return;
    }
    let mut item = Item {
        names,
        texts: BTreeSet::new(),
        words: BTreeSet::new(),
    };
    read_words(&text, &mut item);
    file.items.push(item);
}

/// True for what may be a parameter's name.
fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// The names in the texts of a piece of source and in the tables of `grammar/` that it names, and the words between them.
fn read_words(text: &str, item: &mut Item) {
    let mut chars = text.chars().peekable();
    let mut current = String::new();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' || c == ':' {
            current.push(c);
        } else {
            if !current.is_empty() {
                item.words.insert(std::mem::take(&mut current));
            }
            // A character that looks like the beginning of a text.
            let quoted = before == '\'' || before == '\\';
            if c == '"' && !(quoted && chars.peek() == Some(&'\'')) {
                let held = literal(&mut chars);
                if held.ends_with(".txt") {
                    let table = fs::read_to_string(Path::new("grammar").join(&held));
                    let table = table.unwrap_or_default();
                    let cells = table.lines().flat_map(|line| line.split('\t'));
                    let names = cells.filter(|cell| is_name(cell)).map(str::to_owned);
                    item.texts.extend(names);
                } else if is_name(&held) {
                    item.texts.insert(held);
                }
            }
        }
        before = c;
    }
    if !current.is_empty() {
        item.words.insert(current);
    }
}

/// What stands between quotes, after the first.
fn literal(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut held = String::new();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => {
                held.push(c);
                held.extend(chars.next());
            }
            c => held.push(c),
        }
    }
    held
}

fn word(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

/// Adds the texts of everything that a name reaches from a file.
fn reach(
    files: &BTreeMap<String, File>,
    places: &Places<'_>,
    path: &str,
    name: &str,
    seen: &mut BTreeSet<(String, String)>,
    texts: &mut BTreeSet<String>,
) {
    let is_here = places.get(name).is_some_and(|held| held.contains(path));
    if !is_here || !seen.insert((path.to_owned(), name.to_owned())) {
        return;
    }
    let Some(file) = files.get(path) else { return };
    for item in file
        .items
        .iter()
        .filter(|item| item.names.iter().any(|held| held == name))
    {
        texts.extend(item.texts.iter().cloned());
        for used in &item.words {
            let mut parts: Vec<&str> = used.split("::").filter(|part| !part.is_empty()).collect();
            let Some(last) = parts.pop() else { continue };
            reach(files, places, path, last, seen, texts);
            if let Some(kind) = parts.last() {
                reach(files, places, path, kind, seen, texts);
            }
            // What the file imports, and types, may lie in other files.
            for name in [Some(&last), parts.last()].into_iter().flatten() {
                let is_type = name.starts_with(|c: char| c.is_ascii_uppercase());
                if !is_type && !file.imports.contains(*name) {
                    continue;
                }
                for other in places.get(*name).into_iter().flatten() {
                    reach(files, places, other, name, seen, texts);
                }
            }
            let Some(module) = parts.last() else { continue };
            for (other, _) in files
                .iter()
                .filter(|(other, _)| other.rsplit('/').next() == Some(module))
            {
                reach(files, places, other, last, seen, texts);
            }
        }
    }
}
