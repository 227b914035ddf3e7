//! The keys of a terminal: what it sends, read as keys.

use crate::engine::line_editor::{Key, KeyCode, Modifiers};
use crate::host::terminal;
use std::collections::VecDeque;

/// What came from the keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::host) enum Typed {
    /// A key.
    Key(Key),
    /// A text that was pasted.
    Paste(String),
    /// Nothing came within the time.
    Nothing,
    /// The terminal is gone.
    End,
}

/// Bytes that came and are not read yet.
#[derive(Debug, Default)]
pub(in crate::host) struct Keyboard {
    ahead: VecDeque<u8>,
    /// So long a key may take to come whole, in milliseconds.
    whole: u32,
}

impl Keyboard {
    /// What was typed before anybody read it.
    pub(in crate::host) fn with(ahead: Vec<u8>, whole: u32) -> Keyboard {
        Keyboard {
            ahead: ahead.into(),
            whole,
        }
    }

    /// What nobody has read.
    pub(in crate::host) fn rest(self) -> Vec<u8> {
        self.ahead.into()
    }

    fn fill(&mut self, milliseconds: u32) -> Option<bool> {
        match terminal::read_typed(milliseconds) {
            Ok(Some(bytes)) if bytes.is_empty() => None,
            Ok(Some(bytes)) => {
                self.ahead.extend(bytes);
                Some(true)
            }
            Ok(None) => Some(false),
            Err(_) => None,
        }
    }

    /// True if more came already than was read.
    pub(in crate::host) fn pending(&mut self) -> bool {
        !self.ahead.is_empty() || self.fill(0) == Some(true)
    }

    /// The next key, if one comes within some milliseconds.
    pub(in crate::host) fn next(&mut self, milliseconds: u32) -> Typed {
        if self.ahead.is_empty() {
            match self.fill(milliseconds) {
                Some(true) => {}
                Some(false) => return Typed::Nothing,
                None => return Typed::End,
            }
        }
        loop {
            let bytes: &[u8] = self.ahead.make_contiguous();
            match decode(bytes) {
                Decoded::Key(key, used) => {
                    self.ahead.drain(..used);
                    return Typed::Key(key.normal());
                }
                Decoded::Nothing(used) => {
                    self.ahead.drain(..used);
                    if self.ahead.is_empty() {
                        return Typed::Nothing;
                    }
                }
                Decoded::Paste(used) => {
                    self.ahead.drain(..used);
                    return self.paste();
                }
                Decoded::Partial => match self.fill(self.whole) {
                    Some(true) => {}
                    _ => return Typed::Key(self.broken()),
                },
            }
        }
    }

    /// A key that never came whole: the first byte is one by itself.
    fn broken(&mut self) -> Key {
        match self.ahead.pop_front() {
            Some(0x1b) | None => Key::plain(KeyCode::Esc),
            Some(_) => Key::plain(KeyCode::Char('\u{fffd}')),
        }
    }

    /// Everything up to the end of the paste.
    fn paste(&mut self) -> Typed {
        const END: &[u8] = b"\x1b[201~";
        loop {
            let held: &[u8] = self.ahead.make_contiguous();
            if let Some(at) = held.windows(END.len()).position(|piece| piece == END) {
                let bytes: Vec<u8> = self.ahead.drain(..at).collect();
                self.ahead.drain(..END.len());
                let text = String::from_utf8_lossy(&bytes)
                    .replace("\r\n", "\n")
                    .replace('\r', "\n");
                return Typed::Paste(text);
            }
            // A terminal that never ends its paste is read as far as it came.
            if !matches!(self.fill(1000), Some(true)) {
                let bytes: Vec<u8> = self.ahead.drain(..).collect();
                return Typed::Paste(String::from_utf8_lossy(&bytes).replace('\r', "\n"));
            }
        }
    }
}

enum Decoded {
    /// A key, and how many bytes it takes.
    Key(Key, usize),
    /// Something that is no key.
    Nothing(usize),
    /// A paste begins.
    Paste(usize),
    /// More must come.
    Partial,
}

fn decode(bytes: &[u8]) -> Decoded {
    let Some((&first, rest)) = bytes.split_first() else {
        return Decoded::Partial;
    };
    match first {
        0x1b => match rest.split_first() {
            None => Decoded::Partial,
            Some((b'[', rest)) => csi(rest),
            Some((b'O', rest)) => match rest.first() {
                None => Decoded::Partial,
                Some(byte) => match letter(*byte) {
                    Some(code) => Decoded::Key(Key::plain(code), 3),
                    None => Decoded::Key(alt(Key::plain(KeyCode::Char('O'))), 2),
                },
            },
            Some((0x1b, _)) => match decode(rest) {
                Decoded::Key(key, used) if used > 1 => Decoded::Key(alt(key), used + 1),
                _ => Decoded::Key(Key::plain(KeyCode::Esc), 1),
            },
            Some(_) => match decode(rest) {
                Decoded::Key(key, used) => Decoded::Key(alt(key), used + 1),
                other => other,
            },
        },
        _ => simple(first, bytes),
    }
}

fn alt(key: Key) -> Key {
    key.with(Modifiers::ALT)
}

/// A key of one character.
fn simple(first: u8, bytes: &[u8]) -> Decoded {
    let key = match first {
        0 => Key::control(' '),
        b'\t' => Key::plain(KeyCode::Tab),
        b'\r' => Key::plain(KeyCode::Enter),
        0x7f => Key::plain(KeyCode::Backspace),
        0x1c => Key::control('\\'),
        0x1d => Key::control(']'),
        0x1e => Key::control('^'),
        0x1f => Key::control('_'),
        1..=0x1a => Key::control(char::from(first - 1 + b'a')),
        0x20..=0x7e => Key::plain(KeyCode::Char(char::from(first))),
        _ => {
            let length = match first {
                0xc0..=0xdf => 2,
                0xe0..=0xef => 3,
                0xf0..=0xf7 => 4,
                _ => return Decoded::Nothing(1),
            };
            let Some(piece) = bytes.get(..length) else {
                return Decoded::Partial;
            };
            return match std::str::from_utf8(piece)
                .ok()
                .and_then(|s| s.chars().next())
            {
                Some(c) => Decoded::Key(Key::plain(KeyCode::Char(c)), length),
                None => Decoded::Nothing(1),
            };
        }
    };
    Decoded::Key(key, 1)
}

fn letter(byte: u8) -> Option<KeyCode> {
    Some(match byte {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        b'M' => KeyCode::Enter,
        b'P' => KeyCode::F(1),
        b'Q' => KeyCode::F(2),
        b'R' => KeyCode::F(3),
        b'S' => KeyCode::F(4),
        _ => return None,
    })
}

/// A control sequence: `ESC [ 1 ; 5 A`.
fn csi(rest: &[u8]) -> Decoded {
    // The Linux console's function keys.
    if let Some((b'[', after)) = rest.split_first() {
        return match after.first() {
            None => Decoded::Partial,
            Some(byte @ b'A'..=b'E') => Decoded::Key(Key::plain(KeyCode::F(byte - b'A' + 1)), 4),
            Some(_) => Decoded::Nothing(4),
        };
    }
    let Some(end) = rest.iter().position(|byte| matches!(byte, 0x40..=0x7e)) else {
        return if rest.len() > 32 {
            Decoded::Nothing(rest.len() + 2)
        } else {
            Decoded::Partial
        };
    };
    let used = end + 3;
    let (Some(inside), Some(last)) = (rest.get(..end), rest.get(end)) else {
        return Decoded::Nothing(used);
    };
    let inside = String::from_utf8_lossy(inside);
    let numbers: Vec<u32> = inside
        .split(';')
        .map(|part| {
            part.split(':')
                .next()
                .and_then(|number| number.parse().ok())
                .unwrap_or(0)
        })
        .collect();
    let number = |at: usize| numbers.get(at).copied().unwrap_or(0);
    let with = |code: KeyCode, held: u32| {
        let held = held.saturating_sub(1);
        [Modifiers::SHIFT, Modifiers::ALT, Modifiers::CTRL]
            .into_iter()
            .enumerate()
            .filter(|(bit, _)| held & (1 << bit) != 0)
            .fold(Key::plain(code), |key, (_, one)| key.with(one))
    };
    match last {
        b'~' => {
            let code = match number(0) {
                1 | 7 => KeyCode::Home,
                2 => KeyCode::Insert,
                3 => KeyCode::Delete,
                4 | 8 => KeyCode::End,
                5 => KeyCode::PageUp,
                6 => KeyCode::PageDown,
                n @ 11..=15 => KeyCode::F(u8::try_from(n - 10).unwrap_or(1)),
                n @ 17..=21 => KeyCode::F(u8::try_from(n - 11).unwrap_or(6)),
                n @ 23..=26 => KeyCode::F(u8::try_from(n - 12).unwrap_or(11)),
                n @ 28..=29 => KeyCode::F(u8::try_from(n - 13).unwrap_or(15)),
                n @ 31..=34 => KeyCode::F(u8::try_from(n - 14).unwrap_or(17)),
                // A key that has no sequence of its own.
                27 => {
                    return match character(number(2)) {
                        Some(code) => Decoded::Key(with(code, number(1)), used),
                        None => Decoded::Nothing(used),
                    };
                }
                200 => return Decoded::Paste(used),
                _ => return Decoded::Nothing(used),
            };
            Decoded::Key(with(code, number(1)), used)
        }
        b'u' => match character(number(0)) {
            Some(code) => Decoded::Key(with(code, number(1)), used),
            None => Decoded::Nothing(used),
        },
        b'Z' => Decoded::Key(Key::plain(KeyCode::Tab).with(Modifiers::SHIFT), used),
        byte => match letter(*byte) {
            Some(code) if *byte != b'M' => Decoded::Key(with(code, number(1)), used),
            _ => Decoded::Nothing(used),
        },
    }
}

/// A key by the number of its character.
fn character(number: u32) -> Option<KeyCode> {
    Some(match number {
        9 => KeyCode::Tab,
        13 | 57414 => KeyCode::Enter,
        27 => KeyCode::Esc,
        8 | 127 => KeyCode::Backspace,
        _ => KeyCode::Char(char::from_u32(number).filter(|c| !c.is_control())?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_terminals_send_are_keys() {
        for (sent, wanted) in [
            ("a", "a"),
            ("\x01", "Ctrl+a"),
            ("\x00", "Ctrl+Spacebar"),
            ("\x1b.", "Alt+."),
            ("\x1b[A", "UpArrow"),
            ("\x1bOA", "UpArrow"),
            ("\x1b[1;5D", "Ctrl+LeftArrow"),
            ("\x1b[1;2C", "Shift+RightArrow"),
            ("\x1b[3~", "Delete"),
            ("\x1b[3;5~", "Ctrl+Delete"),
            ("\x1bOP", "F1"),
            ("\x1b[12~", "F2"),
            ("\x1b[Z", "Shift+Tab"),
            ("\x1b[13;2u", "Shift+Enter"),
            ("\x1b[27;5;13~", "Ctrl+Enter"),
            ("\x1b\x7f", "Alt+Backspace"),
            ("\x1b[24~", "F12"),
            ("\u{e9}", "\u{e9}"),
        ] {
            let Decoded::Key(key, used) = decode(sent.as_bytes()) else {
                panic!("{sent:?} is no key");
            };
            assert_eq!(
                (key.normal().to_string().as_str(), used),
                (wanted, sent.len())
            );
        }
        assert!(matches!(decode(b"\x1b"), Decoded::Partial));
        assert!(matches!(decode(b"\x1b[1;"), Decoded::Partial));
        assert!(matches!(decode(b"\x1b[200~"), Decoded::Paste(6)));
        assert!(matches!(decode(b"\x1b[?1;2c"), Decoded::Nothing(7)));
    }
}
