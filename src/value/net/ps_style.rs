//! `$PSStyle`: the escape sequences that a session uses, and what a script changed about them.

use super::NetObject;
use crate::text::cells;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, strings};
use crate::value::{Context, Fault, Result, Type, Value, World, convert};
use indexmap::IndexMap;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

const RENDERING: &str = "System.Management.Automation.OutputRendering";
const PROGRESS_VIEW: &str = "System.Management.Automation.ProgressView";
const STYLE: &str = "System.Management.Automation.PSStyle";

/// Sequences that never change, in the order of their declaration.
const FIXED: &[(&str, &str)] = &[
    ("Reset", "0"),
    ("BlinkOff", "25"),
    ("Blink", "5"),
    ("BoldOff", "22"),
    ("Bold", "1"),
    ("DimOff", "22"),
    ("Dim", "2"),
    ("Hidden", "8"),
    ("HiddenOff", "28"),
    ("Reverse", "7"),
    ("ReverseOff", "27"),
    ("ItalicOff", "23"),
    ("Italic", "3"),
    ("UnderlineOff", "24"),
    ("Underline", "4"),
    ("StrikethroughOff", "29"),
    ("Strikethrough", "9"),
];

/// Colours in the order of their declaration: the code of the foreground; ten more for the background.
const COLORS: &[(&str, u8)] = &[
    ("Black", 30),
    ("BrightBlack", 90),
    ("White", 37),
    ("BrightWhite", 97),
    ("Red", 31),
    ("BrightRed", 91),
    ("Magenta", 35),
    ("BrightMagenta", 95),
    ("Blue", 34),
    ("BrightBlue", 94),
    ("Cyan", 36),
    ("BrightCyan", 96),
    ("Green", 32),
    ("BrightGreen", 92),
    ("Yellow", 33),
    ("BrightYellow", 93),
];

/// The codes of `[ConsoleColor]`, by number.
const CONSOLE: [u8; 16] = [
    30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97,
];

const FORMATTING: &[(&str, &str)] = &[
    ("FormatAccent", "32;1"),
    ("ErrorAccent", "36;1"),
    ("Error", "31;1"),
    ("Warning", "33;1"),
    ("Verbose", "33;1"),
    ("Debug", "33;1"),
    ("TableHeader", "32;1"),
    ("CustomTableHeaderLabel", "32;1;3"),
    ("FeedbackName", "33"),
    ("FeedbackText", "96"),
    ("FeedbackAction", "97"),
];

const FILES: &[(&str, &str)] = &[
    ("Directory", "44;1"),
    ("SymbolicLink", "36;1"),
    ("Executable", "32;1"),
];

const EXTENSIONS: &[(&str, &str)] = &[
    (".zip", "31;1"),
    (".tgz", "31;1"),
    (".gz", "31;1"),
    (".tar", "31;1"),
    (".nupkg", "31;1"),
    (".cab", "31;1"),
    (".7z", "31;1"),
    (".ps1", "33;1"),
    (".psd1", "33;1"),
    (".psm1", "33;1"),
    (".ps1xml", "33;1"),
];

fn sequence(code: &str) -> String {
    format!("\u{1b}[{code}m")
}

fn table(of: &[(&str, &str)]) -> RefCell<IndexMap<String, String>> {
    RefCell::new(
        of.iter()
            .map(|(name, code)| ((*name).to_owned(), sequence(code)))
            .collect(),
    )
}

/// When escape sequences reach an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rendering {
    /// On a terminal.
    Host,
    /// Never.
    PlainText,
    /// Always.
    Ansi,
}

/// What a session's `$PSStyle` holds.
pub struct State {
    rendering: Cell<i64>,
    formatting: RefCell<IndexMap<String, String>>,
    files: RefCell<IndexMap<String, String>>,
    extensions: RefCell<IndexMap<String, String>>,
    progress: RefCell<String>,
    progress_width: Cell<i32>,
    progress_view: Cell<i64>,
    indicator: Cell<bool>,
}

impl State {
    fn new(world: &dyn World) -> State {
        let plain = world.env("NO_COLOR").is_some_and(|text| !text.is_empty());
        State {
            rendering: Cell::new(i64::from(plain)),
            formatting: table(FORMATTING),
            files: table(FILES),
            extensions: table(EXTENSIONS),
            progress: RefCell::new(sequence("33;1")),
            progress_width: Cell::new(120),
            progress_view: Cell::new(0),
            indicator: Cell::new(false),
        }
    }

    /// `OutputRendering`.
    pub fn rendering(&self) -> Rendering {
        match self.rendering.get() {
            1 => Rendering::PlainText,
            2 => Rendering::Ansi,
            _ => Rendering::Host,
        }
    }

    /// A sequence of `Formatting`, by the property's name.
    pub fn formatting(&self, name: &str) -> String {
        self.formatting
            .borrow()
            .get(name)
            .cloned()
            .unwrap_or_default()
    }

    /// A sequence of `FileInfo`: `Directory`, `SymbolicLink` or `Executable`.
    pub fn file(&self, name: &str) -> String {
        self.files.borrow().get(name).cloned().unwrap_or_default()
    }

    /// `Progress`: the style, the greatest width, and whether the view is `Classic`.
    pub fn progress(&self) -> (String, i32, bool) {
        (
            self.progress.borrow().clone(),
            self.progress_width.get(),
            self.progress_view.get() == 1,
        )
    }

    /// The sequence of files of an extension, with its period.
    pub fn extension(&self, extension: &str) -> Option<String> {
        self.extensions
            .borrow()
            .iter()
            .find(|(held, _)| eq_ignore_case(held, extension))
            .map(|(_, style)| style.clone())
    }
}

thread_local! {
    static CURRENT: RefCell<Option<Rc<State>>> = const { RefCell::new(None) };
}

/// The style of this thread's session; made when first asked for, plain where `NO_COLOR` is set.
pub fn current(world: &dyn World) -> Rc<State> {
    CURRENT.with(|current| {
        Rc::clone(
            current
                .borrow_mut()
                .get_or_insert_with(|| Rc::new(State::new(world))),
        )
    })
}

/// `$PSStyle`.
pub fn value(world: &dyn World) -> Value {
    Value::net(Part {
        state: current(world),
        kind: Kind::Whole,
    })
}

/// `[PSStyle]::Instance` and its static methods.
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let mut code = |at: usize, background: bool| -> Result<u8> {
        let of = Type::named("System.ConsoleColor");
        let color = convert::convert(args.get(at).unwrap_or(&Value::Null), &of, cx)?;
        let number = convert::to_i64(&color)?;
        let code = usize::try_from(number)
            .ok()
            .and_then(|number| CONSOLE.get(number).copied());
        match code {
            Some(code) => Ok(if background { code + 10 } else { code }),
            None => Err(Fault::net(
                "System.ArgumentOutOfRangeException",
                "Specified argument was out of the range of valid values.",
            )),
        }
    };
    let text = |code: String| Value::str(sequence(&code));
    Some(match (name, args.len()) {
        ("mapforegroundcolortoescapesequence", 1) => {
            code(0, false).map(|code| text(code.to_string()))
        }
        ("mapbackgroundcolortoescapesequence", 1) => {
            code(0, true).map(|code| text(code.to_string()))
        }
        ("mapcolorpairtoescapesequence", 2) => code(0, false)
            .and_then(|fore| Ok((fore, code(1, true)?)))
            .map(|(fore, back)| text(format!("{fore};{back}"))),
        _ => return None,
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Whole,
    Foreground,
    Background,
    Formatting,
    FileInfo,
    Extension,
    Progress,
}

/// `$PSStyle` or one of the objects that it holds.
struct Part {
    state: Rc<State>,
    kind: Kind,
}

impl Part {
    fn part(&self, kind: Kind) -> Value {
        Value::net(Part {
            state: Rc::clone(&self.state),
            kind,
        })
    }

    fn color(&self, name: &str) -> Option<Value> {
        let (_, code) = COLORS.iter().find(|(held, _)| eq_ignore_case(held, name))?;
        let code = match self.kind {
            Kind::Background => code + 10,
            _ => *code,
        };
        Some(Value::str(sequence(&code.to_string())))
    }
}

fn held(table: &RefCell<IndexMap<String, String>>, name: &str) -> Option<Value> {
    table
        .borrow()
        .iter()
        .find(|(held, _)| eq_ignore_case(held, name))
        .map(|(_, text)| Value::str(text.as_str()))
}

/// A sequence must not show anything.
fn checked(value: &Value, cx: &mut dyn Context) -> Result<String> {
    let text = convert::text_of(value, cx)?.to_string();
    if cells::strip_escapes(&text).is_empty() {
        return Ok(text);
    }
    let shown = text.replace('\u{1b}', "`e");
    bad(format!(
        "The specified string contains printable content when it should only contain ANSI escape sequences: {shown}"
    ))
}

fn with_period(extension: &str) -> Result<()> {
    if extension.starts_with('.') {
        return Ok(());
    }
    bad("When adding or removing extensions, the extension must start with a period.")
}

fn enumeration(value: &Value, of: &str, cx: &mut dyn Context) -> Result<i64> {
    match convert::convert(value, &Type::named(of), cx)? {
        Value::Enum(held) => Ok(held.number),
        other => convert::to_i64(&other),
    }
}

impl NetObject for Part {
    fn type_of(&self) -> Type {
        Type::named(match self.kind {
            Kind::Whole => STYLE,
            Kind::Foreground => "System.Management.Automation.PSStyle+ForegroundColor",
            Kind::Background => "System.Management.Automation.PSStyle+BackgroundColor",
            Kind::Formatting => "System.Management.Automation.PSStyle+FormattingData",
            Kind::FileInfo => "System.Management.Automation.PSStyle+FileInfoFormatting",
            Kind::Extension => {
                "System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary"
            }
            Kind::Progress => "System.Management.Automation.PSStyle+ProgressConfiguration",
        })
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        match self.kind {
            Kind::Whole => {
                if let Some((_, code)) = FIXED.iter().find(|(held, _)| is(held)) {
                    return Some(Value::str(sequence(code)));
                }
                Some(if is("OutputRendering") {
                    Value::enumeration(RENDERING, self.state.rendering.get())
                } else if is("Formatting") {
                    self.part(Kind::Formatting)
                } else if is("Progress") {
                    self.part(Kind::Progress)
                } else if is("Foreground") {
                    self.part(Kind::Foreground)
                } else if is("Background") {
                    self.part(Kind::Background)
                } else if is("FileInfo") {
                    self.part(Kind::FileInfo)
                } else {
                    return None;
                })
            }
            Kind::Foreground | Kind::Background => self.color(name),
            Kind::Formatting => held(&self.state.formatting, name),
            Kind::FileInfo if is("Extension") => Some(self.part(Kind::Extension)),
            Kind::FileInfo => held(&self.state.files, name),
            Kind::Extension => {
                is("Keys").then(|| strings(self.state.extensions.borrow().keys().cloned()))
            }
            Kind::Progress => Some(if is("Style") {
                Value::str(self.state.progress.borrow().as_str())
            } else if is("MaxWidth") {
                Value::Int(self.state.progress_width.get())
            } else if is("View") {
                Value::enumeration(PROGRESS_VIEW, self.state.progress_view.get())
            } else if is("UseOSCIndicator") {
                Value::Bool(self.state.indicator.get())
            } else {
                return None;
            }),
        }
    }

    fn set_in(&self, name: &str, value: &Value, cx: &mut dyn Context) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        let text = |table: &RefCell<IndexMap<String, String>>, cx: &mut dyn Context| {
            let key = table.borrow().keys().find(|held| is(held)).cloned()?;
            Some(checked(value, cx).map(|text| {
                table.borrow_mut().insert(key, text);
            }))
        };
        match self.kind {
            Kind::Whole if is("OutputRendering") => {
                Some(enumeration(value, RENDERING, cx).map(|n| self.state.rendering.set(n)))
            }
            Kind::Formatting => text(&self.state.formatting, cx),
            Kind::FileInfo if !is("Extension") => text(&self.state.files, cx),
            Kind::Progress if is("Style") => Some(checked(value, cx).map(|text| {
                *self.state.progress.borrow_mut() = text;
            })),
            Kind::Progress if is("MaxWidth") => {
                Some(convert::to_i32(value).and_then(|width| match width {
                    18.. => {
                        self.state.progress_width.set(width);
                        Ok(())
                    }
                    _ => bad(
                        "The MaxWidth for the Progress rendering must be at least 18 to render correctly.",
                    ),
                }))
            }
            Kind::Progress if is("View") => {
                Some(enumeration(value, PROGRESS_VIEW, cx).map(|n| self.state.progress_view.set(n)))
            }
            Kind::Progress if is("UseOSCIndicator") => {
                self.state.indicator.set(convert::truth(value));
                Some(Ok(()))
            }
            _ => self.set(name, value),
        }
    }

    fn property_names(&self) -> Vec<String> {
        let names = |of: &[(&str, &str)]| -> Vec<String> {
            of.iter().map(|(name, _)| (*name).to_owned()).collect()
        };
        let more = |mut held: Vec<String>, rest: &[&str]| {
            held.extend(rest.iter().map(|name| (*name).to_owned()));
            held
        };
        match self.kind {
            Kind::Whole => {
                let mut held = vec!["OutputRendering".to_owned()];
                held.extend(names(FIXED));
                more(
                    held,
                    &[
                        "Formatting",
                        "Progress",
                        "Foreground",
                        "Background",
                        "FileInfo",
                    ],
                )
            }
            Kind::Foreground | Kind::Background => {
                COLORS.iter().map(|(name, _)| (*name).to_owned()).collect()
            }
            Kind::Formatting => names(FORMATTING),
            Kind::FileInfo => more(names(FILES), &["Extension"]),
            Kind::Extension => vec!["Keys".to_owned()],
            Kind::Progress => more(
                Vec::new(),
                &["Style", "MaxWidth", "View", "UseOSCIndicator"],
            ),
        }
    }

    fn definition(&self, name: &str) -> Option<(&'static str, String)> {
        let (of, access) = match self.kind {
            Kind::Whole => return None,
            Kind::Foreground | Kind::Background => ("string", "{get;}"),
            Kind::Formatting => ("string", "{get;set;}"),
            Kind::FileInfo if eq_ignore_case(name, "Extension") => (
                "System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary",
                "{get;}",
            ),
            Kind::FileInfo => ("string", "{get;set;}"),
            Kind::Extension => ("System.Collections.Generic.IEnumerable[string]", "{get;}"),
            Kind::Progress => match name.to_ascii_lowercase().as_str() {
                "style" => ("string", "{get;set;}"),
                "maxwidth" => ("int", "{get;set;}"),
                "view" => (PROGRESS_VIEW, "{get;set;}"),
                _ => ("bool", "{get;set;}"),
            },
        };
        self.get(name)?;
        Some(("Property", format!("{of} {name} {access}")))
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        if self.kind != Kind::Extension {
            return None;
        }
        let extension = index.to_text();
        Some(match self.state.extension(&extension) {
            Some(style) => Ok(Value::str(style)),
            None => Err(Fault::net(
                "System.Collections.Generic.KeyNotFoundException",
                format!("The given key '{extension}' was not present in the dictionary."),
            )),
        })
    }

    fn set_index(&self, index: &Value, value: Value) -> Option<Result<()>> {
        if self.kind != Kind::Extension {
            return None;
        }
        let extension = index.to_text();
        let text = value.to_text();
        Some(with_period(&extension).and_then(|()| {
            checked(&Value::str(text.as_str()), &mut crate::value::NoContext)?;
            let mut table = self.state.extensions.borrow_mut();
            let key = table
                .keys()
                .find(|held| eq_ignore_case(held, &extension))
                .cloned();
            table.insert(key.unwrap_or(extension), text);
            Ok(())
        }))
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (self.kind, name, args) {
            (Kind::Whole, "formathyperlink", [text, link]) => {
                let (text, link) = (text.to_text(), link.to_text());
                Some(Ok(Value::str(format!(
                    "\u{1b}]8;;{link}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\"
                ))))
            }
            (Kind::Foreground | Kind::Background, "fromrgb", _) => {
                let parts: Result<Vec<i64>> = match args {
                    [all] => convert::to_i64(all)
                        .map(|rgb| vec![rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255]),
                    [_, _, _] => args
                        .iter()
                        .map(|one| {
                            let byte = Type::Known(crate::value::Known::Byte);
                            convert::convert(one, &byte, cx).and_then(|byte| convert::to_i64(&byte))
                        })
                        .collect(),
                    _ => return None,
                };
                let layer = if self.kind == Kind::Background {
                    48
                } else {
                    38
                };
                Some(parts.map(|parts| {
                    let parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
                    Value::str(sequence(&format!("{layer};2;{}", parts.join(";"))))
                }))
            }
            (Kind::Foreground | Kind::Background, "fromconsolecolor", [color]) => {
                let of = Type::named("System.ConsoleColor");
                let base = if self.kind == Kind::Background {
                    40
                } else {
                    30
                };
                Some(convert::convert(color, &of, cx).map(|color| {
                    let number = match &color {
                        Value::Enum(held) => held.number,
                        _ => 0,
                    };
                    // The console counts blue before red; terminals the other way round.
                    let code = number >> 2 & 1 | number & 2 | (number & 1) << 2;
                    let bright = if number & 8 == 0 { 0 } else { 60 };
                    Value::str(sequence(&(base + bright + code).to_string()))
                }))
            }
            (Kind::Extension, "containskey", [key]) => Some(Ok(Value::Bool(
                self.state.extension(&key.to_text()).is_some(),
            ))),
            (Kind::Extension, "add", [key, style]) => {
                let extension = key.to_text();
                if self.state.extension(&extension).is_some() {
                    return Some(bad(format!(
                        "An item with the same key has already been added. Key: {extension}"
                    )));
                }
                self.set_index(key, style.clone())
                    .map(|done| done.map(|()| Value::Empty))
            }
            (Kind::Extension, "remove", [key]) => {
                let extension = key.to_text();
                Some(with_period(&extension).map(|()| {
                    self.state
                        .extensions
                        .borrow_mut()
                        .retain(|held, _| !eq_ignore_case(held, &extension));
                    Value::Empty
                }))
            }
            (Kind::Extension, "clear", []) => {
                self.state.extensions.borrow_mut().clear();
                Some(Ok(Value::Empty))
            }
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
