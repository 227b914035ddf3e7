//! `Uri` and `UriBuilder`.

mod builder;
mod parts;

pub use builder::Builder;

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, enumeration, int, null, strings, text, write_back};
use crate::value::members::web::{escape_data, unescape_data};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use parts::*;
use std::any::Any;
use std::cell::RefCell;
use std::cmp::Ordering;

/// A URI: absolute, or only the text of a relative one.
#[derive(Clone, Debug)]
pub struct Uri {
    original: String,
    parts: Option<Parts>,
}

impl Uri {
    /// Reads a URI; `kind` is the number of a `UriKind` (0: either, 1: absolute, 2: relative).
    pub fn read(text: &str, kind: i64) -> Result<Uri> {
        if text.trim().is_empty() && kind == 1 {
            return fail("Invalid URI: The URI is empty.");
        }
        match absolute(text) {
            Ok(parts) if kind != 2 => Ok(Uri {
                original: text.to_owned(),
                parts: Some(parts),
            }),
            Ok(_) => fail(
                "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.",
            ),
            Err(why) if kind == 1 => fail(why),
            Err(why) if why.contains("could not be parsed") || why.contains("port") => fail(why),
            Err(_) => Ok(Uri {
                original: text.to_owned(),
                parts: None,
            }),
        }
    }

    /// Any text: an absolute URI if it is one, else a relative one.
    pub fn any(text: &str) -> Uri {
        // A path from the root is a path only.
        if text.starts_with('/') && !text.starts_with("//") {
            return Uri {
                original: text.to_owned(),
                parts: None,
            };
        }
        Uri::read(text, 0).unwrap_or_else(|_| Uri {
            original: text.to_owned(),
            parts: None,
        })
    }

    /// As a value.
    pub fn value(self) -> Value {
        Value::net(self)
    }

    fn combined(&self, relative: &str) -> Result<Uri> {
        if let Ok(parts) = absolute(relative)
            && !relative.starts_with('/')
        {
            return Ok(Uri {
                original: relative.to_owned(),
                parts: Some(parts),
            });
        }
        let Some(base) = &self.parts else {
            return bad("baseUri");
        };
        let (path, tail) = match relative.find(['?', '#']) {
            Some(at) => (
                relative.get(..at).unwrap_or_default(),
                relative.get(at..).unwrap_or_default(),
            ),
            None => (relative, ""),
        };
        let joined = if path.starts_with('/') {
            path.to_owned()
        } else if path.is_empty() {
            base.path.clone()
        } else {
            let folder = base
                .path
                .rfind('/')
                .map_or("/", |at| base.path.get(..=at).unwrap_or("/"));
            format!("{folder}{path}")
        };
        let whole = format!("{}{}{tail}", base.left(true), compressed(&joined));
        Uri::read(&whole, 1)
    }

    /// The text that a string shows.
    fn shown(&self) -> String {
        match &self.parts {
            Some(parts) => readable(&parts.whole()),
            None => self.original.clone(),
        }
    }
}

/// A URI as people read it: escapes of other than reserved characters are undone.
fn readable(text: &str) -> String {
    let mut bytes: Vec<u8> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        bytes.extend_from_slice(rest.get(..at).unwrap_or_default().as_bytes());
        let code = rest.get(at + 1..at + 3);
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte)
                if byte == b' ' || byte == b'"' || byte == b'<' || byte == b'>' || byte >= 0x80 =>
            {
                bytes.push(byte);
                rest = rest.get(at + 3..).unwrap_or_default();
            }
            _ => {
                bytes.push(b'%');
                rest = rest.get(at + 1..).unwrap_or_default();
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn fail<T>(message: &str) -> Result<T> {
    Err(Fault::net("System.UriFormatException", message))
}

fn host_kind(host: &str) -> i64 {
    if host.is_empty() {
        1
    } else if host.parse::<std::net::Ipv4Addr>().is_ok() {
        3
    } else if host.starts_with('[') {
        4
    } else {
        2
    }
}

impl NetObject for Uri {
    fn type_of(&self) -> Type {
        Type::Known(Known::Uri)
    }

    fn to_text(&self) -> String {
        self.shown()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("OriginalString") {
            return Some(Value::str(self.original.as_str()));
        }
        if is("IsAbsoluteUri") {
            return Some(Value::Bool(self.parts.is_some()));
        }
        if is("UserEscaped") {
            return Some(Value::FALSE);
        }
        let Some(parts) = &self.parts else {
            return self
                .property_names()
                .iter()
                .any(|known| is(known))
                .then_some(Value::Null);
        };
        Some(if is("AbsoluteUri") {
            Value::str(parts.whole())
        } else if is("AbsolutePath") {
            Value::str(parts.path.as_str())
        } else if is("LocalPath") {
            Value::str(unescape_data(&parts.path))
        } else if is("Authority") {
            Value::str(parts.authority())
        } else if is("Host") || is("DnsSafeHost") || is("IdnHost") {
            let host = parts.host.as_str();
            Value::str(if is("Host") {
                host
            } else {
                host.trim_start_matches('[').trim_end_matches(']')
            })
        } else if is("HostNameType") {
            Value::enumeration("System.UriHostNameType", host_kind(&parts.host))
        } else if is("IsDefaultPort") {
            Value::Bool(parts.port == default_port(&parts.scheme))
        } else if is("IsFile") {
            Value::Bool(parts.scheme == "file")
        } else if is("IsLoopback") {
            Value::Bool(
                (parts.host.is_empty() && parts.scheme == "file")
                    || matches!(parts.host.as_str(), "localhost" | "loopback" | "[::1]")
                    || parts.host.starts_with("127."),
            )
        } else if is("IsUnc") {
            Value::Bool(parts.scheme == "file" && !parts.host.is_empty())
        } else if is("PathAndQuery") {
            Value::str(format!("{}{}", parts.path, parts.query))
        } else if is("Segments") {
            let mut all = Vec::new();
            let mut rest = parts.path.as_str();
            while !rest.is_empty() {
                let end = rest.find('/').map_or(rest.len(), |at| at + 1);
                all.push(rest.get(..end).unwrap_or_default().to_owned());
                rest = rest.get(end..).unwrap_or_default();
            }
            strings(all)
        } else if is("Port") {
            Value::Int(parts.port)
        } else if is("Query") {
            Value::str(parts.query.as_str())
        } else if is("Fragment") {
            Value::str(parts.fragment.as_str())
        } else if is("Scheme") {
            Value::str(parts.scheme.as_str())
        } else if is("UserInfo") {
            Value::str(parts.user.as_str())
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "AbsolutePath",
            "AbsoluteUri",
            "LocalPath",
            "Authority",
            "HostNameType",
            "IsDefaultPort",
            "IsFile",
            "IsLoopback",
            "PathAndQuery",
            "Segments",
            "IsUnc",
            "Host",
            "Port",
            "Query",
            "Fragment",
            "Scheme",
            "OriginalString",
            "DnsSafeHost",
            "IdnHost",
            "IsAbsoluteUri",
            "UserEscaped",
            "UserInfo",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        Some(Ok(match (name, args) {
            ("tostring", []) => Value::str(self.shown()),
            ("getleftpart", [_]) => {
                let parts = self.parts.as_ref()?;
                let part = enumeration(args, 0, "UriPartial")?;
                Value::str(match part {
                    0 => format!(
                        "{}:{}",
                        parts.scheme,
                        if parts.has_authority { "//" } else { "" }
                    ),
                    1 => parts.left(true),
                    2 => format!("{}{}", parts.left(true), parts.path),
                    _ => format!("{}{}{}", parts.left(true), parts.path, parts.query),
                })
            }
            ("iswellformedoriginalstring", []) => Value::Bool(well_formed(&self.original)),
            ("isbaseof", [one]) => {
                let other = one.downcast::<Uri>()?.parts.clone()?;
                let parts = self.parts.as_ref()?;
                let folder = parts
                    .path
                    .rfind('/')
                    .map_or("", |at| parts.path.get(..=at).unwrap_or(""));
                Value::Bool(
                    parts.scheme == other.scheme
                        && parts.host == other.host
                        && parts.port == other.port
                        && other.path.starts_with(folder),
                )
            }
            ("makerelativeuri" | "makerelative", [one]) => {
                let other = one.downcast::<Uri>()?;
                let (a, b) = (self.parts.as_ref()?, other.parts.as_ref()?);
                if a.scheme != b.scheme || a.host != b.host || a.port != b.port {
                    return Some(Ok(Value::net(other.clone())));
                }
                let from: Vec<&str> = a.path.split('/').collect();
                let to: Vec<&str> = b.path.split('/').collect();
                let same = from
                    .iter()
                    .take(from.len().saturating_sub(1))
                    .zip(&to)
                    .take_while(|(x, y)| x == y)
                    .count();
                let mut out: Vec<&str> = vec![".."; from.len() - 1 - same];
                out.extend(to.iter().skip(same));
                let text = format!("{}{}{}", out.join("/"), b.query, b.fragment);
                if name == "makerelative" {
                    Value::str(text)
                } else {
                    return Some(Uri::read(&text, 2).map(Value::net));
                }
            }
            _ => return None,
        }))
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.downcast::<Uri>()?;
        Some(match (&self.parts, &other.parts) {
            (Some(a), Some(b)) => {
                a.scheme == b.scheme
                    && a.host == b.host
                    && a.port == b.port
                    && a.path == b.path
                    && a.query == b.query
            }
            (None, None) => self.original == other.original,
            _ => false,
        })
    }

    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.shown().cmp(&other.downcast::<Uri>()?.shown()))
    }

    fn hash(&self) -> Option<u64> {
        Some(Value::str(self.shown()).identity_hash())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn well_formed(text: &str) -> bool {
    absolute(text).is_ok()
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() && !"<>\"{}|\\^`".contains(c))
}

/// A static method.
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let held = text(args, 0).map(ToString::to_string).unwrap_or_default();
    Some(match (name, args) {
        ("escapedatastring", [_]) => Ok(Value::str(escape_data(&held))),
        ("unescapedatastring", [_]) => Ok(Value::str(unescape_data(&held))),
        ("escapeuristring", [_]) => Ok(Value::str(
            escape_uri(&held).replace('[', "%5B").replace(']', "%5D"),
        )),
        ("iswellformeduristring", [_, _]) => {
            let kind = enumeration(args, 1, "UriKind").unwrap_or(0);
            let fits = matches!(
                (absolute(&held).is_ok(), kind),
                (true, 0 | 1) | (false, 0 | 2)
            );
            Ok(Value::Bool(
                fits && held
                    .chars()
                    .all(|c| c.is_ascii_graphic() && !"<>\"{}|\\^`".contains(c)),
            ))
        }
        ("trycreate", [first, rest @ ..]) => {
            let made = match (first.downcast::<Uri>(), rest.first()) {
                (Some(base), Some(relative)) => match relative.downcast::<Uri>() {
                    Some(relative) => base.combined(&relative.original),
                    None => base.combined(&relative.to_text()),
                },
                _ => Uri::read(&held, enumeration(args, 1, "UriKind").unwrap_or(1)),
            };
            let ok = made.is_ok();
            write_back(args.last(), made.map_or(Value::Null, Value::net)).map(|()| Value::Bool(ok))
        }
        ("checkschemename", [_]) => Ok(Value::Bool(is_scheme(&held))),
        ("checkhostname", [_]) => Ok(Value::enumeration(
            "System.UriHostNameType",
            if held.is_empty() { 0 } else { host_kind(&held) },
        )),
        _ => return None,
    })
}

/// A static field.
pub fn static_property(name: &str) -> Option<Value> {
    Some(Value::str(match name {
        "schemedelimiter" => "://",
        "urischemehttp" => "http",
        "urischemehttps" => "https",
        "urischemefile" => "file",
        "urischemeftp" => "ftp",
        "urischememailto" => "mailto",
        "urischemenews" => "news",
        "urischemenntp" => "nntp",
        "urischemews" => "ws",
        "urischemewss" => "wss",
        "urischemessh" => "ssh",
        "urischemesftp" => "sftp",
        "urischemetelnet" => "telnet",
        "urischemegopher" => "gopher",
        _ => return None,
    }))
}

/// A constructor.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    let first = args.first()?;
    if first.is_null() {
        return Some(null("uriString"));
    }
    if let Some(base) = first.downcast::<Uri>() {
        let relative = match args.get(1) {
            Some(one) => match one.downcast::<Uri>() {
                Some(relative) => relative.original.clone(),
                None => one.to_text(),
            },
            None => return Some(Ok(Value::net(base.clone()))),
        };
        return Some(base.combined(&relative).map(Value::net));
    }
    let kind = enumeration(args, 1, "UriKind").unwrap_or(1);
    Some(Uri::read(&first.to_text(), kind).map(Value::net))
}
