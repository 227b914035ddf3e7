//! Text as bytes and back: the encodings that a script may name.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::name::eq_ignore_case;

/// An encoding, with or without a byte order mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Seven bits; the rest is lost.
    Ascii,
    /// UTF-8 without a mark.
    Utf8,
    /// UTF-8 with a mark.
    Utf8Bom,
    /// UTF-16, low byte first.
    Unicode,
    /// UTF-16, high byte first.
    BigEndianUnicode,
    /// UTF-32, low byte first.
    Utf32,
    /// UTF-32, high byte first.
    BigEndianUtf32,
    /// UTF-7.
    Utf7,
    /// ISO 8859-1.
    Latin1,
    /// A code page of the WHATWG's list.
    Page(&'static encoding_rs::Encoding, u16),
}

/// Windows code pages and their names.
const PAGES: &[(u16, &str)] = &[
    (866, "ibm866"),
    (874, "windows-874"),
    (932, "shift_jis"),
    (936, "gb2312"),
    (949, "ks_c_5601-1987"),
    (950, "big5"),
    (1250, "windows-1250"),
    (1251, "windows-1251"),
    (1252, "windows-1252"),
    (1253, "windows-1253"),
    (1254, "windows-1254"),
    (1255, "windows-1255"),
    (1256, "windows-1256"),
    (1257, "windows-1257"),
    (1258, "windows-1258"),
    (10000, "macintosh"),
    (20866, "koi8-r"),
    (21866, "koi8-u"),
    (28592, "iso-8859-2"),
    (28593, "iso-8859-3"),
    (28594, "iso-8859-4"),
    (28595, "iso-8859-5"),
    (28596, "iso-8859-6"),
    (28597, "iso-8859-7"),
    (28598, "iso-8859-8"),
    (28603, "iso-8859-13"),
    (28605, "iso-8859-15"),
    (51932, "euc-jp"),
    (51949, "euc-kr"),
    (54936, "gb18030"),
];

impl Encoding {
    /// The names that `-Encoding` lists.
    pub const NAMES: [&'static str; 12] = [
        "ansi",
        "ascii",
        "bigendianunicode",
        "bigendianutf32",
        "oem",
        "unicode",
        "utf7",
        "utf8",
        "utf8BOM",
        "utf8NoBOM",
        "utf32",
        "latin1",
    ];

    /// The encoding that `-Encoding` means by a name, or by the number or registered name of a code page.
    pub fn from_name(name: &str) -> Option<Self> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(match () {
            () if is("ascii") => Self::Ascii,
            () if is("utf8") || is("utf8NoBOM") || is("default") || is("oem") => Self::Utf8,
            () if is("utf8BOM") => Self::Utf8Bom,
            () if is("unicode") => Self::Unicode,
            () if is("bigendianunicode") => Self::BigEndianUnicode,
            () if is("utf32") => Self::Utf32,
            () if is("bigendianutf32") => Self::BigEndianUtf32,
            () if is("utf7") => Self::Utf7,
            () if is("latin1") => Self::Latin1,
            () if is("ansi") => return Self::from_code_page(1252),
            () => match name.parse() {
                Ok(page) => return Self::from_code_page(page),
                Err(_) => return Self::from_web_name(name),
            },
        })
    }

    /// The encoding of a code page.
    pub fn from_code_page(page: u32) -> Option<Self> {
        Some(match page {
            0 | 65001 => Self::Utf8Bom,
            1200 => Self::Unicode,
            1201 => Self::BigEndianUnicode,
            12000 => Self::Utf32,
            12001 => Self::BigEndianUtf32,
            20127 => Self::Ascii,
            28591 => Self::Latin1,
            65000 => Self::Utf7,
            _ => {
                let (number, name) = PAGES
                    .iter()
                    .find(|(number, _)| u32::from(*number) == page)?;
                Self::Page(encoding_rs::Encoding::for_label(name.as_bytes())?, *number)
            }
        })
    }

    /// The encoding of a registered name, as `[Text.Encoding]::GetEncoding` takes it.
    pub fn from_web_name(name: &str) -> Option<Self> {
        let lower = name.to_ascii_lowercase();
        Some(match lower.as_str() {
            "us-ascii" | "ascii" | "iso646-us" => Self::Ascii,
            "utf-8" | "utf8" | "unicode-1-1-utf-8" => Self::Utf8Bom,
            "utf-16" | "utf-16le" | "unicode" | "ucs-2" | "iso-10646-ucs-2" => Self::Unicode,
            "utf-16be" | "unicodefffe" => Self::BigEndianUnicode,
            "utf-32" | "utf-32le" => Self::Utf32,
            "utf-32be" => Self::BigEndianUtf32,
            "utf-7" | "unicode-1-1-utf-7" => Self::Utf7,
            "iso-8859-1" | "latin1" | "l1" | "iso_8859-1" => Self::Latin1,
            _ => {
                let (number, known) = match PAGES.iter().find(|(_, known)| *known == lower) {
                    Some(page) => *page,
                    None => {
                        let found = encoding_rs::Encoding::for_label(lower.as_bytes())?;
                        *PAGES.iter().find(|(_, known)| {
                            encoding_rs::Encoding::for_label(known.as_bytes()) == Some(found)
                        })?
                    }
                };
                Self::Page(encoding_rs::Encoding::for_label(known.as_bytes())?, number)
            }
        })
    }

    /// The registered name: `utf-8`.
    pub fn web_name(self) -> &'static str {
        match self {
            Self::Ascii => "us-ascii",
            Self::Utf8 | Self::Utf8Bom => "utf-8",
            Self::Unicode => "utf-16",
            Self::BigEndianUnicode => "utf-16BE",
            Self::Utf32 => "utf-32",
            Self::BigEndianUtf32 => "utf-32BE",
            Self::Utf7 => "utf-7",
            Self::Latin1 => "iso-8859-1",
            Self::Page(_, page) => PAGES
                .iter()
                .find(|(number, _)| *number == page)
                .map_or("", |(_, name)| name),
        }
    }

    /// The name for a reader: `Unicode (UTF-8)`.
    pub fn display_name(self) -> &'static str {
        match self {
            Self::Ascii => "US-ASCII",
            Self::Utf8 | Self::Utf8Bom => "Unicode (UTF-8)",
            Self::Unicode => "Unicode",
            Self::BigEndianUnicode => "Unicode (Big-Endian)",
            Self::Utf32 => "Unicode (UTF-32)",
            Self::BigEndianUtf32 => "Unicode (UTF-32 Big-Endian)",
            Self::Utf7 => "Unicode (UTF-7)",
            Self::Latin1 => "Western European (ISO)",
            Self::Page(..) => self.web_name(),
        }
    }

    /// The class name: `System.Text.UTF8Encoding`.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Ascii => "System.Text.ASCIIEncoding",
            Self::Utf8 | Self::Utf8Bom => "System.Text.UTF8Encoding",
            Self::Unicode | Self::BigEndianUnicode => "System.Text.UnicodeEncoding",
            Self::Utf32 | Self::BigEndianUtf32 => "System.Text.UTF32Encoding",
            Self::Utf7 => "System.Text.UTF7Encoding",
            Self::Latin1 => "System.Text.Latin1Encoding",
            Self::Page(..) => "System.Text.SBCSCodePageEncoding",
        }
    }

    /// The byte order mark that a file in this encoding starts with.
    pub fn preamble(self) -> &'static [u8] {
        match self {
            Self::Utf8Bom => b"\xEF\xBB\xBF",
            Self::Unicode => b"\xFF\xFE",
            Self::BigEndianUnicode => b"\xFE\xFF",
            Self::Utf32 => b"\xFF\xFE\0\0",
            Self::BigEndianUtf32 => b"\0\0\xFE\xFF",
            Self::Ascii | Self::Utf8 | Self::Utf7 | Self::Latin1 | Self::Page(..) => b"",
        }
    }

    /// The encoding that a byte order mark tells, and the length of the mark.
    pub fn of_preamble(bytes: &[u8]) -> Option<(Self, usize)> {
        [
            Self::Utf32,
            Self::BigEndianUtf32,
            Self::Utf8Bom,
            Self::Unicode,
            Self::BigEndianUnicode,
        ]
        .into_iter()
        .find(|encoding| bytes.starts_with(encoding.preamble()))
        .map(|encoding| (encoding, encoding.preamble().len()))
    }

    /// The text of a file: a byte order mark decides, where there is one.
    pub fn decode_file(self, bytes: &[u8]) -> String {
        match Self::of_preamble(bytes) {
            Some((found, len)) => found.decode(bytes.get(len..).unwrap_or_default()),
            None => self.decode(bytes),
        }
    }

    /// Text as bytes, without a byte order mark; what the encoding lacks becomes `?`.
    pub fn encode(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 | Self::Utf8Bom => text.as_bytes().to_vec(),
            Self::Ascii => narrow(text, 0x80),
            Self::Latin1 => narrow(text, 0x100),
            Self::Unicode => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Self::BigEndianUnicode => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Self::Utf32 => text
                .chars()
                .flat_map(|c| (c as u32).to_le_bytes())
                .collect(),
            Self::BigEndianUtf32 => text
                .chars()
                .flat_map(|c| (c as u32).to_be_bytes())
                .collect(),
            Self::Utf7 => encode_utf7(text),
            Self::Page(page, _) => {
                let mut out = Vec::with_capacity(text.len());
                let mut buffer = [0; 4];
                for c in text.chars() {
                    let (bytes, _, lost) = page.encode(c.encode_utf8(&mut buffer));
                    if lost {
                        out.push(b'?');
                    } else {
                        out.extend_from_slice(&bytes);
                    }
                }
                out
            }
        }
    }

    /// Bytes as text; what is no text becomes U+FFFD.
    pub fn decode(self, bytes: &[u8]) -> String {
        match self {
            Self::Utf8 | Self::Utf8Bom => String::from_utf8_lossy(bytes).into_owned(),
            Self::Ascii => bytes
                .iter()
                .map(|byte| {
                    if byte.is_ascii() {
                        char::from(*byte)
                    } else {
                        char::REPLACEMENT_CHARACTER
                    }
                })
                .collect(),
            Self::Latin1 => bytes.iter().map(|byte| char::from(*byte)).collect(),
            Self::Unicode => decode_utf16(bytes, u16::from_le_bytes),
            Self::BigEndianUnicode => decode_utf16(bytes, u16::from_be_bytes),
            Self::Utf32 => decode_utf32(bytes, u32::from_le_bytes),
            Self::BigEndianUtf32 => decode_utf32(bytes, u32::from_be_bytes),
            Self::Utf7 => decode_utf7(bytes),
            Self::Page(page, _) => page.decode_without_bom_handling(bytes).0.into_owned(),
        }
    }
}

/// One byte for each UTF-16 unit below a limit.
fn narrow(text: &str, limit: u16) -> Vec<u8> {
    text.encode_utf16()
        .map(|unit| {
            if unit < limit {
                u8::try_from(unit).unwrap_or(b'?')
            } else {
                b'?'
            }
        })
        .collect()
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text: String = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    if !rest.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

fn decode_utf32(bytes: &[u8], code: fn([u8; 4]) -> u32) -> String {
    let (codes, rest) = bytes.as_chunks::<4>();
    let one = |bytes: &[u8; 4]| char::from_u32(code(*bytes)).unwrap_or(char::REPLACEMENT_CHARACTER);
    let mut text: String = codes.iter().map(one).collect();
    if !rest.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

/// What UTF-7 writes as it is.
fn is_direct(c: char) -> bool {
    c.is_ascii_alphanumeric() || "\t\n\r '(),-./:?".contains(c)
}

/// A text in UTF-7.
pub fn encode_utf7(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if is_direct(c) {
            out.push(u8::try_from(c).unwrap_or(b'?'));
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            continue;
        }
        if c == '+' {
            out.extend_from_slice(b"+-");
            rest = rest.get(1..).unwrap_or_default();
            continue;
        }
        let end = rest.find(is_direct).unwrap_or(rest.len());
        let (run, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let bytes: Vec<u8> = run.encode_utf16().flat_map(u16::to_be_bytes).collect();
        out.push(b'+');
        out.extend_from_slice(STANDARD_NO_PAD.encode(bytes).as_bytes());
        out.push(b'-');
        rest = tail;
    }
    out
}

/// The text of UTF-7 bytes.
pub fn decode_utf7(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((byte, tail)) = rest.split_first() {
        rest = tail;
        if *byte != b'+' {
            out.push(char::from(*byte));
            continue;
        }
        let len = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
            .count();
        let (run, tail) = rest.split_at_checked(len).unwrap_or((rest, b""));
        rest = tail.strip_prefix(b"-").unwrap_or(tail);
        if run.is_empty() {
            out.push('+');
            continue;
        }
        let (mut bits, mut count) = (0u32, 0);
        let mut units = Vec::new();
        for byte in run {
            let value = match byte {
                b'A'..=b'Z' => byte - b'A',
                b'a'..=b'z' => byte - b'a' + 26,
                b'0'..=b'9' => byte - b'0' + 52,
                b'+' => 62,
                _ => 63,
            };
            bits = bits << 6 | u32::from(value);
            count += 6;
            if count >= 16 {
                count -= 16;
                units.push(u16::try_from(bits >> count & 0xFFFF).unwrap_or_default());
            }
        }
        out.push_str(&String::from_utf16_lossy(&units));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_recorded_bytes() {
        let hex = |name: &str| {
            let encoding = Encoding::from_name(name).unwrap();
            let bytes = [encoding.preamble(), &encoding.encode("aé")].concat();
            bytes
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(hex("utf8"), "61 c3 a9");
        assert_eq!(hex("utf8BOM"), "ef bb bf 61 c3 a9");
        assert_eq!(hex("utf8NoBOM"), "61 c3 a9");
        assert_eq!(hex("ascii"), "61 3f");
        assert_eq!(hex("unicode"), "ff fe 61 00 e9 00");
        assert_eq!(hex("bigendianunicode"), "fe ff 00 61 00 e9");
        assert_eq!(hex("utf32"), "ff fe 00 00 61 00 00 00 e9 00 00 00");
        assert_eq!(hex("latin1"), "61 e9");
        assert_eq!(hex("utf7"), "61 2b 41 4f 6b 2d");
        assert_eq!(hex("1252"), "61 e9");
        assert!(Encoding::from_name("nope").is_none());
        assert!(Encoding::from_name("utf16LE").is_none());
    }

    #[test]
    fn reads_back() {
        for name in Encoding::NAMES {
            let encoding = Encoding::from_name(name).unwrap();
            let text = "a+b é €";
            let back =
                encoding.decode_file(&[encoding.preamble(), &encoding.encode(text)].concat());
            match name {
                "ascii" => assert_eq!(back, "a+b ? ?"),
                "latin1" => assert_eq!(back, "a+b é ?"),
                _ => assert_eq!(back, text, "{name}"),
            }
        }
    }
}
