//! `emsh org`: organizations as folders and files: made, saved, loaded, compared, imported, exported, undone.

use super::changes;
use super::progress::Progress;
use crate::cmdlets;
use crate::engine::edition;
use crate::engine::host::PSHost;
use crate::engine::runspace::Runspace;
use crate::engine::sink::Collector;
use crate::exchange::export;
use crate::exchange::import::{self, All, Cell, Csv, Listed, Names, Row, Rows};
use crate::exchange::organization::Organization;
use crate::exchange::scenario::Scenario;
use crate::exchange::store::{self, Change, Session, Settings, Template};
use crate::exchange::time::Moment;
use crate::syntax;
use crate::text::source::Source;
use crate::value::{Context, ScriptBlock, Value};
use std::io::{BufWriter, Write, stderr, stdout};
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

const USAGE: &str = "Usage: emsh org <command> ...

  new <folder> [--template contoso|small|large|hostile] [--mailboxes <number>] [--scenario <name>]
      [--edition <name>]
                                    Makes an organization; --state <folder> opens it.
  save <folder> <file>              Writes it to one file.
  load <folder> <file>              Makes it what the file holds, as one change that can be undone.
  diff <a> <b>                      Tells what differs; each is a folder or a file.
  import <folder> <file> ... [--anonymize]
                                    Adds the recipients and permissions of CLIXML, CSV or JSON exports of real commands. Files
                                    that speak of one another are given together when their names are to be made up.
  export <folder> [<file>]          Writes its recipients: as CSV, JSON or CLIXML, by the file's name; without one, CSV.
  undo <folder> [<number>]          Undoes a change, or the last one.
  log <folder>                      Lists the changes.
";

/// Carries out `emsh org`; the exit status.
pub fn command(args: &[String]) -> i32 {
    match run(args) {
        Ok(()) => 0,
        Err(message) => {
            let _ = writeln!(stderr(), "emsh org: {message}");
            1
        }
    }
}

fn print(text: &str) {
    // A reader that went away needs no more.
    let _ = stdout().write_all(text.as_bytes());
}

/// What the organization refused, in words.
pub(super) fn words(error: &crate::exchange::error::ExchangeError) -> String {
    let (id, arguments, _) = error.parts();
    cmdlets::exchange::error::sentence(id, &arguments)
}

fn session(folder: &str) -> Result<Session, String> {
    Session::open(Settings {
        state: Some(Path::new(folder).to_path_buf()),
        ..Settings::default()
    })
    .map_err(|error| words(&error))
}

fn make(folder: &str) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("'{folder}' cannot be made: {error}."))
}

/// The organization of a folder that is there.
fn existing(folder: &str) -> Result<Session, String> {
    if !Session::is_in(Path::new(folder)) {
        return Err(format!(
            "'{folder}' holds no organization. 'emsh org new {folder}' makes one."
        ));
    }
    session(folder)
}

/// The organization of a folder or a file.
fn organization(place: &str) -> Result<Arc<Organization>, String> {
    if Path::new(place).is_dir() {
        return existing(place).map(|session| session.organization());
    }
    store::load(Path::new(place))
        .map(Arc::new)
        .map_err(|error| words(&error))
}

fn now() -> Moment {
    Moment::from_ticks(crate::value::World::now(&super::world::SystemWorld::new()))
}

fn change(name: &str) -> Change {
    Change::new(name, "emsh org", now())
}

/// The options of all commands, and which of the commands have each.
#[derive(Default)]
struct Given {
    template: Option<Template>,
    mailboxes: Option<usize>,
    scenario: Option<Scenario>,
    edition: Option<&'static str>,
    anonymize: bool,
    names: Vec<&'static str>,
}

const OPTIONS: [(&str, &str); 5] = [
    ("--template", "new"),
    ("--mailboxes", "new"),
    ("--scenario", "new"),
    ("--edition", "new"),
    ("--anonymize", "import"),
];

/// The most mailboxes that are made.
const MOST: usize = 10_000_000;

impl Given {
    /// Reads an option and its value; false if it is none.
    fn read(
        &mut self,
        option: &str,
        inline: Option<&str>,
        rest: &mut std::slice::Iter<'_, String>,
    ) -> Result<(), String> {
        let Some((name, _)) = OPTIONS.iter().find(|(name, _)| *name == option) else {
            return Err(format!("'{option}' is no option.\n\n{USAGE}"));
        };
        self.names.push(name);
        let mut value = |what: &str| match inline {
            Some(value) => Ok(value.to_owned()),
            None => rest
                .next()
                .cloned()
                .ok_or(format!("{option} requires {what}.")),
        };
        match *name {
            "--template" => {
                let name = value("the name of a template")?;
                self.template = Some(Template::parse(&name).ok_or(format!(
                    "'{name}' is no template. Templates are: contoso, small, large, hostile."
                ))?);
            }
            "--mailboxes" => {
                let number = value("a number")?;
                self.mailboxes = Some(number.parse().ok().filter(|count| *count <= MOST).ok_or(
                    format!("'{number}' is no number of mailboxes. It is between 0 and {MOST}."),
                )?);
            }
            "--scenario" => {
                let name = value("the name of a scenario")?;
                self.scenario = Some(Scenario::parse(&name).ok_or(format!(
                    "'{name}' is no scenario. Scenarios are: {}.",
                    Scenario::ALL.map(Scenario::name).join(", ")
                ))?);
            }
            "--edition" => {
                let name = value("the name of an edition")?;
                self.edition = Some(edition::named(&name).ok_or(format!(
                    "'{name}' is no edition. Editions are: {}.",
                    edition::EDITIONS.map(|(name, _)| name).join(", ")
                ))?);
            }
            _ if inline.is_some() => return Err(format!("{option} has no value.")),
            _ => self.anonymize = true,
        }
        Ok(())
    }
}

fn run(args: &[String]) -> Result<(), String> {
    let mut words_given: Vec<&str> = Vec::new();
    let mut given = Given::default();
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        match arg.as_str() {
            "--help" | "-h" => {
                print(USAGE);
                return Ok(());
            }
            option if option.starts_with("--") => match option.split_once('=') {
                Some((option, value)) => given.read(option, Some(value), &mut rest)?,
                None => given.read(option, None, &mut rest)?,
            },
            word => words_given.push(word),
        }
    }
    if let Some(command) = words_given.first()
        && let Some((option, of)) = OPTIONS
            .iter()
            .find(|(name, of)| given.names.contains(name) && of != command)
    {
        return Err(format!(
            "{option} is an option of 'emsh org {of}', not of '{command}'."
        ));
    }
    match words_given.as_slice() {
        ["new", folder] => {
            if Session::is_in(Path::new(folder)) {
                return Err(format!("'{folder}' holds an organization already."));
            }
            make(folder)?;
            let template = given.template.unwrap_or_default();
            let made = Session::open(Settings {
                scenario: given.scenario.unwrap_or_default(),
                mailboxes: given.mailboxes.unwrap_or(if template == Template::Large {
                    10_000
                } else {
                    0
                }),
                template,
                edition: given.edition.map(Into::into),
                state: Some(Path::new(folder).to_path_buf()),
            })
            .map_err(|error| words(&error))?;
            let org = made.organization();
            print(&format!(
                "{folder}: {} with {} objects in the directory\n",
                org.forest.organization,
                org.directory().len()
            ));
            Ok(())
        }
        ["save", folder, file] => {
            let org = existing(folder)?.organization();
            store::save(&org, Path::new(file)).map_err(|error| words(&error))
        }
        ["load", folder, file] => {
            let org = store::load(Path::new(file)).map_err(|error| words(&error))?;
            make(folder)?;
            session(folder)?
                .restore(&org, change("org load"))
                .map(|_| ())
                .map_err(|error| words(&error))
        }
        ["diff", before, after] => {
            print(&changes::text(
                &*organization(before)?,
                &*organization(after)?,
            ));
            Ok(())
        }
        ["import", folder, file, more @ ..] => {
            let mut rows = All::default();
            for file in std::iter::once(file).chain(more) {
                rows.push(read(file)?);
            }
            let session = existing(folder)?;
            let mut progress = Progress::new("import", rows.count());
            let done = session
                .commit(change("org import"), |draft| {
                    import::objects(draft, &mut rows, given.anonymize, &mut |done| {
                        progress.tell(done);
                    })
                })
                .map_err(|error| words(&error))?;
            drop(progress);
            print(&done.value.told());
            Ok(())
        }
        ["export", folder] => {
            let org = existing(folder)?.organization();
            let mut out = BufWriter::with_capacity(1 << 20, stdout().lock());
            // A reader that went away needs no more.
            let _ = export::csv(&org, &mut out, &mut |_| {});
            Ok(())
        }
        ["export", folder, file] => {
            let form = export::Form::of(file).ok_or_else(|| {
                format!("'{file}' tells no form: .csv, .json, .xml and .clixml do.")
            })?;
            let org = existing(folder)?.organization();
            let mut progress = Progress::new("export", org.directory().len());
            std::fs::File::create(file)
                .and_then(|mut out| {
                    export::write(form, &org, &mut out, &mut |done| progress.tell(done))
                })
                .map_err(|error| format!("'{file}' cannot be written: {error}."))
        }
        ["log", folder] => {
            let mut text = String::new();
            let session = existing(folder)?;
            for entry in session.whole_journal().map_err(|error| words(&error))? {
                let parameters: Vec<String> = entry
                    .parameters
                    .iter()
                    .map(|(name, value)| format!(" -{name} {value}"))
                    .collect();
                text.push_str(&format!(
                    "{:>5} {} {} {}{}\n",
                    entry.sequence,
                    entry.time,
                    entry.who,
                    entry.command,
                    parameters.concat()
                ));
            }
            print(&text);
            Ok(())
        }
        ["undo", folder, number @ ..] if number.len() < 2 => {
            let session = existing(folder)?;
            let sequence = match number {
                [] => session
                    .last_change()
                    .map(|entry| entry.sequence)
                    .ok_or("There is no change to undo.")?,
                [number, ..] => number
                    .parse()
                    .map_err(|_| format!("'{number}' is no number."))?,
            };
            let before = session.organization();
            let done = session
                .undo(sequence, change("org undo"))
                .map_err(|error| words(&error))?;
            print(&changes::text(&before, &done.organization));
            Ok(())
        }
        [] => Err(format!("a command is missing.\n\n{USAGE}")),
        [command, ..]
            if [
                "new", "save", "load", "diff", "import", "export", "undo", "log",
            ]
            .contains(command) =>
        {
            Err(format!(
                "'{command}' is followed by too few or too many words.\n\n{USAGE}"
            ))
        }
        [command, ..] => Err(format!("'{command}' is no command.\n\n{USAGE}")),
    }
}

/// The objects of an export, each as its properties in text.
fn read(file: &str) -> Result<Box<dyn Rows>, String> {
    if file.to_lowercase().ends_with(".csv")
        && let Some(rows) = table(file)
    {
        return Ok(Box::new(rows));
    }
    let path = file.replace('\'', "''");
    let lower = file.to_lowercase();
    let code = if lower.ends_with(".csv") {
        format!("Import-Csv -LiteralPath '{path}'")
    } else if lower.ends_with(".json") {
        format!("Get-Content -Raw -LiteralPath '{path}' | ConvertFrom-Json")
    } else if lower.ends_with(".xml") || lower.ends_with(".clixml") {
        format!("Import-Clixml -LiteralPath '{path}'")
    } else {
        return Err(format!(
            "'{file}' is no export that can be read: .xml and .clixml are CLIXML, .csv and .json what they say."
        ));
    };
    if let Err(error) = std::fs::metadata(file) {
        return Err(format!("'{file}' cannot be read: {error}."));
    }
    let console = Rc::new(super::console::Console::new(super::console::Manners {
        silent: true,
    }));
    let mut rt = Runspace::new(console as Rc<dyn PSHost>, cmdlets::ALL);
    let parsed = syntax::parse(Rc::new(Source::new(&code)));
    let block = Rc::new(ScriptBlock::new(parsed.script));
    let global = Rc::clone(&rt.global);
    let mut collector = Collector::default();
    rt.run_inline(&block, &global, None, &[], &mut collector)
        .map_err(|_| format!("'{file}' cannot be read."))?;
    // What went wrong has been told.
    if !rt.errors.items.borrow().is_empty() {
        return Err(format!("'{file}' cannot be read."));
    }
    let mut rows: Vec<Row> = Vec::new();
    let mut names = Arc::new(Names::default());
    for value in collector.into_vec() {
        let items = crate::value::member::enumerate(&value).unwrap_or_else(|| vec![value.clone()]);
        for item in items {
            rows.push(row(&mut rt, &item, &mut names));
        }
    }
    if rows.is_empty() {
        return Err(format!("'{file}' holds no objects."));
    }
    Ok(Box::new(Listed::of(rows)))
}

/// A CSV file as it is; none when Import-Csv has to tell what is wrong with it, or reads its characters.
fn table(file: &str) -> Option<Csv> {
    let bytes = std::fs::read(file).ok()?;
    let bytes = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    // Marks of other encodings are no UTF-8.
    let mut rows = Csv::of(String::from_utf8(bytes).ok()?).ok()?;
    let has_rows = rows.next().is_some();
    rows.restart();
    has_rows.then_some(rows)
}

/// An object of an export as its properties in text; objects in a row often have the same names.
fn row(rt: &mut Runspace, object: &Value, names: &mut Arc<Names>) -> Row {
    let mut found: Vec<String> = Vec::new();
    let mut cells: Vec<Cell> = Vec::new();
    for (name, _) in crate::value::member::properties(object) {
        let Ok(Some(value)) = rt.property(object, &name) else {
            continue;
        };
        let texts = texts(rt, &value);
        found.push(name);
        cells.push(Cell::from(texts));
    }
    if names.list() != found {
        *names = Arc::new(Names::of(found));
    }
    Row::of(Arc::clone(names), cells)
}

/// The texts of a value, or of those of a list.
fn texts(rt: &mut Runspace, value: &Value) -> Vec<String> {
    match crate::value::member::enumerate(value) {
        Some(items) => items.iter().filter_map(|item| one(rt, item)).collect(),
        None => one(rt, value).into_iter().collect(),
    }
}

/// What names a value that is an object: its text, or the property that says it in JSON.
fn one(rt: &mut Runspace, value: &Value) -> Option<String> {
    let text = match value.base() {
        Value::Null | Value::Empty => return None,
        Value::DateTime(at) => {
            let zone = crate::value::zone::WorldZone(rt.world());
            let moment = Moment::from_ticks(at.to_universal(&zone).ticks());
            let whole = moment.to_log();
            let seconds = whole.split('.').next().unwrap_or_default();
            format!("{seconds}.{:07}Z", moment.calendar().ticks)
        }
        Value::Object(_) => {
            for name in [
                "ProxyAddressString",
                "DistinguishedName",
                "Address",
                "Value",
                "Name",
            ] {
                if let Ok(Some(inner)) = rt.property(value, name)
                    && !inner.is_null()
                    && !matches!(inner.base(), Value::Object(_))
                {
                    return Some(inner.to_text());
                }
            }
            let part = |rt: &mut Runspace, name: &str| {
                rt.property(value, name)
                    .ok()
                    .flatten()
                    .map(|inner| inner.to_text())
            };
            match (part(rt, "Local"), part(rt, "Domain")) {
                (Some(local), Some(domain)) => format!("{local}@{domain}"),
                _ => value.to_text(),
            }
        }
        _ => value.to_text(),
    };
    Some(text).filter(|text| !text.is_empty())
}
