//! Sets of characters: ranges, categories, blocks, subtraction.

use crate::text::char_class::{self, Mask, is_digit, is_white_space, is_word};
use crate::text::name::{lower, upper};

/// Kinds of characters beyond ASCII, so that sets can be told apart: digits of all scripts, what else is part of
/// words, white space, the rest.
pub(super) const DIGIT: u8 = 1;
pub(super) const LETTER: u8 = 2;
const SPACE: u8 = 4;
const OTHER: u8 = 8;
const ALL: u8 = DIGIT | LETTER | SPACE | OTHER;

/// The kind of a character beyond ASCII.
pub(super) fn kind(c: char) -> u8 {
    if is_digit(c) {
        DIGIT
    } else if is_word(c) {
        LETTER
    } else if is_white_space(c) {
        SPACE
    } else {
        OTHER
    }
}

/// A part of a set that is not a range.
#[derive(Clone, Debug)]
pub(super) enum Member {
    Word(bool),
    Digit(bool),
    Space(bool),
    Category(Mask, bool),
    Block(char, char, bool),
}

/// A set of characters.
#[derive(Clone, Debug, Default)]
pub(super) struct Class {
    pub(super) negated: bool,
    pub(super) ranges: Vec<(char, char)>,
    pub(super) members: Vec<Member>,
    pub(super) subtraction: Option<Box<Class>>,
    pub(super) fold: Option<Fold>,
    /// The answers for ASCII, once known.
    pub(super) ascii: Option<u128>,
}

/// Case is ignored; the dotted capital I of Turkish is an i unless the culture is the invariant one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fold {
    pub(super) dotted: bool,
}

impl Class {
    pub(super) fn of_range(from: char, to: char) -> Self {
        Self {
            ranges: vec![(from, to)],
            ..Self::default()
        }
    }

    pub(super) fn of_member(member: Member) -> Self {
        Self {
            members: vec![member],
            ..Self::default()
        }
    }

    /// Computes the answers for ASCII.
    pub(super) fn finish(mut self) -> Self {
        let mut bits = 0u128;
        for code in 0..128u8 {
            if self.holds(char::from(code)) {
                bits |= 1 << code;
            }
        }
        self.ascii = Some(bits);
        self
    }

    #[inline]
    pub(super) fn contains(&self, c: char) -> bool {
        if let (Some(bits), true) = (self.ascii, c.is_ascii()) {
            return bits >> (c as u32) & 1 == 1;
        }
        self.holds(c)
    }

    /// The kinds of the characters beyond ASCII that may be in the set; more kinds than are, where it is unclear.
    pub(super) fn kinds(&self) -> u8 {
        let (mut kinds, mut exact) = (0, true);
        for (from, to) in &self.ranges {
            if !to.is_ascii() {
                exact = false;
                kinds |= if from == to { kind(*from) } else { ALL };
            }
        }
        for member in &self.members {
            let (held, yes) = match member {
                Member::Word(yes) => (DIGIT | LETTER, *yes),
                Member::Digit(yes) => (DIGIT, *yes),
                Member::Space(yes) => (SPACE, *yes),
                Member::Category(..) | Member::Block(..) => {
                    exact = false;
                    (ALL, true)
                }
            };
            kinds |= if yes { held } else { ALL & !held };
        }
        if let Some(fold) = self.fold {
            // What ASCII letters are one with.
            for c in ['\u{130}', '\u{212a}'] {
                let twins = equivalents(c, fold);
                if twins.iter().flatten().any(|twin| self.in_ranges(*twin)) {
                    exact = false;
                    kinds |= kind(c);
                }
            }
            if self.ranges.iter().any(|(_, to)| !to.is_ascii()) {
                kinds = ALL;
            }
        }
        match (self.negated, exact) {
            (false, _) => kinds,
            (true, true) => ALL & !kinds,
            (true, false) => ALL,
        }
    }

    /// The answers for ASCII as bits.
    pub(super) fn ascii(&self) -> u128 {
        self.ascii.unwrap_or(u128::MAX)
    }

    fn holds(&self, c: char) -> bool {
        let mut found = self.has(c);
        if !found && let Some(fold) = self.fold {
            found = equivalents(c, fold)
                .iter()
                .flatten()
                .any(|other| *other != c && self.in_ranges(*other));
        }
        found != self.negated
            && !self
                .subtraction
                .as_ref()
                .is_some_and(|other| other.contains(c))
    }

    fn in_ranges(&self, c: char) -> bool {
        self.ranges
            .iter()
            .any(|&(from, to)| (from..=to).contains(&c))
    }

    fn has(&self, c: char) -> bool {
        self.in_ranges(c)
            || self.members.iter().any(|member| match member {
                Member::Word(yes) => is_word(c) == *yes,
                Member::Digit(yes) => is_digit(c) == *yes,
                Member::Space(yes) => is_white_space(c) == *yes,
                Member::Category(mask, yes) => (char_class::category(c).mask() & mask != 0) == *yes,
                Member::Block(from, to, yes) => (*from..=*to).contains(&c) == *yes,
            })
    }
}

/// Capitals whose lower case has another capital too.
const EXTRA: [(char, char); 9] = [
    ('k', '\u{212a}'),
    ('å', '\u{212b}'),
    ('ω', '\u{2126}'),
    ('ß', '\u{1e9e}'),
    ('θ', '\u{3f4}'),
    ('\u{1c6}', '\u{1c5}'),
    ('\u{1c9}', '\u{1c8}'),
    ('\u{1cc}', '\u{1cb}'),
    ('\u{1f3}', '\u{1f2}'),
];

/// The characters that are one when case is ignored: those with the same lower case.
pub(super) fn equivalents(c: char, fold: Fold) -> [Option<char>; 3] {
    if fold.dotted && matches!(c, 'i' | 'I' | 'İ') {
        return [Some('i'), Some('I'), Some('İ')];
    }
    let small = lower(c);
    let capital =
        Some(upper(small)).filter(|capital| *capital != small && lower(*capital) == small);
    let extra = EXTRA
        .iter()
        .find(|(known, _)| *known == small)
        .map(|(_, extra)| *extra);
    [Some(small), capital, extra]
}

/// The category or block of `\p{name}`.
pub(super) fn property(name: &str, yes: bool, fold: bool) -> Option<Member> {
    if let Some(mask) = char_class::mask_of(name).filter(|_| name.len() <= 2) {
        let cased = 0b111;
        let mask = if fold && mask & !cased == 0 {
            cased
        } else {
            mask
        };
        return Some(Member::Category(mask, yes));
    }
    let (_, from, to) = BLOCKS.iter().find(|(known, _, _)| *known == name)?;
    Some(Member::Block(*from, *to, yes))
}

const BLOCKS: &[(&str, char, char)] = &[
    ("IsAlphabeticPresentationForms", '\u{fb00}', '\u{fb4f}'),
    ("IsArabic", '\u{600}', '\u{6ff}'),
    ("IsArabicPresentationForms-A", '\u{fb50}', '\u{fdff}'),
    ("IsArabicPresentationForms-B", '\u{fe70}', '\u{feff}'),
    ("IsArmenian", '\u{530}', '\u{58f}'),
    ("IsArrows", '\u{2190}', '\u{21ff}'),
    ("IsBasicLatin", '\0', '\u{7f}'),
    ("IsBengali", '\u{980}', '\u{9ff}'),
    ("IsBlockElements", '\u{2580}', '\u{259f}'),
    ("IsBopomofo", '\u{3100}', '\u{312f}'),
    ("IsBopomofoExtended", '\u{31a0}', '\u{31bf}'),
    ("IsBoxDrawing", '\u{2500}', '\u{257f}'),
    ("IsBraillePatterns", '\u{2800}', '\u{28ff}'),
    ("IsBuhid", '\u{1740}', '\u{175f}'),
    ("IsCJKCompatibility", '\u{3300}', '\u{33ff}'),
    ("IsCJKCompatibilityForms", '\u{fe30}', '\u{fe4f}'),
    ("IsCJKCompatibilityIdeographs", '\u{f900}', '\u{faff}'),
    ("IsCJKRadicalsSupplement", '\u{2e80}', '\u{2eff}'),
    ("IsCJKSymbolsandPunctuation", '\u{3000}', '\u{303f}'),
    ("IsCJKUnifiedIdeographs", '\u{4e00}', '\u{9fff}'),
    ("IsCJKUnifiedIdeographsExtensionA", '\u{3400}', '\u{4dbf}'),
    ("IsCherokee", '\u{13a0}', '\u{13ff}'),
    ("IsCombiningDiacriticalMarks", '\u{300}', '\u{36f}'),
    (
        "IsCombiningDiacriticalMarksforSymbols",
        '\u{20d0}',
        '\u{20ff}',
    ),
    ("IsCombiningHalfMarks", '\u{fe20}', '\u{fe2f}'),
    ("IsCombiningMarksforSymbols", '\u{20d0}', '\u{20ff}'),
    ("IsControlPictures", '\u{2400}', '\u{243f}'),
    ("IsCurrencySymbols", '\u{20a0}', '\u{20cf}'),
    ("IsCyrillic", '\u{400}', '\u{4ff}'),
    ("IsCyrillicSupplement", '\u{500}', '\u{52f}'),
    ("IsDevanagari", '\u{900}', '\u{97f}'),
    ("IsDingbats", '\u{2700}', '\u{27bf}'),
    ("IsEnclosedAlphanumerics", '\u{2460}', '\u{24ff}'),
    ("IsEnclosedCJKLettersandMonths", '\u{3200}', '\u{32ff}'),
    ("IsEthiopic", '\u{1200}', '\u{137f}'),
    ("IsGeneralPunctuation", '\u{2000}', '\u{206f}'),
    ("IsGeometricShapes", '\u{25a0}', '\u{25ff}'),
    ("IsGeorgian", '\u{10a0}', '\u{10ff}'),
    ("IsGreek", '\u{370}', '\u{3ff}'),
    ("IsGreekExtended", '\u{1f00}', '\u{1fff}'),
    ("IsGreekandCoptic", '\u{370}', '\u{3ff}'),
    ("IsGujarati", '\u{a80}', '\u{aff}'),
    ("IsGurmukhi", '\u{a00}', '\u{a7f}'),
    ("IsHalfwidthandFullwidthForms", '\u{ff00}', '\u{ffef}'),
    ("IsHangulCompatibilityJamo", '\u{3130}', '\u{318f}'),
    ("IsHangulJamo", '\u{1100}', '\u{11ff}'),
    ("IsHangulSyllables", '\u{ac00}', '\u{d7af}'),
    ("IsHanunoo", '\u{1720}', '\u{173f}'),
    ("IsHebrew", '\u{590}', '\u{5ff}'),
    ("IsHiragana", '\u{3040}', '\u{309f}'),
    ("IsIPAExtensions", '\u{250}', '\u{2af}'),
    ("IsIdeographicDescriptionCharacters", '\u{2ff0}', '\u{2fff}'),
    ("IsKanbun", '\u{3190}', '\u{319f}'),
    ("IsKangxiRadicals", '\u{2f00}', '\u{2fdf}'),
    ("IsKannada", '\u{c80}', '\u{cff}'),
    ("IsKatakana", '\u{30a0}', '\u{30ff}'),
    ("IsKatakanaPhoneticExtensions", '\u{31f0}', '\u{31ff}'),
    ("IsKhmer", '\u{1780}', '\u{17ff}'),
    ("IsKhmerSymbols", '\u{19e0}', '\u{19ff}'),
    ("IsLao", '\u{e80}', '\u{eff}'),
    ("IsLatin-1Supplement", '\u{80}', '\u{ff}'),
    ("IsLatinExtended-A", '\u{100}', '\u{17f}'),
    ("IsLatinExtended-B", '\u{180}', '\u{24f}'),
    ("IsLatinExtendedAdditional", '\u{1e00}', '\u{1eff}'),
    ("IsLetterlikeSymbols", '\u{2100}', '\u{214f}'),
    ("IsLimbu", '\u{1900}', '\u{194f}'),
    ("IsMalayalam", '\u{d00}', '\u{d7f}'),
    ("IsMathematicalOperators", '\u{2200}', '\u{22ff}'),
    (
        "IsMiscellaneousMathematicalSymbols-A",
        '\u{27c0}',
        '\u{27ef}',
    ),
    (
        "IsMiscellaneousMathematicalSymbols-B",
        '\u{2980}',
        '\u{29ff}',
    ),
    ("IsMiscellaneousSymbols", '\u{2600}', '\u{26ff}'),
    ("IsMiscellaneousSymbolsandArrows", '\u{2b00}', '\u{2bff}'),
    ("IsMiscellaneousTechnical", '\u{2300}', '\u{23ff}'),
    ("IsMongolian", '\u{1800}', '\u{18af}'),
    ("IsMyanmar", '\u{1000}', '\u{109f}'),
    ("IsNumberForms", '\u{2150}', '\u{218f}'),
    ("IsOgham", '\u{1680}', '\u{169f}'),
    ("IsOpticalCharacterRecognition", '\u{2440}', '\u{245f}'),
    ("IsOriya", '\u{b00}', '\u{b7f}'),
    ("IsPhoneticExtensions", '\u{1d00}', '\u{1d7f}'),
    ("IsPrivateUse", '\u{e000}', '\u{f8ff}'),
    ("IsPrivateUseArea", '\u{e000}', '\u{f8ff}'),
    ("IsRunic", '\u{16a0}', '\u{16ff}'),
    ("IsSinhala", '\u{d80}', '\u{dff}'),
    ("IsSmallFormVariants", '\u{fe50}', '\u{fe6f}'),
    ("IsSpacingModifierLetters", '\u{2b0}', '\u{2ff}'),
    ("IsSpecials", '\u{fff0}', '\u{ffff}'),
    ("IsSuperscriptsandSubscripts", '\u{2070}', '\u{209f}'),
    ("IsSupplementalArrows-A", '\u{27f0}', '\u{27ff}'),
    ("IsSupplementalArrows-B", '\u{2900}', '\u{297f}'),
    (
        "IsSupplementalMathematicalOperators",
        '\u{2a00}',
        '\u{2aff}',
    ),
    ("IsSyriac", '\u{700}', '\u{74f}'),
    ("IsTagalog", '\u{1700}', '\u{171f}'),
    ("IsTagbanwa", '\u{1760}', '\u{177f}'),
    ("IsTaiLe", '\u{1950}', '\u{197f}'),
    ("IsTamil", '\u{b80}', '\u{bff}'),
    ("IsTelugu", '\u{c00}', '\u{c7f}'),
    ("IsThaana", '\u{780}', '\u{7bf}'),
    ("IsThai", '\u{e00}', '\u{e7f}'),
    ("IsTibetan", '\u{f00}', '\u{fff}'),
    (
        "IsUnifiedCanadianAboriginalSyllabics",
        '\u{1400}',
        '\u{167f}',
    ),
    ("IsVariationSelectors", '\u{fe00}', '\u{fe0f}'),
    ("IsYiRadicals", '\u{a490}', '\u{a4cf}'),
    ("IsYiSyllables", '\u{a000}', '\u{a48f}'),
    ("IsYijingHexagramSymbols", '\u{4dc0}', '\u{4dff}'),
];
