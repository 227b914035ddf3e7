//! An identifier that keeps its case and ignores it in comparison.
//!
//! "Ignores case" means .NET's `OrdinalIgnoreCase`: two characters are one when their simple upper
//! cases are, so `ß` is not `ss` and the dotless `ı` is not `I`.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use ecow::EcoString;
use indexmap::{Equivalent, IndexMap};
use rustc_hash::FxHasher;

/// The simple upper case of a character, as `[char]::ToUpperInvariant` has it.
#[inline]
pub fn upper(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_uppercase();
    }
    match c {
        '\u{131}' => c,
        _ if is_newer(c) => c,
        // Greek letters with iota subscript: their full upper case is two letters, the simple one is not.
        '\u{1f80}'..='\u{1f87}' | '\u{1f90}'..='\u{1f97}' | '\u{1fa0}'..='\u{1fa7}' => shift(c, 8),
        '\u{1fb3}' | '\u{1fc3}' | '\u{1ff3}' => shift(c, 9),
        _ => {
            let mut all = c.to_uppercase();
            match (all.next(), all.next()) {
                (Some(one), None) => one,
                _ => c,
            }
        }
    }
}

/// The simple lower case of a character, as `[char]::ToLowerInvariant` has it.
#[inline]
pub fn lower(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    if is_newer(c) {
        return c;
    }
    let mut all = c.to_lowercase();
    match (all.next(), all.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

/// Letters whose other case is newer than .NET's table.
fn is_newer(c: char) -> bool {
    matches!(
        c,
        '\u{19b}' | '\u{264}' | '\u{1c89}' | '\u{1c8a}' | '\u{a7cb}'..='\u{a7cf}' | '\u{a7d2}'..='\u{a7d5}' | '\u{a7da}'..='\u{a7dc}'
    )
}

fn shift(c: char, by: u32) -> char {
    char::from_u32(c as u32 + by).unwrap_or(c)
}

/// The text in upper case, character by character.
pub fn to_upper(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_uppercase();
    }
    text.chars().map(upper).collect()
}

/// The text in lower case, character by character.
pub fn to_lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars().map(lower).collect()
}

/// Whether two texts are the same but for case.
#[inline]
pub fn eq_ignore_case(a: &str, b: &str) -> bool {
    if a.len() == b.len() && a.eq_ignore_ascii_case(b) {
        return true;
    }
    if a.is_ascii() && b.is_ascii() {
        return false;
    }
    eq_folded(a, b)
}

/// [`eq_ignore_case`] of texts as bytes; `None`: the texts themselves have to be looked at.
#[inline]
pub fn eq_ignore_case_bytes(a: &[u8], b: &[u8]) -> Option<bool> {
    if a == b {
        return Some(true);
    }
    if a.is_ascii() && b.is_ascii() {
        return Some(a.eq_ignore_ascii_case(b));
    }
    None
}

/// [`fold_hash`] of a text as bytes; false: the text itself has to be hashed.
#[inline]
pub fn fold_hash_bytes<H: Hasher>(bytes: &[u8], state: &mut H) -> bool {
    if !bytes.is_ascii() {
        return false;
    }
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let mut word = [0u8; 8];
        word.copy_from_slice(chunk);
        state.write_u64(ascii_upper(u64::from_le_bytes(word)));
    }
    let mut word = [0u8; 8];
    for (to, from) in word.iter_mut().zip(chunks.remainder()) {
        *to = *from;
    }
    state.write_u64(ascii_upper(u64::from_le_bytes(word)));
    true
}

/// Eight ASCII characters in upper case.
#[inline]
fn ascii_upper(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // The top bit of each byte: at least `a`, and not above `z`.
    let from_a = word.wrapping_add(ONES * (0x80 - 0x61));
    let above_z = word.wrapping_add(ONES * (0x80 - 0x7b));
    word ^ ((from_a & !above_z & (ONES * 0x80)) >> 2)
}

#[cold]
fn eq_folded(a: &str, b: &str) -> bool {
    a.chars().map(upper).eq(b.chars().map(upper))
}

/// The order of two texts without case: by upper-case UTF-16 unit, as `StringComparer.OrdinalIgnoreCase`.
pub fn cmp_ignore_case(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() {
        let a = a.bytes().map(|b| b.to_ascii_uppercase());
        return a.cmp(b.bytes().map(|b| b.to_ascii_uppercase()));
    }
    let mut left = [0; 2];
    let mut right = [0; 2];
    let (mut a, mut b) = (a.chars().map(upper), b.chars().map(upper));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) if x == y => {}
            (Some(x), Some(y)) => {
                return x
                    .encode_utf16(&mut left)
                    .as_ref()
                    .cmp(y.encode_utf16(&mut right).as_ref());
            }
        }
    }
}

/// The ordinal order of two texts: by UTF-16 unit, as `[string]::CompareOrdinal` has it.
pub fn cmp_ordinal(a: &str, b: &str) -> Ordering {
    let mut left = [0; 2];
    let mut right = [0; 2];
    let (mut a, mut b) = (a.chars(), b.chars());
    loop {
        match (a.next(), b.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) if x == y => {}
            (Some(x), Some(y)) => {
                return x
                    .encode_utf16(&mut left)
                    .as_ref()
                    .cmp(y.encode_utf16(&mut right).as_ref());
            }
        }
    }
}

/// Whether `text` starts with `prefix`, but for case.
pub fn starts_with_ignore_case(text: &str, prefix: &str) -> bool {
    strip_prefix_ignore_case(text, prefix).is_some()
}

/// What follows `prefix` in `text`, if `text` starts with it but for case.
pub fn strip_prefix_ignore_case<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    for c in prefix.chars() {
        let t = rest.next()?;
        if t != c && upper(t) != upper(c) {
            return None;
        }
    }
    Some(rest.as_str())
}

/// Whether `text` ends with `suffix`, but for case.
pub fn ends_with_ignore_case(text: &str, suffix: &str) -> bool {
    let mut rest = text.chars().rev();
    suffix
        .chars()
        .rev()
        .all(|c| rest.next().is_some_and(|t| t == c || upper(t) == upper(c)))
}

/// The byte offset of the first `part` in `text` at or after `from`, ignoring case ordinally.
pub fn find_ignore_case(text: &str, part: &str) -> Option<usize> {
    if part.is_empty() {
        return Some(0);
    }
    let first = upper(part.chars().next()?);
    text.char_indices()
        .find(|&(at, c)| {
            (c == first || upper(c) == first)
                && text
                    .get(at..)
                    .is_some_and(|rest| starts_with_ignore_case(rest, part))
        })
        .map(|(at, _)| at)
}

/// Feeds a text into a hasher so that texts that differ only in case agree.
pub fn fold_hash<H: Hasher>(text: &str, state: &mut H) {
    if fold_hash_bytes(text.as_bytes(), state) {
        return;
    }
    // The same bytes as above when the folded text is ASCII (for example U+017F, whose upper case is S).
    let mut word = [0u8; 8];
    let mut filled = 0;
    let mut buffer = [0u8; 4];
    for c in text.chars() {
        for byte in upper(c).encode_utf8(&mut buffer).bytes() {
            if let Some(slot) = word.get_mut(filled) {
                *slot = byte;
            }
            filled += 1;
            if filled == 8 {
                state.write_u64(u64::from_le_bytes(word));
                word = [0; 8];
                filled = 0;
            }
        }
    }
    state.write_u64(u64::from_le_bytes(word));
}

/// An identifier: keeps the case it was written in, compares and hashes without it.
#[derive(Clone, Default)]
pub struct Name(EcoString);

impl Name {
    /// A name as written.
    pub fn new(text: impl Into<EcoString>) -> Self {
        Self(text.into())
    }

    /// The text as written.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as a shared string.
    #[inline]
    pub fn text(&self) -> &EcoString {
        &self.0
    }

    /// Whether the name is `text` but for case.
    #[inline]
    pub fn is(&self, text: &str) -> bool {
        eq_ignore_case(&self.0, text)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Name {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<EcoString> for Name {
    fn from(text: EcoString) -> Self {
        Self(text)
    }
}

impl From<&Name> for Name {
    fn from(name: &Name) -> Self {
        name.clone()
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::ops::Deref for Name {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        eq_ignore_case(&self.0, &other.0)
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        eq_ignore_case(&self.0, other)
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        eq_ignore_case(&self.0, other)
    }
}

impl Eq for Name {}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        cmp_ignore_case(&self.0, &other.0)
    }
}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        fold_hash(&self.0, state);
    }
}

/// A borrowed key that finds a [`Name`] in a map without allocating.
#[derive(Clone, Copy, Debug)]
pub struct NameRef<'t>(pub &'t str);

impl Hash for NameRef<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        fold_hash(self.0, state);
    }
}

impl Equivalent<Name> for NameRef<'_> {
    fn equivalent(&self, key: &Name) -> bool {
        eq_ignore_case(self.0, &key.0)
    }
}

/// An insertion-ordered map from names; looked up with plain texts.
#[derive(Clone, Debug)]
pub struct NameMap<V>(IndexMap<Name, V, BuildHasherDefault<FxHasher>>);

impl<V> Default for NameMap<V> {
    fn default() -> Self {
        Self(IndexMap::default())
    }
}

impl<V> NameMap<V> {
    /// An empty map.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty map with room for `capacity` entries.
    pub fn with_capacity(capacity: usize) -> Self {
        Self(IndexMap::with_capacity_and_hasher(
            capacity,
            BuildHasherDefault::default(),
        ))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value under a name.
    #[inline]
    pub fn get(&self, name: &str) -> Option<&V> {
        self.0.get(&NameRef(name))
    }

    /// The value under a name, to change it.
    #[inline]
    pub fn get_mut(&mut self, name: &str) -> Option<&mut V> {
        self.0.get_mut(&NameRef(name))
    }

    /// The name as it was first written, and its value.
    pub fn get_key_value(&self, name: &str) -> Option<(&Name, &V)> {
        self.0.get_key_value(&NameRef(name))
    }

    /// The position of a name.
    pub fn index_of(&self, name: &str) -> Option<usize> {
        self.0.get_index_of(&NameRef(name))
    }

    /// The entry at a position.
    pub fn at(&self, index: usize) -> Option<(&Name, &V)> {
        self.0.get_index(index)
    }

    /// The entry at a position, to change its value.
    pub fn at_mut(&mut self, index: usize) -> Option<(&Name, &mut V)> {
        self.0.get_index_mut(index)
    }

    /// Whether the name is there.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(&NameRef(name))
    }

    /// Puts a value under a name; an existing entry keeps its place and its spelling.
    pub fn insert(&mut self, name: impl Into<Name>, value: V) -> Option<V> {
        self.0.insert(name.into(), value)
    }

    /// Takes an entry out, the others keep their order.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        self.0.shift_remove(&NameRef(name))
    }

    /// The entry of a name, to fill it.
    pub fn entry(&mut self, name: impl Into<Name>) -> indexmap::map::Entry<'_, Name, V> {
        self.0.entry(name.into())
    }

    /// Takes every entry out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Keeps the entries that the condition accepts.
    pub fn retain(&mut self, keep: impl FnMut(&Name, &mut V) -> bool) {
        self.0.retain(keep);
    }

    /// Sorts the entries.
    pub fn sort_by(&mut self, mut order: impl FnMut(&Name, &V, &Name, &V) -> Ordering) {
        self.0.sort_by(|a, x, b, y| order(a, x, b, y));
    }

    /// The entries in order.
    pub fn iter(&self) -> indexmap::map::Iter<'_, Name, V> {
        self.0.iter()
    }

    /// The entries in order, to change their values.
    pub fn iter_mut(&mut self) -> indexmap::map::IterMut<'_, Name, V> {
        self.0.iter_mut()
    }

    /// The names in order.
    pub fn keys(&self) -> indexmap::map::Keys<'_, Name, V> {
        self.0.keys()
    }

    /// The values in order.
    pub fn values(&self) -> indexmap::map::Values<'_, Name, V> {
        self.0.values()
    }

    /// The values in order, to change them.
    pub fn values_mut(&mut self) -> indexmap::map::ValuesMut<'_, Name, V> {
        self.0.values_mut()
    }
}

impl<V> FromIterator<(Name, V)> for NameMap<V> {
    fn from_iter<I: IntoIterator<Item = (Name, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<V> IntoIterator for NameMap<V> {
    type Item = (Name, V);
    type IntoIter = indexmap::map::IntoIter<Name, V>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'m, V> IntoIterator for &'m NameMap<V> {
    type Item = (&'m Name, &'m V);
    type IntoIter = indexmap::map::Iter<'m, Name, V>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<V: PartialEq> PartialEq for NameMap<V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .zip(other.iter())
                .all(|((a, x), (b, y))| a == b && x.borrow() == y.borrow())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_characters_at_once() {
        for byte in 0..128u8 {
            let word = u64::from_le_bytes([byte; 8]);
            let upper = u64::from_le_bytes([byte.to_ascii_uppercase(); 8]);
            assert_eq!(ascii_upper(word), upper, "{byte}");
        }
    }

    #[test]
    fn names_ignore_case() {
        let mut map = NameMap::new();
        map.insert("Identity", 1);
        assert_eq!(map.get("IDENTITY"), Some(&1));
        map.insert("iDENTITY", 2);
        assert_eq!(map.len(), 1);
        assert_eq!(map.keys().next().map(Name::as_str), Some("Identity"));
        assert!(eq_ignore_case("Äpfel", "äPFEL"));
        assert!(!eq_ignore_case("ı", "I"));
        assert!(!eq_ignore_case("ß", "ss"));
        map.insert("straSSe", 3);
        assert_eq!(
            map.get("ſtrasse").copied(),
            eq_ignore_case("ſtrasse", "straSSe").then_some(3)
        );
    }

    #[test]
    fn agrees_with_the_recorded_case_map() {
        let mut rows: std::collections::BTreeMap<char, (char, char)> =
            std::collections::BTreeMap::new();
        for line in include_str!("../../tests/text/case-map.tsv").lines() {
            let codes: Vec<Option<char>> = line
                .split('\t')
                .map(|code| u32::from_str_radix(code, 16).ok().and_then(char::from_u32))
                .collect();
            let [Some(c), up, down] = codes[..] else {
                panic!("{line}")
            };
            rows.insert(c, (up.unwrap_or(c), down.unwrap_or(c)));
        }
        let wrong: Vec<String> = ('\0'..='\u{ffff}')
            .filter(|c| (upper(*c), lower(*c)) != rows.get(c).copied().unwrap_or((*c, *c)))
            .map(|c| format!("{:04x} {:?}", c as u32, rows.get(&c)))
            .collect();
        assert!(wrong.is_empty(), "{}: {}", wrong.len(), wrong.join("\n"));
    }
}
