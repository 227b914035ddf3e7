//! `+=` in place: an array or a text that only its variable, element or property holds grows where it is.
//!
//! The operator makes a new value; where nobody holds the old one, that cannot be told from changing it.

use crate::engine::program::{Target, VariableRef};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, NameId, Options, VariableAttribute};
use crate::value::{Dictionary, Known, PSArray, PSObject, Slot, Type, Value};
use std::rc::Rc;

/// Lends the value in some place to a function; false: there is none, or the function says so.
pub(super) type Lend<'a> = dyn FnMut(&mut dyn FnMut(&mut Value) -> bool) -> bool + 'a;

/// Adds to what a place holds; `Err` gives the old value back, for the operator.
pub(super) fn in_place(old: Value, more: &Value, place: &mut Lend<'_>) -> Result<Value, Value> {
    let address = match &old {
        Value::Array(array) if is_plain(more) && fits(&array.element, more) => {
            Rc::as_ptr(array).addr()
        }
        Value::String(text) if matches!(more, Value::String(_)) => match text.address() {
            Some(address) => address,
            None => return Err(old),
        },
        _ => return Err(old),
    };
    // What the value was computed with may have changed the place.
    let mut is_old = |held: &mut Value| match held {
        Value::Array(array) => Rc::as_ptr(array).addr() == address,
        Value::String(text) => text.address() == Some(address),
        _ => false,
    };
    if !place(&mut is_old) {
        return Err(old);
    }
    drop(old);
    let grown = place(&mut |held| match held {
        Value::Array(array) => grow(array, more),
        Value::String(text) => {
            if let Value::String(more) = more {
                text.push_str(more);
            }
            true
        }
        _ => false,
    });
    let mut now = Value::Null;
    place(&mut |held| {
        now = held.clone();
        true
    });
    if grown { Ok(now) } else { Err(now) }
}

/// Adds to an array that nobody else holds.
pub(super) fn grow(array: &mut Rc<PSArray>, more: &Value) -> bool {
    if !is_plain(more) || !fits(&array.element, more) {
        return false;
    }
    let Some(own) = Rc::get_mut(array) else {
        return false;
    };
    match more {
        Value::Array(others) => own
            .items
            .get_mut()
            .extend_from_slice(&others.items.borrow()),
        more => own.items.get_mut().push(more.clone()),
    }
    true
}

/// True for what is added as it is, and for arrays; other things that can be enumerated are the operator's.
fn is_plain(more: &Value) -> bool {
    match more {
        Value::Empty | Value::List(_) => false,
        Value::Object(held) => held.base.is_none(),
        Value::Net(net) => net.object().enumerate().is_none(),
        _ => true,
    }
}

/// True if an array of some type takes a value, or the elements of an array, without a conversion.
pub(super) fn fits(element: &Type, value: &Value) -> bool {
    matches!(
        (element, value),
        (Type::Known(Known::Object), _)
            | (Type::Known(Known::Boolean), Value::Bool(_))
            | (Type::Known(Known::Int32), Value::Int(_))
            | (Type::Known(Known::Int64), Value::Long(_))
            | (Type::Known(Known::Double), Value::Double(_))
            | (Type::Known(Known::String), Value::String(_))
            | (Type::Known(Known::Byte), Value::Byte(_))
    ) || matches!(value, Value::Array(others) if others.element == *element)
}

/// The value of a key, where setting it sets nothing else.
pub(super) fn entry<'a>(table: &'a Dictionary, key: &'a Value) -> Box<Lend<'a>> {
    Box::new(move |change| table.change(key, &mut *change) == Some(true))
}

/// A note property of an object.
pub(super) fn note<'a>(object: &'a PSObject, name: &'a str) -> Box<Lend<'a>> {
    Box::new(move |change| {
        let mut members = object.members.borrow_mut();
        let at = members.find(name);
        match at.and_then(|at| members.at_mut(at)) {
            Some(Slot::Note(value)) => change(value),
            _ => false,
        }
    })
}

impl Runspace {
    /// Where a variable's value lies; `None` where storing does more than putting it there.
    pub(super) fn variable_place<'a>(
        &self,
        target: &Target,
        old: &Value,
        frame: &'a Rc<Frame>,
    ) -> Option<Box<Lend<'a>>> {
        if !matches!(old, Value::Array(_) | Value::String(_)) {
            return None;
        }
        let (id, scope) = match target {
            Target::Slot(slot) => (frame.table.name(*slot).0, Rc::clone(frame)),
            Target::Variable(VariableRef::Script(id)) => (*id, self.script_frame(frame)),
            Target::Variable(VariableRef::Global(id)) => (*id, Rc::clone(&self.global)),
            _ => return None,
        };
        place_in(scope, id, old)
    }
}

fn place_in<'a>(scope: Rc<Frame>, id: NameId, old: &Value) -> Option<Box<Lend<'a>>> {
    if let Some(variable) = scope.variable(id) {
        let is_free =
            variable.options.get() == Options::NONE && keeps(&variable.attributes.borrow(), old);
        return is_free.then(|| -> Box<Lend<'a>> {
            Box::new(move |change| change(&mut variable.value.borrow_mut()))
        });
    }
    let slot = scope.table.find(id)?;
    let attributes = scope.table.attributes(slot);
    let is_free = attributes.is_none_or(|attributes| keeps(&attributes, old));
    is_free.then(|| -> Box<Lend<'a>> {
        Box::new(move |change| scope.update_slot(slot, &mut *change) == Some(true))
    })
}

/// True if attributes leave a value of the old one's type as it is, and any other of an array is converted to it.
fn keeps(attributes: &[VariableAttribute], old: &Value) -> bool {
    match attributes {
        [] => is_of_objects(old),
        [VariableAttribute::Type(of)] => old.type_of() == *of,
        _ => false,
    }
}

/// True unless `+=` would make an array of objects of one of another type.
pub(super) fn is_of_objects(old: &Value) -> bool {
    !matches!(old, Value::Array(array) if array.element != Type::OBJECT)
}
