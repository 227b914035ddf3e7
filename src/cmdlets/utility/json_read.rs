//! JSON text as objects, as leniently as Newtonsoft's reader takes it.

mod date;

use crate::text::name::Name;
use crate::value::{
    Dictionary, DictionaryKind, ErrorCategory, Fault, PSObject, PropertyBag, Shape, Type, Value,
    World,
};
pub(super) use date::DateKind;
use num_bigint::BigInt;
use rustc_hash::FxHashSet;
use std::rc::Rc;

/// Reads one text.
pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
    table: bool,
    most: usize,
    dates: DateKind,
    world: Rc<dyn World>,
    path: Vec<Step>,
    shape: Option<Rc<Shape>>,
}

#[derive(Clone)]
enum Step {
    Name(String),
    Index(usize),
}

type Read<T> = Result<T, Box<Fault>>;

impl<'t> Reader<'t> {
    pub fn new(
        text: &'t str,
        table: bool,
        most: usize,
        dates: DateKind,
        world: Rc<dyn World>,
    ) -> Reader<'t> {
        Reader {
            text,
            at: 0,
            table,
            most,
            dates,
            world,
            path: Vec::new(),
            shape: None,
        }
    }

    /// The whole text as a value; `None` for a blank one.
    pub fn document(&mut self) -> Read<Option<Value>> {
        self.skip_space()?;
        if self.peek().is_none() {
            return Ok(None);
        }
        let value = self.value(0)?;
        self.path.clear();
        self.skip_space()?;
        match self.peek() {
            None => Ok(Some(value)),
            Some(c) => {
                let message = format!(
                    "Additional text encountered after finished reading JSON content: {c}."
                );
                Err(self.fault_at(&message, self.at))
            }
        }
    }

    fn peek(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn bump(&mut self) {
        if let Some(c) = self.peek() {
            self.at += c.len_utf8();
        }
    }

    fn path_text(&self) -> String {
        let mut text = String::new();
        for step in &self.path {
            match step {
                Step::Name(name) => {
                    if name.contains([
                        '.', ' ', '\'', '/', '"', '[', ']', '(', ')', '\t', '\n', '\r',
                    ]) {
                        text.push_str(&format!("['{name}']"));
                    } else {
                        if !text.is_empty() {
                            text.push('.');
                        }
                        text.push_str(name);
                    }
                }
                Step::Index(index) => text.push_str(&format!("[{index}]")),
            }
        }
        text
    }

    fn fault_at(&self, message: &str, at: usize) -> Box<Fault> {
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |found| found + 1);
        let column = before
            .get(start..)
            .unwrap_or_default()
            .encode_utf16()
            .count();
        self.fault_line(message, line, column)
    }

    fn fault_line(&self, message: &str, line: usize, column: usize) -> Box<Fault> {
        let path = self.path_text();
        let inner = format!("{message} Path '{path}', line {line}, position {column}.");
        let text =
            super::common::message("WebCmdletStrings", "JsonDeserializationFailed", &[&inner]);
        Fault::new(
            "System.ArgumentException",
            ErrorCategory::NotSpecified,
            text,
        )
        .of("System.ArgumentException")
        .inner(Fault::net(
            if message.starts_with("Unexpected end when") {
                "Newtonsoft.Json.JsonSerializationException"
            } else {
                "Newtonsoft.Json.JsonReaderException"
            },
            inner,
        ))
    }

    fn unexpected(&self, c: char) -> Box<Fault> {
        let message = format!("Unexpected character encountered while parsing value: {c}.");
        if self.path.is_empty() && self.at == 0 {
            return self.fault_line(&message, 0, 0);
        }
        self.fault_at(&message, self.at)
    }

    fn ended(&self) -> Box<Fault> {
        let message = if self.path.is_empty() {
            "Unexpected end when reading JSON."
        } else {
            "Unexpected end when deserializing object."
        };
        self.fault_at(message, self.text.len())
    }

    /// The fault of a text that is nothing but the beginning of an array, of so many elements.
    fn no_token(count: usize) -> Box<Fault> {
        let path = count
            .checked_sub(1)
            .map_or_else(String::new, |last| format!("[{last}]"));
        let inner = format!("Unexpected end when reading token. Path '{path}'.");
        let text =
            super::common::message("WebCmdletStrings", "JsonDeserializationFailed", &[&inner]);
        Fault::new(
            "System.ArgumentException",
            ErrorCategory::NotSpecified,
            text,
        )
        .of("System.ArgumentException")
        .inner(Fault::net("Newtonsoft.Json.JsonWriterException", inner))
    }

    fn skip_space(&mut self) -> Read<()> {
        loop {
            match self.byte() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                Some(b'/') => self.comment()?,
                Some(byte) if byte >= 128 => match self.peek() {
                    Some(c) if c.is_whitespace() => self.bump(),
                    _ => return Ok(()),
                },
                _ => return Ok(()),
            }
        }
    }

    fn comment(&mut self) -> Read<()> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if rest.starts_with("/*") {
            match rest.get(2..).and_then(|inner| inner.find("*/")) {
                Some(end) => self.at += end + 4,
                None => {
                    return Err(
                        self.fault_at("Unexpected end while parsing comment.", self.text.len())
                    );
                }
            }
            return Ok(());
        }
        if rest.starts_with("//") {
            self.at += rest.find(['\n', '\r']).unwrap_or(rest.len());
            return Ok(());
        }
        let next = rest.chars().nth(1).unwrap_or('\0');
        let message = format!("Error parsing comment. Expected: *, got {next}.");
        Err(self.fault_at(&message, self.at + 1))
    }

    fn value(&mut self, depth: usize) -> Read<Value> {
        let Some(byte) = self.byte() else {
            return Err(self.ended());
        };
        match byte {
            b'{' | b'[' if depth >= self.most => {
                let message = format!("The reader's MaxDepth of {} has been exceeded.", self.most);
                Err(self.fault_at(&message, self.at + 1))
            }
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b'"' | b'\'' => {
                let text = self.string()?;
                Ok(self.date_or_text(text))
            }
            b'-' | b'0'..=b'9' | b'.' => self.number(),
            b't' => self.word("true", Value::TRUE),
            b'f' => self.word("false", Value::FALSE),
            b'n' if self
                .text
                .get(self.at..)
                .is_some_and(|rest| rest.starts_with("null")) =>
            {
                self.word("null", Value::Null)
            }
            b'N' => self.word("NaN", Value::Double(f64::NAN)),
            b'I' => self.word("Infinity", Value::Double(f64::INFINITY)),
            b'u' => self.word("undefined", Value::Null),
            _ => {
                let c = self.peek().unwrap_or('\0');
                Err(self.unexpected(c))
            }
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Read<Value> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if rest.starts_with(word) {
            let after = rest.get(word.len()..).and_then(|tail| tail.chars().next());
            if after.is_none_or(|c| {
                c.is_whitespace() || matches!(c, ',' | ']' | '}' | ')' | '/' | '\0')
            }) {
                self.at += word.len();
                return Ok(value);
            }
        }
        if rest.len() < word.len() && word.starts_with(rest) {
            let mut fault = self.fault_at("Unexpected end when reading JSON.", self.text.len());
            if let Some(inner) = &mut fault.inner {
                inner.exception = "Newtonsoft.Json.JsonReaderException".to_owned();
            }
            return Err(fault);
        }
        let kind = match word {
            "true" | "false" => "boolean",
            "NaN" | "Infinity" => "NaN",
            other => other,
        };
        let same = rest
            .bytes()
            .zip(word.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        let message = format!("Error parsing {kind} value.");
        Err(self.fault_at(&message, self.at + same))
    }

    fn number(&mut self) -> Read<Value> {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        if rest.starts_with("-I") {
            self.at += 1;
            let value = self.word("Infinity", Value::Double(f64::NEG_INFINITY));
            return value;
        }
        while let Some(byte) = self.byte() {
            match byte {
                b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' | b'x' | b'X' | b'.' | b'+' | b'-' => {
                    self.at += 1;
                }
                _ => break,
            }
        }
        if let Some(c) = self.peek()
            && !(c.is_whitespace() || matches!(c, ',' | '}' | ']' | ')' | '/'))
        {
            let message = format!("Unexpected character encountered while parsing number: {c}.");
            return Err(self.fault_at(&message, self.at));
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        let bad = |kind: &str| {
            let message = format!("Input string '{text}' is not a valid {kind}.");
            self.fault_at(&message, self.at)
        };
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        if let Some(hex) = digits
            .strip_prefix("0x")
            .or_else(|| digits.strip_prefix("0X"))
        {
            return i64::from_str_radix(hex, 16)
                .map(|number| Value::Long(if negative { -number } else { number }))
                .map_err(|_| bad("number"));
        }
        let octal = digits.len() > 1
            && digits.starts_with('0')
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        if octal {
            return i64::from_str_radix(digits, 8)
                .map(|number| Value::Long(if negative { -number } else { number }))
                .map_err(|_| bad("number"));
        }
        if digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty() {
            return match text.parse::<i64>() {
                Ok(number) => Ok(Value::Long(number)),
                Err(_) => text
                    .parse::<BigInt>()
                    .map(Value::big)
                    .map_err(|_| bad("integer")),
            };
        }
        text.parse::<f64>()
            .map(Value::Double)
            .map_err(|_| bad("number"))
    }

    fn string(&mut self) -> Read<String> {
        let quote = self.byte().unwrap_or(b'"');
        self.at += 1;
        let start = self.at;
        let bytes = self.text.as_bytes();
        // Without escapes the text is a slice.
        while let Some(byte) = bytes.get(self.at) {
            if *byte == quote {
                let text = self.text.get(start..self.at).unwrap_or_default().to_owned();
                self.at += 1;
                return Ok(text);
            }
            if *byte == b'\\' {
                break;
            }
            self.at += 1;
        }
        let mut text = self.text.get(start..self.at).unwrap_or_default().to_owned();
        let mut units: Vec<u16> = Vec::new();
        loop {
            let Some(c) = self.peek() else {
                let message = format!(
                    "Unterminated string. Expected delimiter: {}.",
                    quote as char
                );
                return Err(self.fault_at(&message, self.text.len()));
            };
            if c != '\\' && !units.is_empty() {
                text.push_str(&String::from_utf16_lossy(&units));
                units.clear();
            }
            if c as u32 == u32::from(quote) {
                self.at += 1;
                return Ok(text);
            }
            if c != '\\' {
                text.push(c);
                self.bump();
                continue;
            }
            self.at += 1;
            let escape = self.peek();
            if escape != Some('u') && !units.is_empty() {
                text.push_str(&String::from_utf16_lossy(&units));
                units.clear();
            }
            self.bump();
            match escape {
                Some('n') => text.push('\n'),
                Some('r') => text.push('\r'),
                Some('t') => text.push('\t'),
                Some('b') => text.push('\u{8}'),
                Some('f') => text.push('\u{c}'),
                Some(c @ ('"' | '\'' | '\\' | '/')) => text.push(c),
                Some('u') => {
                    let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
                    match u16::from_str_radix(digits, 16) {
                        Ok(unit) => units.push(unit),
                        Err(_) => {
                            let message = format!("Invalid Unicode escape sequence: \\u{digits}.");
                            return Err(self.fault_at(&message, self.at));
                        }
                    }
                    self.at += 4;
                }
                Some(c) => {
                    let message = format!("Bad JSON escape sequence: \\{c}.");
                    return Err(self.fault_at(&message, self.at));
                }
                None => {
                    let message = format!(
                        "Unterminated string. Expected delimiter: {}.",
                        quote as char
                    );
                    return Err(self.fault_at(&message, self.text.len()));
                }
            }
        }
    }

    fn array(&mut self, depth: usize) -> Read<Value> {
        self.at += 1;
        let mut items = Vec::new();
        self.path.push(Step::Index(0));
        loop {
            self.skip_space()?;
            match self.byte() {
                // Behind an element that a comma follows, or the bracket, something must come.
                None if depth == 0 => return Err(Self::no_token(items.len())),
                None => return Err(self.ended()),
                Some(b']') => {
                    self.at += 1;
                    break;
                }
                Some(b',') => {
                    // A missing element is undefined.
                    self.at += 1;
                    items.push(Value::Null);
                    self.index(items.len());
                    continue;
                }
                Some(_) => {}
            }
            items.push(self.value(depth + 1)?);
            self.skip_space()?;
            match self.peek() {
                // PowerShell takes an array that is not closed behind an element, if it is the whole text.
                None if depth == 0 => break,
                None => return Err(self.ended()),
                Some(',') => self.at += 1,
                Some(']') => {}
                Some(c) => {
                    let message = format!(
                        "After parsing a value an unexpected character was encountered: {c}."
                    );
                    return Err(self.fault_at(&message, self.at));
                }
            }
            if self.byte() != Some(b']') {
                self.index(items.len());
            }
        }
        self.path.pop();
        Ok(Value::array(items))
    }

    fn index(&mut self, index: usize) {
        if let Some(last) = self.path.last_mut() {
            *last = Step::Index(index);
        }
    }

    fn property_name(&mut self) -> Read<String> {
        match self.byte() {
            Some(b'"' | b'\'') => self.string(),
            _ => {
                let start = self.at;
                while let Some(c) = self.peek() {
                    if c.is_alphanumeric() || c == '_' || c == '$' {
                        self.bump();
                    } else {
                        break;
                    }
                }
                let name = self.text.get(start..self.at).unwrap_or_default();
                if name.is_empty() {
                    let c = self.peek().unwrap_or('\0');
                    let message = format!("Invalid property identifier character: {c}.");
                    return Err(self.fault_at(&message, self.at));
                }
                if self.at >= self.text.len() {
                    let message = "Unexpected end while parsing unquoted property name.";
                    return Err(self.fault_at(message, self.at));
                }
                Ok(name.to_owned())
            }
        }
    }

    fn object(&mut self, depth: usize) -> Read<Value> {
        self.at += 1;
        let outer = self.path.len();
        let mut names: Vec<Name> = Vec::new();
        let mut values: Vec<Value> = Vec::new();
        let mut seen: FxHashSet<Name> = FxHashSet::default();
        let table = self.table.then(|| {
            Dictionary::new(
                DictionaryKind::Generic(Type::named(
                    "System.Management.Automation.OrderedHashtable",
                )),
                false,
            )
        });
        loop {
            self.skip_space()?;
            match self.byte() {
                None => return Err(self.ended()),
                Some(b'}') => {
                    self.at += 1;
                    break;
                }
                Some(_) => {}
            }
            let name = self.property_name()?;
            self.skip_space()?;
            match self.peek() {
                Some(':') => self.at += 1,
                None => return Err(self.ended()),
                Some(c) => {
                    let message = format!(
                        "Invalid character after parsing property name. Expected ':' but got: {c}."
                    );
                    return Err(self.fault_at(&message, self.at));
                }
            }
            self.path.truncate(outer);
            self.path.push(Step::Name(name.clone()));
            self.skip_space()?;
            let value = self.value(depth + 1)?;
            self.skip_space()?;
            match self.peek() {
                Some(',') => self.at += 1,
                Some('}') => {}
                None => return Err(self.ended()),
                Some(c) => {
                    let message = format!(
                        "After parsing a value an unexpected character was encountered: {c}."
                    );
                    return Err(self.fault_at(&message, self.at));
                }
            }
            if let Some(table) = &table {
                table.set(Value::str(name), value);
                continue;
            }
            if name.is_empty() {
                return Err(simple("EmptyKeyInJsonString", &[]));
            }
            let key = Name::new(name.as_str());
            if seen.contains(&key) || (names.len() <= 8 && names.contains(&key)) {
                let at = names.iter().position(|held| *held == key).unwrap_or(0);
                let held = names
                    .get(at)
                    .map(|held| held.as_str().to_owned())
                    .unwrap_or_default();
                if held != name {
                    return Err(simple(
                        "KeysWithDifferentCasingInJsonString",
                        &[&held, &name],
                    ));
                }
                if let Some(slot) = values.get_mut(at) {
                    *slot = value;
                }
                continue;
            }
            if names.len() == 8 {
                seen.extend(names.iter().cloned());
            }
            if names.len() >= 8 {
                seen.insert(key.clone());
            }
            names.push(key);
            values.push(value);
        }
        self.path.truncate(outer);
        if let Some(table) = table {
            return Ok(Value::dictionary(table));
        }
        let fits = self.shape.as_ref().is_some_and(|shape| {
            let members = shape.members();
            members.len() == names.len()
                && members
                    .iter()
                    .zip(&names)
                    .all(|((held, ..), name)| held.as_str() == name.as_str())
        });
        let shape = match &self.shape {
            Some(shape) if fits => Rc::clone(shape),
            _ => Shape::of_notes(names.iter()),
        };
        self.shape = Some(Rc::clone(&shape));
        let bag = PropertyBag::from_shape(shape, values);
        Ok(Value::Object(Rc::new(PSObject::custom(bag))))
    }
}

fn simple(id: &str, args: &[&str]) -> Box<Fault> {
    let text = super::common::message("WebCmdletStrings", id, args);
    Fault::new(id, ErrorCategory::InvalidOperation, text).of("System.InvalidOperationException")
}
