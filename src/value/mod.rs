//! Objects at rest and the pure operations on them.

pub mod attached;
pub mod class;
pub mod clixml;
pub mod collections;
pub mod compare;
pub mod context;
pub mod convert;
pub mod error_record;
pub mod fault;
mod hashtable_order;
pub mod member;
pub mod members;
pub mod net;
pub mod operators;
pub mod position;
pub mod psobject;
pub mod script_block;
pub mod sort;
pub mod string;
pub mod text;
pub mod types;
pub mod zone;

pub use class::{Class, ClassMethod, ClassProperty, Enumeration};
pub use collections::{Dictionary, DictionaryKind, PSArray, PSList};
pub use context::{Context, Fetch, Fetched, FileStatus, NoContext, World};
pub use error_record::{ErrorCategory, ErrorRecord, InvocationInfo};
pub use fault::{Fault, Result, Stopped};
pub use net::NetObject;
pub use psobject::{MemberBody, MemberKind, PSObject, PropertyBag, Shape, Slot};
pub use script_block::ScriptBlock;
pub use string::PSString;
pub use types::{GenericType, Known, Type};

pub use crate::text::date_time::{DateTime, TimeSpan};

use num_bigint::BigInt;
use rust_decimal::Decimal;
use rustc_hash::FxHasher;
use std::cell::{Cell, RefCell};
use std::hash::{Hash, Hasher};
use std::rc::Rc;

/// Any object. 16 bytes: numbers, booleans, characters, dates and strings up to 14 bytes lie inside.
///
/// The kinds are closed; the types are open: an object of any other .NET type is a [`NetObject`].
#[derive(Default)]
pub enum Value {
    /// `$null`.
    #[default]
    Null,
    /// What a pipeline without output gives (`AutomationNull`): `$null` where a value is wanted, nothing in a pipeline.
    Empty,
    /// `[bool]`.
    Bool(bool),
    /// `[switch]`.
    Switch(bool),
    /// `[sbyte]`.
    SByte(i8),
    /// `[byte]`.
    Byte(u8),
    /// `[int16]`.
    Int16(i16),
    /// `[uint16]`.
    UInt16(u16),
    /// `[int]`.
    Int(i32),
    /// `[uint]`.
    UInt(u32),
    /// `[long]`.
    Long(i64),
    /// `[ulong]`.
    ULong(u64),
    /// `[float]`.
    Single(f32),
    /// `[double]`.
    Double(f64),
    /// `[char]`: one UTF-16 unit.
    Char(u16),
    /// `[datetime]`.
    DateTime(DateTime),
    /// `[timespan]`.
    TimeSpan(TimeSpan),
    /// `[string]`.
    String(PSString),
    /// `[decimal]`.
    Decimal(Rc<Decimal>),
    /// `[bigint]`.
    BigInt(Rc<BigInt>),
    /// A value of an enum type.
    Enum(Rc<EnumValue>),
    /// `T[]`.
    Array(Rc<PSArray>),
    /// `ArrayList`, `List[T]`, `Collection[T]`.
    List(Rc<PSList>),
    /// `Hashtable`, `OrderedDictionary`, `Dictionary[K,V]`, sorted ones.
    Dictionary(Rc<Dictionary>),
    /// `{ ... }`.
    ScriptBlock(Rc<ScriptBlock>),
    /// `[type]`.
    Type(Rc<Type>),
    /// A custom object, a class instance, or a value with members added.
    Object(Rc<PSObject>),
    /// An error record.
    Error(Rc<ErrorRecord>),
    /// Anything else.
    Net(Rc<NetBox>),
}

/// A thin handle for a [`NetObject`], so that a `Value` stays small.
pub struct NetBox(Box<dyn NetObject>);

impl NetBox {
    /// The object.
    #[inline]
    pub fn object(&self) -> &dyn NetObject {
        &*self.0
    }
}

/// A value of an enum type.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The enum type: a class of the script's, or a .NET enum by name.
    pub of: Type,
    /// The number.
    pub number: i64,
}

impl Clone for Value {
    #[inline]
    fn clone(&self) -> Value {
        match self {
            Value::Int(it) => Value::Int(*it),
            Value::Double(it) => Value::Double(*it),
            Value::Bool(it) => Value::Bool(*it),
            other => other.share(),
        }
    }
}

impl Value {
    /// The clone of a value of any kind; [`Value::clone`] decides the most common ones where it stands.
    #[inline(never)]
    fn share(&self) -> Value {
        match self {
            Value::Null => Value::Null,
            Value::Empty => Value::Empty,
            Value::Bool(it) => Value::Bool(*it),
            Value::Switch(it) => Value::Switch(*it),
            Value::SByte(it) => Value::SByte(*it),
            Value::Byte(it) => Value::Byte(*it),
            Value::Int16(it) => Value::Int16(*it),
            Value::UInt16(it) => Value::UInt16(*it),
            Value::Int(it) => Value::Int(*it),
            Value::UInt(it) => Value::UInt(*it),
            Value::Long(it) => Value::Long(*it),
            Value::ULong(it) => Value::ULong(*it),
            Value::Single(it) => Value::Single(*it),
            Value::Double(it) => Value::Double(*it),
            Value::Char(it) => Value::Char(*it),
            Value::DateTime(it) => Value::DateTime(*it),
            Value::TimeSpan(it) => Value::TimeSpan(*it),
            Value::String(it) => Value::String(it.clone()),
            Value::Decimal(it) => Value::Decimal(Rc::clone(it)),
            Value::BigInt(it) => Value::BigInt(Rc::clone(it)),
            Value::Enum(it) => Value::Enum(Rc::clone(it)),
            Value::Array(it) => Value::Array(Rc::clone(it)),
            Value::List(it) => Value::List(Rc::clone(it)),
            Value::Dictionary(it) => Value::Dictionary(Rc::clone(it)),
            Value::ScriptBlock(it) => Value::ScriptBlock(Rc::clone(it)),
            Value::Type(it) => Value::Type(Rc::clone(it)),
            Value::Object(it) => Value::Object(Rc::clone(it)),
            Value::Error(it) => Value::Error(Rc::clone(it)),
            Value::Net(it) => Value::Net(Rc::clone(it)),
        }
    }

    /// `$true`.
    pub const TRUE: Value = Value::Bool(true);
    /// `$false`.
    pub const FALSE: Value = Value::Bool(false);

    /// A string.
    #[inline]
    pub fn str(text: impl Into<PSString>) -> Value {
        Value::String(text.into())
    }

    /// An `[object[]]`.
    pub fn array(items: Vec<Value>) -> Value {
        Value::array_of(Type::OBJECT, items)
    }

    /// An array of a type; the elements must be of it already.
    pub fn array_of(element: Type, items: Vec<Value>) -> Value {
        Value::Array(Rc::new(PSArray {
            element,
            items: RefCell::new(items),
        }))
    }

    /// A list of the given whole type (`ArrayList`, `List[T]`, ...).
    pub fn list_of(kind: Type, items: Vec<Value>) -> Value {
        Value::List(Rc::new(PSList {
            kind,
            items: RefCell::new(items),
            fixed: Cell::new(false),
        }))
    }

    /// A dictionary.
    pub fn dictionary(dictionary: Dictionary) -> Value {
        Value::Dictionary(Rc::new(dictionary))
    }

    /// A .NET object.
    pub fn net(object: impl NetObject) -> Value {
        Value::Net(Rc::new(NetBox(Box::new(object))))
    }

    /// A custom object from names and values.
    pub fn custom<'n>(members: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
        let mut bag = PropertyBag::default();
        for (name, value) in members {
            bag.set(name, value);
        }
        Value::Object(Rc::new(PSObject::custom(bag)))
    }

    /// A type as an object.
    pub fn of_type(of: Type) -> Value {
        Value::Type(Rc::new(of))
    }

    /// A decimal.
    pub fn decimal(number: Decimal) -> Value {
        Value::Decimal(Rc::new(number))
    }

    /// A big integer.
    pub fn big(number: BigInt) -> Value {
        Value::BigInt(Rc::new(number))
    }

    /// A value of a .NET enum, by the type's full name.
    pub fn enumeration(type_name: &str, number: i64) -> Value {
        Value::Enum(Rc::new(EnumValue {
            of: Type::named(type_name),
            number,
        }))
    }

    /// What the outputs of a pipeline become when a value is wanted: nothing, the one, or an array.
    pub fn from_outputs(mut outputs: Vec<Value>) -> Value {
        match outputs.len() {
            0 => Value::Empty,
            1 => outputs.pop().unwrap_or_default(),
            _ => Value::array(outputs),
        }
    }

    /// True for `$null` in either form.
    #[inline]
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null | Value::Empty)
    }

    /// The value without a wrapper for added members (class instances keep theirs).
    pub fn base(&self) -> &Value {
        match self {
            Value::Object(object) if object.class.is_none() => match &object.base {
                Some(base) => base.base(),
                None => self,
            },
            _ => self,
        }
    }

    /// The string, if it is one (wrapped or not).
    pub fn as_str(&self) -> Option<&str> {
        match self.base() {
            Value::String(text) => Some(text.as_str()),
            _ => None,
        }
    }

    /// The .NET object, downcast to a Rust type.
    pub fn downcast<T: 'static>(&self) -> Option<&T> {
        match self.base() {
            Value::Net(net) => net.object().as_any().downcast_ref::<T>(),
            _ => None,
        }
    }

    /// The .NET object behind it, if it is one: also the base of a class instance.
    pub fn net_object(&self) -> Option<&dyn NetObject> {
        match self {
            Value::Net(net) => Some(net.object()),
            Value::Object(object) => object.base.as_ref().and_then(Value::net_object),
            _ => None,
        }
    }

    /// The .NET type.
    pub fn type_of(&self) -> Type {
        Type::Known(match self {
            Value::Null | Value::Empty => Known::Object,
            Value::Bool(_) => Known::Boolean,
            Value::Switch(_) => Known::SwitchParameter,
            Value::SByte(_) => Known::SByte,
            Value::Byte(_) => Known::Byte,
            Value::Int16(_) => Known::Int16,
            Value::UInt16(_) => Known::UInt16,
            Value::Int(_) => Known::Int32,
            Value::UInt(_) => Known::UInt32,
            Value::Long(_) => Known::Int64,
            Value::ULong(_) => Known::UInt64,
            Value::Single(_) => Known::Single,
            Value::Double(_) => Known::Double,
            Value::Char(_) => Known::Char,
            Value::DateTime(_) => Known::DateTime,
            Value::TimeSpan(_) => Known::TimeSpan,
            Value::String(_) => Known::String,
            Value::Decimal(_) => Known::Decimal,
            Value::BigInt(_) => Known::BigInteger,
            Value::ScriptBlock(_) => Known::ScriptBlock,
            Value::Type(_) => Known::Type,
            Value::Error(record) if record.remote.get() => {
                return Type::named("System.Management.Automation.Runspaces.RemotingErrorRecord");
            }
            Value::Error(_) => Known::ErrorRecord,
            Value::Enum(value) => return value.of.clone(),
            Value::Array(array) => return Type::array_of(array.element.clone()),
            Value::List(list) => return list.kind.clone(),
            Value::Dictionary(dictionary) => return dictionary.type_of(),
            Value::Net(net) => return net.object().type_of(),
            Value::Object(object) => match (&object.class, &object.base) {
                (Some(class), _) => return Type::Class(Rc::clone(class)),
                (None, Some(base)) => return base.type_of(),
                (None, None) => Known::PSCustomObject,
            },
        })
    }

    /// `.Equals` of .NET: same type and value, or the same object.
    pub fn net_equals(&self, other: &Value) -> bool {
        match (self.base(), other.base()) {
            (Value::Null | Value::Empty, Value::Null | Value::Empty) => true,
            (Value::Bool(a), Value::Bool(b)) | (Value::Switch(a), Value::Switch(b)) => a == b,
            (Value::SByte(a), Value::SByte(b)) => a == b,
            (Value::Byte(a), Value::Byte(b)) => a == b,
            (Value::Int16(a), Value::Int16(b)) => a == b,
            (Value::UInt16(a), Value::UInt16(b)) | (Value::Char(a), Value::Char(b)) => a == b,
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::UInt(a), Value::UInt(b)) => a == b,
            (Value::Long(a), Value::Long(b)) => a == b,
            (Value::ULong(a), Value::ULong(b)) => a == b,
            (Value::Single(a), Value::Single(b)) => a == b || (a.is_nan() && b.is_nan()),
            (Value::Double(a), Value::Double(b)) => a == b || (a.is_nan() && b.is_nan()),
            (Value::DateTime(a), Value::DateTime(b)) => a.ticks() == b.ticks(),
            (Value::TimeSpan(a), Value::TimeSpan(b)) => a == b,
            (Value::String(a), Value::String(b)) => a == b,
            (Value::Decimal(a), Value::Decimal(b)) => a == b,
            (Value::BigInt(a), Value::BigInt(b)) => a == b,
            (Value::Enum(a), Value::Enum(b)) => a == b,
            (Value::Type(a), Value::Type(b)) => a == b,
            (Value::Array(a), Value::Array(b)) => Rc::ptr_eq(a, b),
            (Value::List(a), Value::List(b)) => Rc::ptr_eq(a, b),
            (Value::Dictionary(a), Value::Dictionary(b)) => Rc::ptr_eq(a, b),
            (Value::ScriptBlock(a), Value::ScriptBlock(b)) => Rc::ptr_eq(a, b),
            (Value::Object(a), Value::Object(b)) => Rc::ptr_eq(a, b),
            (Value::Error(a), Value::Error(b)) => Rc::ptr_eq(a, b),
            (Value::Net(a), right @ Value::Net(b)) => {
                a.object().equals(right).unwrap_or_else(|| Rc::ptr_eq(a, b))
            }
            _ => false,
        }
    }

    /// A hash that agrees with [`Value::net_equals`].
    pub fn identity_hash(&self) -> u64 {
        let mut hasher = FxHasher::default();
        match self.base() {
            Value::Null | Value::Empty => 0.hash(&mut hasher),
            Value::Bool(it) | Value::Switch(it) => it.hash(&mut hasher),
            Value::SByte(it) => it.hash(&mut hasher),
            Value::Byte(it) => it.hash(&mut hasher),
            Value::Int16(it) => it.hash(&mut hasher),
            Value::UInt16(it) | Value::Char(it) => it.hash(&mut hasher),
            Value::Int(it) => it.hash(&mut hasher),
            Value::UInt(it) => it.hash(&mut hasher),
            Value::Long(it) => it.hash(&mut hasher),
            Value::ULong(it) => it.hash(&mut hasher),
            Value::Single(it) => (if *it == 0.0 { 0 } else { it.to_bits() }).hash(&mut hasher),
            Value::Double(it) => (if *it == 0.0 { 0 } else { it.to_bits() }).hash(&mut hasher),
            Value::DateTime(it) => it.ticks().hash(&mut hasher),
            Value::TimeSpan(it) => it.hash(&mut hasher),
            Value::String(it) => it.as_str().hash(&mut hasher),
            Value::Decimal(it) => it.hash(&mut hasher),
            Value::BigInt(it) => it.hash(&mut hasher),
            Value::Enum(it) => it.number.hash(&mut hasher),
            Value::Type(it) => it.hash(&mut hasher),
            Value::Array(it) => return collections::address_hash(it),
            Value::List(it) => return collections::address_hash(it),
            Value::Dictionary(it) => return collections::address_hash(it),
            Value::ScriptBlock(it) => return collections::address_hash(it),
            Value::Object(it) => return collections::address_hash(it),
            Value::Error(it) => return collections::address_hash(it),
            Value::Net(it) => {
                return it
                    .object()
                    .hash()
                    .unwrap_or_else(|| collections::address_hash(it));
            }
        }
        hasher.finish()
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Value::Null => f.write_str("$null"),
            Value::Empty => f.write_str("<nothing>"),
            Value::String(text) => write!(f, "{text:?}"),
            Value::Object(object) => object.fmt(f),
            _ => write!(f, "{:?}{}", self.type_of(), self.to_text()),
        }
    }
}

macro_rules! from {
    ($($from:ty => $kind:ident),*) => {
        $(impl From<$from> for Value {
            fn from(it: $from) -> Value {
                Value::$kind(it.into())
            }
        })*
    };
}

from!(bool => Bool, i32 => Int, i64 => Long, u32 => UInt, u64 => ULong, f64 => Double, f32 => Single, u8 => Byte,
    &str => String, String => String, PSString => String, DateTime => DateTime, TimeSpan => TimeSpan,
    Rc<Dictionary> => Dictionary, Rc<PSObject> => Object, Rc<ScriptBlock> => ScriptBlock, Rc<ErrorRecord> => Error);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_two_words() {
        assert_eq!(size_of::<PSString>(), 16);
        assert!(
            size_of::<Value>() == 16,
            "a value takes {} bytes",
            size_of::<Value>()
        );
    }
}
