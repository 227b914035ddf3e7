//! Objects with named members: custom objects, class instances, and values that members were added to.
//!
//! Properties lie in a vector; which name is at which position is told by a [`Shape`], shared by all
//! objects that got the same members in the same order. A place in a program that reads a property
//! remembers shape and position, so the second read hashes nothing.

use super::{PSString, ScriptBlock, Type, Value};
use crate::text::name::{Name, NameMap};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What kind of member stands at a position.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MemberKind {
    /// A plain value.
    Note,
    /// Computed by a script block: the slot holds a [`MemberBody`].
    Script,
    /// Another name for a property.
    Alias,
    /// A script method.
    Method,
    /// A property set.
    PropertySet,
    /// A code or other computed property held as a script body.
    Code,
}

/// What a member that is no note property does.
#[derive(Clone, Debug)]
pub enum MemberBody {
    /// Getter and optional setter.
    Script {
        /// Gives the value; `$this` is the object.
        get: Option<Rc<ScriptBlock>>,
        /// Takes the new value as its first argument.
        set: Option<Rc<ScriptBlock>>,
    },
    /// Another property's name.
    Alias {
        /// The property it stands for.
        of: PSString,
        /// What its value is converted to.
        convert: Option<Type>,
    },
    /// The body of a script method.
    Method(Rc<ScriptBlock>),
    /// Names in a property set.
    PropertySet(Vec<PSString>),
}

/// Which member is at which position.
pub struct Shape {
    names: Vec<(Name, MemberKind, bool)>,
    index: RefCell<Option<NameMap<u32>>>,
    next: RefCell<Vec<(Name, MemberKind, bool, Rc<Shape>)>>,
}

const INDEX_FROM: usize = 8;
/// From how many members on a shape is not shared any more.
const WIDE: usize = 200;

impl Shape {
    /// The shape without members. One per thread, so that equal objects share their shapes.
    pub fn empty() -> Rc<Shape> {
        thread_local! {
            static EMPTY: Rc<Shape> = Rc::new(Shape {
                names: Vec::new(), index: RefCell::new(None), next: RefCell::new(Vec::new()),
            });
        }
        EMPTY.with(Rc::clone)
    }

    /// The shape of note properties of these names, which differ.
    pub fn of_notes<'n>(names: impl ExactSizeIterator<Item = &'n Name>) -> Rc<Shape> {
        if names.len() >= WIDE {
            return Rc::new(Shape {
                names: names
                    .map(|name| (name.clone(), MemberKind::Note, false))
                    .collect(),
                index: RefCell::new(None),
                next: RefCell::default(),
            });
        }
        names.fold(Shape::empty(), |shape, name| {
            shape.with(name, MemberKind::Note, false)
        })
    }

    /// The shape with one more member.
    pub fn with(self: &Rc<Self>, name: &Name, kind: MemberKind, hidden: bool) -> Rc<Shape> {
        let known = self
            .next
            .borrow()
            .iter()
            .find_map(|(held, held_kind, held_hidden, shape)| {
                (held.as_str() == name.as_str() && *held_kind == kind && *held_hidden == hidden)
                    .then(|| Rc::clone(shape))
            });
        if let Some(shape) = known {
            return shape;
        }
        let mut names = Vec::with_capacity(self.names.len() + 1);
        names.extend_from_slice(&self.names);
        names.push((name.clone(), kind, hidden));
        let shape = Rc::new(Shape {
            names,
            index: RefCell::new(None),
            next: RefCell::new(Vec::new()),
        });
        let mut next = self.next.borrow_mut();
        if next.len() < 64 {
            next.push((name.clone(), kind, hidden, Rc::clone(&shape)));
        }
        shape
    }

    /// The position of a name, without regard to case.
    pub fn find(&self, name: &str) -> Option<usize> {
        if self.names.len() < INDEX_FROM {
            return self.names.iter().position(|(held, ..)| held.is(name));
        }
        let mut index = self.index.borrow_mut();
        let index = index.get_or_insert_with(|| {
            self.names
                .iter()
                .enumerate()
                .map(|(at, (name, ..))| (name.clone(), at as u32))
                .collect()
        });
        index.get(name).map(|at| *at as usize)
    }

    /// Name, kind and hiddenness of the members, in order.
    pub fn members(&self) -> &[(Name, MemberKind, bool)] {
        &self.names
    }
}

/// Members with their values.
#[derive(Clone)]
pub struct PropertyBag {
    shape: Rc<Shape>,
    values: Vec<Slot>,
}

/// One member's content.
#[derive(Clone, Debug)]
pub enum Slot {
    /// A note property's value.
    Note(Value),
    /// Any other member.
    Body(Rc<MemberBody>),
}

impl Default for PropertyBag {
    fn default() -> Self {
        PropertyBag {
            shape: Shape::empty(),
            values: Vec::new(),
        }
    }
}

impl PropertyBag {
    /// A bag of note properties whose shape is known.
    pub fn from_shape(shape: Rc<Shape>, values: Vec<Value>) -> PropertyBag {
        PropertyBag {
            shape,
            values: values.into_iter().map(Slot::Note).collect(),
        }
    }

    /// The shape, for caching positions.
    pub fn shape(&self) -> &Rc<Shape> {
        &self.shape
    }

    /// The slot at a position.
    pub fn at(&self, position: usize) -> Option<&Slot> {
        self.values.get(position)
    }

    /// The slot at a position, to change.
    pub fn at_mut(&mut self, position: usize) -> Option<&mut Slot> {
        self.values.get_mut(position)
    }

    /// The position of a name.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.shape.find(name)
    }

    /// The slot of a name.
    pub fn get(&self, name: &str) -> Option<&Slot> {
        self.values.get(self.find(name)?)
    }

    /// Adds or replaces a note property; the spelling of an existing name stays.
    pub fn set(&mut self, name: &str, value: Value) {
        if let Some(slot) = self.find(name).and_then(|at| self.values.get_mut(at)) {
            *slot = Slot::Note(value);
            return;
        }
        self.push(name, MemberKind::Note, Slot::Note(value), false);
    }

    /// Adds a member of a new name. An object with a great many members has a shape of its own, which grows in place.
    fn push(&mut self, name: &str, kind: MemberKind, slot: Slot, hidden: bool) {
        let name = Name::new(name);
        if self.shape.names.len() < WIDE {
            self.shape = self.shape.with(&name, kind, hidden);
        } else {
            if Rc::get_mut(&mut self.shape).is_none() {
                let own = Shape {
                    names: self.shape.names.clone(),
                    index: self.shape.index.clone(),
                    next: RefCell::default(),
                };
                self.shape = Rc::new(own);
            }
            if let Some(own) = Rc::get_mut(&mut self.shape) {
                if let Some(index) = own.index.get_mut() {
                    index.insert(name.clone(), own.names.len() as u32);
                }
                own.names.push((name, kind, hidden));
            }
        }
        self.values.push(slot);
    }

    /// Adds or replaces any member.
    pub fn add(&mut self, name: &str, kind: MemberKind, slot: Slot, hidden: bool) {
        if self.find(name).is_some() {
            self.remove(name);
        }
        self.push(name, kind, slot, hidden);
    }

    /// Removes a member; true if it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        let Some(position) = self.find(name) else {
            return false;
        };
        self.values.remove(position);
        let mut shape = Shape::empty();
        for (at, (name, kind, hidden)) in self.shape.members().iter().enumerate() {
            if at != position {
                shape = shape.with(name, *kind, *hidden);
            }
        }
        self.shape = shape;
        true
    }

    /// Members in order: name, kind, hidden, content.
    pub fn iter(&self) -> impl Iterator<Item = (&Name, MemberKind, bool, &Slot)> {
        self.shape
            .members()
            .iter()
            .zip(&self.values)
            .map(|((name, kind, hidden), slot)| (name, *kind, *hidden, slot))
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// True without members.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

/// An object with members of its own.
pub struct PSObject {
    /// What the members were added to; `None` for a custom object.
    pub base: Option<Value>,
    /// The class, for an instance of a script's class (then `base` is the .NET base object, if any).
    pub class: Option<Rc<super::Class>>,
    /// `PSTypeNames` where they are not those of the base: most specific first.
    pub type_names: RefCell<Option<Vec<PSString>>>,
    /// The members.
    pub members: RefCell<PropertyBag>,
    /// Where this object was written from, if `Add-Member` hid its `ToString`.
    pub locked: Cell<bool>,
    /// An error record that was merged into the output: the screen shows it as an error still.
    pub from_errors: Cell<bool>,
}

/// The hidden note of a number that remembers how it was written.
const TOKEN_NOTE: &str = "<TokenText>";

impl PSObject {
    /// A custom object.
    pub fn custom(members: PropertyBag) -> PSObject {
        PSObject {
            base: None,
            class: None,
            type_names: RefCell::new(None),
            members: RefCell::new(members),
            locked: Cell::new(false),
            from_errors: Cell::new(false),
        }
    }

    /// A custom object with a type name before its own (what cmdlets return as records).
    pub fn typed(type_name: &str, members: PropertyBag) -> PSObject {
        let object = PSObject::custom(members);
        *object.type_names.borrow_mut() = Some(vec![type_name.into()]);
        object
    }

    /// A value with members added.
    pub fn wrapping(base: Value) -> PSObject {
        PSObject {
            base: Some(base),
            ..PSObject::custom(PropertyBag::default())
        }
    }

    /// An instance of a class.
    pub fn instance(
        class: Rc<super::Class>,
        base: Option<Value>,
        members: PropertyBag,
    ) -> PSObject {
        PSObject {
            base,
            class: Some(class),
            ..PSObject::custom(members)
        }
    }

    /// A number that was written as an argument in another way than it is printed: its text stays that.
    pub fn number_as_written(number: Value, written: &str) -> PSObject {
        let object = PSObject::wrapping(number);
        object.members.borrow_mut().add(
            TOKEN_NOTE,
            MemberKind::Note,
            Slot::Note(Value::str(written)),
            true,
        );
        object
    }

    /// How a number was written, if it remembers that.
    pub fn written(&self) -> Option<Value> {
        self.base.as_ref()?;
        let members = self.members.borrow();
        match (!members.is_empty()).then(|| members.get(TOKEN_NOTE))? {
            Some(Slot::Note(text)) => Some(text.clone()),
            _ => None,
        }
    }

    /// A note property's value.
    pub fn note(&self, name: &str) -> Option<Value> {
        match self.members.borrow().get(name)? {
            Slot::Note(value) => Some(value.clone()),
            Slot::Body(_) => None,
        }
    }
}

impl std::fmt::Debug for PSObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("@{")?;
        for (name, _, _, slot) in self.members.borrow().iter() {
            write!(f, "{}={slot:?};", name.as_str())?;
        }
        f.write_str("}")
    }
}
