//! Parcels: values as plain data, for what crosses threads.
//!
//! A value is counted by reference and never leaves its thread. What a block on another thread gets, and what it
//! writes, is packed into a [`Parcel`] and unpacked there: a copy. A collection that is to stay one collection on both
//! sides goes as a ticket (see [`Ticket`]), which the engine keeps in step.

mod pack;
mod serialized;
mod unpack;

pub use pack::{contents, pack};
pub use serialized::serialized;
pub use unpack::{fill, unpack};

use crate::text::extent::Extent;
use crate::value::{DateTime, ErrorCategory, TimeSpan, Value, World};
use num_bigint::BigInt;
use rust_decimal::Decimal;
use std::any::Any;
use std::rc::Rc;
use std::sync::Arc;

/// What stands for a collection that both sides share.
pub type Ticket = Arc<dyn Any + Send + Sync>;

/// A value as plain data.
#[derive(Clone)]
pub enum Parcel {
    /// `$null`.
    Null,
    /// Nothing at all.
    Empty,
    /// A Boolean.
    Bool(bool),
    /// A switch.
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
    /// `[char]`.
    Char(u16),
    /// `[datetime]`.
    DateTime(DateTime),
    /// `[timespan]`.
    TimeSpan(TimeSpan),
    /// `[string]`.
    String(String),
    /// `[decimal]`.
    Decimal(Decimal),
    /// `[bigint]`.
    BigInt(BigInt),
    /// A value of an enum type.
    Enum(String, i64),
    /// An array: element type, elements.
    Array(String, Vec<Parcel>),
    /// A list: its type, elements, whether it is fixed.
    List(String, Vec<Parcel>, bool),
    /// A dictionary: kind, whether case counts, entries.
    Dictionary(Kind, bool, Vec<(Parcel, Parcel)>),
    /// A queue, a set or one of their relatives: its type, its elements.
    Sequence(String, Vec<Parcel>),
    /// A script block's text.
    ScriptBlock(String),
    /// A type.
    Type(String),
    /// An object with members.
    Object(Box<ObjectParcel>),
    /// An error.
    Error(Box<ErrorParcel>),
    /// An exception.
    Exception(Box<ExceptionParcel>),
    /// A warning, verbose or debug message.
    Message(&'static str, String),
    /// What `Write-Information` and `Write-Host` wrote: type, text, properties.
    Information(&'static str, String, Vec<(&'static str, Parcel)>),
    /// A value that reads back from its text.
    Text(String, String),
    /// A file or a folder.
    File(String, String, bool),
    /// A collection that both sides share.
    Shared(Ticket),
}

/// Which dictionary it is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// `@{}`.
    Hashtable,
    /// `[ordered]@{}`.
    Ordered,
    /// A generic one.
    Generic(String),
    /// A sorted one.
    Sorted(String),
}

/// An object with members.
#[derive(Clone)]
pub struct ObjectParcel {
    base: Option<Parcel>,
    type_names: Option<Vec<String>>,
    notes: Vec<(String, bool, Parcel)>,
    bodies: Vec<(String, bool, BodyParcel)>,
    from_errors: bool,
}

/// A member that is no plain value.
#[derive(Clone, Debug)]
enum BodyParcel {
    Script(Option<String>, Option<String>),
    Alias(String),
    Method(String),
    PropertySet(Vec<String>),
}

/// An exception.
#[derive(Clone)]
pub struct ExceptionParcel {
    of: String,
    message: String,
    inner: Option<Parcel>,
    properties: Vec<(String, Parcel)>,
}

/// An error record.
#[derive(Clone)]
pub struct ErrorParcel {
    exception: Parcel,
    id: String,
    category: (ErrorCategory, [String; 4]),
    target: Parcel,
    details: Option<String>,
    recommended: Option<String>,
    command: Option<CommandParcel>,
    trace: String,
}

/// Where an error was raised.
#[derive(Clone, Debug)]
struct CommandParcel {
    command: String,
    written: String,
    source: Option<(Option<String>, String)>,
    extent: Extent,
}

/// Deeper nesting than this is text.
const DEEPEST: usize = 48;

/// Turns values into parcels.
pub trait Packer {
    /// The ticket of a collection that is to be shared; `None` copies it.
    fn ticket(&mut self, value: &Value) -> Option<Ticket> {
        let _ = value;
        None
    }
}

/// Turns parcels into values.
pub trait Unpacker {
    /// The outside, for files.
    fn world(&self) -> Rc<dyn World>;
    /// The collection of a ticket.
    fn redeem(&mut self, ticket: &Ticket) -> Value {
        let _ = ticket;
        Value::Null
    }
}

/// A packer that copies everything.
pub struct Copying;

impl Packer for Copying {}
