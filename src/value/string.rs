//! The string of a [`Value`](super::Value): 16 bytes, up to 14 bytes inline, longer ones shared.
//!
//! The layout leaves room in its tag for `Value` to add its own kinds, so a `Value` is 16 bytes as well
//! (a test asserts it). Long strings are shared by reference count; one that is held once grows in place,
//! which makes `$s += 'x'` amortised.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;

const INLINE: usize = 14;
const UNKNOWN: u32 = u32::MAX;

/// A PowerShell string: immutable, cheap to clone.
#[derive(Clone)]
pub struct PSString(Repr);

#[derive(Clone)]
enum Repr {
    Inline { len: u8, bytes: [u8; INLINE] },
    Heap(Rc<HeapStr>),
}

#[derive(Clone)]
struct HeapStr {
    text: String,
    /// Length in UTF-16 units, once somebody asked.
    utf16: Cell<u32>,
}

impl HeapStr {
    /// The length with more text behind, if the own one is known: a text that grows is not counted again.
    fn units_with(&self, more: &str) -> u32 {
        match self.utf16.get() {
            UNKNOWN => UNKNOWN,
            units => u32::try_from(utf16_units(more.as_bytes()))
                .ok()
                .and_then(|added| units.checked_add(added))
                .unwrap_or(UNKNOWN),
        }
    }
}

impl PSString {
    /// The empty string.
    pub const EMPTY: PSString = PSString(Repr::Inline {
        len: 0,
        bytes: [0; INLINE],
    });

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Inline { len, bytes } => bytes
                .get(..usize::from(*len))
                .and_then(|held| std::str::from_utf8(held).ok())
                .unwrap_or_default(),
            Repr::Heap(heap) => &heap.text,
        }
    }

    /// The bytes of the text.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Repr::Inline { len, bytes } => bytes.get(..usize::from(*len)).unwrap_or_default(),
            Repr::Heap(heap) => heap.text.as_bytes(),
        }
    }

    /// Length in UTF-16 units, as .NET counts; remembered for long strings.
    pub fn utf16_len(&self) -> usize {
        match &self.0 {
            // One unit for each character, two for those of four bytes.
            Repr::Inline { .. } => utf16_units(self.as_bytes()),
            Repr::Heap(heap) => {
                if heap.utf16.get() == UNKNOWN {
                    let units = utf16_units(heap.text.as_bytes());
                    heap.utf16.set(u32::try_from(units).unwrap_or(UNKNOWN));
                    return units;
                }
                heap.utf16.get() as usize
            }
        }
    }

    /// True if every UTF-16 unit is one byte, so that offsets are byte offsets.
    pub fn is_ascii(&self) -> bool {
        match &self.0 {
            Repr::Inline { .. } => self.as_bytes().is_ascii(),
            Repr::Heap(heap) => self.utf16_len() == heap.text.len(),
        }
    }

    /// True for the empty string.
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            Repr::Inline { len, .. } => *len == 0,
            Repr::Heap(heap) => heap.text.is_empty(),
        }
    }

    /// Appends; in place when this is the only holder of a long string.
    pub fn push_str(&mut self, more: &str) {
        match &mut self.0 {
            Repr::Inline { len, bytes } => {
                let (at, end) = (usize::from(*len), usize::from(*len) + more.len());
                if end <= INLINE
                    && let Some(room) = bytes.get_mut(at..end)
                {
                    room.copy_from_slice(more.as_bytes());
                    *len = end as u8;
                    return;
                }
                let mut text = String::with_capacity((end * 2).max(32));
                text.push_str(self.as_str());
                text.push_str(more);
                self.0 = Repr::Heap(Rc::new(HeapStr {
                    text,
                    utf16: Cell::new(UNKNOWN),
                }));
            }
            Repr::Heap(heap) => {
                let utf16 = Cell::new(heap.units_with(more));
                if let Some(own) = Rc::get_mut(heap) {
                    own.text.push_str(more);
                    own.utf16 = utf16;
                } else {
                    let mut text = String::with_capacity((heap.text.len() + more.len()) * 2);
                    text.push_str(&heap.text);
                    text.push_str(more);
                    *heap = Rc::new(HeapStr { text, utf16 });
                }
            }
        }
    }

    /// Appends a number.
    pub fn push_int(&mut self, number: i32) {
        let mut digits = [0u8; 11];
        let mut rest = number.unsigned_abs();
        let mut at = digits.len();
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
            at -= 1;
            if rest == 0 {
                break;
            }
        }
        if number < 0
            && let Some(sign) = at.checked_sub(1).and_then(|before| digits.get_mut(before))
        {
            *sign = b'-';
            at -= 1;
        }
        let written = digits.get(at..).unwrap_or_default();
        if let Repr::Inline { len, bytes } = &mut self.0
            && let Some(room) = bytes.get_mut(usize::from(*len)..usize::from(*len) + written.len())
        {
            room.copy_from_slice(written);
            *len += written.len() as u8;
            return;
        }
        self.push_str(std::str::from_utf8(written).unwrap_or_default());
    }

    /// The UTF-16 unit at an index. Other than ASCII texts are walked from where one was asked last.
    pub fn unit_at(&self, index: usize) -> Option<u16> {
        if self.is_ascii() {
            return self.as_bytes().get(index).copied().map(u16::from);
        }
        let (byte, unit) = self.walk(|_, unit| unit <= index)?;
        let c = self.as_str().get(byte..)?.chars().next()?;
        c.encode_utf16(&mut [0; 2]).get(index - unit).copied()
    }

    /// The UTF-16 index of a byte offset.
    pub fn index_of(&self, at: usize) -> usize {
        if self.is_ascii() {
            return at.min(self.len());
        }
        if at >= self.len() {
            return self.utf16_len();
        }
        self.walk(|byte, _| byte <= at).map_or(0, |(_, unit)| unit)
    }

    /// The byte offset of a UTF-16 index; `None` behind the end and between the halves of a pair.
    pub fn byte_of(&self, index: usize) -> Option<usize> {
        let total = self.utf16_len();
        if index >= total || self.is_ascii() {
            return (index <= total).then(|| if index == total { self.len() } else { index });
        }
        let (byte, unit) = self.walk(|_, unit| unit <= index)?;
        (unit == index).then_some(byte)
    }

    /// The last character for whose byte and unit a condition holds that holds up to some place.
    fn walk(&self, holds: impl Fn(usize, usize) -> bool) -> Option<(usize, usize)> {
        thread_local! {
            static LAST: RefCell<(PSString, usize, usize)> =
                const { RefCell::new((PSString::EMPTY, 0, 0)) };
        }
        let long = matches!(self.0, Repr::Heap(_));
        let (mut byte, mut unit) = LAST.with_borrow(|(text, byte, unit)| {
            if long && self.same(text) {
                (*byte, *unit)
            } else {
                (0, 0)
            }
        });
        let text = self.as_str();
        while !holds(byte, unit) {
            let c = text.get(..byte)?.chars().next_back()?;
            byte -= c.len_utf8();
            unit -= c.len_utf16();
        }
        for c in text.get(byte..)?.chars() {
            let (next_byte, next_unit) = (byte + c.len_utf8(), unit + c.len_utf16());
            if next_byte >= text.len() || !holds(next_byte, next_unit) {
                break;
            }
            (byte, unit) = (next_byte, next_unit);
        }
        if long {
            LAST.with_borrow_mut(|last| {
                if !self.same(&last.0) {
                    last.0 = self.clone();
                }
                (last.1, last.2) = (byte, unit);
            });
        }
        Some((byte, unit))
    }

    /// Where a long string lies in memory; `None` for one that lies in its value.
    pub fn address(&self) -> Option<usize> {
        match &self.0 {
            Repr::Inline { .. } => None,
            Repr::Heap(heap) => Some(Rc::as_ptr(heap).addr()),
        }
    }

    /// True if both are the same object in memory (inline strings: the same text).
    pub fn same(&self, other: &PSString) -> bool {
        match (&self.0, &other.0) {
            (Repr::Heap(a), Repr::Heap(b)) => Rc::ptr_eq(a, b),
            _ => self.as_str() == other.as_str(),
        }
    }

    fn inline(text: &str) -> Option<PSString> {
        let mut bytes = [0; INLINE];
        bytes
            .get_mut(..text.len())?
            .copy_from_slice(text.as_bytes());
        Some(PSString(Repr::Inline {
            len: text.len() as u8,
            bytes,
        }))
    }
}

impl From<&str> for PSString {
    fn from(text: &str) -> Self {
        PSString::inline(text).unwrap_or_else(|| {
            PSString(Repr::Heap(Rc::new(HeapStr {
                text: text.to_owned(),
                utf16: Cell::new(UNKNOWN),
            })))
        })
    }
}

impl From<String> for PSString {
    fn from(text: String) -> Self {
        PSString::inline(&text).unwrap_or_else(|| {
            PSString(Repr::Heap(Rc::new(HeapStr {
                text,
                utf16: Cell::new(UNKNOWN),
            })))
        })
    }
}

impl From<&String> for PSString {
    fn from(text: &String) -> Self {
        PSString::from(text.as_str())
    }
}

impl From<std::borrow::Cow<'_, str>> for PSString {
    fn from(text: std::borrow::Cow<'_, str>) -> Self {
        match text {
            std::borrow::Cow::Borrowed(text) => PSString::from(text),
            std::borrow::Cow::Owned(text) => PSString::from(text),
        }
    }
}

impl From<char> for PSString {
    fn from(one: char) -> Self {
        PSString::from(one.encode_utf8(&mut [0; 4]) as &str)
    }
}

impl std::ops::Deref for PSString {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for PSString {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// How many UTF-16 units UTF-8 text has: continuation bytes add none, characters of four bytes one more.
fn utf16_units(bytes: &[u8]) -> usize {
    if bytes.is_ascii() {
        return bytes.len();
    }
    bytes
        .iter()
        .map(|byte| usize::from((*byte as i8) >= -0x40) + usize::from(*byte >= 0xf0))
        .sum()
}

impl PartialEq for PSString {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for PSString {}

impl PartialOrd for PSString {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PSString {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl std::hash::Hash for PSString {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for PSString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for PSString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Default for PSString {
    fn default() -> Self {
        PSString::EMPTY
    }
}
