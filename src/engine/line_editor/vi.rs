//! The command mode of vi: motions, operators and counts.

use super::editing::Editing;
use super::words::{self, Words};
use super::{Function, Key, KeyCode};

/// What has been typed of a command.
#[derive(Clone, Debug, Default)]
pub struct Vi {
    /// Keys are commands; otherwise they are written.
    pub commanding: bool,
    count: String,
    operator: Option<char>,
    /// `f`, `t`, `F`, `T`, `r` wait for a character.
    waits: Option<char>,
    /// The last change, for `.`, and what was written after it.
    last: Vec<Key>,
    written: String,
    so_far: Vec<Key>,
    /// Where writing began, if a change led to it.
    began: Option<usize>,
}

/// What is to be done for a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// More keys are needed.
    More,
    /// It is done.
    Done,
    /// There is no such command.
    Bell,
    /// A function of the line editor.
    Function(Function, Option<i32>),
    /// The same keys again, and what was written after them.
    Again(Vec<Key>, String),
}

impl Vi {
    /// Leaves the command that was begun.
    pub fn forget(&mut self) {
        self.count.clear();
        self.operator = None;
        self.waits = None;
        self.so_far.clear();
    }

    /// To the command mode; the cursor goes onto the last character written.
    pub fn command(&mut self, line: &mut Editing) {
        self.commanding = true;
        self.forget();
        if let Some(from) = self.began.take() {
            self.written = line.slice(from..line.cursor().max(from)).to_owned();
        }
        if line.cursor() > line.line_start() {
            line.set_cursor(line.left(1));
        }
    }

    fn insert(&mut self, line: &Editing) -> Step {
        self.commanding = false;
        self.began = Some(line.cursor());
        Step::Done
    }

    /// Carries out a key of the command mode.
    pub fn key(&mut self, key: Key, line: &mut Editing, delimiters: &str) -> Step {
        self.so_far.push(key);
        let Some(c) = key.written() else {
            self.forget();
            return match key.code() {
                KeyCode::Backspace => Step::Function(Function::BackwardChar, None),
                KeyCode::Char('r') if key.ctrl() => Step::Function(Function::Redo, None),
                _ => Step::Bell,
            };
        };
        let changes = self.operator.is_some()
            || self.waits == Some('r')
            || "xXsSCDpP~JiaAIoO".contains(c) && self.waits.is_none();
        let step = self.step(c, line, delimiters);
        if step != Step::More {
            if changes && !matches!(step, Step::Bell | Step::Again(..)) {
                self.last = self.so_far.clone();
                self.written.clear();
            }
            self.forget();
            if self.commanding && line.cursor() == line.text().len() && line.cursor() > 0 {
                line.set_cursor(line.left(1));
            }
        }
        step
    }

    fn step(&mut self, c: char, line: &mut Editing, delimiters: &str) -> Step {
        let at = line.cursor();
        let end = line.text().len();
        if let Some(waiting) = self.waits.take() {
            return self.with_character(waiting, c, line);
        }
        if c.is_ascii_digit() && !(c == '0' && self.count.is_empty()) && self.count.len() < 4 {
            self.count.push(c);
            return Step::More;
        }
        let number: Option<i32> = self.count.parse().ok();
        let count = usize::try_from(number.unwrap_or(1)).unwrap_or(1);
        // Within an operator the operator itself means the line.
        if self.operator == Some(c) {
            let (from, to) = (line.line_start(), line.line_end());
            return self.operate(c, from, to, line);
        }
        // Changing a word leaves the blank behind it.
        let c = match (self.operator, c) {
            (Some('c'), 'w') => 'e',
            (Some('c'), 'W') => 'E',
            (_, c) => c,
        };
        if let Some(to) = motion(c, count, line, delimiters, self.operator.is_some()) {
            return match self.operator {
                Some(operator) => self.operate(operator, at, to, line),
                None => {
                    line.set_cursor(line.boundary(to));
                    line.selected = false;
                    Step::Done
                }
            };
        }
        if self.operator.is_some() && !"fFtT".contains(c) {
            return Step::Bell;
        }
        let line_start = line.line_start();
        let line_end = line.line_end();
        match c {
            'd' | 'c' | 'y' => {
                self.operator = Some(c);
                Step::More
            }
            'f' | 'F' | 't' | 'T' | 'r' => {
                self.waits = Some(c);
                Step::More
            }
            'i' => self.insert(line),
            'a' => {
                line.set_cursor(line.right(1).min(line_end));
                self.insert(line)
            }
            'I' => {
                line.set_cursor(line_start);
                self.insert(line)
            }
            'A' => {
                line.set_cursor(line_end);
                self.insert(line)
            }
            'o' => {
                line.replace(line_end..line_end, "\n");
                self.insert(line)
            }
            'O' => {
                line.replace(line_start..line_start, "\n");
                line.set_cursor(line_start);
                self.insert(line)
            }
            'x' => {
                let to = line.right(count);
                self.operate('d', at, to, line)
            }
            'X' => {
                let from = line.left(count);
                self.operate('d', from, at, line)
            }
            's' => {
                let to = line.right(1);
                self.operate('c', at, to, line)
            }
            'S' => self.operate('c', line_start, line_end, line),
            'C' => self.operate('c', at, line_end, line),
            'D' => self.operate('d', at, line_end, line),
            'Y' => self.operate('y', line_start, line_end, line),
            'p' | 'P' => {
                let text = line.clipboard.repeat(count);
                let to = if c == 'p' && end > 0 {
                    line.right(1)
                } else {
                    at
                };
                line.replace(to..to, &text);
                line.set_cursor(line.left(1));
                Step::Done
            }
            '~' => {
                let to = line.right(1);
                let swapped: String = line
                    .slice(at..to)
                    .chars()
                    .flat_map(|c| {
                        if c.is_uppercase() {
                            c.to_lowercase().collect::<Vec<_>>()
                        } else {
                            c.to_uppercase().collect()
                        }
                    })
                    .collect();
                line.replace(at..to, &swapped);
                Step::Done
            }
            'J' => match line.text().get(at..).and_then(|rest| rest.find('\n')) {
                Some(found) => {
                    line.replace(at + found..at + found + 1, " ");
                    Step::Done
                }
                None => Step::Bell,
            },
            '.' => Step::Again(self.last.clone(), self.written.clone()),
            ';' => Step::Function(Function::RepeatLastCharSearch, None),
            ',' => Step::Function(Function::RepeatLastCharSearchBackwards, None),
            'u' => Step::Function(Function::Undo, number),
            'U' => Step::Function(Function::UndoAll, None),
            'j' | '+' => Step::Function(Function::NextLine, number),
            'k' | '-' => Step::Function(Function::PreviousLine, number),
            '/' => Step::Function(Function::ReverseSearchHistory, None),
            '?' => Step::Function(Function::ForwardSearchHistory, None),
            'G' => Step::Function(Function::BeginningOfHistory, None),
            '_' => Step::Function(Function::YankLastArg, number),
            '#' => {
                line.replace(0..0, "#");
                Step::Function(Function::AcceptLine, None)
            }
            _ => Step::Bell,
        }
    }

    fn with_character(&mut self, waiting: char, c: char, line: &mut Editing) -> Step {
        let at = line.cursor();
        if waiting == 'r' {
            let to = line.right(1);
            if at == to {
                return Step::Bell;
            }
            line.replace(at..to, &c.to_string());
            line.set_cursor(at);
            return Step::Done;
        }
        let back = matches!(waiting, 'F' | 'T');
        if !line.search(c, back) {
            return Step::Bell;
        }
        match waiting {
            't' => line.set_cursor(line.left(1)),
            'T' => line.set_cursor(line.right(1)),
            _ => {}
        }
        match self.operator {
            Some(operator) => {
                let to = if back { line.cursor() } else { line.right(1) };
                line.set_cursor(at);
                self.operate(operator, at, to, line)
            }
            None => Step::Done,
        }
    }

    fn operate(&mut self, operator: char, from: usize, to: usize, line: &mut Editing) -> Step {
        let (from, to) = (from.min(to), from.max(to));
        line.clipboard = line.slice(from..to).to_owned();
        match operator {
            'y' => {
                line.set_cursor(from);
                Step::Done
            }
            'c' => {
                line.replace(from..to, "");
                self.insert(line)
            }
            _ => {
                line.replace(from..to, "");
                Step::Done
            }
        }
    }
}

/// Where a motion goes.
fn motion(
    c: char,
    count: usize,
    line: &Editing,
    delimiters: &str,
    operated: bool,
) -> Option<usize> {
    let text = line.text();
    let at = line.cursor();
    let words = Words(delimiters);
    let repeat = |step: &dyn Fn(usize) -> usize| (0..count).fold(at, |at, _| step(at));
    // What an operator takes ends behind the last character.
    let beyond = |to: usize| if operated { words::right(text, to) } else { to };
    Some(match c {
        'h' => line.left(count).max(line.line_start()),
        'l' | ' ' => line.right(count).min(line.line_end()),
        'w' => repeat(&|at| words.next(text, at)),
        'W' => repeat(&|at| words::blank_next(text, at)),
        'b' => repeat(&|at| words.backward(text, at)),
        'B' => repeat(&|at| words::blank_backward(text, at)),
        'e' => beyond(repeat(&|at| {
            words::end_of(text, at, |c| !c.is_whitespace() && !delimiters.contains(c))
        })),
        'E' => beyond(repeat(&|at| {
            words::end_of(text, at, |c| !c.is_whitespace())
        })),
        '0' => line.line_start(),
        '^' => {
            let start = line.line_start();
            let blank = text.get(start..).map_or(0, |rest| {
                rest.len() - rest.trim_start_matches([' ', '\t']).len()
            });
            start + blank
        }
        '$' => line.line_end(),
        '|' => (line.line_start() + count - 1).min(line.line_end()),
        '%' => beyond(words::brace(text, at)?),
        _ => return None,
    })
}
