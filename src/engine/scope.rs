//! Scopes: frames of slots, chained to the scope that called them.
//!
//! A variable that a program names gets a slot in the program's [`SlotTable`] when it is compiled; at run
//! time a [`Frame`] holds one value per slot. An empty slot means "not set in this scope": the name is then
//! looked up in the scopes above, as PowerShell's dynamic scoping wants. Variables that nobody could see
//! when compiling (`Set-Variable`, `[ref]`, options) live in the frame's `extra` as [`Variable`] objects.

use super::command::{AliasInfo, FunctionInfo};
use super::module::Module;
use crate::text::extent::Extent;
use crate::text::name::{Name, NameMap};
use crate::value::{Type, Value};
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A variable's name as a number; equal for names that differ in case only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct NameId(u32);

thread_local! {
    static NAMES: RefCell<NameMap<()>> = RefCell::default();
}

impl NameId {
    /// The number of a name.
    pub fn of(name: &str) -> NameId {
        NAMES.with_borrow_mut(|names| {
            if let Some(at) = names.index_of(name) {
                return NameId(at as u32);
            }
            names.insert(Name::new(name), ());
            NameId((names.len() - 1) as u32)
        })
    }

    /// The name as first seen.
    pub fn name(self) -> Name {
        NAMES.with_borrow(|names| {
            names
                .at(self.0 as usize)
                .map_or_else(|| Name::new(""), |(name, ())| name.clone())
        })
    }
}

/// Which name has which slot. Grows while code that shares the frame is compiled.
#[derive(Default)]
pub struct SlotTable {
    names: RefCell<Vec<(NameId, Name)>>,
    index: RefCell<FxHashMap<NameId, u32>>,
    /// Types that `[T]$x = ...` and typed parameters fix, by slot.
    typed: RefCell<FxHashMap<u32, Rc<Vec<VariableAttribute>>>>,
    /// Which of the slots have such types, one bit for slots whose numbers agree in their last six bits.
    typed_bits: Cell<u64>,
}

impl SlotTable {
    /// The slot of a name, made if there is none.
    pub fn slot(&self, name: &str) -> u32 {
        let id = NameId::of(name);
        if let Some(slot) = self.index.borrow().get(&id) {
            return *slot;
        }
        let mut names = self.names.borrow_mut();
        let slot = u32::try_from(names.len()).unwrap_or(u32::MAX);
        names.push((id, Name::new(name)));
        self.index.borrow_mut().insert(id, slot);
        slot
    }

    /// The slot of a name, if it has one.
    #[inline]
    pub fn find(&self, id: NameId) -> Option<u32> {
        self.index.borrow().get(&id).copied()
    }

    /// The name of a slot.
    pub fn name(&self, slot: u32) -> (NameId, Name) {
        self.names
            .borrow()
            .get(slot as usize)
            .cloned()
            .unwrap_or_else(|| (NameId(u32::MAX), Name::new("")))
    }

    /// How many slots there are.
    pub fn len(&self) -> usize {
        self.names.borrow().len()
    }

    /// True without slots.
    pub fn is_empty(&self) -> bool {
        self.names.borrow().is_empty()
    }
}

/// What a variable's attributes do to a value that is assigned.
#[derive(Clone, Debug)]
pub enum VariableAttribute {
    /// `[T]$x`: the value is converted.
    Type(Type),
    /// A validation attribute.
    Validation(Rc<super::declaration::Validation>),
    /// An attribute of a script's class that makes another value of it.
    Transform(Value),
    /// An attribute that may be of a script's class: what it is shows when the variable is first assigned to.
    Written(Rc<WrittenAttribute>),
}

/// An attribute as code writes it before a variable.
pub struct WrittenAttribute {
    /// The name of its type.
    pub name: String,
    /// The arguments of its constructor.
    pub arguments: Vec<super::program::Expr>,
}

impl std::fmt::Debug for WrittenAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

/// Variable options, a set of bits as in `ScopedItemOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Options(pub u8);

impl Options {
    /// No option.
    pub const NONE: Options = Options(0);
    /// `ReadOnly`.
    pub const READ_ONLY: Options = Options(1);
    /// `Constant`.
    pub const CONSTANT: Options = Options(2);
    /// `Private`.
    pub const PRIVATE: Options = Options(4);
    /// `AllScope`.
    pub const ALL_SCOPE: Options = Options(8);

    /// True if all bits of the other are set.
    pub fn has(self, other: Options) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both.
    #[must_use]
    pub fn with(self, other: Options) -> Options {
        Options(self.0 | other.0)
    }
}

/// A variable as an object: `Get-Variable`, `[ref]`, options, attributes.
#[derive(Debug)]
pub struct Variable {
    /// The name as first written.
    pub name: Name,
    /// The value.
    pub value: RefCell<Value>,
    /// Options.
    pub options: Cell<Options>,
    /// Type constraints and validations.
    pub attributes: RefCell<Vec<VariableAttribute>>,
    /// The description.
    pub description: RefCell<String>,
    /// Removed: a holder (`[ref]`) still sees the value.
    pub removed: Cell<bool>,
    /// `Visibility` is `Private`.
    pub is_private: Cell<bool>,
}

impl Variable {
    /// A plain variable.
    pub fn new(name: &str, value: Value) -> Variable {
        Variable {
            name: Name::new(name),
            value: RefCell::new(value),
            options: Cell::new(Options::NONE),
            attributes: RefCell::new(Vec::new()),
            description: RefCell::new(String::new()),
            removed: Cell::new(false),
            is_private: Cell::new(false),
        }
    }
}

/// What kind of scope a frame is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FrameKind {
    /// The session's.
    Global,
    /// A script file's: `$script:` stops here.
    Script,
    /// A module's: `$script:` stops here too.
    Module,
    /// A function or script block.
    Function,
}

/// What lives in a scope besides slots.
#[derive(Default)]
pub struct Extra {
    /// Variables as objects.
    pub variables: FxHashMap<NameId, Rc<Variable>>,
    /// Names of those variables in the order in which they came.
    pub functions: NameMap<Rc<FunctionInfo>>,
    /// Aliases.
    pub aliases: NameMap<Rc<AliasInfo>>,
    /// Classes defined here.
    pub classes: NameMap<Rc<crate::value::Class>>,
    /// The same, with the text that each comes from.
    pub defined: Vec<(Rc<crate::text::source::Source>, Rc<crate::value::Class>)>,
}

/// One scope at run time.
pub struct Frame {
    slots: RefCell<Vec<Option<Value>>>,
    /// Names of the slots.
    pub table: Rc<SlotTable>,
    /// The scope above.
    pub parent: Option<Rc<Frame>>,
    /// The kind.
    pub kind: FrameKind,
    /// The module whose code runs here.
    pub module: Option<Rc<Module>>,
    /// Where execution is: the statement's extent.
    pub position: Cell<Extent>,
    /// True once a slot's variable was turned into an object in `extra`.
    promoted: Cell<bool>,
    extra: RefCell<Option<Box<Extra>>>,
    /// The scope of a method of a class: `return` gives its value whole.
    pub is_method: Cell<bool>,
    /// Set-StrictMode's level in this scope: 0 off, 1, 2, 3; `None` inherits.
    pub strict: Cell<Option<u8>>,
}

impl Frame {
    /// A new scope.
    pub fn new(
        kind: FrameKind,
        table: Rc<SlotTable>,
        parent: Option<Rc<Frame>>,
        module: Option<Rc<Module>>,
    ) -> Frame {
        let slots = RefCell::new(vec![None; table.len()]);
        Frame {
            slots,
            table,
            parent,
            kind,
            module,
            position: Cell::new(Extent::default()),
            promoted: Cell::new(false),
            extra: RefCell::new(None),
            is_method: Cell::new(false),
            strict: Cell::new(None),
        }
    }

    /// A slot's value; `None` if not set here.
    #[inline]
    pub fn slot(&self, slot: u32) -> Option<Value> {
        self.slots
            .borrow()
            .get(slot as usize)
            .and_then(Clone::clone)
    }

    /// All slots, to read.
    #[inline]
    pub(super) fn held(&self) -> std::cell::Ref<'_, Vec<Option<Value>>> {
        self.slots.borrow()
    }

    /// Reads a slot in place.
    #[inline]
    pub fn with_slot<R>(&self, slot: u32, read: impl FnOnce(Option<&Value>) -> R) -> R {
        read(
            self.slots
                .borrow()
                .get(slot as usize)
                .and_then(Option::as_ref),
        )
    }

    /// Changes a slot's value in place; `None` if it has none.
    #[inline]
    pub fn update_slot<R>(&self, slot: u32, change: impl FnOnce(&mut Value) -> R) -> Option<R> {
        self.slots
            .borrow_mut()
            .get_mut(slot as usize)
            .and_then(Option::as_mut)
            .map(change)
    }

    /// Takes a slot's value out (it must be put back).
    #[inline]
    pub fn take_slot(&self, slot: u32) -> Option<Value> {
        self.slots
            .borrow_mut()
            .get_mut(slot as usize)
            .and_then(Option::take)
    }

    /// Stores into a slot, past all checks.
    #[inline]
    pub fn set_slot(&self, slot: u32, value: Value) {
        let mut slots = self.slots.borrow_mut();
        if let Some(held) = slots.get_mut(slot as usize) {
            if let None | Some(Value::Int(_) | Value::Double(_) | Value::Bool(_)) = held {
                // What was there owns nothing.
                std::mem::forget(held.replace(value));
            } else {
                *held = Some(value);
            }
        } else {
            slots.resize((slot as usize + 1).max(self.table.len()), None);
            if let Some(held) = slots.get_mut(slot as usize) {
                *held = Some(value);
            }
        }
    }

    /// Empties a slot.
    pub fn clear_slot(&self, slot: u32) {
        if let Some(held) = self.slots.borrow_mut().get_mut(slot as usize) {
            *held = None;
        }
    }

    /// True if some slot's variable lives in `extra` now.
    #[inline]
    pub fn is_promoted(&self) -> bool {
        self.promoted.get()
    }

    /// True if a slot's variable surely is in the slot: it is set, or none lives in `extra`.
    #[inline]
    pub fn owns(&self, slot: u32) -> bool {
        !self.promoted.get() || self.with_slot(slot, |held| held.is_some())
    }

    /// True if a slot's variable may be read and written where it lies.
    #[inline]
    pub fn is_plain(&self, slot: u32) -> bool {
        self.owns(slot) && !self.table.is_typed(slot)
    }

    /// The variable object of this scope, if there is one.
    pub fn variable(&self, id: NameId) -> Option<Rc<Variable>> {
        self.extra
            .borrow()
            .as_ref()
            .and_then(|extra| extra.variables.get(&id).cloned())
    }

    /// The value of a variable in this very scope.
    pub fn get(&self, id: NameId) -> Option<Value> {
        if let Some(slot) = self.table.find(id)
            && let Some(value) = self.slot(slot)
        {
            return Some(value);
        }
        self.variable(id)
            .map(|variable| variable.value.borrow().clone())
    }

    /// The variable of this very scope as an object; a slot is turned into one.
    pub fn promote(&self, id: NameId) -> Option<Rc<Variable>> {
        if let Some(slot) = self.table.find(id)
            && let Some(value) = self.slot(slot)
        {
            self.clear_slot(slot);
            let (_, name) = self.table.name(slot);
            let variable = Variable::new(name.as_str(), value);
            if let Some(attributes) = self.table.attributes(slot) {
                *variable.attributes.borrow_mut() = attributes.to_vec();
            }
            let variable = Rc::new(variable);
            self.add_variable(id, Rc::clone(&variable));
            return Some(variable);
        }
        self.variable(id)
    }

    /// Puts a variable object into this scope.
    pub fn add_variable(&self, id: NameId, variable: Rc<Variable>) {
        if let Some(slot) = self.table.find(id) {
            self.clear_slot(slot);
        }
        self.promoted.set(true);
        self.with_extra(|extra| {
            extra.variables.insert(id, variable);
        });
    }

    /// Removes a variable from this very scope; true if it was there.
    pub fn remove(&self, id: NameId) -> bool {
        let mut removed = false;
        if let Some(slot) = self.table.find(id)
            && self.take_slot(slot).is_some()
        {
            removed = true;
        }
        let taken = self
            .extra
            .borrow_mut()
            .as_mut()
            .and_then(|extra| extra.variables.remove(&id));
        if let Some(variable) = taken {
            variable.removed.set(true);
            removed = true;
        }
        removed
    }

    /// Names and values of this very scope, by name.
    pub fn variable_names(&self) -> Vec<NameId> {
        let mut all: Vec<NameId> = Vec::new();
        for slot in 0..self.table.len() as u32 {
            if self.with_slot(slot, |value| value.is_some()) {
                all.push(self.table.name(slot).0);
            }
        }
        if let Some(extra) = self.extra.borrow().as_ref() {
            let mut more: Vec<NameId> = extra.variables.keys().copied().collect();
            more.sort_by_key(|id| id.0);
            all.extend(more);
        }
        all.sort_by_key(|a| a.name());
        all.dedup();
        all
    }

    /// Works on what the scope holds besides slots.
    pub fn with_extra<R>(&self, work: impl FnOnce(&mut Extra) -> R) -> R {
        work(self.extra.borrow_mut().get_or_insert_with(Box::default))
    }

    /// Reads what the scope holds besides slots, if anything.
    pub fn read_extra<R>(&self, read: impl FnOnce(&Extra) -> Option<R>) -> Option<R> {
        self.extra.borrow().as_ref().and_then(|extra| read(extra))
    }
}

impl SlotTable {
    /// The attributes that code fixed for a slot.
    pub fn attributes(&self, slot: u32) -> Option<Rc<Vec<VariableAttribute>>> {
        self.typed.borrow().get(&slot).cloned()
    }

    /// Fixes a slot's attributes.
    pub fn set_attributes(&self, slot: u32, attributes: Vec<VariableAttribute>) {
        self.typed_bits
            .set(self.typed_bits.get() | 1 << (slot % 64));
        self.typed.borrow_mut().insert(slot, Rc::new(attributes));
    }

    /// True if any slot has attributes.
    #[inline]
    pub fn is_typed(&self, slot: u32) -> bool {
        self.typed_bits.get() >> (slot % 64) & 1 == 1 && self.typed.borrow().contains_key(&slot)
    }
}

/// The frames from this one up.
pub fn chain(from: &Rc<Frame>) -> impl Iterator<Item = Rc<Frame>> {
    std::iter::successors(Some(Rc::clone(from)), |frame| frame.parent.clone())
}
