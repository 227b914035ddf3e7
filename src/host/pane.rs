//! The pane of progress: which activities go on, and the lines that show them.

use crate::engine::host::{ProgressLine, ProgressLook};
use crate::text::cells;
use std::time::{Duration, Instant};

/// The pane is not drawn more often than this, unless an activity begins or ends.
const FRESH: Duration = Duration::from_millis(200);
/// Deeper activities stand as deep as this.
const DEEPEST: usize = 10;

/// The activities that go on.
#[derive(Default)]
pub(super) struct Pane {
    activities: Vec<ProgressLine>,
    /// How many lines of the screen it takes now.
    pub(super) shown: usize,
    drawn: Option<Instant>,
}

impl Pane {
    /// Takes a record; true: the pane has to be drawn again.
    pub(super) fn take(&mut self, line: &ProgressLine) -> bool {
        let same = |held: &ProgressLine| (held.source, held.id) == (line.source, line.id);
        if line.completed {
            let before = self.activities.len();
            self.remove(line.source, line.id);
            return self.activities.len() < before;
        }
        match self.activities.iter_mut().find(|held| same(held)) {
            Some(held) => {
                let moved = held.parent != line.parent;
                held.clone_from(line);
                moved || self.drawn.is_none_or(|at| at.elapsed() >= FRESH)
            }
            None => {
                self.activities.push(line.clone());
                true
            }
        }
    }

    /// Removes an activity and those below it.
    fn remove(&mut self, source: i64, id: i32) {
        self.activities
            .retain(|held| (held.source, held.id) != (source, id));
        let below: Vec<i32> = self
            .activities
            .iter()
            .filter(|held| held.source == source && held.parent == id)
            .map(|held| held.id)
            .collect();
        for id in below {
            self.remove(source, id);
        }
    }

    /// The lines of all activities, those of a parent below it.
    pub(super) fn lines(
        &mut self,
        look: &ProgressLook,
        width: usize,
        height: usize,
    ) -> Vec<String> {
        self.drawn = Some(Instant::now());
        let mut lines = Vec::new();
        let roots = self.activities.iter().filter(|one| {
            one.parent < 0
                || !self
                    .activities
                    .iter()
                    .any(|held| held.source == one.source && held.id == one.parent)
        });
        for root in roots {
            self.with_children(root, 0, look, width, &mut lines);
        }
        // The newest at the end must be seen.
        let most = (height / 3).max(1);
        if lines.len() > most {
            lines.drain(..lines.len() - most);
        }
        lines
    }

    fn with_children(
        &self,
        one: &ProgressLine,
        depth: usize,
        look: &ProgressLook,
        width: usize,
        lines: &mut Vec<String>,
    ) {
        if depth > DEEPEST {
            return;
        }
        if look.classic {
            classic(one, depth * 3, look, width, lines);
        } else {
            lines.push(minimal(one, depth * 2, look, width));
        }
        let below = self
            .activities
            .iter()
            .filter(|held| held.source == one.source && held.parent == one.id && held.id != one.id);
        for child in below {
            self.with_children(child, depth + 1, look, width, lines);
        }
    }
}

fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// One line: the activity, and in brackets its status on a bar.
fn minimal(one: &ProgressLine, indent: usize, look: &ProgressLook, width: usize) -> String {
    let width = if look.width > 0 {
        width.min(look.width)
    } else {
        width
    }
    .saturating_sub(1);
    let activity = cells::cut(&clean(&one.activity), (width / 2).max(1));
    let bar = width.saturating_sub(cells::width(&activity) + indent + 4);
    let left = if one.seconds >= 0 {
        format!(" {}s", one.seconds)
    } else {
        String::new()
    };
    let room = bar.saturating_sub(left.len());
    let status = cells::cut(&clean(&one.status), room);
    let mut inside = status;
    let missing = room.saturating_sub(cells::width(&inside));
    inside.extend(std::iter::repeat_n(' ', missing));
    inside.push_str(&left);
    let done = match usize::try_from(one.percent) {
        Ok(percent) if percent < 100 => (percent * bar / 100).min(bar.saturating_sub(1)),
        _ => bar,
    };
    let filled = cells::take(&inside, done);
    let rest = inside.get(filled.len()..).unwrap_or_default();
    format!(
        "{:indent$}{}{activity} [\x1b[7m{filled}\x1b[27m{rest}]\x1b[0m",
        "", look.style
    )
}

/// Windows PowerShell's view: activity, status, bar, time and operation below each other.
fn classic(
    one: &ProgressLine,
    indent: usize,
    look: &ProgressLook,
    width: usize,
    lines: &mut Vec<String>,
) {
    let width = width.saturating_sub(1);
    let mut line = |indent: usize, text: &str| {
        let text = cells::cut(&clean(text), width.saturating_sub(indent).max(1));
        lines.push(format!("{}{:indent$}{text}\x1b[0m", look.style, ""));
    };
    line(indent + 1, &one.activity);
    let indent = indent + 4;
    line(indent, &one.status);
    if let Ok(percent) = usize::try_from(one.percent) {
        let room = width.saturating_sub(indent + 2).max(3);
        let mut done = (percent * room / 100).min(room);
        if percent < 100 && done == room {
            done -= 1;
        }
        line(
            indent,
            &format!("[{}{}]", "o".repeat(done), " ".repeat(room - done)),
        );
    }
    if one.seconds >= 0 {
        let (hours, rest) = (one.seconds / 3600, one.seconds % 3600);
        let text = format!("{hours:02}:{:02}:{:02} remaining.", rest / 60, rest % 60);
        line(indent, &text);
    }
    if !one.operation.is_empty() {
        line(indent, &one.operation);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: i32, parent: i32, percent: i32) -> ProgressLine {
        ProgressLine {
            activity: format!("A{id}"),
            status: "Processing".to_owned(),
            percent,
            seconds: -1,
            id,
            parent,
            ..ProgressLine::default()
        }
    }

    fn look() -> ProgressLook {
        ProgressLook {
            style: String::new(),
            width: 120,
            classic: false,
        }
    }

    #[test]
    fn children_stand_below_their_parent_and_end_with_it() {
        let mut pane = Pane::default();
        assert!(pane.take(&line(0, -1, 50)));
        assert!(pane.take(&line(5, -1, -1)));
        assert!(pane.take(&line(1, 0, -1)));
        let lines = pane.lines(&look(), 31, 24);
        let starts: Vec<&str> = lines.iter().filter_map(|line| line.get(..4)).collect();
        assert_eq!(starts, ["A0 [", "  A1", "A5 ["]);
        assert_eq!(
            lines.first().map(String::as_str),
            Some("A0 [\x1b[7mProcessing  \x1b[27m            ]\x1b[0m")
        );
        assert!(pane.take(&ProgressLine {
            completed: true,
            ..line(0, -1, -1)
        }));
        assert_eq!(pane.lines(&look(), 31, 24).len(), 1);
    }

    #[test]
    fn the_seconds_stand_at_the_end_of_the_bar() {
        let mut pane = Pane::default();
        pane.take(&ProgressLine {
            seconds: 90,
            ..line(0, -1, -1)
        });
        let lines = pane.lines(&look(), 31, 24);
        assert_eq!(
            lines.first().map(String::as_str),
            Some("A0 [\x1b[7mProcessing           90s\x1b[27m]\x1b[0m")
        );
    }
}
