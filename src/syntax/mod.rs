//! Text to Ast; total, pure, no values, no I/O.

mod assignment;
pub mod ast;
mod attribute;
mod chars;
mod check;
mod class;
mod command;
pub mod comment_help;
mod expression;
mod input;
mod lexer;
mod messages;
mod number;
mod operator;
pub mod parse_error;
mod pipeline;
mod primary;
pub mod print;
mod requires;
mod script_block;
mod statement;
mod string;
#[cfg(test)]
mod tests;
pub mod token;
mod trivia;
mod type_name;

use std::rc::Rc;

use crate::text::source::Source;
use input::{In, Session, Shared};

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

/// Reads a text.
#[must_use]
pub fn parse(source: Rc<Source>) -> Parsed {
    read(source, false, Vec::new())
}

/// Reads a text that will run where these types of other scripts are known.
#[must_use]
pub fn parse_among(source: Rc<Source>, known: Vec<String>) -> Parsed {
    read(source, false, known)
}

/// Reads a text and keeps its tokens.
#[must_use]
pub fn parse_with_tokens(source: Rc<Source>) -> Parsed {
    read(source, true, Vec::new())
}

/// What a text holds that a data file may not, given the commands (in lower case) and variables that this one may use.
#[must_use]
pub fn data_errors(parsed: &Parsed, commands: &[&str], variables: &[&str]) -> Vec<ParseError> {
    let shared = Shared::new(Rc::clone(&parsed.source), false);
    if let Some(block) = &parsed.script.end_block {
        check::check_data_file(&block.statements, &shared, commands, variables);
    }
    shared.errors.into_inner()
}

/// What a script block holds that data may not, given the commands (in lower case; none: any) and variables (`*`: any;
/// `env:`: those of the environment) that it may use.
#[must_use]
pub fn restricted_errors(
    script: &ScriptBlockAst,
    commands: Option<&[&str]>,
    variables: &[&str],
) -> Vec<ParseError> {
    let shared = Shared::new(Rc::clone(&script.source), false);
    check::check_data_block(script, &shared, commands, variables);
    shared.errors.into_inner()
}

/// More input could make the text right.
#[must_use]
pub fn is_incomplete(parsed: &Parsed) -> bool {
    parsed.errors.iter().any(|error| error.incomplete)
}

fn read(source: Rc<Source>, tokens: bool, known: Vec<String>) -> Parsed {
    let mut shared = Shared::new(Rc::clone(&source), tokens);
    shared.known = known;
    let mut script;
    {
        let session = Session::new(&shared);
        script = script_block::script(In::new(&session, 0));
        script.requires = requires::requirements(&session);
    }
    if !shared.stopped.get() {
        check::check(&script, &shared);
    }
    Parsed {
        source,
        script: Rc::new(script),
        errors: shared.errors.into_inner(),
        tokens: shared
            .tokens
            .map(std::cell::RefCell::into_inner)
            .unwrap_or_default(),
    }
}
