//! Developer tool: what emsh says of scripts and expressions, in the form that was recorded from PowerShell, and how
//! far the two agree.

mod completions;
mod describe;
mod evaluate;
mod folder;
mod fuzz;
mod matrix;
mod parse;

use std::{env, error::Error};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A long chain of operators is a deep tree.
const STACK: usize = 1 << 30;

const USAGE: &str = "usage:
  emsh-oracle parse ROOT [--against parse.jsonl] [--shapes shapes.jsonl] [--show N]
  emsh-oracle parse --matrix parser.jsonl | --file SCRIPT | --speed ROOT
  emsh-oracle matrix FILE... [--against] [--show N] [--only TEXT] [--list]
  emsh-oracle fuzz FILE... [--seconds N] [--seed N]
  emsh-oracle completions FILE [--show N] [--only TEXT]

matrix evaluates the expression of each line as the recorder did and prints the same JSON lines. With --against it
compares them with those of the file and prints a table by family; --show N prints the first N differences of each
family, --only takes the expressions that contain TEXT, --list prints the expressions that differ, and where.
fuzz crosses the expressions of files of the matrix and tells which of them panic or hang.";

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let worker = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || run(&arguments).map_err(|error| error.to_string()))?;
    match worker.join() {
        Ok(outcome) => outcome.map_err(Into::into),
        Err(_) => Err("emsh panicked".into()),
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let Some((verb, rest)) = arguments.split_first() else {
        return Err(USAGE.into());
    };
    match verb.as_str() {
        "parse" => parse::run(rest),
        "matrix" => matrix::run(rest),
        "fuzz" => fuzz::run(rest),
        "completions" => completions::run(rest),
        evaluate::VERB => evaluate::run(rest),
        _ => Err(USAGE.into()),
    }
}
