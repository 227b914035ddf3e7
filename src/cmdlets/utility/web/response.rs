//! What came back, as text and as objects.

use super::super::common::Record;
use crate::engine::fetch::reason;
use crate::engine::host::{WebRequest, WebResponse};
use crate::text::name::eq_ignore_case;
use crate::value::net::encoding;
use crate::value::{Dictionary, DictionaryKind, Known, Type, Value};

/// A header's first value.
pub(super) fn header(answer: &WebResponse, name: &str) -> Option<String> {
    answer
        .headers
        .iter()
        .find(|(held, _)| eq_ignore_case(held, name))
        .map(|(_, value)| value.clone())
}

/// The kind of the content without its parameters, in small letters.
pub(super) fn content_type(answer: &WebResponse) -> String {
    header(answer, "content-type")
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

pub(super) fn is_json(kind: &str) -> bool {
    matches!(
        kind,
        "application/json"
            | "text/json"
            | "application/x-javascript"
            | "text/x-javascript"
            | "application/javascript"
            | "text/javascript"
            | "application/x-json"
            | "text/x-json"
    ) || kind.ends_with("+json")
}

pub(super) fn is_xml(kind: &str) -> bool {
    matches!(
        kind,
        "application/xml"
            | "application/xml-external-parsed-entity"
            | "application/xml-dtd"
            | "text/xml"
    ) || kind.ends_with("+xml")
}

fn is_text(kind: &str) -> bool {
    kind.starts_with("text/") || is_json(kind) || is_xml(kind)
}

/// The content as text, by the character set that the server names.
pub(super) fn text(answer: &WebResponse) -> String {
    let named = header(answer, "content-type").and_then(|kind| {
        kind.split(';').skip(1).find_map(|part| {
            let (name, value) = part.split_once('=')?;
            eq_ignore_case(name.trim(), "charset")
                .then(|| value.trim().trim_matches('"').to_owned())
        })
    });
    let default = named
        .and_then(|name| encoding::by_name(&name))
        .unwrap_or_else(|| encoding::Encoding::of(encoding::Kind::Utf8));
    encoding::decode_file(&answer.body, default)
}

/// A header's name as .NET spells those that it knows.
fn spelled(name: &str) -> String {
    name.split('-')
        .map(|part| {
            let mut letters = part.chars();
            match letters.next() {
                Some(first) => first.to_ascii_uppercase().to_string() + letters.as_str(),
                None => String::new(),
            }
        })
        .collect::<Vec<_>>()
        .join("-")
}

/// The headers: a dictionary of lists.
pub(super) fn headers(answer: &WebResponse) -> Value {
    let strings = Type::array_of(Type::STRING);
    let table = Dictionary::new(
        DictionaryKind::Generic(Type::generic(
            "System.Collections.Generic.Dictionary",
            vec![
                Type::STRING,
                Type::generic("System.Collections.Generic.IEnumerable", vec![Type::STRING]),
            ],
        )),
        true,
    );
    let _ = strings;
    for (name, value) in &answer.headers {
        let name = spelled(name);
        let mut values = match table.get_str(&name) {
            Some(Value::Array(held)) => held.items.borrow().clone(),
            _ => Vec::new(),
        };
        values.push(Value::str(value.as_str()));
        table.set(Value::from(name), Value::array_of(Type::STRING, values));
    }
    Value::dictionary(table)
}

/// `Link` headers: relation and address.
pub(super) fn relations(answer: &WebResponse) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (name, value) in &answer.headers {
        if !eq_ignore_case(name, "link") {
            continue;
        }
        for link in value.split(',') {
            let Some((address, rest)) = link
                .trim()
                .strip_prefix('<')
                .and_then(|link| link.split_once('>'))
            else {
                continue;
            };
            for part in rest.split(';') {
                if let Some(relation) = part.trim().strip_prefix("rel=") {
                    all.push((relation.trim_matches('"').to_owned(), address.to_owned()));
                }
            }
        }
    }
    all
}

/// `HttpResponseMessage`.
pub(super) fn base(answer: &WebResponse) -> Value {
    Record::value(
        "System.Net.Http.HttpResponseMessage",
        vec![
            (
                "Version",
                Value::str(answer.version.trim_start_matches("HTTP/")),
            ),
            ("Content", Value::from(text(answer))),
            (
                "StatusCode",
                Value::enumeration("System.Net.HttpStatusCode", answer.status.into()),
            ),
            ("ReasonPhrase", Value::str(reason(answer.status))),
            ("Headers", headers(answer)),
            (
                "IsSuccessStatusCode",
                Value::Bool((200..300).contains(&answer.status)),
            ),
        ],
    )
}

/// `HttpRequestMessage`, the target of errors.
pub(super) fn message(request: &WebRequest) -> Value {
    Record::with_text(
        "System.Net.Http.HttpRequestMessage",
        vec![
            ("Method", Value::str(request.method.as_str())),
            ("RequestUri", Value::str(request.url.as_str())),
        ],
        format!("Method: {}, RequestUri: '{}'", request.method, request.url),
    )
}

/// What Invoke-WebRequest gives.
pub(super) fn object(answer: &WebResponse) -> Value {
    let kind = content_type(answer);
    let is_text = is_text(&kind);
    let shown = if is_text { text(answer) } else { String::new() };
    let mut raw = format!(
        "{} {} {}\n",
        answer.version,
        answer.status,
        reason(answer.status)
    );
    for (name, value) in &answer.headers {
        raw.push_str(&format!("{}: {value}\n", spelled(name)));
    }
    raw.push('\n');
    raw.push_str(&text(answer));
    let links = Dictionary::hashtable();
    for (relation, address) in relations(answer) {
        links.set(Value::from(relation), Value::from(address));
    }
    let content = if is_text {
        Value::str(shown.as_str())
    } else {
        Value::array_of(
            Type::Known(Known::Byte),
            answer.body.iter().copied().map(Value::Byte).collect(),
        )
    };
    let mut fields = vec![
        ("Content", content),
        ("StatusCode", Value::Int(answer.status.into())),
        ("StatusDescription", Value::str(reason(answer.status))),
        ("RawContentLength", Value::Long(answer.body.len() as i64)),
        ("RawContent", Value::from(raw)),
        ("BaseResponse", base(answer)),
        ("Headers", headers(answer)),
        ("RelationLink", Value::dictionary(links)),
    ];
    if is_text {
        let list = |tag: &str| elements(&shown, tag);
        fields.push(("InputFields", Value::array(list("input"))));
        fields.push(("Images", Value::array(list("img"))));
        fields.push(("Links", Value::array(list("a"))));
        return Record::with_text(
            "Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject",
            fields,
            shown,
        );
    }
    Record::value("Microsoft.PowerShell.Commands.WebResponseObject", fields)
}

/// The elements of a page with a tag, as objects of their attributes.
fn elements(page: &str, tag: &str) -> Vec<Value> {
    let mut all = Vec::new();
    let mut rest = page;
    let open = format!("<{tag}");
    while let Some(at) = find_ignore_case(rest, &open) {
        let after = rest.get(at + open.len()..).unwrap_or_default();
        if !after.starts_with(|c: char| c.is_whitespace() || c == '>' || c == '/') {
            rest = after;
            continue;
        }
        let Some(end) = after.find('>') else { break };
        let attributes = after.get(..end).unwrap_or_default();
        let mut outer_end = at + open.len() + end + 1;
        if tag == "a" {
            let tail = rest.get(outer_end..).unwrap_or_default();
            if let Some(close) = find_ignore_case(tail, "</a>") {
                outer_end += close + 4;
            }
        }
        let outer = rest.get(at..outer_end).unwrap_or_default();
        let mut members: Vec<(String, Value)> = vec![
            ("outerHTML".to_owned(), Value::str(outer)),
            ("tagName".to_owned(), Value::from(tag.to_ascii_uppercase())),
        ];
        members.extend(attributes_of(attributes));
        all.push(Value::custom(
            members
                .iter()
                .map(|(name, value)| (name.as_str(), value.clone())),
        ));
        rest = rest.get(outer_end..).unwrap_or_default();
    }
    all
}

fn find_ignore_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes()
        .windows(wanted.len())
        .position(|part| part.eq_ignore_ascii_case(wanted.as_bytes()))
}

fn attributes_of(text: &str) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    let mut rest = text.trim().trim_end_matches('/').trim();
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let (name, tail) = rest.split_at(end);
        let tail = tail.trim_start();
        let Some(tail) = tail.strip_prefix('=') else {
            if !name.is_empty() {
                all.push((name.to_owned(), Value::Null));
            }
            rest = tail;
            continue;
        };
        let tail = tail.trim_start();
        let (value, tail) = match tail.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inner = tail.get(1..).unwrap_or_default();
                inner.split_once(quote).unwrap_or((inner, ""))
            }
            _ => {
                let end = tail.find(char::is_whitespace).unwrap_or(tail.len());
                tail.split_at(end)
            }
        };
        all.push((name.to_owned(), Value::str(value)));
        rest = tail.trim_start();
    }
    all
}

/// The items of a news feed; `None` for any other document.
pub(super) fn feed(document: &Value) -> Option<Vec<Value>> {
    let root = document.net_object()?.get("DocumentElement")?;
    let root = root.net_object()?;
    let name = root.get("LocalName")?.to_text();
    let (holder, item) = match name.as_str() {
        "rss" => (root.get("channel")?, "item"),
        "feed" => {
            let items = root.get("entry")?;
            return Some(super::elements(&items));
        }
        _ => return None,
    };
    let items = holder.net_object()?.get(item)?;
    Some(super::elements(&items))
}
