//! What failed at which place, one bit each.

/// So many bits are spent at most.
const MOST: usize = 1 << 29;

/// Pairs of an instruction, by its row, and a position that failed.
pub(super) struct Memo {
    bits: Vec<u64>,
    rows: usize,
}

impl Memo {
    /// Room for the rows of a program and a text, if that is not too much.
    pub(super) fn new(rows: usize, length: usize) -> Option<Memo> {
        let count = length.checked_add(1)?.checked_mul(rows)?;
        (count <= MOST).then(|| Memo {
            bits: vec![0; count / 64 + 1],
            rows,
        })
    }

    pub(super) fn has(&self, row: usize, at: usize) -> bool {
        let bit = at * self.rows + row;
        self.bits
            .get(bit / 64)
            .is_some_and(|held| held >> (bit % 64) & 1 == 1)
    }

    pub(super) fn set(&mut self, row: usize, at: usize) {
        let bit = at * self.rows + row;
        if let Some(held) = self.bits.get_mut(bit / 64) {
            *held |= 1 << (bit % 64);
        }
    }
}
