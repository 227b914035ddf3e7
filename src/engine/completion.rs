//! What could stand here: commands, parameters, their values, variables, members, types and paths.

mod arguments;
mod assigned;
mod candidates;
mod commands;
mod custom;
mod infer;
mod keys;
mod known;
mod members;
mod parameters;
mod paths;
mod place;
mod tips;
mod types;
mod variables;

pub use candidates::{Candidate, CandidateKind};
pub use custom::{CommandCompletion, CompletionResult, complete_input};
pub use place::{Place, place};
pub use tips::tip;

use super::runspace::Runspace;
use crate::syntax::ast::{FunctionDefinitionAst, Statement};
use crate::syntax::{Token, TokenKind, parse_with_tokens};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use std::rc::Rc;

/// What could stand in a range of a text.
#[derive(Clone, Debug, Default)]
pub struct Completion {
    /// The first byte that is replaced.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// What could stand there, in the order in which it is offered.
    pub candidates: Vec<Candidate>,
}

/// Values for a parameter that only the host knows, such as identities of the organization.
///
/// It gets the command's name, the parameter's name, its type as it is declared and the word so far, and gives values
/// without quotes; `None` if it knows nothing of the parameter.
pub struct ArgumentSource(pub Box<ArgumentFunction>);

/// Command, parameter, type and word to values.
pub type ArgumentFunction = dyn Fn(&str, &str, &str, &str) -> Option<Vec<String>>;

/// The properties of types that only the host knows, by the type's full name.
pub struct PropertySource(pub fn(&str) -> Option<Vec<String>>);

/// Modules whose commands are not offered: a session without an organization.
pub struct WithoutModules(pub &'static [&'static str]);

/// The session, and what the text before the cursor says.
struct Scene<'a> {
    rt: &'a mut Runspace,
    before: &'a str,
    tokens: Vec<Token>,
    /// The tokens behind the word.
    following: Vec<Token>,
    /// The text as a whole.
    text: &'a str,
    /// Functions that the text defines.
    functions: Vec<Rc<FunctionDefinitionAst>>,
    /// The word stands behind `-Name:`.
    colon: bool,
    /// The word stands behind `&` or `.`.
    called: bool,
}

impl Scene<'_> {
    fn reader(&mut self) -> infer::Reader<'_> {
        infer::Reader {
            rt: &mut *self.rt,
            before: self.before,
            tokens: &self.tokens,
        }
    }

    /// True for a module whose commands the session has.
    fn in_session(&self, module: &str) -> bool {
        self.rt
            .service::<WithoutModules>()
            .is_none_or(|left_out| !left_out.0.contains(&module))
    }

    /// What the command gets behind the cursor: parameters by name, and how many arguments without one.
    fn given_after(&self, given: &mut Vec<String>) -> usize {
        let mut position = 0;
        let mut level = 0_i32;
        let (mut named, mut listed) = (false, false);
        for token in &self.following {
            let opens = matches!(
                token.kind,
                TokenKind::LParen
                    | TokenKind::LCurly
                    | TokenKind::AtParen
                    | TokenKind::AtCurly
                    | TokenKind::DollarParen
            );
            let closes = matches!(token.kind, TokenKind::RParen | TokenKind::RCurly);
            level -= i32::from(closes);
            if level < 0 {
                break;
            }
            if level == 0 && !closes {
                match token.kind {
                    TokenKind::Pipe
                    | TokenKind::Semi
                    | TokenKind::NewLine
                    | TokenKind::AndAnd
                    | TokenKind::OrOr
                    | TokenKind::Ampersand => break,
                    TokenKind::Comma => listed = true,
                    TokenKind::Parameter => {
                        let place = token.extent.start as usize..token.extent.end as usize;
                        let name = self.text.get(place).unwrap_or_default();
                        given.push(name.trim_matches(['-', ':']).to_owned());
                        named = true;
                    }
                    _ if listed => listed = false,
                    _ if named => named = false,
                    _ => position += 1,
                }
            }
            level += i32::from(opens);
        }
        position
    }

    /// True if the command that is written stands behind a pipe.
    fn piped(&self) -> bool {
        let mut level = 0;
        for token in self.tokens.iter().rev() {
            match token.kind {
                TokenKind::RParen | TokenKind::RCurly => level += 1,
                TokenKind::LParen
                | TokenKind::LCurly
                | TokenKind::AtParen
                | TokenKind::AtCurly
                | TokenKind::DollarParen => {
                    level -= 1;
                    if level < 0 {
                        return false;
                    }
                }
                TokenKind::Pipe if level == 0 => return true,
                TokenKind::Semi | TokenKind::NewLine if level == 0 => return false,
                _ => {}
            }
        }
        false
    }

    /// Variables that the text gives a value: assignments, loops and parameters, in their order.
    fn written_variables(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        let mut in_param = 0_i32;
        let mut param_next = false;
        for (at, token) in self.tokens.iter().enumerate() {
            let text = self
                .before
                .get(token.extent.start as usize..token.extent.end as usize)
                .unwrap_or_default();
            match token.kind {
                TokenKind::Param => param_next = true,
                TokenKind::LParen => {
                    if param_next || in_param > 0 {
                        in_param += 1;
                    }
                    param_next = false;
                }
                TokenKind::RParen if in_param > 0 => in_param -= 1,
                _ => {}
            }
            let Some(name) = text.strip_prefix('$') else {
                continue;
            };
            let set = self
                .tokens
                .get(at + 1)
                .is_some_and(|next| matches!(next.kind, TokenKind::Equals | TokenKind::In));
            let last = token.extent.end as usize == self.before.len();
            if (set || in_param == 1) && !last && !name.contains([':', '{']) {
                let name = name.to_owned();
                if !all.iter().any(|held| eq_ignore_case(held, &name)) {
                    all.push(name);
                }
            }
        }
        all
    }
}

/// What could stand at a byte of a text.
pub fn complete(rt: &mut Runspace, text: &str, at: usize) -> Completion {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    // A word is completed as a whole, wherever in it the cursor stands.
    let stands_in_word = text
        .get(..at)
        .and_then(|head| head.chars().next_back())
        .is_some_and(|c| c.is_alphanumeric() || c == '_');
    if stands_in_word {
        let rest = text.get(at..).unwrap_or_default();
        at += rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-')))
            .unwrap_or(rest.len());
    }
    let before = text.get(..at).unwrap_or_default();
    let (range, place) = place(before);
    let parsed = parse_with_tokens(Rc::new(Source::new(before)));
    let tokens: Vec<Token> = parsed
        .tokens
        .iter()
        .copied()
        .filter(|token| !token.extent.is_empty() && token.kind != TokenKind::EndOfInput)
        .collect();
    let mut functions = Vec::new();
    if let Some(block) = &parsed.script.end_block {
        for statement in &block.statements {
            if let Statement::FunctionDefinition(function) = statement {
                functions.push(Rc::clone(function));
            }
        }
    }
    let head = before.get(..range.start).unwrap_or_default();
    let following = if at < text.len() {
        parse_with_tokens(Rc::new(Source::new(text)))
            .tokens
            .iter()
            .copied()
            .filter(|token| token.extent.start as usize >= at && !token.extent.is_empty())
            .collect()
    } else {
        Vec::new()
    };
    let mut scene = Scene {
        following,
        text,
        rt,
        before,
        tokens,
        functions,
        colon: head.ends_with(':'),
        called: head.trim_end().ends_with(['&', '.']),
    };
    let mut found = candidates::of(&mut scene, &place);
    if !matches!(place, Place::Argument { .. }) {
        let hidden: Vec<&str> = rt
            .service::<WithoutModules>()
            .map(|left_out| left_out.0.to_vec())
            .unwrap_or_default();
        if !hidden.is_empty() {
            found.retain(|found| keeps(&found.label, &hidden));
        }
    } else if let Some(left_out) = rt.service::<WithoutModules>() {
        found.retain(|found| {
            found.kind != CandidateKind::Command || keeps(&found.label, left_out.0)
        });
    }
    Completion {
        start: range.start,
        end: range.end,
        candidates: found,
    }
}

/// False for a command of one of these modules.
fn keeps(name: &str, hidden: &[&str]) -> bool {
    crate::grammar::declaration(name).is_none_or(|held| !hidden.contains(&held.module))
}
