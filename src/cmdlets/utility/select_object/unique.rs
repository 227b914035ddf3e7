//! `-Unique`: the objects that were not there before.

use super::super::common::{self, order};
use crate::engine::{Call, Flow};
use crate::value::{Shape, Slot, Value};
use rustc_hash::FxHashSet;
use std::cmp::Ordering;
use std::rc::Rc;

/// Results that differ from each other.
#[derive(Default)]
pub(super) struct Uniques {
    kept: Vec<Value>,
    notes: Vec<usize>,
    /// Texts that tell those apart that are told by a text.
    known: FxHashSet<String>,
    /// Which of them are not.
    odd: Vec<usize>,
    /// What is in the columns: values of one kind are equal if their texts are.
    kinds: Vec<u8>,
    shape: Option<Rc<Shape>>,
}

impl Uniques {
    pub(super) fn take(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.kept)
    }

    pub(super) fn keep(&mut self, value: Value) {
        self.kept.push(value);
    }

    /// True if no equal one was kept. Most are looked up by a text, only the others are compared with each.
    pub(super) fn insert(
        &mut self,
        call: &mut Call<'_>,
        value: &Value,
        notes: usize,
        ignore_case: bool,
    ) -> Flow<bool> {
        let key = self.key(value, notes, ignore_case);
        let known = key.as_ref().is_some_and(|key| self.known.contains(key));
        if known {
            return Ok(false);
        }
        let all = if key.is_some() {
            0..0
        } else {
            0..self.kept.len()
        };
        let odd = if key.is_some() {
            self.odd.as_slice()
        } else {
            &[]
        };
        for at in all.chain(odd.iter().copied()) {
            if self.notes.get(at) == Some(&notes)
                && let Some(held) = self.kept.get(at)
                && same(call, held, value, notes, ignore_case)?
            {
                return Ok(false);
            }
        }
        match key {
            Some(key) => {
                self.known.insert(key);
            }
            None => self.odd.push(self.kept.len()),
        }
        self.notes.push(notes);
        Ok(true)
    }

    /// A text that is another for each value that differs; nothing for values that must be compared.
    fn key(&mut self, value: &Value, notes: usize, ignore_case: bool) -> Option<String> {
        let mut key = String::new();
        if notes == 0 {
            if common::is_custom(value) {
                return None;
            }
            return self
                .add(&mut key, 0, value.base(), ignore_case)
                .then_some(key);
        }
        let Value::Object(object) = value else {
            return None;
        };
        if !common::is_custom(value) {
            return None;
        }
        let members = object.members.borrow();
        let shape = self.shape.get_or_insert_with(|| Rc::clone(members.shape()));
        if !Rc::ptr_eq(shape, members.shape()) {
            return None;
        }
        for at in 0..members.len() {
            let Some(Slot::Note(value)) = members.at(at) else {
                return None;
            };
            if !self.add(&mut key, at, value, ignore_case) {
                return None;
            }
        }
        Some(key)
    }

    /// Adds the value of a column to a key; false: it must be compared.
    fn add(&mut self, key: &mut String, at: usize, value: &Value, ignore_case: bool) -> bool {
        let kind = match value {
            Value::Null => {
                key.push('\x01');
                return true;
            }
            Value::Int(_) => b'i',
            Value::Bool(_) => b'b',
            Value::String(_) => b's',
            _ => return false,
        };
        if self.kinds.len() <= at {
            self.kinds.resize(at + 1, 0);
        }
        match self.kinds.get_mut(at) {
            Some(held @ 0) => *held = kind,
            Some(held) if *held == kind => {}
            _ => return false,
        }
        match value {
            Value::Int(number) => key.push_str(&number.to_string()),
            Value::Bool(flag) => key.push(if *flag { '1' } else { '0' }),
            Value::String(text) => {
                if !text.chars().all(is_told_by_its_code) {
                    return false;
                }
                if ignore_case {
                    key.extend(text.chars().flat_map(char::to_lowercase));
                } else {
                    key.push_str(text);
                }
            }
            _ => return false,
        }
        key.push('\0');
        true
    }
}

/// Characters that, among themselves, no language takes for each other but for their case.
fn is_told_by_its_code(c: char) -> bool {
    matches!(c, ' '..='~')
        || (matches!(c, 'À'..='ÿ')
            && !matches!(c, 'Æ' | 'æ' | 'Ð' | 'ð' | '×' | '÷' | 'Þ' | 'þ' | 'ß'))
}

fn same(
    call: &mut Call<'_>,
    held: &Value,
    value: &Value,
    notes: usize,
    ignore_case: bool,
) -> Flow<bool> {
    // Custom objects are all alike but for the properties that were selected.
    let both_custom = common::is_custom(held) && common::is_custom(value);
    if !both_custom && order(held.base(), value.base(), ignore_case, call.rt)? != Ordering::Equal {
        return Ok(false);
    }
    if notes == 0 {
        return Ok(true);
    }
    let (Value::Object(a), Value::Object(b)) = (held, value) else {
        return Ok(true);
    };
    let added: Vec<(String, Value)> = b
        .members
        .borrow()
        .iter()
        .filter_map(|(name, _, _, slot)| match slot {
            Slot::Note(value) => Some((name.as_str().to_owned(), value.clone())),
            Slot::Body(_) => None,
        })
        .collect();
    for (name, value) in added {
        let Some(other) = a.note(&name) else {
            return Ok(false);
        };
        if order(&other, &value, ignore_case, call.rt)? != Ordering::Equal {
            return Ok(false);
        }
    }
    Ok(true)
}
