//! Keyed hashes, and the generator of random numbers.

use super::wildcard::digest;
use super::{NetObject, stream};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{byte_items, bytes, int, null, range};
use crate::value::types::Type;
use crate::value::{Context, Result, Value};
use std::any::Any;
use std::cell::RefCell;

/// `HMACSHA256` and its like.
pub struct Hmac {
    algorithm: &'static str,
    key: RefCell<Vec<u8>>,
}

/// The hash of a keyed hash's name.
fn algorithm(name: &str) -> Option<&'static str> {
    let short = name
        .strip_prefix("System.Security.Cryptography.")?
        .strip_prefix("HMAC")?;
    ["SHA256", "SHA384", "SHA512", "SHA1", "MD5"]
        .into_iter()
        .find(|known| *known == short)
}

pub(super) fn sign(algorithm: &str, key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let block = if matches!(algorithm, "SHA384" | "SHA512") {
        128
    } else {
        64
    };
    let mut padded = if key.len() > block {
        digest(algorithm, key)?
    } else {
        key.to_vec()
    };
    padded.resize(block, 0);
    let with = |pad: u8| -> Vec<u8> { padded.iter().map(|byte| byte ^ pad).collect() };
    let mut inner = with(0x36);
    inner.extend(data);
    let mut outer = with(0x5c);
    outer.extend(digest(algorithm, &inner)?);
    digest(algorithm, &outer)
}

impl NetObject for Hmac {
    fn type_of(&self) -> Type {
        Type::named(&format!(
            "System.Security.Cryptography.HMAC{}",
            self.algorithm
        ))
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Key") {
            bytes(&self.key.borrow())
        } else if is("HashName") {
            Value::str(self.algorithm)
        } else if is("HashSize") {
            Value::Int(digest(self.algorithm, &[])?.len() as i32 * 8)
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if !eq_ignore_case(name, "Key") {
            return None;
        }
        *self.key.borrow_mut() = byte_items(value)?;
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        ["Key", "HashName", "HashSize"].map(str::to_owned).to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("computehash", [one]) => {
                if one.is_null() {
                    return Some(null("buffer"));
                }
                let data = byte_items(one).or_else(|| stream::rest_of(one))?;
                Some(Ok(bytes(&sign(self.algorithm, &self.key.borrow(), &data)?)))
            }
            ("dispose" | "clear" | "initialize", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A constructor of a keyed hash.
pub fn construct(of: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    if of == "System.Security.Cryptography.RNGCryptoServiceProvider" {
        return Some(Ok(Value::net(Generator)));
    }
    let algorithm = algorithm(of)?;
    let key = match args {
        [] => {
            let mut key = vec![0; 64];
            cx.world().random(&mut key);
            key
        }
        [one] if one.is_null() => return Some(null("key")),
        [one] => byte_items(one)?,
        _ => return None,
    };
    Some(Ok(Value::net(Hmac {
        algorithm,
        key: RefCell::new(key),
    })))
}

/// `[HMACSHA256]::HashData(key, data)`.
pub fn static_call(of: &str, name: &str, args: &[Value]) -> Option<Result<Value>> {
    let algorithm = algorithm(of)?;
    match (name, args) {
        ("hashdata", [key, data]) => {
            let data = byte_items(data).or_else(|| stream::rest_of(data))?;
            Some(Ok(bytes(&sign(algorithm, &byte_items(key)?, &data)?)))
        }
        _ => None,
    }
}

/// `[RandomNumberGenerator]::Create()`.
pub struct Generator;

fn fill(place: &Value, nonzero: bool, cx: &dyn Context) -> Option<Result<Value>> {
    let Value::Array(array) = place.base() else {
        return None;
    };
    let mut held = vec![0; array.items.borrow().len()];
    cx.world().random(&mut held);
    for (slot, byte) in array.items.borrow_mut().iter_mut().zip(held) {
        *slot = Value::Byte(if nonzero { byte.max(1) } else { byte });
    }
    Some(Ok(Value::Empty))
}

/// A number below a limit, each as likely as the others.
pub fn number(from: i32, to: i32, cx: &dyn Context) -> Result<Value> {
    if from >= to {
        return range("Range of random number does not contain at least one possibility.");
    }
    let span = u64::from(to.abs_diff(from));
    let limit = u64::MAX - u64::MAX % span;
    loop {
        let mut bytes = [0; 8];
        cx.world().random(&mut bytes);
        let drawn = u64::from_le_bytes(bytes);
        if drawn < limit {
            let value = i64::from(from) + (drawn % span) as i64;
            return Ok(Value::Int(value as i32));
        }
    }
}

/// `[RandomNumberGenerator]::GetInt32(...)`.
pub fn get_int(args: &[Value], cx: &dyn Context) -> Option<Result<Value>> {
    match args.len() {
        1 => Some(number(0, int(args, 0)?, cx)),
        2 => Some(number(int(args, 0)?, int(args, 1)?, cx)),
        _ => None,
    }
}

impl NetObject for Generator {
    fn type_of(&self) -> Type {
        Type::named("System.Security.Cryptography.RandomNumberGeneratorImplementation")
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("getbytes" | "getnonzerobytes", [place]) => fill(place, name == "getnonzerobytes", cx),
            ("dispose", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
