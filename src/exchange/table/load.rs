//! Many records at once: those in memory, and those that stay where they are, read by all processors.

use super::facts::Facts;
use super::{
    CHUNK, Chunk, HASH, Keyed, SHARDS, Slot, Source, Table, compare_folded, number, packed, parts,
    shard_of, slot_in,
};
use crate::exchange::property::fold;
use std::sync::{Arc, OnceLock};
use uuid::Uuid;

type Keys = Vec<Vec<u64>>;

/// Why records could not be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The record of this number cannot be read.
    Unreadable(usize, String),
    /// Two records have one GUID.
    Twice(Uuid),
}

/// What one processor made of its part.
struct Part<T> {
    chunks: Vec<Chunk<T>>,
    keys: Keys,
    first: String,
    last: String,
    is_sorted: bool,
}

impl<T: Keyed> Part<T> {
    fn read(
        source: &Arc<dyn Source<T>>,
        places: &[(u64, u32)],
        begin: usize,
    ) -> Result<Self, Refused> {
        let mut part = Self {
            chunks: Vec::with_capacity(places.len() / CHUNK + 1),
            keys: vec![Vec::new(); SHARDS],
            first: String::new(),
            last: String::new(),
            is_sorted: true,
        };
        let mut keys = Vec::with_capacity(16);
        for (number_of, places) in places.chunks(CHUNK).enumerate() {
            let mut chunk = Chunk::new(Some(source.clone()));
            chunk.slots.reserve_exact(places.len());
            let mut facts = Facts::default();
            for (place, (at, length)) in places.iter().enumerate() {
                let slot = number(number_of, place);
                keys.clear();
                let seen = source
                    .look(*at, *length, place, &mut keys, &mut facts)
                    .map_err(|reason| {
                        Refused::Unreadable(begin + number_of * CHUNK + place, reason)
                    })?;
                for (number, key) in keys.iter().enumerate() {
                    // There are few of them.
                    if keys.iter().take(number).any(|other| other == key) {
                        continue;
                    }
                    if let Some(shard) = part.keys.get_mut(shard_of(*key)) {
                        shard.push(packed(*key, slot));
                    }
                }
                chunk.some |= 1 << seen.kind;
                chunk.kinds.push(seen.kind);
                chunk.slots.push(Slot::Away {
                    at: *at,
                    length: *length,
                    read: OnceLock::new(),
                });
                if number_of == 0 && place == 0 {
                    part.first = fold(&seen.name);
                }
                if part.is_sorted {
                    part.is_sorted = compare_folded(&part.last, &seen.name).is_le();
                }
                part.last = seen.name;
            }
            facts.finish();
            let _ = chunk.facts.set(Arc::new(facts));
            part.chunks.push(chunk);
        }
        Ok(part)
    }
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, |count| count.get().min(8))
}

/// Does work on several processors, on consecutive parts of a list whose lengths are whole multiples of a unit.
pub fn in_parallel<A: Sync, B: Send>(
    list: &[A],
    unit: usize,
    work: impl Fn(&[A], usize) -> B + Sync,
) -> Vec<B> {
    let share = list
        .len()
        .div_ceil(processors())
        .div_ceil(unit)
        .max(1)
        .saturating_mul(unit);
    if list.len() <= share.min(8 * unit) {
        return vec![work(list, 0)];
    }
    std::thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = list
            .chunks(share)
            .enumerate()
            .map(|(turn, part)| scope.spawn(move || work(part, turn * share)))
            .collect();
        running
            .into_iter()
            .map(|thread| match thread.join() {
                Ok(made) => made,
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}

impl<T: Keyed> Table<T> {
    /// Adds many new records at once; none of them may be there already.
    pub fn extend(&mut self, records: impl IntoIterator<Item = T>) {
        let mut shards: Keys = vec![Vec::new(); SHARDS];
        let mut keys = Vec::with_capacity(12);
        let mut new = Vec::new();
        for record in records {
            let slot = self.slots;
            self.slots += 1;
            keys.clear();
            record.add_keys(&mut keys);
            for key in &keys {
                if let Some(shard) = shards.get_mut(shard_of(*key)) {
                    shard.push(packed(*key, slot));
                }
            }
            new.push(slot);
            self.store(slot, Some(Arc::new(record)));
        }
        self.merge_keys(vec![(shards, 0)]);
        self.sort(&mut new);
        self.merge_order(&new);
    }

    /// Adds the records of a source, which are new: they are read once now, and again when they are asked for.
    pub fn load(
        &mut self,
        source: &Arc<dyn Source<T>>,
        places: &[(u64, u32)],
    ) -> Result<(), Refused> {
        if places.is_empty() {
            return Ok(());
        }
        // They begin a chunk of their own.
        let begin = usize::try_from(self.slots).unwrap_or(0).div_ceil(CHUNK);
        let read = in_parallel(places, CHUNK, |places, from| {
            Part::read(source, places, from).map(|part| (part, from))
        });
        let mut all = Vec::new();
        let (mut is_sorted, mut last) = (true, String::new());
        while self.chunks.len() < begin {
            self.chunks.push(Chunk::new(None));
        }
        for part in read {
            let (part, from) = part?;
            is_sorted &= part.is_sorted && compare_folded(&last, &part.first).is_le();
            last = part.last;
            for chunk in part.chunks {
                self.chunks.push(chunk);
            }
            all.push((part.keys, number(begin, from)));
        }
        let first = number(begin, 0);
        let end = number(begin, places.len());
        self.slots = end;
        self.merge_keys(all);
        let mut new: Vec<u32> = (first..end).collect();
        if !is_sorted {
            self.sort(&mut new);
        }
        self.merge_order(&new);
        self.check_guids(first)
    }

    /// Takes many records away at once.
    pub fn remove_many(&mut self, guids: &[Uuid]) {
        let mut is_gone = vec![false; usize::try_from(self.slots).unwrap_or(0)];
        let mut gone = |slot: u32| {
            if let Some(is_gone) = usize::try_from(slot)
                .ok()
                .and_then(|at| is_gone.get_mut(at))
            {
                *is_gone = true;
            }
        };
        for slot in guids.iter().filter_map(|guid| self.slot_of(*guid)) {
            gone(slot);
        }
        let stays = |slot: u32| {
            usize::try_from(slot)
                .ok()
                .and_then(|at| is_gone.get(at))
                .is_none_or(|is_gone| !is_gone)
        };
        for place in 0..SHARDS {
            let shard = self.index.get(place);
            if shard.is_some_and(|shard| shard.iter().any(|held| !stays(slot_in(*held))))
                && let Some(shard) = self.index.get_mut(place)
            {
                shard.retain(|held| stays(slot_in(*held)));
            }
        }
        let order: Vec<u32> = self.order.iter().filter(|slot| stays(*slot)).collect();
        self.order = super::Order::of(&order);
        for slot in (0..self.slots).filter(|slot| !stays(*slot)) {
            let (chunk, place) = parts(slot);
            if let Some(chunk) = self.chunks.get_mut(chunk) {
                chunk.put(place, None);
            }
        }
    }

    /// Puts more keys into the index; the numbers count from one of their own.
    fn merge_keys(&mut self, more: Vec<(Keys, u32)>) {
        let places: Vec<usize> = (0..SHARDS).collect();
        let made = in_parallel(&places, 64, |places, _| {
            let mut made = Vec::with_capacity(places.len());
            for place in places {
                let new: usize = more
                    .iter()
                    .filter_map(|(keys, _)| keys.get(*place))
                    .map(Vec::len)
                    .sum();
                if new == 0 {
                    continue;
                }
                let mut shard = Vec::with_capacity(new);
                if let Some(held) = self.index.get(*place) {
                    shard.extend_from_slice(held);
                }
                for (keys, from) in &more {
                    // The numbers are the lower half of each word.
                    let held = keys.get(*place).into_iter().flatten();
                    shard.extend(held.map(|key| key + u64::from(*from)));
                }
                shard.sort_unstable();
                shard.dedup();
                made.push((*place, shard));
            }
            made
        });
        for (place, shard) in made.into_iter().flatten() {
            if let Some(held) = self.index.get_mut(place) {
                *held = shard;
            }
        }
    }

    /// Puts more numbers, which are in order, into the order.
    fn merge_order(&mut self, new: &[u32]) {
        if new.is_empty() {
            return;
        }
        let mut merged = Vec::with_capacity(self.order.len() + new.len());
        let mut coming = new.iter().copied().peekable();
        for held in self.order.iter() {
            let name = self.folded_name(held);
            while let Some(next) = coming.next_if(|next| self.compare(*next, held, &name).is_lt()) {
                merged.push(next);
            }
            merged.push(held);
        }
        merged.extend(coming);
        self.order = super::Order::of(&merged);
    }

    /// Refuses two records of one GUID; those with one key are looked at.
    fn check_guids(&self, first: u32) -> Result<(), Refused> {
        for shard in self.index.iter() {
            for pair in shard.windows(2) {
                let [one, two] = pair else {
                    continue;
                };
                if one & HASH != two & HASH || slot_in(*two) < first {
                    continue;
                }
                if let (Some(x), Some(y)) =
                    (self.guid_of(slot_in(*one)), self.guid_of(slot_in(*two)))
                    && x == y
                {
                    return Err(Refused::Twice(x));
                }
            }
        }
        Ok(())
    }
}
