//! `[PSParser]::Tokenize`: tokens as PowerShell 2 had them.

use super::super::record;
use crate::syntax::{Token, TokenKind};
use crate::text::source::Source;
use crate::value::members::args;
use crate::value::{Result, Type, Value};
use std::rc::Rc;

/// The number of a `PSTokenType`; `None`: it is not listed.
fn kind_of(token: &Token, text: &str) -> Option<i64> {
    if token.flags.type_name {
        return Some(10);
    }
    if token.flags.attribute_name {
        return Some(9);
    }
    if token.flags.member_name {
        return Some(7);
    }
    if token.flags.command_name {
        return Some(1);
    }
    Some(match token.kind {
        TokenKind::EndOfInput => return None,
        TokenKind::Variable | TokenKind::SplattedVariable => 6,
        TokenKind::Parameter => 2,
        TokenKind::Number => 4,
        TokenKind::StringLiteral
        | TokenKind::StringExpandable
        | TokenKind::HereStringLiteral
        | TokenKind::HereStringExpandable => 5,
        TokenKind::Identifier | TokenKind::Generic => 3,
        TokenKind::Label => 8,
        TokenKind::Comment => 15,
        TokenKind::NewLine => 17,
        TokenKind::LineContinuation => 18,
        TokenKind::Semi => 16,
        TokenKind::LParen
        | TokenKind::LCurly
        | TokenKind::AtParen
        | TokenKind::AtCurly
        | TokenKind::DollarParen => 12,
        TokenKind::RParen | TokenKind::RCurly => 13,
        _ if text.starts_with(|c: char| c.is_ascii_alphabetic()) => 14,
        _ => 11,
    })
}

/// What stands in a token, without its sigil or quotes.
fn content(kind: i64, text: &str) -> String {
    match kind {
        5 => {
            let text = text.trim_start_matches('@').trim_end_matches('@');
            let mut inner = text.chars();
            inner.next();
            inner.next_back();
            inner.as_str().to_owned()
        }
        6 => text
            .trim_start_matches(['$', '@'])
            .trim_start_matches('{')
            .trim_end_matches('}')
            .to_owned(),
        _ => text.to_owned(),
    }
}

/// `[PSParser]::Tokenize(text, [ref]$errors)`.
pub fn tokenize(list: &[Value]) -> Option<Result<Value>> {
    let given = list.first()?;
    let given = match given.base() {
        Value::Array(lines) => {
            let lines: Vec<String> = lines.items.borrow().iter().map(Value::to_text).collect();
            lines.join("\n")
        }
        other => other.to_text(),
    };
    let source = Rc::new(Source::new(given));
    let parsed = crate::syntax::parse_with_tokens(Rc::clone(&source));
    let mut made = Vec::new();
    for token in &parsed.tokens {
        let text = source.slice(token.extent);
        let Some(kind) = kind_of(token, text) else {
            continue;
        };
        let (start, end) = (
            source.position(token.extent.start),
            source.position(token.extent.end),
        );
        let from = source.utf16_offset(token.extent.start) as i32;
        let to = source.utf16_offset(token.extent.end) as i32;
        made.push(record::value(
            "System.Management.Automation.PSToken",
            None,
            vec![
                ("Content", Value::str(content(kind, text))),
                (
                    "Type",
                    Value::enumeration("System.Management.Automation.PSTokenType", kind),
                ),
                ("Start", Value::Int(from)),
                ("Length", Value::Int(to - from)),
                ("StartLine", Value::Int(start.line as i32)),
                ("StartColumn", Value::Int(start.column as i32)),
                ("EndLine", Value::Int(end.line as i32)),
                ("EndColumn", Value::Int(end.column as i32)),
            ],
        ));
    }
    let errors = parsed
        .errors
        .iter()
        .map(|found| super::error(&source, found))
        .collect();
    let of = |name: &str| {
        Type::generic(
            "System.Collections.ObjectModel.Collection",
            vec![Type::named(&format!("System.Management.Automation.{name}"))],
        )
    };
    let written = args::write_back(list.get(1), Value::list_of(of("PSParseError"), errors));
    Some(written.map(|()| Value::list_of(of("PSToken"), made)))
}
