//! `emsh org`: organizations as folders and files: made, saved, loaded, compared, imported, exported, undone.

use super::changes;
use crate::cmdlets;
use crate::engine::host::PSHost;
use crate::engine::runspace::Runspace;
use crate::engine::sink::Collector;
use crate::exchange::import::{self, Row};
use crate::exchange::organization::Organization;
use crate::exchange::scenario::Scenario;
use crate::exchange::store::{self, Change, Session, Settings, Template};
use crate::exchange::time::Moment;
use crate::syntax;
use crate::text::source::Source;
use crate::value::{Context, ScriptBlock, Value};
use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

const USAGE: &str = "Usage: emsh org <command> ...

  new <folder> [--template contoso|small|large|hostile] [--mailboxes <number>] [--scenario <name>]
                                    Makes an organization; --state <folder> opens it.
  save <folder> <file>              Writes it to one file.
  load <folder> <file>              Makes it what the file holds, as one change that can be undone.
  diff <a> <b>                      Tells what differs; each is a folder or a file.
  import <folder> <file> [--anonymize]
                                    Adds the recipients of a CLIXML, CSV or JSON export of real commands.
  export <folder> [<file>]          Writes its recipients as CSV.
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
fn words(error: &crate::exchange::error::ExchangeError) -> String {
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

/// The organization of a folder that is there.
fn existing(folder: &str) -> Result<Session, String> {
    if !Path::new(folder).join("origin.json").exists() {
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

fn run(args: &[String]) -> Result<(), String> {
    let mut words_given: Vec<&str> = Vec::new();
    let (mut template, mut mailboxes, mut scenario, mut anonymize) = (None, None, None, false);
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        let mut value = |what: &str| {
            rest.next()
                .cloned()
                .ok_or(format!("{arg} requires {what}."))
        };
        match arg.as_str() {
            "--template" => {
                let name = value("the name of a template")?;
                template = Some(Template::parse(&name).ok_or(format!(
                    "'{name}' is no template. Templates are: contoso, small, large, hostile."
                ))?);
            }
            "--mailboxes" => {
                let number = value("a number")?;
                mailboxes = Some(
                    number
                        .parse()
                        .map_err(|_| format!("'{number}' is no number."))?,
                );
            }
            "--scenario" => {
                let name = value("the name of a scenario")?;
                scenario = Some(Scenario::parse(&name).ok_or(format!("'{name}' is no scenario."))?);
            }
            // Which commands a session has is said when it is opened.
            "--edition" => {
                value("the name of an edition")?;
            }
            "--anonymize" => anonymize = true,
            "--help" | "-h" => {
                print(USAGE);
                return Ok(());
            }
            option if option.starts_with("--") => {
                return Err(format!("'{option}' is no option.\n\n{USAGE}"));
            }
            word => words_given.push(word),
        }
    }
    match words_given.as_slice() {
        ["new", folder] => {
            if Path::new(folder).join("origin.json").exists() {
                return Err(format!("'{folder}' holds an organization already."));
            }
            std::fs::create_dir_all(folder)
                .map_err(|error| format!("'{folder}' cannot be made: {error}."))?;
            let template = template.unwrap_or_default();
            let made = Session::open(Settings {
                scenario: scenario.unwrap_or_default(),
                mailboxes: mailboxes.unwrap_or(if template == Template::Large {
                    10_000
                } else {
                    0
                }),
                template,
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
            std::fs::create_dir_all(folder)
                .map_err(|error| format!("'{folder}' cannot be made: {error}."))?;
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
        ["import", folder, file] => {
            let rows = read(file)?;
            let session = existing(folder)?;
            let done = session
                .commit(change("org import"), |draft| {
                    import::recipients(draft, &rows, anonymize)
                })
                .map_err(|error| words(&error))?;
            print(&format!(
                "{} recipients added, {} left out\n",
                done.value.added, done.value.skipped
            ));
            Ok(())
        }
        ["export", folder] => {
            print(&import::csv(&existing(folder)?.organization()));
            Ok(())
        }
        ["export", folder, file] => {
            let text = import::csv(&existing(folder)?.organization());
            std::fs::write(file, text)
                .map_err(|error| format!("'{file}' cannot be written: {error}."))
        }
        ["log", folder] => {
            let mut text = String::new();
            for entry in existing(folder)?.journal() {
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
        ["undo", folder, number @ ..] => {
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
        _ => Err(format!("it is not clear what is to be done.\n\n{USAGE}")),
    }
}

/// The objects of an export, each as its properties in text.
fn read(file: &str) -> Result<Vec<Row>, String> {
    let path = file.replace('\'', "''");
    let lower = file.to_lowercase();
    let code = if lower.ends_with(".csv") {
        format!("Import-Csv -LiteralPath '{path}'")
    } else if lower.ends_with(".json") {
        format!("Get-Content -Raw -LiteralPath '{path}' | ConvertFrom-Json")
    } else {
        format!("Import-Clixml -LiteralPath '{path}'")
    };
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
    let mut rows = Vec::new();
    for value in collector.into_vec() {
        let items = crate::value::member::enumerate(&value).unwrap_or_else(|| vec![value.clone()]);
        for item in items {
            rows.push(row(&mut rt, &item));
        }
    }
    if rows.is_empty() {
        return Err(format!("'{file}' holds no objects."));
    }
    Ok(rows)
}

fn row(rt: &mut Runspace, object: &Value) -> Row {
    let mut row = Row::new();
    for name in import::NAMES {
        let Ok(Some(value)) = rt.property(object, name) else {
            continue;
        };
        let texts: Vec<String> = match crate::value::member::enumerate(&value) {
            Some(items) => items.iter().map(Value::to_text).collect(),
            None if value.is_null() => Vec::new(),
            None => value
                .to_text()
                .split(if *name == "EmailAddresses" {
                    [' ', ',']
                } else {
                    ['\n', '\n']
                })
                .map(str::trim)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
                .collect(),
        };
        if !texts.is_empty() {
            row.push(((*name).to_owned(), texts));
        }
    }
    row
}
