//! Keys as PSReadLine writes them: `Ctrl+r`, `Alt+.`, `Ctrl+x,Ctrl+u`.

use rustyline::KeyEvent;
pub use rustyline::{KeyCode, Modifiers};

/// A key of rustyline's with PSReadLine's names. A character says by itself whether Shift is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(KeyEvent);

const NAMED: [(&str, KeyCode); 24] = [
    ("Enter", KeyCode::Enter),
    ("Tab", KeyCode::Tab),
    ("Backspace", KeyCode::Backspace),
    ("Delete", KeyCode::Delete),
    ("Insert", KeyCode::Insert),
    ("Escape", KeyCode::Esc),
    ("UpArrow", KeyCode::Up),
    ("DownArrow", KeyCode::Down),
    ("LeftArrow", KeyCode::Left),
    ("RightArrow", KeyCode::Right),
    ("Home", KeyCode::Home),
    ("End", KeyCode::End),
    ("PageUp", KeyCode::PageUp),
    ("PageDown", KeyCode::PageDown),
    ("Spacebar", KeyCode::Char(' ')),
    // Other names of the same keys.
    ("Space", KeyCode::Char(' ')),
    ("Return", KeyCode::Enter),
    ("Esc", KeyCode::Esc),
    ("Del", KeyCode::Delete),
    ("Ins", KeyCode::Insert),
    ("Up", KeyCode::Up),
    ("Down", KeyCode::Down),
    ("Left", KeyCode::Left),
    ("Right", KeyCode::Right),
];

impl Key {
    /// A key by itself.
    pub const fn plain(code: KeyCode) -> Key {
        Key(KeyEvent(code, Modifiers::NONE))
    }

    /// A key with Ctrl.
    pub const fn control(c: char) -> Key {
        Key(KeyEvent(KeyCode::Char(c), Modifiers::CTRL))
    }

    /// The same key with something held down beside it.
    #[must_use]
    pub fn with(self, held: Modifiers) -> Key {
        Key(KeyEvent(self.0.0, self.0.1 | held))
    }

    /// Which key.
    pub fn code(self) -> KeyCode {
        self.0.0
    }

    /// True with Ctrl.
    pub fn ctrl(self) -> bool {
        self.0.1.contains(Modifiers::CTRL)
    }

    /// True with Alt.
    pub fn alt(self) -> bool {
        self.0.1.contains(Modifiers::ALT)
    }

    /// True with Shift.
    pub fn shift(self) -> bool {
        self.0.1.contains(Modifiers::SHIFT)
    }

    /// The same key as a terminal sends it: what cannot be told apart there is one key.
    pub fn normal(self) -> Key {
        let Key(KeyEvent(mut code, mut held)) = self;
        if let KeyCode::Char(c) = code {
            if c != ' ' {
                held.remove(Modifiers::SHIFT);
            }
            if held.contains(Modifiers::CTRL) {
                code = KeyCode::Char(match c {
                    '@' | '2' => ' ',
                    '-' | '/' | '7' => '_',
                    c => c.to_ascii_lowercase(),
                });
            }
        }
        Key(KeyEvent(code, held))
    }

    /// Reads one key, such as `Ctrl+Alt+a`.
    pub fn parse(text: &str) -> Option<Key> {
        let mut held = Modifiers::NONE;
        let mut rest = text.trim();
        // The plus itself may be the key.
        while let Some((head, tail)) = rest.split_once('+').filter(|(_, tail)| !tail.is_empty()) {
            match head.to_ascii_lowercase().as_str() {
                "ctrl" | "control" => held |= Modifiers::CTRL,
                "alt" => held |= Modifiers::ALT,
                "shift" => held |= Modifiers::SHIFT,
                _ => return None,
            }
            rest = tail;
        }
        let named = NAMED
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(rest))
            .map(|(_, code)| *code);
        let mut chars = rest.chars();
        let code = match (named, chars.next(), chars.as_str()) {
            (Some(code), ..) => code,
            (None, Some(c), "") if !c.is_control() => {
                KeyCode::Char(if held.contains(Modifiers::SHIFT) {
                    c.to_uppercase().next().unwrap_or(c)
                } else {
                    c
                })
            }
            (None, Some('f' | 'F'), number) => match number.parse() {
                Ok(number @ 1..=24) => KeyCode::F(number),
                _ => return None,
            },
            _ => return None,
        };
        Some(Key(KeyEvent(code, held)).normal())
    }

    /// What it writes into a line, if it does.
    pub fn written(self) -> Option<char> {
        match self.code() {
            KeyCode::Char(c) if !self.ctrl() && !self.alt() => Some(c),
            _ => None,
        }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (held, name) in [
            (self.ctrl(), "Ctrl+"),
            (self.alt(), "Alt+"),
            (self.shift(), "Shift+"),
        ] {
            if held {
                f.write_str(name)?;
            }
        }
        match self.code() {
            KeyCode::F(number) => write!(f, "F{number}"),
            code => match NAMED.iter().find(|(_, known)| *known == code) {
                Some((name, _)) => f.write_str(name),
                None => match code {
                    KeyCode::Char(c) => write!(f, "{c}"),
                    _ => Ok(()),
                },
            },
        }
    }
}

/// Reads a chord: one key, or several with commas between.
pub fn chord(text: &str) -> Option<Vec<Key>> {
    if text == "," || text.ends_with("+,") && !text.contains(",+") && text.matches(',').count() == 1
    {
        return Some(vec![Key::parse(text)?]);
    }
    text.split(',').map(Key::parse).collect()
}

/// A chord as text.
pub fn chord_text(keys: &[Key]) -> String {
    let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
    keys.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chords_are_read_and_written() {
        for text in [
            "Ctrl+r",
            "Alt+.",
            "Ctrl+Spacebar",
            "Shift+Tab",
            "Ctrl+x,Ctrl+u",
            "F12",
            "\"",
            "Ctrl+Alt+DownArrow",
            ",",
            "+",
        ] {
            assert_eq!(
                chord(text).map(|keys| chord_text(&keys)).as_deref(),
                Some(text)
            );
        }
        assert_eq!(Key::parse("ctrl+R"), Some(Key::control('r')));
        assert_eq!(Key::parse("Ctrl+@"), Some(Key::control(' ')));
        assert_eq!(Key::parse("Hyper+x"), None);
        assert_eq!(Key::parse("F99"), None);
        assert_eq!(Key::parse(""), None);
    }
}
