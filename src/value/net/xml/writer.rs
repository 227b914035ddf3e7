//! `XmlWriter` and `XmlTextWriter`.

use super::write::{escape_attribute, escape_text};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, invalid};
use crate::value::members::path;
use crate::value::net::NetObject;
use crate::value::{Context, Result, Type, Value, convert};
use std::any::Any;
use std::cell::RefCell;

/// An element that is not closed yet.
struct Open {
    name: String,
    /// It holds elements, so that its end stands on a line of its own.
    children: bool,
    /// It holds text: white space would change it.
    text: bool,
}

#[derive(Default)]
struct State {
    out: String,
    open: Vec<Open>,
    /// `<name` stands there without its `>`.
    tag: bool,
    /// The name of an attribute whose value is being written.
    attribute: bool,
    /// Something was written.
    begun: bool,
    declared: bool,
    closed: bool,
    /// How much of the output the target has.
    flushed: usize,
}

/// How a writer writes.
#[derive(Clone)]
struct Manner {
    indent: Option<String>,
    new_line: String,
    declaration: bool,
    encoding: String,
    fragment: bool,
}

/// A writer.
pub struct Writer {
    of: &'static str,
    target: Value,
    manner: RefCell<Manner>,
    state: RefCell<State>,
}

impl Writer {
    /// Ends `<name` if it is open.
    fn content(&self, state: &mut State) {
        if state.tag {
            state.out.push('>');
            state.tag = false;
        }
    }

    fn line(&self, state: &mut State, depth: usize) {
        let manner = self.manner.borrow();
        if let Some(indent) = &manner.indent
            && state.begun
        {
            state.out.push_str(&manner.new_line);
            state.out.push_str(&indent.repeat(depth));
        }
    }

    fn declare(&self, state: &mut State, standalone: Option<bool>) {
        let manner = self.manner.borrow();
        if state.declared || state.begun {
            return;
        }
        state.declared = true;
        if !manner.declaration {
            return;
        }
        state.out.push_str("<?xml version=\"1.0\"");
        if !manner.encoding.is_empty() {
            state
                .out
                .push_str(&format!(" encoding=\"{}\"", manner.encoding));
        }
        if let Some(flag) = standalone {
            let flag = if flag { "yes" } else { "no" };
            state.out.push_str(&format!(" standalone=\"{flag}\""));
        }
        state.out.push_str("?>");
        state.begun = true;
    }

    /// Before an element, a comment or an instruction.
    fn before_node(&self, state: &mut State) {
        if state.open.is_empty()
            && self.of == "System.Xml.XmlWellFormedWriter"
            && !self.manner.borrow().fragment
        {
            self.declare(state, None);
        }
        self.content(state);
        let mixed = state.open.last().is_some_and(|one| one.text);
        if !mixed {
            let depth = state.open.len();
            self.line(state, depth);
        }
        if let Some(parent) = state.open.last_mut() {
            parent.children = true;
        }
        state.begun = true;
    }

    fn start(&self, state: &mut State, name: &str, namespace: Option<&str>) -> Result<()> {
        if name.is_empty() {
            return bad("The empty string '' is not a valid local name.");
        }
        self.before_node(state);
        state.out.push('<');
        state.out.push_str(name);
        state.tag = true;
        state.open.push(Open {
            name: name.to_owned(),
            children: false,
            text: false,
        });
        if let Some(namespace) = namespace.filter(|one| !one.is_empty()) {
            let attribute = match name.split_once(':') {
                Some((prefix, _)) => format!("xmlns:{prefix}"),
                None => "xmlns".to_owned(),
            };
            state
                .out
                .push_str(&format!(" {attribute}=\"{}\"", escape_attribute(namespace)));
        }
        Ok(())
    }

    fn end(&self, state: &mut State, full: bool) -> Result<()> {
        let Some(last) = state.open.pop() else {
            return invalid("There was no XML start tag open.");
        };
        if state.tag && !full {
            state.out.push_str(" />");
            state.tag = false;
            return Ok(());
        }
        self.content(state);
        if last.children && !last.text {
            let depth = state.open.len();
            self.line(state, depth);
        }
        state.out.push_str(&format!("</{}>", last.name));
        Ok(())
    }

    fn text(&self, state: &mut State, text: &str) {
        if state.attribute {
            state.out.push_str(&escape_attribute(text));
            return;
        }
        self.content(state);
        if let Some(last) = state.open.last_mut() {
            last.text = true;
        }
        state.out.push_str(&escape_text(text));
        state.begun = true;
    }

    fn flush(&self, cx: &mut dyn Context) -> Result<()> {
        let part = {
            let mut state = self.state.borrow_mut();
            let from = state.flushed;
            state.flushed = state.out.len();
            state.out.get(from..).unwrap_or_default().to_owned()
        };
        if part.is_empty() {
            return Ok(());
        }
        match self.target.base() {
            Value::String(file) => {
                let at = path::full(file, cx);
                cx.world().append(&at, part.as_bytes())
            }
            target => {
                let of = target.type_of().full_name();
                if of.ends_with("StringBuilder") {
                    cx.call_method(target, "Append", &[Value::str(part)])?;
                } else if of.ends_with("Stream") {
                    let bytes = crate::value::members::args::bytes(part.as_bytes());
                    let count = Value::Int(part.len() as i32);
                    cx.call_method(target, "Write", &[bytes, Value::Int(0), count])?;
                } else {
                    cx.call_method(target, "Write", &[Value::str(part)])?;
                }
                Ok(())
            }
        }
    }

    fn run(&self, name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
        let text = |at: usize| args.get(at).map(Value::to_text).unwrap_or_default();
        // prefix, local name, namespace; local name, namespace; local name.
        let qualified = |count: usize| -> (String, Option<String>) {
            match count {
                3 if !text(0).is_empty() => (format!("{}:{}", text(0), text(1)), Some(text(2))),
                3 => (text(1), Some(text(2))),
                2 => (text(0), Some(text(1))),
                _ => (text(0), None),
            }
        };
        {
            let mut state = self.state.borrow_mut();
            if state.closed && !matches!(name, "close" | "dispose" | "flush") {
                return invalid("Writer is closed or in error state.");
            }
            let state = &mut *state;
            match (name, args.len()) {
                ("writestartdocument", 0 | 1) => {
                    let standalone = args.first().map(convert::truth);
                    self.declare(state, standalone);
                }
                ("writeenddocument", 0) => {
                    while !state.open.is_empty() {
                        self.end(state, false)?;
                    }
                }
                ("writestartelement", 1..=3) => {
                    let (name, namespace) = qualified(args.len());
                    self.start(state, &name, namespace.as_deref())?;
                }
                ("writeendelement", 0) => self.end(state, false)?,
                ("writefullendelement", 0) => self.end(state, true)?,
                ("writeelementstring", 2..=4) => {
                    let (name, namespace) = qualified(args.len() - 1);
                    self.start(state, &name, namespace.as_deref())?;
                    let value = text(args.len() - 1);
                    if !value.is_empty() {
                        self.text(state, &value);
                    }
                    self.end(state, false)?;
                }
                ("writeattributestring", 2..=4) => {
                    if !state.tag {
                        return invalid(
                            "Token StartAttribute in state Content would result in an invalid XML document.",
                        );
                    }
                    let name = match args.len() {
                        4 if !text(0).is_empty() => format!("{}:{}", text(0), text(1)),
                        4 => text(1),
                        _ => text(0),
                    };
                    let value = escape_attribute(&text(args.len() - 1));
                    state.out.push_str(&format!(" {name}=\"{value}\""));
                }
                ("writestartattribute", 1..=3) => {
                    let (name, _) = qualified(args.len());
                    state.out.push_str(&format!(" {name}=\""));
                    state.attribute = true;
                }
                ("writeendattribute", 0) => {
                    state.out.push('"');
                    state.attribute = false;
                }
                ("writestring", 1) => self.text(state, &text(0)),
                ("writevalue", 1) => {
                    let shown = match args.first().map(Value::base) {
                        Some(Value::Bool(flag)) => if *flag { "true" } else { "false" }.to_owned(),
                        _ => text(0),
                    };
                    self.text(state, &shown);
                }
                ("writeraw", 1) => {
                    self.content(state);
                    if let Some(last) = state.open.last_mut() {
                        last.text = true;
                    }
                    state.out.push_str(&text(0));
                    state.begun = true;
                }
                ("writecdata", 1) => {
                    self.content(state);
                    if let Some(last) = state.open.last_mut() {
                        last.text = true;
                    }
                    state.out.push_str(&format!("<![CDATA[{}]]>", text(0)));
                }
                ("writecomment", 1) => {
                    self.before_node(state);
                    state.out.push_str(&format!("<!--{}-->", text(0)));
                }
                ("writeprocessinginstruction", 2) => {
                    if text(0).eq_ignore_ascii_case("xml") {
                        state.declared = true;
                        state.begun = true;
                        state.out.push_str(&format!("<?{} {}?>", text(0), text(1)));
                    } else {
                        self.before_node(state);
                        state.out.push_str(&format!("<?{} {}?>", text(0), text(1)));
                    }
                }
                ("writewhitespace", 1) => {
                    self.content(state);
                    state.out.push_str(&text(0));
                }
                ("flush", 0) => {}
                ("close" | "dispose", 0) => {
                    while !state.open.is_empty() {
                        self.end(state, false)?;
                    }
                    state.closed = true;
                }
                _ => return Ok(None),
            }
        }
        // A text writer keeps nothing back.
        if matches!(name, "flush" | "close" | "dispose") || self.of == "System.Xml.XmlTextWriter" {
            self.flush(cx)?;
        }
        Ok(Some(Value::Empty))
    }
}

impl NetObject for Writer {
    fn type_of(&self) -> Type {
        Type::named(self.of)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let manner = self.manner.borrow();
        Some(if is("Formatting") {
            Value::enumeration("System.Xml.Formatting", i64::from(manner.indent.is_some()))
        } else if is("Indentation") {
            Value::Int(manner.indent.as_ref().map_or(2, |one| one.len() as i32))
        } else if is("IndentChar") {
            Value::Char(u16::from(b' '))
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        let mut manner = self.manner.borrow_mut();
        if is("Formatting") {
            let indented = match value.base() {
                Value::Enum(held) => held.number != 0,
                other => other.to_text().eq_ignore_ascii_case("Indented"),
            };
            manner.indent = indented.then(|| "  ".to_owned());
        } else if is("Indentation") {
            let count = convert::to_i32(value).unwrap_or(2).clamp(0, 64) as usize;
            let unit = manner
                .indent
                .as_ref()
                .and_then(|held| held.chars().next())
                .unwrap_or(' ');
            manner.indent = Some(unit.to_string().repeat(count));
        } else if is("IndentChar") {
            let count = manner
                .indent
                .as_ref()
                .map_or(2, |held| held.chars().count());
            manner.indent = Some(value.to_text().repeat(count));
        } else {
            return None;
        }
        Some(Ok(()))
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        self.run(name, args, cx).transpose()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Empties the file that is written to; the name of the encoding that a target has by itself.
fn prepare(target: &Value, encoding: &str, cx: &mut dyn Context) -> Result<String> {
    if let Value::String(file) = target.base() {
        let at = path::full(file, cx);
        cx.world().write(&at, &[])?;
        return Ok(encoding.to_owned());
    }
    let of = target.type_of().full_name();
    Ok(
        if of.ends_with("StringWriter") || of.ends_with("StringBuilder") {
            "utf-16".to_owned()
        } else {
            encoding.to_owned()
        },
    )
}

/// `[Xml.XmlWriter]::Create(target, settings)`.
pub fn create(args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let target = args.first()?.base().clone();
    let settings = args.get(1).filter(|one| !one.is_null());
    let setting = |name: &str| settings?.net_object()?.get(name);
    let flag = |name: &str| setting(name).is_some_and(|value| convert::truth(&value));
    let encoding = setting("Encoding")
        .and_then(|held| held.net_object()?.get("WebName"))
        .map_or_else(|| "utf-8".to_owned(), |name| name.to_text());
    let fragment = setting("ConformanceLevel").is_some_and(|level| match level.base() {
        Value::Enum(held) => held.number == 1,
        other => other.to_text().eq_ignore_ascii_case("Fragment"),
    });
    let encoding = match prepare(&target, &encoding, cx) {
        Ok(encoding) => encoding,
        Err(fault) => return Some(Err(fault)),
    };
    Some(Ok(Value::net(Writer {
        of: "System.Xml.XmlWellFormedWriter",
        target,
        manner: RefCell::new(Manner {
            indent: flag("Indent").then(|| {
                setting("IndentChars").map_or_else(|| "  ".to_owned(), |text| text.to_text())
            }),
            new_line: setting("NewLineChars")
                .map_or_else(|| "\n".to_owned(), |text| text.to_text()),
            declaration: !flag("OmitXmlDeclaration"),
            encoding,
            fragment,
        }),
        state: RefCell::new(State::default()),
    })))
}

/// `[Xml.XmlTextWriter]::new(target, encoding)`.
pub fn text_writer(args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let target = args.first()?.base().clone();
    let encoding = match args.get(1).map(Value::base) {
        Some(Value::Net(held)) => held
            .object()
            .get("WebName")
            .map_or_else(String::new, |name| name.to_text()),
        _ => String::new(),
    };
    let encoding = match prepare(&target, &encoding, cx) {
        Ok(encoding) => encoding,
        Err(fault) => return Some(Err(fault)),
    };
    Some(Ok(Value::net(Writer {
        of: "System.Xml.XmlTextWriter",
        target,
        manner: RefCell::new(Manner {
            indent: None,
            new_line: "\n".to_owned(),
            declaration: true,
            encoding,
            fragment: true,
        }),
        state: RefCell::new(State::default()),
    })))
}
