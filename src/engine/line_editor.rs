//! The line editor without its screen: the line, its functions, keys, options and history.
//!
//! The prompt reads keys and draws; what a key does to the line is decided here, so that scripts can do the same by
//! `[Microsoft.PowerShell.PSConsoleReadLine]`.

mod apply;
mod buffer;
mod editing;
mod functions;
pub mod history;
pub mod keys;
mod options;
mod statics;
pub mod vi;
pub mod words;

pub use apply::{Outcome, is_incomplete};
pub use editing::Editing;
pub use functions::{ALL as FUNCTIONS, Function, Group, defaults};
pub use keys::{Key, KeyCode, Modifiers, chord, chord_text};
pub use options::{COLORS, Options};
pub use statics::{READ_LINE, read_line_method};

use crate::text::name::eq_ignore_case;
use crate::value::ScriptBlock;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What ends words, if nobody says otherwise.
pub const DELIMITERS: &str = ";:,.[]{}()/\\|!?^&*-=+'\"\u{2013}\u{2014}\u{2015}";

/// Where the history is kept if nobody says where.
pub struct HistoryPlace(pub fn(&crate::engine::runspace::Runspace) -> Option<String>);

/// What a key does.
#[derive(Clone)]
pub enum Action {
    /// A function.
    Function(Function),
    /// A script block of somebody's own.
    Script {
        /// What is run.
        block: Rc<ScriptBlock>,
        /// Its name in a list of keys.
        brief: String,
        /// What it does.
        about: String,
    },
}

/// A key, or keys in a row, and what they do.
#[derive(Clone)]
pub struct Binding {
    /// The keys.
    pub keys: Vec<Key>,
    /// What they do.
    pub action: Action,
}

/// What the keys typed so far mean.
pub enum Meaning {
    /// This.
    Action(Action),
    /// More keys decide.
    More,
    /// Nothing.
    Nothing,
}

/// The line editor of a session.
pub struct LineEditor {
    /// What can be set.
    pub options: RefCell<Options>,
    /// The keys that have a function.
    pub bindings: RefCell<Vec<Binding>>,
    /// The line.
    pub editing: RefCell<Editing>,
    /// Functions that a script asked for and that need the screen or end the line.
    pub asked: RefCell<Vec<Outcome>>,
    /// A line is being read.
    pub reading: Cell<bool>,
}

impl Default for LineEditor {
    fn default() -> LineEditor {
        let made = LineEditor {
            options: RefCell::default(),
            bindings: RefCell::default(),
            editing: RefCell::default(),
            asked: RefCell::default(),
            reading: Cell::new(false),
        };
        made.set_mode("Emacs");
        made
    }
}

impl LineEditor {
    /// Sets the mode: its keys take the place of all others.
    pub fn set_mode(&self, mode: &str) {
        let known = ["Windows", "Emacs", "Vi"]
            .into_iter()
            .find(|known| eq_ignore_case(known, mode));
        let Some(mode) = known else { return };
        mode.clone_into(&mut self.options.borrow_mut().edit_mode);
        *self.bindings.borrow_mut() = defaults(mode)
            .into_iter()
            .filter_map(|(chord, function)| {
                Some(Binding {
                    keys: keys::chord(chord)?,
                    action: Action::Function(function),
                })
            })
            .collect();
    }

    /// Gives keys a meaning.
    pub fn bind(&self, keys: Vec<Key>, action: Action) {
        self.unbind(&keys);
        self.bindings.borrow_mut().push(Binding { keys, action });
    }

    /// Takes it away.
    pub fn unbind(&self, keys: &[Key]) {
        self.bindings.borrow_mut().retain(|held| held.keys != keys);
    }

    /// What keys mean.
    pub fn meaning(&self, keys: &[Key]) -> Meaning {
        let bindings = self.bindings.borrow();
        if let Some(held) = bindings.iter().find(|held| held.keys == keys) {
            return Meaning::Action(held.action.clone());
        }
        if bindings
            .iter()
            .any(|held| held.keys.len() > keys.len() && held.keys.starts_with(keys))
        {
            return Meaning::More;
        }
        match keys {
            [key] if key.written().is_some() => {
                Meaning::Action(Action::Function(Function::SelfInsert))
            }
            _ => Meaning::Nothing,
        }
    }
}

/// True for characters that take no cell of their own.
pub fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{200b}'..='\u{200f}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{1f3fb}'..='\u{1f3ff}'
        | '\u{e0100}'..='\u{e01ef}')
}

/// What follows a beginning, whatever its case.
pub fn rest_after<'t>(text: &'t str, head: &str) -> Option<&'t str> {
    text.get(..head.len())
        .filter(|start| eq_ignore_case(start, head))
        .and_then(|_| text.get(head.len()..))
}
