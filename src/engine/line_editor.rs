//! What scripts may set of the line editor; the prompt reads it before each line.

use std::cell::{Cell, RefCell};

/// The options, and what the keys do.
pub struct LineEditor {
    /// Lines of the history are offered while typing.
    pub predicts: Cell<bool>,
    /// `Emacs`, `Vi` or `Windows`.
    pub edit_mode: RefCell<String>,
    /// What stands before the further lines of a statement.
    pub continuation: RefCell<String>,
    /// `None`, `Visual` or `Audible`.
    pub bell: RefCell<String>,
    /// How many lines are remembered.
    pub history_count: Cell<i32>,
    /// Lines that were typed before are not remembered again.
    pub no_duplicates: Cell<bool>,
    /// Keys and their functions, as PSReadLine names them.
    pub keys: RefCell<Vec<(String, String)>>,
    /// Keys that changed since the prompt looked: the name, and the function if it has one.
    pub changed: RefCell<Vec<(String, Option<String>)>>,
}

/// The functions that exist, with what they do.
pub const FUNCTIONS: &[(&str, &str)] = &[
    ("AcceptLine", "Accept the input"),
    ("AcceptSuggestion", "Accept the current suggestion"),
    (
        "AddLine",
        "Move the cursor to the next line without attempting to execute the input",
    ),
    ("BackwardChar", "Move the cursor back one character"),
    (
        "BackwardDeleteChar",
        "Delete the character before the cursor",
    ),
    (
        "BackwardKillWord",
        "Move the text from the start of the current word to the cursor to the kill ring",
    ),
    (
        "BackwardWord",
        "Move the cursor to the beginning of the current or previous word",
    ),
    (
        "BeginningOfLine",
        "Move the cursor to the beginning of the line",
    ),
    (
        "ClearScreen",
        "Clear the screen and redraw the current line at the top of the screen",
    ),
    (
        "Complete",
        "Complete the input if there is a single completion, otherwise show possible completions",
    ),
    ("DeleteChar", "Delete the character under the cursor"),
    ("EndOfLine", "Move the cursor to the end of the line"),
    ("ForwardChar", "Move the cursor forward one character"),
    (
        "ForwardWord",
        "Move the cursor forward to the end of the current word",
    ),
    (
        "HistorySearchBackward",
        "Search for the previous item in the history that starts with the current input",
    ),
    (
        "HistorySearchForward",
        "Search for the next item in the history that starts with the current input",
    ),
    (
        "KillLine",
        "Clear the input from the cursor to the end of the line",
    ),
    (
        "KillWord",
        "Move the text from the cursor to the end of the current word to the kill ring",
    ),
    (
        "MenuComplete",
        "Complete the input if there is a single completion, otherwise show possible completions",
    ),
    (
        "NextHistory",
        "Replace the input with the next item in the history",
    ),
    (
        "PreviousHistory",
        "Replace the input with the previous item in the history",
    ),
    (
        "ReverseSearchHistory",
        "Search history backwards interactively",
    ),
    (
        "RevertLine",
        "Equivalent to undo all edits (clears the line except lines imported from history)",
    ),
    ("Undo", "Undo a previous edit"),
    (
        "Yank",
        "Copy the text from the current kill ring position to the input",
    ),
];

impl Default for LineEditor {
    fn default() -> LineEditor {
        let keys = [
            ("Enter", "AcceptLine"),
            ("Shift+Enter", "AddLine"),
            ("Alt+Enter", "AddLine"),
            ("Tab", "Complete"),
            ("Ctrl+Spacebar", "MenuComplete"),
            ("UpArrow", "HistorySearchBackward"),
            ("DownArrow", "HistorySearchForward"),
            ("F8", "HistorySearchBackward"),
            ("Ctrl+r", "ReverseSearchHistory"),
            ("RightArrow", "ForwardChar"),
            ("LeftArrow", "BackwardChar"),
            ("Alt+f", "ForwardWord"),
            ("Alt+b", "BackwardWord"),
            ("Home", "BeginningOfLine"),
            ("End", "EndOfLine"),
            ("Ctrl+a", "BeginningOfLine"),
            ("Ctrl+e", "EndOfLine"),
            ("Ctrl+k", "KillLine"),
            ("Ctrl+w", "BackwardKillWord"),
            ("Alt+d", "KillWord"),
            ("Ctrl+y", "Yank"),
            ("Ctrl+_", "Undo"),
            ("Ctrl+l", "ClearScreen"),
            ("Backspace", "BackwardDeleteChar"),
            ("Delete", "DeleteChar"),
        ];
        LineEditor {
            predicts: Cell::new(true),
            edit_mode: RefCell::new("Emacs".to_owned()),
            continuation: RefCell::new(">> ".to_owned()),
            bell: RefCell::new("None".to_owned()),
            history_count: Cell::new(10_000),
            no_duplicates: Cell::new(true),
            keys: RefCell::new(
                keys.iter()
                    .map(|(key, function)| ((*key).to_owned(), (*function).to_owned()))
                    .collect(),
            ),
            changed: RefCell::default(),
        }
    }
}
