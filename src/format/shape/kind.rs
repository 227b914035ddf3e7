//! What is the same for all objects of a kind, looked up once for a run of them.

use crate::format::display;
use crate::format::names;
use crate::format::view::{FormatTable, View};
use crate::value::{PSString, Type, Value};
use std::rc::Rc;

/// What the formatter knows of a kind of object.
#[derive(Debug)]
pub(super) struct Kind {
    /// `PSTypeNames`.
    pub names: Vec<String>,
    /// Printed as text.
    pub scalar: bool,
    /// The view for printing it in the midst of other output.
    pub out_of_band: Option<Rc<View>>,
    /// Its .NET type has no properties.
    bare: bool,
    /// The default display properties of its types.
    property_set: Option<Vec<String>>,
}

impl Kind {
    /// True for an object of this kind without properties.
    pub(super) fn has_no_properties(&self, value: &Value) -> bool {
        match value {
            // One with a type name of its own is a table without columns.
            Value::Object(held) if held.base.is_none() => {
                held.type_names.borrow().is_none() && names::has_none(value)
            }
            Value::Object(_) => self.bare && names::has_none(value),
            _ => self.bare,
        }
    }

    /// The default display properties of an object of this kind, as names.
    pub(super) fn default_set(&self, value: &Value) -> Option<Vec<String>> {
        names::own_default_set(value).or_else(|| self.property_set.clone())
    }
}

/// The kind of the object seen last.
#[derive(Default)]
pub(super) struct KindCache {
    last: Option<(Key, Rc<Kind>)>,
}

/// What tells two kinds apart, cheap to compare.
#[derive(PartialEq)]
enum Key {
    /// Objects with type names of their own.
    Names(Vec<PSString>, Type),
    /// Objects of a type.
    Of(Type),
}

impl Key {
    fn new(value: &Value) -> Key {
        if let Value::Object(held) = value
            && let Some(names) = &*held.type_names.borrow()
        {
            return Key::Names(names.clone(), value.type_of());
        }
        Key::Of(value.type_of())
    }

    fn is(&self, value: &Value) -> bool {
        let own = match value {
            Value::Object(held) => Some(held.type_names.borrow()),
            _ => None,
        };
        match (self, own.as_ref().and_then(|names| names.as_ref())) {
            (Key::Of(of), None) => *of == value.type_of(),
            (Key::Names(held, of), Some(names)) => held == names && *of == value.type_of(),
            _ => false,
        }
    }
}

const SCALARS: &[&str] = &[
    "System.String",
    "System.SByte",
    "System.Byte",
    "System.Int16",
    "System.UInt16",
    "System.Int32",
    "System.UInt32",
    "System.Int64",
    "System.UInt64",
    "System.Char",
    "System.Single",
    "System.Double",
    "System.Boolean",
    "System.Decimal",
    "System.IntPtr",
    "System.Security.SecureString",
    "System.Numerics.BigInteger",
];

/// True for objects that are printed as their text.
pub(super) fn is_scalar(value: &Value, type_names: &[String]) -> bool {
    let Some(first) = type_names.first() else {
        return false;
    };
    let name = first.strip_prefix("Deserialized.").unwrap_or(first);
    SCALARS.contains(&name)
        || type_names.get(1).is_some_and(|it| it == "System.Enum")
        || display::is_enum(value).is_some()
}

impl KindCache {
    /// The kind of an object.
    pub(super) fn of(&mut self, value: &Value, table: &FormatTable) -> Rc<Kind> {
        if let Some((key, kind)) = &self.last
            && key.is(value)
        {
            return Rc::clone(kind);
        }
        let names = names::type_names(value);
        let kind = Rc::new(Kind {
            scalar: is_scalar(value, &names),
            out_of_band: table.best(&names, |view| view.out_of_band),
            bare: names::has_none(value.base()),
            property_set: table.property_set(&names),
            names,
        });
        self.last = Some((Key::new(value), Rc::clone(&kind)));
        kind
    }
}
