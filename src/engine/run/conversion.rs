//! Types that a program names, and values converted to them.

use crate::engine::program::{Expr, TypeRef};
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::unwind::{Flow, Unwind};
use crate::syntax::ast::TypeName;
use crate::text::extent::Extent;
use crate::value::{Fault, Known, Type, Value, convert, types};
use std::rc::Rc;

impl Runspace {
    pub(super) fn eval_convert(
        &mut self,
        to: &TypeRef,
        operand: &Expr,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        let value = self.eval(operand, frame)?;
        let to = self
            .type_of_ref(to, frame)
            .map_err(|unwind| match *unwind {
                Unwind::Fault(mut fault) if fault.id == "TypeNotFound" => {
                    fault.at = Some(to.name.extent());
                    Box::new(Unwind::Fault(fault))
                }
                other => Box::new(other),
            })?;
        self.cast(&value, &to)
    }

    /// `[T]value`.
    pub fn cast(&mut self, value: &Value, to: &Type) -> Flow<Value> {
        match (to, value) {
            (Type::Known(Known::Int32), Value::Int(_))
            | (Type::Known(Known::Double), Value::Double(_))
            | (Type::Known(Known::String), Value::String(_)) => return Ok(value.clone()),
            (Type::Known(Known::Double), Value::Int(it)) => {
                return Ok(Value::Double(f64::from(*it)));
            }
            (Type::Known(Known::Void), _) => return Ok(Value::Empty),
            _ => {}
        }
        if let (Value::String(text), true) = (value, *to == Type::Known(Known::Type)) {
            let frame = Rc::clone(&self.frame);
            if let Some(class) = self.find_class(text, &frame) {
                return Ok(Value::of_type(Type::Class(class)));
            }
        }
        match convert::cast(value, to, self) {
            Ok(made) => Ok(made),
            // The engine's own types are made by their constructors: `[CommandMetadata](Get-Command x)`.
            Err(fault) => match self.engine_object(to, std::slice::from_ref(value.base()))? {
                Some(made) => Ok(made),
                None => Err(fault.into()),
            },
        }
    }

    /// The type that a place in the program names; unknown ones are `TypeNotFound`.
    pub(super) fn type_of_ref(&mut self, name: &TypeRef, frame: &Rc<Frame>) -> Flow<Type> {
        if let Some(known) = &*name.known.borrow() {
            return Ok(known.clone());
        }
        if let Some((version, known)) = &*name.class.borrow()
            && *version == self.class_version
        {
            return Ok(known.clone());
        }
        let Some(found) = self.resolve_type_in(&name.name, Some(&name.source), frame) else {
            return Err(type_not_found_here(&name.name).into());
        };
        if !types::has_class(&found) {
            *name.known.borrow_mut() = Some(found.clone());
        } else if let Type::Class(class) = &found
            && self.is_lasting(class, frame)
        {
            *name.class.borrow_mut() = Some((self.class_version, found.clone()));
        }
        Ok(found)
    }

    /// The text of a value, as in string expansion.
    pub fn text(&mut self, value: &Value) -> Flow<String> {
        match value {
            Value::String(text) => Ok(text.to_string()),
            Value::Object(held) if held.class.is_some() => match self.class_items(value)? {
                Some(items) => Ok(convert::text_of(&Value::array(items), self)?),
                None => Ok(convert::text_of(value, self)?),
            },
            other => Ok(convert::text_of(other, self)?),
        }
    }
}

/// `TypeNotFound`.
pub fn type_not_found(name: &TypeName) -> Box<Fault> {
    Fault::runtime(
        "TypeNotFound",
        format!("Unable to find type [{}].", shown_name(name)),
    )
    .target(Value::net(crate::engine::objects::WrittenType(shown_name(
        name,
    ))))
}

/// `TypeNotFound` where a type stands in its brackets.
pub fn type_not_found_here(name: &TypeName) -> Box<Fault> {
    let mut fault = type_not_found(name);
    let inside = name.extent();
    fault.at = Some(Extent {
        start: inside.start.saturating_sub(1),
        end: inside.end.saturating_add(1),
    });
    fault
}

/// What of a type's name could not be found: of a generic type the definition, if that is what is missing.
fn shown_name(name: &TypeName) -> String {
    match name {
        TypeName::Generic(generic) => generic.definition.full_name(),
        TypeName::Array(array) => shown_name(&array.element),
        TypeName::Simple(_) => name.full_name(),
    }
}
