//! `* ? [a-z]` and the backtick.

use std::fmt;

use super::name::{ends_with_ignore_case, eq_ignore_case, lower, starts_with_ignore_case};

/// A wildcard pattern, ready to match.
#[derive(Clone, Debug)]
pub struct Wildcard {
    shape: Shape,
    ignore_case: bool,
}

/// The pattern cannot be read: its bracket is empty, unfinished or runs backwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WildcardPatternException {
    /// The pattern as written.
    pub pattern: String,
}

impl fmt::Display for WildcardPatternException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "The specified wildcard character pattern is not valid: {}",
            self.pattern
        )
    }
}

impl std::error::Error for WildcardPatternException {}

/// The frequent patterns have a shape that needs no steps.
#[derive(Clone, Debug)]
enum Shape {
    All,
    Literal(String),
    Prefix(String),
    Suffix(String),
    Contains(String),
    Steps(Vec<Step>),
}

#[derive(Clone, Debug)]
enum Step {
    Many,
    One,
    Literal(char),
    Set(Vec<(char, char)>),
}

impl Wildcard {
    /// Reads a pattern that ignores case.
    pub fn new(pattern: &str) -> Result<Self, WildcardPatternException> {
        Self::with_case(pattern, true)
    }

    /// Reads a pattern.
    pub fn with_case(pattern: &str, ignore_case: bool) -> Result<Self, WildcardPatternException> {
        let steps = steps(pattern, ignore_case).ok_or_else(|| WildcardPatternException {
            pattern: pattern.to_owned(),
        })?;
        Ok(Self {
            shape: shape(steps),
            ignore_case,
        })
    }

    /// Whether the whole text matches.
    pub fn is_match(&self, text: &str) -> bool {
        let same = |a: &str, b: &str| {
            if self.ignore_case {
                eq_ignore_case(a, b)
            } else {
                a == b
            }
        };
        match &self.shape {
            Shape::All => true,
            Shape::Literal(literal) => same(text, literal),
            Shape::Prefix(prefix) if self.ignore_case => starts_with_ignore_case(text, prefix),
            Shape::Prefix(prefix) => text.starts_with(prefix.as_str()),
            Shape::Suffix(suffix) if self.ignore_case => ends_with_ignore_case(text, suffix),
            Shape::Suffix(suffix) => text.ends_with(suffix.as_str()),
            Shape::Contains(part) if self.ignore_case => {
                super::name::find_ignore_case(text, part).is_some()
            }
            Shape::Contains(part) => text.contains(part.as_str()),
            Shape::Steps(steps) => self.walk(steps, text),
        }
    }

    /// The text that the pattern spells, if it holds no wildcard.
    pub fn literal(&self) -> Option<&str> {
        match &self.shape {
            Shape::Literal(literal) => Some(literal),
            _ => None,
        }
    }

    /// Steps through the text; after a mismatch only the last `*` needs to take one more character.
    fn walk(&self, steps: &[Step], text: &str) -> bool {
        let mut rest = text;
        let mut at = 0;
        let mut retry: Option<(usize, &str)> = None;
        loop {
            let mut next = rest.chars();
            let c = next.next();
            match (steps.get(at), c) {
                (Some(Step::Many), _) => {
                    at += 1;
                    retry = Some((at, rest));
                    continue;
                }
                (Some(step), Some(c)) if self.accepts(step, c) => {
                    at += 1;
                    rest = next.as_str();
                    continue;
                }
                (None, None) => return true,
                _ => {}
            }
            let Some((from, tail)) = retry else {
                return false;
            };
            let mut tail = tail.chars();
            if tail.next().is_none() {
                return false;
            }
            rest = tail.as_str();
            at = from;
            retry = Some((from, rest));
        }
    }

    fn accepts(&self, step: &Step, c: char) -> bool {
        let c = if self.ignore_case { lower(c) } else { c };
        match step {
            Step::Many | Step::One => true,
            Step::Literal(literal) => *literal == c,
            Step::Set(ranges) => ranges.iter().any(|&(from, to)| (from..=to).contains(&c)),
        }
    }
}

fn shape(steps: Vec<Step>) -> Shape {
    let (leading, rest) = match steps.split_first() {
        Some((Step::Many, rest)) => (true, rest),
        _ => (false, steps.as_slice()),
    };
    let (trailing, middle) = match rest.split_last() {
        Some((Step::Many, middle)) => (true, middle),
        _ => (false, rest),
    };
    let literal: Option<String> = middle
        .iter()
        .map(|step| match step {
            Step::Literal(c) => Some(*c),
            Step::Many | Step::One | Step::Set(_) => None,
        })
        .collect();
    match (leading, trailing, literal) {
        (true, _, Some(text)) if text.is_empty() => Shape::All,
        (false, false, Some(text)) => Shape::Literal(text),
        (false, true, Some(text)) => Shape::Prefix(text),
        (true, false, Some(text)) => Shape::Suffix(text),
        (true, true, Some(text)) => Shape::Contains(text),
        (_, _, None) => Shape::Steps(steps),
    }
}

fn steps(pattern: &str, ignore_case: bool) -> Option<Vec<Step>> {
    let fold = |c: char| if ignore_case { lower(c) } else { c };
    let mut steps = Vec::with_capacity(pattern.len());
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '`' => match chars.next() {
                Some(escaped) => steps.push(Step::Literal(fold(escaped))),
                None if pattern == "`" => {}
                None => steps.push(Step::Literal('`')),
            },
            '*' => {
                if !matches!(steps.last(), Some(Step::Many)) {
                    steps.push(Step::Many);
                }
            }
            '?' => steps.push(Step::One),
            '[' => steps.push(Step::Set(set(&mut chars, fold)?)),
            _ => steps.push(Step::Literal(fold(c))),
        }
    }
    Some(steps)
}

/// The ranges of a bracket, up to its end.
fn set(chars: &mut std::str::Chars<'_>, fold: impl Fn(char) -> char) -> Option<Vec<(char, char)>> {
    let mut members: Vec<(char, bool)> = Vec::new();
    loop {
        match chars.next()? {
            ']' if !members.is_empty() => break,
            '`' => members.push((chars.next()?, false)),
            c => members.push((c, c == '-')),
        }
    }
    let mut ranges = Vec::new();
    let mut rest = members.as_slice();
    loop {
        rest = match rest {
            [] => return Some(ranges),
            [(from, _), (_, true), (to, _), rest @ ..] => {
                let (from, to) = (fold(*from), fold(*to));
                if from > to {
                    return None;
                }
                ranges.push((from, to));
                rest
            }
            [(one, _), rest @ ..] => {
                ranges.push((fold(*one), fold(*one)));
                rest
            }
        };
    }
}

fn is_special(c: char) -> bool {
    matches!(c, '*' | '?' | '[' | ']')
}

/// The text with a backtick before every wildcard character and every backtick.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    for c in text.chars() {
        if is_special(c) || c == '`' {
            out.push('`');
        }
        out.push(c);
    }
    out
}

/// The pattern with its escaping backticks taken away.
pub fn unescape(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut escaped = false;
    for c in pattern.chars() {
        if c == '`' {
            if escaped {
                out.push('`');
            }
            escaped = !escaped;
            continue;
        }
        if escaped && !is_special(c) {
            out.push('`');
        }
        out.push(c);
        escaped = false;
    }
    if escaped {
        out.push('`');
    }
    out
}

/// Whether a text holds a wildcard character that no backtick takes away.
pub fn has_wildcards(pattern: &str) -> bool {
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        if is_special(c) {
            return true;
        }
        if c == '`' {
            chars.next();
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_in_linear_time() {
        let wildcard = Wildcard::new("*a*a*a*a*a*a*a*b").unwrap();
        assert!(!wildcard.is_match(&"a".repeat(20_000)));
        assert!(Wildcard::new("a[b-d]?`*").unwrap().is_match("aCx*"));
        assert!(Wildcard::new("[]").is_err());
        assert!(Wildcard::new("[z-a]").is_err());
    }

    #[test]
    fn agrees_with_the_recorded_matches() {
        let mut wrong = Vec::new();
        for line in include_str!("../../tests/text/like.jsonl").lines() {
            let (text, pattern, case, expected): (String, String, String, String) =
                serde_json::from_str(line).unwrap();
            let got = match Wildcard::with_case(&pattern, case == "i") {
                Ok(wildcard) if wildcard.is_match(&text) => "True".to_owned(),
                Ok(_) => "False".to_owned(),
                Err(error) => format!("!{error}"),
            };
            if got != expected {
                wrong.push(format!("{line}: got {got:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    }
}
