//! Keys as PSReadLine writes them: `Ctrl+r`, `Alt+.`, `Ctrl+x,Ctrl+u`.

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// A key that writes a character.
    Char(char),
    /// Enter.
    Enter,
    /// Tab.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Escape.
    Escape,
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// The arrow to the left.
    Left,
    /// The arrow to the right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// F1 to F24.
    F(u8),
}

/// A key with what is held down beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt.
    pub alt: bool,
    /// With Shift; a character says so by itself.
    pub shift: bool,
}

const NAMED: [(&str, Code); 24] = [
    ("Enter", Code::Enter),
    ("Tab", Code::Tab),
    ("Backspace", Code::Backspace),
    ("Delete", Code::Delete),
    ("Insert", Code::Insert),
    ("Escape", Code::Escape),
    ("UpArrow", Code::Up),
    ("DownArrow", Code::Down),
    ("LeftArrow", Code::Left),
    ("RightArrow", Code::Right),
    ("Home", Code::Home),
    ("End", Code::End),
    ("PageUp", Code::PageUp),
    ("PageDown", Code::PageDown),
    ("Spacebar", Code::Char(' ')),
    // Other names of the same keys.
    ("Space", Code::Char(' ')),
    ("Return", Code::Enter),
    ("Esc", Code::Escape),
    ("Del", Code::Delete),
    ("Ins", Code::Insert),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
];

impl Key {
    /// A key by itself.
    pub const fn plain(code: Code) -> Key {
        Key {
            code,
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    /// A key with Ctrl.
    pub const fn ctrl(c: char) -> Key {
        Key {
            code: Code::Char(c),
            ctrl: true,
            alt: false,
            shift: false,
        }
    }

    /// The same key as a terminal sends it: what cannot be told apart there is one key.
    pub fn normal(mut self) -> Key {
        if let Code::Char(c) = self.code {
            self.shift &= c == ' ';
            if self.ctrl {
                self.code = Code::Char(match c {
                    '@' | '2' => ' ',
                    '-' | '/' | '7' => '_',
                    c => c.to_ascii_lowercase(),
                });
            }
        }
        self
    }

    /// Reads one key, such as `Ctrl+Alt+a`.
    pub fn parse(text: &str) -> Option<Key> {
        let mut key = Key::plain(Code::Enter);
        let mut rest = text.trim();
        // The plus itself may be the key.
        while let Some((head, tail)) = rest.split_once('+').filter(|(_, tail)| !tail.is_empty()) {
            match head.to_ascii_lowercase().as_str() {
                "ctrl" | "control" => key.ctrl = true,
                "alt" => key.alt = true,
                "shift" => key.shift = true,
                _ => return None,
            }
            rest = tail;
        }
        let named = NAMED
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(rest))
            .map(|(_, code)| *code);
        let mut chars = rest.chars();
        key.code = match (named, chars.next(), chars.as_str()) {
            (Some(code), ..) => code,
            (None, Some(c), "") if !c.is_control() => Code::Char(if key.shift {
                c.to_uppercase().next().unwrap_or(c)
            } else {
                c
            }),
            (None, Some('f' | 'F'), number) => match number.parse() {
                Ok(number @ 1..=24) => Code::F(number),
                _ => return None,
            },
            _ => return None,
        };
        Some(key.normal())
    }

    /// What it writes into a line, if it does.
    pub fn written(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (held, name) in [
            (self.ctrl, "Ctrl+"),
            (self.alt, "Alt+"),
            (self.shift, "Shift+"),
        ] {
            if held {
                f.write_str(name)?;
            }
        }
        match self.code {
            Code::F(number) => write!(f, "F{number}"),
            code => match NAMED.iter().find(|(_, known)| *known == code) {
                Some((name, _)) => f.write_str(name),
                None => match code {
                    Code::Char(c) => write!(f, "{c}"),
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
        assert_eq!(Key::parse("ctrl+R"), Some(Key::ctrl('r')));
        assert_eq!(Key::parse("Ctrl+@"), Some(Key::ctrl(' ')));
        assert_eq!(Key::parse("Hyper+x"), None);
        assert_eq!(Key::parse("F99"), None);
        assert_eq!(Key::parse(""), None);
    }
}
