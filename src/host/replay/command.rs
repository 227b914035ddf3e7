//! `emsh replay`: its options, what it prints, and its exit status.

use super::outcome::{Played, PlayedPage};
use super::page::{self, Page};
use super::perform::{self, Manners};
use super::{classes, report, update};
use crate::exchange::scenario::Scenario;
use crate::exchange::store::{Session, Settings};
use std::fmt::Write as _;
use std::io::{IsTerminal, Write, stderr, stdout};
use std::path::PathBuf;

/// What `emsh replay -Help` says.
const USAGE: &str = "\
Usage: emsh replay [options] <page or folder> ...

Runs the examples of pages (.md, .markdown, .txt: Markdown with fenced or indented blocks, or sessions with prompts;
.jsonl: objects with 'id', 'code' and 'output') and compares what they print with what is documented. Each page gets a
fresh copy of the organization and a folder of its own; programs of the system are not run.

  --keep                  Carries the organization on from page to page.
  --list                  Shows what would run.
  --update                Writes what was printed beside each page, into <page>.transcript.
  --update-pages          Puts what was printed in the place of documented output that differs.
  --report junit <file>   Writes a report for readers of JUnit.
  --report json <file>    Writes a JSON object per example: id, outcome, error id and message, transcript.
  --report classes <file> Writes why examples did not run: classes of errors, the largest first, with their examples.
  --quiet                 Prints nothing but the summary.
  --scenario <name>, --state <folder>, --mailboxes <number>, --edition <name>
                          The organization, as for a session.

Outcomes: matched, ran (nothing is documented to compare with), differs, failed, not-simulated, not-bound (arguments
that the command does not take), parse-error. The exit status is 0 if all examples matched or ran, else 1.

Output is compared line by line. Blank lines and the widths of columns do not count; a moment matches any moment, an id
any id; a word that is cut matches a longer one; where a page says that output is similar, more may be printed.
";

#[derive(Default)]
struct Wishes {
    paths: Vec<String>,
    keep: bool,
    list: bool,
    beside: bool,
    into: bool,
    quiet: bool,
    help: bool,
    reports: Vec<(Report, PathBuf)>,
    settings: Settings,
    edition: Option<String>,
}

#[derive(Clone, Copy)]
enum Report {
    Junit,
    Json,
    Classes,
}

/// Carries out `emsh replay` with its arguments; the exit status.
pub fn command(args: &[String]) -> i32 {
    let wishes = match read(args) {
        Ok(wishes) => wishes,
        Err(mistake) => {
            let _ = write!(stderr(), "{mistake}\n\n{USAGE}");
            return 64;
        }
    };
    if wishes.help {
        let _ = write!(stdout(), "{USAGE}");
        return 0;
    }
    if wishes.paths.is_empty() {
        let _ = write!(
            stderr(),
            "Cannot replay because no page or folder is named.\n\n{USAGE}"
        );
        return 64;
    }
    let (pages, mut mistakes) = page::find(&wishes.paths);
    for page in &pages {
        if page.named && page.examples.is_empty() {
            mistakes.push(format!("The page '{}' holds no commands.", page.name));
        }
    }
    for mistake in &mistakes {
        let _ = writeln!(stderr(), "replay: {mistake}");
    }
    if wishes.list {
        let _ = stdout().write_all(list(&pages).as_bytes());
        return i32::from(!mistakes.is_empty());
    }
    match play(&wishes, &pages) {
        Ok(good) => i32::from(!good || !mistakes.is_empty()),
        Err(mistake) => {
            let _ = writeln!(stderr(), "replay: {mistake}");
            1
        }
    }
}

fn read(args: &[String]) -> Result<Wishes, String> {
    let mut wishes = Wishes::default();
    let mut args = args.iter();
    let mut literal = false;
    while let Some(arg) = args.next() {
        if literal || !arg.starts_with('-') || arg == "-" {
            wishes.paths.push(arg.clone());
            continue;
        }
        let (name, inline) = match arg.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (arg.as_str(), None),
        };
        let mut value = || {
            inline
                .clone()
                .or_else(|| args.next().cloned())
                .ok_or_else(|| format!("The option {name} requires a value."))
        };
        match name {
            "--" => literal = true,
            "--keep" => wishes.keep = true,
            "--list" => wishes.list = true,
            "--update" => wishes.beside = true,
            "--update-pages" => wishes.into = true,
            "--quiet" | "-q" => wishes.quiet = true,
            "-Help" | "--help" | "-h" | "-?" => wishes.help = true,
            "--report" => {
                let kind = match value()?.as_str() {
                    "junit" => Report::Junit,
                    "json" => Report::Json,
                    "classes" => Report::Classes,
                    other => {
                        return Err(format!(
                            "'{other}' is no kind of report: junit, json or classes."
                        ));
                    }
                };
                let file = args
                    .next()
                    .ok_or("The option --report requires a kind and a file.")?;
                wishes.reports.push((kind, PathBuf::from(file)));
            }
            "--scenario" => {
                let text = value()?;
                wishes.settings.scenario =
                    Scenario::parse(&text).ok_or_else(|| format!("'{text}' is no scenario."))?;
            }
            "--state" => wishes.settings.state = Some(PathBuf::from(value()?)),
            "--mailboxes" => {
                let text = value()?;
                wishes.settings.mailboxes = text
                    .parse()
                    .map_err(|_| format!("'{text}' is no number of mailboxes."))?;
            }
            "--edition" => wishes.edition = Some(value()?),
            other => return Err(format!("Unknown option '{other}' of replay.")),
        }
    }
    Ok(wishes)
}

/// What would run.
fn list(pages: &[Page]) -> String {
    let mut text = String::new();
    for page in pages {
        for example in &page.examples {
            let _ = writeln!(text, "{}:{} {}", page.name, example.line, example.id);
            for step in &example.steps {
                let (code, used) = super::placeholders::fill(&step.code);
                for line in code.lines() {
                    let _ = writeln!(text, "    {line}");
                }
                for (from, to) in used {
                    let _ = writeln!(text, "    # {from} stands for {to}");
                }
            }
        }
    }
    text
}

fn play(wishes: &Wishes, pages: &[Page]) -> Result<bool, String> {
    let organization = Session::open(wishes.settings.clone()).map_err(|error| error.to_string())?;
    // Made once: each page gets a copy.
    organization.organization();
    let manners = Manners {
        keep: wishes.keep,
        edition: wishes.edition.clone(),
        ..Manners::default()
    };
    let mut progress = Progress::new(pages);
    let mut all = Vec::new();
    for page in pages.iter().filter(|page| !page.examples.is_empty()) {
        let played = perform::play(page, &organization, &manners, &mut |_| {
            progress.step(&page.name);
        })?;
        progress.hide();
        if !wishes.quiet {
            let _ = stdout().write_all(shown(&played).as_bytes());
        }
        if wishes.beside {
            written(update::write_beside(page, &played), &page.name)?;
        }
        if wishes.into {
            written(update::write_into(page, &played), &page.name)?;
        }
        all.push(played);
    }
    let mut ignored: Vec<&str> = Vec::new();
    for line in all
        .iter()
        .flat_map(|page| &page.examples)
        .flat_map(|example| &example.ignored)
    {
        if !ignored.contains(&line.as_str()) {
            ignored.push(line);
        }
    }
    if !wishes.quiet {
        for line in ignored {
            let _ = writeln!(stdout(), "{line}");
        }
    }
    let _ = writeln!(stdout(), "{}", report::summary(&all));
    for (kind, file) in &wishes.reports {
        let text = match kind {
            Report::Junit => report::junit(&all),
            Report::Json => report::json(&all),
            Report::Classes => classes::report(&all),
        };
        std::fs::write(file, text)
            .map_err(|error| format!("Cannot write '{}': {error}.", file.display()))?;
    }
    Ok(all.iter().all(PlayedPage::is_good))
}

fn written(done: std::io::Result<Option<PathBuf>>, page: &str) -> Result<(), String> {
    match done {
        Ok(Some(path)) => {
            let _ = writeln!(stdout(), "wrote {}", path.display());
            Ok(())
        }
        Ok(None) => Ok(()),
        Err(error) => Err(format!("Cannot write for '{page}': {error}.")),
    }
}

/// What a page's play looks like.
fn shown(page: &PlayedPage) -> String {
    let mut text = format!("{}\n", page.name);
    for example in &page.examples {
        text.push_str(&told(example));
    }
    text.push('\n');
    text
}

fn told(example: &Played) -> String {
    let mut text = format!(
        "  {:13} line {:<4} {}\n",
        example.outcome.name(),
        example.line,
        example.id
    );
    for (from, to) in &example.replaced {
        let _ = writeln!(text, "      {from} stands for {to}");
    }
    for line in example.transcript().lines() {
        let _ = writeln!(text, "{}", format!("      {line}").trim_end());
    }
    if !example.outcome.is_good()
        && let Some(mistake) = &example.mistake
    {
        let _ = writeln!(text, "      ! {}", mistake.id);
    }
    for step in &example.steps {
        if let Some(difference) = &step.difference {
            for line in difference.lines() {
                let _ = writeln!(text, "      {line}");
            }
        }
    }
    text
}

/// How far a replay is, on a terminal.
struct Progress {
    all: usize,
    done: usize,
    shown: bool,
}

impl Progress {
    fn new(pages: &[Page]) -> Progress {
        Progress {
            all: pages.iter().map(|page| page.examples.len()).sum(),
            done: 0,
            shown: stderr().is_terminal(),
        }
    }

    fn step(&mut self, page: &str) {
        self.done += 1;
        if self.shown {
            let _ = write!(stderr(), "\r\x1b[K[{}/{}] {page}", self.done, self.all);
        }
    }

    fn hide(&self) {
        if self.shown {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}
