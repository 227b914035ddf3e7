//! Crosses recorded expressions with each other and evaluates what comes of it: no conversion, format, pattern or
//! member may panic, hang or overflow the stack (an endless loop that can be stopped is none). What is found belongs
//! into the tests.

use super::Result;
use super::matrix::{answers, without_lone_surrogates};
use emsh::syntax;
use emsh::syntax::token::TokenKind;
use emsh::text::source::Source;
use serde_json::{Value, json};
use std::io::{self, Write};
use std::rc::Rc;
use std::time::{Duration, Instant};
use std::{fs, thread};

/// Expressions that one process evaluates.
const BATCH: usize = 1_000;

/// Words of expressions that are left alone: they touch files, wait, or end the process.
const OUTSIDE: &[&str] = &[
    "Item",
    "Content",
    "File",
    "Directory",
    "Out-",
    "Path",
    "Sleep",
    "exit",
    "Exit",
    "Environment",
    "Process",
    "Job",
    "IO.",
    "Export",
    "Import",
    "Location",
    "Tee-",
    "Stream",
    "Alias",
    "Read",
    "Wait",
    "PSDrive",
    "Remove",
    "> ",
    "Parallel",
    "::Kill",
    "Xml.Load",
    "Random",
    "Module",
];

/// Runs `fuzz` with its arguments.
pub fn run(arguments: &[String]) -> Result<()> {
    let (mut seconds, mut seed) = (60, 1);
    let mut files = Vec::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--seconds" => seconds = value()?.parse()?,
            "--seed" => seed = value()?.parse()?,
            file => files.push(file.to_owned()),
        }
    }
    let stock = stock(&files)?;
    let until = Instant::now() + Duration::from_secs(seconds);
    let workers: Vec<_> = (0..thread::available_parallelism()?.get())
        .map(|number| {
            let stock = stock.clone();
            let dice = Dice(seed * 1_000 + number as u64 + 1);
            thread::spawn(move || work(&stock, dice, until).map_err(|error| error.to_string()))
        })
        .collect();
    let (mut all, mut wrong) = (0, 0);
    for worker in workers {
        let (done, found) = worker.join().map_err(|_| "a worker panicked")??;
        (all, wrong) = (all + done, wrong + found);
    }
    writeln!(io::stdout(), "{all} expressions, {wrong} wrong")?;
    if wrong == 0 {
        Ok(())
    } else {
        Err("something is wrong".into())
    }
}

fn work(stock: &[String], mut dice: Dice, until: Instant) -> Result<(usize, usize)> {
    let (mut all, mut wrong) = (0, 0);
    while Instant::now() < until {
        let made: Vec<String> = (0..BATCH).map(|_| cross(stock, &mut dice)).collect();
        let lines: Vec<String> = made
            .iter()
            .map(|expr| json!({"family": "fuzz", "expr": expr}).to_string())
            .collect();
        let mut at = 0;
        while at < lines.len() {
            let answered = answers(lines.get(at..).unwrap_or_default())?;
            at += answered.len();
            if let Some(expr) = made.get(at) {
                wrong += 1;
                at += 1;
                writeln!(io::stdout(), "dies or hangs\t{}", json!(expr))?;
            }
        }
        all += made.len();
    }
    Ok((all, wrong))
}

/// The expressions of files of the matrix that parse and touch nothing outside.
fn stock(files: &[String]) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for file in files {
        for line in without_lone_surrogates(&fs::read_to_string(file)?).lines() {
            let line: Value = serde_json::from_str(line)?;
            let expr = line.get("expr").and_then(Value::as_str).unwrap_or_default();
            if !OUTSIDE.iter().any(|word| expr.contains(word)) && expr.len() < 400 {
                all.push(expr.to_owned());
            }
        }
    }
    if all.is_empty() {
        return Err("no expressions".into());
    }
    Ok(all)
}

/// One expression with up to three of its tokens taken from others, or damaged.
fn cross(stock: &[String], dice: &mut Dice) -> String {
    let mut text = dice.pick(stock).cloned().unwrap_or_default();
    for _ in 0..=dice.below(3) {
        let other = dice.pick(stock).cloned().unwrap_or_default();
        let (here, there) = (tokens(&text), tokens(&other));
        let Some((kind, start, end)) = dice.pick(&here).copied() else {
            continue;
        };
        let alike: Vec<_> = there
            .iter()
            .filter(|(other, _, _)| *other == kind)
            .collect();
        let (from, to) = match dice.pick(&alike) {
            Some((_, from, to)) => (*from, *to),
            None => match dice.pick(&there) {
                Some((_, from, to)) => (*from, *to),
                None => continue,
            },
        };
        let put = match dice.below(6) {
            0 => dice.pick(EXTREMES).copied().unwrap_or_default(),
            _ => other.get(from..to).unwrap_or_default(),
        };
        let (Some(before), Some(after)) = (text.get(..start), text.get(end..)) else {
            continue;
        };
        let made = format!("{before}{put}{after}");
        if !OUTSIDE.iter().any(|word| made.contains(word)) {
            text = made;
        }
    }
    text
}

/// What breaks arithmetic, formats and patterns.
const EXTREMES: &[&str] = &[
    "[int]::MinValue",
    "[long]::MaxValue",
    "[decimal]::MaxValue",
    "[double]::NaN",
    "[double]::PositiveInfinity",
    "-1",
    "0",
    "99999999999999999999",
    "1e308",
    "$null",
    "@()",
    "@{}",
    "''",
    "'\u{1F600}é'",
    "'{0:999999}'",
    "'{0,-99999}'",
    "'((((('",
    "'(a*)*b'",
    "'(?<n>a)(?(n)b|c)'",
    "'\\p{L}'",
    "'%%%%'",
    "'[z-a]'",
    "'0;0;0;0'",
    "'yyyyyyyyyy'",
    "'P999'",
    "[datetime]::MinValue",
    "[datetime]::MaxValue",
    "[timespan]::MinValue",
    "[char]0xD800",
    "{ $_ }",
    "[bigint]::Pow(10,400)",
    "[System.Collections.ArrayList]",
    "(1..5000)",
    "'a'*5000",
];

fn tokens(text: &str) -> Vec<(TokenKind, usize, usize)> {
    let parsed = syntax::parse_with_tokens(Rc::new(Source::new(text)));
    parsed
        .tokens
        .iter()
        .map(|token| {
            (
                token.kind,
                token.extent.start as usize,
                token.extent.end as usize,
            )
        })
        .filter(|(_, start, end)| start < end)
        .collect()
}

/// Repeatable randomness.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % count.max(1)
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let at = self.below(from.len());
        from.get(at)
    }
}
