//! `WebRequestSession`: headers and cookies that several requests share.

use super::super::common::message;
use super::body::{authority, path};
use crate::engine::host::WebResponse;
use crate::engine::scope::NameId;
use crate::engine::{Call, Flow};
use crate::text::name::eq_ignore_case;
use crate::value::net::certificate;
use crate::value::{Dictionary, Fault, NetObject, Type, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// One cookie.
#[derive(Clone)]
struct Cookie {
    host: String,
    path: String,
    name: String,
    value: String,
}

/// What a session keeps.
#[derive(Clone)]
pub(super) struct WebSession(Rc<Held>);

struct Held {
    headers: Value,
    agent: RefCell<Value>,
    cookies: RefCell<Vec<Cookie>>,
    /// What is shown to servers that ask who comes.
    certificates: RefCell<Vec<Value>>,
    defaults: Cell<bool>,
}

impl WebSession {
    fn new() -> WebSession {
        WebSession(Rc::new(Held {
            headers: Value::dictionary(Dictionary::hashtable()),
            agent: RefCell::new(Value::Null),
            cookies: RefCell::new(Vec::new()),
            certificates: RefCell::default(),
            defaults: Cell::new(false),
        }))
    }

    /// The headers of every request.
    pub(super) fn headers(&self) -> Vec<(String, String)> {
        match &self.0.headers {
            Value::Dictionary(table) => table
                .pairs()
                .into_iter()
                .map(|(name, value)| (name.to_text(), value.to_text()))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// `UserAgent`.
    pub(super) fn agent(&self) -> Option<String> {
        let held = self.0.agent.borrow();
        (!held.is_null()).then(|| held.to_text())
    }

    /// The certificate that is shown, and its private key.
    pub(super) fn certificate(&self) -> Option<(Vec<u8>, Vec<u8>)> {
        let all = self.0.certificates.borrow();
        let mut known = all.iter().filter_map(certificate::of_value);
        known.find_map(|held| Some((held.raw.clone(), held.key.clone()?)))
    }

    /// Takes what a call says about who it is.
    fn introduce(&self, call: &mut Call<'_>) -> Flow {
        if call.is_bound("Credential") {
            self.0.defaults.set(false);
        } else if call.flag("UseDefaultCredentials") {
            // The system has credentials of its own only where Kerberos is set up; a server that asks for others
            // answers as it answers everybody.
            self.0.defaults.set(true);
        }
        if let Some(thumbprint) = call.text("CertificateThumbprint") {
            let found: Vec<Value> = certificate::store(call.rt)
                .into_iter()
                .filter(|held| held.thumbprint().eq_ignore_ascii_case(&thumbprint))
                .map(|held| certificate::value(held, call.rt))
                .collect();
            if found.is_empty() {
                let text = message("WebCmdletStrings", "ThumbprintNotFound", &[]);
                let of = "System.Security.Cryptography.CryptographicException";
                return call.throw(&Fault::escaped(of, text));
            }
            self.0.certificates.borrow_mut().extend(found);
        }
        let given = call.value("Certificate");
        if given.is_null() {
            return Ok(());
        }
        let held = match certificate::of_value(&given) {
            Some(_) => given,
            None => {
                let of = "System.Security.Cryptography.X509Certificates.X509Certificate2";
                certificate::construct(of, &[given], call.rt).unwrap_or(Ok(Value::Null))?
            }
        };
        self.0.certificates.borrow_mut().push(held);
        Ok(())
    }

    /// The cookies that go to an address.
    pub(super) fn cookies_for(&self, url: &str) -> Option<String> {
        let (place, path) = (host_of(url), path(url));
        let all: Vec<String> = self
            .0
            .cookies
            .borrow()
            .iter()
            .filter(|cookie| {
                let fits = eq_ignore_case(&cookie.host, &place)
                    || place
                        .to_ascii_lowercase()
                        .ends_with(&format!(".{}", cookie.host.to_ascii_lowercase()));
                fits && path.starts_with(&cookie.path)
            })
            .map(|cookie| format!("{}={}", cookie.name, cookie.value))
            .collect();
        (!all.is_empty()).then(|| all.join("; "))
    }

    /// Takes the cookies of an answer.
    pub(super) fn keep(&self, url: &str, answer: &WebResponse) {
        for (name, value) in &answer.headers {
            if !eq_ignore_case(name, "set-cookie") {
                continue;
            }
            let mut parts = value.split(';').map(str::trim);
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            let mut cookie = Cookie {
                host: host_of(url),
                path: "/".to_owned(),
                name: name.to_owned(),
                value: value.to_owned(),
            };
            let mut gone = false;
            for part in parts {
                let (key, held) = part.split_once('=').unwrap_or((part, ""));
                if eq_ignore_case(key, "domain") && !held.is_empty() {
                    cookie.host = held.trim_start_matches('.').to_owned();
                } else if eq_ignore_case(key, "path") && held.starts_with('/') {
                    cookie.path = held.to_owned();
                } else if eq_ignore_case(key, "max-age") {
                    gone = held.trim().parse::<i64>().is_ok_and(|age| age <= 0);
                }
            }
            let mut cookies = self.0.cookies.borrow_mut();
            cookies.retain(|held| {
                !(held.name == cookie.name && held.host == cookie.host && held.path == cookie.path)
            });
            if !gone {
                cookies.push(cookie);
            }
        }
    }
}

fn host_of(url: &str) -> String {
    let place = authority(url);
    place
        .rsplit_once(':')
        .map_or(place.clone(), |(host, _)| host.to_owned())
}

/// The session of a call: that of `-WebSession`, or a new one that `-SessionVariable` names.
pub(super) fn of(call: &mut Call<'_>) -> Flow<WebSession> {
    if let Some(session) = call.value("WebSession").downcast::<SessionObject>() {
        let session = session.0.clone();
        session.introduce(call)?;
        return Ok(session);
    }
    let session = WebSession::new();
    session.introduce(call)?;
    if let Some(name) = call.text("SessionVariable") {
        let frame = Rc::clone(call.frame);
        let value = Value::net(SessionObject(session.clone()));
        call.rt.set_in_frame(NameId::of(&name), value, &frame)?;
    }
    Ok(session)
}

/// The session as an object.
struct SessionObject(WebSession);

impl NetObject for SessionObject {
    fn type_of(&self) -> Type {
        Type::named("Microsoft.PowerShell.Commands.WebRequestSession")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let held = &self.0.0;
        Some(match name.to_ascii_lowercase().as_str() {
            "headers" => held.headers.clone(),
            "useragent" => held.agent.borrow().clone(),
            "cookies" => Value::array(
                held.cookies
                    .borrow()
                    .iter()
                    .map(|cookie| {
                        Value::custom([
                            ("Name", Value::str(cookie.name.as_str())),
                            ("Value", Value::str(cookie.value.as_str())),
                            ("Domain", Value::str(cookie.host.as_str())),
                            ("Path", Value::str(cookie.path.as_str())),
                        ])
                    })
                    .collect(),
            ),
            "credentials" | "proxy" => Value::Null,
            "certificates" => match held.certificates.borrow().as_slice() {
                [] => Value::Null,
                all => Value::array(all.to_vec()),
            },
            "usedefaultcredentials" => Value::Bool(held.defaults.get()),
            _ => return None,
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<crate::value::Result<()>> {
        if eq_ignore_case(name, "UserAgent") {
            *self.0.0.agent.borrow_mut() = value.clone();
            return Some(Ok(()));
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Headers",
            "Cookies",
            "UseDefaultCredentials",
            "Credentials",
            "Certificates",
            "UserAgent",
            "Proxy",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
