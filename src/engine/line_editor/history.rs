//! Earlier lines: of this session, and of others that keep the same file.

use crate::text::name::eq_ignore_case;

/// The lines, and where in them a person is looking.
#[derive(Debug, Default)]
pub struct History {
    lines: Vec<String>,
    /// The line that is shown, if it is an earlier one.
    at: Option<usize>,
    /// What was being written before an earlier line was shown.
    own: String,
}

impl History {
    /// The lines, the oldest first.
    pub fn lines(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.lines.iter().map(String::as_str)
    }

    /// A line by its place.
    pub fn line(&self, at: usize) -> Option<&str> {
        self.lines.get(at).map(String::as_str)
    }

    /// Adds a line; of lines that are the same the last one stays.
    pub fn add(&mut self, line: &str, no_duplicates: bool, maximum: usize) {
        if line.trim().is_empty() {
            return;
        }
        if no_duplicates {
            self.lines.retain(|held| held != line);
        } else if self.lines.last().is_some_and(|last| last == line) {
            return;
        }
        self.lines.push(line.to_owned());
        let surplus = self.lines.len().saturating_sub(maximum.max(1));
        self.lines.drain(..surplus);
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.lines.clear();
        self.leave();
    }

    /// The line that is written is its own again.
    pub fn leave(&mut self) {
        self.at = None;
        self.own.clear();
    }

    /// The line that is shown.
    pub fn shown(&self) -> Option<usize> {
        self.at
    }

    /// Shows an earlier line; `now` is what is written.
    pub fn show(&mut self, at: usize, now: &str) -> Option<String> {
        let line = self.lines.get(at)?.clone();
        if self.at.is_none() {
            now.clone_into(&mut self.own);
        }
        self.at = Some(at);
        Some(line)
    }

    /// Back to what was written.
    pub fn own(&mut self) -> String {
        self.at = None;
        std::mem::take(&mut self.own)
    }

    /// The next earlier line (later with `forward`) that begins with a text and is another than what is shown.
    pub fn find(&self, prefix: &str, now: &str, forward: bool, exact_case: bool) -> Option<usize> {
        let fits = |at: &usize| {
            self.lines.get(*at).is_some_and(|line| {
                line != now
                    && line.get(..prefix.len()).is_some_and(|head| {
                        head == prefix || !exact_case && eq_ignore_case(head, prefix)
                    })
            })
        };
        let at = self.at.unwrap_or(self.lines.len());
        if forward {
            (at + 1..self.lines.len()).find(fits)
        } else {
            (0..at).rev().find(fits)
        }
    }

    /// The next earlier line (later with `forward`) that contains a text, from a place on.
    pub fn containing(
        &self,
        text: &str,
        from: usize,
        forward: bool,
        exact_case: bool,
    ) -> Option<usize> {
        let folded = text.to_lowercase();
        let fits = |at: &usize| {
            self.lines.get(*at).is_some_and(|line| {
                if exact_case {
                    line.contains(text)
                } else {
                    line.to_lowercase().contains(&folded)
                }
            })
        };
        if forward {
            (from..self.lines.len()).find(fits)
        } else {
            (0..from.min(self.lines.len())).rev().find(fits)
        }
    }
}

/// The lines of a history file: a line that ends in a backtick goes on in the next.
pub fn read(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut held = String::new();
    for line in text.lines() {
        match line.strip_suffix('`') {
            Some(head) => {
                held.push_str(head);
                held.push('\n');
            }
            None => {
                held.push_str(line);
                all.push(std::mem::take(&mut held));
            }
        }
    }
    if !held.is_empty() {
        all.push(held);
    }
    all
}

/// A line as the file keeps it.
pub fn written(line: &str) -> String {
    format!("{}\n", line.replace('\n', "`\n"))
}

/// False for lines that may hold a secret, by PSReadLine's words.
pub fn may_be_kept(text: &str) -> bool {
    const SECRETS: [&str; 7] = [
        "password",
        "asplaintext",
        "token",
        "apikey",
        "secret",
        "connectionstring",
        "passphrase",
    ];
    let text = text.to_lowercase();
    !SECRETS.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_left_out() {
        assert!(may_be_kept("Get-Mailbox"));
        assert!(!may_be_kept("ConvertTo-SecureString x -AsPlainText -Force"));
        assert!(!may_be_kept("$Password = 'x'"));
    }

    #[test]
    fn the_file_keeps_lines_whole() {
        let lines = ["a", "if (1) {\n  2\n}", "b"];
        let text: String = lines.iter().map(|line| written(line)).collect();
        assert_eq!(read(&text), lines);
    }

    #[test]
    fn lines_are_found_by_their_beginning() {
        let mut history = History::default();
        for line in ["Get-Item a", "ls", "get-item b", "ls"] {
            history.add(line, true, 10);
        }
        assert_eq!(
            history.lines().collect::<Vec<_>>(),
            ["Get-Item a", "get-item b", "ls"]
        );
        assert_eq!(history.find("get", "get", false, false), Some(1));
        history.show(1, "get");
        assert_eq!(history.find("get", "get-item b", false, false), Some(0));
        assert_eq!(history.find("get", "get-item b", true, false), None);
        assert_eq!(history.own(), "get");
        assert_eq!(history.containing("ITEM A", 3, false, false), Some(0));
    }
}
