//! Which characters begin, continue and end tokens.

use std::sync::LazyLock;

const FORCE: u8 = 1;
const AFTER_NUMBER: u8 = 2;
const IDENTIFIER: u8 = 4;
const DIGIT: u8 = 8;
const VARIABLE: u8 = 16;
const BLANK: u8 = 32;

static TRAITS: LazyLock<[u8; 128]> = LazyLock::new(|| {
    std::array::from_fn(|c| match u8::try_from(c).unwrap_or(0) {
        0 => FORCE | AFTER_NUMBER,
        b'\t' | 0x0B | 0x0C | b' ' => FORCE | AFTER_NUMBER | BLANK,
        b'\n' | b'\r' | b'&' | b'(' | b')' | b',' | b';' | b'{' | b'|' | b'}' => {
            FORCE | AFTER_NUMBER
        }
        b'<' | b'>' => AFTER_NUMBER,
        b'!' | b'#' | b'%' | b'*' | b'+' | b'-' | b'.' | b'/' | b'=' | b']' => AFTER_NUMBER,
        b'A'..=b'Z' | b'a'..=b'z' | b'_' => IDENTIFIER | VARIABLE,
        b'0'..=b'9' => DIGIT | VARIABLE,
        b'$' | b':' | b'?' | b'^' => VARIABLE,
        _ => 0,
    })
});

fn has(c: char, traits: u8) -> Option<bool> {
    TRAITS.get(c as usize).map(|found| found & traits != 0)
}

/// Ends every token of a command.
pub(super) fn forces_new_token(c: char) -> bool {
    has(c, FORCE).unwrap_or_else(|| is_blank(c))
}

/// Ends a number of an expression.
pub(super) fn forces_new_token_after_number(c: char, ternary: bool) -> bool {
    has(c, AFTER_NUMBER).map_or_else(
        || is_dash(c) || is_blank(c),
        |found| found || ternary && matches!(c, '?' | ':'),
    )
}

/// A blank, no line end.
pub(super) fn is_blank(c: char) -> bool {
    has(c, BLANK).unwrap_or(matches!(
        c,
        '\u{A0}' | '\u{85}' | '\u{1680}' | '\u{2000}'
            ..='\u{200A}' | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    ))
}

/// Begins an identifier.
pub(super) fn is_identifier_start(c: char) -> bool {
    has(c, IDENTIFIER).unwrap_or_else(|| c.is_alphabetic() && c < '\u{10000}')
}

/// Continues an identifier.
pub(super) fn is_identifier_follow(c: char) -> bool {
    has(c, IDENTIFIER | DIGIT).unwrap_or_else(|| c.is_alphanumeric() && c < '\u{10000}')
}

/// Begins the name of a variable.
pub(super) fn is_variable_start(c: char) -> bool {
    has(c, VARIABLE).unwrap_or_else(|| c.is_alphanumeric() && c < '\u{10000}')
}

/// A letter or a digit.
pub(super) fn is_letter_or_digit(c: char) -> bool {
    c != '_' && is_identifier_follow(c)
}

/// A dash, also a typographic one.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}')
}

/// A single quote, also a typographic one.
pub(super) fn is_single_quote(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}')
}

/// A double quote, also a typographic one.
pub(super) fn is_double_quote(c: char) -> bool {
    matches!(c, '"' | '\u{201C}' | '\u{201D}' | '\u{201E}')
}
