//! The colours of a line that is being typed, from the parser's tokens.

use crate::engine::line_editor::Options;
use crate::syntax::{Token, TokenKind, parse_with_tokens};
use crate::text::source::Source;
use std::ops::Range;
use std::rc::Rc;

/// A line's stretches with the settings of their colours, and whether the line has a mistake that no more text mends.
pub(super) fn of(line: &str) -> (Vec<(Range<usize>, &'static str)>, bool) {
    let parsed = parse_with_tokens(Rc::new(Source::new(line)));
    let mistaken = parsed.errors.iter().any(|error| !error.incomplete);
    let mut all: Vec<(Range<usize>, &'static str)> = Vec::new();
    for token in &parsed.tokens {
        let place = token.extent.start as usize..token.extent.end as usize;
        let text = line.get(place.clone()).unwrap_or_default();
        if text.is_empty() {
            continue;
        }
        let name = setting(token, text);
        // A variable within a string is shown in the string.
        match all.last().cloned() {
            Some((held, before)) if held.end > place.start => {
                all.pop();
                all.push((held.start..place.start, before));
                all.push((place.clone(), name));
                all.push((place.end..held.end.max(place.end), before));
            }
            _ => all.push((place, name)),
        }
    }
    all.retain(|(place, _)| !place.is_empty());
    (all, mistaken)
}

/// The colour of a byte of the line.
pub(super) fn at<'o>(
    spans: &[(Range<usize>, &'static str)],
    options: &'o Options,
    at: usize,
) -> &'o str {
    let found = spans.partition_point(|(place, _)| place.end <= at);
    match spans.get(found) {
        Some((place, name)) if place.contains(&at) => options.color(name),
        _ => "",
    }
}

/// PSReadLine's name of a token's colour.
fn setting(token: &Token, text: &str) -> &'static str {
    if token.flags.in_error {
        return "Error";
    }
    if token.flags.command_name {
        return "Command";
    }
    if token.flags.type_name || token.flags.attribute_name {
        return "Type";
    }
    if token.flags.member_name {
        return "Member";
    }
    match token.kind {
        TokenKind::Comment => "Comment",
        TokenKind::StringLiteral
        | TokenKind::StringExpandable
        | TokenKind::HereStringLiteral
        | TokenKind::HereStringExpandable => "String",
        TokenKind::Variable | TokenKind::SplattedVariable => "Variable",
        TokenKind::Parameter => "Parameter",
        TokenKind::Number => "Number",
        TokenKind::Generic | TokenKind::Identifier | TokenKind::Label => "Default",
        _ if text.starts_with('-') && text.len() > 1 => "Operator",
        _ if text.chars().all(char::is_alphabetic) => "Keyword",
        _ if text.chars().all(|c| "+-*/%=<>!|&?".contains(c)) => "Operator",
        _ => "Default",
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn stretches_follow_each_other() {
        for line in [
            "Get-Item -Path $x | foo 'a' # c",
            "\"a $b c\" + 1",
            "if (",
            "å {",
            "\"$(Get-Item \"$x\") $y\"",
        ] {
            let (spans, _) = super::of(line);
            let mut end = 0;
            for (place, _) in &spans {
                assert!(place.start >= end, "{line}: {spans:?}");
                assert!(line.get(place.clone()).is_some());
                end = place.end;
            }
        }
        assert!(super::of("1 +* 2").1);
        assert!(!super::of("if (").1);
    }
}
