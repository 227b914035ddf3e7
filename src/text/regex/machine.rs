//! Runs a program over a text, with an explicit stack of what may still be tried.
//!
//! A search that takes long begins to remember at which place which instruction failed, wherever that depends on
//! nothing else, so that nothing is tried twice there.

mod memo;
mod place;

use super::MatchFailure;
use super::node::Anchor;
use super::program::{Greed, One, Op, Program, Simple};
use super::watch::Watch;
use memo::Memo;

/// Choices that may be open at once.
const CHOICES: usize = 16_000_000;
/// So many steps are taken between two looks at what may stop the search.
const STRIDE: u32 = 1 << 16;
/// After so many steps the machine begins to remember what failed.
const PATIENCE: u32 = if cfg!(test) { 1 } else { 4 };

/// From and to of a capture, in bytes.
pub(super) type Span = (usize, usize);

enum Choice {
    /// Continue there, at this position.
    Branch { op: usize, at: usize },
    /// A greedy run gives back one character at a time.
    Give { op: usize, least: usize, at: usize },
    /// A lazy run takes one more character at a time.
    Take { op: usize, at: usize, left: u32 },
    /// A register gets its old value back.
    Slot { slot: usize, old: usize },
    /// A capture is taken away.
    Uncapture(usize),
    /// A capture that was taken away comes back: its place in the list of captures.
    Recapture(usize, usize),
    /// What was tried since then failed: an instruction, by its row, at this position.
    Failed { row: usize, at: usize },
}

/// A capture, linked to the one that its group made before.
#[derive(Clone, Copy, Debug)]
struct Captured {
    span: Span,
    before: usize,
}

/// No capture.
const NONE: usize = usize::MAX;

/// What a search works with, kept for the next one.
#[derive(Default)]
pub(super) struct Scratch {
    slots: Vec<usize>,
    /// Every capture in the order in which they were made.
    captures: Vec<Captured>,
    /// The last capture of each group.
    heads: Vec<usize>,
    choices: Vec<Choice>,
}

impl std::fmt::Debug for Scratch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Scratch")
    }
}

impl Scratch {
    /// The last capture of a group.
    #[inline]
    pub(super) fn group(&self, group: usize) -> Option<Span> {
        let head = *self.heads.get(group)?;
        self.captures.get(head).map(|held| held.span)
    }

    /// True if a group captured more than once.
    pub(super) fn repeats(&self) -> bool {
        self.heads.iter().any(|head| {
            self.captures
                .get(*head)
                .is_some_and(|held| held.before != NONE)
        })
    }

    /// Every capture of a group, the first first.
    pub(super) fn all(&self, group: usize) -> Vec<Span> {
        let mut spans = Vec::new();
        let mut at = self.heads.get(group).copied().unwrap_or(NONE);
        while let Some(held) = self.captures.get(at) {
            spans.push(held.span);
            at = held.before;
        }
        spans.reverse();
        spans
    }

    /// True if so much was needed that it should not be kept.
    pub(super) fn is_large(&self) -> bool {
        self.choices.capacity() > 1 << 14 || self.captures.capacity() > 1 << 14
    }

    /// Notes a match without running the machine.
    fn found(&mut self, span: Span) {
        self.captures.clear();
        self.captures.push(Captured { span, before: NONE });
        self.heads.clear();
        self.heads.push(0);
    }
}

pub(super) struct Machine<'m> {
    program: &'m Program,
    text: &'m str,
    /// Where the search started: `\G`.
    origin: usize,
    scratch: &'m mut Scratch,
    /// Steps until the next look at what may stop the search.
    steps: u32,
    /// How many looks there were.
    looks: u32,
    memo: Option<Memo>,
    /// Where the run that the match starts with ended.
    lead: usize,
    /// What every match holds does not follow any more.
    hopeless: bool,
    watch: &'m Watch,
}

/// The first match from a position on, to the right or to the left; what it captured is in `scratch` then.
pub(super) fn search(
    program: &Program,
    text: &str,
    origin: usize,
    right_to_left: bool,
    scratch: &mut Scratch,
    watch: &Watch,
) -> Result<bool, MatchFailure> {
    if let Some(simple) = &program.simple {
        let Some(span) = simple.find(text, origin) else {
            return Ok(false);
        };
        scratch.found(span);
        return Ok(true);
    }
    scratch.slots.resize(program.slots, usize::MAX);
    let mut machine = Machine {
        program,
        text,
        origin,
        scratch,
        steps: STRIDE,
        looks: 0,
        memo: None,
        lead: 0,
        hopeless: false,
        watch,
    };
    let mut at = origin;
    loop {
        if !right_to_left {
            let Some(next) = machine.candidate(at) else {
                return Ok(false);
            };
            at = next;
        }
        machine.lead = at;
        if machine.run(at)? {
            return Ok(true);
        }
        if machine.hopeless {
            return Ok(false);
        }
        let next = if right_to_left {
            machine.before(at)
        } else {
            // What could start within the run that was taken was tried with it.
            machine.after(machine.lead.max(at))
        };
        let Some((_, next)) = next else {
            return Ok(false);
        };
        if !right_to_left && matches!(program.anchored, Some(Anchor::Start | Anchor::Here)) {
            return Ok(false);
        }
        at = next;
    }
}

impl Simple {
    /// The first match from a position on.
    fn find(&self, text: &str, from: usize) -> Option<Span> {
        match self {
            Simple::Text(finder) => {
                let rest = text.as_bytes().get(from..)?;
                let at = from + finder.find(rest)?;
                Some((at, at + finder.needle().len()))
            }
            Simple::Run { one, min, max } => {
                let mut at = from;
                loop {
                    let start = at + one.skip_until(text.get(at..)?)?;
                    let (length, count) = one.run(text.get(start..)?, *max);
                    if count >= *min {
                        return Some((start, start + length));
                    }
                    at = start + length;
                }
            }
        }
    }
}

impl Machine<'_> {
    /// The next position where a match could start.
    fn candidate(&self, at: usize) -> Option<usize> {
        let rest = self.text.get(at..)?;
        match self.program.anchored {
            None => {}
            Some(Anchor::LineStart) => {
                if at == 0 || self.text.as_bytes().get(at - 1) == Some(&b'\n') {
                    return Some(at);
                }
                return memchr::memchr(b'\n', rest.as_bytes()).map(|found| at + found + 1);
            }
            Some(anchor) => return (anchor == Anchor::Here || at == 0).then_some(at),
        }
        if let Some(folded) = &self.program.folded {
            return folded.find(rest.as_bytes()).map(|found| at + found);
        }
        if !self.program.prefix.is_empty() {
            return self
                .program
                .finder
                .find(rest.as_bytes())
                .map(|found| at + found);
        }
        if let Some(first) = self.program.first {
            return rest
                .bytes()
                .position(|byte| byte >= 0x80 || first >> byte & 1 == 1)
                .map(|found| at + found);
        }
        Some(at)
    }

    #[inline]
    fn after(&self, at: usize) -> Option<(char, usize)> {
        let byte = *self.text.as_bytes().get(at)?;
        if byte < 0x80 {
            return Some((char::from(byte), at + 1));
        }
        let c = self.text.get(at..)?.chars().next()?;
        Some((c, at + c.len_utf8()))
    }

    #[inline]
    fn before(&self, at: usize) -> Option<(char, usize)> {
        let byte = *self.text.as_bytes().get(at.checked_sub(1)?)?;
        if byte < 0x80 {
            return Some((char::from(byte), at - 1));
        }
        let c = self.text.get(..at)?.chars().next_back()?;
        Some((c, at - c.len_utf8()))
    }

    fn step(&self, at: usize, back: bool) -> Option<(char, usize)> {
        if back {
            self.before(at)
        } else {
            self.after(at)
        }
    }

    fn slot(&self, slot: usize) -> usize {
        self.scratch.slots.get(slot).copied().unwrap_or(usize::MAX)
    }

    fn set(&mut self, slot: usize, value: usize) {
        if let Some(place) = self.scratch.slots.get_mut(slot) {
            let old = std::mem::replace(place, value);
            self.restore(Choice::Slot { slot, old });
        }
    }

    /// Sets a register that no backtracking needs to restore.
    fn put(&mut self, slot: usize, value: usize) {
        if let Some(place) = self.scratch.slots.get_mut(slot) {
            *place = value;
        }
    }

    /// Notes what has to be undone on the way back, if there is a way back.
    #[inline]
    fn restore(&mut self, choice: Choice) {
        if !self.scratch.choices.is_empty() {
            self.scratch.choices.push(choice);
        }
    }

    fn capture(&mut self, group: usize, span: Span) {
        if let Some(head) = self.scratch.heads.get_mut(group) {
            let before = std::mem::replace(head, self.scratch.captures.len());
            self.scratch.captures.push(Captured { span, before });
            self.restore(Choice::Uncapture(group));
        }
    }

    /// Takes the last capture of a group away.
    fn uncapture(&mut self, group: usize) -> Option<(usize, Captured)> {
        let head = self.scratch.heads.get_mut(group)?;
        let held = *self.scratch.captures.get(*head)?;
        Some((std::mem::replace(head, held.before), held))
    }

    fn undo(&mut self, choice: &Choice) {
        match *choice {
            Choice::Slot { slot, old } => self.put(slot, old),
            Choice::Uncapture(group) => {
                self.uncapture(group);
                self.scratch.captures.pop();
            }
            Choice::Recapture(group, at) => {
                if let Some(head) = self.scratch.heads.get_mut(group) {
                    *head = at;
                }
            }
            Choice::Branch { .. }
            | Choice::Give { .. }
            | Choice::Take { .. }
            | Choice::Failed { .. } => {}
        }
    }

    /// Closes the choices opened since there were `mark`; what they would undo is kept for later.
    fn commit(&mut self, mark: usize) {
        let mut kept = mark;
        for at in mark..self.scratch.choices.len() {
            let keep = matches!(
                self.scratch.choices.get(at),
                Some(Choice::Slot { .. } | Choice::Uncapture(_) | Choice::Recapture(..))
            );
            if keep {
                self.scratch.choices.swap(kept, at);
                kept += 1;
            }
        }
        self.scratch.choices.truncate(kept);
    }

    /// The next thing to try.
    fn backtrack(&mut self) -> Option<(usize, usize)> {
        loop {
            let choice = self.scratch.choices.pop()?;
            let (op, at) = match choice {
                Choice::Branch { op, at } => (op, at),
                Choice::Give { op, least, at } => match self.give(op, least, at) {
                    Some(next) => next,
                    None => continue,
                },
                Choice::Take { op, at, left } => match self.take(op, at, left) {
                    Some(next) => next,
                    None => continue,
                },
                Choice::Failed { row, at } => {
                    if let Some(memo) = &mut self.memo {
                        memo.set(row, at);
                    }
                    continue;
                }
                Choice::Slot { .. } | Choice::Uncapture(_) | Choice::Recapture(..) => {
                    self.undo(&choice);
                    continue;
                }
            };
            // A loop's own test looks by itself.
            let tests = matches!(self.program.ops.get(op), Some(Op::LoopTest { .. }));
            if let Some(row) = self.memo_row(op, !tests) {
                if self.memo.as_ref().is_some_and(|memo| memo.has(row, at)) {
                    continue;
                }
                self.scratch.choices.push(Choice::Failed { row, at });
            }
            return Some((op, at));
        }
    }

    /// Where it is remembered that an instruction failed, if it is.
    #[inline]
    fn memo_row(&self, op: usize, wanted: bool) -> Option<usize> {
        if !wanted || self.memo.is_none() {
            return None;
        }
        let settled = self.program.settled.get(op).copied().flatten()?;
        Some(settled.row(|slot| self.slot(slot)))
    }

    /// A greedy run gives back characters until what follows it may begin.
    fn give(&mut self, op: usize, least: usize, mut at: usize) -> Option<(usize, usize)> {
        let Some(Op::Run { back, .. }) = self.program.ops.get(op) else {
            return None;
        };
        if !*back && let Some(byte) = self.first_byte(op + 1) {
            // Nothing between the last such byte and here can begin what follows.
            let given = self.text.as_bytes().get(least..at)?;
            at = least + memchr::memrchr(byte, given)?;
            if at != least {
                self.scratch.choices.push(Choice::Give { op, least, at });
            }
            return Some((op + 1, at));
        }
        loop {
            (_, at) = self.step(at, !*back)?;
            let begins = self.begins(op + 1, at);
            if at != least {
                if !begins {
                    self.steps = self.steps.saturating_sub(1);
                    continue;
                }
                self.scratch.choices.push(Choice::Give { op, least, at });
            }
            return begins.then_some((op + 1, at));
        }
    }

    /// A lazy run takes characters until what follows it may begin.
    fn take(&mut self, op: usize, mut at: usize, mut left: u32) -> Option<(usize, usize)> {
        let Some(Op::Run { one, back, .. }) = self.program.ops.get(op) else {
            return None;
        };
        loop {
            let (c, taken) = self.step(at, *back)?;
            if !one.accepts(c) {
                return None;
            }
            at = taken;
            left -= 1;
            let begins = self.begins(op + 1, at);
            if left > 0 {
                if !begins {
                    self.steps = self.steps.saturating_sub(1);
                    continue;
                }
                self.scratch.choices.push(Choice::Take { op, at, left });
            }
            return begins.then_some((op + 1, at));
        }
    }

    /// The byte that an instruction begins with, if it is one of ASCII.
    #[inline]
    fn first_byte(&self, op: usize) -> Option<u8> {
        match self.program.ops.get(op)? {
            Op::One(One::Char(c)) => u8::try_from(*c).ok().filter(u8::is_ascii),
            Op::Text(text) => text.as_bytes().first().copied().filter(u8::is_ascii),
            _ => None,
        }
    }

    /// Whether an instruction may match at a position, as far as one look says it.
    #[inline]
    fn begins(&self, op: usize, at: usize) -> bool {
        match self.program.ops.get(op) {
            Some(Op::One(one)) => self.after(at).is_some_and(|(c, _)| one.accepts(c)),
            Some(Op::Text(text)) => self.text.as_bytes().get(at) == text.as_bytes().first(),
            _ => true,
        }
    }

    /// Whether the next character may begin what begins with one of these.
    #[inline]
    fn peeks(&self, peek: Option<u128>, at: usize) -> bool {
        peek.is_none_or(|bits| {
            self.text
                .as_bytes()
                .get(at)
                .is_some_and(|byte| *byte >= 0x80 || bits >> byte & 1 == 1)
        })
    }

    /// Now and then: stops if somebody wants it, and begins to remember.
    #[cold]
    fn look(&mut self, start: usize) -> Result<(), MatchFailure> {
        self.steps = STRIDE;
        self.looks = self.looks.saturating_add(1);
        self.watch.look()?;
        if self.scratch.choices.len() > CHOICES {
            return Err(MatchFailure::TooLarge);
        }
        if let Some(required) = &self.program.required {
            let rest = self.text.as_bytes().get(start..).unwrap_or_default();
            self.hopeless = required.find(rest).is_none();
        }
        if self.looks == PATIENCE && self.program.rows > 0 {
            self.memo = Memo::new(self.program.rows, self.text.len());
        }
        Ok(())
    }

    /// Tries to match at a position.
    fn run(&mut self, start: usize) -> Result<bool, MatchFailure> {
        self.scratch.choices.clear();
        self.scratch.captures.clear();
        self.scratch.heads.clear();
        self.scratch.heads.resize(self.program.groups, NONE);
        let program = self.program;
        let (mut op, mut at) = (0, start);
        loop {
            self.steps = self.steps.saturating_sub(1);
            if self.steps == 0 {
                self.look(start)?;
                if self.hopeless {
                    return Ok(false);
                }
            }
            let Some(current) = program.ops.get(op) else {
                return Ok(false);
            };
            let next = match current {
                Op::Match => return Ok(true),
                Op::Fail => None,
                Op::One(one) => self
                    .after(at)
                    .filter(|(c, _)| one.accepts(*c))
                    .map(|(_, to)| (op + 1, to)),
                Op::OneBack(one) => self
                    .before(at)
                    .filter(|(c, _)| one.accepts(*c))
                    .map(|(_, to)| (op + 1, to)),
                Op::Text(text) => {
                    let rest = self.text.as_bytes().get(at..).unwrap_or_default();
                    rest.starts_with(text.as_bytes())
                        .then(|| (op + 1, at + text.len()))
                }
                Op::Run {
                    one,
                    min,
                    max,
                    how,
                    back,
                } => self.take_run(op, at, one, (*min, *max), *how, *back),
                Op::Try { first, then, peek } => {
                    if self.peeks(*peek, at) {
                        self.scratch.choices.push(Choice::Branch { op: *then, at });
                        Some((*first, at))
                    } else {
                        Some((*then, at))
                    }
                }
                Op::Jump(to) => Some((*to, at)),
                Op::Mark(slot) => {
                    self.set(*slot, at);
                    Some((op + 1, at))
                }
                Op::Capture {
                    slot,
                    group,
                    uncapture,
                } => self
                    .close_group(*slot, at, *group, *uncapture)
                    .then_some((op + 1, at)),
                Op::LoopStart(slot) => {
                    self.set(*slot, 0);
                    self.set(*slot + 1, usize::MAX);
                    Some((op + 1, at))
                }
                Op::LoopTest {
                    slot,
                    min,
                    max,
                    lazy,
                    exit,
                    peek,
                } => {
                    let count = self.slot(*slot);
                    if let Some(row) = self.memo_row(op, peek.is_some() && count >= *min as usize) {
                        if self.memo.as_ref().is_some_and(|memo| memo.has(row, at)) {
                            match self.backtrack() {
                                Some(next) => {
                                    (op, at) = next;
                                    continue;
                                }
                                None => return Ok(false),
                            }
                        }
                        self.scratch.choices.push(Choice::Failed { row, at });
                    }
                    let empty = count > 0 && self.slot(*slot + 1) == at;
                    if count >= *max as usize || (empty && count >= *min as usize) {
                        Some((*exit, at))
                    } else if count < *min as usize {
                        // Turns that match nothing would go on matching nothing.
                        Some((if empty { *exit } else { op + 1 }, at))
                    } else if !self.peeks(*peek, at) {
                        Some((*exit, at))
                    } else if *lazy {
                        self.scratch.choices.push(Choice::Branch { op: op + 1, at });
                        Some((*exit, at))
                    } else {
                        self.scratch.choices.push(Choice::Branch { op: *exit, at });
                        Some((op + 1, at))
                    }
                }
                Op::LoopTurn(slot) => {
                    self.set(*slot, self.slot(*slot).wrapping_add(1));
                    self.set(*slot + 1, at);
                    Some((op + 1, at))
                }
                Op::AtomicStart(slot) => {
                    self.put(*slot, self.scratch.choices.len());
                    Some((op + 1, at))
                }
                Op::AtomicEnd(slot) => {
                    self.commit(self.slot(*slot));
                    Some((op + 1, at))
                }
                Op::LookStart(slot) => {
                    self.put(*slot, self.scratch.choices.len());
                    self.put(*slot + 1, at);
                    Some((op + 1, at))
                }
                Op::LookEnd(slot) => {
                    self.commit(self.slot(*slot));
                    Some((op + 1, self.slot(*slot + 1)))
                }
                Op::NotStart { slot, after } => {
                    self.put(*slot, self.scratch.choices.len());
                    self.scratch.choices.push(Choice::Branch { op: *after, at });
                    Some((op + 1, at))
                }
                Op::NotEnd(slot) => {
                    let mark = self.slot(*slot);
                    while self.scratch.choices.len() > mark {
                        if let Some(choice) = self.scratch.choices.pop() {
                            self.undo(&choice);
                        }
                    }
                    None
                }
                Op::Reference { group, fold, back } => self
                    .scratch
                    .group(*group)
                    .and_then(|span| self.repeat(span, at, *fold, *back))
                    .map(|to| (op + 1, to)),
                Op::IfGroup { group, no } => {
                    let matched = self.scratch.group(*group).is_some();
                    Some((if matched { op + 1 } else { *no }, at))
                }
                Op::Anchor(anchor) => self.stands(*anchor, at).then_some((op + 1, at)),
            };
            match next.or_else(|| self.backtrack()) {
                Some((to, position)) => (op, at) = (to, position),
                None => return Ok(false),
            }
        }
    }

    fn take_run(
        &mut self,
        op: usize,
        start: usize,
        one: &One,
        (min, max): (u32, u32),
        how: Greed,
        back: bool,
    ) -> Option<(usize, usize)> {
        let lazy = how == Greed::Lazy;
        if lazy && self.program.lead == Some(op) {
            self.lead = start + one.run(self.text.get(start..)?, u32::MAX).0;
        }
        let stop = if lazy { min } else { max };
        if !back && how != Greed::Lazy {
            let (length, count) = one.run(self.text.get(start..)?, stop);
            self.steps = self.steps.saturating_sub(count / 8);
            let at = start + length;
            if self.program.lead == Some(op) {
                self.lead = at;
            }
            if count < min {
                return None;
            }
            if how == Greed::Greedy && count > min {
                let least = if min == 0 {
                    start
                } else {
                    start + one.run(self.text.get(start..)?, min).0
                };
                self.scratch.choices.push(Choice::Give { op, least, at });
            }
            return Some((op + 1, at));
        }
        let mut at = start;
        let mut count = 0;
        let mut least = (min == 0).then_some(start);
        while count < stop {
            let Some((c, to)) = self.step(at, back) else {
                break;
            };
            if !one.accepts(c) {
                break;
            }
            at = to;
            count += 1;
            if count == min {
                least = Some(at);
            }
        }
        self.steps = self.steps.saturating_sub(count / 8);
        let least = least?;
        if lazy {
            if max > min {
                self.scratch.choices.push(Choice::Take {
                    op,
                    at,
                    left: max - min,
                });
            }
        } else if how == Greed::Greedy && at != least {
            self.scratch.choices.push(Choice::Give { op, least, at });
        }
        Some((op + 1, at))
    }

    fn close_group(
        &mut self,
        slot: usize,
        at: usize,
        group: Option<usize>,
        uncapture: Option<usize>,
    ) -> bool {
        let from = self.slot(slot);
        let (mut from, mut to) = if from <= at { (from, at) } else { (at, from) };
        if let Some(other) = uncapture {
            let Some((place, held)) = self.uncapture(other) else {
                return false;
            };
            let (from2, to2) = held.span;
            self.restore(Choice::Recapture(other, place));
            // What lies between the two groups.
            if from >= to2 {
                (from, to) = (to2, from);
            } else if to <= from2 {
                (from, to) = (to, from2);
            } else {
                (from, to) = (from.max(from2), to.min(to2));
            }
        }
        if let Some(group) = group {
            self.capture(group, (from, to));
        }
        true
    }
}
