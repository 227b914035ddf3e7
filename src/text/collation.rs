//! The linguistic order of texts, as .NET has it with ICU for en-US and the invariant culture.
//!
//! Texts of ASCII letters, digits and signs are compared by a table; everything else goes to the
//! Unicode collation algorithm, whose tables are touched when the first such text comes.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};

/// The printable ASCII characters in their order without case.
const ORDER: &[u8] =
    b"\t\n\x0b\x0c\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

/// The place of each ASCII character in the order; 0 for those that the table does not know.
const WEIGHTS: [u8; 128] = weights();

const fn weights() -> [u8; 128] {
    let mut table = [0u8; 128];
    let mut rest = ORDER;
    let mut place = 1;
    while let [c, tail @ ..] = rest {
        set(&mut table, *c, place);
        if c.is_ascii_lowercase() {
            set(&mut table, c.to_ascii_uppercase(), place);
        }
        place += 1;
        rest = tail;
    }
    table
}

/// Writes one place of the table.
const fn set(table: &mut [u8; 128], at: u8, place: u8) {
    let (_, tail) = table.split_at_mut(at as usize);
    if let [first, ..] = tail {
        *first = place;
    }
}

#[inline]
fn weight(byte: u8) -> u8 {
    WEIGHTS.get(usize::from(byte)).copied().unwrap_or(0)
}

static EXACT: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
static CASELESS: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();

fn collator(ignore_case: bool) -> Option<&'static CollatorBorrowed<'static>> {
    let (cell, strength) = if ignore_case {
        (&CASELESS, Strength::Secondary)
    } else {
        (&EXACT, Strength::Tertiary)
    };
    cell.get_or_init(|| {
        let mut options = CollatorOptions::default();
        options.strength = Some(strength);
        CollatorBorrowed::try_new(CollatorPreferences::default(), options).ok()
    })
    .as_ref()
}

/// The order that a language has of its own, such as Swedish with its å ä ö behind z.
pub struct Tailored {
    exact: CollatorBorrowed<'static>,
    caseless: CollatorBorrowed<'static>,
}

impl Tailored {
    /// The order of a culture by its name; nothing where it is that of [`compare`] or not known.
    pub fn of(culture: &str) -> Option<Tailored> {
        let language = culture.split('-').next().unwrap_or_default();
        if language.is_empty() || language.eq_ignore_ascii_case("en") {
            return None;
        }
        let locale: icu_locale_core::Locale = culture.parse().ok()?;
        let make = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            CollatorBorrowed::try_new(CollatorPreferences::from(&locale), options).ok()
        };
        Some(Tailored {
            exact: make(Strength::Tertiary)?,
            caseless: make(Strength::Secondary)?,
        })
    }

    /// The order of two texts.
    pub fn compare(&self, a: &str, b: &str, ignore_case: bool) -> Ordering {
        if ignore_case {
            self.caseless.compare(a, b)
        } else {
            self.exact.compare(a, b)
        }
    }
}

/// The order of two texts.
pub fn compare(a: &str, b: &str, ignore_case: bool) -> Ordering {
    compare_plain(a.as_bytes(), b.as_bytes(), ignore_case)
        .unwrap_or_else(|| compare_full(a, b, ignore_case))
}

/// Whether two texts are the same to a reader.
pub fn equals(a: &str, b: &str, ignore_case: bool) -> bool {
    a == b || compare(a, b, ignore_case).is_eq()
}

/// The order of two texts by the table; nothing where it does not suffice.
#[inline]
fn compare_plain(a: &[u8], b: &[u8], ignore_case: bool) -> Option<Ordering> {
    let mut case = Ordering::Equal;
    let (mut left, mut right) = (a.iter(), b.iter());
    loop {
        let (x, y) = match (left.next(), right.next()) {
            (None, None) => return Some(case),
            (Some(x), None) => return (weight(*x) != 0).then_some(Ordering::Greater),
            (None, Some(y)) => return (weight(*y) != 0).then_some(Ordering::Less),
            (Some(x), Some(y)) => (*x, *y),
        };
        let (first, second) = (weight(x), weight(y));
        if first == 0 || second == 0 {
            return None;
        }
        if first != second {
            // What follows could combine with the letter, so it must be plain too.
            let plain = |next: Option<&u8>| next.is_none_or(u8::is_ascii);
            return (plain(left.next()) && plain(right.next())).then(|| first.cmp(&second));
        }
        if x != y && !ignore_case && case.is_eq() {
            // The same letter: small before capital, which is against the order of their codes.
            case = y.cmp(&x);
        }
    }
}

#[cold]
fn compare_full(a: &str, b: &str, ignore_case: bool) -> Ordering {
    let Some(collator) = collator(ignore_case) else {
        return a.cmp(b);
    };
    if ignore_case && (a.chars().any(is_form) || b.chars().any(is_form)) {
        return collator.compare(&spread(a), &spread(b));
    }
    collator.compare(a, b)
}

/// Katakana and full or half widths differ from their plain letters as case does; where case is ignored
/// .NET makes letters of their own of them, each right behind the plain one.
fn is_form(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30ff}' | '\u{ff01}'..='\u{ff5e}' | '\u{ff61}'..='\u{ff9f}')
}

/// The place of a form behind its plain letter: small, small and half wide, full, half wide.
fn rank(c: char) -> usize {
    match c {
        'ァ' | 'ィ' | 'ゥ' | 'ェ' | 'ォ' | 'ッ' | 'ャ' | 'ュ' | 'ョ' | 'ヮ' | 'ヵ' | 'ヶ' => {
            1
        }
        '\u{ff67}'..='\u{ff6f}' => 2,
        '\u{ff61}'..='\u{ff9f}' => 4,
        _ if is_form(c) => 3,
        _ => 0,
    }
}

/// The text with every such form as the plain letter and the greatest of all letters.
fn spread(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        out.push(c);
        out.extend(std::iter::repeat_n('\u{ffff}', rank(c)));
    }
    out
}

/// Whether every character is in the table.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| weight(byte) != 0)
}

/// The part of `text` that `prefix` matches at its start.
fn match_start(text: &str, prefix: &str, ignore_case: bool) -> Option<usize> {
    if equals(prefix, "", ignore_case) {
        return Some(0);
    }
    let most = prefix.chars().count() * 4 + 4;
    let ends = text
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .take(most);
    let mut found = None;
    for end in ends {
        if text
            .get(..end)
            .is_some_and(|head| equals(head, prefix, ignore_case))
        {
            found = Some(end);
        } else if found.is_some() {
            break;
        }
    }
    // A mark that belongs to the last letter takes the letter out of the match.
    found.filter(|end| !text.get(*end..).is_some_and(starts_with_mark))
}

fn starts_with_mark(text: &str) -> bool {
    let mark = |c: char| !c.is_ascii() && matches!(super::char_class::category(c).number(), 5..=7);
    text.chars().next().is_some_and(mark)
        && !equals(
            text.chars()
                .next()
                .map_or("", |c| text.get(..c.len_utf8()).unwrap_or_default()),
            "",
            false,
        )
}

/// Whether `text` starts with `prefix`.
pub fn starts_with(text: &str, prefix: &str, ignore_case: bool) -> bool {
    if is_plain(prefix)
        && text
            .bytes()
            .take(prefix.len() + 1)
            .all(|byte| weight(byte) != 0)
    {
        let head = text.get(..prefix.len());
        return head.is_some_and(|head| {
            if ignore_case {
                head.eq_ignore_ascii_case(prefix)
            } else {
                head == prefix
            }
        });
    }
    match_start(text, prefix, ignore_case).is_some()
}

/// Whether `text` ends with `suffix`.
pub fn ends_with(text: &str, suffix: &str, ignore_case: bool) -> bool {
    // A part of plain characters can only match as many of them.
    let near = suffix.len().saturating_add(1);
    if is_plain(suffix) && text.bytes().rev().take(near).all(|byte| weight(byte) != 0) {
        let tail = text
            .len()
            .checked_sub(suffix.len())
            .and_then(|at| text.get(at..));
        return tail.is_some_and(|tail| {
            if ignore_case {
                tail.eq_ignore_ascii_case(suffix)
            } else {
                tail == suffix
            }
        });
    }
    if equals(suffix, "", ignore_case) {
        return true;
    }
    let most = suffix.chars().count() * 4 + 4;
    text.char_indices()
        .rev()
        .take(most)
        .filter_map(|(at, _)| text.get(at..))
        .any(|tail| !starts_with_mark(tail) && equals(tail, suffix, ignore_case))
}

/// Where `part` first stands in `text`: the bytes from and to.
pub fn find(text: &str, part: &str, ignore_case: bool) -> Option<(usize, usize)> {
    if is_plain(part) {
        let at = if ignore_case {
            super::name::find_ignore_case(text, part)
        } else {
            text.find(part)
        };
        // What stands up to the place, and right behind it, decides; a search from place to place stays cheap.
        let end = at.map_or(text.len(), |at| at + part.len());
        let seen = text.as_bytes().get(..=end).unwrap_or(text.as_bytes());
        if seen.iter().all(|byte| weight(*byte) != 0) {
            return at.map(|at| (at, end));
        }
    }
    if equals(part, "", ignore_case) {
        return Some((0, 0));
    }
    text.char_indices().find_map(|(at, _)| {
        let tail = text.get(at..)?;
        let first = tail
            .chars()
            .next()
            .and_then(|c| tail.get(..c.len_utf8()))
            .unwrap_or_default();
        if (starts_with_mark(tail) && !starts_with_mark(part)) || equals(first, "", ignore_case) {
            return None;
        }
        match_start(tail, part, ignore_case).map(|len| (at, at + len))
    })
}

/// The byte offset of the first `part` in `text`.
pub fn index_of(text: &str, part: &str, ignore_case: bool) -> Option<usize> {
    find(text, part, ignore_case).map(|(at, _)| at)
}

/// The byte offset of the last `part` in `text`.
pub fn last_index_of(text: &str, part: &str, ignore_case: bool) -> Option<usize> {
    if part.is_empty() || equals(part, "", ignore_case) {
        return Some(text.len());
    }
    if is_plain(part) {
        let at = if ignore_case {
            rfind_ignore_case(text.as_bytes(), part.as_bytes())
        } else {
            text.rfind(part)
        };
        // As in `find`: what stands behind the place decides.
        let seen = text.as_bytes().get(at.unwrap_or(0)..).unwrap_or_default();
        if seen.iter().all(|byte| weight(*byte) != 0) {
            return at;
        }
    }
    text.char_indices().rev().find_map(|(at, _)| {
        let tail = text.get(at..)?;
        match_start(tail, part, ignore_case).is_some().then_some(at)
    })
}

/// The last place of ASCII characters in a text, without regard to case.
fn rfind_ignore_case(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len())
        .rposition(|window| window.eq_ignore_ascii_case(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_and_algorithm_agree() {
        let texts = [
            "a", "A", "ab", "aB", "Ab", "a b", "a-b", "a_b", "a1", "10", "2", "", " ", "~", "$",
            "co-op", "coop",
        ];
        for a in texts {
            for b in texts {
                for ignore_case in [false, true] {
                    assert_eq!(
                        compare(a, b, ignore_case),
                        compare_full(a, b, ignore_case),
                        "{a:?} {b:?}"
                    );
                }
            }
        }
        for a in ORDER {
            for b in ORDER {
                let (a, b) = (char::from(*a).to_string(), char::from(*b).to_string());
                assert_eq!(
                    compare(&a, &b, true),
                    compare_full(&a, &b, true),
                    "{a:?} {b:?}"
                );
            }
        }
    }

    #[test]
    fn agrees_with_the_recorded_order() {
        let data: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/text/string-order.json")).unwrap();
        let texts = |value: &serde_json::Value| -> Vec<String> {
            value
                .as_array()
                .unwrap()
                .iter()
                .map(|text| text.as_str().unwrap().to_owned())
                .collect()
        };
        let (mut wrong, mut count) = (Vec::new(), 0);
        for row in data["rows"].as_array().unwrap() {
            let (kind, text) = (row[0].as_str().unwrap(), row[1].as_str().unwrap());
            let list = texts(&data["lists"][usize::try_from(row[2].as_u64().unwrap()).unwrap()]);
            for (other, expected) in list.iter().zip(row[3].as_array().unwrap()) {
                let got = match kind {
                    "cmp" => compare(text, other, false) as i64,
                    "cmpi" => compare(text, other, true) as i64,
                    "index" => index_of(other, text, false).map_or(-1, |at| {
                        i64::try_from(crate::text::utf16::index_of(other, at)).unwrap()
                    }),
                    "startsends" => {
                        i64::from(starts_with(other, text, false))
                            + 2 * i64::from(ends_with(other, text, false))
                            + 4 * i64::from(other.contains(text))
                    }
                    _ => {
                        i64::from(compare(text, other, true).is_eq())
                            + 2 * i64::from(compare(text, other, false).is_eq())
                            + 4 * i64::from(compare(text, other, true).is_lt())
                            + 8 * i64::from(compare(text, other, false).is_lt())
                    }
                };
                count += 1;
                if got != expected.as_i64().unwrap() {
                    wrong.push(format!("{kind} {text:?} {other:?}: {expected}, got {got}"));
                }
            }
        }
        assert!(
            wrong.is_empty(),
            "{} of {count}:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }

    #[test]
    fn agrees_with_the_recorded_characters() {
        let text = |code: &str| {
            char::from_u32(u32::from_str_radix(code, 16).unwrap())
                .unwrap()
                .to_string()
        };
        let mut wrong = Vec::new();
        let mut lines = include_str!("../../tests/text/collation.tsv").lines();
        for code in lines.next().unwrap().split(['\t', ' ']).skip(1) {
            if !equals(&text(code), "", false) {
                wrong.push(format!("{code} is not ignored"));
            }
        }
        let mut last = String::new();
        for line in lines {
            let (code, step) = line.split_once('\t').unwrap();
            let next = text(code);
            let (caseless, exact) = (compare(&last, &next, true), compare(&last, &next, false));
            let fits = match step {
                "<" | "a" => caseless.is_ne() && exact.is_lt(),
                "c" => exact.is_lt(),
                _ => exact.is_eq(),
            };
            // Five signs stand elsewhere in the newer tables of the Unicode consortium.
            let moved = ["20a9", "2180", "0030", "3038", "208f"];
            if !fits && !moved.contains(&code) {
                wrong.push(format!("{last} {next} {line}: {caseless:?} {exact:?}"));
            }
            last = next;
        }
        assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    }
}
