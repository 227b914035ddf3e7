//! `Uri` and `UriBuilder`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, enumeration, int, null, strings, text, write_back};
use crate::value::members::web::{escape_data, unescape_data};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use std::any::Any;
use std::cell::RefCell;
use std::cmp::Ordering;

/// The parts of an absolute URI.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Parts {
    scheme: String,
    user: String,
    host: String,
    port: i32,
    /// Written out, though it is the scheme's own.
    path: String,
    query: String,
    fragment: String,
    has_authority: bool,
}

/// A URI: absolute, or only the text of a relative one.
#[derive(Clone, Debug)]
pub struct Uri {
    original: String,
    parts: Option<Parts>,
}

fn default_port(scheme: &str) -> i32 {
    match scheme {
        "http" | "ws" => 80,
        "https" | "wss" => 443,
        "ftp" => 21,
        "ssh" | "sftp" => 22,
        "telnet" => 23,
        "mailto" => 25,
        "ldap" => 389,
        "gopher" => 70,
        "nntp" => 119,
        _ => -1,
    }
}

fn is_scheme(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Removes `.` and `..` of a path.
fn compressed(path: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    let pieces: Vec<&str> = path.split('/').collect();
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.iter().enumerate() {
        match *piece {
            "." => {
                if at == last {
                    out.push("");
                }
            }
            ".." => {
                if out.len() > 1 {
                    out.pop();
                }
                if at == last {
                    out.push("");
                }
            }
            other => out.push(other),
        }
    }
    out.join("/")
}

/// Escapes what may not stand in a URI; what is escaped stays.
fn escape_uri(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || "-_.~!*'();:@&=+$,/?#[]%".contains(c) {
            out.push(c);
        } else {
            let mut buffer = [0; 4];
            for byte in c.encode_utf8(&mut buffer).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}

/// Escapes that stand for letters, digits and the like are undone, as canonical URIs have them.
fn unreserved(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.push_str(rest.get(..at).unwrap_or_default());
        let code = rest.get(at + 1..at + 3);
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte)
                if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') =>
            {
                out.push(char::from(byte));
                rest = rest.get(at + 3..).unwrap_or_default();
            }
            Some(_) => {
                out.push_str(rest.get(at..at + 3).unwrap_or_default());
                rest = rest.get(at + 3..).unwrap_or_default();
            }
            None => {
                out.push_str("%25");
                rest = rest.get(at + 1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

fn absolute(text: &str) -> std::result::Result<Parts, &'static str> {
    const RELATIVE: &str = "Invalid URI: The format of the URI could not be determined.";
    let text = text.trim();
    if text.starts_with('/') && !text.starts_with("//") {
        return absolute(&format!("file://{text}"));
    }
    // Paths of Windows are files.
    let mut start = text.chars();
    if let (Some(drive), Some(':'), Some('\\' | '/')) = (start.next(), start.next(), start.next())
        && drive.is_ascii_alphabetic()
    {
        return absolute(&format!("file:///{}", text.replace('\\', "/")));
    }
    if let Some(share) = text.strip_prefix("\\\\") {
        return absolute(&format!("file://{}", share.replace('\\', "/")));
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        return Err(RELATIVE);
    };
    if !is_scheme(scheme) {
        return Err(RELATIVE);
    }
    let scheme = scheme.to_ascii_lowercase();
    let (rest, fragment) = match rest.split_once('#') {
        Some((rest, fragment)) => (rest, format!("#{}", escape_uri(fragment))),
        None => (rest, String::new()),
    };
    let (rest, query) = match rest.split_once('?') {
        Some((rest, query)) => (rest, format!("?{}", escape_uri(query))),
        None => (rest, String::new()),
    };
    let mut parts = Parts {
        port: default_port(&scheme),
        scheme,
        query,
        fragment,
        ..Parts::default()
    };
    if let Some(rest) = rest.strip_prefix("//") {
        parts.has_authority = true;
        let (authority, path) = match rest.find('/') {
            Some(at) => (
                rest.get(..at).unwrap_or_default(),
                rest.get(at..).unwrap_or_default(),
            ),
            None => (rest, ""),
        };
        let (user, host) = match authority.rsplit_once('@') {
            Some((user, host)) => (user, host),
            None => ("", authority),
        };
        parts.user = user.to_owned();
        let (host, port) = match host.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, Some(port)),
            _ => (host, None),
        };
        if let Some(port) = port.filter(|port| !port.is_empty()) {
            parts.port = port
                .parse::<u16>()
                .map(i32::from)
                .map_err(|_| "Invalid URI: Invalid port specified.")?;
        }
        if host.is_empty() && parts.scheme != "file" {
            return Err(
                if matches!(
                    parts.scheme.as_str(),
                    "http" | "https" | "ftp" | "ws" | "wss"
                ) {
                    "Invalid URI: The hostname could not be parsed."
                } else {
                    "Invalid URI: The Authority/Host could not be parsed."
                },
            );
        }
        if host.contains([' ', '<', '>', '"', '\\', '^', '`', '{', '|', '}']) {
            return Err("Invalid URI: The hostname could not be parsed.");
        }
        parts.host = host.to_lowercase();
        parts.path = compressed(&unreserved(&escape_uri(path)));
        if parts.path.is_empty() {
            parts.path = "/".to_owned();
        }
    } else {
        if matches!(parts.scheme.as_str(), "http" | "https" | "ftp") {
            return Err("Invalid URI: The Authority/Host could not be parsed.");
        }
        if parts.scheme == "mailto"
            && let Some((user, host)) = rest.split_once('@')
        {
            parts.user = user.to_owned();
            parts.host = host.to_owned();
        } else {
            parts.path = escape_uri(rest);
        }
    }
    Ok(parts)
}

impl Parts {
    fn authority(&self) -> String {
        let mut out = self.host.clone();
        if self.port >= 0 && self.port != default_port(&self.scheme) {
            out.push_str(&format!(":{}", self.port));
        }
        out
    }

    fn left(&self, user: bool) -> String {
        let mut out = format!("{}:", self.scheme);
        if self.has_authority {
            out.push_str("//");
            if user && !self.user.is_empty() {
                out.push_str(&self.user);
                out.push('@');
            }
            out.push_str(&self.authority());
        } else if !self.user.is_empty() {
            out.push_str(&format!("{}@{}", self.user, self.host));
        }
        out
    }

    fn whole(&self) -> String {
        format!(
            "{}{}{}{}",
            self.left(true),
            self.path,
            self.query,
            self.fragment
        )
    }
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

/// `UriBuilder`.
pub struct Builder(RefCell<Parts>);

impl Builder {
    /// A constructor.
    pub fn construct(args: &[Value]) -> Option<Result<Value>> {
        let made = |parts: Parts| Some(Ok(Value::net(Builder(RefCell::new(parts)))));
        let base = Parts {
            scheme: "http".to_owned(),
            host: "localhost".to_owned(),
            port: -1,
            path: "/".to_owned(),
            has_authority: true,
            ..Parts::default()
        };
        match args {
            [] => made(base),
            [one] => {
                let uri = match one.downcast::<Uri>() {
                    Some(uri) => uri.clone(),
                    None => {
                        let text = one.to_text();
                        match Uri::read(&text, 1)
                            .or_else(|_| Uri::read(&format!("http://{text}"), 1))
                        {
                            Ok(uri) => uri,
                            Err(fault) => return Some(Err(fault)),
                        }
                    }
                };
                made(uri.parts?)
            }
            [scheme, host, rest @ ..] => made(Parts {
                scheme: scheme.to_text(),
                host: host.to_text(),
                port: int(rest, 0).unwrap_or(-1),
                path: rest.get(1).map_or_else(
                    || "/".to_owned(),
                    |path| {
                        let path = path.to_text();
                        if path.starts_with('/') {
                            path
                        } else {
                            format!("/{path}")
                        }
                    },
                ),
                ..base
            }),
        }
    }

    fn text(&self) -> String {
        let parts = self.0.borrow();
        let mut out = format!("{}://", parts.scheme);
        if !parts.user.is_empty() {
            out.push_str(&format!("{}@", parts.user));
        }
        out.push_str(&parts.host);
        if parts.port >= 0 {
            out.push_str(&format!(":{}", parts.port));
        }
        out.push_str(&parts.path);
        out.push_str(&parts.query);
        out.push_str(&parts.fragment);
        out
    }
}

impl NetObject for Builder {
    fn type_of(&self) -> Type {
        Type::named("System.UriBuilder")
    }

    fn to_text(&self) -> String {
        self.text()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let parts = self.0.borrow();
        Some(if is("Scheme") {
            Value::str(parts.scheme.as_str())
        } else if is("Host") {
            Value::str(parts.host.as_str())
        } else if is("Port") {
            Value::Int(parts.port)
        } else if is("Path") {
            Value::str(parts.path.as_str())
        } else if is("Query") {
            Value::str(parts.query.as_str())
        } else if is("Fragment") {
            Value::str(parts.fragment.as_str())
        } else if is("UserName") {
            Value::str(parts.user.split(':').next().unwrap_or_default())
        } else if is("Password") {
            Value::str(
                parts
                    .user
                    .split_once(':')
                    .map_or("", |(_, password)| password),
            )
        } else if is("Uri") {
            drop(parts);
            return Some(Uri::any(&self.text()).value());
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        let text = value.to_text();
        let lead = |c: char| {
            if text.is_empty() || text.starts_with(c) {
                text.clone()
            } else {
                format!("{c}{text}")
            }
        };
        let mut parts = self.0.borrow_mut();
        if is("Scheme") {
            parts.scheme = text.trim_end_matches("://").to_lowercase();
        } else if is("Host") {
            parts.host = text;
        } else if is("Port") {
            match crate::value::convert::to_i32(value) {
                Ok(port) => parts.port = port,
                Err(fault) => return Some(Err(fault)),
            }
        } else if is("Path") {
            parts.path = escape_uri(&lead('/'));
        } else if is("Query") {
            parts.query = lead('?');
        } else if is("Fragment") {
            parts.fragment = lead('#');
        } else if is("UserName") {
            let password = parts
                .user
                .split_once(':')
                .map(|(_, password)| password.to_owned());
            parts.user = match password {
                Some(password) => format!("{text}:{password}"),
                None => text,
            };
        } else if is("Password") {
            let user = parts.user.split(':').next().unwrap_or_default().to_owned();
            parts.user = format!("{user}:{text}");
        } else {
            return None;
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Scheme", "UserName", "Password", "Host", "Port", "Path", "Query", "Fragment", "Uri",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        _: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        (name == "tostring").then(|| Ok(Value::str(self.text())))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
