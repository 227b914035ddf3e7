//! `BinaryReader` and `BinaryWriter`.

use super::NetObject;
use super::stream::Stream;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{self, byte_items, int};
use crate::value::{Context, Fault, Result, Type, Value};
use std::any::Any;

/// Reads numbers and texts from a stream.
pub struct Reader(Value);

fn ended<T>() -> Result<T> {
    Err(Fault::net(
        "System.IO.EndOfStreamException",
        "Unable to read beyond the end of the stream.",
    ))
}

impl Reader {
    fn stream(&self) -> Result<&Stream> {
        match self.0.downcast::<Stream>() {
            Some(stream) => Ok(stream),
            None => args::bad("Stream was not readable."),
        }
    }

    fn bytes<const N: usize>(&self) -> Result<[u8; N]> {
        match <[u8; N]>::try_from(self.stream()?.read(N)) {
            Ok(bytes) => Ok(bytes),
            Err(_) => ended(),
        }
    }

    /// A number of seven bits a byte, the lowest first.
    fn packed(&self) -> Result<u64> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let [byte] = self.bytes::<1>()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Fault::net(
            "System.FormatException",
            "Too many bytes in what should have been a 7-bit encoded integer.",
        ))
    }

    /// One character of UTF-8, as UTF-16 units.
    fn unit(&self) -> Result<u16> {
        let [first] = self.bytes::<1>()?;
        let more = match first {
            0xC0..=0xDF => 1,
            0xE0..=0xEF => 2,
            0xF0..=0xF7 => 3,
            _ => 0,
        };
        let mut all = vec![first];
        all.extend(self.stream()?.read(more));
        Ok(String::from_utf8_lossy(&all)
            .encode_utf16()
            .next()
            .unwrap_or(0xFFFD))
    }

    fn run(&self, name: &str, list: &[Value]) -> Result<Option<Value>> {
        Ok(Some(match (name, list) {
            ("readbyte", []) => Value::Byte(u8::from_le_bytes(self.bytes()?)),
            ("readsbyte", []) => Value::SByte(i8::from_le_bytes(self.bytes()?)),
            ("readboolean", []) => Value::Bool(u8::from_le_bytes(self.bytes()?) != 0),
            ("readint16", []) => Value::Int16(i16::from_le_bytes(self.bytes()?)),
            ("readuint16", []) => Value::UInt16(u16::from_le_bytes(self.bytes()?)),
            ("readint32", []) => Value::Int(i32::from_le_bytes(self.bytes()?)),
            ("readuint32", []) => Value::UInt(u32::from_le_bytes(self.bytes()?)),
            ("readint64", []) => Value::Long(i64::from_le_bytes(self.bytes()?)),
            ("readuint64", []) => Value::ULong(u64::from_le_bytes(self.bytes()?)),
            ("readsingle", []) => Value::Single(f32::from_le_bytes(self.bytes()?)),
            ("readdouble", []) => Value::Double(f64::from_le_bytes(self.bytes()?)),
            ("read7bitencodedint", []) => Value::Int(self.packed()? as i32),
            ("read7bitencodedint64", []) => Value::Long(self.packed()? as i64),
            ("readchar", []) => Value::Char(self.unit()?),
            ("peekchar", []) => {
                let stream = self.stream()?;
                let at = stream.position();
                let unit = self.unit();
                stream.set_position(at);
                Value::Int(unit.map_or(-1, i32::from))
            }
            ("readchars", [_]) => {
                let mut units = Vec::new();
                for _ in 0..int(list, 0).unwrap_or(0) {
                    match self.unit() {
                        Ok(unit) => units.push(Value::Char(unit)),
                        Err(_) => break,
                    }
                }
                Value::array_of(Type::Known(crate::value::Known::Char), units)
            }
            ("readbytes", [_]) => {
                let count = usize::try_from(int(list, 0).unwrap_or(0)).unwrap_or(0);
                args::bytes(&self.stream()?.read(count))
            }
            ("read", [buffer, at, count]) => {
                return self
                    .read_into(buffer, at, count)
                    .map(|count| Some(Value::Int(count as i32)));
            }
            ("read", []) => Value::Int(self.unit().map_or(-1, i32::from)),
            ("readstring", []) => {
                let length = self.packed()? as usize;
                let bytes = self.stream()?.read(length);
                if bytes.len() < length {
                    return ended();
                }
                Value::str(String::from_utf8_lossy(&bytes).into_owned())
            }
            ("close" | "dispose", []) => Value::Empty,
            _ => return Ok(None),
        }))
    }

    fn read_into(&self, buffer: &Value, at: &Value, count: &Value) -> Result<usize> {
        let (at, count) = (
            crate::value::convert::to_i32(at)?,
            crate::value::convert::to_i32(count)?,
        );
        let bytes = self.stream()?.read(usize::try_from(count).unwrap_or(0));
        if let Value::Array(array) = buffer.base() {
            let mut items = array.items.borrow_mut();
            for (slot, byte) in items
                .iter_mut()
                .skip(usize::try_from(at).unwrap_or(0))
                .zip(&bytes)
            {
                *slot = Value::Byte(*byte);
            }
        }
        Ok(bytes.len())
    }
}

impl NetObject for Reader {
    fn type_of(&self) -> Type {
        Type::named("System.IO.BinaryReader")
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "BaseStream").then(|| self.0.clone())
    }

    fn property_names(&self) -> Vec<String> {
        vec!["BaseStream".to_owned()]
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        self.run(name, list).transpose()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Writes numbers and texts to a stream.
pub struct Writer(Value);

fn packed(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push((number as u8) | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

impl Writer {
    fn run(&self, name: &str, list: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
        let bytes = match (name, list) {
            ("write", [one]) => match one.base() {
                Value::Bool(it) => vec![u8::from(*it)],
                Value::Byte(it) => vec![*it],
                Value::SByte(it) => it.to_le_bytes().to_vec(),
                Value::Int16(it) => it.to_le_bytes().to_vec(),
                Value::UInt16(it) => it.to_le_bytes().to_vec(),
                Value::Int(it) => it.to_le_bytes().to_vec(),
                Value::UInt(it) => it.to_le_bytes().to_vec(),
                Value::Long(it) => it.to_le_bytes().to_vec(),
                Value::ULong(it) => it.to_le_bytes().to_vec(),
                Value::Single(it) => it.to_le_bytes().to_vec(),
                Value::Double(it) => it.to_le_bytes().to_vec(),
                Value::Char(it) => String::from_utf16_lossy(&[*it]).into_bytes(),
                Value::String(text) => {
                    let mut all = packed(text.len() as u64);
                    all.extend(text.as_bytes());
                    all
                }
                array @ Value::Array(held) if held.element.is_known(crate::value::Known::Byte) => {
                    byte_items(array).unwrap_or_default()
                }
                Value::Array(held) => {
                    let units: Vec<u16> = held
                        .items
                        .borrow()
                        .iter()
                        .filter_map(|one| match one {
                            Value::Char(unit) => Some(*unit),
                            _ => None,
                        })
                        .collect();
                    String::from_utf16_lossy(&units).into_bytes()
                }
                _ => return Ok(None),
            },
            ("write", [array, _, _]) => {
                let (at, count) = (int(list, 1).unwrap_or(0), int(list, 2).unwrap_or(0));
                let all = byte_items(array).unwrap_or_default();
                all.into_iter()
                    .skip(usize::try_from(at).unwrap_or(0))
                    .take(usize::try_from(count).unwrap_or(0))
                    .collect()
            }
            ("write7bitencodedint" | "write7bitencodedint64", [one]) => {
                packed(crate::value::convert::to_i64(one)? as u64)
            }
            ("flush" | "close" | "dispose", []) => {
                cx.call_method(&self.0, "Flush", &[])?;
                return Ok(Some(Value::Empty));
            }
            ("seek", [_, _]) => {
                return cx.call_method(&self.0, "Seek", list).map(Some);
            }
            _ => return Ok(None),
        };
        match self.0.downcast::<Stream>() {
            Some(stream) => stream.write(&bytes),
            None => return args::bad("Stream was not writable."),
        }
        Ok(Some(Value::Empty))
    }
}

impl NetObject for Writer {
    fn type_of(&self) -> Type {
        Type::named("System.IO.BinaryWriter")
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "BaseStream").then(|| self.0.clone())
    }

    fn property_names(&self) -> Vec<String> {
        vec!["BaseStream".to_owned()]
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        self.run(name, list, cx).transpose()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Constructors.
pub fn construct(of: &str, list: &[Value]) -> Option<Result<Value>> {
    let stream = list.first()?;
    if stream.is_null() {
        return Some(args::null(if of.ends_with("Reader") {
            "input"
        } else {
            "output"
        }));
    }
    match of {
        "System.IO.BinaryReader" => Some(Ok(Value::net(Reader(stream.base().clone())))),
        "System.IO.BinaryWriter" => Some(Ok(Value::net(Writer(stream.base().clone())))),
        _ => None,
    }
}
