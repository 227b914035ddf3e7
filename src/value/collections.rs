//! Arrays, lists and dictionaries.

use super::{Known, PSString, Type, Value};
use crate::text::name;
use indexmap::{Equivalent, IndexMap};
use rustc_hash::{FxBuildHasher, FxHasher};
use std::cell::{Cell, RefCell};
use std::hash::{Hash, Hasher};
use std::rc::Rc;

/// A one-dimensional array of fixed length.
pub struct PSArray {
    /// The element type: `System.Object` for `@()`.
    pub element: Type,
    /// The elements. Only their values change, never their number.
    pub items: RefCell<Vec<Value>>,
}

/// A list that grows: `ArrayList`, `List[T]`, `Collection[T]`.
pub struct PSList {
    /// The whole type, `System.Collections.ArrayList` or a generic one.
    pub kind: Type,
    /// The elements.
    pub items: RefCell<Vec<Value>>,
    /// Read-only or fixed-size.
    pub fixed: Cell<bool>,
}

impl PSList {
    /// The type of an element (`System.Object` if not generic).
    pub fn element(&self) -> Type {
        match &self.kind {
            Type::Generic(generic) => generic.args.first().cloned().unwrap_or(Type::OBJECT),
            _ => Type::OBJECT,
        }
    }
}

/// Which dictionary it is; decides order, comparer and type name.
#[derive(Clone, PartialEq, Debug)]
pub enum DictionaryKind {
    /// `System.Collections.Hashtable`.
    Hashtable,
    /// `System.Collections.Specialized.OrderedDictionary`.
    Ordered,
    /// A generic dictionary of the given whole type.
    Generic(Type),
    /// `SortedList`, `SortedDictionary[K,V]`, `SortedList[K,V]`: kept sorted by key.
    Sorted(Type),
}

/// Any dictionary: keys in insertion order.
pub struct Dictionary {
    /// Which dictionary.
    pub kind: DictionaryKind,
    /// Keys compare without regard to case, as those of `@{}` do.
    pub ignore_case: bool,
    /// The entries.
    pub entries: RefCell<IndexMap<Key, Value, FxBuildHasher>>,
    /// Read-only.
    pub fixed: Cell<bool>,
    /// Goes on with every change that ends an enumeration.
    pub version: Cell<u32>,
    /// A sorted dictionary whose entries are out of order: they are put in order when the order is asked for.
    unsorted: Cell<bool>,
    /// The places that removed entries left: new ones go there first.
    holes: RefCell<Holes>,
    /// How many entries a literal made it for.
    room: Cell<usize>,
}

/// Free places among elements that stand without gaps: what is added takes the place that was freed last.
#[derive(Clone, Default)]
pub struct Holes {
    /// The free places in their order, counted with the free ones.
    sorted: Vec<usize>,
    /// The free places in the order in which they were freed.
    freed: Vec<usize>,
}

impl Holes {
    /// Notes that the element at a position goes.
    pub fn free(&mut self, position: usize) {
        let (mut low, mut high) = (0, self.sorted.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let before = self
                .sorted
                .get(middle)
                .is_some_and(|hole| hole.saturating_sub(middle) <= position);
            if before {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        self.sorted.insert(low, position + low);
        self.freed.push(position + low);
    }

    /// The position that a new element takes; `None`: the end.
    pub fn take(&mut self) -> Option<usize> {
        let place = self.freed.pop()?;
        let at = self.sorted.partition_point(|hole| *hole < place);
        self.sorted.remove(at);
        Some(place - at)
    }

    /// Forgets all free places.
    pub fn clear(&mut self) {
        self.sorted.clear();
        self.freed.clear();
    }
}

/// A key as the dictionary holds it.
#[derive(Clone, Debug)]
pub struct Key {
    /// The key object.
    pub value: Value,
    ignore_case: bool,
}

/// A key to look up, not cloned.
struct KeyRef<'a>(&'a Value, bool);

/// A text to look up.
struct TextRef<'a>(&'a str, bool);

fn hash_text<H: Hasher>(text: &str, ignore_case: bool, state: &mut H) {
    state.write_u8(1);
    if ignore_case {
        name::fold_hash(text, state);
    } else {
        state.write(text.as_bytes());
    }
}

fn hash_string<H: Hasher>(text: &PSString, ignore_case: bool, state: &mut H) {
    state.write_u8(1);
    if ignore_case {
        if !name::fold_hash_bytes(text.as_bytes(), state) {
            name::fold_hash(text, state);
        }
    } else {
        state.write(text.as_bytes());
    }
}

fn same_text(a: &str, b: &PSString, ignore_case: bool) -> bool {
    if ignore_case {
        name::eq_ignore_case_bytes(a.as_bytes(), b.as_bytes())
            .unwrap_or_else(|| name::eq_ignore_case(a, b))
    } else {
        a.as_bytes() == b.as_bytes()
    }
}

fn same_string(a: &PSString, b: &PSString, ignore_case: bool) -> bool {
    if ignore_case {
        name::eq_ignore_case_bytes(a.as_bytes(), b.as_bytes())
            .unwrap_or_else(|| name::eq_ignore_case(a, b))
    } else {
        a == b
    }
}

fn hash_key<H: Hasher>(value: &Value, ignore_case: bool, state: &mut H) {
    if let Value::String(text) = value {
        hash_string(text, ignore_case, state);
    } else {
        state.write_u64(value.identity_hash());
    }
}

fn same_key(a: &Value, b: &Value, ignore_case: bool) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) => same_string(a, b, ignore_case),
        (Value::Int(a), Value::Int(b)) => a == b,
        _ => a.net_equals(b),
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash_key(&self.value, self.ignore_case, state);
    }
}
impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        same_key(&self.value, &other.value, self.ignore_case)
    }
}
impl Eq for Key {}
impl Hash for KeyRef<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash_key(self.0, self.1, state);
    }
}
impl Equivalent<Key> for KeyRef<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        same_key(self.0, &key.value, self.1)
    }
}
impl Hash for TextRef<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash_text(self.0, self.1, state);
    }
}
impl Equivalent<Key> for TextRef<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        matches!(&key.value, Value::String(held) if same_text(self.0, held, self.1))
    }
}

impl Dictionary {
    /// An empty dictionary; `ignore_case` as `@{}` and `[ordered]@{}` have it.
    pub fn new(kind: DictionaryKind, ignore_case: bool) -> Dictionary {
        Dictionary {
            kind,
            ignore_case,
            entries: RefCell::new(IndexMap::default()),
            fixed: Cell::new(false),
            version: Cell::new(0),
            unsorted: Cell::new(false),
            holes: RefCell::default(),
            room: Cell::new(0),
        }
    }

    /// Notes for how many entries a literal makes it.
    pub fn made_for(&self, entries: usize) {
        self.room.set(entries);
    }

    /// The order of entries where numbers are keys of a plain hashtable; `None`: as they were added.
    fn bucket_order(&self) -> Option<Vec<usize>> {
        if self.kind != DictionaryKind::Hashtable {
            return None;
        }
        let entries = self.entries.borrow();
        if entries.len() < 2 {
            return None;
        }
        let hashes: Option<Vec<u32>> = entries
            .keys()
            .map(|key| match &key.value {
                Value::Int(number) => Some(*number as u32),
                _ => None,
            })
            .collect();
        super::hashtable_order::order(&hashes?, self.room.get())
    }

    /// Forgets all entries.
    pub fn clear(&self) {
        self.entries.borrow_mut().clear();
        self.holes.borrow_mut().clear();
        self.changed();
    }

    /// True for `Dictionary[K,V]`, whose new entries take the places of removed ones.
    fn reuses(&self) -> bool {
        matches!(&self.kind, DictionaryKind::Generic(Type::Generic(generic))
            if &*generic.definition == "System.Collections.Generic.Dictionary")
    }

    /// Notes a change that ends enumerations.
    pub fn changed(&self) {
        self.version.set(self.version.get().wrapping_add(1));
    }

    /// A `Hashtable` as `@{}` makes it.
    pub fn hashtable() -> Dictionary {
        Dictionary::new(DictionaryKind::Hashtable, true)
    }

    /// An `OrderedDictionary` as `[ordered]@{}` makes it.
    pub fn ordered() -> Dictionary {
        Dictionary::new(DictionaryKind::Ordered, true)
    }

    /// Makes room for more entries.
    pub fn reserve(&self, more: usize) {
        self.entries.borrow_mut().reserve(more);
    }

    /// The value of a key of a plain hashtable, changed in place; `None`: it has none, or may not be changed.
    pub fn update<R>(&self, key: &Value, change: impl FnOnce(&mut Value) -> R) -> Option<R> {
        if self.fixed.get() || self.kind != DictionaryKind::Hashtable {
            return None;
        }
        self.entries
            .borrow_mut()
            .get_mut(&KeyRef(strip(key), self.ignore_case))
            .map(change)
    }

    /// The value of a key, changed in place as setting it would; `None`: there is none, or it may not be changed.
    pub fn change<R>(&self, key: &Value, change: impl FnOnce(&mut Value) -> R) -> Option<R> {
        let by_key = match self.kind {
            DictionaryKind::Hashtable => true,
            // A number is a position there.
            DictionaryKind::Ordered => matches!(key, Value::String(_)),
            _ => false,
        };
        if self.fixed.get() || !by_key {
            return None;
        }
        let changed = self
            .entries
            .borrow_mut()
            .get_mut(&KeyRef(strip(key), self.ignore_case))
            .map(change);
        if changed.is_some() {
            self.changed();
        }
        changed
    }

    /// The value of a key.
    pub fn get(&self, key: &Value) -> Option<Value> {
        self.entries
            .borrow()
            .get(&KeyRef(strip(key), self.ignore_case))
            .cloned()
    }

    /// The value of a text key.
    pub fn get_str(&self, key: &str) -> Option<Value> {
        self.entries
            .borrow()
            .get(&TextRef(key, self.ignore_case))
            .cloned()
    }

    /// True if the key is there.
    pub fn contains(&self, key: &Value) -> bool {
        self.entries
            .borrow()
            .contains_key(&KeyRef(strip(key), self.ignore_case))
    }

    /// Sets a key's value; a new key goes to the end (or to its place, if sorted).
    pub fn set(&self, key: Value, value: Value) {
        let mut entries = self.entries.borrow_mut();
        if let Some(held) = entries.get_mut(&KeyRef(strip(&key), self.ignore_case)) {
            *held = value;
            if matches!(
                self.kind,
                DictionaryKind::Hashtable | DictionaryKind::Ordered
            ) {
                self.changed();
            }
            return;
        }
        self.changed();
        let key = match key {
            Value::Object(object) if object.class.is_none() => {
                object.base.clone().unwrap_or(Value::Object(object))
            }
            other => other,
        };
        let key = Key {
            value: key,
            ignore_case: self.ignore_case,
        };
        if matches!(self.kind, DictionaryKind::Sorted(_)) {
            let behind = entries.last().is_none_or(|(held, _)| {
                super::compare::order_keys(&held.value, &key.value, self.ignore_case)
                    == std::cmp::Ordering::Less
            });
            if !behind {
                self.unsorted.set(true);
            }
        } else if let Some(at) = self.holes.borrow_mut().take() {
            let at = at.min(entries.len());
            entries.shift_insert(at, key, value);
            return;
        }
        entries.insert(key, value);
    }

    /// Puts the entries of a sorted dictionary in order.
    fn settle(&self) {
        if self.unsorted.replace(false) {
            self.entries.borrow_mut().sort_by(|a, _, b, _| {
                super::compare::order_keys(&a.value, &b.value, self.ignore_case)
            });
        }
    }

    /// Removes a key. A plain hashtable promises no order, so that costs no shifting.
    pub fn remove(&self, key: &Value) -> Option<Value> {
        let mut entries = self.entries.borrow_mut();
        let key = KeyRef(strip(key), self.ignore_case);
        let removed = match self.kind {
            DictionaryKind::Hashtable => entries.swap_remove(&key),
            DictionaryKind::Sorted(_) => {
                let last = entries.len().saturating_sub(1);
                let removed = entries.swap_remove_full(&key);
                if removed.as_ref().is_some_and(|(at, ..)| *at != last) {
                    self.unsorted.set(true);
                }
                removed.map(|(_, _, value)| value)
            }
            _ => match entries.shift_remove_full(&key) {
                Some((at, _, value)) => {
                    if self.reuses() {
                        self.holes.borrow_mut().free(at);
                    }
                    Some(value)
                }
                None => None,
            },
        };
        // `Dictionary[K,V]` lets what is enumerated go.
        if removed.is_some() && !matches!(self.kind, DictionaryKind::Generic(_)) {
            self.changed();
        }
        removed
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.entries.borrow().len()
    }

    /// True without entries.
    pub fn is_empty(&self) -> bool {
        self.entries.borrow().is_empty()
    }

    /// Keys in order.
    pub fn keys(&self) -> Vec<Value> {
        self.settle();
        if let Some(order) = self.bucket_order() {
            let entries = self.entries.borrow();
            return order
                .into_iter()
                .filter_map(|at| entries.get_index(at).map(|(key, _)| key.value.clone()))
                .collect();
        }
        self.entries
            .borrow()
            .keys()
            .map(|key| key.value.clone())
            .collect()
    }

    /// Values in order.
    pub fn values(&self) -> Vec<Value> {
        self.settle();
        if let Some(order) = self.bucket_order() {
            let entries = self.entries.borrow();
            return order
                .into_iter()
                .filter_map(|at| entries.get_index(at).map(|(_, value)| value.clone()))
                .collect();
        }
        self.entries.borrow().values().cloned().collect()
    }

    /// Entries in order.
    pub fn pairs(&self) -> Vec<(Value, Value)> {
        self.settle();
        if let Some(order) = self.bucket_order() {
            let entries = self.entries.borrow();
            return order
                .into_iter()
                .filter_map(|at| {
                    let (key, value) = entries.get_index(at)?;
                    Some((key.value.clone(), value.clone()))
                })
                .collect();
        }
        self.entries
            .borrow()
            .iter()
            .map(|(key, value)| (key.value.clone(), value.clone()))
            .collect()
    }

    /// The entry at a position.
    pub fn at(&self, position: usize) -> Option<(Value, Value)> {
        self.settle();
        self.entries
            .borrow()
            .get_index(position)
            .map(|(key, value)| (key.value.clone(), value.clone()))
    }

    /// A copy with the same kind and entries.
    pub fn copy(&self) -> Dictionary {
        Dictionary {
            kind: self.kind.clone(),
            ignore_case: self.ignore_case,
            entries: RefCell::new(self.entries.borrow().clone()),
            fixed: Cell::new(false),
            version: Cell::new(0),
            unsorted: Cell::new(self.unsorted.get()),
            holes: RefCell::new(self.holes.borrow().clone()),
            room: Cell::new(self.len()),
        }
    }

    /// The .NET type.
    pub fn type_of(&self) -> Type {
        match &self.kind {
            DictionaryKind::Hashtable => Type::Known(Known::Hashtable),
            DictionaryKind::Ordered => Type::Known(Known::OrderedDictionary),
            DictionaryKind::Generic(kind) | DictionaryKind::Sorted(kind) => kind.clone(),
        }
    }
}

/// A key without a wrapper around it.
fn strip(key: &Value) -> &Value {
    match key {
        Value::Object(object) if object.class.is_none() => object.base.as_ref().unwrap_or(key),
        _ => key,
    }
}

/// A hash of an address.
pub(super) fn address_hash<T: ?Sized>(pointer: &Rc<T>) -> u64 {
    let mut hasher = FxHasher::default();
    Rc::as_ptr(pointer).cast::<()>().hash(&mut hasher);
    hasher.finish()
}
