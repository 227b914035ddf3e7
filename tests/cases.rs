//! Every script and session below `tests/cases/` is a test of its own, compared with what PowerShell printed.
//!
//! The binary runs as PowerShell ran when the snapshots were recorded: same environment, same terminal, an empty
//! folder. A case that is known to differ stands in `tests/known-differences.tsv`; when it comes to agree, the run
//! fails until it is taken off that list, so the list only shrinks.
//!
//! `EMSH_LIST_DIFFERENCES=1` writes the list anew and prints how many cases of each area agree.
//! `EMSH_SHOW_DIFFERENCES=1` shows listed differences too: `EMSH_SHOW_DIFFERENCES=1 cargo test --test cases csv/`.

mod support;

use libtest_mimic::{Arguments, Trial};
use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use support::case::{self, Case};
use support::known::{Known, Listed};
use support::place::Place;

/// How a reason begins that a person gave; all others are derived from the output.
const GIVEN: &[&str] = &["by choice: ", "because "];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let place = Arc::new(Place::new()?);
    let cases = case::all()?;
    let known = Known::read()?;
    if std::env::var_os("EMSH_LIST_DIFFERENCES").is_some() {
        list_differences(&place, cases, &known)?;
        return Ok(ExitCode::SUCCESS);
    }
    let show = std::env::var_os("EMSH_SHOW_DIFFERENCES").is_some();
    let trials = cases
        .into_iter()
        .map(|case| {
            let place = Arc::clone(&place);
            let listed = match show {
                true => Listed::No,
                false => known.listed(&case.id),
            };
            Trial::test(case.id.clone(), move || {
                Ok(case::check(&case, &place, listed)?)
            })
        })
        .collect();
    let conclusion = libtest_mimic::run(&Arguments::from_args(), trials);
    drop(place);
    Ok(conclusion.exit_code())
}

/// Runs everything and writes the list of cases that differ, each with what its output tells of the reason.
fn list_differences(
    place: &Arc<Place>,
    cases: Vec<Case>,
    known: &Known,
) -> Result<(), Box<dyn Error>> {
    let (send, receive) = mpsc::channel();
    let queue = Arc::new(Mutex::new(cases));
    for _ in 0..thread::available_parallelism()?.get() {
        let (send, queue, place) = (send.clone(), Arc::clone(&queue), Arc::clone(place));
        thread::spawn(move || {
            while let Some(case) = queue.lock().ok().and_then(|mut queue| queue.pop()) {
                let difference = case::difference(&case, &place).map_err(|e| e.to_string());
                if send.send((case.id, difference)).is_err() {
                    break;
                }
            }
        });
    }
    drop(send);
    let mut different = BTreeMap::new();
    let mut areas: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (id, difference) in receive {
        let difference = difference?;
        let area = id.split('/').next().unwrap_or_default();
        let (agree, all) = areas.entry(area.to_owned()).or_default();
        *agree += usize::from(difference.is_none());
        *all += 1;
        if let Some(found) = difference {
            // A reason that a person gave stays.
            let given = known
                .reason(&id)
                .filter(|reason| GIVEN.iter().any(|word| reason.starts_with(word)));
            different.insert(id, given.map_or(found, str::to_owned));
        }
    }
    let mut out = std::io::stdout().lock();
    for (area, (agree, all)) in &areas {
        writeln!(out, "{agree:5} of {all:5}  {area}")?;
    }
    let all: usize = areas.values().map(|(_, all)| all).sum();
    writeln!(out, "{:5} of {all:5}  agree", all - different.len())?;
    let given = known.at_times();
    different.extend(given.map(|(id, reason)| (id.clone(), reason.clone())));
    Known::write(&different)
}
