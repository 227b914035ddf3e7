//! Parcels: values as plain data, for what crosses threads.
//!
//! A value is counted by reference and never leaves its thread. What a block on another thread gets, and what it
//! writes, is packed into a [`Parcel`] and unpacked there: a copy. A collection that is to stay one collection on both
//! sides goes as a ticket (see [`Ticket`]), which the engine keeps in step.

use crate::text::extent::Extent;
use crate::text::source::Source;
use crate::value::error_record::{CategoryInfo, Exception};
use crate::value::net::file_info::FileItem;
use crate::value::net::sequence::Sequence;
use crate::value::{
    DateTime, Dictionary, DictionaryKind, EnumValue, ErrorCategory, ErrorRecord, InvocationInfo,
    Known, MemberBody, MemberKind, NoContext, PSObject, PropertyBag, ScriptBlock, Slot, TimeSpan,
    Type, Value, World, convert, types,
};
use num_bigint::BigInt;
use rust_decimal::Decimal;
use std::any::Any;
use std::cell::RefCell;
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

/// Packs a value.
pub fn pack(value: &Value, by: &mut dyn Packer) -> Parcel {
    pack_at(value, by, 0)
}

fn pack_all(items: &[Value], by: &mut dyn Packer, depth: usize) -> Vec<Parcel> {
    items.iter().map(|item| pack_at(item, by, depth)).collect()
}

fn pack_at(value: &Value, by: &mut dyn Packer, depth: usize) -> Parcel {
    if depth > DEEPEST {
        return Parcel::String(value.to_text());
    }
    let next = depth + 1;
    match value {
        Value::Null => Parcel::Null,
        Value::Empty => Parcel::Empty,
        Value::Bool(it) => Parcel::Bool(*it),
        Value::Switch(it) => Parcel::Switch(*it),
        Value::SByte(it) => Parcel::SByte(*it),
        Value::Byte(it) => Parcel::Byte(*it),
        Value::Int16(it) => Parcel::Int16(*it),
        Value::UInt16(it) => Parcel::UInt16(*it),
        Value::Int(it) => Parcel::Int(*it),
        Value::UInt(it) => Parcel::UInt(*it),
        Value::Long(it) => Parcel::Long(*it),
        Value::ULong(it) => Parcel::ULong(*it),
        Value::Single(it) => Parcel::Single(*it),
        Value::Double(it) => Parcel::Double(*it),
        Value::Char(it) => Parcel::Char(*it),
        Value::DateTime(it) => Parcel::DateTime(*it),
        Value::TimeSpan(it) => Parcel::TimeSpan(*it),
        Value::String(it) => Parcel::String(it.to_string()),
        Value::Decimal(it) => Parcel::Decimal(**it),
        Value::BigInt(it) => Parcel::BigInt((**it).clone()),
        Value::Enum(it) => Parcel::Enum(it.of.full_name(), it.number),
        Value::Array(it) => Parcel::Array(
            it.element.full_name(),
            pack_all(&it.items.borrow(), by, next),
        ),
        Value::List(_) | Value::Dictionary(_) => match by.ticket(value) {
            Some(ticket) => Parcel::Shared(ticket),
            None => contents(value, by, next),
        },
        Value::ScriptBlock(it) => Parcel::ScriptBlock(it.text().to_owned()),
        Value::Type(it) => Parcel::Type(it.full_name()),
        Value::Object(it) => Parcel::Object(Box::new(pack_object(it, value, by, next))),
        Value::Error(it) => Parcel::Error(Box::new(pack_error(it, by, next))),
        Value::Net(_) => pack_net(value, by, next),
    }
}

/// Packs a collection's elements, whether it is shared or not.
pub fn contents(value: &Value, by: &mut dyn Packer, depth: usize) -> Parcel {
    match value {
        Value::List(it) => Parcel::List(
            it.kind.full_name(),
            pack_all(&it.items.borrow(), by, depth),
            it.fixed.get(),
        ),
        Value::Dictionary(it) => {
            let kind = match &it.kind {
                DictionaryKind::Hashtable => Kind::Hashtable,
                DictionaryKind::Ordered => Kind::Ordered,
                DictionaryKind::Generic(of) => Kind::Generic(of.full_name()),
                DictionaryKind::Sorted(of) => Kind::Sorted(of.full_name()),
            };
            let entries = it
                .pairs()
                .iter()
                .map(|(key, value)| (pack_at(key, by, depth), pack_at(value, by, depth)))
                .collect();
            Parcel::Dictionary(kind, it.ignore_case, entries)
        }
        other => match other.downcast::<Sequence>() {
            Some(held) => Parcel::Sequence(
                other.type_of().full_name(),
                pack_all(&held.held(), by, depth),
            ),
            None => Parcel::Null,
        },
    }
}

fn block_text(block: &Rc<ScriptBlock>) -> String {
    block.text().to_owned()
}

fn pack_object(
    object: &PSObject,
    value: &Value,
    by: &mut dyn Packer,
    depth: usize,
) -> ObjectParcel {
    let mut made = ObjectParcel {
        base: object.base.as_ref().map(|base| pack_at(base, by, depth)),
        type_names: object
            .type_names
            .borrow()
            .as_ref()
            .map(|names| names.iter().map(ToString::to_string).collect()),
        notes: Vec::new(),
        bodies: Vec::new(),
        from_errors: object.from_errors.get(),
    };
    if object.class.is_some() {
        // The class stays on its thread: its instance arrives as an object of that name.
        made.type_names = Some(
            types::type_names(value)
                .iter()
                .map(ToString::to_string)
                .collect(),
        );
    }
    for (name, _, hidden, slot) in object.members.borrow().iter() {
        let name = name.as_str().to_owned();
        match slot {
            Slot::Note(held) => made.notes.push((name, hidden, pack_at(held, by, depth))),
            Slot::Body(body) => made.bodies.push((
                name,
                hidden,
                match &**body {
                    MemberBody::Script { get, set } => BodyParcel::Script(
                        get.as_ref().map(block_text),
                        set.as_ref().map(block_text),
                    ),
                    MemberBody::Alias { of, .. } => BodyParcel::Alias(of.to_string()),
                    MemberBody::Method(block) => BodyParcel::Method(block_text(block)),
                    MemberBody::PropertySet(names) => {
                        BodyParcel::PropertySet(names.iter().map(ToString::to_string).collect())
                    }
                },
            )),
        }
    }
    made
}

fn pack_error(record: &ErrorRecord, by: &mut dyn Packer, depth: usize) -> ErrorParcel {
    let category = record.category.borrow();
    ErrorParcel {
        exception: pack_at(&record.exception, by, depth),
        id: record.fully_qualified_id.borrow().to_string(),
        category: (
            category.category,
            [
                &category.activity,
                &category.reason,
                &category.target_name,
                &category.target_type,
            ]
            .map(ToString::to_string),
        ),
        target: pack_at(&record.target.borrow(), by, depth),
        details: record.details.borrow().as_ref().map(ToString::to_string),
        recommended: record
            .recommended_action
            .borrow()
            .as_ref()
            .map(ToString::to_string),
        command: record
            .invocation
            .borrow()
            .as_ref()
            .map(|info| CommandParcel {
                command: info.command.to_string(),
                written: info.invocation_name.to_string(),
                source: info
                    .source
                    .as_ref()
                    .map(|source| (source.name().map(str::to_owned), source.text().to_owned())),
                extent: info.extent,
            }),
        trace: record.stack_trace.borrow().to_string(),
    }
}

/// Types whose text reads back.
fn reads_back(of: &Type) -> bool {
    matches!(
        of,
        Type::Known(
            Known::Guid
                | Known::Version
                | Known::SemanticVersion
                | Known::Uri
                | Known::IPAddress
                | Known::MailAddress
                | Known::Regex
                | Known::DateOnly
                | Known::CultureInfo
        )
    )
}

fn pack_net(value: &Value, by: &mut dyn Packer, depth: usize) -> Parcel {
    let of = value.type_of();
    if let Some(exception) = value.downcast::<Exception>() {
        return Parcel::Exception(Box::new(ExceptionParcel {
            of: of.full_name(),
            message: exception.message.borrow().to_string(),
            inner: exception
                .inner
                .as_ref()
                .map(|inner| pack_at(inner, by, depth)),
            properties: exception
                .properties
                .borrow()
                .iter()
                .map(|(name, value)| (name.to_string(), pack_at(value, by, depth)))
                .collect(),
        }));
    }
    if value.downcast::<Sequence>().is_some() {
        return match by.ticket(value) {
            Some(ticket) => Parcel::Shared(ticket),
            None => contents(value, by, depth),
        };
    }
    if let Some(file) = value.downcast::<FileItem>() {
        return Parcel::File(file.path.clone(), file.given.clone(), file.folder);
    }
    let name = of.full_name();
    const MESSAGES: [&str; 3] = [
        "System.Management.Automation.WarningRecord",
        "System.Management.Automation.VerboseRecord",
        "System.Management.Automation.DebugRecord",
    ];
    if let Some((of, fields)) = INFORMATION.iter().find(|(of, _)| name == *of) {
        let fields = fields
            .iter()
            .map(|field| {
                let held = crate::value::member::plain_property(value, field);
                (*field, pack_at(&held.unwrap_or_default(), by, depth))
            })
            .collect();
        return Parcel::Information(of, value.to_text(), fields);
    }
    if let Some(stream) = MESSAGES.into_iter().find(|stream| name == *stream) {
        return Parcel::Message(stream, value.to_text());
    }
    if reads_back(&of) {
        return Parcel::Text(name, value.to_text());
    }
    if of.is_known(Known::XmlDocument)
        && let Some(markup) = value.net_object().and_then(|net| net.get("OuterXml"))
    {
        return Parcel::Text(name, markup.to_text());
    }
    if of.is_known(Known::StringBuilder) {
        return Parcel::Text(name, value.to_text());
    }
    // Anything else arrives as an object with its properties.
    let mut notes = Vec::new();
    if let Some(net) = value.net_object() {
        for property in net.property_names() {
            if let Some(held) = net.get(&property) {
                let held = if depth > 3 {
                    Parcel::String(held.to_text())
                } else {
                    pack_at(&held, by, depth + 8)
                };
                notes.push((property, false, held));
            }
        }
    }
    Parcel::Object(Box::new(ObjectParcel {
        base: None,
        type_names: Some(
            types::type_names(value)
                .iter()
                .map(ToString::to_string)
                .collect(),
        ),
        notes,
        bodies: Vec::new(),
        from_errors: false,
    }))
}

/// Types of what the information stream carries, with the properties that go along.
const INFORMATION: [(&str, &[&str]); 2] = [
    (
        "System.Management.Automation.InformationRecord",
        &[
            "MessageData",
            "Source",
            "TimeGenerated",
            "Tags",
            "User",
            "Computer",
            "ProcessId",
            "NativeThreadId",
            "ManagedThreadId",
        ],
    ),
    (
        "System.Management.Automation.HostInformationMessage",
        &["Message", "NoNewLine", "ForegroundColor", "BackgroundColor"],
    ),
];

/// A type by its full name, `System.Object` if it is not known here.
fn type_of(name: &str) -> Type {
    types::resolve_name(name).unwrap_or_else(|| Type::named(name))
}

fn block_of(text: &str) -> Rc<ScriptBlock> {
    let parsed = crate::syntax::parse(Rc::new(Source::new(text)));
    Rc::new(ScriptBlock::new(parsed.script))
}

fn unpack_all(items: &[Parcel], by: &mut dyn Unpacker) -> Vec<Value> {
    items.iter().map(|item| unpack(item, by)).collect()
}

/// Unpacks a parcel.
pub fn unpack(parcel: &Parcel, by: &mut dyn Unpacker) -> Value {
    match parcel {
        Parcel::Null => Value::Null,
        Parcel::Empty => Value::Empty,
        Parcel::Bool(it) => Value::Bool(*it),
        Parcel::Switch(it) => Value::Switch(*it),
        Parcel::SByte(it) => Value::SByte(*it),
        Parcel::Byte(it) => Value::Byte(*it),
        Parcel::Int16(it) => Value::Int16(*it),
        Parcel::UInt16(it) => Value::UInt16(*it),
        Parcel::Int(it) => Value::Int(*it),
        Parcel::UInt(it) => Value::UInt(*it),
        Parcel::Long(it) => Value::Long(*it),
        Parcel::ULong(it) => Value::ULong(*it),
        Parcel::Single(it) => Value::Single(*it),
        Parcel::Double(it) => Value::Double(*it),
        Parcel::Char(it) => Value::Char(*it),
        Parcel::DateTime(it) => Value::DateTime(*it),
        Parcel::TimeSpan(it) => Value::TimeSpan(*it),
        Parcel::String(it) => Value::str(it.as_str()),
        Parcel::Decimal(it) => Value::decimal(*it),
        Parcel::BigInt(it) => Value::big(it.clone()),
        Parcel::Enum(of, number) => Value::Enum(Rc::new(EnumValue {
            of: type_of(of),
            number: *number,
        })),
        Parcel::Array(of, items) => Value::array_of(type_of(of), unpack_all(items, by)),
        Parcel::List(of, ..) => {
            let made = Value::list_of(type_of(of), Vec::new());
            fill(&made, parcel, by);
            made
        }
        Parcel::Dictionary(kind, ignore_case, _) => {
            let kind = match kind {
                Kind::Hashtable => DictionaryKind::Hashtable,
                Kind::Ordered => DictionaryKind::Ordered,
                Kind::Generic(of) => DictionaryKind::Generic(type_of(of)),
                Kind::Sorted(of) => DictionaryKind::Sorted(type_of(of)),
            };
            let made = Value::dictionary(Dictionary::new(kind, *ignore_case));
            fill(&made, parcel, by);
            made
        }
        Parcel::Sequence(of, _) => match Sequence::empty(&type_of(of)) {
            Some(made) => {
                let made = Value::net(made);
                fill(&made, parcel, by);
                made
            }
            None => Value::Null,
        },
        Parcel::ScriptBlock(text) => Value::ScriptBlock(block_of(text)),
        Parcel::Type(name) => Value::of_type(type_of(name)),
        Parcel::Object(object) => unpack_object(object, by),
        Parcel::Error(error) => Value::Error(Rc::new(unpack_error(error, by))),
        Parcel::Exception(exception) => unpack_exception(exception, by),
        Parcel::Message(stream, text) => super::objects::message_record(stream, text, None),
        Parcel::Information(of, text, fields) => {
            let fields = fields
                .iter()
                .map(|(name, held)| (*name, unpack(held, by)))
                .collect();
            crate::value::net::record::value(of, Some(text.clone()), fields)
        }
        Parcel::Text(of, text) => {
            convert::convert(&Value::str(text.as_str()), &type_of(of), &mut NoContext)
                .unwrap_or_else(|_| Value::str(text.as_str()))
        }
        Parcel::File(path, given, folder) => Value::net(FileItem {
            world: by.world(),
            path: path.clone(),
            given: given.clone(),
            folder: *folder,
        }),
        Parcel::Shared(ticket) => by.redeem(ticket),
    }
}

/// Gives a collection the elements of a parcel instead of its own.
pub fn fill(collection: &Value, parcel: &Parcel, by: &mut dyn Unpacker) {
    match (collection, parcel) {
        (Value::List(list), Parcel::List(_, items, fixed)) => {
            let items = unpack_all(items, by);
            *list.items.borrow_mut() = items;
            list.fixed.set(*fixed);
        }
        (Value::Dictionary(table), Parcel::Dictionary(_, _, entries)) => {
            let entries: Vec<(Value, Value)> = entries
                .iter()
                .map(|(key, value)| (unpack(key, by), unpack(value, by)))
                .collect();
            table.entries.borrow_mut().clear();
            for (key, value) in entries {
                table.set(key, value);
            }
        }
        (other, Parcel::Sequence(_, items)) => {
            let items = unpack_all(items, by);
            if let Some(held) = other.downcast::<Sequence>() {
                held.replace(items);
            }
        }
        _ => {}
    }
}

fn unpack_object(parcel: &ObjectParcel, by: &mut dyn Unpacker) -> Value {
    let mut bag = PropertyBag::default();
    for (name, hidden, held) in &parcel.notes {
        let value = unpack(held, by);
        if *hidden {
            bag.add(name, MemberKind::Note, Slot::Note(value), true);
        } else {
            bag.set(name, value);
        }
    }
    for (name, hidden, body) in &parcel.bodies {
        let (kind, body) = match body {
            BodyParcel::Script(get, set) => (
                MemberKind::Script,
                MemberBody::Script {
                    get: get.as_deref().map(block_of),
                    set: set.as_deref().map(block_of),
                },
            ),
            BodyParcel::Alias(of) => (
                MemberKind::Alias,
                MemberBody::Alias {
                    of: of.as_str().into(),
                    convert: None,
                },
            ),
            BodyParcel::Method(text) => (MemberKind::Method, MemberBody::Method(block_of(text))),
            BodyParcel::PropertySet(names) => (
                MemberKind::PropertySet,
                MemberBody::PropertySet(names.iter().map(|name| name.as_str().into()).collect()),
            ),
        };
        bag.add(name, kind, Slot::Body(Rc::new(body)), *hidden);
    }
    let mut object = PSObject::custom(bag);
    object.base = parcel.base.as_ref().map(|base| unpack(base, by));
    object.type_names = RefCell::new(
        parcel
            .type_names
            .as_ref()
            .map(|names| names.iter().map(|name| name.as_str().into()).collect()),
    );
    object.from_errors.set(parcel.from_errors);
    Value::Object(Rc::new(object))
}

fn unpack_exception(parcel: &ExceptionParcel, by: &mut dyn Unpacker) -> Value {
    let mut made = Exception::new(&parcel.of, parcel.message.as_str());
    made.inner = parcel.inner.as_ref().map(|inner| unpack(inner, by));
    made.properties = RefCell::new(
        parcel
            .properties
            .iter()
            .map(|(name, value)| (name.as_str().into(), unpack(value, by)))
            .collect(),
    );
    Value::net(made)
}

fn unpack_error(parcel: &ErrorParcel, by: &mut dyn Unpacker) -> ErrorRecord {
    let record = ErrorRecord::new(
        unpack(&parcel.exception, by),
        parcel.id.as_str(),
        parcel.category.0,
        unpack(&parcel.target, by),
    );
    let (category, [activity, reason, target_name, target_type]) = &parcel.category;
    *record.category.borrow_mut() = CategoryInfo {
        category: *category,
        activity: activity.as_str().into(),
        reason: reason.as_str().into(),
        target_name: target_name.as_str().into(),
        target_type: target_type.as_str().into(),
    };
    *record.details.borrow_mut() = parcel.details.as_deref().map(Into::into);
    *record.recommended_action.borrow_mut() = parcel.recommended.as_deref().map(Into::into);
    *record.stack_trace.borrow_mut() = parcel.trace.as_str().into();
    *record.invocation.borrow_mut() = parcel.command.as_ref().map(|command| {
        Rc::new(InvocationInfo {
            command: command.command.as_str().into(),
            invocation_name: command.written.as_str().into(),
            source: command.source.as_ref().map(|(name, text)| {
                Rc::new(match name {
                    Some(name) => Source::named(name.as_str(), text.as_str()),
                    None => Source::new(text.as_str()),
                })
            }),
            extent: command.extent,
            ..InvocationInfo::default()
        })
    });
    record
}

/// A value as it comes out of another process: objects become copies that know what they were.
pub fn serialized(value: &Value, id: &str, depth: usize) -> Value {
    match value {
        Value::Object(object) if object.class.is_none() && object.base.is_some() => {
            let Some(base) = &object.base else {
                return value.clone();
            };
            if matches!(base, Value::Error(_)) {
                return value.clone();
            }
            let mut copy = PSObject::wrapping(serialized(base, id, depth));
            copy.members = RefCell::new(object.members.borrow().clone());
            Value::Object(Rc::new(copy))
        }
        Value::Object(object) => {
            let mut bag = PropertyBag::default();
            for (name, _, _, slot) in object.members.borrow().iter() {
                if let Slot::Note(held) = slot {
                    let held = if depth > 4 {
                        Value::str(held.to_text())
                    } else {
                        serialized(held, id, depth + 1)
                    };
                    bag.set(name.as_str(), held);
                }
            }
            copied(value, bag, id, depth)
        }
        Value::ScriptBlock(block) => Value::str(block.text()),
        Value::Switch(flag) => Value::Bool(*flag),
        Value::Enum(held) => {
            let number = Value::Int(i32::try_from(held.number).unwrap_or(0));
            let object = PSObject::wrapping(number);
            *object.type_names.borrow_mut() = Some(deserialized_names(value));
            Value::Object(Rc::new(object))
        }
        Value::Type(_) => Value::str(value.to_text()),
        Value::Array(array) if array.element.is_known(Known::Byte) => value.clone(),
        Value::Array(array) => Value::list_of(
            Type::Known(Known::ArrayList),
            array
                .items
                .borrow()
                .iter()
                .map(|item| serialized(item, id, depth + 1))
                .collect(),
        ),
        Value::Net(_) if is_record(value) => value.clone(),
        Value::Net(_) => {
            let of = value.type_of();
            if reads_back(&of) && !of.is_known(Known::Regex)
                || matches!(
                    of,
                    Type::Known(Known::XmlDocument | Known::SecureString | Known::PSCredential)
                )
            {
                return value.clone();
            }
            if depth > 1 {
                return Value::str(value.to_text());
            }
            let mut bag = PropertyBag::default();
            if let Some(net) = value.net_object() {
                for property in net.property_names() {
                    if let Some(held) = net.get(&property) {
                        bag.set(&property, serialized(&held, id, depth + 1));
                    }
                }
            }
            let text = value.to_text();
            if text != of.full_name() {
                let body = block_of(&format!("'{}'", text.replace('\'', "''")));
                bag.add(
                    "ToString",
                    MemberKind::Method,
                    Slot::Body(Rc::new(MemberBody::Method(body))),
                    true,
                );
            }
            copied(value, bag, id, depth)
        }
        other => other.clone(),
    }
}

fn is_record(value: &Value) -> bool {
    value
        .type_of()
        .full_name()
        .strip_prefix("System.Management.Automation.")
        .is_some_and(|name| {
            matches!(
                name,
                "WarningRecord" | "VerboseRecord" | "DebugRecord" | "InformationRecord"
            )
        })
}

fn deserialized_names(value: &Value) -> Vec<crate::value::PSString> {
    types::type_names(value)
        .iter()
        .map(|name| format!("Deserialized.{name}").into())
        .collect()
}

fn guid_of(text: &str) -> Value {
    let text = Value::str(text);
    let guid = Type::Known(Known::Guid);
    convert::convert(&text, &guid, &mut NoContext).unwrap_or(text)
}

fn copied(value: &Value, mut bag: PropertyBag, id: &str, depth: usize) -> Value {
    if is_record(value) {
        return value.clone();
    }
    if depth == 0 {
        bag.set("PSComputerName", Value::str("localhost"));
        bag.set("RunspaceId", guid_of(id));
        bag.set("PSShowComputerName", Value::FALSE);
    }
    let object = PSObject::custom(bag);
    *object.type_names.borrow_mut() = Some(deserialized_names(value));
    Value::Object(Rc::new(object))
}
