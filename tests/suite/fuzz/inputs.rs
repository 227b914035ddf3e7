//! What the fuzzing feeds: noise, soups of tokens, scripts with damage, and command lines.

use crate::suite::files::below;
use emsh::grammar;
use emsh::text::source::decode;
use std::fs;

/// A generator of numbers that is the same everywhere (SplitMix64).
pub struct Dice(u64);

impl Dice {
    /// Dice that fall the same way for the same seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// The next number.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    /// One of them.
    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> Option<&'a T> {
        of.get(self.below(of.len())).copied()
    }
}

/// Pieces of the language.
const PIECES: &[&str] = &[
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "@(",
    "$(",
    "@{",
    "${",
    "@\"\n",
    "\n\"@",
    "@'\n",
    "\n'@",
    "\"",
    "'",
    "`",
    "``",
    "#",
    "<#",
    "#>",
    "\n",
    "\r\n",
    ";",
    "|",
    "||",
    "&&",
    "&",
    ",",
    ".",
    "..",
    "::",
    ":",
    "?",
    "??",
    "??=",
    "?.",
    "?[",
    "=",
    "+=",
    "-=",
    "*=",
    "/=",
    "%=",
    "++",
    "--",
    "+",
    "-",
    "*",
    "/",
    "%",
    "!",
    "-not ",
    "-eq ",
    "-ieq",
    "-cmatch ",
    "-f ",
    "-join ",
    "-split ",
    "-replace ",
    "-is ",
    "-as ",
    "-band ",
    "-shl ",
    "-and ",
    "-or ",
    "-xor ",
    "--%",
    "> ",
    ">> ",
    "2>&1",
    "*> ",
    "< ",
    "$a",
    "$_",
    "$$",
    "$?",
    "$^",
    "$a:b",
    "$env:X",
    "$script:x",
    "@a",
    "@_",
    "1",
    "0x1F",
    "1kb",
    "1e400",
    "1.5d",
    "99999999999999999999",
    "0b101",
    "1u",
    "1y",
    "300uy",
    "-1l",
    "[int]",
    "[int[]]",
    "[a.b[c,d]]",
    "[string]",
    "[void]",
    "[Parameter(Mandatory)]",
    "[CmdletBinding()]",
    "[ValidateSet('a')]",
    "if ",
    "elseif ",
    "else ",
    "while ",
    "do ",
    "until ",
    "for ",
    "foreach ",
    "in ",
    "switch ",
    "-regex ",
    "-wildcard ",
    "default ",
    "function f ",
    "filter g ",
    "param(",
    "begin ",
    "process ",
    "end ",
    "clean ",
    "dynamicparam ",
    "try ",
    "catch ",
    "finally ",
    "trap ",
    "throw ",
    "return ",
    "break ",
    "continue ",
    "exit ",
    "class C ",
    "enum E ",
    "static ",
    "hidden ",
    "using namespace System",
    "using module m",
    "data ",
    "-supportedcommand ",
    "workflow w ",
    "configuration c ",
    "parallel ",
    "sequence ",
    "inlinescript ",
    ":label ",
    "Get-Item ",
    "-Path ",
    "-Path:",
    "a b c",
    "\u{0}",
    "\u{A0}",
    "\u{2013}",
    "\u{201C}",
    "\u{2019}",
    "\u{85}",
    "\u{FEFF}",
    "é",
    "\u{1F600}",
    "`u{41}",
    "`u{110000}",
    "`0",
    "#requires -version 7\n",
    "\t",
    " ",
];

/// Arguments, as they may be written.
const ARGUMENTS: &[&str] = &[
    "5",
    "-5",
    "0x7fffffffffffffff",
    "1e9",
    "1.5",
    "2GB",
    "$true",
    "$false",
    "$null",
    "'x'",
    "\"Ken Sanchez\"",
    "''",
    "a,b,c",
    "1,2,'a'",
    "@{ a = 1 }",
    "{ $_ }",
    "*",
    "C:\\x",
    "2020-01-01",
    "01:02:03",
    "99999999999",
    "nan",
    "-",
    "--",
    "([pscustomobject]@{ Name = 'x'; Identity = 5 })",
    "([int]5)",
    "(,(1,2))",
    "https://a.b/c",
    "a@b.c",
    "True",
    "[int]",
    "unlimited",
    "é",
    "''''",
    "$()",
    "@()",
    "@a",
    "1,",
    "-x:",
    "-WhatIf",
    "-Confirm:$false",
    "-Verbose:5",
    "-ErrorAction Nope",
    "-ea 0",
    "-OutVariable +x",
    "--%",
    "2>&1",
];

/// What inputs are made of.
pub struct Stock {
    scripts: Vec<String>,
    commands: Vec<(&'static str, Vec<String>)>,
}

impl Stock {
    /// The scripts of the cases, and every `step`-th declared command with the names of its parameters.
    pub fn new(step: usize) -> Stock {
        let scripts = below("tests/cases", &["ps1"])
            .iter()
            .filter_map(|path| fs::read(path).ok())
            .map(|bytes| decode(&bytes))
            .collect();
        let commands = grammar::declarations()
            .step_by(step.max(1))
            .map(|declaration| (declaration.name, parameters(declaration.text)))
            .collect();
        Stock { scripts, commands }
    }

    /// An input.
    pub fn input(&self, dice: &mut Dice) -> String {
        match dice.below(8) {
            0 => noise(dice),
            1 | 2 => soup(dice),
            3 | 4 => self.damaged(dice),
            5 | 6 => self.command_line(dice),
            _ => {
                let line = self.command_line(dice);
                damage(line, dice)
            }
        }
    }

    /// A piece of a script, with mistakes in it.
    fn damaged(&self, dice: &mut Dice) -> String {
        let Some(script) = self.scripts.get(dice.below(self.scripts.len())) else {
            return soup(dice);
        };
        let length = script.chars().count();
        let (skip, take) = (dice.below(length), 20 + dice.below(300));
        let mut text: String = script.chars().skip(skip).take(take).collect();
        for _ in 0..dice.below(5) {
            text = damage(text, dice);
        }
        text
    }

    /// A command with parameters, some cut short, some that it does not have.
    fn command_line(&self, dice: &mut Dice) -> String {
        let Some((name, parameters)) = self.commands.get(dice.below(self.commands.len())) else {
            return soup(dice);
        };
        let mut text = String::new();
        if dice.below(4) == 0 {
            text.push_str(dice.pick(ARGUMENTS).unwrap_or_default());
            text.push_str(" | ");
        }
        text.push_str(name);
        for _ in 0..dice.below(6) {
            text.push(' ');
            if dice.below(3) > 0 {
                let name = parameters
                    .get(dice.below(parameters.len()))
                    .map_or("x", String::as_str);
                let cut = if dice.below(3) == 0 {
                    1 + dice.below(name.len())
                } else {
                    name.len()
                };
                text.push('-');
                text.push_str(name.get(..cut).unwrap_or(name));
                text.push(if dice.below(4) == 0 { ':' } else { ' ' });
            }
            if dice.below(5) > 0 {
                text.push_str(dice.pick(ARGUMENTS).unwrap_or_default());
            }
        }
        text
    }
}

/// The names after `$` in a declaration, which are its parameters and a few words more.
fn parameters(declaration: &str) -> Vec<String> {
    declaration
        .split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect::<String>()
        })
        .filter(|name| !name.is_empty())
        .collect()
}

/// Characters of all kinds.
fn noise(dice: &mut Dice) -> String {
    let length = dice.below(80);
    (0..length)
        .filter_map(|_| {
            let ends = [0x80, 0x80, 0x80, 0x300, 0x3000, 0x11_0000];
            let end = *ends.get(dice.below(ends.len()))?;
            char::from_u32(u32::try_from(dice.below(end)).unwrap_or(0))
        })
        .collect()
}

/// Tokens in any order.
fn soup(dice: &mut Dice) -> String {
    let mut text = String::new();
    for _ in 0..1 + dice.below(30) {
        text.push_str(dice.pick(PIECES).unwrap_or_default());
        if dice.below(3) == 0 {
            text.push(' ');
        }
    }
    text
}

/// One mistake: something taken out, put in, doubled or cut off.
fn damage(text: String, dice: &mut Dice) -> String {
    let characters: Vec<char> = text.chars().collect();
    let at = dice.below(characters.len());
    let span = 1 + dice.below(12);
    let (before, rest) = characters.split_at(at.min(characters.len()));
    let after = rest.get(span..).unwrap_or_default();
    let gone = rest.get(..span).unwrap_or(rest);
    let text = |parts: [&[char]; 4]| parts.concat().into_iter().collect::<String>();
    let piece: Vec<char> = dice.pick(PIECES).unwrap_or_default().chars().collect();
    match dice.below(5) {
        0 => text([before, after, &[], &[]]),
        1 => text([before, &piece, rest, &[]]),
        2 => text([before, gone, gone, after]),
        3 => text([before, &piece, after, &[]]),
        _ => text([before, &[], &[], &[]]),
    }
}
