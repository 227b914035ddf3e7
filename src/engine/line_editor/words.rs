//! Where words, tokens and lines begin and end.

use super::buffer::Buffer;
use crate::syntax::ast::{CommandBaseAst, Statement};
use crate::syntax::{TokenKind, parse_with_tokens};
use crate::text::source::Source;
use std::ops::Range;
use std::rc::Rc;

/// The character before a place.
pub fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The character after a place.
pub fn after(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// One character to the left; what is joined on the screen is one.
pub fn left(text: &str, at: usize) -> usize {
    let start = line_start(text, at);
    let start = start.saturating_sub(usize::from(start == at));
    let piece = text.get(start..at).unwrap_or_default();
    start + Buffer::of(piece, piece.len()).left(1)
}

/// One character to the right.
pub fn right(text: &str, at: usize) -> usize {
    let end = line_end(text, at);
    let end = (end + usize::from(end == at)).min(text.len());
    at + Buffer::of(text.get(at..end).unwrap_or_default(), 0).right(1)
}

fn skip(text: &str, mut at: usize, wanted: impl Fn(char) -> bool) -> usize {
    while let Some(c) = after(text, at).filter(|c| wanted(*c)) {
        at += c.len_utf8();
    }
    at
}

fn skip_back(text: &str, mut at: usize, wanted: impl Fn(char) -> bool) -> usize {
    while let Some(c) = before(text, at).filter(|c| wanted(*c)) {
        at -= c.len_utf8();
    }
    at
}

/// What ends words.
pub struct Words<'a>(pub &'a str);

impl Words<'_> {
    fn inside(&self, c: char) -> bool {
        !c.is_whitespace() && !self.0.contains(c)
    }

    /// The end of this word or the next.
    pub fn forward(&self, text: &str, at: usize) -> usize {
        let at = skip(text, at, |c| !self.inside(c));
        skip(text, at, |c| self.inside(c))
    }

    /// The beginning of this word or the one before.
    pub fn backward(&self, text: &str, at: usize) -> usize {
        let at = skip_back(text, at, |c| !self.inside(c));
        skip_back(text, at, |c| self.inside(c))
    }

    /// The beginning of the next word.
    pub fn next(&self, text: &str, at: usize) -> usize {
        let at = match after(text, at) {
            Some(c) if self.inside(c) => skip(text, at, |c| self.inside(c)),
            Some(c) if !c.is_whitespace() => {
                skip(text, at, |c| !c.is_whitespace() && !self.inside(c))
            }
            _ => at,
        };
        skip(text, at, char::is_whitespace)
    }

    /// The word that a place is in.
    pub fn around(&self, text: &str, at: usize) -> Range<usize> {
        skip_back(text, at, |c| self.inside(c))..skip(text, at, |c| self.inside(c))
    }
}

/// The beginning of the text between blanks to the left.
pub fn blank_backward(text: &str, at: usize) -> usize {
    let at = skip_back(text, at, char::is_whitespace);
    skip_back(text, at, |c| !c.is_whitespace())
}

/// The beginning of the text between blanks to the right.
pub fn blank_next(text: &str, at: usize) -> usize {
    let at = skip(text, at, |c| !c.is_whitespace());
    skip(text, at, char::is_whitespace)
}

/// The last character of this or the next text between blanks, or word.
pub fn end_of(text: &str, at: usize, inside: impl Fn(char) -> bool) -> usize {
    let at = skip(text, right(text, at), char::is_whitespace);
    let same = after(text, at).is_some_and(&inside);
    let end = skip(text, at, |c| !c.is_whitespace() && inside(c) == same);
    left(text, end).max(at.min(end))
}

/// The beginning of a line.
pub fn line_start(text: &str, at: usize) -> usize {
    text.get(..at)
        .and_then(|head| head.rfind('\n'))
        .map_or(0, |at| at + 1)
}

/// The end of a line.
pub fn line_end(text: &str, at: usize) -> usize {
    text.get(at..)
        .and_then(|tail| tail.find('\n'))
        .map_or(text.len(), |found| at + found)
}

/// The tokens of a text, without line ends.
pub fn tokens(text: &str) -> Vec<Range<usize>> {
    let parsed = parse_with_tokens(Rc::new(Source::new(text)));
    parsed
        .tokens
        .iter()
        .filter(|token| {
            !token.extent.is_empty()
                && !matches!(token.kind, TokenKind::NewLine | TokenKind::EndOfInput)
        })
        .map(|token| token.extent.start as usize..token.extent.end as usize)
        .collect()
}

/// The end of this token or the next.
pub fn token_forward(text: &str, at: usize) -> usize {
    tokens(text)
        .iter()
        .find(|token| token.end > at)
        .map_or(text.len(), |token| token.end)
}

/// The beginning of this token or the one before.
pub fn token_backward(text: &str, at: usize) -> usize {
    tokens(text)
        .iter()
        .rfind(|token| token.start < at)
        .map_or(0, |token| token.start)
}

/// The beginning of the next token.
pub fn token_next(text: &str, at: usize) -> usize {
    tokens(text)
        .iter()
        .find(|token| token.start > at)
        .map_or(text.len(), |token| token.start)
}

/// The place of the brace that belongs to the one at a place.
pub fn brace(text: &str, at: usize) -> Option<usize> {
    const PAIRS: [(char, char); 3] = [('(', ')'), ('{', '}'), ('[', ']')];
    let c = after(text, at)?;
    if let Some((open, close)) = PAIRS.iter().find(|(open, _)| *open == c) {
        let mut depth = 0;
        for (found, c) in text.get(at..)?.char_indices() {
            depth += i32::from(c == *open) - i32::from(c == *close);
            if depth == 0 {
                return Some(at + found);
            }
        }
        return None;
    }
    let (open, close) = PAIRS.iter().find(|(_, close)| *close == c)?;
    let mut depth = 1;
    for (found, c) in text.get(..at)?.char_indices().rev() {
        depth += i32::from(c == *close) - i32::from(c == *open);
        if depth == 0 {
            return Some(found);
        }
    }
    None
}

/// The arguments of the last command of a text, the command's name first.
pub fn arguments(text: &str) -> Vec<String> {
    let parsed = crate::syntax::parse(Rc::new(Source::new(text)));
    let slice = |start: u32, end: u32| {
        text.get(start as usize..end as usize)
            .unwrap_or_default()
            .to_owned()
    };
    let last = parsed
        .script
        .end_block
        .as_ref()
        .and_then(|block| block.statements.last());
    let pipeline = match last {
        Some(Statement::Pipeline(pipeline)) => Some(pipeline),
        Some(Statement::Assignment(node)) => match &node.right {
            Statement::Pipeline(pipeline) => Some(pipeline),
            _ => None,
        },
        _ => None,
    };
    if let Some(CommandBaseAst::Command(command)) =
        pipeline.and_then(|pipeline| pipeline.elements.last())
    {
        return command
            .elements
            .iter()
            .map(|element| {
                let extent = element.extent();
                slice(extent.start, extent.end)
            })
            .collect();
    }
    tokens(text)
        .into_iter()
        .map(|token| text.get(token).unwrap_or_default().to_owned())
        .collect()
}

/// The places of the arguments of all commands in a text.
pub fn argument_places(text: &str) -> Vec<Range<usize>> {
    let parsed = parse_with_tokens(Rc::new(Source::new(text)));
    let mut in_command = false;
    let mut all: Vec<Range<usize>> = Vec::new();
    for token in &parsed.tokens {
        let place = token.extent.start as usize..token.extent.end as usize;
        match token.kind {
            _ if token.flags.command_name => in_command = true,
            TokenKind::Pipe
            | TokenKind::Semi
            | TokenKind::NewLine
            | TokenKind::AndAnd
            | TokenKind::OrOr
            | TokenKind::LCurly
            | TokenKind::RCurly
            | TokenKind::RParen
            | TokenKind::LParen => in_command = false,
            TokenKind::Parameter
            | TokenKind::Comma
            | TokenKind::EndOfInput
            | TokenKind::Comment => {}
            _ if in_command && !place.is_empty() => match all.last_mut() {
                // What touches is one argument.
                Some(last) if last.end >= place.start => last.end = last.end.max(place.end),
                _ => all.push(place),
            },
            _ => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_at_delimiters() {
        let words = Words(super::super::DELIMITERS);
        let text = "Get-Item ./a.txt";
        assert_eq!(words.forward(text, 0), 3);
        assert_eq!(words.next(text, 0), 3);
        assert_eq!(words.next(text, 4), 9);
        assert_eq!(words.backward(text, text.len()), 13);
        assert_eq!(blank_backward(text, text.len()), 9);
        assert_eq!(token_forward(text, 2), 8);
        assert_eq!(token_next(text, 2), 9);
        assert_eq!(token_backward(text, 12), 9);
        assert_eq!(brace("a(b[c])d", 1), Some(6));
        assert_eq!(brace("a(b[c])d", 6), Some(1));
        assert_eq!(arguments("x; copy a 'b c'"), ["copy", "a", "'b c'"]);
        assert_eq!(end_of("ab  cd", 0, |c| !c.is_whitespace()), 1);
    }
}
