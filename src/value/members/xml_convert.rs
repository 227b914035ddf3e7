//! `[Xml.XmlConvert]`.

use crate::value::types::{Known, Type};
use crate::value::{Context, Result, Value, convert};

/// `[Xml.XmlConvert]::...`
pub fn call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let first = args.first()?;
    Some(Ok(match name {
        "tostring" => match first.base() {
            Value::Bool(flag) => Value::str(if *flag { "true" } else { "false" }),
            Value::DateTime(date) => {
                return Some(super::date_time::text(
                    *date,
                    "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
                    &crate::text::culture::INVARIANT,
                    cx,
                ));
            }
            other => Value::str(other.to_text()),
        },
        "toboolean" => match first.to_text().trim() {
            "true" | "1" => Value::TRUE,
            "false" | "0" => Value::FALSE,
            other => {
                return Some(super::args::format(format!(
                    "The string '{other}' is not a valid Boolean value."
                )));
            }
        },
        "todatetime" if args.len() >= 2 && !matches!(args.get(1)?.base(), Value::Enum(_)) => {
            let wanted = args.get(1)?.to_text();
            let text = first.to_text();
            let found = crate::value::member::invoke_static(
                &Type::Known(Known::DateTime),
                "ParseExact",
                &[Value::str(text.as_str()), Value::str(wanted), Value::Null],
                cx,
            );
            return Some(match found {
                Ok(date) => Ok(date),
                Err(_) => super::args::format(format!(
                    "String '{text}' was not recognized as a valid DateTime."
                )),
            });
        }
        "todatetime" => {
            let text = first.to_text();
            let found = convert::convert(
                &Value::str(text.as_str()),
                &Type::Known(Known::DateTimeOffset),
                cx,
            );
            let utc =
                text.ends_with('Z') || text.get(10..).is_some_and(|rest| rest.contains(['+', '-']));
            let member = if utc { "LocalDateTime" } else { "DateTime" };
            let Ok(found) = found else {
                return Some(super::args::format(format!(
                    "The string '{text}' is not a valid AllXsd value."
                )));
            };
            return Some(cx.property(&found, member).map(Option::unwrap_or_default));
        }
        "toint32" | "toint64" | "todouble" | "todecimal" => {
            return super::convert_type::call(name, std::slice::from_ref(first), cx);
        }
        "encodename" | "encodelocalname" => {
            let mut out = String::new();
            for (at, c) in first.to_text().chars().enumerate() {
                let fits = c.is_alphabetic()
                    || c == '_'
                    || (c == ':' && name == "encodename")
                    || (at > 0 && (c.is_numeric() || c == '-' || c == '.'));
                if fits {
                    out.push(c);
                } else {
                    out.push_str(&format!("_x{:04X}_", c as u32));
                }
            }
            Value::str(out)
        }
        "decodename" => {
            let held = first.to_text();
            let mut out = String::new();
            let mut rest = held.as_str();
            while let Some(at) = rest.find("_x") {
                out.push_str(rest.get(..at).unwrap_or_default());
                let code = rest
                    .get(at + 2..at + 6)
                    .and_then(|code| u32::from_str_radix(code, 16).ok());
                match code
                    .and_then(char::from_u32)
                    .filter(|_| rest.get(at + 6..at + 7) == Some("_"))
                {
                    Some(c) => {
                        out.push(c);
                        rest = rest.get(at + 7..).unwrap_or_default();
                    }
                    None => {
                        out.push_str("_x");
                        rest = rest.get(at + 2..).unwrap_or_default();
                    }
                }
            }
            out.push_str(rest);
            Value::str(out)
        }
        _ => return None,
    }))
}
