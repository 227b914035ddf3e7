//! How fast emsh is: `cargo bench`, or `cargo bench loops` for one script.
//!
//! Parsing is measured in this process; start-up and scripts as whole processes, the best of several runs.
//! `cargo bench million` runs the lines of `million.tsv` over a million rows each, and tells the processor's seconds and
//! the most memory; an error if one that streams takes more than it says.
//! `cargo bench scale` checks that the costs of `scale.tsv` grow with the number of objects and not with its square.
//! `cargo bench directory` measures an organization with a million mailboxes.
//! `EMSH_AGAINST=pwsh cargo bench` runs each script with that program too, and tells how many times its time emsh needs.

mod directory;

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
/// What twice as many objects may cost.
const STEEP: f64 = 2.9;

fn main() -> Result<(), Box<dyn Error>> {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| !arg.starts_with('-'))
        .collect();
    let wants =
        |name: &str| wanted.is_empty() || wanted.iter().any(|part| name.contains(part.as_str()));
    let against = std::env::var_os("EMSH_AGAINST");
    let mut out = stdout().lock();
    if wanted.first().is_some_and(|name| name == "scale") {
        return scale(&mut out, wanted.get(1..).unwrap_or_default());
    }
    if wanted.first().is_some_and(|name| name == "directory") {
        let mailboxes = match wanted.get(1) {
            Some(number) => number.parse()?,
            None => 1_000_000,
        };
        return directory::run(&mut out, mailboxes);
    }
    if wanted.first().is_some_and(|name| name == "million") {
        return million(&mut out, wanted.get(1..).unwrap_or_default());
    }
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

/// Runs each line of `scale.tsv` with n, 2n and 4n; an error if one costs much more than twice for twice as many.
fn scale(out: &mut impl Write, wanted: &[String]) -> Result<(), Box<dyn Error>> {
    let emsh = OsStr::new(env!("CARGO_BIN_EXE_emsh"));
    let empty = best(emsh, &["-NoProfile", "-Command", "1"].map(OsStr::new), RUNS)?;
    let mut steep = Vec::new();
    let lines = fs::read_to_string(root().join("tests/bench/scale.tsv"))?;
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, count, script] = fields.as_slice() else {
            return Err(format!("not name, n and script: {line}").into());
        };
        if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part.as_str())) {
            continue;
        }
        let count: u32 = count.parse()?;
        let mut times = Vec::new();
        for times_count in [1, 2, 4] {
            let script = format!("$n = {}; {script}", count * times_count);
            let arguments = ["-NoProfile", "-Command", &script].map(OsStr::new);
            times.push(best(emsh, &arguments, 3)?.saturating_sub(empty));
        }
        write!(out, "{name:24}")?;
        for time in &times {
            write!(out, "{:>10.1} ms", milliseconds(*time))?;
        }
        let [_, second, third] = times.as_slice() else {
            continue;
        };
        let growth = third.as_secs_f64() / second.as_secs_f64().max(1e-4);
        // Short times say nothing.
        let is_steep = growth > STEEP && *third > Duration::from_millis(20);
        writeln!(
            out,
            "  x{growth:.1}{}",
            if is_steep { "  steep" } else { "" }
        )?;
        if is_steep {
            steep.push((*name).to_owned());
        }
    }
    if steep.is_empty() {
        return Ok(());
    }
    Err(format!("cost more than their numbers: {}", steep.join(", ")).into())
}

/// Runs each line of `million.tsv` once, and checks the memory of those that stream.
fn million(out: &mut impl Write, wanted: &[String]) -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("emsh-million-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let mut fat = Vec::new();
    let lines = fs::read_to_string(root().join("tests/bench/million.tsv"))?;
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, most, script] = fields.as_slice() else {
            return Err(format!("not name, megabytes and script: {line}").into());
        };
        let makes_a_file = ["set-content", "convertto-json"].contains(name);
        let is_wanted = wanted.is_empty() || wanted.iter().any(|part| name.contains(part.as_str()));
        if !is_wanted && !makes_a_file {
            continue;
        }
        let (seconds, peak) = cost(&folder, &format!("$n = 1000000; {script}"))?;
        let allowed: Option<u64> = match *most {
            "-" => None,
            number => Some(number.parse()?),
        };
        let is_fat = allowed.is_some_and(|allowed| peak > allowed);
        let note = if is_fat {
            "  keeps what it should not"
        } else {
            ""
        };
        writeln!(out, "{name:24}{seconds:>8.2} s{peak:>7} MB{note}")?;
        if is_fat {
            fat.push((*name).to_owned());
        }
    }
    fs::remove_dir_all(&folder)?;
    if fat.is_empty() {
        return Ok(());
    }
    Err(format!("take more memory than a stream: {}", fat.join(", ")).into())
}

/// The processor's seconds and the peak memory in megabytes of a script, as Linux counts them.
fn cost(folder: &Path, script: &str) -> Result<(f64, u64), Box<dyn Error>> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_emsh"))
        .args(["-NoProfile", "-Command", script])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()?;
    let place = PathBuf::from(format!("/proc/{}", child.id()));
    let (mut ticks, mut peak) = (0, 0);
    let status = loop {
        // A process that ended keeps its times until it is waited for, but not its memory.
        let text = fs::read_to_string(place.join("status")).unwrap_or_default();
        if let Some(kilobytes) = text
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .and_then(|rest| rest.split_whitespace().next())
        {
            peak = kilobytes.parse::<u64>()? / 1024;
        }
        let text = fs::read_to_string(place.join("stat")).unwrap_or_default();
        if let Some((_, fields)) = text.rsplit_once(')') {
            let mut fields = fields.split_whitespace().skip(11);
            let mut next = || fields.next().and_then(|field| field.parse::<u32>().ok());
            ticks = next().unwrap_or(0) + next().unwrap_or(0);
        }
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(Duration::from_millis(5));
    };
    if !status.success() {
        return Err(format!("ended with {status}: {script}").into());
    }
    Ok((f64::from(ticks) / 100.0, peak))
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
