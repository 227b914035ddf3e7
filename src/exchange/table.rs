//! A persistent table: records in chunks, an order by name, and an index of hashed identities; a change copies one chunk.

use super::property::fold;
use rustc_hash::FxHasher;
use std::cmp::Ordering;
use std::hash::Hasher;
use std::sync::Arc;
use uuid::Uuid;

const CHUNK: usize = 256;
const SHARDS: usize = 1024;

/// What a table asks of its records.
pub trait Keyed: Clone + PartialEq {
    /// The record's GUID.
    fn guid(&self) -> Uuid;
    /// The name to order by.
    fn name(&self) -> &str;
    /// Adds the hashes of all texts that name the record; some may repeat.
    fn add_keys(&self, keys: &mut Vec<u64>);

    /// The hashes of all texts that name the record, sorted and without repetition.
    fn keys(&self) -> Vec<u64> {
        let mut keys = Vec::with_capacity(12);
        self.add_keys(&mut keys);
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// The hash of a text without regard to case.
pub fn key_of(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    if text.is_ascii() {
        let mut word = 0_u64;
        let mut filled = 0;
        for byte in text.bytes() {
            word = word << 8 | u64::from(byte.to_ascii_lowercase());
            filled += 1;
            if filled == 8 {
                hasher.write_u64(word);
                word = 0;
                filled = 0;
            }
        }
        hasher.write_u64(word);
        hasher.write_usize(text.len());
    } else {
        hasher.write(fold(text).as_bytes());
    }
    hasher.finish().wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The hash of a GUID.
pub fn key_of_guid(guid: Uuid) -> u64 {
    let mut hasher = FxHasher::default();
    let (high, low) = guid.as_u64_pair();
    hasher.write_u64(high);
    hasher.write_u64(low);
    hasher.finish().wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The order of two texts without regard to case.
fn compare_folded(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() {
        let lower = |byte: u8| byte.to_ascii_lowercase();
        a.bytes().map(lower).cmp(b.bytes().map(lower))
    } else {
        fold(a).cmp(&fold(b))
    }
}

fn shard_of(key: u64) -> usize {
    usize::try_from(key >> 54).unwrap_or(0) % SHARDS
}

/// Records by slot, by name and by identity.
#[derive(Clone, Debug)]
pub struct Table<T> {
    chunks: Vec<Arc<Vec<Option<Arc<T>>>>>,
    slots: u32,
    order: Arc<Vec<u32>>,
    index: Vec<Arc<Vec<(u64, u32)>>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            chunks: Vec::new(),
            slots: 0,
            order: Arc::default(),
            index: vec![Arc::default(); SHARDS],
        }
    }
}

impl<T: Keyed> Table<T> {
    /// How many records there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The records in order of their names.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<T>> {
        self.order.iter().filter_map(|slot| self.at(*slot))
    }

    /// The record with this GUID.
    pub fn get(&self, guid: Uuid) -> Option<&Arc<T>> {
        self.slot_of(guid).and_then(|slot| self.at(slot))
    }

    /// The records that one of whose identities has this hash; the caller has to look whether it is really theirs.
    pub fn candidates(&self, key: u64) -> impl Iterator<Item = &Arc<T>> {
        let shard: &[(u64, u32)] = self
            .index
            .get(shard_of(key))
            .map_or(&[], |shard| shard.as_slice());
        let start = shard.partition_point(|(k, _)| *k < key);
        shard
            .get(start..)
            .unwrap_or(&[])
            .iter()
            .take_while(move |(k, _)| *k == key)
            .filter_map(|(_, slot)| self.at(*slot))
    }

    /// Adds a record or replaces the one with its GUID.
    pub fn put(&mut self, record: Arc<T>) {
        match self.slot_of(record.guid()) {
            Some(slot) => {
                let Some(old) = self.at(slot).cloned() else {
                    return;
                };
                if old.name() != record.name() {
                    self.order_remove(slot, old.name());
                    self.order_insert(slot, record.name());
                }
                let (gone, new) = (old.keys(), record.keys());
                for key in gone.iter().filter(|key| !new.contains(key)) {
                    self.index_remove(*key, slot);
                }
                for key in new.iter().filter(|key| !gone.contains(key)) {
                    self.index_insert(*key, slot);
                }
                self.store(slot, Some(record));
            }
            None => {
                let slot = self.slots;
                self.slots += 1;
                self.order_insert(slot, record.name());
                for key in record.keys() {
                    self.index_insert(key, slot);
                }
                self.store(slot, Some(record));
            }
        }
    }

    /// Takes the record with this GUID away.
    pub fn remove(&mut self, guid: Uuid) -> Option<Arc<T>> {
        let slot = self.slot_of(guid)?;
        let old = self.at(slot).cloned()?;
        self.order_remove(slot, old.name());
        for key in old.keys() {
            self.index_remove(key, slot);
        }
        self.store(slot, None);
        Some(old)
    }

    /// Adds many new records at once; none of them may be there already.
    pub fn extend(&mut self, records: impl IntoIterator<Item = T>) {
        let mut shards: Vec<Vec<(u64, u32)>> = vec![Vec::new(); SHARDS];
        let mut keys = Vec::with_capacity(12);
        let mut order: Vec<u32> = self.order.to_vec();
        for record in records {
            let slot = self.slots;
            self.slots += 1;
            keys.clear();
            record.add_keys(&mut keys);
            for key in &keys {
                if let Some(shard) = shards.get_mut(shard_of(*key)) {
                    shard.push((*key, slot));
                }
            }
            order.push(slot);
            self.store(slot, Some(Arc::new(record)));
        }
        for (list, mut more) in self.index.iter_mut().zip(shards) {
            if !more.is_empty() {
                more.extend_from_slice(list);
                more.sort_unstable();
                more.dedup();
                *list = Arc::new(more);
            }
        }
        order.sort_by(|a, b| {
            let name = |slot: &u32| self.at(*slot).map_or("", |record| record.name());
            compare_folded(name(a), name(b)).then(a.cmp(b))
        });
        self.order = Arc::new(order);
    }

    fn at(&self, slot: u32) -> Option<&Arc<T>> {
        let slot = usize::try_from(slot).ok()?;
        self.chunks.get(slot / CHUNK)?.get(slot % CHUNK)?.as_ref()
    }

    fn slot_of(&self, guid: Uuid) -> Option<u32> {
        let key = key_of_guid(guid);
        let shard = self.index.get(shard_of(key))?;
        let start = shard.partition_point(|(k, _)| *k < key);
        shard
            .get(start..)?
            .iter()
            .take_while(|(k, _)| *k == key)
            .map(|(_, slot)| *slot)
            .find(|slot| self.at(*slot).is_some_and(|r| r.guid() == guid))
    }

    fn store(&mut self, slot: u32, record: Option<Arc<T>>) {
        let Ok(slot) = usize::try_from(slot) else {
            return;
        };
        if slot / CHUNK >= self.chunks.len() {
            self.chunks.push(Arc::new(Vec::with_capacity(CHUNK)));
        }
        if let Some(chunk) = self.chunks.get_mut(slot / CHUNK) {
            let chunk = Arc::make_mut(chunk);
            match chunk.get_mut(slot % CHUNK) {
                Some(place) => *place = record,
                None => chunk.push(record),
            }
        }
    }

    fn place(&self, slot: u32, name: &str) -> Result<usize, usize> {
        self.order.binary_search_by(|other| {
            let their = self.at(*other).map_or("", |record| record.name());
            compare_folded(their, name).then(other.cmp(&slot))
        })
    }

    fn order_insert(&mut self, slot: u32, name: &str) {
        if let Err(place) = self.place(slot, name) {
            Arc::make_mut(&mut self.order).insert(place, slot);
        }
    }

    fn order_remove(&mut self, slot: u32, name: &str) {
        if let Ok(place) = self.place(slot, name) {
            Arc::make_mut(&mut self.order).remove(place);
        }
    }

    fn index_insert(&mut self, key: u64, slot: u32) {
        if let Some(shard) = self.index.get_mut(shard_of(key)) {
            let shard = Arc::make_mut(shard);
            if let Err(place) = shard.binary_search(&(key, slot)) {
                shard.insert(place, (key, slot));
            }
        }
    }

    fn index_remove(&mut self, key: u64, slot: u32) {
        if let Some(shard) = self.index.get_mut(shard_of(key)) {
            let shard = Arc::make_mut(shard);
            if let Ok(place) = shard.binary_search(&(key, slot)) {
                shard.remove(place);
            }
        }
    }
}
