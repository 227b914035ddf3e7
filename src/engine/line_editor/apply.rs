//! What each function does to the line.

use super::editing::{Chain, Editing};
use super::words::{self, Words};
use super::{Function, Key, LineEditor, Options};
use crate::text::source::Source;
use std::rc::Rc;

/// What came of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It did what it does.
    Done,
    /// There was nothing to do.
    Bell,
    /// The line is to be run.
    Accept,
    /// The line was given up.
    Cancel,
    /// The session ends.
    Exit,
    /// The screen is needed for it.
    Screen(Function),
    /// This was copied.
    Copied(String),
}

/// True if more text could make a text right.
pub fn is_incomplete(text: &str) -> bool {
    let parsed = crate::syntax::parse(Rc::new(Source::new(text)));
    parsed.errors.iter().any(|error| error.incomplete)
}

fn done(did: bool) -> Outcome {
    if did { Outcome::Done } else { Outcome::Bell }
}

impl LineEditor {
    /// Carries a function out; `number` is a number that was typed before it.
    pub fn apply(&self, function: Function, key: Option<Key>, number: Option<i32>) -> Outcome {
        if function.needs_screen() {
            return Outcome::Screen(function);
        }
        let options = self.options.borrow();
        let mut editing = self.editing.borrow_mut();
        editing.next_chain = Chain::None;
        editing.most_kills = usize::try_from(options.maximum_kill_ring_count).unwrap_or(1);
        let hurry = editing.hurry && function == Function::SelfInsert;
        if !hurry && std::mem::take(&mut editing.stale) && options.predicts() {
            editing.suggest();
        }
        let outcome = apply(&mut editing, &options, function, key, number);
        editing.chain = std::mem::take(&mut editing.next_chain);
        if !matches!(editing.chain, Chain::Prefix(_)) {
            editing.emphasis = None;
        }
        if hurry {
            // Nobody sees what is offered before the next key.
            editing.suggestion = None;
            editing.stale = true;
        } else if options.predicts() {
            editing.suggest();
        } else {
            editing.suggestion = None;
        }
        outcome
    }

    /// What was done before does not matter for what is done next.
    pub fn break_chain(&self) {
        self.editing.borrow_mut().chain = Chain::None;
    }
}

fn apply(
    line: &mut Editing,
    options: &Options,
    function: Function,
    key: Option<Key>,
    number: Option<i32>,
) -> Outcome {
    let words = Words(&options.word_delimiters);
    let count = number.unwrap_or(1).clamp(1, 10_000);
    let at = line.cursor();
    let end = line.text().len();
    let line_start = line.line_start();
    let line_end = line.line_end();
    // Where something lies after so many steps.
    let steps = |step: &dyn Fn(usize) -> usize| (0..count).fold(at, |at, _| step(at));
    let text = line.text().to_owned();
    let text = text.as_str();
    let left = line.left(usize::try_from(count).unwrap_or(1));
    let right = line.right(usize::try_from(count).unwrap_or(1));
    let back = || steps(&|at| words.backward(text, at));
    let forth = || steps(&|at| words.forward(text, at));
    let next = || steps(&|at| words.next(text, at));
    let shell_back = || steps(&|at| words::token_backward(text, at));
    let shell_forth = || steps(&|at| words::token_forward(text, at));
    let shell_next = || steps(&|at| words::token_next(text, at));
    match function {
        Function::SelfInsert => {
            let Some(c) = key.and_then(Key::written) else {
                return Outcome::Bell;
            };
            let count = usize::try_from(count).unwrap_or(1);
            line.insert(&c.to_string().repeat(count));
            Outcome::Done
        }
        // ----- changing
        Function::AcceptLine => {
            if is_incomplete(text) {
                line.set_cursor(end);
                line.insert("\n");
                return Outcome::Done;
            }
            Outcome::Accept
        }
        Function::AcceptAndGetNext => {
            line.upcoming = line.history.shown().map(|at| at + 1);
            Outcome::Accept
        }
        Function::AddLine => {
            line.insert("\n");
            Outcome::Done
        }
        Function::InsertLineAbove => {
            line.replace(line_start..line_start, "\n");
            line.set_cursor(line_start);
            Outcome::Done
        }
        Function::InsertLineBelow => {
            line.replace(line_end..line_end, "\n");
            Outcome::Done
        }
        Function::BackwardDeleteChar => match line.selection() {
            Some(range) => done(line.delete(range)),
            None => done(line.delete(left..at)),
        },
        Function::DeleteChar => match line.selection() {
            Some(range) => done(line.delete(range)),
            None => done(line.delete(at..right)),
        },
        Function::DeleteCharOrExit if end == 0 => Outcome::Exit,
        Function::DeleteCharOrExit => done(line.delete(at..right)),
        Function::BackwardDeleteInput => done(line.delete(0..at)),
        Function::ForwardDeleteInput => done(line.delete(at..end)),
        Function::BackwardDeleteLine => done(line.delete(line_start..at)),
        Function::ForwardDeleteLine => done(line.delete(at..line_end)),
        Function::DeleteLine => done(line.delete(line_start..line_end)),
        Function::BackwardDeleteWord => done(line.delete(back()..at)),
        Function::DeleteWord => done(line.delete(at..next())),
        Function::DeleteEndOfWord => done(line.delete(at..forth())),
        Function::BackwardKillInput => done(line.kill(0..at)),
        Function::BackwardKillLine => done(line.kill(line_start..at)),
        Function::BackwardKillWord => done(line.kill(back()..at)),
        Function::UnixWordRubout => {
            done(line.kill(steps(&|at| words::blank_backward(text, at))..at))
        }
        Function::ShellBackwardKillWord => done(line.kill(shell_back()..at)),
        // At the end of a line the line end itself is cut.
        Function::KillLine if at == line_end && at < end => done(line.kill(at..at + 1)),
        Function::KillLine => done(line.kill(at..line_end)),
        Function::KillWord => done(line.kill(at..forth())),
        Function::ShellKillWord => done(line.kill(at..shell_forth())),
        Function::KillRegion => {
            let mark = line.boundary(line.mark);
            done(line.kill(mark.min(at)..mark.max(at)))
        }
        Function::CancelLine => Outcome::Cancel,
        Function::CopyOrCancelLine if line.selection().is_none() => Outcome::Cancel,
        Function::Copy | Function::CopyOrCancelLine => {
            // Without a selection everything is copied.
            let range = line.selection().unwrap_or(0..end);
            line.clipboard = line.slice(range).to_owned();
            Outcome::Copied(line.clipboard.clone())
        }
        Function::Cut => match line.selection() {
            Some(range) => {
                line.clipboard = line.slice(range.clone()).to_owned();
                line.delete(range);
                Outcome::Copied(line.clipboard.clone())
            }
            None => Outcome::Bell,
        },
        Function::Paste => {
            let text = if line.clipboard.is_empty() {
                line.kills.last().cloned().unwrap_or_default()
            } else {
                line.clipboard.clone()
            };
            if text.is_empty() {
                return Outcome::Bell;
            }
            line.insert(&text);
            Outcome::Done
        }
        Function::CapitalizeWord | Function::UpcaseWord | Function::DowncaseWord => {
            let to = forth();
            let word = line.slice(at..to);
            let changed = match function {
                Function::UpcaseWord => word.to_uppercase(),
                Function::DowncaseWord => word.to_lowercase(),
                _ => {
                    let mut first = true;
                    word.chars()
                        .flat_map(|c| {
                            let capital = first && c.is_alphanumeric();
                            first &= !capital;
                            if capital {
                                c.to_uppercase().collect::<Vec<_>>()
                            } else {
                                c.to_lowercase().collect()
                            }
                        })
                        .collect()
                }
            };
            if at == to {
                return Outcome::Bell;
            }
            line.replace(at..to, &changed);
            Outcome::Done
        }
        Function::SwapCharacters => done(line.swap()),
        Function::Undo => done((0..count).fold(false, |did, _| line.undo() || did)),
        Function::Redo => done((0..count).fold(false, |did, _| line.redo() || did)),
        Function::UndoAll | Function::RevertLine => {
            if line.history.shown().is_some() {
                let own = line.history.own();
                line.load(&own);
            }
            line.undo_all();
            if function == Function::RevertLine && !line.text().is_empty() {
                line.replace(0..line.text().len(), "");
            }
            Outcome::Done
        }
        Function::Yank => match line.kills.last().cloned() {
            Some(killed) => {
                let start = line.selection().map_or(at, |range| range.start);
                line.insert(&killed);
                line.mark = start;
                let last = line.kills.len() - 1;
                line.next_chain = Chain::Yank(start..line.cursor(), last);
                Outcome::Done
            }
            None => Outcome::Bell,
        },
        Function::YankPop => match line.chain.clone() {
            Chain::Yank(range, held) if !line.kills.is_empty() => {
                let held = held.checked_sub(1).unwrap_or(line.kills.len() - 1);
                let killed = line.kills.get(held).cloned().unwrap_or_default();
                let start = range.start;
                line.replace(range, &killed);
                line.next_chain = Chain::Yank(start..line.cursor(), held);
                Outcome::Done
            }
            _ => Outcome::Bell,
        },
        Function::YankLastArg | Function::YankNthArg | Function::PasteAsLastArgument => {
            argument(line, function == Function::YankNthArg, number)
        }
        // ----- moving
        Function::BackwardChar => done(line.go(left, false)),
        Function::ForwardChar | Function::AcceptSuggestion
            if at == end && line.suggestion.is_some() =>
        {
            let rest = line.suggestion.take().unwrap_or_default();
            line.insert(&rest);
            Outcome::Done
        }
        Function::AcceptSuggestion => Outcome::Bell,
        Function::ForwardChar => done(line.go(right, false)),
        Function::ForwardWord | Function::NextWord | Function::AcceptNextSuggestionWord
            if at == end && line.suggestion.is_some() =>
        {
            let rest = line.suggestion.take().unwrap_or_default();
            let to = (0..count).fold(0, |at, _| words.forward(&rest, at));
            let word = rest.get(..to).unwrap_or(&rest).to_owned();
            line.insert(&word);
            Outcome::Done
        }
        Function::AcceptNextSuggestionWord => Outcome::Bell,
        Function::BackwardWord => done(line.go(back(), false)),
        Function::ForwardWord => done(line.go(forth(), false)),
        Function::NextWord => done(line.go(next(), false)),
        Function::ShellBackwardWord => done(line.go(shell_back(), false)),
        Function::ShellForwardWord => done(line.go(shell_forth(), false)),
        Function::ShellNextWord => done(line.go(shell_next(), false)),
        Function::BeginningOfLine => {
            let to = if at == line_start { 0 } else { line_start };
            line.go(to, false);
            Outcome::Done
        }
        Function::EndOfLine => {
            let to = if at == line_end { end } else { line_end };
            line.go(to, false);
            Outcome::Done
        }
        Function::PreviousLine => {
            if line.vertical(false) {
                return Outcome::Done;
            }
            recall(line, options, false, false)
        }
        Function::NextLine => {
            if line.vertical(true) {
                return Outcome::Done;
            }
            recall(line, options, true, false)
        }
        Function::GotoBrace => match words::brace(text, at) {
            Some(to) => done(line.go(to, false)),
            None => Outcome::Bell,
        },
        // ----- earlier lines
        Function::PreviousHistory => recall(line, options, false, false),
        Function::NextHistory => recall(line, options, true, false),
        Function::HistorySearchBackward | Function::HistorySearchForward => {
            let forward = function == Function::HistorySearchForward;
            let searching = matches!(line.chain, Chain::Prefix(_));
            if !searching && text.contains('\n') && line.vertical(forward) {
                return Outcome::Done;
            }
            recall(line, options, forward, true)
        }
        Function::BeginningOfHistory => match line.history.show(0, text) {
            Some(shown) => {
                line.load(&shown);
                Outcome::Done
            }
            None => Outcome::Bell,
        },
        Function::EndOfHistory => {
            if line.history.shown().is_some() {
                let own = line.history.own();
                line.load(&own);
            }
            Outcome::Done
        }
        // ----- selecting
        Function::SelectAll => {
            line.mark = 0;
            line.set_cursor(end);
            line.selected = true;
            Outcome::Done
        }
        Function::SelectBackwardChar => done(line.go(left, true)),
        Function::SelectForwardChar => done(line.go(right, true)),
        Function::SelectBackwardWord => done(line.go(back(), true)),
        Function::SelectForwardWord => done(line.go(forth(), true)),
        Function::SelectNextWord => done(line.go(next(), true)),
        Function::SelectBackwardsLine => done(line.go(line_start, true)),
        Function::SelectLine => done(line.go(line_end, true)),
        Function::SelectShellBackwardWord => done(line.go(shell_back(), true)),
        Function::SelectShellForwardWord => done(line.go(shell_forth(), true)),
        Function::SelectShellNextWord => done(line.go(shell_next(), true)),
        Function::SelectCommandArgument => {
            let places = words::argument_places(text);
            let chosen = places
                .iter()
                .find(|place| place.end > at && (!line.selected || place.start >= at))
                .or_else(|| places.first());
            match chosen {
                Some(place) => {
                    line.mark = place.start;
                    line.set_cursor(place.end);
                    line.selected = true;
                    Outcome::Done
                }
                None => Outcome::Bell,
            }
        }
        Function::SetMark => {
            line.mark = at;
            Outcome::Done
        }
        Function::ExchangePointAndMark => {
            let mark = line.boundary(line.mark);
            line.mark = at;
            line.set_cursor(mark);
            Outcome::Done
        }
        // ----- looking for characters
        Function::RepeatLastCharSearch | Function::RepeatLastCharSearchBackwards => {
            match line.searched {
                Some(c) => {
                    done(line.search(c, function == Function::RepeatLastCharSearchBackwards))
                }
                None => Outcome::Bell,
            }
        }
        Function::Abort => Outcome::Bell,
        // Those that need the screen are not asked for here.
        other => Outcome::Screen(other),
    }
}

/// Shows the line before or after.
fn recall(line: &mut Editing, options: &Options, forward: bool, by_prefix: bool) -> Outcome {
    let now = line.text().to_owned();
    let prefix = match &line.chain {
        Chain::Prefix(prefix) => prefix.clone(),
        _ if by_prefix && line.history.shown().is_none() => now.clone(),
        _ => String::new(),
    };
    let prefix = if by_prefix { prefix } else { String::new() };
    let exact = options.history_search_case_sensitive;
    match line.history.find(&prefix, &now, forward, exact) {
        Some(at) => {
            let shown = line.history.show(at, &now).unwrap_or_default();
            line.load(&shown);
        }
        None if forward && line.history.shown().is_some() => {
            let own = line.history.own();
            line.load(&own);
        }
        None => {
            line.next_chain = line.chain.clone();
            return Outcome::Bell;
        }
    }
    if by_prefix {
        let keeps = !prefix.is_empty() && !options.history_search_cursor_moves_to_end;
        if keeps {
            line.set_cursor(line.boundary(prefix.len()));
        }
        line.emphasis = Some(0..prefix.len());
        line.next_chain = Chain::Prefix(prefix);
    }
    Outcome::Done
}

/// Inserts an argument of an earlier line.
fn argument(line: &mut Editing, nth: bool, number: Option<i32>) -> Outcome {
    let (range, ago) = match line.chain.clone() {
        Chain::Argument(range, ago) if !nth => (range, ago + 1),
        _ => (line.cursor()..line.cursor(), 1),
    };
    let count = line.history.lines().len();
    let Some(held) = count
        .checked_sub(ago)
        .and_then(|at| line.history.line(at))
        .map(words::arguments)
    else {
        line.next_chain = line.chain.clone();
        return Outcome::Bell;
    };
    let number = number.or(nth.then_some(1));
    let at = match number {
        Some(number) if number < 0 => held
            .len()
            .checked_sub(usize::try_from(-i64::from(number)).unwrap_or(0)),
        Some(number) => usize::try_from(number).ok(),
        None => held.len().checked_sub(1),
    };
    let Some(found) = at.and_then(|at| held.get(at)).cloned() else {
        return Outcome::Bell;
    };
    let start = range.start;
    line.replace(range, &found);
    line.next_chain = Chain::Argument(start..line.cursor(), ago);
    Outcome::Done
}

impl Editing {
    /// To the next place of a character.
    pub fn search(&mut self, c: char, back: bool) -> bool {
        self.searched = Some(c);
        let found = if back {
            self.slice(0..self.cursor()).rfind(c)
        } else {
            let from = self.right(1);
            self.slice(from..self.text().len())
                .find(c)
                .map(|at| from + at)
        };
        match found {
            Some(to) => {
                self.go(to, false);
                true
            }
            None => false,
        }
    }
}
