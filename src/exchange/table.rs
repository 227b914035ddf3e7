//! A persistent table: records in chunks, an order by name, and an index of hashed identities; a copy shares everything, and a
//! change copies one chunk.
//!
//! Records that came from a file or a recipe stay as they are there, and are read when they are asked for; what filters ask of
//! them is in columns (`facts`), so that a question to all of them reads none.

pub mod facts;
mod load;
mod mask;
mod order;
mod shelf;
pub mod sketch;

pub use load::{Refused, in_parallel};
pub use mask::{CHUNK, Mask};

use super::property::fold;
use facts::Facts;
use order::Order;
use rustc_hash::FxHasher;
use shelf::Shelf;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt::Debug;
use std::hash::Hasher;
use std::sync::{Arc, OnceLock};
use uuid::Uuid;

/// In how many parts the index is, in pages of 64.
const SHARD_PAGES: usize = 32;
const SHARDS: usize = SHARD_PAGES * 64;
/// How many records of a chunk may have changed before its columns are made anew.
const STALE: usize = 32;
/// What stands for no record where kinds are.
const NOTHING: u8 = u8::MAX;

/// What a table asks of its records.
pub trait Keyed: Clone + PartialEq + Debug + Send + Sync + 'static {
    /// The record's GUID.
    fn guid(&self) -> Uuid;
    /// The name to order by.
    fn name(&self) -> &str;
    /// Adds the hashes of all texts that name the record; some may repeat.
    fn add_keys(&self, keys: &mut Vec<u64>);
    /// What it is, as a number below 64.
    fn kind(&self) -> u8;
    /// Puts what filters ask into columns.
    fn describe(&self, place: usize, facts: &mut Facts);

    /// The hashes of all texts that name the record, sorted and without repetition.
    fn keys(&self) -> Vec<u64> {
        let mut keys = Vec::with_capacity(12);
        self.add_keys(&mut keys);
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// Where records are that are read when they are asked for.
pub trait Source<T>: Debug + Send + Sync {
    /// Reads a record, or tells why it cannot be read.
    fn read(&self, at: u64, length: u32) -> Result<T, String>;
    /// The record as a line of text, when it is written down.
    fn written(&self, at: u64, length: u32) -> Option<&[u8]>;
    /// The record's GUID.
    fn guid(&self, at: u64, length: u32) -> Option<Uuid>;
    /// Looks at a record without making it, adds its keys, and describes it at a place of columns.
    fn look(
        &self,
        at: u64,
        length: u32,
        place: usize,
        keys: &mut Vec<u64>,
        facts: &mut Facts,
    ) -> Result<Seen, String>;
    /// A number that only sources of the same records share.
    fn mark(&self) -> u64;
}

/// What a table has to know of a record that it does not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The name to order by.
    pub name: String,
    /// What it is.
    pub kind: u8,
}

impl Seen {
    /// A record that is there.
    pub fn of<T: Keyed>(record: &T, place: usize, keys: &mut Vec<u64>, facts: &mut Facts) -> Self {
        record.add_keys(keys);
        record.describe(place, facts);
        Self {
            name: record.name().to_owned(),
            kind: record.kind(),
        }
    }
}

/// The hash of a text without regard to case.
pub fn key_of(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    if text.is_ascii() {
        let (words, rest) = text.as_bytes().as_chunks::<8>();
        for word in words {
            hasher.write_u64(lower(u64::from_le_bytes(*word)));
        }
        let last = rest
            .iter()
            .fold(0_u64, |word, byte| word << 8 | u64::from(*byte));
        hasher.write_u64(lower(last));
        hasher.write_usize(text.len());
    } else {
        hasher.write(fold(text).as_bytes());
    }
    hasher.finish().wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// Eight ASCII characters without regard to case.
fn lower(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let from_a = word + EACH * (0x80 - 0x41);
    let after_z = word + EACH * (0x80 - 0x5B);
    word | ((from_a & !after_z & (EACH * 0x80)) >> 2)
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
    usize::try_from(key >> 53).unwrap_or(0) % SHARDS
}

/// A key and a record's number in one word: what tells the shard is left out, and some of the rest.
fn packed(key: u64, slot: u32) -> u64 {
    key << 11 & HASH | u64::from(slot)
}

/// What of a packed key is the key.
const HASH: u64 = !0xFFFF_FFFF;

fn slot_in(packed: u64) -> u32 {
    u32::try_from(packed & !HASH).unwrap_or(u32::MAX)
}

/// A record, or where it is.
#[derive(Clone, Debug)]
enum Slot<T> {
    Empty,
    Ready(Arc<T>),
    Away {
        at: u64,
        length: u32,
        read: OnceLock<Arc<T>>,
    },
}

/// Some of the records.
#[derive(Clone, Debug)]
pub struct Chunk<T> {
    slots: Vec<Slot<T>>,
    kinds: Vec<u8>,
    /// The kinds that there may be, as bits.
    some: u64,
    source: Option<Arc<dyn Source<T>>>,
    facts: OnceLock<Arc<Facts>>,
    /// The places at which the columns tell what was.
    stale: Mask,
}

impl<T: Keyed> Chunk<T> {
    fn new(source: Option<Arc<dyn Source<T>>>) -> Self {
        Self {
            slots: Vec::new(),
            kinds: Vec::new(),
            some: 0,
            source,
            facts: OnceLock::new(),
            stale: Mask::default(),
        }
    }

    /// The places of records whose kinds are among these bits.
    pub fn of_kinds(&self, kinds: u64) -> Mask {
        let mut mask = Mask::default();
        if self.some & kinds != 0 {
            for (place, kind) in self.kinds.iter().enumerate() {
                if *kind != NOTHING && kinds >> kind & 1 == 1 {
                    mask.add(place);
                }
            }
        }
        mask
    }

    /// The kind of a record, as a bit.
    pub fn kind(&self, place: usize) -> u64 {
        match self.kinds.get(place) {
            Some(kind) if *kind != NOTHING => 1 << kind,
            _ => 0,
        }
    }

    /// The columns, and the places at which they are out of date.
    pub fn facts(&self) -> (&Facts, Mask) {
        let facts = self.facts.get_or_init(|| {
            let mut facts = Facts::default();
            for place in 0..self.slots.len() {
                match self.fetch(place) {
                    Some(record) => record.describe(place, &mut facts),
                    None => facts.skip(),
                }
            }
            facts.finish();
            Arc::new(facts)
        });
        (facts, self.stale)
    }

    /// The record at a place; it is not kept when it has to be read.
    pub fn fetch(&self, place: usize) -> Option<Arc<T>> {
        match self.slots.get(place)? {
            Slot::Empty => None,
            Slot::Ready(record) => Some(record.clone()),
            Slot::Away { at, length, read } => match read.get() {
                Some(record) => Some(record.clone()),
                None => self.read(*at, *length),
            },
        }
    }

    fn guid(&self, place: usize) -> Option<Uuid> {
        match self.slots.get(place)? {
            Slot::Empty => None,
            Slot::Ready(record) => Some(record.guid()),
            Slot::Away { at, length, .. } => self.source.as_ref()?.guid(*at, *length),
        }
    }

    fn read(&self, at: u64, length: u32) -> Option<Arc<T>> {
        self.source.as_ref()?.read(at, length).ok().map(Arc::new)
    }

    fn at(&self, place: usize) -> Option<&Arc<T>> {
        match self.slots.get(place)? {
            Slot::Empty => None,
            Slot::Ready(record) => Some(record),
            Slot::Away { at, length, read } => {
                if read.get().is_none() {
                    let record = self.read(*at, *length)?;
                    let _ = read.set(record);
                }
                read.get()
            }
        }
    }

    fn put(&mut self, place: usize, record: Option<Arc<T>>) {
        let kind = record.as_ref().map_or(NOTHING, |record| record.kind());
        if kind != NOTHING {
            self.some |= 1 << kind;
        }
        let slot = record.map_or(Slot::Empty, Slot::Ready);
        match self.slots.get_mut(place) {
            Some(held) => *held = slot,
            None => self.slots.push(slot),
        }
        match self.kinds.get_mut(place) {
            Some(held) => *held = kind,
            None => self.kinds.push(kind),
        }
        if self.facts.get().is_some() {
            self.stale.add(place);
            if self.stale.count() > STALE {
                self.facts = OnceLock::new();
                self.stale = Mask::default();
            }
        }
    }

    /// Whether a record is known to be the same in another chunk, without reading it.
    fn is_alike(&self, place: usize, other: &Self, theirs: usize) -> bool {
        match (self.slots.get(place), other.slots.get(theirs)) {
            (Some(Slot::Empty), Some(Slot::Empty)) => true,
            (Some(Slot::Ready(a)), Some(Slot::Ready(b))) => Arc::ptr_eq(a, b),
            (
                Some(Slot::Away {
                    at: a, length: x, ..
                }),
                Some(Slot::Away {
                    at: b, length: y, ..
                }),
            ) => match (&self.source, &other.source) {
                (Some(one), Some(two)) => {
                    (one.mark() == two.mark() && (a, x) == (b, y))
                        || one
                            .written(*a, *x)
                            .is_some_and(|text| two.written(*b, *y) == Some(text))
                }
                _ => false,
            },
            _ => false,
        }
    }
}

/// A record as a table holds it.
pub enum Held<'a, T> {
    /// In memory.
    Ready(&'a Arc<T>),
    /// At a place of a source.
    Away(&'a Arc<dyn Source<T>>, u64, u32),
}

/// Records by number, by name and by identity.
#[derive(Clone, Debug)]
pub struct Table<T> {
    chunks: Shelf<Chunk<T>>,
    slots: u32,
    order: Order,
    index: Shelf<Vec<u64>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            chunks: Shelf::default(),
            slots: 0,
            order: Order::default(),
            index: Shelf::filled(Vec::new(), SHARD_PAGES),
        }
    }
}

fn parts(slot: u32) -> (usize, usize) {
    let slot = usize::try_from(slot).unwrap_or(usize::MAX);
    (slot / CHUNK, slot % CHUNK)
}

/// The number of the record at a place of a chunk.
pub fn number(chunk: usize, place: usize) -> u32 {
    u32::try_from(chunk * CHUNK + place).unwrap_or(u32::MAX)
}

impl<T: Keyed> Table<T> {
    /// How many records there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.order.len() == 0
    }

    /// The records in order of their names.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<T>> {
        self.order.iter().filter_map(|slot| self.at(slot))
    }

    /// The numbers of the records in order of their names.
    pub fn numbers(&self) -> impl DoubleEndedIterator<Item = u32> {
        self.order.iter()
    }

    /// The record of a number; it is not kept when it has to be read.
    pub fn fetch(&self, slot: u32) -> Option<Arc<T>> {
        let (chunk, place) = parts(slot);
        self.chunks.get(chunk)?.fetch(place)
    }

    /// The records as they are held, in order of their names.
    pub fn held(&self) -> impl Iterator<Item = Held<'_, T>> {
        self.order.iter().filter_map(|slot| {
            let (chunk, place) = parts(slot);
            let chunk = self.chunks.get(chunk)?;
            match chunk.slots.get(place)? {
                Slot::Empty => None,
                Slot::Ready(record) => Some(Held::Ready(record)),
                Slot::Away { at, length, .. } => {
                    Some(Held::Away(chunk.source.as_ref()?, *at, *length))
                }
            }
        })
    }

    /// The chunks, each with `number` of its place and that of a record.
    pub fn chunks(&self) -> impl Iterator<Item = &Arc<Chunk<T>>> {
        self.chunks.iter()
    }

    /// The records whose kinds are among these bits, by name.
    pub fn of_kinds(&self, kinds: u64) -> impl DoubleEndedIterator<Item = &Arc<T>> {
        let found = self.chunks.iter().map(|chunk| chunk.of_kinds(kinds));
        self.in_order(&found.collect::<Vec<_>>(), usize::MAX)
            .into_iter()
            .filter_map(|slot| self.at(slot))
    }

    /// The numbers of some records by name, given as places in each of the chunks; no more than wanted.
    pub fn in_order(&self, found: &[Mask], most: usize) -> Vec<u32> {
        let count: usize = found.iter().map(Mask::count).sum();
        if count > self.len() / 16 {
            return self
                .order
                .iter()
                .filter(|slot| {
                    let (chunk, place) = parts(*slot);
                    found.get(chunk).is_some_and(|mask| mask.has(place))
                })
                .take(most)
                .collect();
        }
        let mut slots: Vec<u32> = found
            .iter()
            .enumerate()
            .flat_map(|(chunk, mask)| mask.places().map(move |place| number(chunk, place)))
            .collect();
        self.sort(&mut slots);
        slots.truncate(most);
        slots
    }

    fn sort(&self, slots: &mut [u32]) {
        slots.sort_by_cached_key(|slot| (self.folded_name(*slot).into_owned(), *slot));
    }

    /// The record with this GUID.
    pub fn get(&self, guid: Uuid) -> Option<&Arc<T>> {
        self.slot_of(guid).and_then(|slot| self.at(slot))
    }

    fn slots_of_key(&self, key: u64) -> impl Iterator<Item = u32> {
        let shard: &[u64] = self
            .index
            .get(shard_of(key))
            .map_or(&[], |shard| shard.as_slice());
        let first = packed(key, 0);
        let start = shard.partition_point(|held| *held < first);
        shard
            .get(start..)
            .unwrap_or(&[])
            .iter()
            .take_while(move |held| **held & HASH == first)
            .map(|held| slot_in(*held))
    }

    /// The records that one of whose identities has this hash; the caller has to look whether it is really theirs.
    pub fn candidates(&self, key: u64) -> impl Iterator<Item = &Arc<T>> {
        self.slots_of_key(key).filter_map(|slot| self.at(slot))
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

    /// The GUIDs of the records that are not the same in both tables: those of this one by name, then those that only the other
    /// has. What both share is not looked at.
    pub fn differing(&self, other: &Self) -> Vec<Uuid> {
        let mut list = self.not_in(other, |record, theirs| theirs != record);
        list.extend(other.not_in(self, |_, _| false));
        list
    }

    /// The GUIDs of the records that the other table does not have, or has and `differs` says so.
    fn not_in(&self, other: &Self, differs: impl Fn(&T, &T) -> bool) -> Vec<Uuid> {
        let mut found: Vec<(u32, Uuid)> = Vec::new();
        for (number_of, chunk) in self.chunks.iter().enumerate() {
            let same_place = other.chunks.get(number_of);
            if same_place.is_some_and(|theirs| Arc::ptr_eq(chunk, theirs)) {
                continue;
            }
            for place in 0..chunk.slots.len() {
                if same_place.is_some_and(|theirs| chunk.is_alike(place, theirs, place)) {
                    continue;
                }
                let Some(guid) = chunk.guid(place) else {
                    continue;
                };
                let held = other.slot_of(guid).map(parts);
                let theirs =
                    held.and_then(|(number_of, place)| Some((other.chunks.get(number_of)?, place)));
                if theirs.is_some_and(|(theirs, at)| chunk.is_alike(place, theirs, at)) {
                    continue;
                }
                // What only one side has need not be made.
                let both = theirs.and_then(|(theirs, at)| chunk.fetch(place).zip(theirs.fetch(at)));
                if both.is_none_or(|(ours, theirs)| differs(&ours, &theirs)) {
                    found.push((number(number_of, place), guid));
                }
            }
        }
        found.sort_by_cached_key(|(slot, _)| (self.folded_name(*slot).into_owned(), *slot));
        found.into_iter().map(|(_, guid)| guid).collect()
    }

    /// Whether both tables have the same record of a GUID, or none.
    pub fn is_same(&self, other: &Self, guid: Uuid) -> bool {
        let of = |table: &Self| table.slot_of(guid).map(parts);
        match (of(self), of(other)) {
            (None, None) => true,
            (Some((a, place)), Some((b, theirs))) => {
                match (self.chunks.get(a), other.chunks.get(b)) {
                    (Some(a), Some(b)) => {
                        a.is_alike(place, b, theirs) || a.fetch(place) == b.fetch(theirs)
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// A record's name without regard to case.
    fn folded_name(&self, slot: u32) -> Cow<'_, str> {
        let (chunk, place) = parts(slot);
        let Some(chunk) = self.chunks.get(chunk) else {
            return Cow::Borrowed("");
        };
        if let Some(facts) = chunk.facts.get()
            && !chunk.stale.has(place)
            && let Some(names) = facts.texts(facts::Column::Name)
            && !names.get(place).is_empty()
        {
            return Cow::Borrowed(names.get(place));
        }
        Cow::Owned(
            chunk
                .fetch(place)
                .map_or_else(String::new, |record| fold(record.name())),
        )
    }

    fn at(&self, slot: u32) -> Option<&Arc<T>> {
        let (chunk, place) = parts(slot);
        self.chunks.get(chunk)?.at(place)
    }

    /// The GUID of a record, without making the record.
    fn guid_of(&self, slot: u32) -> Option<Uuid> {
        let (chunk, place) = parts(slot);
        self.chunks.get(chunk)?.guid(place)
    }

    /// The number of the record with this GUID.
    pub fn number_of(&self, guid: Uuid) -> Option<u32> {
        self.slot_of(guid)
    }

    fn slot_of(&self, guid: Uuid) -> Option<u32> {
        self.slots_of_key(key_of_guid(guid))
            .find(|slot| self.guid_of(*slot) == Some(guid))
    }

    fn store(&mut self, slot: u32, record: Option<Arc<T>>) {
        let (chunk, place) = parts(slot);
        while self.chunks.len() <= chunk {
            self.chunks.push(Chunk::new(None));
        }
        if let Some(chunk) = self.chunks.get_mut(chunk) {
            chunk.put(place, record);
        }
    }

    fn compare(&self, other: u32, slot: u32, folded: &str) -> Ordering {
        (*self.folded_name(other))
            .cmp(folded)
            .then(other.cmp(&slot))
    }

    fn order_insert(&mut self, slot: u32, name: &str) {
        let folded = fold(name);
        let mut order = std::mem::take(&mut self.order);
        order.insert(slot, |other| self.compare(other, slot, &folded));
        self.order = order;
    }

    fn order_remove(&mut self, slot: u32, name: &str) {
        let folded = fold(name);
        let mut order = std::mem::take(&mut self.order);
        order.remove(|other| self.compare(other, slot, &folded));
        self.order = order;
    }

    fn index_insert(&mut self, key: u64, slot: u32) {
        if let Some(shard) = self.index.get_mut(shard_of(key))
            && let Err(place) = shard.binary_search(&packed(key, slot))
        {
            shard.insert(place, packed(key, slot));
        }
    }

    fn index_remove(&mut self, key: u64, slot: u32) {
        if let Some(shard) = self.index.get_mut(shard_of(key))
            && let Ok(place) = shard.binary_search(&packed(key, slot))
        {
            shard.remove(place);
        }
    }
}
