//! The values that settings hold, and how they read as text.

use super::address::ProxyAddress;
use super::quota::ByteQuantifiedSize;
use super::time::{Moment, Span};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use uuid::Uuid;

/// Shared text.
pub type Text = Arc<str>;

/// The text without regard to case.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        text.to_ascii_lowercase()
    } else {
        text.to_lowercase()
    }
}

/// Whether two texts are equal without regard to case.
pub fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b) || (!(a.is_ascii() && b.is_ascii()) && fold(a) == fold(b))
}

/// A reference to an object of the directory.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ObjectId {
    /// How it prints: a canonical name, a plain name, or `SERVER\name`.
    pub text: Text,
    /// The plain name.
    pub name: Text,
    /// The distinguished name.
    pub distinguished_name: Text,
    /// The object's GUID.
    pub guid: Uuid,
}

/// A member of an enumeration, or several flags.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct EnumValue {
    /// The enumeration's full name; empty when the schema says it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub type_name: Text,
    /// The member as it prints: `Ntlm`, or `Tls, Integrated`.
    pub name: Text,
}

/// The value of one property.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Property {
    /// Not set.
    #[default]
    Null,
    /// True or false.
    Bool(bool),
    /// A 32-bit number.
    Int(i32),
    /// A 64-bit number.
    Long(i64),
    /// A floating-point number.
    Double(f64),
    /// Text.
    Text(Text),
    /// An address of the web.
    Uri(Text),
    /// An email address without prefix.
    SmtpAddress(Text),
    /// A point in time whose clock is UTC.
    Utc(Moment),
    /// A point in time to be read on the caller's clock.
    Local(Moment),
    /// A length of time.
    TimeSpan(Span),
    /// A GUID.
    Guid(Uuid),
    /// A number of bytes.
    Size(ByteQuantifiedSize),
    /// No limit.
    Unlimited,
    /// A member of an enumeration.
    Enum(EnumValue),
    /// A reference.
    ObjectId(Arc<ObjectId>),
    /// An address with its prefix.
    ProxyAddress(ProxyAddress),
    /// A version of some kind, as it prints.
    Version(Text),
    /// A value that has properties of its own.
    #[serde(skip)]
    Part(Arc<Part>),
    /// Several values.
    List(Arc<[Property]>),
}

/// A value with properties of its own, such as the user of a folder's permission.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its .NET type.
    pub type_name: Text,
    /// How it prints.
    pub text: Text,
    /// What it holds, in order.
    pub values: Vec<(&'static str, Property)>,
}

impl Property {
    /// Text.
    pub fn text(text: impl Into<Text>) -> Self {
        Self::Text(text.into())
    }

    /// Text, or null when there is none.
    pub fn text_or_null(text: Option<&Text>) -> Self {
        text.map_or(Self::Null, |t| Self::Text(t.clone()))
    }

    /// A list.
    pub fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::List(items.into_iter().collect())
    }

    /// A list of texts.
    pub fn texts<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::list(items.into_iter().map(|t| Self::Text(t.as_ref().into())))
    }

    /// A member of the enumeration that the schema names.
    pub fn member(name: &str) -> Self {
        Self::Enum(EnumValue {
            type_name: "".into(),
            name: name.into(),
        })
    }

    /// A nullable Boolean.
    pub fn optional_bool(value: Option<bool>) -> Self {
        value.map_or(Self::Null, Self::Bool)
    }

    /// Whether nothing is set.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it is null, an empty text or an empty list.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(t) | Self::Uri(t) | Self::SmtpAddress(t) | Self::Version(t) => t.is_empty(),
            Self::List(items) => items.is_empty(),
            _ => false,
        }
    }

    /// The Boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(b) => Some(*b),
            _ => None,
        }
    }

    /// The number.
    pub fn as_long(&self) -> Option<i64> {
        match self {
            Self::Int(n) => Some(i64::from(*n)),
            Self::Long(n) => Some(*n),
            _ => None,
        }
    }

    /// The text of a text-like value, without formatting others.
    pub fn as_text(&self) -> Option<&Text> {
        match self {
            Self::Text(t) | Self::Uri(t) | Self::SmtpAddress(t) | Self::Version(t) => Some(t),
            Self::Enum(e) => Some(&e.name),
            Self::ObjectId(id) => Some(&id.text),
            Self::ProxyAddress(a) => Some(&a.address),
            Self::Part(part) => Some(&part.text),
            _ => None,
        }
    }

    /// The items of a list; a single value counts as one item, null as none.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            Self::Null => &[],
            other => std::slice::from_ref(other),
        }
    }

    /// The values of a list as texts.
    pub fn to_texts(&self) -> Vec<Text> {
        self.items()
            .iter()
            .map(|item| {
                item.as_text()
                    .cloned()
                    .unwrap_or_else(|| item.to_string().into())
            })
            .collect()
    }
}

impl From<bool> for Property {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i32> for Property {
    fn from(value: i32) -> Self {
        Self::Int(value)
    }
}

impl From<&str> for Property {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Text> for Property {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

impl From<Uuid> for Property {
    fn from(value: Uuid) -> Self {
        Self::Guid(value)
    }
}

impl fmt::Display for Property {
    /// As the value prints in en-US, dates in UTC.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => Ok(()),
            Self::Bool(true) => f.write_str("True"),
            Self::Bool(false) => f.write_str("False"),
            Self::Int(n) => n.fmt(f),
            Self::Long(n) => n.fmt(f),
            Self::Double(n) => n.fmt(f),
            Self::Text(t) | Self::Uri(t) | Self::SmtpAddress(t) | Self::Version(t) => {
                f.write_str(t)
            }
            Self::Utc(m) | Self::Local(m) => m.fmt(f),
            Self::TimeSpan(s) => s.fmt(f),
            Self::Guid(g) => g.fmt(f),
            Self::Size(s) => s.fmt(f),
            Self::Unlimited => f.write_str("Unlimited"),
            Self::Enum(e) => f.write_str(&e.name),
            Self::ObjectId(id) => f.write_str(&id.text),
            Self::ProxyAddress(a) => a.fmt(f),
            Self::Part(part) => f.write_str(&part.text),
            Self::List(items) => {
                f.write_str("{")?;
                for (place, item) in items.iter().enumerate() {
                    if place > 0 {
                        f.write_str(", ")?;
                    }
                    item.fmt(f)?;
                }
                f.write_str("}")
            }
        }
    }
}

/// How a multi-valued property is to change.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// This value, whatever was there.
    Value(Property),
    /// Some values more and some less: `@{Add=...; Remove=...}`.
    Change {
        /// The values to add.
        add: Vec<Property>,
        /// The values to take away.
        remove: Vec<Property>,
    },
}

impl Setting {
    /// The new value, given the present one.
    pub fn apply(&self, present: &Property) -> Property {
        match self {
            Self::Value(value) => value.clone(),
            Self::Change { add, remove } => {
                let mut items: Vec<Property> = present.items().to_vec();
                items.retain(|item| !remove.iter().any(|gone| is_same_item(item, gone)));
                for new in add {
                    match items.iter_mut().find(|item| is_same_item(item, new)) {
                        Some(item) => {
                            if let (Property::ProxyAddress(_), Property::ProxyAddress(b)) =
                                (&*item, new)
                                && b.is_primary()
                            {
                                *item = new.clone();
                            }
                        }
                        None => items.push(new.clone()),
                    }
                }
                Property::list(items)
            }
        }
    }
}

impl From<Property> for Setting {
    fn from(value: Property) -> Self {
        Self::Value(value)
    }
}

fn is_same_item(a: &Property, b: &Property) -> bool {
    match (a, b) {
        (Property::ProxyAddress(a), Property::ProxyAddress(b)) => a.is_same(b),
        (Property::ProxyAddress(address), Property::Text(text))
        | (Property::Text(text), Property::ProxyAddress(address)) => {
            ProxyAddress::parse(text).is_some_and(|other| other.is_same(address))
        }
        (Property::ObjectId(id), Property::Guid(guid))
        | (Property::Guid(guid), Property::ObjectId(id)) => id.guid == *guid,
        (Property::ObjectId(id), Property::Text(text))
        | (Property::Text(text), Property::ObjectId(id)) => {
            same(&id.name, text) || same(&id.text, text) || same(&id.distinguished_name, text)
        }
        _ => match (a.as_text(), b.as_text()) {
            (Some(a), Some(b)) => same(a, b),
            _ => a == b,
        },
    }
}
