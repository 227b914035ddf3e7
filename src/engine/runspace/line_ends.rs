//! `$^` and `$$`: the first and the last token of the line before.

use super::Runspace;
use crate::engine::scope::NameId;
use crate::syntax::ast::{CommandBaseAst, CommandElementAst, Expression, Statement};
use crate::syntax::{Token, TokenKind, parse, parse_with_tokens};
use crate::text::source::Source;
use crate::value::Value;
use std::rc::Rc;

/// What the next line will find in `$^` and `$$`.
#[derive(Default)]
pub struct LineEnds {
    first: Option<String>,
    last: Option<String>,
}

impl Runspace {
    /// Sets `$^` and `$$` for a line that is going to run, and remembers its own first and last token.
    pub fn note_line(&mut self, text: &str) {
        let parsed = parse_with_tokens(Rc::new(Source::new(text)));
        let mut tokens = parsed.tokens.iter().filter(|token| {
            !matches!(
                token.kind,
                TokenKind::NewLine
                    | TokenKind::LineContinuation
                    | TokenKind::Comment
                    | TokenKind::EndOfInput
            )
        });
        let Some(first) = tokens.next() else {
            return;
        };
        let last = tokens.next_back().unwrap_or(first);
        let global = Rc::clone(&self.global);
        let value = |held: &Option<String>| held.as_deref().map(Value::str).unwrap_or_default();
        let before = [
            ("^", value(&self.line_ends.first)),
            ("$", value(&self.line_ends.last)),
        ];
        for (name, value) in before {
            // A variable that somebody made constant stays as it is.
            let _ = self.set_in_frame(NameId::of(name), value, &global);
        }
        let written = |token: &Token| parsed.source.slice(token.extent).to_owned();
        let (first, last) = ((first.kind, written(first)), (last.kind, written(last)));
        if !is_ends_variable(first.0, &first.1)
            && let Some(first) = as_first(first.0, first.1)
        {
            self.line_ends.first = Some(first);
        }
        if !is_ends_variable(last.0, &last.1) {
            self.line_ends.last = Some(as_last(last.0, last.1));
        }
    }
}

/// `$^` and `$$` themselves are not remembered.
fn is_ends_variable(kind: TokenKind, text: &str) -> bool {
    matches!(kind, TokenKind::Variable | TokenKind::Generic) && matches!(text, "$^" | "$$")
}

/// PowerShell reads the variables in a string before it has read the string; `None`: not to be remembered.
fn as_first(kind: TokenKind, text: String) -> Option<String> {
    let read = read_string(kind, &text, |value, nested, source| {
        let variable = nested
            .iter()
            .find(|one| matches!(one, Expression::Variable(_)))
            .map(|variable| source.slice(variable.extent()));
        match variable {
            Some(name) => (!is_ends_variable(TokenKind::Variable, name)).then(|| name.to_owned()),
            None => Some(value.to_owned()),
        }
    });
    read.unwrap_or(Some(text))
}

/// And what `$( )` holds after it.
fn as_last(kind: TokenKind, text: String) -> String {
    let read = read_string(kind, &text, |value, nested, _| {
        let runs = nested
            .iter()
            .any(|one| matches!(one, Expression::SubExpression(_)));
        if runs { ")" } else { value }.to_owned()
    });
    read.unwrap_or(text)
}

/// Reads a token that stands for a string: its value, and what it expands; `None` for other tokens.
fn read_string<R>(
    kind: TokenKind,
    text: &str,
    read: impl FnOnce(&str, &[Expression], &Source) -> R,
) -> Option<R> {
    if !matches!(
        kind,
        TokenKind::StringLiteral
            | TokenKind::StringExpandable
            | TokenKind::HereStringLiteral
            | TokenKind::HereStringExpandable
            | TokenKind::Generic
    ) {
        return None;
    }
    let parsed = parse(Rc::new(Source::new(text)));
    let statement = parsed.script.end_block.as_ref()?.statements.first()?;
    let Statement::Pipeline(pipeline) = statement else {
        return None;
    };
    let expression = match pipeline.elements.first()? {
        CommandBaseAst::Expression(node) => &node.expression,
        CommandBaseAst::Command(node) => match node.elements.first()? {
            CommandElementAst::Expression(name) => name,
            CommandElementAst::Parameter(_) => return None,
        },
    };
    match expression {
        Expression::StringConstant(node) => Some(read(&node.value, &[], &parsed.source)),
        Expression::ExpandableString(node) => Some(read(&node.value, &node.nested, &parsed.source)),
        _ => None,
    }
}
