//! `SecureString`, `PSCredential`, `NetworkCredential`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, int, null, range, unit};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};

/// Text that is not shown.
pub struct SecureString {
    units: RefCell<Vec<u16>>,
    fixed: Cell<bool>,
}

impl SecureString {
    /// From plain text, read-only as `ConvertTo-SecureString` makes it.
    pub fn value(text: &str) -> Value {
        Value::net(SecureString {
            units: RefCell::new(text.encode_utf16().collect()),
            fixed: Cell::new(true),
        })
    }

    /// The plain text.
    pub fn plain(&self) -> String {
        String::from_utf16_lossy(&self.units.borrow())
    }
}

/// The plain text of a secure string.
pub fn plain(value: &Value) -> Option<String> {
    value.downcast::<SecureString>().map(SecureString::plain)
}

impl NetObject for SecureString {
    fn type_of(&self) -> Type {
        Type::Known(Known::SecureString)
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "Length").then(|| Value::Int(self.units.borrow().len() as i32))
    }

    fn property_names(&self) -> Vec<String> {
        vec!["Length".to_owned()]
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        if self.fixed.get()
            && matches!(
                name,
                "appendchar" | "clear" | "insertat" | "removeat" | "setat"
            )
        {
            return Some(Err(Fault::net(
                "System.InvalidOperationException",
                "Instance is read-only.",
            )));
        }
        let mut units = self.units.borrow_mut();
        let place = |at: i32, most: usize| usize::try_from(at).ok().filter(|at| *at <= most);
        let outside = || {
            range(
                "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
            )
        };
        Some(match (name, args) {
            ("appendchar", [_]) => {
                units.push(unit(args, 0)?);
                Ok(Value::Empty)
            }
            ("insertat", [_, _]) => match place(int(args, 0)?, units.len()) {
                Some(at) => {
                    units.insert(at, unit(args, 1)?);
                    Ok(Value::Empty)
                }
                None => outside(),
            },
            ("removeat", [_]) => match place(int(args, 0)?, units.len().saturating_sub(1))
                .filter(|_| !units.is_empty())
            {
                Some(at) => {
                    units.remove(at);
                    Ok(Value::Empty)
                }
                None => outside(),
            },
            ("setat", [_, _]) => {
                let c = unit(args, 1)?;
                match usize::try_from(int(args, 0)?)
                    .ok()
                    .and_then(|at| units.get_mut(at))
                {
                    Some(slot) => {
                        *slot = c;
                        Ok(Value::Empty)
                    }
                    None => outside(),
                }
            }
            ("clear", []) => {
                units.clear();
                Ok(Value::Empty)
            }
            ("makereadonly", []) => {
                self.fixed.set(true);
                Ok(Value::Empty)
            }
            ("isreadonly", []) => Ok(Value::Bool(self.fixed.get())),
            ("copy", []) => Ok(Value::net(SecureString {
                units: RefCell::new(units.clone()),
                fixed: Cell::new(false),
            })),
            ("dispose", []) => Ok(Value::Empty),
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `PSCredential`.
pub struct Credential {
    /// The name, with its domain.
    pub user: String,
    /// The `SecureString`.
    pub password: Value,
}

impl Credential {
    /// A credential.
    pub fn value(user: &str, password: Value) -> Value {
        Value::net(Credential {
            user: user.to_owned(),
            password,
        })
    }

    fn parts(&self) -> (String, String) {
        if let Some((domain, user)) = self.user.split_once('\\') {
            return (user.to_owned(), domain.to_owned());
        }
        match self.user.rsplit_once('@') {
            Some((user, domain)) if !domain.is_empty() && !domain.contains('.') => {
                (user.to_owned(), domain.to_owned())
            }
            _ => (self.user.clone(), String::new()),
        }
    }
}

impl NetObject for Credential {
    fn type_of(&self) -> Type {
        Type::Known(Known::PSCredential)
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "UserName") {
            // Only the empty credential has no name.
            return Some(if self.user.is_empty() {
                Value::Null
            } else {
                Value::str(self.user.as_str())
            });
        }
        eq_ignore_case(name, "Password").then(|| self.password.clone())
    }

    fn property_names(&self) -> Vec<String> {
        ["UserName", "Password"].map(str::to_owned).to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        _: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match name {
            "getnetworkcredential" => {
                let (user, domain) = self.parts();
                Some(Ok(Value::net(NetworkCredential(RefCell::new([
                    user,
                    plain(&self.password).unwrap_or_default(),
                    domain,
                ])))))
            }
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `NetworkCredential`: user, password, domain.
pub struct NetworkCredential(RefCell<[String; 3]>);

impl NetObject for NetworkCredential {
    fn type_of(&self) -> Type {
        Type::named("System.Net.NetworkCredential")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let [user, password, domain] = &*self.0.borrow();
        Some(if is("UserName") {
            Value::str(user.as_str())
        } else if is("Password") {
            Value::str(password.as_str())
        } else if is("Domain") {
            Value::str(domain.as_str())
        } else if is("SecurePassword") {
            SecureString::value(password)
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        let [user, password, domain] = &mut *self.0.borrow_mut();
        if is("UserName") {
            *user = value.to_text();
        } else if is("Password") {
            *password = value.to_text();
        } else if is("Domain") {
            *domain = value.to_text();
        } else if is("SecurePassword") {
            *password = plain(value).unwrap_or_default();
        } else {
            return None;
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        ["UserName", "Password", "SecurePassword", "Domain"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        this: &Value,
        name: &str,
        _: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        (name == "getcredential").then(|| Ok(this.clone()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The user and the password of a credential of either kind.
pub fn parts(value: &Value) -> Option<(String, String)> {
    if let Some(held) = value.downcast::<NetworkCredential>() {
        let [user, password, _] = &*held.0.borrow();
        return Some((user.clone(), password.clone()));
    }
    let held = value.downcast::<Credential>()?;
    let user = held.get("UserName")?.to_text();
    Some((user, plain(&held.get("Password")?)?))
}

/// A constructor of one of the three.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    match of {
        "System.Security.SecureString" => Some(Ok(Value::net(SecureString {
            units: RefCell::new(Vec::new()),
            fixed: Cell::new(false),
        }))),
        "System.Management.Automation.PSCredential" => {
            let [user, password] = args else { return None };
            if user.to_text().is_empty() {
                return Some(bad(
                    "Cannot process argument because the value of argument \"userName\" is not valid. Change the value of the \"userName\" argument and run the operation again.",
                ));
            }
            if password.is_null() {
                return Some(null("password"));
            }
            Some(Ok(Credential::value(&user.to_text(), password.clone())))
        }
        "System.Net.NetworkCredential" => {
            let text = |at: usize| {
                args.get(at)
                    .map(|one| plain(one).unwrap_or_else(|| one.to_text()))
                    .unwrap_or_default()
            };
            Some(Ok(Value::net(NetworkCredential(RefCell::new([
                text(0),
                text(1),
                text(2),
            ])))))
        }
        _ => None,
    }
}
