//! `Encoding`: text to bytes and back.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, byte_items, bytes, int, items, null, range};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use std::any::Any;

/// Which encoding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first.
    Utf16,
    /// UTF-16, high byte first.
    Utf16Big,
    /// UTF-32, low byte first.
    Utf32,
    /// UTF-32, high byte first.
    Utf32Big,
    /// 7-bit ASCII.
    Ascii,
    /// ISO 8859-1.
    Latin1,
    /// UTF-7.
    Utf7,
    /// Windows-1252.
    Windows1252,
}

/// An encoding.
#[derive(Clone, Copy)]
pub struct Encoding {
    /// Which.
    pub kind: Kind,
    /// Writes a byte order mark.
    pub mark: bool,
    /// Throws on bad bytes.
    pub strict: bool,
}

impl Encoding {
    /// The encoding with its mark, as the static properties give it.
    pub const fn of(kind: Kind) -> Encoding {
        Encoding {
            kind,
            mark: !matches!(
                kind,
                Kind::Ascii | Kind::Latin1 | Kind::Utf7 | Kind::Windows1252
            ),
            strict: false,
        }
    }

    /// Text to bytes, without the mark.
    pub fn encode(&self, text: &str) -> Vec<u8> {
        match self.kind {
            Kind::Utf8 => text.as_bytes().to_vec(),
            Kind::Utf16 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Kind::Utf16Big => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Kind::Utf32 => text
                .chars()
                .flat_map(|c| (c as u32).to_le_bytes())
                .collect(),
            Kind::Utf32Big => text
                .chars()
                .flat_map(|c| (c as u32).to_be_bytes())
                .collect(),
            Kind::Utf7 => crate::text::encoding::encode_utf7(text),
            Kind::Windows1252 => text
                .chars()
                .map(|c| {
                    let mut buffer = [0; 4];
                    let (bytes, _, failed) =
                        encoding_rs::WINDOWS_1252.encode(c.encode_utf8(&mut buffer));
                    match bytes.first() {
                        Some(byte) if !failed => *byte,
                        _ => b'?',
                    }
                })
                .collect(),
            Kind::Ascii => text
                .encode_utf16()
                .map(|unit| if unit < 128 { unit as u8 } else { b'?' })
                .collect(),
            Kind::Latin1 => text
                .encode_utf16()
                .map(|unit| u8::try_from(unit).unwrap_or(b'?'))
                .collect(),
        }
    }

    /// Bytes to text; a mark stays a character.
    pub fn decode(&self, bytes: &[u8]) -> String {
        match self.kind {
            Kind::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
            Kind::Utf16 | Kind::Utf16Big => {
                let units: Vec<u16> = bytes
                    .chunks(2)
                    .map(|pair| match pair {
                        [a, b] if self.kind == Kind::Utf16 => u16::from_le_bytes([*a, *b]),
                        [a, b] => u16::from_be_bytes([*a, *b]),
                        _ => 0xFFFD,
                    })
                    .collect();
                String::from_utf16_lossy(&units)
            }
            Kind::Utf32 | Kind::Utf32Big => bytes
                .chunks(4)
                .map(|four| match <[u8; 4]>::try_from(four) {
                    Ok(four) => {
                        let code = if self.kind == Kind::Utf32 {
                            u32::from_le_bytes(four)
                        } else {
                            u32::from_be_bytes(four)
                        };
                        char::from_u32(code).unwrap_or('\u{FFFD}')
                    }
                    Err(_) => '\u{FFFD}',
                })
                .collect(),
            Kind::Utf7 => crate::text::encoding::decode_utf7(bytes),
            Kind::Windows1252 => encoding_rs::WINDOWS_1252
                .decode_without_bom_handling(bytes)
                .0
                .into_owned(),
            Kind::Ascii => bytes
                .iter()
                .map(|byte| {
                    if *byte < 128 {
                        char::from(*byte)
                    } else {
                        '\u{FFFD}'
                    }
                })
                .collect(),
            Kind::Latin1 => bytes.iter().map(|byte| char::from(*byte)).collect(),
        }
    }

    /// The byte order mark.
    pub fn preamble(&self) -> &'static [u8] {
        if !self.mark {
            return &[];
        }
        match self.kind {
            Kind::Utf8 => &[0xEF, 0xBB, 0xBF],
            Kind::Utf16 => &[0xFF, 0xFE],
            Kind::Utf16Big => &[0xFE, 0xFF],
            Kind::Utf32 => &[0xFF, 0xFE, 0, 0],
            Kind::Utf32Big => &[0, 0, 0xFE, 0xFF],
            Kind::Ascii | Kind::Latin1 | Kind::Utf7 | Kind::Windows1252 => &[],
        }
    }

    fn facts(&self) -> (&'static str, &'static str, &'static str, i32) {
        match self.kind {
            Kind::Utf8 => (
                "System.Text.UTF8Encoding",
                "Unicode (UTF-8)",
                "utf-8",
                65001,
            ),
            Kind::Utf16 => ("System.Text.UnicodeEncoding", "Unicode", "utf-16", 1200),
            Kind::Utf16Big => (
                "System.Text.UnicodeEncoding",
                "Unicode (Big-Endian)",
                "utf-16BE",
                1201,
            ),
            Kind::Utf32 => (
                "System.Text.UTF32Encoding",
                "Unicode (UTF-32)",
                "utf-32",
                12000,
            ),
            Kind::Utf32Big => (
                "System.Text.UTF32Encoding",
                "Unicode (UTF-32 Big-Endian)",
                "utf-32BE",
                12001,
            ),
            Kind::Windows1252 => (
                "System.Text.SBCSCodePageEncoding",
                "Western European (Windows)",
                "windows-1252",
                1252,
            ),
            Kind::Utf7 => (
                "System.Text.UTF7Encoding",
                "Unicode (UTF-7)",
                "utf-7",
                65000,
            ),
            Kind::Ascii => ("System.Text.ASCIIEncoding", "US-ASCII", "us-ascii", 20127),
            Kind::Latin1 => (
                "System.Text.Latin1Encoding",
                "Western European (ISO)",
                "iso-8859-1",
                28591,
            ),
        }
    }
}

/// The encoding that bytes begin with the mark of, and the length of the mark.
pub fn detect(bytes: &[u8]) -> Option<(Encoding, usize)> {
    [
        Kind::Utf8,
        Kind::Utf32,
        Kind::Utf32Big,
        Kind::Utf16,
        Kind::Utf16Big,
    ]
    .into_iter()
    .map(Encoding::of)
    .find(|one| bytes.starts_with(one.preamble()))
    .map(|one| (one, one.preamble().len()))
}

/// Text of a file: by its mark, else in the given encoding.
pub fn decode_file(bytes: &[u8], default: Encoding) -> String {
    match detect(bytes) {
        Some((encoding, mark)) => encoding.decode(bytes.get(mark..).unwrap_or_default()),
        None => default.decode(bytes),
    }
}

/// The encoding of a name or code page.
pub fn by_name(name: &str) -> Option<Encoding> {
    Some(Encoding::of(match name.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" | "65001" | "unicode-1-1-utf-8" => Kind::Utf8,
        "utf-16" | "unicode" | "1200" | "utf-16le" | "ucs-2" => Kind::Utf16,
        "utf-16be" | "unicodefffe" | "1201" => Kind::Utf16Big,
        "utf-32" | "12000" | "utf-32le" | "ucs-4" => Kind::Utf32,
        "utf-32be" | "12001" => Kind::Utf32Big,
        "us-ascii" | "ascii" | "20127" => Kind::Ascii,
        "utf-7" | "utf7" | "65000" => Kind::Utf7,
        "windows-1252" | "1252" => Kind::Windows1252,
        "iso-8859-1" | "latin1" | "28591" | "l1" => Kind::Latin1,
        _ => return None,
    }))
}

/// The encoding of an argument.
pub fn of_value(value: &Value) -> Option<Encoding> {
    value.downcast::<Encoding>().copied()
}

impl NetObject for Encoding {
    fn type_of(&self) -> Type {
        Type::named(match self.kind {
            Kind::Utf8 if self.mark && !self.strict => {
                "System.Text.UTF8Encoding+UTF8EncodingSealed"
            }
            _ => self.facts().0,
        })
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let (_, shown, web, page) = self.facts();
        Some(if is("EncodingName") {
            Value::str(shown)
        } else if is("WebName") || is("BodyName") || is("HeaderName") {
            Value::str(web)
        } else if is("CodePage") {
            Value::Int(page)
        } else if is("WindowsCodePage") {
            Value::Int(match self.kind {
                Kind::Ascii | Kind::Latin1 => 1252,
                _ => 1200,
            })
        } else if is("IsSingleByte") {
            Value::Bool(matches!(self.kind, Kind::Ascii | Kind::Latin1))
        } else if is("EncoderFallback") || is("DecoderFallback") {
            let of = match is("EncoderFallback") {
                true => "System.Text.EncoderReplacementFallback",
                false => "System.Text.DecoderReplacementFallback",
            };
            let text = match self.kind {
                Kind::Ascii | Kind::Latin1 => "?",
                _ => "\u{fffd}",
            };
            super::record::value(
                of,
                Some(of.to_owned()),
                vec![
                    ("DefaultString", Value::str(text)),
                    ("MaxCharCount", Value::Int(1)),
                ],
            )
        } else if is("IsReadOnly") {
            Value::TRUE
        } else if is("Preamble") {
            // A span cannot leave the method that made it.
            Value::Null
        } else if is("IsBrowserDisplay") || is("IsBrowserSave") {
            Value::Bool(matches!(self.kind, Kind::Utf8 | Kind::Latin1))
        } else if is("IsMailNewsDisplay") || is("IsMailNewsSave") {
            Value::Bool(matches!(self.kind, Kind::Utf8 | Kind::Latin1 | Kind::Ascii))
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Preamble",
            "BodyName",
            "EncodingName",
            "HeaderName",
            "WebName",
            "WindowsCodePage",
            "IsBrowserDisplay",
            "IsBrowserSave",
            "IsMailNewsDisplay",
            "IsMailNewsSave",
            "IsSingleByte",
            "EncoderFallback",
            "DecoderFallback",
            "IsReadOnly",
            "CodePage",
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
        let text = |value: &Value| -> String {
            match value.base() {
                Value::Array(_) => {
                    let units: Vec<u16> = items(value)
                        .iter()
                        .filter_map(|one| match one {
                            Value::Char(unit) => Some(*unit),
                            _ => None,
                        })
                        .collect();
                    String::from_utf16_lossy(&units)
                }
                other => other.to_text(),
            }
        };
        Some(match (name, args) {
            ("getbytes", [one]) => {
                if one.is_null() {
                    return Some(null("s"));
                }
                Ok(bytes(&self.encode(&text(one))))
            }
            ("getbytecount", [one]) => Ok(Value::Int(self.encode(&text(one)).len() as i32)),
            ("getbytes", [one, _, _]) => {
                let units: Vec<u16> = text(one)
                    .encode_utf16()
                    .skip(int(args, 1)?.max(0) as usize)
                    .take(int(args, 2)?.max(0) as usize)
                    .collect();
                Ok(bytes(&self.encode(&String::from_utf16_lossy(&units))))
            }
            ("getstring" | "getchars" | "getcharcount", [one, rest @ ..]) => {
                if one.is_null() {
                    return Some(null("bytes"));
                }
                let mut held = byte_items(one)?;
                if let (Some(from), Some(count)) = (int(rest, 0), int(rest, 1)) {
                    if from < 0 || count < 0 || from as usize + count as usize > held.len() {
                        return Some(range(
                            "Index and count must refer to a location within the buffer. (Parameter 'bytes')",
                        ));
                    }
                    held = held
                        .into_iter()
                        .skip(from as usize)
                        .take(count as usize)
                        .collect();
                }
                if self.strict && self.kind == Kind::Utf8 && std::str::from_utf8(&held).is_err() {
                    return Some(Err(Fault::net(
                        "System.Text.DecoderFallbackException",
                        "Unable to translate bytes to Unicode.",
                    )));
                }
                let decoded = self.decode(&held);
                Ok(match name {
                    "getstring" => Value::str(decoded),
                    "getcharcount" => Value::Int(decoded.encode_utf16().count() as i32),
                    _ => Value::array_of(
                        Type::Known(Known::Char),
                        decoded.encode_utf16().map(Value::Char).collect(),
                    ),
                })
            }
            ("getpreamble", []) => Ok(bytes(self.preamble())),
            ("getmaxbytecount", [_]) => {
                let count = int(args, 0)?;
                Ok(Value::Int(match self.kind {
                    Kind::Utf8 => (count + 1) * 3,
                    Kind::Utf16 | Kind::Utf16Big => (count + 1) * 2,
                    Kind::Utf32 | Kind::Utf32Big => (count + 1) * 4,
                    Kind::Ascii | Kind::Latin1 | Kind::Windows1252 => count + 1,
                    Kind::Utf7 => count * 3 + 2,
                }))
            }
            ("getmaxcharcount", [_]) => Ok(Value::Int(int(args, 0)? + 1)),
            ("clone", []) => Ok(Value::net(*self)),
            _ => return None,
        })
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Encoding>().is_some_and(|other| {
            other.kind == self.kind && other.mark == self.mark && other.strict == self.strict
        }))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static property of `Encoding`.
pub fn static_property(name: &str) -> Option<Value> {
    let kind = match name {
        "utf8" => Kind::Utf8,
        "default" => {
            return Some(Value::net(Encoding {
                kind: Kind::Utf8,
                mark: false,
                strict: false,
            }));
        }
        "unicode" => Kind::Utf16,
        "bigendianunicode" => Kind::Utf16Big,
        "utf32" => Kind::Utf32,
        "ascii" => Kind::Ascii,
        "latin1" => Kind::Latin1,
        _ => return None,
    };
    Some(Value::net(Encoding::of(kind)))
}

/// A static method of `Encoding`.
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    match (name, args) {
        ("getencoding", [one, ..]) => {
            let wanted = one.to_text();
            Some(match by_name(&wanted) {
                Some(found) => Ok(Value::net(found)),
                None if matches!(one.base(), Value::String(_)) => bad(format!(
                    "'{wanted}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')"
                )),
                None => Err(Fault::net(
                    "System.NotSupportedException",
                    format!(
                        "No data is available for encoding {wanted}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
                    ),
                )),
            })
        }
        ("convert", [from, to, held, ..]) => {
            let (from, to) = (of_value(from)?, of_value(to)?);
            Some(Ok(bytes(&to.encode(&from.decode(&byte_items(held)?)))))
        }
        ("registerprovider", _) => Some(Ok(Value::Empty)),
        _ => None,
    }
}

/// A constructor of one of the encodings' own types.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    let flag = |at: usize| crate::value::members::args::flag(args, at);
    let made = match of {
        "System.Text.UTF8Encoding" => Encoding {
            kind: Kind::Utf8,
            mark: flag(0).unwrap_or(false),
            strict: flag(1).unwrap_or(false),
        },
        "System.Text.UnicodeEncoding" => Encoding {
            kind: if flag(0) == Some(true) {
                Kind::Utf16Big
            } else {
                Kind::Utf16
            },
            mark: flag(1).unwrap_or(true),
            strict: flag(2).unwrap_or(false),
        },
        "System.Text.UTF32Encoding" => Encoding {
            kind: if flag(0) == Some(true) {
                Kind::Utf32Big
            } else {
                Kind::Utf32
            },
            mark: flag(1).unwrap_or(true),
            strict: false,
        },
        "System.Text.ASCIIEncoding" => Encoding::of(Kind::Ascii),
        _ => return None,
    };
    Some(Ok(Value::net(made)))
}
