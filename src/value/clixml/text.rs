//! How CLIXML spells simple values.

use crate::text::date_time::{
    TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, TimeSpan,
};
use crate::text::utf16;

/// Control characters, halves of surrogate pairs and the escape character itself, escaped as `_x000A_`.
pub fn encode(text: &str) -> String {
    let plain = |unit: u16| {
        unit > 0x1f && !(0x7f..=0x9f).contains(&unit) && !(0xd800..=0xdfff).contains(&unit)
    };
    let units: Vec<u16> = text.encode_utf16().collect();
    if units.iter().all(|unit| plain(*unit)) && !text.contains("_x") && !text.contains("_X") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 8);
    for (at, unit) in units.iter().enumerate() {
        let next = units.get(at + 1).copied().unwrap_or_default();
        let escape =
            *unit == u16::from(b'_') && (next == u16::from(b'x') || next == u16::from(b'X'));
        if plain(*unit) && !escape {
            out.push(utf16::unit_text(*unit));
        } else {
            out.push_str(&format!("_x{unit:04X}_"));
        }
    }
    out
}

/// The text that [`encode`] escaped.
pub fn decode(text: &str) -> String {
    if !text.contains("_x") && !text.contains("_X") {
        return text.to_owned();
    }
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('_') {
        let (before, tail) = rest.split_at(at);
        units.extend(before.encode_utf16());
        match escape_at(tail) {
            Some(unit) => {
                units.push(unit);
                rest = tail.get(7..).unwrap_or_default();
            }
            None => {
                units.push(u16::from(b'_'));
                rest = tail.get(1..).unwrap_or_default();
            }
        }
    }
    units.extend(rest.encode_utf16());
    String::from_utf16_lossy(&units)
}

/// The unit that `_x000A_` at the start of a text stands for.
fn escape_at(text: &str) -> Option<u16> {
    let digits = text
        .strip_prefix("_x")
        .or_else(|| text.strip_prefix("_X"))?
        .get(..5)?
        .strip_suffix('_')?;
    u16::from_str_radix(digits, 16).ok()
}

/// An ISO 8601 duration, as `XmlConvert` writes it.
pub fn duration(span: TimeSpan) -> String {
    let ticks = i128::from(span.ticks());
    let left = ticks.unsigned_abs();
    let part = |unit: i64, of: i64| left / unit.unsigned_abs() as u128 % of.unsigned_abs() as u128;
    let days = left / TICKS_PER_DAY.unsigned_abs() as u128;
    let hours = part(TICKS_PER_HOUR, 24);
    let minutes = part(TICKS_PER_MINUTE, 60);
    let seconds = part(TICKS_PER_SECOND, 60);
    let fraction = left % TICKS_PER_SECOND.unsigned_abs() as u128;
    let mut out = String::from(if ticks < 0 { "-P" } else { "P" });
    if days > 0 {
        out.push_str(&format!("{days}D"));
    }
    let mut time = String::new();
    if hours > 0 {
        time.push_str(&format!("{hours}H"));
    }
    if minutes > 0 {
        time.push_str(&format!("{minutes}M"));
    }
    if seconds > 0 || fraction > 0 {
        time.push_str(&seconds.to_string());
        if fraction > 0 {
            time.push('.');
            time.push_str(format!("{fraction:07}").trim_end_matches('0'));
        }
        time.push('S');
    }
    if !time.is_empty() {
        out.push('T');
        out.push_str(&time);
    } else if days == 0 {
        out.push_str("T0S");
    }
    out
}

/// The span of an ISO 8601 duration.
pub fn parse_duration(text: &str) -> Option<TimeSpan> {
    let text = text.trim();
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut rest = rest.strip_prefix('P')?;
    let mut ticks: i64 = 0;
    let mut in_time = false;
    while !rest.is_empty() {
        if let Some(tail) = rest.strip_prefix('T') {
            in_time = true;
            rest = tail;
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (number, tail) = rest.split_at(end);
        let unit = tail.chars().next()?;
        rest = tail.get(1..).unwrap_or_default();
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let whole: i64 = whole.parse().ok()?;
        let size = match (unit, in_time) {
            ('Y', false) => TICKS_PER_DAY.checked_mul(365)?,
            ('M', false) => TICKS_PER_DAY.checked_mul(30)?,
            ('D', false) => TICKS_PER_DAY,
            ('H', true) => TICKS_PER_HOUR,
            ('M', true) => TICKS_PER_MINUTE,
            ('S', true) => TICKS_PER_SECOND,
            _ => return None,
        };
        let mut add = whole.checked_mul(size)?;
        if !fraction.is_empty() {
            let digits: String = fraction.chars().chain("0000000".chars()).take(7).collect();
            add = add.checked_add(digits.parse().ok()?)?;
        }
        ticks = if negative {
            ticks.checked_sub(add)?
        } else {
            ticks.checked_add(add)?
        };
    }
    Some(TimeSpan(ticks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_iso_8601() {
        assert_eq!(duration(TimeSpan(-10_000)), "-PT0.001S");
        assert_eq!(duration(TimeSpan(0)), "PT0S");
        for text in ["P1DT2H3M4S", "PT1H", "-PT0.001S", "PT0S"] {
            assert_eq!(parse_duration(text).map(duration).as_deref(), Some(text));
        }
    }

    #[test]
    fn escapes_go_there_and_back() {
        assert_eq!(encode("a\n_x\u{1f600}"), "a_x000A__x005F_x_xD83D__xDE00_");
        assert_eq!(decode("a_x000A__x005F_x_xD83D__xDE00_"), "a\n_x\u{1f600}");
    }
}
