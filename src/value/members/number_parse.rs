//! `Parse` of numbers, and its errors.

use super::number::integer;
use crate::text::culture::Culture;
use crate::text::number_parse::{
    NumberStyles, ParseError, parse_big, parse_decimal, parse_double, parse_int, parse_single,
};
use crate::value::types::Known;
use crate::value::{Context, Fault, Result, Value};

/// The least and the greatest integer of a type, and its number of bits.
pub(super) fn integer_bounds(of: Known) -> Option<(i128, i128, u32)> {
    use Known::{Byte, Int16, Int32, Int64, SByte, UInt16, UInt32, UInt64};
    Some(match of {
        SByte => (i8::MIN.into(), i8::MAX.into(), 8),
        Byte => (0, u8::MAX.into(), 8),
        Int16 => (i16::MIN.into(), i16::MAX.into(), 16),
        UInt16 => (0, u16::MAX.into(), 16),
        Int32 => (i32::MIN.into(), i32::MAX.into(), 32),
        UInt32 => (0, u32::MAX.into(), 32),
        Int64 => (i64::MIN.into(), i64::MAX.into(), 64),
        UInt64 => (0, u64::MAX.into(), 64),
        _ => return None,
    })
}

fn read(
    of: Known,
    text: &str,
    styles: Option<i64>,
    culture: &Culture,
) -> std::result::Result<Value, ParseError> {
    let given = styles.map(|styles| NumberStyles(styles as u32));
    let or = |usual| given.unwrap_or(usual);
    if let Some((low, _, bits)) = integer_bounds(of) {
        let styles = or(NumberStyles::INTEGER);
        return parse_int(text, styles, culture, bits, low < 0).map(|number| integer(of, number));
    }
    match of {
        Known::Double => {
            parse_double(text, or(NumberStyles::FLOAT_AND_THOUSANDS), culture).map(Value::Double)
        }
        Known::Single => {
            parse_single(text, or(NumberStyles::FLOAT_AND_THOUSANDS), culture).map(Value::Single)
        }
        Known::Decimal => {
            parse_decimal(text, or(NumberStyles::NUMBER), culture).map(Value::decimal)
        }
        Known::BigInteger => parse_big(text, or(NumberStyles::INTEGER), culture).map(Value::big),
        _ => Err(ParseError::Format),
    }
}

/// `Parse` with the culture of the caller or of an argument.
pub fn parse(of: Known, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let text = args.first().map(Value::to_text).unwrap_or_default();
    let styles = (1..args.len()).find_map(|at| super::args::enumeration(args, at, "NumberStyles"));
    let culture = args
        .iter()
        .skip(1)
        .find_map(super::culture_of)
        .unwrap_or_else(|| cx.culture());
    read(of, &text, styles, culture).map_err(|failure| match failure {
        _ if of == Known::BigInteger => {
            Fault::net("System.FormatException", "The value could not be parsed.")
        }
        ParseError::Format => Fault::net(
            "System.FormatException",
            format!("The input string '{text}' was not in a correct format."),
        ),
        ParseError::Overflow => overflow(of),
    })
}

/// `Value was either too large or too small for an Int32.`
pub fn overflow(of: Known) -> Box<Fault> {
    let name = match of {
        Known::SByte => "a signed byte",
        Known::Byte => "an unsigned byte",
        Known::Int16 => "an Int16",
        Known::UInt16 => "a UInt16",
        Known::Int32 => "an Int32",
        Known::UInt32 => "a UInt32",
        Known::Int64 => "an Int64",
        Known::UInt64 => "a UInt64",
        Known::Single => "a Single",
        Known::Double => "a Double",
        Known::Decimal => "a Decimal",
        Known::Char => "a character",
        _ => "the type",
    };
    Fault::net(
        "System.OverflowException",
        format!("Value was either too large or too small for {name}."),
    )
}
