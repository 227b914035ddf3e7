//! The colours of a line that is being typed, from the parser's tokens.

use crate::syntax::{Token, TokenKind, parse_with_tokens};
use crate::text::source::Source;
use std::rc::Rc;

/// The line with escape sequences.
pub(super) fn of(line: &str) -> String {
    let parsed = parse_with_tokens(Rc::new(Source::new(line)));
    let mut out = String::with_capacity(line.len() * 2);
    let mut at = 0;
    for token in &parsed.tokens {
        let (start, end) = (token.extent.start as usize, token.extent.end as usize);
        // Tokens inside of a string are shown as part of it.
        let (Some(before), Some(text)) = (line.get(at..start), line.get(start..end)) else {
            continue;
        };
        if text.is_empty() {
            continue;
        }
        out.push_str(before);
        match color(token, text) {
            Some(color) => {
                out.push_str(color);
                out.push_str(text);
                out.push_str("\x1b[0m");
            }
            None => out.push_str(text),
        }
        at = end;
    }
    out.push_str(line.get(at..).unwrap_or_default());
    out
}

/// PSReadLine's colours.
fn color(token: &Token, text: &str) -> Option<&'static str> {
    if token.flags.in_error {
        return Some("\x1b[91m");
    }
    if token.flags.command_name {
        return Some("\x1b[93m");
    }
    if token.flags.type_name || token.flags.attribute_name {
        return Some("\x1b[37m");
    }
    if token.flags.member_name {
        return Some("\x1b[37m");
    }
    match token.kind {
        TokenKind::Comment => Some("\x1b[32m"),
        TokenKind::StringLiteral
        | TokenKind::StringExpandable
        | TokenKind::HereStringLiteral
        | TokenKind::HereStringExpandable => Some("\x1b[36m"),
        TokenKind::Variable | TokenKind::SplattedVariable => Some("\x1b[92m"),
        TokenKind::Parameter => Some("\x1b[90m"),
        TokenKind::Number => Some("\x1b[97m"),
        TokenKind::Generic | TokenKind::Identifier | TokenKind::Label => None,
        _ if text.starts_with('-') && text.len() > 1 => Some("\x1b[90m"),
        _ if text.chars().all(char::is_alphabetic) => Some("\x1b[92m"),
        _ if text.chars().all(|c| "+-*/%=<>!|&?".contains(c)) => Some("\x1b[90m"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_is_lost() {
        for line in [
            "Get-Item -Path $x | foo 'a' # c",
            "\"a $b c\" + 1",
            "if (",
            "å {",
        ] {
            let shown = super::of(line);
            let mut plain = String::new();
            let mut rest = shown.as_str();
            while let Some((before, after)) = rest.split_once("\x1b[") {
                plain.push_str(before);
                rest = after.split_once('m').map_or("", |(_, rest)| rest);
            }
            plain.push_str(rest);
            assert_eq!(plain, line);
        }
    }
}
