//! The keys of the prompt as PSReadLine names them.

use rustyline::{At, Cmd, KeyCode, KeyEvent, Modifiers, Movement, Word};

/// A chord such as `Ctrl+r`, `Alt+Enter` or `F8`.
pub(super) fn key(chord: &str) -> Option<KeyEvent> {
    let mut modifiers = Modifiers::NONE;
    let mut parts: Vec<&str> = chord.split('+').collect();
    let last = parts.pop()?;
    for part in parts {
        modifiers |= match part.to_ascii_lowercase().as_str() {
            "ctrl" => Modifiers::CTRL,
            "alt" => Modifiers::ALT,
            "shift" => Modifiers::SHIFT,
            _ => return None,
        };
    }
    let code = match last.to_ascii_lowercase().as_str() {
        "enter" => KeyCode::Enter,
        "tab" => KeyCode::Tab,
        "spacebar" => KeyCode::Char(' '),
        "uparrow" => KeyCode::Up,
        "downarrow" => KeyCode::Down,
        "leftarrow" => KeyCode::Left,
        "rightarrow" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "pageup" => KeyCode::PageUp,
        "pagedown" => KeyCode::PageDown,
        "backspace" => KeyCode::Backspace,
        "delete" => KeyCode::Delete,
        "insert" => KeyCode::Insert,
        "escape" => KeyCode::Esc,
        name => match name.strip_prefix('f').and_then(|n| n.parse::<u8>().ok()) {
            Some(number) => KeyCode::F(number),
            None => {
                let mut chars = last.chars();
                let c = chars.next()?;
                if chars.next().is_some() {
                    return None;
                }
                // The terminal sends the same for both cases of a letter with Ctrl.
                let c = if modifiers.contains(Modifiers::CTRL) {
                    c.to_ascii_uppercase()
                } else {
                    c
                };
                KeyCode::Char(c)
            }
        },
    };
    Some(KeyEvent(code, modifiers))
}

/// What a function of PSReadLine is here.
pub(super) fn command(function: &str) -> Option<Cmd> {
    Some(match function {
        "AcceptLine" => Cmd::AcceptLine,
        "AcceptSuggestion" => Cmd::CompleteHint,
        "AddLine" => Cmd::Newline,
        "BackwardChar" => Cmd::Move(Movement::BackwardChar(1)),
        "BackwardDeleteChar" => Cmd::Kill(Movement::BackwardChar(1)),
        "BackwardKillWord" => Cmd::Kill(Movement::BackwardWord(1, Word::Emacs)),
        "BackwardWord" => Cmd::Move(Movement::BackwardWord(1, Word::Emacs)),
        "BeginningOfLine" => Cmd::Move(Movement::BeginningOfLine),
        "ClearScreen" => Cmd::ClearScreen,
        "Complete" | "MenuComplete" => Cmd::Complete,
        "DeleteChar" => Cmd::Kill(Movement::ForwardChar(1)),
        "EndOfLine" => Cmd::Move(Movement::EndOfLine),
        "ForwardChar" => Cmd::Move(Movement::ForwardChar(1)),
        "ForwardWord" => Cmd::Move(Movement::ForwardWord(1, At::AfterEnd, Word::Emacs)),
        "HistorySearchBackward" => Cmd::HistorySearchBackward,
        "HistorySearchForward" => Cmd::HistorySearchForward,
        "KillLine" => Cmd::Kill(Movement::EndOfLine),
        "KillWord" => Cmd::Kill(Movement::ForwardWord(1, At::AfterEnd, Word::Emacs)),
        "NextHistory" => Cmd::NextHistory,
        "PreviousHistory" => Cmd::PreviousHistory,
        "ReverseSearchHistory" => Cmd::ReverseSearchHistory,
        "RevertLine" => Cmd::Kill(Movement::WholeLine),
        "Undo" => Cmd::Undo(1),
        "Yank" => Cmd::Yank(1, rustyline::Anchor::Before),
        _ => return None,
    })
}
