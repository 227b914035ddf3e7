//! `UriBuilder`.

use super::*;

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
