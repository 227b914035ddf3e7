//! The values that are one element: its name and its text.

use super::text::{duration, encode};
use crate::text::culture::INVARIANT;
use crate::text::date_format;
use crate::value::net::credential;
use crate::value::net::xml::escape_text;
use crate::value::text::net_text;
use crate::value::types::{Known, Type};
use crate::value::zone::WorldZone;
use crate::value::{Context, Value};
use base64::Engine;

/// The element and the text of a value that CLIXML knows.
pub(super) fn simple(value: &Value, cx: &mut dyn Context) -> Option<(&'static str, String)> {
    Some(match value {
        Value::String(text) => ("S", escape_text(&encode(text))),
        Value::Int(it) => ("I32", it.to_string()),
        Value::Long(it) => ("I64", it.to_string()),
        Value::Bool(it) => ("B", it.to_string()),
        Value::SByte(it) => ("SB", it.to_string()),
        Value::Byte(it) => ("By", it.to_string()),
        Value::Int16(it) => ("I16", it.to_string()),
        Value::UInt16(it) => ("U16", it.to_string()),
        Value::UInt(it) => ("U32", it.to_string()),
        Value::ULong(it) => ("U64", it.to_string()),
        Value::Single(it) => (
            "Sg",
            special(f64::from(*it)).unwrap_or_else(|| net_text(value, &INVARIANT)),
        ),
        Value::Double(it) => (
            "Db",
            special(*it).unwrap_or_else(|| net_text(value, &INVARIANT)),
        ),
        Value::Decimal(it) => ("D", it.to_string()),
        Value::Char(unit) => ("C", unit.to_string()),
        Value::DateTime(date) => {
            let zone = WorldZone(cx.world());
            let text =
                date_format::format(*date, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", &INVARIANT, &zone)
                    .unwrap_or_default();
            ("DT", text)
        }
        Value::TimeSpan(span) => ("TS", duration(*span)),
        Value::ScriptBlock(block) => ("SBK", escape_text(&encode(block.text()))),
        Value::Array(array) if array.element.is_known(Known::Byte) => {
            let bytes: Vec<u8> = array
                .items
                .borrow()
                .iter()
                .filter_map(|one| match one.base() {
                    Value::Byte(byte) => Some(*byte),
                    _ => None,
                })
                .collect();
            (
                "BA",
                base64::engine::general_purpose::STANDARD.encode(bytes),
            )
        }
        Value::Net(net) => {
            if let Some(plain) = credential::plain(value) {
                return Some(("SS", hex(&plain)));
            }
            match net.object().type_of() {
                Type::Known(Known::Guid) => ("G", value.to_text()),
                Type::Known(Known::Version) => ("Version", value.to_text()),
                Type::Known(Known::Uri) => ("URI", escape_text(&encode(&value.to_text()))),
                of if of.full_name() == "System.Xml.XmlDocument" => {
                    let text = net.object().get("OuterXml")?.to_text();
                    ("XD", escape_text(&encode(&text)))
                }
                _ => return None,
            }
        }
        _ => return None,
    })
}

/// How `XmlConvert` spells numbers that are none.
pub(super) fn special(number: f64) -> Option<String> {
    Some(
        if number.is_nan() {
            "NaN"
        } else if number == f64::INFINITY {
            "INF"
        } else if number == f64::NEG_INFINITY {
            "-INF"
        } else {
            return None;
        }
        .to_owned(),
    )
}

/// The UTF-16 units of a text as hexadecimal bytes: a secure string where nothing can encrypt it for a user.
pub fn hex(text: &str) -> String {
    text.encode_utf16()
        .flat_map(u16::to_le_bytes)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
