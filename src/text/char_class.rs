//! What kind of character a character is, as .NET sees it.

use std::sync::OnceLock;

use regex_syntax::hir::{Class, HirKind};

/// A Unicode general category, in .NET's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Category(u8);

/// The abbreviations in .NET's order of `UnicodeCategory`.
const ABBREVIATIONS: [&str; 30] = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf",
    "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
];

/// The names in .NET's order of `UnicodeCategory`.
const NAMES: [&str; 30] = [
    "UppercaseLetter",
    "LowercaseLetter",
    "TitlecaseLetter",
    "ModifierLetter",
    "OtherLetter",
    "NonSpacingMark",
    "SpacingCombiningMark",
    "EnclosingMark",
    "DecimalDigitNumber",
    "LetterNumber",
    "OtherNumber",
    "SpaceSeparator",
    "LineSeparator",
    "ParagraphSeparator",
    "Control",
    "Format",
    "Surrogate",
    "PrivateUse",
    "ConnectorPunctuation",
    "DashPunctuation",
    "OpenPunctuation",
    "ClosePunctuation",
    "InitialQuotePunctuation",
    "FinalQuotePunctuation",
    "OtherPunctuation",
    "MathSymbol",
    "CurrencySymbol",
    "ModifierSymbol",
    "OtherSymbol",
    "OtherNotAssigned",
];

/// Categories as bits.
pub type Mask = u32;

const LETTER: Mask = 0b1_1111;
const MN: Mask = 1 << 5;
const ND: Mask = 1 << 8;
const NUMBER: Mask = 0b111 << 8;
const SEPARATOR: Mask = 0b111 << 11;
const PC: Mask = 1 << 18;
const PUNCTUATION: Mask = 0b111_1111 << 18;
const SYMBOL: Mask = 0b1111 << 25;

impl Category {
    /// The category as a bit.
    pub fn mask(self) -> Mask {
        1 << self.0
    }

    /// The number in .NET's enumeration.
    pub fn number(self) -> u8 {
        self.0
    }

    /// .NET's name: `UppercaseLetter`.
    pub fn name(self) -> &'static str {
        NAMES.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

/// The bits of `Lu`, or of all of `L`.
pub fn mask_of(abbreviation: &str) -> Option<Mask> {
    let mut mask = 0;
    for (index, known) in ABBREVIATIONS.iter().enumerate() {
        if *known == abbreviation || (abbreviation.len() == 1 && known.starts_with(abbreviation)) {
            mask |= 1 << index;
        }
    }
    (mask != 0).then_some(mask)
}

static TABLE: OnceLock<Vec<(char, char, u8)>> = OnceLock::new();

/// Ranges of characters and their categories, in order; made when a character beyond ASCII first asks.
fn table() -> &'static [(char, char, u8)] {
    TABLE.get_or_init(|| {
        let mut ranges = Vec::with_capacity(4000);
        for (number, abbreviation) in (0u8..).zip(ABBREVIATIONS) {
            let Ok(hir) = regex_syntax::parse(&format!("\\p{{{abbreviation}}}")) else {
                continue;
            };
            match hir.kind() {
                HirKind::Class(Class::Unicode(class)) => {
                    ranges.extend(
                        class
                            .iter()
                            .map(|range| (range.start(), range.end(), number)),
                    );
                }
                // A category of one character.
                HirKind::Literal(literal) => {
                    let text = String::from_utf8_lossy(&literal.0);
                    ranges.extend(text.chars().map(|c| (c, c, number)));
                }
                _ => {}
            }
        }
        ranges.sort_unstable();
        ranges
    })
}

/// The general category of a character.
pub fn category(c: char) -> Category {
    Category(match c {
        'A'..='Z' => 0,
        'a'..='z' => 1,
        '0'..='9' => 8,
        ' ' => 11,
        '\0'..='\x1f' | '\x7f' => 14,
        '_' => 18,
        '-' => 19,
        '(' | '[' | '{' => 20,
        ')' | ']' | '}' => 21,
        '+' | '<' | '=' | '>' | '|' | '~' => 25,
        '$' => 26,
        '^' | '`' => 27,
        '!'..='~' => 24,
        _ => {
            let table = table();
            let after = table.partition_point(|&(from, _, _)| from <= c);
            match after.checked_sub(1).and_then(|at| table.get(at)) {
                Some(&(_, to, number)) if c <= to => number,
                _ => 29,
            }
        }
    })
}

fn is(c: char, mask: Mask) -> bool {
    category(c).mask() & mask != 0
}

/// `[char]::IsLetter`.
pub fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (!c.is_ascii() && is(c, LETTER))
}

/// `[char]::IsDigit`.
pub fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || (!c.is_ascii() && is(c, ND))
}

/// `[char]::IsNumber`.
pub fn is_number(c: char) -> bool {
    c.is_ascii_digit() || (!c.is_ascii() && is(c, NUMBER))
}

/// `[char]::IsLetterOrDigit`.
pub fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && is(c, LETTER | ND))
}

/// `[char]::IsWhiteSpace`, and `\s`.
pub fn is_white_space(c: char) -> bool {
    c.is_whitespace()
}

/// `[char]::IsPunctuation`.
pub fn is_punctuation(c: char) -> bool {
    is(c, PUNCTUATION)
}

/// `[char]::IsSymbol`.
pub fn is_symbol(c: char) -> bool {
    is(c, SYMBOL)
}

/// `[char]::IsSeparator`.
pub fn is_separator(c: char) -> bool {
    is(c, SEPARATOR)
}

/// `[char]::IsControl`.
pub fn is_control(c: char) -> bool {
    c.is_control()
}

/// `[char]::IsUpper`.
pub fn is_upper(c: char) -> bool {
    c.is_ascii_uppercase() || (!c.is_ascii() && is(c, 1))
}

/// `[char]::IsLower`.
pub fn is_lower(c: char) -> bool {
    c.is_ascii_lowercase() || (!c.is_ascii() && is(c, 2))
}

/// `\w`: letters, non-spacing marks, digits and connectors.
pub fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    is(c, LETTER | MN | ND | PC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_recorded_classes() {
        let tests: [(&str, fn(char) -> bool); 14] = [
            ("\\w", is_word),
            ("\\d", is_digit),
            ("\\s", is_white_space),
            ("[char]::IsLetter", is_letter),
            ("[char]::IsDigit", is_digit),
            ("[char]::IsNumber", is_number),
            ("[char]::IsLetterOrDigit", is_letter_or_digit),
            ("[char]::IsWhiteSpace", is_white_space),
            ("[char]::IsPunctuation", is_punctuation),
            ("[char]::IsSymbol", is_symbol),
            ("[char]::IsSeparator", is_separator),
            ("[char]::IsControl", is_control),
            ("[char]::IsUpper", is_upper),
            ("[char]::IsLower", is_lower),
        ];
        let mut wrong = Vec::new();
        for line in include_str!("../../tests/text/char-classes.tsv").lines() {
            let (name, ranges) = line.split_once('\t').unwrap();
            let (_, test) = tests.iter().find(|(known, _)| *known == name).unwrap();
            let mut member = vec![false; 0x10000];
            for range in ranges.split(' ') {
                let (from, to) = range.split_once('-').unwrap_or((range, range));
                let at = |text| usize::from_str_radix(text, 16).unwrap();
                member[at(from)..=at(to)].fill(true);
            }
            for (code, expected) in (0u32..).zip(member) {
                if let Some(c) = char::from_u32(code)
                    && test(c) != expected
                {
                    wrong.push(format!("{name} {code:04x} expected {expected}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}: {}", wrong.len(), wrong.join("\n"));
    }
}
