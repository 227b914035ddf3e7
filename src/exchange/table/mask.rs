//! A set of places in one chunk of a table.

/// How many records a chunk holds.
pub const CHUNK: usize = 256;

/// A set of places in a chunk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mask([u64; CHUNK / 64]);

impl Mask {
    /// The first places.
    pub fn first(count: usize) -> Self {
        let mut mask = Self::default();
        for (word, bits) in mask.0.iter_mut().enumerate() {
            let here = count.saturating_sub(word * 64).min(64);
            *bits = match here {
                64 => u64::MAX,
                here => (1_u64 << here) - 1,
            };
        }
        mask
    }

    /// Adds a place.
    pub fn add(&mut self, place: usize) {
        if let Some(bits) = self.0.get_mut(place / 64) {
            *bits |= 1 << (place % 64);
        }
    }

    /// Whether a place is in the set.
    pub fn has(&self, place: usize) -> bool {
        self.0
            .get(place / 64)
            .is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }

    /// Whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    /// How many places there are.
    pub fn count(&self) -> usize {
        self.0.iter().map(|bits| to_usize(bits.count_ones())).sum()
    }

    /// How many of the places stand before this one.
    pub fn rank(&self, place: usize) -> usize {
        self.and(&Self::first(place)).count()
    }

    /// Those in both sets.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        self.with(other, |a, b| a & b)
    }

    /// Those in either set.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        self.with(other, |a, b| a | b)
    }

    /// Those that the other set has not.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        self.with(other, |a, b| a & !b)
    }

    fn with(&self, other: &Self, work: impl Fn(u64, u64) -> u64) -> Self {
        let mut made = *self;
        for (a, b) in made.0.iter_mut().zip(other.0) {
            *a = work(*a, b);
        }
        made
    }

    /// The places, in order.
    pub fn places(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(word, bits)| {
            std::iter::successors((bits != 0).then_some(bits), |bits| {
                let rest = bits & (bits - 1);
                (rest != 0).then_some(rest)
            })
            .map(move |bits| word * 64 + to_usize(bits.trailing_zeros()))
        })
    }
}

fn to_usize(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_do_what_sets_do() {
        let mut mask = Mask::default();
        for place in [0, 63, 64, 200, 255] {
            mask.add(place);
        }
        assert_eq!(mask.places().collect::<Vec<_>>(), [0, 63, 64, 200, 255]);
        assert_eq!((mask.count(), mask.rank(64), mask.rank(255)), (5, 2, 4));
        assert!(mask.has(200) && !mask.has(201));
        assert_eq!(Mask::first(256).count(), 256);
        assert_eq!(Mask::first(65).without(&mask).count(), 62);
        assert_eq!(Mask::first(65).and(&mask).or(&mask), mask);
    }
}
