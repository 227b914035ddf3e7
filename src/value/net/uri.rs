//! `Uri`: absolute addresses with their parts, and relative ones, which are text.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::{Context, Fault, Known, Result, Type, Value};
use std::any::Any;

/// An address.
pub struct Uri {
    original: String,
    /// The parts of an absolute address.
    parts: Option<Parts>,
}

/// The parts of an absolute address, canonical.
struct Parts {
    scheme: String,
    user: String,
    host: String,
    port: Option<u16>,
    path: String,
    query: String,
    fragment: String,
    /// Has `//` after the scheme.
    has_authority: bool,
}

impl Uri {
    /// As a value.
    pub fn value(self) -> Value {
        Value::net(self)
    }

    /// Any text: an absolute address if it is one, else a relative one.
    pub fn any(text: &str) -> Uri {
        Uri {
            original: text.to_owned(),
            parts: parts(text.trim()),
        }
    }

    /// An absolute address.
    pub fn absolute(text: &str) -> Result<Uri> {
        let made = Uri::any(text);
        if made.parts.is_some() {
            return Ok(made);
        }
        let message = if text.trim().is_empty() {
            "Invalid URI: The URI is empty."
        } else {
            "Invalid URI: The format of the URI could not be determined."
        };
        Err(Fault::net("System.UriFormatException", message))
    }

    fn absolute_text(&self) -> Option<String> {
        let parts = self.parts.as_ref()?;
        Some(format!(
            "{}{}{}{}",
            parts.left(),
            parts.path,
            parts.query,
            parts.fragment
        ))
    }
}

impl Parts {
    fn authority(&self) -> String {
        match self.shown_port() {
            Some(port) => format!("{}:{port}", self.host),
            None => self.host.clone(),
        }
    }

    fn shown_port(&self) -> Option<u16> {
        self.port
            .filter(|port| default_port(&self.scheme) != Some(*port))
    }

    fn left(&self) -> String {
        let slashes = if self.has_authority { "//" } else { "" };
        let user = if self.user.is_empty() {
            String::new()
        } else {
            format!("{}@", self.user)
        };
        format!("{}:{slashes}{user}{}", self.scheme, self.authority())
    }
}

fn default_port(scheme: &str) -> Option<u16> {
    Some(match scheme {
        "http" | "ws" => 80,
        "https" | "wss" => 443,
        "ftp" => 21,
        "ldap" => 389,
        "smtp" | "mailto" => 25,
        "telnet" => 23,
        "gopher" => 70,
        "nntp" | "news" => 119,
        _ => return None,
    })
}

/// The parts of a text that begins with a scheme, or with a slash (a file on this system).
fn parts(text: &str) -> Option<Parts> {
    if text.starts_with('/') && !text.starts_with("//") {
        return Some(Parts {
            scheme: "file".to_owned(),
            user: String::new(),
            host: String::new(),
            port: None,
            path: escaped(text),
            query: String::new(),
            fragment: String::new(),
            has_authority: true,
        });
    }
    let (scheme, rest) = text.split_once(':')?;
    let good = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.len() > 1
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    if !good {
        return None;
    }
    let scheme = scheme.to_ascii_lowercase();
    let (rest, fragment) = cut(rest, '#');
    let (rest, query) = cut(rest, '?');
    let Some(rest) = rest.strip_prefix("//") else {
        // Schemes of the web need a host.
        if matches!(scheme.as_str(), "http" | "https" | "ftp" | "ws" | "wss") {
            return None;
        }
        return Some(Parts {
            scheme,
            user: String::new(),
            host: String::new(),
            port: None,
            path: escaped(rest),
            query: escaped(query),
            fragment: escaped(fragment),
            has_authority: false,
        });
    };
    let (authority, path) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    let (user, place) = authority.rsplit_once('@').unwrap_or(("", authority));
    let (host, port) = match place.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => {
            let port = if port.is_empty() {
                None
            } else {
                Some(port.parse::<u16>().ok()?)
            };
            (host, port)
        }
        _ => (place, None),
    };
    let bad_host = host.contains([' ', '<', '>', '"', '^', '{', '}', '|'])
        || host.is_empty() && scheme != "file";
    if bad_host {
        return None;
    }
    let path = without_dots(&escaped(path));
    Some(Parts {
        port: port.or_else(|| default_port(&scheme)),
        host: host.to_lowercase(),
        user: user.to_owned(),
        path: if path.is_empty() {
            "/".to_owned()
        } else {
            path
        },
        query: escaped(query),
        fragment: escaped(fragment),
        has_authority: true,
        scheme,
    })
}

/// The text before a mark, and what begins with it.
fn cut(text: &str, mark: char) -> (&str, &str) {
    match text.find(mark) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    }
}

/// Characters that an address may not have, by their bytes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let plain = c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
        if plain {
            out.push(c);
            continue;
        }
        let mut buffer = [0; 4];
        for byte in c.encode_utf8(&mut buffer).bytes() {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// What escapes stand for, except for characters that would mean something else.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let code = (*first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|two| std::str::from_utf8(two).ok())
            .and_then(|two| u8::from_str_radix(two, 16).ok())
            .filter(|byte| !b"%#?/\\".contains(byte) && *byte > 31);
        match code {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// A path without `.` and `..`.
fn without_dots(path: &str) -> String {
    if !path.contains("/.") {
        return path.to_owned();
    }
    let mut kept: Vec<&str> = Vec::new();
    let last = path.ends_with("/.") || path.ends_with("/..");
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    format!(
        "/{}{}",
        kept.join("/"),
        if last && !kept.is_empty() { "/" } else { "" }
    )
}

/// What a property of a relative address throws.
const RELATIVE: &str = "This operation is not supported for a relative URI.";

impl NetObject for Uri {
    fn type_of(&self) -> Type {
        Type::Known(Known::Uri)
    }

    fn to_text(&self) -> String {
        match &self.parts {
            Some(parts) => format!(
                "{}{}{}{}",
                parts.left(),
                unescaped(&parts.path),
                unescaped(&parts.query),
                unescaped(&parts.fragment)
            ),
            None => self.original.clone(),
        }
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
        let known = self
            .property_names()
            .iter()
            .any(|known| eq_ignore_case(known, name));
        if !known {
            return None;
        }
        // PowerShell shows nothing where a getter throws.
        let Some(parts) = &self.parts else {
            return Some(Value::Null);
        };
        let text = |text: &str| Value::str(text);
        Some(if is("AbsoluteUri") {
            text(&self.absolute_text().unwrap_or_default())
        } else if is("Scheme") {
            text(&parts.scheme)
        } else if is("Host") {
            text(&parts.host)
        } else if is("DnsSafeHost") || is("IdnHost") {
            text(parts.host.trim_matches(['[', ']']))
        } else if is("Port") {
            Value::Int(parts.port.map_or(-1, i32::from))
        } else if is("IsDefaultPort") {
            Value::Bool(parts.port == default_port(&parts.scheme))
        } else if is("Authority") {
            text(&parts.authority())
        } else if is("UserInfo") {
            text(&parts.user)
        } else if is("AbsolutePath") {
            text(&parts.path)
        } else if is("LocalPath") {
            text(&unescaped(&parts.path))
        } else if is("Query") {
            text(&parts.query)
        } else if is("Fragment") {
            text(&parts.fragment)
        } else if is("PathAndQuery") {
            text(&format!("{}{}", parts.path, parts.query))
        } else if is("IsFile") {
            Value::Bool(parts.scheme == "file")
        } else if is("IsUnc") {
            Value::Bool(parts.scheme == "file" && !parts.host.is_empty())
        } else if is("IsLoopback") {
            Value::Bool(
                matches!(
                    parts.host.as_str(),
                    "localhost" | "127.0.0.1" | "[::1]" | "loopback"
                ) || parts.scheme == "file" && parts.host.is_empty(),
            )
        } else if is("HostNameType") {
            let number = if parts.host.is_empty() {
                1
            } else if parts.host.starts_with('[') {
                4
            } else if parts.host.parse::<std::net::Ipv4Addr>().is_ok() {
                3
            } else {
                2
            };
            Value::enumeration("System.UriHostNameType", number)
        } else {
            let mut segments = Vec::new();
            for piece in parts.path.split_inclusive('/') {
                segments.push(Value::str(piece));
            }
            Value::array_of(Type::STRING, segments)
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
        match (name, args) {
            ("tostring", []) => Some(Ok(Value::str(self.to_text()))),
            ("getleftpart", [part]) => {
                let Some(parts) = &self.parts else {
                    return Some(Err(Fault::net(
                        "System.InvalidOperationException",
                        RELATIVE,
                    )));
                };
                let slashes = if parts.has_authority { "//" } else { "" };
                Some(Ok(Value::str(
                    match part.to_text().to_ascii_lowercase().as_str() {
                        "scheme" | "0" => format!("{}:{slashes}", parts.scheme),
                        "authority" | "1" => parts.left(),
                        "path" | "2" => format!("{}{}", parts.left(), parts.path),
                        _ => format!("{}{}{}", parts.left(), parts.path, parts.query),
                    },
                )))
            }
            _ => None,
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let key = |uri: &Uri| match &uri.parts {
            Some(parts) => format!("{}{}{}", parts.left(), parts.path, parts.query),
            None => uri.original.clone(),
        };
        Some(match other.downcast::<Uri>() {
            Some(other) => key(self) == key(other),
            None => match other.base() {
                Value::String(text) => key(self) == key(&Uri::any(text)),
                _ => false,
            },
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A constructor.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    let text = |value: &Value| match value.base() {
        Value::String(text) => Some(text.to_string()),
        other => other.downcast::<Uri>().map(|uri| uri.original.clone()),
    };
    match args {
        [one] => Some(Uri::absolute(&text(one)?).map(Uri::value)),
        [one, two] => {
            if let Some(base) = one.downcast::<Uri>() {
                let Some(parts) = &base.parts else {
                    return Some(Err(Fault::net(
                        "System.ArgumentOutOfRangeException",
                        RELATIVE,
                    )));
                };
                let relative = text(two)?;
                let whole = if self::parts(&relative).is_some() && !relative.starts_with('/') {
                    relative
                } else if relative.starts_with('/') {
                    format!("{}{relative}", parts.left())
                } else {
                    let folder = parts.path.rsplit_once('/').map_or("", |(folder, _)| folder);
                    format!("{}{folder}/{relative}", parts.left())
                };
                return Some(Uri::absolute(&whole).map(Uri::value));
            }
            let kind = two.to_text().to_ascii_lowercase();
            let written = text(one)?;
            Some(match kind.as_str() {
                "relativeorabsolute" | "0" => Ok(Uri::any(&written).value()),
                "relative" | "2" => Ok(Uri {
                    original: written,
                    parts: None,
                }
                .value()),
                _ => Uri::absolute(&written).map(Uri::value),
            })
        }
        _ => None,
    }
}
