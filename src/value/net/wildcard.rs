//! `WildcardPattern`, and the hash algorithms.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{self, Wildcard};
use crate::value::members::args::{byte_items, bytes, enumeration, null};
use crate::value::net::stream;
use crate::value::{Context, Fault, Known, Result, Type, Value};
use std::any::Any;

/// A wildcard pattern.
pub struct Pattern {
    text: String,
    /// What is wrong with a pattern shows when it is used.
    test: std::result::Result<Wildcard, String>,
}

impl Pattern {
    /// A constructor.
    pub fn construct(args: &[Value]) -> Option<Result<Value>> {
        let first = args.first()?;
        if first.is_null() {
            return Some(null("pattern"));
        }
        let text = first.to_text();
        let ignore_case = enumeration(args, 1, "WildcardOptions").unwrap_or(0) & 2 != 0;
        let test = Wildcard::with_case(&text, ignore_case).map_err(|error| error.to_string());
        Some(Ok(Value::net(Pattern { text, test })))
    }
}

impl NetObject for Pattern {
    fn type_of(&self) -> Type {
        Type::Known(Known::WildcardPattern)
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("ismatch", [one]) => Some(match &self.test {
                Ok(test) => Ok(Value::Bool(!one.is_null() && test.is_match(&one.to_text()))),
                Err(error) => Err(Fault::net(
                    "System.Management.Automation.WildcardPatternException",
                    error.as_str(),
                )),
            }),
            ("towql", []) => Some(Ok(Value::str(
                self.text.replace('*', "%").replace('?', "_"),
            ))),
            _ => None,
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static method of `WildcardPattern`.
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let text = args.first()?.to_text();
    Some(match name {
        "escape" => Ok(Value::str(wildcard::escape(&text))),
        "unescape" => Ok(Value::str(wildcard::unescape(&text))),
        "containswildcardcharacters" => Ok(Value::Bool(wildcard::has_wildcards(&text))),
        "get" => return Pattern::construct(args),
        _ => return None,
    })
}

/// A hash algorithm, with what was fed to it so far.
pub struct Hash(&'static str);

/// The digest of some bytes; `None`: not an algorithm that emsh has.
pub fn digest(algorithm: &str, data: &[u8]) -> Option<Vec<u8>> {
    use sha2::Digest;
    Some(match algorithm {
        "SHA256" => sha2::Sha256::digest(data).to_vec(),
        "SHA384" => sha2::Sha384::digest(data).to_vec(),
        "SHA512" => sha2::Sha512::digest(data).to_vec(),
        "SHA1" => sha1(data).to_vec(),
        "MD5" => md5(data).to_vec(),
        _ => return None,
    })
}

/// The message padded to blocks of 64 bytes, with its length in bits at the end.
fn padded(data: &[u8], big: bool) -> Vec<u8> {
    let mut held = data.to_vec();
    let bits = (data.len() as u64).wrapping_mul(8);
    held.push(0x80);
    while held.len() % 64 != 56 {
        held.push(0);
    }
    held.extend(if big {
        bits.to_be_bytes()
    } else {
        bits.to_le_bytes()
    });
    held
}

fn words(block: &[u8], big: bool) -> Vec<u32> {
    block
        .chunks(4)
        .map(|four| {
            let four = <[u8; 4]>::try_from(four).unwrap_or_default();
            if big {
                u32::from_be_bytes(four)
            } else {
                u32::from_le_bytes(four)
            }
        })
        .collect()
}

fn sha1(data: &[u8]) -> [u8; 20] {
    let [mut h0, mut h1, mut h2, mut h3, mut h4] = [
        0x6745_2301u32,
        0xEFCD_AB89,
        0x98BA_DCFE,
        0x1032_5476,
        0xC3D2_E1F0,
    ];
    for block in padded(data, true).chunks(64) {
        let mut w = words(block, true);
        for at in 16..80 {
            let get = |back: usize| w.get(at - back).copied().unwrap_or(0);
            let next = (get(3) ^ get(8) ^ get(14) ^ get(16)).rotate_left(1);
            w.push(next);
        }
        let (mut a, mut b, mut c, mut d, mut e) = (h0, h1, h2, h3, h4);
        for (at, word) in w.iter().enumerate() {
            let (f, k) = match at {
                0..20 => ((b & c) | (!b & d), 0x5A82_7999),
                20..40 => (b ^ c ^ d, 0x6ED9_EBA1),
                40..60 => ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC),
                _ => (b ^ c ^ d, 0xCA62_C1D6u32),
            };
            let turned = a
                .rotate_left(5)
                .wrapping_add(f)
                .wrapping_add(e)
                .wrapping_add(k)
                .wrapping_add(*word);
            (e, d, c, b, a) = (d, c, b.rotate_left(30), a, turned);
        }
        h0 = h0.wrapping_add(a);
        h1 = h1.wrapping_add(b);
        h2 = h2.wrapping_add(c);
        h3 = h3.wrapping_add(d);
        h4 = h4.wrapping_add(e);
    }
    let mut out = [0; 20];
    for (slot, byte) in out.iter_mut().zip(
        [h0, h1, h2, h3, h4]
            .iter()
            .flat_map(|word| word.to_be_bytes()),
    ) {
        *slot = byte;
    }
    out
}

fn md5(data: &[u8]) -> [u8; 16] {
    const TURNS: [u32; 16] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
    let [mut a0, mut b0, mut c0, mut d0] = [0x6745_2301u32, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476];
    for block in padded(data, false).chunks(64) {
        let m = words(block, false);
        let (mut a, mut b, mut c, mut d) = (a0, b0, c0, d0);
        for at in 0..64usize {
            let (f, g) = match at / 16 {
                0 => ((b & c) | (!b & d), at),
                1 => ((d & b) | (!d & c), (5 * at + 1) % 16),
                2 => (b ^ c ^ d, (3 * at + 5) % 16),
                _ => (c ^ (b | !d), (7 * at) % 16),
            };
            let k = (((at + 1) as f64).sin().abs() * 4_294_967_296.0) as u32;
            let turn = TURNS.get(at / 16 * 4 + at % 4).copied().unwrap_or(0);
            let sum = a
                .wrapping_add(f)
                .wrapping_add(k)
                .wrapping_add(m.get(g).copied().unwrap_or(0));
            (a, d, c, b) = (d, c, b, b.wrapping_add(sum.rotate_left(turn)));
        }
        a0 = a0.wrapping_add(a);
        b0 = b0.wrapping_add(b);
        c0 = c0.wrapping_add(c);
        d0 = d0.wrapping_add(d);
    }
    let mut out = [0; 16];
    for (slot, byte) in out
        .iter_mut()
        .zip([a0, b0, c0, d0].iter().flat_map(|word| word.to_le_bytes()))
    {
        *slot = byte;
    }
    out
}

impl NetObject for Hash {
    fn type_of(&self) -> Type {
        Type::named(&format!(
            "System.Security.Cryptography.{}+Implementation",
            self.0
        ))
    }
    fn get(&self, name: &str) -> Option<Value> {
        let size = digest(self.0, &[]).map_or(0, |it| it.len() * 8);
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("HashSize") {
            Value::Int(size as i32)
        } else if is("Hash") {
            Value::Null
        } else if is("InputBlockSize") || is("OutputBlockSize") {
            Value::Int(1)
        } else if is("CanTransformMultipleBlocks") || is("CanReuseTransform") {
            Value::TRUE
        } else {
            return None;
        })
    }
    fn property_names(&self) -> Vec<String> {
        [
            "HashSize",
            "Hash",
            "InputBlockSize",
            "OutputBlockSize",
            "CanTransformMultipleBlocks",
            "CanReuseTransform",
        ]
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
        match (name, args) {
            ("computehash", [one] | [one, _, _]) => {
                if one.is_null() {
                    return Some(null("buffer"));
                }
                let mut data = byte_items(one).or_else(|| stream::rest_of(one))?;
                if let [_, from, count] = args {
                    let at = |value: &Value| {
                        crate::value::convert::to_i32(value)
                            .ok()
                            .and_then(|it| usize::try_from(it).ok())
                    };
                    let (from, count) = (at(from)?, at(count)?);
                    data = data.into_iter().skip(from).take(count).collect();
                }
                Some(Ok(bytes(&digest(self.0, &data)?)))
            }
            ("dispose" | "clear" | "initialize", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static method of a hash algorithm.
pub fn hash_call(algorithm: &str, name: &str, args: &[Value]) -> Option<Result<Value>> {
    let known = ["SHA256", "SHA384", "SHA512", "SHA1", "MD5"]
        .into_iter()
        .find(|known| *known == algorithm)?;
    match (name, args) {
        ("create", _) => Some(Ok(Value::net(Hash(known)))),
        ("hashdata", [one]) => {
            let data = byte_items(one).or_else(|| stream::rest_of(one))?;
            Some(Ok(bytes(&digest(known, &data)?)))
        }
        _ => None,
    }
}
