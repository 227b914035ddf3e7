//! Text to Ast; total, pure, no values, no I/O.

pub mod ast;
pub mod parse_error;
pub mod token;

use std::rc::Rc;

use crate::text::source::Source;

pub use ast::ScriptBlockAst;
pub use parse_error::ParseError;
pub use token::{Token, TokenFlags, TokenKind};

/// What reading a text gives: always a tree, and what was wrong with it.
#[derive(Debug)]
pub struct Parsed {
    /// The text.
    pub source: Rc<Source>,
    /// Its tree.
    pub script: Rc<ScriptBlockAst>,
    /// PowerShell's own errors, in its order.
    pub errors: Vec<ParseError>,
    /// The tokens, if they were asked for.
    pub tokens: Vec<Token>,
}
