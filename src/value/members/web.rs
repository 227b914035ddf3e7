//! Escapes of the web: `[uri]`, `[Net.WebUtility]`, `[Web.HttpUtility]`.

use super::args::bytes;
use crate::value::{Result, Value};

/// `EscapeDataString`: all but unreserved characters.
pub fn escape_data(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// `UnescapeDataString`.
pub fn unescape_data(text: &str) -> String {
    let mut out: Vec<u8> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.extend_from_slice(rest.get(..at).unwrap_or_default().as_bytes());
        match rest
            .get(at + 1..at + 3)
            .and_then(|code| u8::from_str_radix(code, 16).ok())
        {
            Some(byte) => {
                out.push(byte);
                rest = rest.get(at + 3..).unwrap_or_default();
            }
            None => {
                out.push(b'%');
                rest = rest.get(at + 1..).unwrap_or_default();
            }
        }
    }
    out.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&out).into_owned()
}

fn url_encode(text: &str, upper: bool) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            b'-' | b'_' | b'.' | b'!' | b'*' | b'(' | b')' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ if upper => out.push_str(&format!("%{byte:02X}")),
            _ => out.push_str(&format!("%{byte:02x}")),
        }
    }
    out
}

/// The named entities that HTML text most often has.
const ENTITIES: &[(&str, char)] = &[
    ("quot", '"'),
    ("amp", '&'),
    ("apos", '\''),
    ("lt", '<'),
    ("gt", '>'),
    ("nbsp", '\u{a0}'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("euro", '€'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("ccedil", 'ç'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bull", '•'),
    ("middot", '·'),
    ("deg", '°'),
    ("sect", '§'),
    ("para", '¶'),
    ("pound", '£'),
    ("yen", '¥'),
    ("cent", '¢'),
    ("times", '×'),
    ("divide", '÷'),
    ("laquo", '«'),
    ("raquo", '»'),
];

/// `HtmlEncode`.
pub fn html_encode(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '&' => out.push_str("&amp;"),
            '\u{a0}'..='\u{ff}' => out.push_str(&format!("&#{};", c as u32)),
            c if c as u32 >= 0x10000 => out.push_str(&format!("&#{};", c as u32)),
            other => out.push(other),
        }
    }
    out
}

/// `HtmlDecode`.
pub fn html_decode(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or_default());
        let tail = rest.get(at + 1..).unwrap_or_default();
        let decoded = tail.find(';').filter(|end| *end < 12).and_then(|end| {
            let entity = tail.get(..end)?;
            let c = match entity.strip_prefix('#') {
                Some(code) => {
                    let code = match code.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                        None => code.parse().ok()?,
                    };
                    char::from_u32(code)?
                }
                None => ENTITIES.iter().find(|(name, _)| *name == entity)?.1,
            };
            Some((c, end))
        });
        match decoded {
            Some((c, end)) => {
                out.push(c);
                rest = tail.get(end + 1..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out
}

/// A static method of either utility class.
pub fn static_call(http: bool, name: &str, args: &[Value]) -> Option<Result<Value>> {
    let first = args.first()?;
    if first.is_null() {
        return Some(Ok(Value::Null));
    }
    let text = first.to_text();
    Some(Ok(match name {
        "urlencode" => Value::str(url_encode(&text, !http)),
        "urldecode" => Value::str(unescape_data(&text.replace('+', " "))),
        "htmlencode" => Value::str(html_encode(&text)),
        "htmldecode" => Value::str(html_decode(&text)),
        "urlpathencode" => Value::str(text.replace(' ', "%20")),
        "urlencodetobytes" => bytes(url_encode(&text, !http).as_bytes()),
        "htmlattributeencode" => Value::str(
            text.replace('&', "&amp;")
                .replace('"', "&quot;")
                .replace('\'', "&#39;")
                .replace('<', "&lt;"),
        ),
        "javascriptstringencode" => Value::str(java_script(&text)),
        "parsequerystring" => {
            let made = crate::value::net::name_values::NameValues::default();
            for pair in text
                .trim_start_matches('?')
                .split('&')
                .filter(|pair| !pair.is_empty())
            {
                let (name, value) = pair.split_once('=').unwrap_or(("", pair));
                made.add(
                    &unescape_data(&name.replace('+', " ")),
                    &unescape_data(&value.replace('+', " ")),
                );
            }
            Value::net(made)
        }
        _ => return None,
    }))
}

fn java_script(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\'' | '<' | '>' | '&' => out.push_str(&format!("\\u{:04x}", c as u32)),
            other => out.push(other),
        }
    }
    out
}
