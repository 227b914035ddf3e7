//! Made-up words for those of an export: the same word always becomes the same one, and words keep their order, their script and
//! their capitals, so that references, ambiguity and sorting stay what they were. No original word is left.

use super::import::{Cell, Row};
use super::organization::guid_of;
use super::property::{fold, same};
use super::schema::PropertyKind;
use super::view::recipient_schema;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// Words that say how a text is built, and nothing of anybody.
const STRUCTURE: [&str; 26] = [
    "smtp",
    "sip",
    "eum",
    "cn",
    "ou",
    "dc",
    "com",
    "net",
    "org",
    "edu",
    "gov",
    "local",
    "onmicrosoft",
    "mail",
    "users",
    "recipients",
    "computers",
    "builtin",
    "nt",
    "authority",
    "self",
    "default",
    "anonymous",
    "everyone",
    "exchange",
    "o",
];

/// Properties whose texts are names of kinds and rights.
const PLAIN: [&str; 10] = [
    "RecipientTypeDetails",
    "RecipientType",
    "AccessRights",
    "AccessControlType",
    "InheritanceType",
    "FolderName",
    "FolderPath",
    "FolderType",
    "GroupType",
    "ArchiveStatus",
];

/// The letters that words of a script are made of, in order.
const SCRIPTS: [(char, char, &str); 5] = [
    ('\u{0370}', '\u{03FF}', "αβγδεζηθικλμνξοπρστυφχψω"),
    ('\u{0400}', '\u{04FF}', "абвгдежзиклмнопрстуфхцчшэюя"),
    ('\u{0590}', '\u{05FF}', "אבגדהוזחטיכלמנסעפצקרשת"),
    ('\u{0600}', '\u{06FF}', "بتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    (
        '\u{4E00}',
        '\u{9FFF}',
        "丁七万三上下不丑且世丘丙业东丝两严中丰临丹为主举久义之乌乐乔九习书买乱二于云五井亚产亨京亭人今仓仙代以仪",
    ),
];

const CONSONANTS: [char; 19] = [
    'b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'y', 'z',
];
const VOWELS: [(char, char); 5] = [('a', 'ä'), ('e', 'é'), ('i', 'í'), ('o', 'ö'), ('u', 'ü')];

/// A part of a text.
enum Part<'a> {
    Word(&'a str),
    Digits(&'a str),
    Other(&'a str),
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let class = |c: char| match c {
        c if c.is_alphabetic() || is_mark(c) => 0,
        c if c.is_numeric() => 1,
        _ => 2,
    };
    let mut list = Vec::new();
    let mut start = 0;
    let mut last = None;
    let mut end_part = |from: usize, to: usize, kind: Option<i32>| {
        let Some(part) = text.get(from..to).filter(|part| !part.is_empty()) else {
            return;
        };
        list.push(match kind {
            Some(0) => Part::Word(part),
            Some(1) => Part::Digits(part),
            _ => Part::Other(part),
        });
    };
    for (at, c) in text.char_indices() {
        let kind = class(c);
        if last.is_some_and(|last| last != kind) {
            end_part(start, at, last);
            start = at;
        }
        last = Some(kind);
    }
    end_part(start, text.len(), last);
    list
}

/// Accents and vowel signs that stand after a letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{065F}')
}

fn is_structure(word: &str) -> bool {
    word.chars().count() == 1 || STRUCTURE.iter().any(|known| same(known, word))
}

/// What the words of an export become.
pub struct Words(FxHashMap<String, String>);

impl Words {
    /// For the words of these objects.
    pub fn of(rows: &[Row]) -> Self {
        let mut words = BTreeSet::new();
        for (_, texts) in rows.iter().flat_map(Row::iter) {
            for text in texts {
                for part in parts(text) {
                    if let Part::Word(word) = part {
                        words.insert(fold(word));
                    }
                }
            }
        }
        let mut made = FxHashMap::default();
        let mut taken: BTreeSet<String> = words.clone();
        let scripts: Vec<Option<usize>> = words.iter().map(|word| script_of(word)).collect();
        let mut counts: FxHashMap<Option<usize>, usize> = FxHashMap::default();
        for script in &scripts {
            *counts.entry(*script).or_default() += 1;
        }
        let mut ranks: FxHashMap<Option<usize>, usize> = FxHashMap::default();
        for (word, script) in words.iter().zip(scripts) {
            let rank = ranks.entry(script).or_default();
            let count = counts.get(&script).copied().unwrap_or(1);
            let mut new = match script.and_then(|script| SCRIPTS.get(script)) {
                Some((_, _, letters)) => {
                    let letters: Vec<char> = letters.chars().collect();
                    spelled(*rank, count, letters.len(), |digit, _| {
                        letters.get(digit).map(char::to_string).unwrap_or_default()
                    })
                }
                None => {
                    let accented = !word.is_ascii();
                    spelled(
                        *rank,
                        count,
                        CONSONANTS.len() * VOWELS.len(),
                        |digit, place| syllable(digit, accented && place == 0),
                    )
                }
            };
            *rank += 1;
            while !taken.insert(new.clone()) {
                let last = new.chars().next_back().unwrap_or('n');
                new.push(if script.is_some() { last } else { 'n' });
            }
            made.insert(word.clone(), new);
        }
        Self(made)
    }

    /// A text in made-up words.
    pub fn text(&self, text: &str) -> String {
        let mut new = String::with_capacity(text.len());
        for part in parts(text) {
            match part {
                Part::Word(word) if is_structure(word) => new.push_str(word),
                Part::Word(word) => {
                    let folded = fold(word);
                    let made = self.0.get(&folded).map_or("", String::as_str);
                    new.push_str(&in_case(word, made));
                }
                Part::Digits(digits) if digits.chars().count() <= 2 => new.push_str(digits),
                Part::Digits(digits) => {
                    let mut state = guid_of(digits, 10).as_u64_pair().0;
                    for _ in digits.chars() {
                        new.push(char::from_digit((state % 10) as u32, 10).unwrap_or('0'));
                        state = state.rotate_right(7).wrapping_mul(0x9E37_79B9_7F4A_7C15);
                    }
                }
                Part::Other(other) => new.push_str(other),
            }
        }
        new
    }

    /// An object in made-up words; what has no words of anybody stays.
    pub fn row(&self, row: &Row) -> Row {
        let cells = row
            .names()
            .list()
            .iter()
            .zip(row.cells())
            .map(|(name, cell)| {
                let texts = cell.texts().iter();
                let new: Vec<String> = texts.map(|text| self.value(name, text)).collect();
                Cell::from(new)
            })
            .collect();
        Row::of(Arc::clone(row.names()), cells)
    }

    fn value(&self, name: &str, text: &str) -> String {
        if PLAIN.iter().any(|plain| same(plain, name)) {
            return text.to_owned();
        }
        if let Ok(guid) = Uuid::try_parse(text.trim()) {
            return guid_of(&guid.to_string(), 0xA11).to_string();
        }
        let stays = recipient_schema(name).is_some_and(|schema| match schema.kind {
            PropertyKind::Bool
            | PropertyKind::Int
            | PropertyKind::Long
            | PropertyKind::Double
            | PropertyKind::DateTime
            | PropertyKind::TimeSpan
            | PropertyKind::Size => schema.parse_one(text).is_some(),
            PropertyKind::Enum => schema.members().is_some_and(|members| {
                text.split(',')
                    .all(|part| members.iter().any(|member| same(member, part.trim())))
            }),
            _ => schema.is_unlimited && same(text, "Unlimited"),
        });
        if stays || name.starts_with("When") {
            text.to_owned()
        } else {
            self.text(text)
        }
    }
}

fn script_of(word: &str) -> Option<usize> {
    let first = word.chars().next()?;
    SCRIPTS
        .iter()
        .position(|(from, to, _)| (*from..=*to).contains(&first))
}

/// A number as digits of a base, spread so that as many numbers as there are fill the digits; at least two of them.
fn spelled(
    rank: usize,
    count: usize,
    base: usize,
    letter: impl Fn(usize, usize) -> String,
) -> String {
    let mut places = 2;
    let mut room = base.saturating_mul(base);
    while room < count {
        room = room.saturating_mul(base);
        places += 1;
    }
    let mut value = rank.saturating_mul(room / count.max(1));
    let mut digits = vec![0; places];
    for digit in digits.iter_mut().rev() {
        *digit = value % base;
        value /= base;
    }
    digits
        .into_iter()
        .enumerate()
        .map(|(place, digit)| letter(digit, place))
        .collect()
}

fn syllable(number: usize, accented: bool) -> String {
    let consonant = CONSONANTS
        .get(number / VOWELS.len())
        .copied()
        .unwrap_or('b');
    let (vowel, accent) = VOWELS
        .get(number % VOWELS.len())
        .copied()
        .unwrap_or(('a', 'ä'));
    [consonant, if accented { accent } else { vowel }]
        .into_iter()
        .collect()
}

/// A word with the capitals of another.
fn in_case(of: &str, word: &str) -> String {
    let mut letters = of.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    let rest = letters.clone().next().is_some() && letters.all(char::is_uppercase);
    match (first, rest) {
        (true, true) => word.to_uppercase(),
        (true, false) => {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect())
                .unwrap_or_default()
        }
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_and_what_they_mean_to_one_another_stays() {
        let row = |name: &str, mail: &str| -> Row {
            let names = ["Name", "EmailAddresses"].map(str::to_owned).to_vec();
            let cells = [name, mail].map(|text| Cell::One(text.to_owned())).to_vec();
            Row::of(Arc::new(crate::exchange::import::Names::of(names)), cells)
        };
        let rows = [
            row("Ken Sanchez", "SMTP:ken.sanchez@contoso.com"),
            row("KEN O'Brien 7", "smtp:Sanchez@contoso.com"),
            row("Jürgen Groß", "SMTP:juergen@contoso.com"),
            row("محمد علي", "SMTP:mali12345@contoso.com"),
        ];
        let words = Words::of(&rows);
        let text = |text: &str| words.text(text);
        assert_eq!(
            text("ken.sanchez@contoso.com"),
            format!("{}@{}.com", text("ken.sanchez"), text("contoso"))
        );
        assert_eq!(text("KEN"), text("ken").to_uppercase());
        assert!(text("ken") < text("sanchez") && text("contoso") < text("ken"));
        assert!(text("O'Brien 7").starts_with("O'") && text("O'Brien 7").ends_with(" 7"));
        assert!(!text("Jürgen").is_ascii());
        assert!(
            text("محمد")
                .chars()
                .all(|c| ('\u{0600}'..='\u{06FF}').contains(&c))
        );
        assert!(text("SMTP:mali12345@contoso.com").starts_with("SMTP:"));
        for part in [
            "ken", "sanchez", "brien", "groß", "contoso", "12345", "علي", "mali",
        ] {
            for (_, texts) in rows.iter().flat_map(Row::iter) {
                for held in texts {
                    let new = words.text(held).to_lowercase();
                    assert!(!new.contains(part), "{part} in {new}");
                }
            }
        }
    }
}
