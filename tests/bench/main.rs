//! How fast emsh is: `cargo bench`, or `cargo bench loops` for one script.
//!
//! Parsing is measured in this process; start-up and scripts as whole processes, the best of several runs.
//! `EMSH_AGAINST=pwsh cargo bench` runs each script with that program too, and tells how many times its time emsh needs.

use emsh::syntax;
use emsh::text::source::Source;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

/// Runs of each script.
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| !arg.starts_with('-'))
        .collect();
    let wants =
        |name: &str| wanted.is_empty() || wanted.iter().any(|part| name.contains(part.as_str()));
    let against = std::env::var_os("EMSH_AGAINST");
    let mut out = stdout().lock();
    if wants("parse") {
        writeln!(out, "{:14}{:>10.1} MB/s", "parse", parse()?)?;
    }
    if wants("start-up") {
        let arguments = ["-NoProfile", "-Command", "1"].map(OsStr::new);
        row(
            &mut out,
            "start-up",
            &arguments,
            against.as_deref(),
            4 * RUNS,
        )?;
    }
    for script in below(&root().join("tests/bench"))? {
        let name = script
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if wants(&name) {
            let arguments = [
                OsStr::new("-NoProfile"),
                OsStr::new("-File"),
                script.as_os_str(),
            ];
            row(&mut out, &name, &arguments, against.as_deref(), RUNS)?;
        }
    }
    Ok(())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The scripts below a folder, sorted.
fn below(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(below(&path)?);
        } else if path.extension() == Some(OsStr::new("ps1")) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// One line of the table: the best time, and that of the other program.
fn row(
    out: &mut impl Write,
    name: &str,
    arguments: &[&OsStr],
    against: Option<&OsStr>,
    runs: usize,
) -> Result<(), Box<dyn Error>> {
    let emsh = OsStr::new(env!("CARGO_BIN_EXE_emsh"));
    let own = best(emsh, arguments, runs)?;
    write!(out, "{name:14}{:>10.1} ms", milliseconds(own))?;
    if let Some(other) = against {
        let time = best(other, arguments, runs)?;
        let share = own.as_secs_f64() / time.as_secs_f64();
        write!(out, "{:>10.1} ms  {share:6.3}", milliseconds(time))?;
    }
    writeln!(out)?;
    Ok(())
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The shortest of several runs of a program that is to succeed.
fn best(program: &OsStr, arguments: &[&OsStr], runs: usize) -> Result<Duration, Box<dyn Error>> {
    let mut shortest = Duration::MAX;
    for _ in 0..runs {
        let begun = Instant::now();
        let status = Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .status()?;
        shortest = shortest.min(begun.elapsed());
        if !status.success() {
            return Err(format!("{arguments:?} ended with {status}").into());
        }
    }
    Ok(shortest)
}

/// Megabytes of the cases' scripts that are parsed in a second.
fn parse() -> Result<f64, Box<dyn Error>> {
    let mut texts = Vec::new();
    for script in below(&root().join("tests/cases"))? {
        texts.push(String::from_utf8_lossy(&fs::read(script)?).into_owned());
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    // Deep texts need a deep stack.
    let worker = thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(move || {
            (0..RUNS)
                .map(|_| {
                    let begun = Instant::now();
                    for text in &texts {
                        std::hint::black_box(syntax::parse(Rc::new(Source::new(text.as_str()))));
                    }
                    begun.elapsed()
                })
                .min()
                .unwrap_or(Duration::MAX)
        })?;
    let time = worker.join().map_err(|_| "the parser panicked")?;
    let megabytes = f64::from(u32::try_from(bytes)?) / 1e6;
    Ok(megabytes / time.as_secs_f64())
}
