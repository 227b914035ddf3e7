//! Where the cursor stands: which kind of word is being written there.

mod expression;
mod special;

use crate::syntax::{Token, TokenKind, parse_with_tokens};
use crate::text::source::Source;
use expression::member;
use special::special;
use std::ops::Range;
use std::rc::Rc;

/// What kind of word is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The name of a command.
    Command {
        /// The word so far.
        word: String,
    },
    /// The name of a parameter.
    Parameter {
        /// The command.
        command: String,
        /// The word so far, without its dash.
        word: String,
        /// The parameters that are written already.
        given: Vec<String>,
        /// How many arguments without a name come before it.
        position: usize,
    },
    /// An argument.
    Argument {
        /// The command.
        command: String,
        /// The parameter before it, if there is one.
        parameter: Option<String>,
        /// How many arguments without a name come before it.
        position: usize,
        /// The parameters that are written already.
        given: Vec<String>,
        /// The word so far, without quotes.
        word: String,
        /// The quote it begins with.
        quote: Option<char>,
    },
    /// What a variable is given.
    Assigned {
        /// What stands before `=`.
        target: String,
        /// The word so far, with the quote that it begins with.
        word: String,
    },
    /// A variable.
    Variable {
        /// The name so far, without the dollar.
        word: String,
        /// `${`
        braced: bool,
        /// `$` or `@`.
        sigil: char,
    },
    /// A member of an object.
    Member {
        /// The expression before the operator.
        object: String,
        /// `::`
        is_static: bool,
        /// The name so far.
        word: String,
    },
    /// A type between brackets.
    Type {
        /// The name so far.
        word: String,
    },
    /// A namespace behind `using namespace`.
    Namespace {
        /// The name so far.
        word: String,
    },
    /// A key of a calculated property.
    Key {
        /// The command.
        command: String,
        /// The key so far.
        word: String,
        /// Keys that are written already.
        used: Vec<String>,
    },
    /// A key of a dictionary, in brackets.
    Index {
        /// The dictionary.
        object: String,
        /// The key so far.
        word: String,
        /// The quote before it.
        quote: char,
    },
    /// One of some words.
    Words {
        /// The words.
        words: &'static [&'static str],
        /// The word so far.
        word: String,
        /// What they are.
        kind: super::CandidateKind,
    },
    /// A type is written whole: its static members follow.
    Static {
        /// The type in its brackets.
        object: String,
    },
    /// The label of a loop.
    Label {
        /// The label so far.
        word: String,
        /// The labels that are written before.
        labels: Vec<String>,
    },
    /// Nothing that could be completed.
    None,
}

/// A command in the making.
#[derive(Clone, Default)]
struct Open {
    command: Option<String>,
    given: Vec<String>,
    /// The parameter whose argument comes next.
    parameter: Option<String>,
    position: usize,
}

/// The word that ends where the text ends, and what kind of word it is.
pub fn place(text: &str) -> (Range<usize>, Place) {
    let end = text.len();
    let parsed = parse_with_tokens(Rc::new(Source::new(text)));
    let tokens: Vec<Token> = parsed
        .tokens
        .iter()
        .copied()
        .filter(|token| !token.extent.is_empty() && !matches!(token.kind, TokenKind::EndOfInput))
        .collect();
    if let Some(found) = special(text) {
        return found;
    }
    if let Some(member) = member(text) {
        return member;
    }
    let slice = |token: &Token| -> &str {
        text.get(token.extent.start as usize..token.extent.end as usize)
            .unwrap_or_default()
    };
    // The word is the last token if it touches the end and can go on.
    let last = tokens
        .last()
        .filter(|token| token.extent.end as usize == end && !separates(token.kind));
    if let Some(token) = last
        && matches!(token.kind, TokenKind::Comment)
    {
        return (end..end, Place::None);
    }
    let count = tokens.len() - usize::from(last.is_some());
    let mut open = Open::default();
    let mut outer: Vec<Open> = Vec::new();
    for token in tokens.iter().take(count) {
        step(&mut open, &mut outer, token, slice(token));
    }
    let plain = last.is_none_or(|token| {
        matches!(
            token.kind,
            TokenKind::Number | TokenKind::StringLiteral | TokenKind::StringExpandable
        )
    });
    if plain
        && open.command.is_none()
        && let Some(target) = assigned_to(&tokens, count, text)
        && !last.is_some_and(|token| slice(token).contains(['/', '-', '$']))
    {
        let word = last.map(&slice).unwrap_or_default().to_owned();
        return (end - word.len()..end, Place::Assigned { target, word });
    }
    let Some(token) = last else {
        let place = match &open.command {
            None => Place::Command {
                word: String::new(),
            },
            Some(_) => argument(&open, ""),
        };
        return (end..end, place);
    };
    let start = token.extent.start as usize;
    let word = slice(token);
    // A subexpression that is open within a string is a text of its own.
    if word.starts_with('"')
        && let Some(at) = word.rfind("$(")
        && !word.get(at..).is_some_and(|inside| inside.contains(')'))
    {
        let from = start + at + 2;
        let (range, inner) = place(text.get(from..).unwrap_or_default());
        return (from + range.start..from + range.end, inner);
    }
    if let Some(variable) = variable(text, word, start) {
        return variable;
    }
    if let Some(name) = word.strip_prefix('[')
        && !name.contains(']')
        && !name.is_empty()
        && open.command.is_none()
    {
        return (
            start + 1..end,
            Place::Type {
                word: name.to_owned(),
            },
        );
    }
    if token.flags.type_name {
        return (
            start..end,
            Place::Type {
                word: word.to_owned(),
            },
        );
    }
    if let (Some(command), Some(name)) = (&open.command, word.strip_prefix('-'))
        && !name.starts_with(|c: char| c.is_ascii_digit())
    {
        return match word.split_once(':') {
            Some((parameter, value)) => {
                let mut open = open.clone();
                open.parameter = Some(parameter.trim_start_matches('-').to_owned());
                (start + parameter.len() + 1..end, argument(&open, value))
            }
            None => (
                start..end,
                Place::Parameter {
                    command: command.clone(),
                    word: name.to_owned(),
                    given: open.given.clone(),
                    position: open.position,
                },
            ),
        };
    }
    // After an expression a dash begins an operator.
    if open.command.is_none()
        && let Some(name) = word.strip_prefix('-')
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && ends_operand(tokens.get(count.wrapping_sub(1)))
    {
        return (
            start..end,
            Place::Parameter {
                command: String::new(),
                word: name.to_owned(),
                given: Vec::new(),
                position: 0,
            },
        );
    }
    if open.command.is_none() && word.starts_with('-') {
        return (start..end, Place::None);
    }
    if open.command.is_none() && word.starts_with(['"', '\'']) && !word.contains('/') {
        let inner = word.trim_matches(['"', '\'']);
        if inner.contains('-') {
            return (
                start..end,
                Place::Command {
                    word: word.to_owned(),
                },
            );
        }
    }
    if open.command.is_none() {
        let place = if matches!(token.kind, TokenKind::Number) || word.starts_with(['"', '\'']) {
            Place::Argument {
                command: String::new(),
                parameter: None,
                position: 0,
                given: Vec::new(),
                word: word.trim_matches(['"', '\'']).to_owned(),
                quote: word.chars().next().filter(|c| matches!(c, '"' | '\'')),
            }
        } else {
            Place::Command {
                word: word.to_owned(),
            }
        };
        return (start..end, place);
    }
    (start..end, argument(&open, word))
}

/// What stands before the `=` that the tokens end with: a variable, perhaps with its type and attributes.
fn assigned_to(tokens: &[Token], count: usize, text: &str) -> Option<String> {
    let equals = tokens.get(count.checked_sub(1)?)?;
    let variable = tokens.get(count.checked_sub(2)?)?;
    if equals.kind != TokenKind::Equals || variable.kind != TokenKind::Variable {
        return None;
    }
    let mut first = variable;
    let mut depth = 0_i32;
    for token in tokens.get(..count - 2)?.iter().rev() {
        match token.kind {
            TokenKind::RBracket | TokenKind::RParen => depth += 1,
            TokenKind::LBracket | TokenKind::LParen => depth -= 1,
            _ if depth == 0 => break,
            _ => {}
        }
        if depth < 0 {
            break;
        }
        first = token;
    }
    text.get(first.extent.start as usize..equals.extent.start as usize)
        .map(str::to_owned)
}

/// True if an expression ends with a token: what follows with a dash is an operator.
fn ends_operand(token: Option<&Token>) -> bool {
    token.is_some_and(|token| {
        matches!(
            token.kind,
            TokenKind::Variable
                | TokenKind::Number
                | TokenKind::RParen
                | TokenKind::RBracket
                | TokenKind::RCurly
                | TokenKind::StringLiteral
                | TokenKind::StringExpandable
                | TokenKind::HereStringLiteral
                | TokenKind::HereStringExpandable
        ) || token.flags.member_name
    })
}

fn argument(open: &Open, word: &str) -> Place {
    let quote = word.chars().next().filter(|c| matches!(c, '"' | '\''));
    let word = match quote {
        Some(quote) => {
            let inner = word.get(quote.len_utf8()..).unwrap_or_default();
            inner.strip_suffix(quote).unwrap_or(inner)
        }
        None => word,
    };
    Place::Argument {
        command: open.command.clone().unwrap_or_default(),
        parameter: open.parameter.clone(),
        position: open.position,
        given: open.given.clone(),
        word: word.to_owned(),
        quote,
    }
}

/// Tokens after which a new word begins.
fn separates(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Pipe
            | TokenKind::Semi
            | TokenKind::NewLine
            | TokenKind::LineContinuation
            | TokenKind::AndAnd
            | TokenKind::OrOr
            | TokenKind::Ampersand
            | TokenKind::Comma
            | TokenKind::LParen
            | TokenKind::RParen
            | TokenKind::LCurly
            | TokenKind::RCurly
            | TokenKind::AtParen
            | TokenKind::AtCurly
            | TokenKind::DollarParen
            | TokenKind::RBracket
            | TokenKind::Equals
            | TokenKind::PlusEquals
            | TokenKind::MinusEquals
            | TokenKind::QuestionQuestionEquals
            | TokenKind::Redirection
    )
}

/// Goes over a finished token.
fn step(open: &mut Open, outer: &mut Vec<Open>, token: &Token, text: &str) {
    match token.kind {
        TokenKind::LParen
        | TokenKind::LCurly
        | TokenKind::AtParen
        | TokenKind::AtCurly
        | TokenKind::DollarParen => outer.push(std::mem::take(open)),
        TokenKind::RParen | TokenKind::RCurly => {
            *open = outer.pop().unwrap_or_default();
            if open.command.is_some() && open.parameter.take().is_none() {
                open.position += 1;
            }
        }
        TokenKind::Pipe
        | TokenKind::Semi
        | TokenKind::NewLine
        | TokenKind::AndAnd
        | TokenKind::OrOr
        | TokenKind::Equals
        | TokenKind::PlusEquals
        | TokenKind::MinusEquals
        | TokenKind::QuestionQuestionEquals => *open = Open::default(),
        TokenKind::Ampersand => *open = Open::default(),
        TokenKind::Comma | TokenKind::LineContinuation | TokenKind::Comment => {}
        TokenKind::Parameter => {
            let name = text.trim_start_matches('-');
            let name = name.strip_suffix(':').unwrap_or(name);
            open.given.push(name.to_owned());
            open.parameter = Some(name.to_owned());
        }
        _ if token.flags.command_name => {
            *open = Open {
                command: Some(text.trim_matches(['"', '\'']).to_owned()),
                ..Open::default()
            };
        }
        _ => {
            if open.command.is_some() && open.parameter.take().is_none() {
                open.position += 1;
            }
        }
    }
}

/// `$na`, `${na`, `$env:na`, also at the end of a string.
fn variable(text: &str, word: &str, start: usize) -> Option<(Range<usize>, Place)> {
    if word.starts_with('\'') {
        return None;
    }
    let end = text.len();
    let splat = word.starts_with('@')
        && word.len() > 1
        && !word.starts_with("@'")
        && !word.starts_with("@\"");
    let sigil = if splat { '@' } else { '$' };
    let dollar = word.rfind(sigil)?;
    let name = word.get(dollar + 1..)?;
    if dollar > 0 && !word.starts_with('"') && !word.starts_with('$') {
        return None;
    }
    let (name, braced) = match name.strip_prefix('{') {
        Some(rest) => (rest, true),
        None => (name, false),
    };
    let fits = |c: char| {
        c.is_alphanumeric() || matches!(c, '_' | ':' | '?' | '^' | '$') || braced && c != '}'
    };
    name.chars().all(fits).then(|| {
        (
            start + dollar..end,
            Place::Variable {
                word: name.to_owned(),
                braced,
                sigil,
            },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Place {
        place(text).1
    }

    #[test]
    fn words_are_told_apart() {
        assert!(matches!(at("Get-Ma"), Place::Command { word } if word == "Get-Ma"));
        assert!(matches!(at("1..3 | For"), Place::Command { word } if word == "For"));
        assert!(
            matches!(at("Get-Item -Pa"), Place::Parameter { command, word, .. } if command == "Get-Item" && word == "Pa")
        );
        assert!(
            matches!(at("Get-Item -Path ./a"), Place::Argument { parameter: Some(p), word, .. } if p == "Path" && word == "./a")
        );
        assert!(
            matches!(at("Get-Mailbox \"Ken S"), Place::Argument { word, quote: Some('"'), .. } if word == "Ken S")
        );
        assert!(matches!(at("$na"), Place::Variable { word, .. } if word == "na"));
        assert!(matches!(at("Get-Item $env:PA"), Place::Variable { word, .. } if word == "env:PA"));
        assert!(
            matches!(at("$x.Le"), Place::Member { object, word, is_static: false } if object == "$x" && word == "Le")
        );
        assert!(
            matches!(at("[math]::Sq"), Place::Member { object, is_static: true, .. } if object == "[math]")
        );
        assert!(matches!(at("(1..3)."), Place::Member { object, .. } if object == "(1..3)"));
        assert!(matches!(at("[string"), Place::Type { word } if word == "string"));
        assert!(matches!(at("if ($x) { Get-"), Place::Command { word } if word == "Get-"));
    }
}
