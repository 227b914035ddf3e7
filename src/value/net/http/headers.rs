//! The headers of requests, contents and answers.

use super::SPACE;
use crate::text::name::eq_ignore_case;
use crate::value::net::{NetObject, entry, record};
use crate::value::{Context, Fault, Result, Type, Value};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// Headers of requests, contents or answers.
#[derive(Clone)]
pub(super) struct Headers {
    of: &'static str,
    all: Rc<RefCell<Vec<(String, Vec<String>)>>>,
}

impl Headers {
    pub(super) fn new(of: &'static str) -> Headers {
        Headers {
            of,
            all: Rc::default(),
        }
    }

    pub(super) fn add(&self, name: &str, value: &str) {
        let mut all = self.all.borrow_mut();
        match all.iter_mut().find(|(held, _)| eq_ignore_case(held, name)) {
            Some((_, values)) => values.push(value.to_owned()),
            None => all.push((name.to_owned(), vec![value.to_owned()])),
        }
    }

    fn remove(&self, name: &str) -> bool {
        let mut all = self.all.borrow_mut();
        let before = all.len();
        all.retain(|(held, _)| !eq_ignore_case(held, name));
        all.len() < before
    }

    pub(super) fn find(&self, name: &str) -> Option<String> {
        let all = self.all.borrow();
        let (_, values) = all.iter().find(|(held, _)| eq_ignore_case(held, name))?;
        Some(values.join(", "))
    }

    pub(super) fn flat(&self) -> Vec<(String, String)> {
        let all = self.all.borrow();
        all.iter()
            .map(|(name, values)| {
                // Products of an agent are parted by blanks.
                let between = if eq_ignore_case(name, "User-Agent") {
                    " "
                } else {
                    ", "
                };
                (name.clone(), values.join(between))
            })
            .collect()
    }
}

/// The headers that have a property, with their names.
const KNOWN: &[(&str, &str)] = &[
    ("accept", "Accept"),
    ("acceptcharset", "Accept-Charset"),
    ("acceptencoding", "Accept-Encoding"),
    ("acceptlanguage", "Accept-Language"),
    ("authorization", "Authorization"),
    ("cachecontrol", "Cache-Control"),
    ("connection", "Connection"),
    ("host", "Host"),
    ("referrer", "Referer"),
    ("useragent", "User-Agent"),
    ("contenttype", "Content-Type"),
    ("contentlength", "Content-Length"),
    ("contentencoding", "Content-Encoding"),
    ("location", "Location"),
    ("server", "Server"),
    ("date", "Date"),
    ("etag", "ETag"),
];

impl NetObject for Headers {
    fn type_of(&self) -> Type {
        Type::named(&format!("{SPACE}Headers.{}", self.of))
    }

    fn to_text(&self) -> String {
        let lines = self.flat().into_iter();
        lines
            .map(|(name, value)| format!("{name}: {value}\n"))
            .collect()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let lower = name.to_ascii_lowercase();
        let (_, header) = KNOWN.iter().find(|(known, _)| *known == lower)?;
        Some(match lower.as_str() {
            "accept" | "acceptcharset" | "acceptencoding" | "acceptlanguage" | "useragent"
            | "connection" | "contentencoding" | "server" => Value::net(Values {
                headers: self.clone(),
                name: header,
            }),
            "contentlength" => self
                .find(header)
                .and_then(|text| text.parse().ok())
                .map_or(Value::Null, Value::Long),
            "contenttype" => match self.find(header) {
                None => Value::Null,
                Some(text) => {
                    let media = text.split(';').next().unwrap_or_default().trim().to_owned();
                    let charset = text
                        .split(';')
                        .find_map(|part| part.trim().strip_prefix("charset=").map(str::to_owned));
                    record::value(
                        "System.Net.Http.Headers.MediaTypeHeaderValue",
                        Some(text),
                        vec![
                            ("CharSet", charset.map_or(Value::Null, Value::str)),
                            ("MediaType", Value::str(media)),
                        ],
                    )
                }
            },
            _ => self.find(header).map_or(Value::Null, Value::str),
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let lower = name.to_ascii_lowercase();
        let (_, header) = KNOWN.iter().find(|(known, _)| *known == lower)?;
        self.remove(header);
        if !value.is_null() {
            self.add(header, &value.to_text());
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        Vec::new()
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        let all = self.all.borrow();
        let of = Type::generic(
            "System.Collections.Generic.KeyValuePair",
            vec![
                Type::STRING,
                Type::generic("System.Collections.Generic.IEnumerable", vec![Type::STRING]),
            ],
        );
        Some(
            all.iter()
                .map(|(name, values)| {
                    entry::Entry::typed(of.clone(), Value::str(name.as_str()), texts(values))
                })
                .collect(),
        )
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let all_of = |value: &Value| {
            crate::value::member::enumerate(value).unwrap_or_else(|| vec![value.clone()])
        };
        Some(Ok(match (name, args) {
            ("add" | "tryaddwithoutvalidation", [key, value]) => {
                let key = key.to_text();
                if name == "add" && key.is_empty() {
                    return Some(Err(Fault::net(
                        "System.ArgumentException",
                        "The value cannot be an empty string. (Parameter 'name')",
                    )));
                }
                for one in all_of(value) {
                    self.add(&key, &one.to_text());
                }
                if name == "add" {
                    Value::Empty
                } else {
                    Value::TRUE
                }
            }
            ("remove", [key]) => Value::Bool(self.remove(&key.to_text())),
            ("contains", [key]) => Value::Bool(self.find(&key.to_text()).is_some()),
            ("clear", []) => {
                self.all.borrow_mut().clear();
                Value::Empty
            }
            ("getvalues", [key]) => {
                let all = self.all.borrow();
                let key = key.to_text();
                let found = all.iter().find(|(held, _)| eq_ignore_case(held, &key));
                match found {
                    Some((_, values)) => texts(values),
                    None => {
                        return Some(Err(Fault::net(
                            "System.InvalidOperationException",
                            "The given header was not found.",
                        )));
                    }
                }
            }
            _ => return None,
        }))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn texts(values: &[String]) -> Value {
    let items = values.iter().map(|value| Value::str(value.as_str()));
    Value::array_of(Type::STRING, items.collect())
}

/// The values of a header that may have several.
struct Values {
    headers: Headers,
    name: &'static str,
}

impl NetObject for Values {
    fn type_of(&self) -> Type {
        Type::named("System.Net.Http.Headers.HttpHeaderValueCollection`1")
    }

    fn to_text(&self) -> String {
        let all = self.headers.flat();
        let found = all.into_iter().find(|(name, _)| name == self.name);
        found.map(|(_, value)| value).unwrap_or_default()
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "Count").then(|| {
            let count = self.enumerate().map_or(0, |all| all.len());
            Value::Int(i32::try_from(count).unwrap_or(0))
        })
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        let all = self.headers.all.borrow();
        let found = all.iter().find(|(name, _)| name == self.name);
        Some(found.map_or(Vec::new(), |(_, values)| {
            values
                .iter()
                .map(|value| Value::str(value.as_str()))
                .collect()
        }))
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        Some(Ok(match (name, args) {
            ("add" | "parseadd" | "tryparseadd", [value]) => {
                self.headers.add(self.name, &value.to_text());
                if name == "tryparseadd" {
                    Value::TRUE
                } else {
                    Value::Empty
                }
            }
            ("clear", []) => {
                self.headers.remove(self.name);
                Value::Empty
            }
            _ => return None,
        }))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
