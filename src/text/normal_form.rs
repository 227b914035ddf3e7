//! The normal forms of Unicode: `[string].Normalize()`.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// .NET's `NormalizationForm`, with its numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NormalForm {
    /// Composed.
    #[default]
    C = 1,
    /// Decomposed.
    D = 2,
    /// Composed, look-alikes made one.
    KC = 5,
    /// Decomposed, look-alikes made one.
    KD = 6,
}

/// The text in a normal form.
pub fn normalize(text: &str, form: NormalForm) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    match form {
        NormalForm::C => ComposingNormalizer::new_nfc().normalize(text),
        NormalForm::D => DecomposingNormalizer::new_nfd().normalize(text),
        NormalForm::KC => ComposingNormalizer::new_nfkc().normalize(text),
        NormalForm::KD => DecomposingNormalizer::new_nfkd().normalize(text),
    }
}

/// Whether the text is in a normal form.
pub fn is_normalized(text: &str, form: NormalForm) -> bool {
    normalize(text, form) == text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposes_and_composes() {
        assert_eq!(normalize("é", NormalForm::D).chars().count(), 2);
        assert_eq!(normalize("e\u{301}", NormalForm::C), "é");
        assert_eq!(normalize("ﬁ", NormalForm::KC), "fi");
        assert!(is_normalized("abc", NormalForm::KD));
    }
}
