//! Compare-Object.

use super::common::{self, order};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::parameter::{self, Key, Parameter};
use crate::value::{PSObject, PropertyBag, Value, attached};
use rustc_hash::FxHashMap;
use std::cmp::Ordering;
use std::collections::VecDeque;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Compare-Object",
    body: Body::Stateful(|| Box::new(Compare::default())),
}];

/// Both sides.
#[derive(Default)]
struct Compare {
    reference: VecDeque<Entry>,
    references: Backlog,
    differences: Backlog,
    parameters: Vec<Rc<Parameter>>,
    equal: bool,
    different: bool,
    pass: bool,
    ignore_case: bool,
    window: usize,
    started: bool,
}

/// An object with the values that it is compared by.
struct Entry {
    item: Value,
    keys: Vec<Value>,
    /// Tells equal simple objects from others.
    hash: Option<String>,
}

/// Objects that wait for their partner, oldest first.
#[derive(Default)]
struct Backlog {
    entries: VecDeque<Option<Entry>>,
    /// How many were taken from the front.
    gone: usize,
    waiting: usize,
    index: FxHashMap<String, VecDeque<usize>>,
    /// Some have no hash, or hashes of other kinds.
    mixed: bool,
    kind: Option<String>,
}

impl Backlog {
    fn push(&mut self, entry: Entry) {
        let at = self.gone + self.entries.len();
        match &entry.hash {
            Some(hash) => {
                let kind = kind_of(hash);
                match &self.kind {
                    None => self.kind = Some(kind),
                    Some(held) if *held == kind => {}
                    Some(_) => self.mixed = true,
                }
                self.index.entry(hash.clone()).or_default().push_back(at);
            }
            None => self.mixed = true,
        }
        self.waiting += 1;
        self.entries.push_back(Some(entry));
    }

    fn oldest(&mut self) -> Option<Entry> {
        while let Some(first) = self.entries.pop_front() {
            self.gone += 1;
            if let Some(entry) = first {
                self.waiting -= 1;
                if let Some(places) = entry
                    .hash
                    .as_ref()
                    .and_then(|hash| self.index.get_mut(hash))
                {
                    places.pop_front();
                }
                return Some(entry);
            }
        }
        None
    }

    fn take(&mut self, at: usize) -> Option<Entry> {
        let entry = self.entries.get_mut(at.checked_sub(self.gone)?)?.take()?;
        self.waiting -= 1;
        if let Some(places) = entry
            .hash
            .as_ref()
            .and_then(|hash| self.index.get_mut(hash))
        {
            places.retain(|held| *held != at);
        }
        Some(entry)
    }
}

/// The kinds of the values that a hash was made of.
fn kind_of(hash: &str) -> String {
    hash.split('\0')
        .filter_map(|part| part.chars().next())
        .collect()
}

impl CmdletBody for Compare {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.different = !call.flag("ExcludeDifferent");
        self.equal = if call.is_bound("IncludeEqual") {
            call.flag("IncludeEqual")
        } else {
            !self.different
        };
        self.pass = call.flag("PassThru");
        self.ignore_case = !call.flag("CaseSensitive");
        // What is equal is the same in all cultures but those with letters of their own for `i`.
        let own = call.text("Culture").is_some_and(|name| {
            let language = name.split('-').next().unwrap_or_default().to_lowercase();
            ["tr", "az", "lt"].contains(&language.as_str())
        });
        if own {
            return common::unsupported_parameter(call, "Culture");
        }
        self.window = common::count_of(call, "SyncWindow").unwrap_or(usize::MAX);
        match parameter::read(&call.list("Property"), Key::EXPRESSION, true) {
            Ok(parameters) => self.parameters = parameters,
            Err(fault) => return call.throw(&fault),
        }
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        self.start(call)?;
        for item in call.list("DifferenceObject") {
            if item.is_null() {
                continue;
            }
            let entry = self.entry(call, item)?;
            self.step(call, Some(entry))?;
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        self.start(call)?;
        while !self.reference.is_empty() {
            self.step(call, None)?;
        }
        while let Some(entry) = self.differences.oldest() {
            self.emit(call, &entry, "=>")?;
        }
        while let Some(entry) = self.references.oldest() {
            self.emit(call, &entry, "<=")?;
        }
        Ok(())
    }
}

impl Compare {
    fn start(&mut self, call: &mut Call<'_>) -> Flow {
        if self.started {
            return Ok(());
        }
        self.started = true;
        for item in call.list("ReferenceObject") {
            if item.is_null() {
                continue;
            }
            let entry = self.entry(call, item)?;
            self.reference.push_back(entry);
        }
        Ok(())
    }

    fn entry(&self, call: &mut Call<'_>, item: Value) -> Flow<Entry> {
        let mut keys = Vec::with_capacity(self.parameters.len());
        for parameter in &self.parameters {
            let value = match parameter.expression.first_value(&item, call.rt) {
                Ok(found) => found.map(|(_, value)| value).unwrap_or_default(),
                Err(fault) => {
                    common::failure(fault)?;
                    Value::Null
                }
            };
            keys.push(value);
        }
        let hash = if self.parameters.is_empty() {
            common::simple_hash(std::slice::from_ref(&item), self.ignore_case)
        } else {
            common::simple_hash(&keys, self.ignore_case)
        };
        Ok(Entry { item, keys, hash })
    }

    fn same(&self, call: &mut Call<'_>, a: &Entry, b: &Entry) -> Flow<bool> {
        if self.parameters.is_empty() {
            return self.equals(call, &a.item, &b.item);
        }
        for (a, b) in a.keys.iter().zip(&b.keys) {
            if !self.equals(call, a, b)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn equals(&self, call: &mut Call<'_>, a: &Value, b: &Value) -> Flow<bool> {
        if a.is_null() || b.is_null() {
            return Ok(a.is_null() && b.is_null());
        }
        Ok(order(a.base(), b.base(), self.ignore_case, call.rt)? == Ordering::Equal)
    }

    /// The partner of an object among those that wait.
    fn find(&self, call: &mut Call<'_>, of: &Entry, among: &Backlog) -> Flow<Option<usize>> {
        if let Some(hash) = &of.hash
            && !among.mixed
            && among
                .kind
                .as_ref()
                .is_none_or(|kind| *kind == kind_of(hash))
        {
            return Ok(among
                .index
                .get(hash)
                .and_then(|places| places.front().copied()));
        }
        for (at, held) in among.entries.iter().enumerate() {
            if let Some(held) = held
                && self.same(call, held, of)?
            {
                return Ok(Some(at + among.gone));
            }
        }
        Ok(None)
    }

    /// The next reference and a difference object: against each other, then against those that wait.
    fn step(&mut self, call: &mut Call<'_>, difference: Option<Entry>) -> Flow {
        let reference = self.reference.pop_front();
        if let (Some(reference), Some(difference)) = (&reference, &difference)
            && self.same(call, reference, difference)?
        {
            return self.emit(call, reference, "==");
        }
        let mut difference = difference;
        if let Some(entry) = &difference {
            let found = self.find(call, entry, &self.references)?;
            if let Some(partner) = found.and_then(|at| self.references.take(at)) {
                self.emit(call, &partner, "==")?;
                difference = None;
            }
        }
        let mut reference = reference;
        if let Some(entry) = reference.take() {
            let found = self.find(call, &entry, &self.differences)?;
            if found.and_then(|at| self.differences.take(at)).is_some() {
                self.emit(call, &entry, "==")?;
            } else {
                reference = Some(entry);
            }
        }
        if let Some(entry) = difference {
            if self.window == 0 {
                self.emit(call, &entry, "=>")?;
            } else {
                while self.differences.waiting >= self.window {
                    let Some(oldest) = self.differences.oldest() else {
                        break;
                    };
                    self.emit(call, &oldest, "=>")?;
                }
                self.differences.push(entry);
            }
        }
        if let Some(entry) = reference {
            if self.window == 0 {
                self.emit(call, &entry, "<=")?;
            } else {
                while self.references.waiting >= self.window {
                    let Some(oldest) = self.references.oldest() else {
                        break;
                    };
                    self.emit(call, &oldest, "<=")?;
                }
                self.references.push(entry);
            }
        }
        Ok(())
    }

    fn emit(&mut self, call: &mut Call<'_>, entry: &Entry, side: &str) -> Flow {
        let wanted = if side == "==" {
            self.equal
        } else {
            self.different
        };
        if !wanted {
            return Ok(());
        }
        if self.pass {
            let object = attached::holder(&entry.item);
            object
                .members
                .borrow_mut()
                .set("SideIndicator", Value::str(side));
            return call.write(Value::Object(object));
        }
        let mut bag = PropertyBag::default();
        if self.parameters.is_empty() {
            bag.set("InputObject", entry.item.clone());
        } else {
            for (parameter, key) in self.parameters.iter().zip(&entry.keys) {
                let name = parameter
                    .label
                    .clone()
                    .unwrap_or_else(|| parameter.expression.text());
                bag.set(&name, key.clone());
            }
        }
        bag.set("SideIndicator", Value::str(side));
        call.write(Value::Object(Rc::new(PSObject::custom(bag))))
    }
}
