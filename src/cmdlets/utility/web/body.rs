//! What a request sends, and addresses.

use super::elements;
use crate::engine::{Call, Flow};
use crate::value::{Known, Slot, Type, Value, convert};

/// Bytes and their kind.
#[derive(Default)]
pub(super) struct Content {
    pub bytes: Option<Vec<u8>>,
    pub content_type: Option<String>,
}

const FORM: &str = "application/x-www-form-urlencoded";

/// The content that `-Body`, `-Form` and `-InFile` make; the fields of a GET go to its address.
pub(super) fn of(
    call: &mut Call<'_>,
    method: &str,
    url: &mut String,
    body: Option<&Value>,
) -> Flow<Content> {
    if let Some(path) = call.text("InFile") {
        let full = call.rt.full_path(&path);
        return Ok(Content {
            bytes: Some(call.rt.world.read(&full)?),
            content_type: None,
        });
    }
    if let Value::Dictionary(table) = call.value("Form").base() {
        let boundary = call.rt.new_guid();
        let mut bytes = Vec::new();
        for (name, value) in table.pairs() {
            for one in elements(&value) {
                part(call, &mut bytes, &boundary, &name.to_text(), &one)?;
            }
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        return Ok(Content {
            bytes: Some(bytes),
            content_type: Some(format!("multipart/form-data; boundary=\"{boundary}\"")),
        });
    }
    let Some(body) = body.filter(|body| !body.is_null()) else {
        return Ok(Content::default());
    };
    if let Some(fields) = fields(call, body)? {
        let text = fields
            .iter()
            .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
            .collect::<Vec<_>>()
            .join("&");
        if method == "GET" {
            if !text.is_empty() {
                url.push(if url.contains('?') { '&' } else { '?' });
                url.push_str(&text);
            }
            return Ok(Content::default());
        }
        return Ok(Content {
            bytes: Some(text.into_bytes()),
            content_type: Some(FORM.to_owned()),
        });
    }
    let bytes = match body.base() {
        Value::Array(array) if array.element.is_known(Known::Byte) => {
            let mut bytes = Vec::new();
            for one in array.items.borrow().iter() {
                if let Value::Byte(byte) =
                    convert::convert(one, &Type::Known(Known::Byte), call.rt)?
                {
                    bytes.push(byte);
                }
            }
            bytes
        }
        Value::Net(net) if net.object().type_of().full_name() == "System.Xml.XmlDocument" => net
            .object()
            .get("OuterXml")
            .map(|text| text.to_text())
            .unwrap_or_default()
            .into_bytes(),
        _ => {
            let text = convert::text_of(body, call.rt)?;
            let latin = call.text("ContentType").is_some_and(|kind| {
                let kind = kind.to_ascii_lowercase();
                kind.contains("charset=iso-8859-1") || kind.contains("charset=latin1")
            });
            if latin {
                text.chars()
                    .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
                    .collect()
            } else {
                text.into_bytes()
            }
        }
    };
    Ok(Content {
        bytes: Some(bytes),
        content_type: (method == "POST").then(|| FORM.to_owned()),
    })
}

/// The fields of a dictionary or a custom object.
fn fields(call: &mut Call<'_>, body: &Value) -> Flow<Option<Vec<(String, String)>>> {
    let pairs: Vec<(String, Value)> = match body.base() {
        Value::Dictionary(table) => table
            .pairs()
            .into_iter()
            .map(|(name, value)| (name.to_text(), value))
            .collect(),
        Value::Object(held) if held.class.is_none() && held.base.is_none() => held
            .members
            .borrow()
            .iter()
            .filter_map(|(name, _, _, slot)| match slot {
                Slot::Note(value) => Some((name.as_str().to_owned(), value.clone())),
                Slot::Body(_) => None,
            })
            .collect(),
        _ => return Ok(None),
    };
    let mut all = Vec::with_capacity(pairs.len());
    for (name, value) in pairs {
        all.push((name, convert::text_of(&value, call.rt)?));
    }
    Ok(Some(all))
}

fn part(
    call: &mut Call<'_>,
    bytes: &mut Vec<u8>,
    boundary: &str,
    name: &str,
    value: &Value,
) -> Flow {
    bytes.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
    if let Some(file) = value.downcast::<crate::value::net::file_info::FileItem>() {
        let short = file.path.rsplit('/').next().unwrap_or_default();
        bytes.extend_from_slice(
            format!(
                "Content-Disposition: form-data; name=\"{name}\"; filename=\"{short}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            )
            .as_bytes(),
        );
        let path = file.path.clone();
        bytes.extend(call.rt.world.read(&path)?);
    } else {
        let text = convert::text_of(value, call.rt)?;
        bytes.extend_from_slice(
            format!(
                "Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}"
            )
            .as_bytes(),
        );
    }
    bytes.extend_from_slice(b"\r\n");
    Ok(())
}

/// A text as it stands in a form: letters, digits and a few signs as they are, a blank as `+`.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'-'
            | b'_'
            | b'.'
            | b'!'
            | b'*'
            | b'('
            | b')' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Scheme and authority of an address: `http://host:1`.
fn origin(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    let end = url
        .get(start..)
        .and_then(|rest| rest.find(['/', '?', '#']))
        .map_or(url.len(), |at| start + at);
    url.get(..end).unwrap_or(url)
}

/// Host and port of an address, the port always.
pub(super) fn authority(url: &str) -> String {
    let origin = origin(url);
    let (scheme, host) = origin.split_once("://").unwrap_or(("http", origin));
    let host = host.rsplit('@').next().unwrap_or(host);
    if host.rsplit(':').next().is_some_and(|port| {
        host.contains(':') && !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit())
    }) {
        host.to_owned()
    } else {
        format!("{host}:{}", if scheme == "https" { 443 } else { 80 })
    }
}

/// The path of an address.
pub(super) fn path(url: &str) -> &str {
    let rest = url.get(origin(url).len()..).unwrap_or_default();
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    if path.is_empty() { "/" } else { path }
}

/// An address as another one means it.
pub(super) fn absolute(base: &str, address: &str) -> String {
    if address.contains("://") {
        return address.to_owned();
    }
    if let Some(rest) = address.strip_prefix("//") {
        let scheme = base.split("://").next().unwrap_or("http");
        return format!("{scheme}://{rest}");
    }
    let origin = origin(base);
    if address.starts_with('/') {
        return format!("{origin}{address}");
    }
    let folder = path(base).rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{origin}{folder}/{address}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_joined() {
        assert_eq!(absolute("http://h/a/b?c", "d"), "http://h/a/d");
        assert_eq!(absolute("http://h:1", "/x"), "http://h:1/x");
        assert_eq!(absolute("https://h/a", "//k/x"), "https://k/x");
        assert_eq!(authority("https://u@h/a"), "h:443");
        assert_eq!(escape("a b&ä"), "a+b%26%C3%A4");
    }
}
