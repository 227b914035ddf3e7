//! `System.Net.WebClient`.

use super::NetObject;
use super::encoding::{self, Encoding, Kind};
use super::name_values::NameValues;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{byte_items, bytes, null};
use crate::value::members::path::full;
use crate::value::{Context, Fault, Fetch, Fetched, Result, Type, Value};
use std::any::Any;
use std::cell::RefCell;

const UTF8: Encoding = Encoding {
    kind: Kind::Utf8,
    mark: false,
    strict: false,
};

/// A client that loads and sends whole contents.
pub struct WebClient {
    headers: Value,
    answered: RefCell<Value>,
    encoding: RefCell<Value>,
    base: RefCell<String>,
    credentials: RefCell<Value>,
    /// What is held for whoever reads it: the proxy of the environment is used either way.
    proxy: RefCell<Value>,
    default_credentials: RefCell<Value>,
}

/// A new one.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    args.is_empty().then(|| {
        Ok(Value::net(WebClient {
            headers: Value::net(NameValues::default()),
            answered: RefCell::default(),
            encoding: RefCell::new(Value::net(UTF8)),
            base: RefCell::default(),
            credentials: RefCell::default(),
            proxy: RefCell::default(),
            default_credentials: RefCell::new(Value::FALSE),
        }))
    })
}

fn web_fault(message: String) -> Box<Fault> {
    Fault::net("System.Net.WebException", message)
}

impl WebClient {
    fn coding(&self) -> Encoding {
        encoding::of_value(&self.encoding.borrow()).unwrap_or(UTF8)
    }

    fn address(&self, given: &Value) -> Result<String> {
        if given.is_null() {
            return null("address");
        }
        let given = given.to_text();
        let base = self.base.borrow();
        if given.contains("://") || base.is_empty() {
            return Ok(given);
        }
        Ok(format!(
            "{}/{}",
            base.trim_end_matches('/'),
            given.trim_start_matches('/')
        ))
    }

    fn send(
        &self,
        method: &str,
        address: &Value,
        body: Option<Vec<u8>>,
        cx: &mut dyn Context,
    ) -> Result<Fetched> {
        let url = self.address(address)?;
        let path = match url.strip_prefix("file://") {
            Some(path) => Some(path.to_owned()),
            None => (!url.contains("://")).then(|| full(&url, cx)),
        };
        if let Some(path) = path {
            if method != "GET" {
                return Err(web_fault(format!("The URI '{url}' cannot be written to.")));
            }
            let body = cx
                .world()
                .read(&path)
                .map_err(|fault| web_fault(fault.message.clone()))?;
            return Ok(Fetched {
                status: 200,
                body,
                ..Fetched::default()
            });
        }
        let mut headers: Vec<(String, String)> = self
            .headers
            .downcast::<NameValues>()
            .map(NameValues::pairs)
            .unwrap_or_default();
        let has = |headers: &[(String, String)], name: &str| {
            headers.iter().any(|(held, _)| eq_ignore_case(held, name))
        };
        if let Some((user, password)) = super::credential::parts(&self.credentials.borrow())
            && !has(&headers, "Authorization")
        {
            let held = format!("{user}:{password}");
            let held = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, held);
            headers.push(("Authorization".to_owned(), format!("Basic {held}")));
        }
        let answer = cx
            .fetch(Fetch {
                method: method.to_owned(),
                url,
                headers,
                body,
                limit: None,
            })
            .map_err(|fault| {
                if fault.carried.is_some() {
                    fault
                } else {
                    web_fault(fault.message.clone())
                }
            })?;
        let table = NameValues::default();
        for (name, value) in &answer.headers {
            table.add(name, value);
        }
        *self.answered.borrow_mut() = Value::net(table);
        if answer.status >= 400 {
            return Err(web_fault(format!(
                "The remote server returned an error: ({}) {}.",
                answer.status, answer.reason
            )));
        }
        Ok(answer)
    }

    /// The text of an answer, as its kind of content or its first bytes say, or as is set.
    fn text(&self, answer: &Fetched) -> String {
        let charset = answer
            .headers
            .iter()
            .find(|(name, _)| eq_ignore_case(name, "Content-Type"))
            .and_then(|(_, value)| {
                let at = value.to_ascii_lowercase().find("charset=")?;
                let name = value.get(at + "charset=".len()..)?;
                let name = name.split(';').next()?.trim().trim_matches('"');
                encoding::by_name(name)
            });
        encoding::decode_file(&answer.body, charset.unwrap_or_else(|| self.coding()))
    }
}

impl NetObject for WebClient {
    fn type_of(&self) -> Type {
        Type::named("System.Net.WebClient")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Headers") {
            self.headers.clone()
        } else if is("ResponseHeaders") {
            self.answered.borrow().clone()
        } else if is("Encoding") {
            self.encoding.borrow().clone()
        } else if is("BaseAddress") {
            Value::str(self.base.borrow().as_str())
        } else if is("Credentials") {
            self.credentials.borrow().clone()
        } else if is("Proxy") {
            self.proxy.borrow().clone()
        } else if is("UseDefaultCredentials") {
            self.default_credentials.borrow().clone()
        } else if is("IsBusy") {
            Value::FALSE
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Encoding") {
            encoding::of_value(value)?;
            *self.encoding.borrow_mut() = value.base().clone();
        } else if is("BaseAddress") {
            *self.base.borrow_mut() = value.to_text();
        } else if is("Credentials") {
            *self.credentials.borrow_mut() = value.clone();
        } else if is("UseDefaultCredentials") {
            *self.default_credentials.borrow_mut() =
                Value::Bool(crate::value::convert::truth(value));
        } else if is("Proxy") {
            if !value.is_null() {
                return Some(Err(Fault::net(
                    "System.NotSupportedException",
                    "Another proxy than that of the environment is not supported by emsh yet.",
                )));
            }
            *self.proxy.borrow_mut() = Value::Null;
        } else {
            return None;
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Encoding",
            "BaseAddress",
            "Credentials",
            "UseDefaultCredentials",
            "Headers",
            "ResponseHeaders",
            "Proxy",
            "IsBusy",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let upload = |list: &[Value]| match list {
            [address, data] => Some((address.clone(), "POST".to_owned(), data.clone())),
            [address, method, data] => Some((
                address.clone(),
                if method.is_null() {
                    "POST".to_owned()
                } else {
                    method.to_text()
                },
                data.clone(),
            )),
            _ => None,
        };
        Some(match (name, list) {
            ("downloadstring", [address]) => self
                .send("GET", address, None, cx)
                .map(|answer| Value::str(self.text(&answer))),
            ("downloaddata", [address]) => self
                .send("GET", address, None, cx)
                .map(|answer| bytes(&answer.body)),
            ("downloadfile", [address, path]) => {
                if path.is_null() {
                    return Some(null("fileName"));
                }
                let path = full(&path.to_text(), cx);
                self.send("GET", address, None, cx)
                    .and_then(|answer| cx.world().write(&path, &answer.body))
                    .map(|()| Value::Empty)
            }
            ("uploadstring", _) => {
                let (address, method, data) = upload(list)?;
                let body = self.coding().encode(&data.to_text());
                self.send(&method, &address, Some(body), cx)
                    .map(|answer| Value::str(self.text(&answer)))
            }
            ("uploaddata", _) => {
                let (address, method, data) = upload(list)?;
                let body = byte_items(&data)?;
                self.send(&method, &address, Some(body), cx)
                    .map(|answer| bytes(&answer.body))
            }
            ("uploadfile", _) => {
                let (address, method, path) = upload(list)?;
                let path = full(&path.to_text(), cx);
                cx.world()
                    .read(&path)
                    .and_then(|body| self.send(&method, &address, Some(body), cx))
                    .map(|answer| bytes(&answer.body))
            }
            ("dispose", []) => Ok(Value::Empty),
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
