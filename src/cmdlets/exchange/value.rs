//! The value types of Exchange: sizes, limits, addresses, references, members of enumerations.

use crate::exchange::property::{Property, same};
use crate::exchange::quota::ByteQuantifiedSize;
use crate::text::name::{eq_ignore_case, fold_hash};
use crate::value::{Context, Fault, NetObject, Result, Type, Value};
use rustc_hash::FxHasher;
use std::any::Any;
use std::cmp::Ordering;
use std::hash::Hasher;
use std::rc::Rc;

/// How the names of types begin whose objects came over the wire.
pub const DESERIALIZED: &str = "Deserialized.";

/// One value of a type that only Exchange has.
pub struct ExchangeValue {
    /// Its .NET type.
    pub type_name: Rc<str>,
    /// What it holds.
    pub property: Property,
    /// Whether it stands in an `Unlimited[T]`.
    pub limit: bool,
}

impl ExchangeValue {
    fn size(&self) -> Option<ByteQuantifiedSize> {
        match &self.property {
            Property::Size(size) => Some(*size),
            _ => None,
        }
    }

    /// It came over the wire: it has properties, and no methods but ToString.
    fn is_deserialized(&self) -> bool {
        self.type_name.starts_with(DESERIALIZED)
    }

    /// What a part holds, of the same kind as the part.
    fn held(&self, value: &Property) -> Value {
        let prefix = if self.is_deserialized() {
            DESERIALIZED
        } else {
            ""
        };
        let of = |type_name: &str| {
            Value::net(ExchangeValue {
                type_name: format!("{prefix}{type_name}").into(),
                property: value.clone(),
                limit: false,
            })
        };
        match value {
            Property::Null => Value::Null,
            Property::Bool(truth) => Value::Bool(*truth),
            Property::Int(number) => Value::Int(*number),
            Property::Guid(id) => super::project::guid(*id),
            Property::Enum(member) => of(&member.type_name),
            Property::Part(part) => of(&part.type_name),
            other => Value::str(other.to_string()),
        }
    }

    /// The value without its limit.
    fn inner(&self) -> Value {
        if self.is_deserialized() && self.property != Property::Unlimited {
            return Value::str(self.property.to_string());
        }
        let element = self
            .type_name
            .split_once("`1[")
            .map_or(&*self.type_name, |(_, rest)| rest.trim_end_matches(']'));
        match &self.property {
            Property::Unlimited => Value::Null,
            Property::Int(number) => Value::Int(*number),
            Property::TimeSpan(span) => Value::TimeSpan(crate::value::TimeSpan(span.ticks())),
            other => Value::net(ExchangeValue {
                type_name: element.trim_start_matches('[').into(),
                property: other.clone(),
                limit: false,
            }),
        }
    }
}

/// The number of bytes that a value of PowerShell's stands for.
fn bytes_of(value: &Value) -> Option<u64> {
    match value.base() {
        Value::Net(net) => net
            .object()
            .as_any()
            .downcast_ref::<ExchangeValue>()?
            .size()
            .map(|size| size.0),
        Value::String(text) => ByteQuantifiedSize::parse(text).map(|size| size.0),
        other => crate::value::convert::to_i64(other)
            .ok()
            .and_then(|number| u64::try_from(number).ok()),
    }
}

impl NetObject for ExchangeValue {
    fn type_of(&self) -> Type {
        Type::named(&self.type_name)
    }

    fn to_text(&self) -> String {
        self.property.to_string()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        if self.limit {
            return match () {
                () if is("IsUnlimited") => Some(Value::Bool(self.property == Property::Unlimited)),
                () if is("Value") => Some(self.inner()),
                () => None,
            };
        }
        match &self.property {
            Property::ObjectId(id) => Some(match () {
                () if is("Name") => Value::str(&*id.name),
                () if is("DistinguishedName") => Value::str(&*id.distinguished_name),
                () if is("ObjectGuid") => super::project::guid(id.guid),
                () if is("Rdn") => Value::str(first_part(&id.distinguished_name)),
                () if is("Parent") => Value::str(parent(&id.distinguished_name)),
                () if is("IsDeleted") => Value::Bool(false),
                () if is("Depth") => Value::Int(
                    i32::try_from(id.distinguished_name.matches(',').count()).unwrap_or(0),
                ),
                () if is("DomainId") => Value::str(domain(&id.distinguished_name)),
                () => return None,
            }),
            Property::ProxyAddress(address) => Some(match () {
                () if is("AddressString") => Value::str(&*address.address),
                () if is("SmtpAddress") && address.is_smtp() => Value::str(&*address.address),
                () if is("ProxyAddressString") => Value::str(address.to_string()),
                () if is("PrefixString") || is("Prefix") => {
                    Value::str(if address.is_smtp() && is("Prefix") {
                        "SMTP"
                    } else {
                        &*address.prefix
                    })
                }
                () if is("IsPrimaryAddress") => Value::Bool(address.is_primary()),
                () => return None,
            }),
            Property::SmtpAddress(text) => {
                let (local, domain) = text.split_once('@').unwrap_or((text, ""));
                Some(match () {
                    () if is("Local") => Value::str(local),
                    () if is("Domain") => Value::str(domain),
                    () if is("Address") => Value::str(&**text),
                    () if is("Length") => Value::Int(i32::try_from(text.len()).unwrap_or(0)),
                    () if is("IsValidAddress") => Value::Bool(!domain.is_empty()),
                    () => return None,
                })
            }
            Property::Enum(member) => {
                let known = is("value__") || (self.is_deserialized() && is("Value"));
                known.then(|| Value::str(&*member.name))
            }
            Property::Part(part) => part
                .values
                .iter()
                .find(|(held, _)| is(held))
                .map(|(_, value)| self.held(value)),
            Property::Version(text) => {
                let numbers: Vec<i32> = text
                    .split(|c: char| !c.is_ascii_digit())
                    .filter_map(|part| part.parse().ok())
                    .collect();
                let place = ["Major", "Minor", "Build", "Revision"]
                    .iter()
                    .position(|part| is(part))?;
                Some(Value::Int(numbers.get(place).copied().unwrap_or(0)))
            }
            Property::Uri(text) => {
                let (scheme, rest) = text.split_once("://").unwrap_or(("", text));
                let (host, path) = rest
                    .find('/')
                    .and_then(|at| Some((rest.get(..at)?, rest.get(at..)?)))
                    .unwrap_or((rest, "/"));
                Some(match () {
                    () if is("AbsoluteUri") || is("OriginalString") => Value::str(&**text),
                    () if is("Scheme") => Value::str(scheme),
                    () if is("Host") || is("DnsSafeHost") => Value::str(host),
                    () if is("Authority") => Value::str(host),
                    () if is("AbsolutePath") || is("LocalPath") || is("PathAndQuery") => {
                        Value::str(path)
                    }
                    () if is("IsAbsoluteUri") => Value::Bool(true),
                    () if is("Port") => Value::Int(if same(scheme, "http") { 80 } else { 443 }),
                    () => return None,
                })
            }
            _ => None,
        }
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = if self.limit {
            &["IsUnlimited", "Value"]
        } else {
            match &self.property {
                Property::ObjectId(_) => &[
                    "Rdn",
                    "Parent",
                    "Depth",
                    "DistinguishedName",
                    "IsDeleted",
                    "ObjectGuid",
                    "DomainId",
                    "Name",
                ],
                Property::ProxyAddress(_) => &[
                    "SmtpAddress",
                    "AddressString",
                    "ProxyAddressString",
                    "Prefix",
                    "IsPrimaryAddress",
                    "PrefixString",
                ],
                Property::SmtpAddress(_) => {
                    &["Length", "IsValidAddress", "Domain", "Local", "Address"]
                }
                Property::Part(part) => {
                    return part
                        .values
                        .iter()
                        .map(|(name, _)| (*name).to_owned())
                        .collect();
                }
                Property::Enum(_) if self.is_deserialized() => &["Value"],
                Property::Version(_) => &["Major", "Minor", "Build", "Revision"],
                Property::Uri(_) => &[
                    "AbsolutePath",
                    "AbsoluteUri",
                    "Authority",
                    "Host",
                    "IsAbsoluteUri",
                    "Port",
                    "Scheme",
                    "OriginalString",
                ],
                _ => &[],
            }
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("ToString") && args.is_empty() {
            return Some(Ok(Value::str(self.to_text())));
        }
        if self.is_deserialized() {
            return None;
        }
        if let Some(size) = self.size().filter(|_| !self.limit && args.is_empty()) {
            let shift = match () {
                () if is("ToBytes") => 0,
                () if is("ToKB") => 10,
                () if is("ToMB") => 20,
                () if is("ToGB") => 30,
                () if is("ToTB") => 40,
                () => return None,
            };
            return Some(Ok(Value::ULong(size.0 >> shift)));
        }
        if is("CompareTo")
            && let [other] = args
        {
            return Some(match self.compare(other) {
                Some(order) => Ok(Value::Int(order as i32)),
                None => Err(Fault::net(
                    "System.ArgumentException",
                    "Objects of these types cannot be compared.",
                )),
            });
        }
        if is("ToDNString")
            && let Property::ObjectId(id) = &self.property
        {
            return Some(Ok(Value::str(&*id.distinguished_name)));
        }
        if is("ToGuidOrDNString")
            && let Property::ObjectId(id) = &self.property
        {
            return Some(Ok(Value::str(id.guid.to_string())));
        }
        None
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        if let Some(size) = self.size() {
            return Some(bytes_of(other) == Some(size.0));
        }
        let text = match other.base() {
            Value::String(text) => text.to_string(),
            Value::Net(net) => net
                .object()
                .as_any()
                .downcast_ref::<ExchangeValue>()?
                .to_text(),
            _ => return Some(false),
        };
        if same(&text, &self.to_text()) {
            return Some(true);
        }
        Some(match &self.property {
            Property::ObjectId(id) => {
                same(&text, &id.distinguished_name) || same(&text, &id.guid.to_string())
            }
            Property::Enum(member) => flags(&text) == flags(&member.name),
            _ => false,
        })
    }

    fn compare(&self, other: &Value) -> Option<Ordering> {
        if let Some(size) = self.size() {
            if is_unlimited(other) {
                return Some(Ordering::Less);
            }
            return bytes_of(other).map(|bytes| size.0.cmp(&bytes));
        }
        if self.property == Property::Unlimited {
            return Some(if is_unlimited(other) {
                Ordering::Equal
            } else {
                Ordering::Greater
            });
        }
        match other.base() {
            Value::String(_) | Value::Net(_) => Some(
                self.to_text()
                    .to_lowercase()
                    .cmp(&other.to_text().to_lowercase()),
            ),
            _ => None,
        }
    }

    fn hash(&self) -> Option<u64> {
        let mut hasher = FxHasher::default();
        fold_hash(&self.to_text(), &mut hasher);
        Some(hasher.finish())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn is_unlimited(value: &Value) -> bool {
    match value.base() {
        Value::Net(net) => net
            .object()
            .as_any()
            .downcast_ref::<ExchangeValue>()
            .is_some_and(|held| held.property == Property::Unlimited),
        Value::String(text) => text.eq_ignore_ascii_case("unlimited"),
        _ => false,
    }
}

/// Members of a flags enumeration, in one order.
fn flags(text: &str) -> Vec<String> {
    let mut all: Vec<String> = text
        .split(',')
        .map(|part| part.trim().to_lowercase())
        .collect();
    all.sort();
    all
}

fn first_part(dn: &str) -> &str {
    let mut escaped = false;
    for (at, c) in dn.char_indices() {
        match c {
            '\\' if !escaped => escaped = true,
            ',' if !escaped => return dn.get(..at).unwrap_or(dn),
            _ => escaped = false,
        }
    }
    dn
}

fn parent(dn: &str) -> &str {
    dn.strip_prefix(first_part(dn))
        .and_then(|rest| rest.strip_prefix(','))
        .unwrap_or("")
}

fn domain(dn: &str) -> String {
    let parts: Vec<&str> = dn
        .split(',')
        .filter_map(|part| part.trim().strip_prefix("DC="))
        .collect();
    parts.join(".")
}
