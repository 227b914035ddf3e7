//! The numbers of a table's records in order of their names, in blocks: a change copies one block.

use std::cmp::Ordering;
use std::sync::Arc;

const FULL: usize = 512;

/// The order.
#[derive(Clone, Debug, Default)]
pub struct Order {
    blocks: Vec<Arc<Vec<u32>>>,
    length: usize,
}

impl Order {
    /// Of what is in order already.
    pub fn of(sorted: &[u32]) -> Self {
        Self {
            blocks: sorted
                .chunks(FULL * 3 / 4)
                .map(|block| Arc::new(block.to_vec()))
                .collect(),
            length: sorted.len(),
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.length
    }

    /// The numbers.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = u32> {
        self.blocks.iter().flat_map(|block| block.iter().copied())
    }

    /// Where a number stands or would stand; `compare` tells how another stands to it.
    fn find(&self, compare: &impl Fn(u32) -> Ordering) -> (usize, Result<usize, usize>) {
        let after = self
            .blocks
            .partition_point(|block| block.first().is_some_and(|first| compare(*first).is_le()));
        let block = after.saturating_sub(1);
        let place = self.blocks.get(block).map_or(Err(0), |block| {
            block.binary_search_by(|other| compare(*other))
        });
        (block, place)
    }

    /// Puts a number where it belongs.
    pub fn insert(&mut self, number: u32, compare: impl Fn(u32) -> Ordering) {
        let (block, Err(place)) = self.find(&compare) else {
            return;
        };
        self.length += 1;
        let Some(held) = self.blocks.get_mut(block) else {
            self.blocks.push(Arc::new(vec![number]));
            return;
        };
        let held = Arc::make_mut(held);
        held.insert(place, number);
        if held.len() > FULL {
            let rest = held.split_off(FULL / 2);
            self.blocks.insert(block + 1, Arc::new(rest));
        }
    }

    /// Takes a number away.
    pub fn remove(&mut self, compare: impl Fn(u32) -> Ordering) {
        let (block, Ok(place)) = self.find(&compare) else {
            return;
        };
        self.length -= 1;
        if let Some(held) = self.blocks.get_mut(block) {
            let held = Arc::make_mut(held);
            held.remove(place);
            if held.is_empty() {
                self.blocks.remove(block);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_and_go_in_order() {
        let mut order = Order::default();
        let numbers: Vec<u32> = (0..3000).map(|n| n * 7919 % 3001).collect();
        for number in &numbers {
            order.insert(*number, |other| other.cmp(number));
        }
        let before = order.clone();
        assert!(order.iter().is_sorted() && order.len() == 3000);
        for number in numbers.iter().step_by(2) {
            order.remove(|other| other.cmp(number));
        }
        assert!(order.iter().is_sorted() && order.iter().count() == 1500);
        assert_eq!(before.iter().count(), 3000);
        assert_eq!(Order::of(&[1, 2, 3]).iter().next_back(), Some(3));
    }
}
