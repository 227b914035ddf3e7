//! The tree of a pattern, and what is wrong with a text that is none.

use std::fmt;

use ecow::EcoString;

use super::class::{Class, Fold};

/// A pattern that cannot be read; `Display` gives .NET's sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegexError {
    /// The pattern.
    pub pattern: String,
    /// Where reading stopped, in UTF-16 units; nothing where the pattern reads well but cannot be run so.
    pub offset: Option<usize>,
    /// What is wrong there.
    pub reason: String,
}

impl fmt::Display for RegexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            pattern,
            offset,
            reason,
        } = self;
        match offset {
            Some(offset) => write!(
                f,
                "Invalid pattern '{pattern}' at offset {offset}. {reason}"
            ),
            None => f.write_str(reason),
        }
    }
}

impl std::error::Error for RegexError {}

/// A place between characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    LineStart,
    LineEnd,
    Start,
    EndOrLastLine,
    End,
    Here,
    Boundary,
    NotBoundary,
    AsciiBoundary,
    NotAsciiBoundary,
}

/// A piece of a pattern.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Empty,
    Char(char),
    Set(Class),
    Anchor(Anchor),
    Concat(Vec<Node>),
    Alternate(Vec<Node>),
    Loop {
        node: Box<Node>,
        min: u32,
        max: u32,
        lazy: bool,
    },
    Capture {
        node: Box<Node>,
        group: Option<usize>,
        uncapture: Option<usize>,
    },
    Look {
        node: Box<Node>,
        behind: bool,
        negative: bool,
    },
    Atomic(Box<Node>),
    Reference {
        group: usize,
        fold: Option<Fold>,
    },
    IfGroup {
        group: usize,
        yes: Box<Node>,
        no: Box<Node>,
    },
    IfMatch {
        test: Box<Node>,
        yes: Box<Node>,
        no: Box<Node>,
    },
}

/// A pattern read: its tree, and its groups by slot.
pub(super) struct Parsed {
    pub(super) node: Node,
    pub(super) numbers: Vec<i32>,
    pub(super) names: Vec<EcoString>,
}
