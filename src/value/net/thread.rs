//! The thread that runs the session, and pieces of text.

use super::NetObject;
use super::culture::CultureInfo;
use super::enumerator::Enumerator;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{int, null, range};
use crate::value::types::Type;
use crate::value::{Context, Result, Value};
use std::any::Any;

/// `[Threading.Thread]::CurrentThread`.
pub struct Thread {
    /// The culture that it had when it was asked for.
    pub culture: &'static crate::text::culture::Culture,
}

impl NetObject for Thread {
    fn type_of(&self) -> Type {
        Type::named("System.Threading.Thread")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("CurrentCulture") || is("CurrentUICulture") {
            CultureInfo::value(self.culture)
        } else if is("ManagedThreadId") {
            Value::Int(1)
        } else if is("Name") {
            Value::str("Pipeline Execution Thread")
        } else if is("IsAlive") {
            Value::TRUE
        } else if is("IsBackground") || is("IsThreadPoolThread") {
            Value::FALSE
        } else if is("ThreadState") {
            Value::enumeration("System.Threading.ThreadState", 0)
        } else if is("Priority") {
            Value::enumeration("System.Threading.ThreadPriority", 2)
        } else if is("ApartmentState") {
            Value::enumeration("System.Threading.ApartmentState", 2)
        } else {
            return None;
        })
    }

    fn set_in(&self, name: &str, value: &Value, cx: &mut dyn Context) -> Option<Result<()>> {
        if eq_ignore_case(name, "CurrentCulture") {
            let of = Type::Known(crate::value::Known::CultureInfo);
            return Some(
                crate::value::convert::convert(value, &of, cx).map(|culture| {
                    if let Some(culture) = crate::value::members::culture_of(&culture) {
                        cx.set_culture(culture);
                    }
                }),
            );
        }
        if eq_ignore_case(name, "CurrentUICulture") || eq_ignore_case(name, "Name") {
            return Some(Ok(()));
        }
        self.set(name, value)
    }

    fn property_names(&self) -> Vec<String> {
        [
            "CurrentCulture",
            "CurrentUICulture",
            "ManagedThreadId",
            "IsAlive",
            "IsBackground",
            "IsThreadPoolThread",
            "Priority",
            "ThreadState",
            "Name",
            "ApartmentState",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Globalization.StringInfo]`: a text by what a reader takes for one character.
pub struct StringInfo(String);

/// A mark that belongs to the letter before it.
fn is_mark(c: char) -> bool {
    matches!(crate::text::char_class::category(c).number(), 5..=7)
}

/// The text elements: a letter with its marks, an emoji with its joiners, a flag.
pub fn elements(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut flags = 0;
    let mut joined = false;
    for c in text.chars() {
        let code = u32::from(c);
        let flag = (0x1F1E6..=0x1F1FF).contains(&code);
        let extends = is_mark(c)
            || matches!(code, 0x200D | 0xFE00..=0xFE0F | 0x1F3FB..=0x1F3FF | 0xE0020..=0xE007F);
        let fits = extends
            || joined
            || (flag && flags % 2 == 1)
            || (c == '\n' && all.last().is_some_and(|last| last == "\r"));
        flags = if flag { flags + 1 } else { 0 };
        match all.last_mut() {
            Some(last) if fits => last.push(c),
            _ => all.push(c.to_string()),
        }
        joined = code == 0x200D;
    }
    all
}

impl NetObject for StringInfo {
    fn type_of(&self) -> Type {
        Type::named("System.Globalization.StringInfo")
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "String") {
            return Some(Value::str(self.0.as_str()));
        }
        eq_ignore_case(name, "LengthInTextElements")
            .then(|| Value::Int(elements(&self.0).len() as i32))
    }

    fn property_names(&self) -> Vec<String> {
        ["String", "LengthInTextElements"]
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
        if name != "substringbytextelements" {
            return None;
        }
        let all = elements(&self.0);
        let from = usize::try_from(int(args, 0)?).ok();
        let count = match args.get(1) {
            Some(_) => usize::try_from(int(args, 1)?).ok(),
            None => from.map(|from| all.len().saturating_sub(from)),
        };
        let part = from
            .zip(count)
            .and_then(|(from, count)| all.get(from..from.checked_add(count)?));
        Some(match part {
            Some(part) => Ok(Value::str(part.concat())),
            None => range(
                "Specified argument was out of the range of valid values. (Parameter 'startingTextElement')",
            ),
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Globalization.StringInfo]::new(text)`.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    match args {
        [] => Some(Ok(Value::net(StringInfo(String::new())))),
        [one] if one.is_null() => Some(null("value")),
        [one] => Some(Ok(Value::net(StringInfo(one.to_text())))),
        _ => None,
    }
}

/// `[Globalization.StringInfo]::...`
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let text = args.first()?.to_text();
    let all = elements(&text);
    Some(Ok(match name {
        "gettextelementenumerator" => Value::net(Enumerator::of(
            "System.Globalization.TextElementEnumerator",
            all.into_iter().map(Value::str).collect(),
        )),
        "getnexttextelement" => Value::str(all.into_iter().next().unwrap_or_default()),
        "parsecombiningcharacters" => {
            let mut at = 0;
            let starts = all
                .iter()
                .map(|one| {
                    let start = at;
                    at += one.encode_utf16().count() as i32;
                    Value::Int(start)
                })
                .collect();
            Value::array_of(Type::INT, starts)
        }
        _ => return None,
    }))
}
