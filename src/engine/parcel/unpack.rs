//! Parcels back into values.

use super::{BodyParcel, ErrorParcel, ExceptionParcel, Kind, ObjectParcel, Parcel, Unpacker};
use crate::text::source::Source;
use crate::value::error_record::{CategoryInfo, Exception};
use crate::value::net::file_info::FileItem;
use crate::value::net::sequence::Sequence;
use crate::value::{
    Dictionary, DictionaryKind, EnumValue, ErrorRecord, InvocationInfo, MemberBody, MemberKind,
    NoContext, PSObject, PropertyBag, ScriptBlock, Slot, Type, Value, convert, types,
};
use std::cell::RefCell;
use std::rc::Rc;

/// A type by its full name, `System.Object` if it is not known here.
fn type_of(name: &str) -> Type {
    types::resolve_name(name).unwrap_or_else(|| Type::named(name))
}

pub(super) fn block_of(text: &str) -> Rc<ScriptBlock> {
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
        Parcel::Message(stream, text) => crate::engine::objects::message_record(stream, text, None),
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
