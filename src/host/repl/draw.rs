//! How the line looks: prompt, colours, what is selected, what is offered, and what stands below.

use super::colors;
use super::read::Reader;
use super::screen::Picture;
use crate::engine::line_editor::{Editing, Options};
use crate::text::cells;

impl Reader<'_> {
    /// Draws the line as it is.
    pub(super) fn draw(&mut self) {
        self.draw_with("");
    }

    /// Draws the line with something behind it.
    pub(super) fn draw_with(&mut self, behind: &str) {
        {
            let predicts = self.editor.options.borrow().predicts();
            let mut line = self.editor.editing.borrow_mut();
            if std::mem::take(&mut line.stale) && predicts {
                line.suggest();
            }
        }
        self.list_fill();
        let (width, height) = self.size();
        let mut picture = Picture::new(width);
        {
            let options = self.editor.options.borrow();
            let line = self.editor.editing.borrow();
            let plain = !crate::engine::host::PSHost::colors(&**self.console);
            let (spans, mistaken) = colors::of(line.text());
            let marked = mistaken || self.vi.commanding && options.vi_mode_indicator == "Prompt";
            self.draw_prompt(&mut picture, &options, marked && !plain);
            draw_text(&mut picture, &options, &line, &spans, plain);
            picture.style("");
            if !plain
                && behind.is_empty()
                && !options.lists_predictions()
                && let Some(rest) = &line.suggestion
            {
                picture.style(options.color("InlinePrediction"));
                picture.text(rest);
                picture.style("");
            }
            picture.text(behind);
            let below = self.below.iter().chain(&self.list.rows);
            for row in below.take(height.saturating_sub(2)) {
                picture.next_row();
                picture.text(row);
            }
        }
        self.screen.draw(self.console, picture, height);
    }

    /// The prompt; its mark is red while the line has a mistake.
    fn draw_prompt(&self, picture: &mut Picture, options: &Options, mistaken: bool) {
        let prompt = self.prompt.as_str();
        let wanted = options.prompt_text.first().filter(|text| !text.is_empty());
        let (head, mark) = match wanted {
            Some(text) => match prompt.strip_suffix(text.as_str()) {
                Some(head) => (head, text.as_str()),
                None => (prompt, ""),
            },
            None => {
                let at = mark_of(prompt);
                prompt.split_at(at)
            }
        };
        if !mistaken || mark.is_empty() {
            picture.text(prompt);
            return;
        }
        picture.text(head);
        match options.prompt_text.get(1) {
            Some(text) => picture.text(text),
            None => {
                picture.text(options.color("Error"));
                picture.text(&cells::strip_escapes(mark));
                picture.text("\x1b[0m");
            }
        }
    }
}

/// How a tab is shown.
const TAB: &str = "    ";

/// Where the mark at the end of a prompt begins: `> `, `$ `, `❯ `.
fn mark_of(prompt: &str) -> usize {
    let mut end = prompt.len();
    let mut mark = prompt.len();
    let runs: Vec<cells::Run<'_>> = cells::runs(prompt).collect();
    for run in runs.iter().rev() {
        let start = end - run.text.len();
        if !run.escape {
            let solid = run.text.trim_end();
            for (at, c) in solid.char_indices().rev() {
                if c.is_alphanumeric() || c.is_whitespace() || "/\\~".contains(c) {
                    return mark;
                }
                mark = start + at;
            }
        }
        end = start;
    }
    mark
}

fn draw_text(
    picture: &mut Picture,
    options: &Options,
    line: &Editing,
    spans: &[(std::ops::Range<usize>, &'static str)],
    plain: bool,
) {
    let selection = line.selection();
    for (at, c) in line.text().char_indices() {
        if at == line.cursor() {
            picture.mark_cursor();
        }
        if c == '\n' {
            picture.style("");
            picture.next_row();
            if !plain {
                picture.style(options.color("ContinuationPrompt"));
            }
            picture.text(&options.continuation_prompt);
            continue;
        }
        if !plain {
            picture.style(
                if selection.as_ref().is_some_and(|held| held.contains(&at)) {
                    options.color("Selection")
                } else if line
                    .emphasis
                    .as_ref()
                    .is_some_and(|held| held.contains(&at))
                {
                    options.color("Emphasis")
                } else {
                    colors::at(spans, options, at)
                },
            );
        }
        if c == '\t' {
            // A tab of a text that was pasted stays one in the text.
            picture.text(TAB);
        } else {
            picture.char(c);
        }
    }
    if line.cursor() >= line.text().len() {
        picture.style("");
        picture.mark_cursor();
    }
}

#[cfg(test)]
mod tests {
    use super::mark_of;

    #[test]
    fn the_mark_ends_the_prompt() {
        for (prompt, mark) in [
            ("PS /home/x> ", "> "),
            ("x $ ", "$ "),
            ("\x1b[32mx\x1b[0m >>\x1b[0m ", ">>\x1b[0m "),
            ("plain", ""),
            ("", ""),
        ] {
            assert_eq!(prompt.get(mark_of(prompt)..), Some(mark), "{prompt:?}");
        }
    }
}
