//! `HttpClient` and what goes with it.

mod headers;

use self::headers::Headers;
use super::encoding::{self, Encoding, Kind};
use super::{NetObject, record, task};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{byte_items, bytes, null};
use crate::value::{Context, Fault, Fetch, Fetched, Result, Type, Value, convert};
use std::any::Any;
use std::cell::RefCell;

const SPACE: &str = "System.Net.Http.";

/// `StringContent`, `ByteArrayContent`, `FormUrlEncodedContent`, and the content of an answer.
struct Content {
    of: &'static str,
    body: Vec<u8>,
    headers: Headers,
}

impl Content {
    fn new(of: &'static str, body: Vec<u8>, kind: Option<&str>) -> Content {
        let headers = Headers::new("HttpContentHeaders");
        if let Some(kind) = kind {
            headers.add("Content-Type", kind);
        }
        Content { of, body, headers }
    }

    fn text(&self) -> String {
        let charset = self.headers.find("Content-Type").and_then(|kind| {
            let lower = kind.to_ascii_lowercase();
            let (_, rest) = lower.split_once("charset=")?;
            Some(rest.split(';').next()?.trim().trim_matches('"').to_owned())
        });
        let (coding, skip) = encoding::detect(&self.body).unwrap_or_else(|| {
            let kind = match charset.as_deref() {
                Some("iso-8859-1" | "latin1") => Kind::Latin1,
                Some("us-ascii" | "ascii") => Kind::Ascii,
                Some("utf-16") => Kind::Utf16,
                _ => Kind::Utf8,
            };
            (Encoding::of(kind), 0)
        });
        coding.decode(self.body.get(skip..).unwrap_or_default())
    }
}

impl NetObject for Content {
    fn type_of(&self) -> Type {
        Type::named(&format!("{SPACE}{}", self.of))
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "Headers").then(|| Value::net(self.headers.clone()))
    }

    fn property_names(&self) -> Vec<String> {
        vec!["Headers".to_owned()]
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let of_bytes = || Type::named("System.Byte[]");
        Some(Ok(match (name, args) {
            ("readasstringasync", _) => task::done(Type::STRING, Ok(Value::str(self.text()))),
            ("readasbytearrayasync", _) => task::done(of_bytes(), Ok(bytes(&self.body))),
            ("readasstreamasync", _) => task::done(
                Type::named("System.IO.Stream"),
                Ok(super::stream::of_bytes(self.body.clone())),
            ),
            ("dispose", []) => Value::Empty,
            _ => return None,
        }))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `HttpRequestMessage`.
struct Request {
    method: RefCell<String>,
    url: RefCell<Value>,
    headers: Headers,
    content: RefCell<Value>,
}

fn method(name: &str) -> Value {
    record::value(
        "System.Net.Http.HttpMethod",
        Some(name.to_owned()),
        vec![("Method", Value::str(name))],
    )
}

fn method_name(value: &Value) -> String {
    value.to_text().to_ascii_uppercase()
}

impl NetObject for Request {
    fn type_of(&self) -> Type {
        Type::named("System.Net.Http.HttpRequestMessage")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Method") {
            method(&self.method.borrow())
        } else if is("RequestUri") {
            self.url.borrow().clone()
        } else if is("Headers") {
            Value::net(self.headers.clone())
        } else if is("Content") {
            self.content.borrow().clone()
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Method") {
            *self.method.borrow_mut() = method_name(value);
        } else if is("RequestUri") {
            *self.url.borrow_mut() = value.clone();
        } else if is("Content") {
            *self.content.borrow_mut() = value.clone();
        } else {
            return None;
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        ["Content", "Method", "RequestUri", "Headers"]
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
        (name == "dispose" && args.is_empty()).then_some(Ok(Value::Empty))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `HttpResponseMessage`.
struct Response {
    status: u16,
    reason: String,
    headers: Headers,
    content: Value,
}

impl Response {
    fn of(answer: Fetched) -> Response {
        let headers = Headers::new("HttpResponseHeaders");
        let content = Content::new("HttpConnectionResponseContent", answer.body, None);
        for (name, value) in &answer.headers {
            let lower = name.to_ascii_lowercase();
            let of_content = lower.starts_with("content-")
                || matches!(lower.as_str(), "allow" | "expires" | "last-modified");
            if of_content {
                content.headers.add(name, value);
            } else {
                headers.add(name, value);
            }
        }
        Response {
            status: answer.status,
            reason: answer.reason,
            headers,
            content: Value::net(content),
        }
    }

    fn is_good(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

impl NetObject for Response {
    fn type_of(&self) -> Type {
        Type::named("System.Net.Http.HttpResponseMessage")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("StatusCode") {
            Value::enumeration("System.Net.HttpStatusCode", self.status.into())
        } else if is("ReasonPhrase") {
            Value::str(self.reason.as_str())
        } else if is("IsSuccessStatusCode") {
            Value::Bool(self.is_good())
        } else if is("Content") {
            self.content.clone()
        } else if is("Headers") {
            Value::net(self.headers.clone())
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Content",
            "StatusCode",
            "ReasonPhrase",
            "Headers",
            "IsSuccessStatusCode",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("ensuresuccessstatuscode", []) => Some(if self.is_good() {
                Ok(this.clone())
            } else {
                Err(refused(self.status, &self.reason))
            }),
            ("dispose", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn refused(status: u16, reason: &str) -> Box<Fault> {
    Fault::net(
        "System.Net.Http.HttpRequestException",
        format!("Response status code does not indicate success: {status} ({reason})."),
    )
}

/// `HttpClient`.
struct Client {
    headers: Headers,
    base: RefCell<Value>,
    timeout: RefCell<Value>,
}

impl Client {
    fn url(&self, given: &Value) -> Result<String> {
        let text = given.to_text();
        let base = self.base.borrow();
        if text.contains("://") {
            return Ok(text);
        }
        if base.is_null() {
            return Err(Fault::net(
                "System.InvalidOperationException",
                "An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress must be set.",
            ));
        }
        let base = base.to_text();
        let (scheme, rest) = base.split_once("://").unwrap_or(("http", &base));
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        Ok(match text.strip_prefix('/') {
            Some(text) => format!("{scheme}://{host}/{text}"),
            None => {
                let folder = path
                    .rsplit_once('/')
                    .map(|(folder, _)| format!("{folder}/"));
                format!("{scheme}://{host}/{}{text}", folder.unwrap_or_default())
            }
        })
    }

    fn send(
        &self,
        method: &str,
        address: &Value,
        content: &Value,
        more: &[(String, String)],
        cx: &mut dyn Context,
    ) -> Result<Response> {
        let url = self.url(address)?;
        let mut headers = more.to_vec();
        for (name, value) in self.headers.flat() {
            if !headers.iter().any(|(held, _)| eq_ignore_case(held, &name)) {
                headers.push((name, value));
            }
        }
        let content = content.downcast::<Content>();
        if let Some(content) = content {
            headers.extend(content.headers.flat());
        }
        let limit = match &*self.timeout.borrow() {
            Value::TimeSpan(span) => span.0 / 10_000,
            _ => -1,
        };
        let answer = cx.fetch(Fetch {
            method: method.to_owned(),
            url,
            headers,
            body: content.map(|content| content.body.clone()),
            limit: u64::try_from(limit).ok(),
        });
        match answer {
            Ok(answer) => Ok(Response::of(answer)),
            Err(fault) if fault.message == "The operation was canceled." => Err(Fault::net(
                "System.Threading.Tasks.TaskCanceledException",
                format!(
                    "The request was canceled due to the configured HttpClient.Timeout of {} seconds elapsing.",
                    limit as f64 / 1000.0
                ),
            )),
            Err(fault) => Err(fault),
        }
    }
}

impl NetObject for Client {
    fn type_of(&self) -> Type {
        Type::named("System.Net.Http.HttpClient")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("DefaultRequestHeaders") {
            Value::net(self.headers.clone())
        } else if is("BaseAddress") {
            self.base.borrow().clone()
        } else if is("Timeout") {
            self.timeout.borrow().clone()
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("BaseAddress") {
            let made = match value.base() {
                Value::String(_) => super::uri::construct(std::slice::from_ref(value))?,
                _ => Ok(value.clone()),
            };
            return Some(made.map(|made| *self.base.borrow_mut() = made));
        }
        if is("Timeout") {
            let of = Type::Known(crate::value::Known::TimeSpan);
            let made = convert::convert(value, &of, &mut crate::value::NoContext);
            return Some(made.map(|made| *self.timeout.borrow_mut() = made));
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        ["DefaultRequestHeaders", "BaseAddress", "Timeout"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let answer = Type::named("System.Net.Http.HttpResponseMessage");
        let none = Value::Null;
        let whole = |result: Result<Response>| result.map(Value::net);
        let good = |result: Result<Response>| {
            let response = result?;
            if response.is_good() {
                Ok(response.content)
            } else {
                Err(refused(response.status, &response.reason))
            }
        };
        let part = |result: Result<Response>, take: fn(&Content) -> Value| {
            let content = good(result)?;
            Ok(content.downcast::<Content>().map(take).unwrap_or_default())
        };
        match (name, args) {
            ("dispose" | "cancelpendingrequests", []) => return Some(Ok(Value::Empty)),
            (_, [first, ..]) if first.is_null() => return Some(null("requestUri")),
            _ => {}
        }
        Some(Ok(match (name, args) {
            ("getasync", [url, ..]) => {
                task::done(answer, whole(self.send("GET", url, &none, &[], cx)))
            }
            ("deleteasync", [url, ..]) => {
                task::done(answer, whole(self.send("DELETE", url, &none, &[], cx)))
            }
            ("getstringasync", [url, ..]) => {
                let sent = self.send("GET", url, &none, &[], cx);
                task::done(Type::STRING, part(sent, |held| Value::str(held.text())))
            }
            ("getbytearrayasync", [url, ..]) => {
                let sent = self.send("GET", url, &none, &[], cx);
                task::done(
                    Type::named("System.Byte[]"),
                    part(sent, |held| bytes(&held.body)),
                )
            }
            ("getstreamasync", [url, ..]) => {
                let sent = self.send("GET", url, &none, &[], cx);
                task::done(
                    Type::named("System.IO.Stream"),
                    part(sent, |held| super::stream::of_bytes(held.body.clone())),
                )
            }
            ("postasync", [url, content, ..]) => {
                task::done(answer, whole(self.send("POST", url, content, &[], cx)))
            }
            ("putasync", [url, content, ..]) => {
                task::done(answer, whole(self.send("PUT", url, content, &[], cx)))
            }
            ("patchasync", [url, content, ..]) => {
                task::done(answer, whole(self.send("PATCH", url, content, &[], cx)))
            }
            ("sendasync" | "send", [message, ..]) => {
                let request = message.downcast::<Request>()?;
                let (url, content) = (
                    request.url.borrow().clone(),
                    request.content.borrow().clone(),
                );
                let kind = request.method.borrow().clone();
                let sent = whole(self.send(&kind, &url, &content, &request.headers.flat(), cx));
                if name == "send" {
                    return Some(sent);
                }
                task::done(answer, sent)
            }
            _ => return None,
        }))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// What a form sends.
fn form(value: &Value) -> String {
    let pairs: Vec<(String, String)> = match value.base() {
        Value::Dictionary(held) => held
            .pairs()
            .into_iter()
            .map(|(name, value)| (name.to_text(), value.to_text()))
            .collect(),
        other => crate::value::member::enumerate(other)
            .unwrap_or_default()
            .iter()
            .filter_map(|one| {
                let entry = one.downcast::<super::entry::Entry>()?;
                Some((entry.key().to_text(), entry.value().to_text()))
            })
            .collect(),
    };
    let coded = |text: &str| {
        let mut made = String::new();
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                made.push(char::from(byte));
            } else if byte == b' ' {
                made.push('+');
            } else {
                made.push_str(&format!("%{byte:02X}"));
            }
        }
        made
    };
    let parts: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", coded(name), coded(value)))
        .collect();
    parts.join("&")
}

/// The constructors of this space.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    Some(Ok(match (of.strip_prefix(SPACE)?, args) {
        ("HttpClient", []) => Value::net(Client {
            headers: Headers::new("HttpRequestHeaders"),
            base: RefCell::default(),
            timeout: RefCell::new(Value::TimeSpan(crate::value::TimeSpan(1_000_000_000))),
        }),
        ("HttpMethod", [name]) => method(&method_name(name)),
        ("HttpRequestMessage", _) => {
            let url = args.get(1).cloned().unwrap_or_default();
            let url = match url.base() {
                Value::String(_) => match super::uri::construct(std::slice::from_ref(&url))? {
                    Ok(url) => url,
                    Err(fault) => return Some(Err(fault)),
                },
                _ => url,
            };
            let named = args.first().map_or_else(|| "GET".to_owned(), method_name);
            Value::net(Request {
                method: RefCell::new(named),
                url: RefCell::new(url),
                headers: Headers::new("HttpRequestHeaders"),
                content: RefCell::default(),
            })
        }
        ("StringContent", [text, rest @ ..]) => {
            if text.is_null() {
                return Some(null("content"));
            }
            let coding = rest
                .iter()
                .find_map(encoding::of_value)
                .unwrap_or(Encoding::of(Kind::Utf8));
            let kind = rest
                .iter()
                .find_map(|one| match one.base() {
                    Value::String(kind) => Some(kind.to_string()),
                    _ => None,
                })
                .unwrap_or_else(|| "text/plain".to_owned());
            let charset = match coding.kind {
                Kind::Ascii => "us-ascii",
                Kind::Latin1 => "iso-8859-1",
                Kind::Utf16 => "utf-16",
                _ => "utf-8",
            };
            let body = coding.encode(&text.to_text());
            let kind = format!("{kind}; charset={charset}");
            Value::net(Content::new("StringContent", body, Some(&kind)))
        }
        ("ByteArrayContent", [held, ..]) => match byte_items(held) {
            Some(held) => Value::net(Content::new("ByteArrayContent", held, None)),
            None => return Some(null("content")),
        },
        ("FormUrlEncodedContent", [pairs]) => Value::net(Content::new(
            "FormUrlEncodedContent",
            form(pairs).into_bytes(),
            Some("application/x-www-form-urlencoded"),
        )),
        _ => return None,
    }))
}

/// `[HttpMethod]::Get` and its like.
pub fn static_property(name: &str) -> Option<Value> {
    [
        "Get", "Put", "Post", "Delete", "Head", "Options", "Trace", "Patch", "Connect",
    ]
    .iter()
    .find(|known| eq_ignore_case(known, name))
    .map(|known| method(&known.to_ascii_uppercase()))
}
