//! Lines of the history offered as a list below the line.

use super::read::Reader;
use crate::engine::line_editor::{Function, rest_after};
use crate::text::cells;

/// What is offered.
#[derive(Debug, Default)]
pub(super) struct List {
    lines: Vec<String>,
    selected: Option<usize>,
    /// What was typed before one was chosen.
    typed: String,
    /// The rows that show it.
    pub(super) rows: Vec<String>,
}

/// So many lines are offered.
const OFFERED: usize = 10;

impl Reader<'_> {
    /// Looks for what could be offered.
    pub(super) fn list_fill(&mut self) {
        let options = self.editor.options.borrow();
        let line = self.editor.editing.borrow();
        if !options.lists_predictions()
            || line.text().trim().is_empty()
            || line.text().contains('\n')
        {
            self.list = List::default();
            return;
        }
        let chosen = self
            .list
            .selected
            .and_then(|at| self.list.lines.get(at))
            .is_some_and(|held| held == line.text());
        if !chosen {
            self.list.selected = None;
            line.text().clone_into(&mut self.list.typed);
            let folded = line.text().to_lowercase();
            // Lines that begin with what is typed come before those that contain it.
            let mut begin = Vec::new();
            let mut contain = Vec::new();
            for held in line
                .history
                .lines()
                .rev()
                .filter(|held| !held.contains('\n'))
            {
                if held == line.text() {
                    continue;
                }
                if rest_after(held, line.text()).is_some() {
                    begin.push(held.to_owned());
                } else if held.to_lowercase().contains(&folded) {
                    contain.push(held.to_owned());
                }
                if begin.len() == OFFERED {
                    break;
                }
            }
            begin.extend(contain);
            begin.truncate(OFFERED);
            self.list.lines = begin;
        }
        let (width, _) = self.size();
        let color = options.color("ListPrediction");
        let chosen_color = options.color("ListPredictionSelected");
        let count = self.list.lines.len();
        let mut rows = Vec::with_capacity(count + 1);
        if count > 0 {
            let at = match self.list.selected {
                Some(at) => (at + 1).to_string(),
                None => "-".to_owned(),
            };
            rows.push(format!("{color}<{at}/{count}>\x1b[0m"));
        }
        const SOURCE: &str = "[History]";
        let room = width.saturating_sub(SOURCE.len() + 4);
        for (at, held) in self.list.lines.iter().enumerate() {
            let text = cells::cut(held, room);
            let gap = " ".repeat(room.saturating_sub(cells::width(&text)));
            let back = if self.list.selected == Some(at) {
                chosen_color
            } else {
                ""
            };
            rows.push(format!(
                "{back}{color}>\x1b[39m {text}{gap} [{color}History\x1b[39m]\x1b[0m"
            ));
        }
        self.list.rows = rows;
    }

    /// True if the list took the function.
    pub(super) fn list_takes(&mut self, function: Function) -> bool {
        if self.list.lines.is_empty() {
            return false;
        }
        match function {
            Function::PreviousHistory | Function::HistorySearchBackward => self.list_move(false),
            Function::NextHistory | Function::HistorySearchForward => self.list_move(true),
            Function::RevertLine | Function::Abort if self.list.selected.is_some() => {
                self.list.selected = None;
                let typed = self.list.typed.clone();
                self.set_text(&typed);
            }
            _ => return false,
        }
        true
    }

    /// The next line of the list, or the one before.
    pub(super) fn list_move(&mut self, down: bool) {
        let count = self.list.lines.len();
        if count == 0 {
            self.bell();
            return;
        }
        let next = match (self.list.selected, down) {
            (None, true) => Some(0),
            (None, false) => Some(count - 1),
            (Some(at), true) => Some(at + 1).filter(|at| *at < count),
            (Some(at), false) => at.checked_sub(1),
        };
        self.list.selected = next;
        let text = match next.and_then(|at| self.list.lines.get(at)) {
            Some(held) => held.clone(),
            None => self.list.typed.clone(),
        };
        self.set_text(&text);
    }

    /// Exchanges the whole line.
    pub(super) fn set_text(&mut self, text: &str) {
        let mut line = self.editor.editing.borrow_mut();
        let all = 0..line.text().len();
        line.replace(all, text);
        line.suggestion = None;
    }
}
