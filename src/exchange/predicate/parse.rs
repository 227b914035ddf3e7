//! The text of a filter, read.

use super::{Filterable, Kind, Operand, Operator, Predicate, Subject, filterable};
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::property::fold;
use crate::exchange::quota::ByteQuantifiedSize;
use crate::exchange::schema::{Schema, full_enumeration};
use crate::exchange::time::{Moment, Span};

/// How deep parentheses may go.
const DEPTH: usize = 256;

/// How many terms a filter may have.
const TERMS: usize = 4096;

#[derive(Clone, Debug, PartialEq)]
pub(in crate::exchange) enum Token {
    Open,
    Close,
    /// `-and`, `-eq` and so on, without the dash, folded.
    Dash(String),
    /// A bare word: a property, a number, `$true`.
    Word(String),
    /// Something in quotes.
    Quoted(String),
}

impl Token {
    /// Whether it is a pattern that more than one text is like.
    fn has_wildcard(&self) -> bool {
        match self {
            Self::Word(text) | Self::Quoted(text) => text.contains('*'),
            Self::Open | Self::Close | Self::Dash(_) => false,
        }
    }
}

/// Which properties a filter may name.
enum Scope<'a> {
    /// Those that a command for recipients can filter on.
    Command(&'a str),
    /// Those of a view.
    Schema(&'static Schema),
    /// Those that filters may name which groups, address lists and policies keep.
    Stored,
}

struct Reader<'a> {
    filter: &'a str,
    scope: Scope<'a>,
    tokens: Vec<(Token, usize)>,
    place: usize,
    /// How many comparisons there are; each lies one level deeper than the one before.
    terms: usize,
}

impl Predicate {
    /// Reads a filter for a command. The properties that the command can filter on decide what a value means.
    pub fn parse(filter: &str, command: &str) -> Result<Self> {
        Self::read(filter, Scope::Command(command))
    }

    /// Reads a filter for the objects of a view.
    pub fn parse_for(filter: &str, schema: &'static Schema) -> Result<Self> {
        Self::read(filter, Scope::Schema(schema))
    }

    /// Reads a filter that a group, an address list or a policy keeps.
    pub fn parse_stored(filter: &str) -> Result<Self> {
        Self::read(filter, Scope::Stored)
    }

    fn read(filter: &str, scope: Scope<'_>) -> Result<Self> {
        let text = filter.trim();
        // A script block's text may come with its braces.
        let inner = text
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'))
            .unwrap_or(filter);
        let tokens = tokens(inner).map_err(|place| syntax(filter, place))?;
        let mut reader = Reader {
            filter,
            scope,
            tokens,
            place: 0,
            terms: 0,
        };
        let predicate = reader.alternatives(0)?;
        match reader.tokens.get(reader.place) {
            None => Ok(predicate),
            Some((_, place)) => Err(syntax(filter, *place)),
        }
    }
}

fn syntax(filter: &str, place: usize) -> ExchangeError {
    ExchangeError::FilterSyntax {
        filter: filter.to_owned(),
        position: place + 1,
    }
}

/// The tokens with the character each begins at, or the character at which none can.
pub(in crate::exchange) fn tokens(text: &str) -> std::result::Result<Vec<(Token, usize)>, usize> {
    let mut list = Vec::new();
    let mut chars = text.chars().enumerate().peekable();
    while let Some((place, c)) = chars.next() {
        match c {
            _ if c.is_whitespace() => {}
            '(' => list.push((Token::Open, place)),
            ')' => list.push((Token::Close, place)),
            '\'' | '"' => {
                let mut value = String::new();
                loop {
                    match chars.next() {
                        None => return Err(place),
                        Some((_, inner)) if inner == c => {
                            if chars.next_if(|(_, next)| *next == c).is_some() {
                                value.push(c);
                            } else {
                                break;
                            }
                        }
                        Some((_, inner)) => value.push(inner),
                    }
                }
                list.push((Token::Quoted(value), place));
            }
            '!' => list.push((Token::Dash("not".to_owned()), place)),
            _ => {
                let mut word = String::from(c);
                while let Some((_, next)) = chars.next_if(|(_, next)| {
                    !next.is_whitespace() && !matches!(next, '(' | ')' | '\'' | '"')
                }) {
                    word.push(next);
                }
                match word.strip_prefix('-') {
                    Some(rest) if rest.starts_with(|c: char| c.is_alphabetic()) => {
                        list.push((Token::Dash(fold(rest)), place));
                    }
                    _ => list.push((Token::Word(word), place)),
                }
            }
        }
    }
    Ok(list)
}

impl Reader<'_> {
    fn end(&self) -> usize {
        self.filter.chars().count()
    }

    fn peek(&self) -> Option<&(Token, usize)> {
        self.tokens.get(self.place)
    }

    fn next(&mut self) -> Result<(Token, usize)> {
        let token = self
            .tokens
            .get(self.place)
            .cloned()
            .ok_or_else(|| syntax(self.filter, self.end()))?;
        self.place += 1;
        Ok(token)
    }

    fn takes(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some((Token::Dash(dash), _)) if dash == word);
        if found {
            self.place += 1;
        }
        found
    }

    fn alternatives(&mut self, depth: usize) -> Result<Predicate> {
        let mut left = self.conjunction(depth)?;
        while self.takes("or") {
            left = Predicate::Or(Box::new(left), Box::new(self.conjunction(depth)?));
        }
        Ok(left)
    }

    fn conjunction(&mut self, depth: usize) -> Result<Predicate> {
        let mut left = self.term(depth)?;
        while self.takes("and") {
            left = Predicate::And(Box::new(left), Box::new(self.term(depth)?));
        }
        Ok(left)
    }

    fn term(&mut self, depth: usize) -> Result<Predicate> {
        let (token, place) = self.next()?;
        self.terms += 1;
        if depth > DEPTH || self.terms > TERMS {
            return Err(syntax(self.filter, place));
        }
        match token {
            Token::Dash(word) if word == "not" => {
                Ok(Predicate::Not(Box::new(self.term(depth + 1)?)))
            }
            Token::Open => {
                let inner = self.alternatives(depth + 1)?;
                match self.next()? {
                    (Token::Close, _) => Ok(inner),
                    (_, place) => Err(syntax(self.filter, place)),
                }
            }
            Token::Word(name) if name.chars().all(|c| c.is_alphanumeric() || c == '_') => {
                self.comparison(&name, place)
            }
            _ => Err(syntax(self.filter, place)),
        }
    }

    fn comparison(&mut self, name: &str, place: usize) -> Result<Predicate> {
        let (token, operator_place) = self.next()?;
        let Token::Dash(word) = token else {
            return Err(syntax(self.filter, operator_place));
        };
        let operator = Operator::ALL
            .into_iter()
            .find(|(spelling, _)| *spelling == word)
            .map(|(_, operator)| operator)
            .ok_or_else(|| syntax(self.filter, operator_place))?;
        let (value, value_place) = self.next()?;
        if !matches!(value, Token::Word(_) | Token::Quoted(_)) {
            return Err(syntax(self.filter, value_place));
        }
        // Stored filters call the kind by its number's name.
        let name = if name.eq_ignore_ascii_case("RecipientTypeDetailsValue") {
            "RecipientTypeDetails"
        } else {
            name
        };
        let found = match self.scope {
            Scope::Command(command) => filterable()
                .iter()
                .find(|p| p.name.eq_ignore_ascii_case(name) && p.is_for(command))
                .cloned(),
            Scope::Schema(schema) => schema.property(name).map(Filterable::of),
            Scope::Stored => filterable()
                .iter()
                .find(|p| p.name.eq_ignore_ascii_case(name))
                .cloned()
                .map(|p| Filterable {
                    wildcards: p.wildcards || p.name == "ObjectCategory",
                    ..p
                })
                .or_else(|| {
                    name.eq_ignore_ascii_case("RecipientDisplayType")
                        .then_some(Filterable {
                            name: "RecipientDisplayType",
                            kind: Kind::Enum,
                            commands: &[],
                            wildcards: false,
                        })
                }),
        };
        let property = &found.ok_or_else(|| ExchangeError::FilterProperty {
            property: name.to_owned(),
            filter: self.filter.to_owned(),
            position: place + 1,
        })?;
        let is_null = matches!(&value, Token::Word(text) | Token::Quoted(text) if text.eq_ignore_ascii_case("$null"));
        let is_equality = matches!(operator, Operator::Eq | Operator::Ne);
        let fits = match property.kind {
            _ if is_null => is_equality,
            Kind::Boolean | Kind::NullOnly => is_equality,
            // Without a wildcard, -like asks what -eq asks.
            Kind::Dn if operator.is_like() && !value.has_wildcard() => true,
            Kind::Dn | Kind::Enum => is_equality || (operator.is_like() && property.wildcards),
            Kind::String => !operator.is_like() || property.wildcards,
            Kind::Integer | Kind::Size | Kind::DateTime | Kind::TimeSpan => !operator.is_like(),
        };
        if !fits {
            return Err(ExchangeError::FilterOperator {
                operator: format!("-{word}"),
                property: property.name.to_owned(),
                filter: self.filter.to_owned(),
                position: operator_place + 1,
            });
        }
        let operand = self.operand(property, operator, &value, value_place)?;
        Ok(Predicate::Compare {
            property: Subject::named(property.name),
            operator,
            operand,
        })
    }

    fn operand(
        &self,
        property: &Filterable,
        operator: Operator,
        value: &Token,
        place: usize,
    ) -> Result<Operand> {
        let (text, bare) = match value {
            Token::Word(text) => (text.as_str(), true),
            Token::Quoted(text) => (text.as_str(), false),
            Token::Open | Token::Close | Token::Dash(_) => return Err(syntax(self.filter, place)),
        };
        let is = |word: &str| text.eq_ignore_ascii_case(word);
        if is("$null") {
            return Ok(Operand::Null);
        }
        if bare
            && !(text.starts_with('$')
                || text.starts_with(|c: char| c.is_ascii_digit() || c == '-'))
        {
            return Err(syntax(self.filter, place));
        }
        let wrong = |type_name: &str| ExchangeError::FilterValue {
            value: text.to_owned(),
            type_name: type_name.to_owned(),
            filter: self.filter.to_owned(),
            position: place + 1,
        };
        if bare && text.starts_with('$') && !is("$true") && !is("$false") {
            return Err(syntax(self.filter, place));
        }
        if operator.is_like() && matches!(property.kind, Kind::String | Kind::Dn | Kind::Enum) {
            return Ok(Operand::Pattern(fold(text)));
        }
        Ok(match property.kind {
            Kind::Boolean => {
                if is("$true") || is("true") || is("1") {
                    Operand::Bool(true)
                } else if is("$false") || is("false") || is("0") {
                    Operand::Bool(false)
                } else {
                    return Err(wrong("System.Boolean"));
                }
            }
            Kind::Integer => match text.parse::<i64>() {
                Ok(number) => Operand::Number(number),
                Err(_) if is("$true") => Operand::Number(1),
                Err(_) if is("$false") => Operand::Number(0),
                Err(_) if is("unlimited") => Operand::Unlimited,
                Err(_) => return Err(wrong("System.Int32")),
            },
            Kind::Size => match ByteQuantifiedSize::parse(text) {
                Some(size) => Operand::Number(i64::try_from(size.0).unwrap_or(i64::MAX)),
                None if is("unlimited") => Operand::Unlimited,
                None => return Err(wrong("Microsoft.Exchange.Data.ByteQuantifiedSize")),
            },
            Kind::DateTime => {
                Operand::Moment(Moment::parse(text).ok_or_else(|| wrong("System.DateTime"))?)
            }
            Kind::TimeSpan => match Span::parse(text) {
                Some(span) => Operand::Span(span),
                None if is("unlimited") => Operand::Unlimited,
                None => return Err(wrong("Microsoft.Exchange.Data.EnhancedTimeSpan")),
            },
            Kind::NullOnly => return Err(wrong("$null")),
            Kind::Enum
                if full_enumeration(property.name).is_some_and(|(full, members)| {
                    full.contains('.')
                        && text.parse::<i64>().is_err()
                        && !members.iter().any(|member| is(member))
                }) =>
            {
                return Err(wrong(property.name));
            }
            Kind::String | Kind::Dn | Kind::Enum => {
                Operand::Text(fold(text.trim_start_matches('$')))
            }
        })
    }
}
