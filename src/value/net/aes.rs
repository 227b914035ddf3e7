//! Encryption with AES, the stream that encrypts, and keys made from passwords.

use super::NetObject;
use super::hmac::sign;
use super::stream::{Link, Stream};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{self, byte_items, bytes, int, null};
use crate::value::{Context, Fault, Result, Type, Value};
use aes::cipher::generic_array::GenericArray;
use aes::cipher::{BlockDecrypt, BlockEncrypt, KeyInit};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

const SPACE: &str = "System.Security.Cryptography";
const CBC: i64 = 1;
const ECB: i64 = 2;
const BLOCK: usize = 16;

fn fault(message: &str) -> Box<Fault> {
    Fault::net(
        "System.Security.Cryptography.CryptographicException",
        message,
    )
}

/// Bytes of a length that a key may have.
fn key_of(value: &Value) -> Result<Vec<u8>> {
    if value.is_null() {
        return null("value");
    }
    let key = byte_items(value).unwrap_or_default();
    if !matches!(key.len(), 16 | 24 | 32) {
        return Err(fault(
            "Specified key is not a valid size for this algorithm.",
        ));
    }
    Ok(key)
}

fn iv_of(value: &Value) -> Result<Vec<u8>> {
    if value.is_null() {
        return null("value");
    }
    let iv = byte_items(value).unwrap_or_default();
    if iv.len() != BLOCK {
        return Err(fault(
            "Specified initialization vector (IV) does not match the block size for this algorithm.",
        ));
    }
    Ok(iv)
}

/// `Aes`.
pub struct Aes {
    key: RefCell<Option<Vec<u8>>>,
    iv: RefCell<Option<Vec<u8>>>,
    size: Cell<i32>,
    mode: Cell<i64>,
    padding: Cell<i64>,
    of: &'static str,
}

impl Aes {
    /// A new one; its key is made when it is wanted.
    pub fn value(of: &'static str) -> Value {
        Value::net(Aes {
            key: RefCell::default(),
            iv: RefCell::default(),
            size: Cell::new(256),
            mode: Cell::new(CBC),
            padding: Cell::new(2),
            of,
        })
    }

    fn key(&self, cx: &dyn Context) -> Vec<u8> {
        self.key
            .borrow_mut()
            .get_or_insert_with(|| drawn(self.size.get() as usize / 8, cx))
            .clone()
    }

    fn iv(&self, cx: &dyn Context) -> Vec<u8> {
        self.iv
            .borrow_mut()
            .get_or_insert_with(|| drawn(BLOCK, cx))
            .clone()
    }

    fn transform(&self, list: &[Value], encrypt: bool, cx: &dyn Context) -> Result<Value> {
        let (key, iv) = match list {
            [key, iv] => (key_of(key)?, iv_of(iv)?),
            _ => (self.key(cx), self.iv(cx)),
        };
        if !matches!(self.mode.get(), CBC | ECB) {
            return Err(fault(
                "Specified cipher mode is not valid for this algorithm.",
            ));
        }
        Ok(Value::net(Transform(Rc::new(Crypt {
            key,
            iv: (self.mode.get() == CBC).then_some(iv),
            padding: self.padding.get(),
            encrypt,
        }))))
    }
}

fn drawn(count: usize, cx: &dyn Context) -> Vec<u8> {
    let mut held = vec![0; count];
    cx.world().random(&mut held);
    held
}

impl NetObject for Aes {
    fn type_of(&self) -> Type {
        Type::named(self.of)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let shown = |held: &RefCell<Option<Vec<u8>>>| {
            held.borrow()
                .as_ref()
                .map_or(Value::Null, |held| bytes(held))
        };
        Some(if is("Key") {
            shown(&self.key)
        } else if is("IV") {
            shown(&self.iv)
        } else if is("KeySize") {
            Value::Int(self.size.get())
        } else if is("BlockSize") {
            Value::Int(128)
        } else if is("Mode") {
            Value::enumeration(&format!("{SPACE}.CipherMode"), self.mode.get())
        } else if is("Padding") {
            Value::enumeration(&format!("{SPACE}.PaddingMode"), self.padding.get())
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        let list = std::slice::from_ref(value);
        Some((|| {
            if is("Key") {
                let key = key_of(value)?;
                self.size.set(key.len() as i32 * 8);
                *self.key.borrow_mut() = Some(key);
            } else if is("IV") {
                *self.iv.borrow_mut() = Some(iv_of(value)?);
            } else if is("Mode") {
                let mode = args::named(list, 0, &format!("{SPACE}.CipherMode"))?;
                self.mode.set(mode.unwrap_or(CBC));
            } else if is("Padding") {
                let padding = args::named(list, 0, &format!("{SPACE}.PaddingMode"))?;
                self.padding.set(padding.unwrap_or(2));
            } else if is("KeySize") {
                let size = crate::value::convert::to_i32(value)?;
                if !matches!(size, 128 | 192 | 256) {
                    return Err(fault(
                        "Specified key is not a valid size for this algorithm.",
                    ));
                }
                self.size.set(size);
                *self.key.borrow_mut() = None;
            } else if is("BlockSize") && crate::value::convert::to_i32(value)? != 128 {
                return Err(fault(
                    "Specified block size is not valid for this algorithm.",
                ));
            }
            Ok(())
        })())
    }

    fn property_names(&self) -> Vec<String> {
        ["BlockSize", "IV", "Key", "KeySize", "Mode", "Padding"]
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
        match (name, list) {
            ("get_key", []) => Some(Ok(bytes(&self.key(cx)))),
            ("get_iv", []) => Some(Ok(bytes(&self.iv(cx)))),
            ("createencryptor", [] | [_, _]) => Some(self.transform(list, true, cx)),
            ("createdecryptor", [] | [_, _]) => Some(self.transform(list, false, cx)),
            ("generatekey", []) => {
                *self.key.borrow_mut() = Some(drawn(self.size.get() as usize / 8, cx));
                Some(Ok(Value::Empty))
            }
            ("generateiv", []) => {
                *self.iv.borrow_mut() = Some(drawn(BLOCK, cx));
                Some(Ok(Value::Empty))
            }
            ("dispose" | "clear", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// What turns bytes into others.
struct Crypt {
    key: Vec<u8>,
    /// Where blocks are chained.
    iv: Option<Vec<u8>>,
    padding: i64,
    encrypt: bool,
}

impl Crypt {
    fn run(&self, data: &[u8]) -> Result<Vec<u8>> {
        match self.key.len() {
            16 => self.with::<aes::Aes128>(data),
            24 => self.with::<aes::Aes192>(data),
            _ => self.with::<aes::Aes256>(data),
        }
    }

    fn with<C: KeyInit + BlockEncrypt + BlockDecrypt>(&self, data: &[u8]) -> Result<Vec<u8>> {
        let cipher = C::new_from_slice(&self.key)
            .map_err(|_| fault("Specified key is not a valid size for this algorithm."))?;
        let mut data = data.to_vec();
        if self.encrypt {
            self.pad(&mut data)?;
        } else if !data.len().is_multiple_of(BLOCK) {
            return Err(fault("The input data is not a complete block."));
        }
        let mut before = self.iv.clone();
        let mut out = Vec::with_capacity(data.len());
        for piece in data.chunks(BLOCK) {
            let mut block = vec![0; BLOCK];
            for (at, byte) in block.iter_mut().zip(piece) {
                *at = *byte;
            }
            let mix = |block: &mut [u8], before: &Option<Vec<u8>>| {
                for (at, byte) in block.iter_mut().zip(before.iter().flatten()) {
                    *at ^= byte;
                }
            };
            if self.encrypt {
                mix(&mut block, &before);
                cipher.encrypt_block(GenericArray::from_mut_slice(&mut block));
                before = before.is_some().then(|| block.clone());
            } else {
                cipher.decrypt_block(GenericArray::from_mut_slice(&mut block));
                mix(&mut block, &before);
                before = before.is_some().then(|| piece.to_vec());
            }
            out.extend(block);
        }
        if !self.encrypt {
            self.strip(&mut out)?;
        }
        Ok(out)
    }

    fn pad(&self, data: &mut Vec<u8>) -> Result<()> {
        let over = data.len() % BLOCK;
        let missing = BLOCK - over;
        match self.padding {
            1 if over != 0 => return Err(fault("The input data is not a complete block.")),
            1 => {}
            3 if over == 0 => {}
            3 => data.resize(data.len() + missing, 0),
            4 | 5 => {
                data.resize(data.len() + missing - 1, 0);
                data.push(missing as u8);
            }
            _ => data.resize(data.len() + missing, missing as u8),
        }
        Ok(())
    }

    fn strip(&self, data: &mut Vec<u8>) -> Result<()> {
        if matches!(self.padding, 1 | 3) {
            return Ok(());
        }
        let wrong = || fault("Padding is invalid and cannot be removed.");
        let count = usize::from(data.last().copied().ok_or_else(wrong)?);
        let kept = data.len().checked_sub(count).ok_or_else(wrong)?;
        let tail = data.get(kept..).unwrap_or_default();
        let right = match self.padding {
            2 => tail.iter().all(|byte| usize::from(*byte) == count),
            4 => tail.iter().rev().skip(1).all(|byte| *byte == 0),
            _ => true,
        };
        if count == 0 || count > BLOCK || !right {
            return Err(wrong());
        }
        data.truncate(kept);
        Ok(())
    }
}

/// `ICryptoTransform`.
pub struct Transform(Rc<Crypt>);

impl NetObject for Transform {
    fn type_of(&self) -> Type {
        Type::named("System.Security.Cryptography.UniversalCryptoTransform")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("InputBlockSize") || is("OutputBlockSize") {
            Value::Int(BLOCK as i32)
        } else if is("CanReuseTransform") || is("CanTransformMultipleBlocks") {
            Value::TRUE
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "CanReuseTransform",
            "CanTransformMultipleBlocks",
            "InputBlockSize",
            "OutputBlockSize",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, list) {
            ("transformfinalblock", [data, _, _]) => {
                let from = usize::try_from(int(list, 1)?).ok()?;
                let count = usize::try_from(int(list, 2)?).ok()?;
                let data: Vec<u8> = byte_items(data)?
                    .into_iter()
                    .skip(from)
                    .take(count)
                    .collect();
                Some(self.0.run(&data).map(|made| bytes(&made)))
            }
            ("dispose", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `CryptoStream(stream, transform, mode)`.
fn crypto_stream(list: &[Value]) -> Option<Result<Value>> {
    let [base, transform, ..] = list else {
        return None;
    };
    base.downcast::<Stream>()?;
    let crypt = Rc::clone(&transform.downcast::<Transform>()?.0);
    let mode = match args::named(list, 2, &format!("{SPACE}.CryptoStreamMode")) {
        Ok(mode) => mode?,
        Err(fault) => return Some(Err(fault)),
    };
    let link = Link {
        base: Some(base.base().clone()),
        keep: args::flag(list, 3).unwrap_or(false),
        reading: mode == 0,
        done: Cell::new(false),
        change: Box::new(move |data| crypt.run(&data)),
    };
    Some(Ok(Stream::linked(
        "System.Security.Cryptography.CryptoStream",
        Vec::new(),
        link,
    )))
}

/// `Rfc2898DeriveBytes`: bytes made from a password, as many as are wanted.
pub struct Derive {
    password: Vec<u8>,
    salt: Vec<u8>,
    turns: i32,
    hash: &'static str,
    /// So many bytes were handed out.
    given: Cell<usize>,
}

fn hash_name(value: &Value) -> Result<&'static str> {
    let name = value.to_text();
    ["MD5", "SHA1", "SHA256", "SHA384", "SHA512"]
        .into_iter()
        .find(|known| *known == name)
        .ok_or_else(|| fault(&format!("'{name}' is not a known hash algorithm.")))
}

/// PBKDF2.
pub(super) fn derive(
    hash: &'static str,
    password: &[u8],
    salt: &[u8],
    turns: i32,
    count: usize,
) -> Vec<u8> {
    let mut made = Vec::with_capacity(count);
    let mut number = 1_u32;
    while made.len() < count {
        let mut first = salt.to_vec();
        first.extend(number.to_be_bytes());
        let mut link = sign(hash, password, &first).unwrap_or_default();
        let mut block = link.clone();
        for _ in 1..turns {
            link = sign(hash, password, &link).unwrap_or_default();
            for (at, byte) in block.iter_mut().zip(&link) {
                *at ^= byte;
            }
        }
        made.extend(block);
        number += 1;
    }
    made.truncate(count);
    made
}

fn secret(value: &Value) -> Vec<u8> {
    byte_items(value).unwrap_or_else(|| value.to_text().into_bytes())
}

fn derive_new(list: &[Value], cx: &dyn Context) -> Option<Result<Value>> {
    let (password, salt) = (list.first()?, list.get(1)?);
    let salt = match salt.base() {
        Value::Int(count) => drawn(usize::try_from(*count).ok()?, cx),
        _ => byte_items(salt)?,
    };
    let hash = match list.get(3).map(hash_name) {
        None => "SHA1",
        Some(Ok(hash)) => hash,
        Some(Err(fault)) => return Some(Err(fault)),
    };
    Some(Ok(Value::net(Derive {
        password: secret(password),
        salt,
        turns: int(list, 2).unwrap_or(1000).max(1),
        hash,
        given: Cell::new(0),
    })))
}

impl NetObject for Derive {
    fn type_of(&self) -> Type {
        Type::named("System.Security.Cryptography.Rfc2898DeriveBytes")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Salt") {
            bytes(&self.salt)
        } else if is("IterationCount") {
            Value::Int(self.turns)
        } else if is("HashAlgorithm") {
            hash_algorithm_name(self.hash)
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["HashAlgorithm", "IterationCount", "Salt"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, list) {
            ("getbytes", [_]) => {
                let count = usize::try_from(int(list, 0)?).ok()?;
                let from = self.given.get();
                self.given.set(from + count);
                let all = derive(
                    self.hash,
                    &self.password,
                    &self.salt,
                    self.turns,
                    from + count,
                );
                Some(Ok(bytes(all.get(from..).unwrap_or_default())))
            }
            ("reset", []) => {
                self.given.set(0);
                Some(Ok(Value::Empty))
            }
            ("dispose", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[HashAlgorithmName]::SHA256` and its like.
pub fn hash_algorithm_name(name: &str) -> Value {
    super::record::value(
        "System.Security.Cryptography.HashAlgorithmName",
        Some(name.to_owned()),
        vec![("Name", Value::str(name))],
    )
}

/// A constructor.
pub fn construct(of: &str, list: &[Value], cx: &dyn Context) -> Option<Result<Value>> {
    match of.strip_prefix(SPACE)?.strip_prefix('.')? {
        "AesManaged" if list.is_empty() => {
            Some(Ok(Aes::value("System.Security.Cryptography.AesManaged")))
        }
        "AesCryptoServiceProvider" if list.is_empty() => Some(Ok(Aes::value(
            "System.Security.Cryptography.AesCryptoServiceProvider",
        ))),
        "CryptoStream" => crypto_stream(list),
        "Rfc2898DeriveBytes" => derive_new(list, cx),
        "HashAlgorithmName" => Some(Ok(hash_algorithm_name(&list.first()?.to_text()))),
        _ => None,
    }
}

/// A static method.
pub fn static_call(of: &str, name: &str, list: &[Value]) -> Option<Result<Value>> {
    match (of.strip_prefix(SPACE)?.strip_prefix('.')?, name, list) {
        ("Aes", "create", []) => Some(Ok(Aes::value(
            "System.Security.Cryptography.AesImplementation",
        ))),
        ("Rfc2898DeriveBytes", "pbkdf2", [password, salt, _, hash, _]) => {
            let made = hash_name(hash).map(|hash| {
                let count = usize::try_from(int(list, 4).unwrap_or(0)).unwrap_or(0);
                let turns = int(list, 2).unwrap_or(1).max(1);
                let salt = byte_items(salt).unwrap_or_default();
                bytes(&derive(hash, &secret(password), &salt, turns, count))
            });
            Some(made)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_those_of_others() {
        // What OpenSSL makes of the same text, key and vector.
        let made = [
            191, 107, 98, 166, 177, 119, 183, 108, 102, 129, 136, 62, 169, 119, 175, 97,
        ];
        let crypt = |encrypt| Crypt {
            key: (1..=32).collect(),
            iv: Some((1..=16).collect()),
            padding: 2,
            encrypt,
        };
        assert_eq!(crypt(true).run(b"secret text").ok(), Some(made.to_vec()));
        assert_eq!(crypt(false).run(&made).ok(), Some(b"secret text".to_vec()));
        assert!(crypt(false).run(&[0; 16]).is_err());
    }

    #[test]
    fn keys_are_made_as_the_standard_says() {
        // RFC 6070.
        let shown: String = derive("SHA1", b"password", b"salt", 2, 20)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(shown, "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957");
    }
}
