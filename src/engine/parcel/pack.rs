//! Values into parcels.

use super::{
    BodyParcel, CommandParcel, DEEPEST, ErrorParcel, ExceptionParcel, Kind, ObjectParcel, Packer,
    Parcel,
};
use crate::value::error_record::Exception;
use crate::value::net::file_info::FileItem;
use crate::value::net::sequence::Sequence;
use crate::value::{
    DictionaryKind, ErrorRecord, Known, MemberBody, PSObject, ScriptBlock, Slot, Type, Value, types,
};
use std::rc::Rc;

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
pub(super) fn reads_back(of: &Type) -> bool {
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
