//! Which characters begin, continue and end tokens.

/// Ends every token of a command.
pub(super) const FORCE: u8 = 1;
/// Ends a number of an expression.
pub(super) const AFTER_NUMBER: u8 = 2;
/// Begins an identifier.
pub(super) const IDENTIFIER: u8 = 4;
/// A digit.
pub(super) const DIGIT: u8 = 8;
/// Begins the name of a variable.
pub(super) const VARIABLE: u8 = 16;
/// A blank.
pub(super) const BLANK: u8 = 32;
/// Is more than itself in a word of a command: an escape, a quote, a variable.
pub(super) const QUOTING: u8 = 64;
/// No ASCII: the character tells.
pub(super) const WIDE: u8 = 128;

const fn traits_of(byte: u8) -> u8 {
    match byte {
        0 => FORCE | AFTER_NUMBER,
        b'\t' | 0x0B | 0x0C | b' ' => FORCE | AFTER_NUMBER | BLANK,
        b'\n' | b'\r' | b'&' | b'(' | b')' | b',' | b';' | b'{' | b'|' | b'}' => {
            FORCE | AFTER_NUMBER
        }
        b'<' | b'>' => AFTER_NUMBER,
        b'!' | b'#' | b'%' | b'*' | b'+' | b'-' | b'.' | b'/' | b'=' | b']' => AFTER_NUMBER,
        b'A'..=b'Z' | b'a'..=b'z' | b'_' => IDENTIFIER | VARIABLE,
        b'0'..=b'9' => DIGIT | VARIABLE,
        b'$' => VARIABLE | QUOTING,
        b'`' | b'"' | b'\'' => QUOTING,
        b':' | b'?' | b'^' => VARIABLE,
        128..=255 => WIDE,
        _ => 0,
    }
}

static TRAITS: [u8; 256] = {
    let mut all = [0; 256];
    let mut byte: u8 = 0;
    let mut rest: &mut [u8] = &mut all;
    while let Some((first, more)) = rest.split_first_mut() {
        *first = traits_of(byte);
        byte = byte.wrapping_add(1);
        rest = more;
    }
    all
};

/// The traits of a byte.
#[inline]
pub(super) fn traits(byte: u8) -> u8 {
    TRAITS.get(usize::from(byte)).copied().unwrap_or(0)
}

#[inline]
fn has(c: char, wanted: u8) -> Option<bool> {
    let code = u32::from(c);
    if code < 128 {
        Some(traits(code as u8) & wanted != 0)
    } else {
        None
    }
}

/// Ends every token of a command.
#[inline]
pub(super) fn forces_new_token(c: char) -> bool {
    has(c, FORCE).unwrap_or_else(|| is_blank(c))
}

/// Ends a number of an expression.
#[inline]
pub(super) fn forces_new_token_after_number(c: char, ternary: bool) -> bool {
    has(c, AFTER_NUMBER).map_or_else(
        || is_dash(c) || is_blank(c),
        |found| found || ternary && matches!(c, '?' | ':'),
    )
}

/// A blank, no line end.
#[inline]
pub(super) fn is_blank(c: char) -> bool {
    has(c, BLANK).unwrap_or(matches!(
        c,
        '\u{A0}' | '\u{85}' | '\u{1680}' | '\u{2000}'
            ..='\u{200A}' | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    ))
}

/// Begins an identifier.
#[inline]
pub(super) fn is_identifier_start(c: char) -> bool {
    has(c, IDENTIFIER).unwrap_or_else(|| c.is_alphabetic() && c < '\u{10000}')
}

/// Continues an identifier.
#[inline]
pub(super) fn is_identifier_follow(c: char) -> bool {
    has(c, IDENTIFIER | DIGIT).unwrap_or_else(|| c.is_alphanumeric() && c < '\u{10000}')
}

/// Begins the name of a variable.
#[inline]
pub(super) fn is_variable_start(c: char) -> bool {
    has(c, VARIABLE).unwrap_or_else(|| c.is_alphanumeric() && c < '\u{10000}')
}

/// A letter or a digit.
#[inline]
pub(super) fn is_letter_or_digit(c: char) -> bool {
    c != '_' && is_identifier_follow(c)
}

/// A dash, also a typographic one.
#[inline]
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}')
}

/// A single quote, also a typographic one.
#[inline]
pub(super) fn is_single_quote(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}')
}

/// A double quote, also a typographic one.
#[inline]
pub(super) fn is_double_quote(c: char) -> bool {
    matches!(c, '"' | '\u{201C}' | '\u{201D}' | '\u{201E}')
}
