//! The line that is being written: its text, the cursor, what is selected, and what can be undone.

use super::buffer::Buffer;
use super::history::History;
use super::words;
use std::ops::Range;

/// What the function before left for this one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Chain {
    /// Nothing.
    #[default]
    None,
    /// Something was cut; more is added to it.
    Kill,
    /// Something was inserted that can be exchanged: where, and which of what was cut.
    Yank(Range<usize>, usize),
    /// An argument was inserted: where, and from how many lines ago.
    Argument(Range<usize>, usize),
    /// Earlier lines are looked for that begin with this.
    Prefix(String),
    /// The cursor went up or down from this column.
    Column(usize),
}

#[derive(Clone, Debug)]
struct Snapshot {
    text: String,
    cursor: usize,
}

/// The line.
#[derive(Debug, Default)]
pub struct Editing {
    /// Its text, and where the cursor stands.
    buffer: Buffer,
    /// The mark, where a selection begins.
    pub mark: usize,
    /// What lies between mark and cursor is selected.
    pub selected: bool,
    /// The lines before.
    pub history: History,
    /// What was cut, the last one last.
    pub(super) kills: Vec<String>,
    /// So many of them are kept.
    pub(super) most_kills: usize,
    /// What was copied.
    pub clipboard: String,
    pub(super) chain: Chain,
    pub(super) next_chain: Chain,
    undo: Vec<Snapshot>,
    redo: Vec<Snapshot>,
    /// So many groups of changes are open.
    group: usize,
    /// The rest of a line that is offered.
    pub suggestion: Option<String>,
    /// More keys wait than are carried out: what is offered is looked for later.
    pub hurry: bool,
    /// What is offered has to be looked for.
    pub stale: bool,
    /// A character that was looked for.
    pub(super) searched: Option<char>,
    /// The part of a line of the history that was looked for.
    pub emphasis: Option<Range<usize>>,
    /// The line that is offered after the next prompt.
    pub upcoming: Option<usize>,
}

/// So many changes can be undone.
const UNDONE: usize = 2000;

impl Editing {
    /// Begins an empty line.
    pub fn begin(&mut self) {
        self.buffer.load("", 0);
        self.mark = 0;
        self.selected = false;
        self.undo.clear();
        self.redo.clear();
        self.group = 0;
        self.chain = Chain::None;
        self.suggestion = None;
        self.history.leave();
        if let Some(at) = self.upcoming.take()
            && let Some(line) = self.history.show(at, "")
        {
            self.load(&line);
        }
    }

    /// Its text.
    pub fn text(&self) -> &str {
        self.buffer.text()
    }

    /// Where the cursor stands, in bytes.
    pub fn cursor(&self) -> usize {
        self.buffer.cursor()
    }

    /// Puts the cursor somewhere else; what is selected stays so.
    pub fn set_cursor(&mut self, to: usize) {
        self.buffer.set_cursor(to);
    }

    /// So many characters to the left; what is joined on the screen is one.
    pub fn left(&self, count: usize) -> usize {
        self.buffer.left(count)
    }

    /// So many characters to the right.
    pub fn right(&self, count: usize) -> usize {
        self.buffer.right(count)
    }

    /// The beginning of the line that the cursor stands in.
    pub fn line_start(&self) -> usize {
        self.buffer.line_start()
    }

    /// Its end.
    pub fn line_end(&self) -> usize {
        self.buffer.line_end()
    }

    /// Exchanges the characters on both sides of the cursor.
    pub(super) fn swap(&mut self) -> bool {
        let held = self.snapshot();
        let did = self.buffer.swap();
        if did {
            self.keep(held);
            self.selected = false;
        }
        did
    }

    fn snapshot(&self) -> Snapshot {
        Snapshot {
            text: self.text().to_owned(),
            cursor: self.cursor(),
        }
    }

    /// Remembers how the line is, before it is changed.
    pub(super) fn remember(&mut self) {
        if self.group == 0 {
            let held = self.snapshot();
            self.keep(held);
        }
    }

    fn keep(&mut self, held: Snapshot) {
        if self.group == 0 {
            self.undo.push(held);
            if self.undo.len() > UNDONE {
                self.undo.remove(0);
            }
            self.redo.clear();
        }
    }

    /// Several changes become one.
    pub fn open_group(&mut self) {
        self.remember();
        self.group += 1;
    }

    /// Ends what was begun as one change.
    pub fn close_group(&mut self) {
        self.group = self.group.saturating_sub(1);
    }

    pub(super) fn undo(&mut self) -> bool {
        let Some(held) = self.undo.pop() else {
            return false;
        };
        let now = self.snapshot();
        self.redo.push(now);
        self.restore(held);
        true
    }

    pub(super) fn redo(&mut self) -> bool {
        let Some(held) = self.redo.pop() else {
            return false;
        };
        let now = self.snapshot();
        self.undo.push(now);
        self.restore(held);
        true
    }

    pub(super) fn undo_all(&mut self) {
        if let Some(first) = self.undo.first().cloned() {
            let now = self.snapshot();
            self.undo.clear();
            self.redo.push(now);
            self.restore(first);
        }
    }

    fn restore(&mut self, held: Snapshot) {
        self.buffer.load(&held.text, held.cursor);
        self.selected = false;
    }

    /// Exchanges a stretch of the line for another text; the cursor stands behind it.
    pub fn replace(&mut self, range: Range<usize>, by: &str) {
        self.remember();
        self.buffer.replace(range, by);
        self.selected = false;
        self.mark = self.mark.min(self.text().len());
    }

    /// The nearest place that is no middle of a character.
    pub fn boundary(&self, at: usize) -> usize {
        self.buffer.boundary(at)
    }

    /// Inserts a text where the cursor stands, in place of what is selected.
    pub fn insert(&mut self, text: &str) {
        let range = self.selection().unwrap_or(self.cursor()..self.cursor());
        self.replace(range, text);
    }

    /// Sets the whole line without a change that could be undone.
    pub(super) fn load(&mut self, line: &str) {
        self.buffer.load(line, line.len());
        self.selected = false;
        self.mark = 0;
    }

    /// What is selected.
    pub fn selection(&self) -> Option<Range<usize>> {
        let (a, b) = (self.mark.min(self.text().len()), self.cursor());
        (self.selected && a != b).then(|| a.min(b)..a.max(b))
    }

    /// A stretch of the text.
    pub fn slice(&self, range: Range<usize>) -> &str {
        self.text().get(range).unwrap_or_default()
    }

    /// Cuts a stretch; what is cut in a row comes back as one.
    pub(super) fn kill(&mut self, range: Range<usize>) -> bool {
        let (start, end) = (range.start.min(range.end), range.start.max(range.end));
        if start == end {
            return false;
        }
        let piece = self.slice(start..end).to_owned();
        let forward = start == self.cursor();
        match (&self.chain, self.kills.last_mut()) {
            (Chain::Kill, Some(last)) if forward => last.push_str(&piece),
            (Chain::Kill, Some(last)) => last.insert_str(0, &piece),
            _ => {
                self.kills.push(piece);
                if self.kills.len() > self.most_kills {
                    self.kills.remove(0);
                }
            }
        }
        self.next_chain = Chain::Kill;
        self.replace(start..end, "");
        true
    }

    pub(super) fn delete(&mut self, range: Range<usize>) -> bool {
        if range.start == range.end {
            return false;
        }
        self.replace(range, "");
        true
    }

    /// Moves the cursor; with `select` what it goes over is selected.
    pub(super) fn go(&mut self, to: usize, select: bool) -> bool {
        if select && !self.selected {
            self.mark = self.cursor();
        }
        let moved = to != self.cursor();
        self.buffer.set_cursor(to);
        self.selected = select;
        moved
    }

    /// One line up or down, as near to the column as can be.
    pub(super) fn vertical(&mut self, down: bool) -> bool {
        let start = self.line_start();
        let column = match self.chain {
            Chain::Column(column) => column,
            _ => self.slice(start..self.cursor()).chars().count(),
        };
        let line = if down {
            let end = self.line_end();
            if end == self.text().len() {
                return false;
            }
            end + 1
        } else {
            if start == 0 {
                return false;
            }
            words::line_start(self.text(), start - 1)
        };
        let end = words::line_end(self.text(), line);
        let offset: usize = self
            .slice(line..end)
            .chars()
            .take(column)
            .map(char::len_utf8)
            .sum();
        self.go(line + offset, false);
        self.next_chain = Chain::Column(column);
        true
    }

    /// The rest of the newest line of the history that begins with what is typed.
    pub fn suggest(&mut self) {
        self.suggestion = None;
        if self.text().trim().is_empty()
            || self.text().contains('\n')
            || self.cursor() != self.text().len()
        {
            return;
        }
        self.suggestion = self
            .history
            .lines()
            .rev()
            .filter(|line| !line.contains('\n'))
            .find_map(|line| super::rest_after(line, self.text()))
            .filter(|rest| !rest.is_empty())
            .map(str::to_owned);
    }
}
