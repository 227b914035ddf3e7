//! What the line editor asks while a person types: completions, colours, hints.

use super::{Loan, colors};
use crate::engine::completion::{self, CandidateKind};
use rustyline::completion::{Completer, Pair};
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::{Hinter, HistoryHinter};
use rustyline::validate::Validator;
use rustyline::{Context, Helper};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The line editor's helper.
pub(in crate::host) struct PromptHelper {
    colors: bool,
    session: Rc<RefCell<Loan>>,
    hints: HistoryHinter,
    /// What is typed cannot be read: the prompt shows it.
    mistaken: Cell<bool>,
    predicts: bool,
}

impl PromptHelper {
    /// Offers lines of the history while somebody types, or not.
    pub(super) fn predict(&mut self, predicts: bool) {
        self.predicts = predicts;
    }

    pub(super) fn new(colors: bool, session: Rc<RefCell<Loan>>) -> PromptHelper {
        PromptHelper {
            colors,
            session,
            hints: HistoryHinter::default(),
            mistaken: Cell::new(false),
            predicts: true,
        }
    }
}

impl Helper for PromptHelper {}

/// A line is always accepted: whether it is complete is decided when it is run.
impl Validator for PromptHelper {}

impl Hinter for PromptHelper {
    type Hint = String;

    fn hint(&self, line: &str, at: usize, cx: &Context<'_>) -> Option<String> {
        let parsed = crate::syntax::parse(Rc::new(crate::text::source::Source::new(line)));
        let mistaken = parsed.errors.iter().any(|error| !error.incomplete);
        self.mistaken.set(mistaken);
        if !self.colors || !self.predicts || line.trim().is_empty() || line.contains('\n') {
            return None;
        }
        self.hints
            .hint(line, at, cx)
            .filter(|hint| !hint.contains('\n'))
    }
}

impl Completer for PromptHelper {
    type Candidate = Pair;

    fn complete(
        &self,
        line: &str,
        at: usize,
        _: &Context<'_>,
    ) -> rustyline::Result<(usize, Vec<Pair>)> {
        let mut loan = self.session.borrow_mut();
        let Some(session) = loan.session.as_mut() else {
            return Ok((at, Vec::new()));
        };
        let found = completion::complete(session, line, at);
        let single = found.candidates.len() == 1;
        let pairs = found
            .candidates
            .into_iter()
            .map(|candidate| {
                let mut text = candidate.text;
                // A folder goes on; anything else that is the only choice is finished.
                match candidate.kind {
                    CandidateKind::ProviderContainer if !text.ends_with(['\'', '"']) => {
                        text.push('/');
                    }
                    CandidateKind::Command
                    | CandidateKind::ParameterName
                    | CandidateKind::ParameterValue
                        if single =>
                    {
                        text.push(' ');
                    }
                    _ => {}
                }
                Pair {
                    display: candidate.label,
                    replacement: text,
                }
            })
            .collect();
        Ok((found.start, pairs))
    }
}

impl Highlighter for PromptHelper {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        if self.colors {
            Cow::Owned(colors::of(line))
        } else {
            Cow::Borrowed(line)
        }
    }

    fn highlight_prompt<'b, 's: 'b, 'p: 'b>(&'s self, prompt: &'p str, _: bool) -> Cow<'b, str> {
        let (head, mark) = match prompt.trim_end().rfind('>') {
            Some(at) if self.colors && self.mistaken.get() => prompt.split_at(at),
            _ => return Cow::Borrowed(prompt),
        };
        Cow::Owned(format!("{head}\x1b[91m{mark}\x1b[0m"))
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        Cow::Owned(format!("\x1b[97;2;3m{hint}\x1b[0m"))
    }

    fn highlight_char(&self, _: &str, _: usize, kind: CmdKind) -> bool {
        self.colors && kind != CmdKind::MoveCursor
    }
}
