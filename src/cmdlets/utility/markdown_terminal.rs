//! Markdown as text with escape sequences: what Show-Markdown prints, and how Set-MarkdownOption changes it.

use super::common::message;
use super::markdown;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::value::context::ProcessStart;
use crate::value::{Context, ErrorCategory, Fault, NetObject, Result, Type, Value};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Show-Markdown",
        body: Body::Each(show),
    },
    Cmdlet {
        name: "Get-MarkdownOption",
        body: Body::Each(get_option),
    },
    Cmdlet {
        name: "Set-MarkdownOption",
        body: Body::Each(set_option),
    },
];

/// The properties in their order, with what they are in the dark theme and in the light one.
const DEFAULTS: &[(&str, &str, &str)] = &[
    ("Header1", "[7m", "[7m"),
    ("Header2", "[4;93m", "[4;33m"),
    ("Header3", "[4;94m", "[4;34m"),
    ("Header4", "[4;95m", "[4;35m"),
    ("Header5", "[4;96m", "[4;36m"),
    ("Header6", "[4;97m", "[4;30m"),
    (
        "Code",
        "[48;2;155;155;155;38;2;30;30;30m",
        "[48;2;155;155;155;38;2;30;30;30m",
    ),
    ("Link", "[4;38;5;117m", "[4;38;5;117m"),
    ("Image", "[33m", "[33m"),
    ("EmphasisBold", "[1m", "[1m"),
    ("EmphasisItalics", "[36m", "[36m"),
];

/// Parameters of Set-MarkdownOption and the properties that they set.
const PARAMETERS: &[(&str, &str)] = &[
    ("Header1Color", "Header1"),
    ("Header2Color", "Header2"),
    ("Header3Color", "Header3"),
    ("Header4Color", "Header4"),
    ("Header5Color", "Header5"),
    ("Header6Color", "Header6"),
    ("Code", "Code"),
    ("ImageAltTextForegroundColor", "Image"),
    ("LinkForegroundColor", "Link"),
    ("ItalicsForegroundColor", "EmphasisItalics"),
    ("BoldForegroundColor", "EmphasisBold"),
];

/// `[PSMarkdownOptionInfo]`.
pub struct MarkdownOptions {
    held: RefCell<Vec<(&'static str, String)>>,
}

impl MarkdownOptions {
    fn themed(light: bool) -> MarkdownOptions {
        MarkdownOptions {
            held: RefCell::new(
                DEFAULTS
                    .iter()
                    .map(|(name, dark, bright)| {
                        (*name, (if light { *bright } else { *dark }).to_owned())
                    })
                    .collect(),
            ),
        }
    }

    fn copy_of(&self) -> MarkdownOptions {
        MarkdownOptions {
            held: self.held.clone(),
        }
    }

    fn put(&self, name: &str, code: &str) -> bool {
        let mut held = self.held.borrow_mut();
        let slot = held
            .iter_mut()
            .find(|(known, _)| eq_ignore_case(known, name));
        let found = slot.is_some();
        if let Some((_, text)) = slot {
            *text = code.to_owned();
        }
        found
    }

    fn code(&self, name: &str) -> Option<String> {
        self.held
            .borrow()
            .iter()
            .find(|(known, _)| eq_ignore_case(known, name))
            .map(|(_, text)| text.clone())
    }
}

impl NetObject for MarkdownOptions {
    fn type_of(&self) -> Type {
        Type::named("Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo")
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "EnableVT100Encoding") {
            return Some(Value::TRUE);
        }
        self.code(name).map(Value::str)
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        self.put(name, &value.to_text()).then_some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .held
            .borrow()
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect();
        names.push("EnableVT100Encoding".to_owned());
        names
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("asescapesequence", [of]) => {
                let code = self.code(&of.to_text())?;
                Some(Ok(Value::str(format!("\u{1b}{code}{code}\u{1b}[0m"))))
            }
            ("setdarktheme" | "setlighttheme", []) => {
                *self.held.borrow_mut() = MarkdownOptions::themed(name == "setlighttheme")
                    .held
                    .into_inner();
                Some(Ok(Value::Empty))
            }
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The options of the session.
fn options(call: &mut Call<'_>) -> Rc<MarkdownOptions> {
    if let Some(held) = call.rt.service::<MarkdownOptions>() {
        return held;
    }
    let made = Rc::new(MarkdownOptions::themed(false));
    call.rt.offer(Rc::clone(&made));
    made
}

fn get_option(call: &mut Call<'_>) -> Flow {
    let copy = options(call).copy_of();
    call.write(Value::net(copy))
}

fn set_option(call: &mut Call<'_>) -> Flow {
    let set = call.set_name();
    let made = match &*set {
        "Theme" => {
            let theme = call.text("Theme").unwrap_or_default();
            MarkdownOptions::themed(eq_ignore_case(&theme, "Light"))
        }
        "InputObject" => {
            let value = call.value("InputObject");
            match value.downcast::<MarkdownOptions>() {
                Some(held) => held.copy_of(),
                None => {
                    let of = value.type_of().full_name();
                    return call.throw(
                        &Fault::new(
                            "InvalidObject",
                            ErrorCategory::InvalidArgument,
                            message("ConvertMarkdownStrings", "InvalidInputObjectType", &[&of]),
                        )
                        .of("System.ArgumentException"),
                    );
                }
            }
        }
        _ => {
            let made = options(call).copy_of();
            for (parameter, property) in PARAMETERS {
                if let Some(code) = call.text(parameter) {
                    made.put(property, &code);
                }
            }
            made
        }
    };
    let made = Rc::new(made);
    call.rt.offer(Rc::clone(&made));
    if call.flag("PassThru") {
        return call.write(Value::net(made.copy_of()));
    }
    Ok(())
}

fn show(call: &mut Call<'_>) -> Flow {
    let browses = call.flag("UseBrowser");
    let info = call.value("InputObject");
    if info.type_of().full_name() == "Microsoft.PowerShell.MarkdownRender.MarkdownInfo" {
        let wanted = if browses {
            "Html"
        } else {
            "VT100EncodedString"
        };
        let text = info.net_object().and_then(|net| net.get(wanted));
        let text = text.unwrap_or_default();
        if text.is_null() || text.to_text().is_empty() {
            let of = message("ConvertMarkdownStrings", "MarkdownInfoInvalid", &[wanted]);
            return call.fail(
                &format!("{wanted}IsNullOrEmpty"),
                ErrorCategory::InvalidData,
                "System.IO.InvalidDataException",
                &of,
                text,
            );
        }
        return if browses {
            browse(call, &text.to_text())
        } else {
            call.write(text)
        };
    }
    if browses {
        for text in markdown::texts(call)? {
            browse(call, &markdown::to_html(&text))?;
        }
        return Ok(());
    }
    for text in markdown::texts(call)? {
        let rendered = render(call, &text);
        call.write(Value::str(rendered))?;
    }
    Ok(())
}

/// Shows a page in whatever the system shows pages with.
fn browse(call: &mut Call<'_>, html: &str) -> Flow {
    let world = Rc::clone(&call.rt.world);
    let mut held = [0; 16];
    world.random(&mut held);
    let folder = world.env("TMPDIR").filter(|held| !held.is_empty());
    let folder = folder.unwrap_or_else(|| "/tmp".to_owned());
    let name = uuid::Builder::from_random_bytes(held).into_uuid();
    let path = format!("{}/{name}.html", folder.trim_end_matches('/'));
    if let Err(fault) = world.write(&path, html.as_bytes()) {
        let exception = fault.exception.clone();
        return call.fail(
            "ErrorWritingTempFile",
            ErrorCategory::WriteError,
            &exception,
            &fault.message.clone(),
            Value::str(path),
        );
    }
    for (program, before) in [
        ("xdg-open", None),
        ("gnome-open", None),
        ("kfmclient", Some("openURL")),
    ] {
        let started = world.start_process(&ProcessStart {
            path: program.to_owned(),
            arguments: before
                .into_iter()
                .map(str::to_owned)
                .chain([path.clone()])
                .collect(),
            folder: world.current_dir(),
            environment: world.env_all(),
            ..ProcessStart::default()
        });
        match started {
            Ok(_) => return Ok(()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return no_browser(call, &error.to_string()),
        }
    }
    no_browser(call, "No such file or directory")
}

fn no_browser(call: &mut Call<'_>, text: &str) -> Flow {
    call.fail(
        "ErrorLaunchingDefaultApplication",
        ErrorCategory::InvalidOperation,
        "System.ComponentModel.Win32Exception",
        text,
        Value::Null,
    )
}

/// Markdown with the session's escape sequences; without any where the terminal has none.
pub(super) fn render(call: &mut Call<'_>, text: &str) -> String {
    let options = options(call);
    let escapes = call.rt.host.virtual_terminal();
    let mut printer = Printer {
        options,
        escapes,
        out: String::new(),
        inline: Vec::new(),
        lists: Vec::new(),
        quotes: 0,
        blocks: 0,
        code: None,
    };
    let flags = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    for event in Parser::new_ext(text, flags) {
        printer.event(event);
    }
    printer.out
}

struct Printer {
    options: Rc<MarkdownOptions>,
    escapes: bool,
    out: String,
    /// Text inside of styles that are open.
    inline: Vec<String>,
    /// Lists that are open: the next number, or none.
    lists: Vec<Option<u64>>,
    quotes: usize,
    /// Blocks at the top that are done.
    blocks: usize,
    code: Option<String>,
}

impl Printer {
    fn styled(&self, style: &str, text: &str) -> String {
        if !self.escapes {
            return text.to_owned();
        }
        let code = self.options.code(style).unwrap_or_default();
        format!("\u{1b}{code}{text}\u{1b}[0m")
    }

    fn text(&mut self, text: &str) {
        match self.inline.last_mut() {
            Some(open) => open.push_str(text),
            None => self.out.push_str(text),
        }
    }

    /// Paragraphs at the top stand apart.
    fn apart(&mut self) {
        if self.blocks > 0 && !self.out.ends_with("\n\n") && !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    fn close(&mut self) -> String {
        self.inline.pop().unwrap_or_default()
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.text(&text),
            },
            Event::Code(text) => {
                let styled = self.styled("Code", &text);
                self.text(&styled);
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.text("\n"),
            Event::TaskListMarker(done) => self.text(if done { "[x] " } else { "[ ] " }),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { .. } => {
                self.apart();
                self.inline.push(String::new());
            }
            Tag::Paragraph if self.lists.is_empty() && self.quotes == 0 => self.apart(),
            Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. } => {
                self.inline.push(String::new());
            }
            Tag::List(first) => {
                if self.lists.is_empty() {
                    self.apart();
                } else if !self.out.ends_with('\n') {
                    self.out.push('\n');
                }
                self.lists.push(first);
            }
            Tag::Item => {
                let depth = self.lists.len().saturating_sub(1);
                for _ in 0..depth {
                    self.out.push_str("  ");
                }
                match self.lists.last_mut() {
                    Some(Some(number)) => {
                        let text = format!("{number}. ");
                        *number += 1;
                        self.out.push_str(&text);
                    }
                    _ => self.out.push_str("- "),
                }
            }
            Tag::BlockQuote(_) => {
                self.apart();
                self.quotes += 1;
                self.out.push_str("> ");
            }
            Tag::CodeBlock(_) => {
                self.apart();
                self.code = Some(String::new());
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => {
                let text = self.close();
                let style = match level {
                    HeadingLevel::H1 => "Header1",
                    HeadingLevel::H2 => "Header2",
                    HeadingLevel::H3 => "Header3",
                    HeadingLevel::H4 => "Header4",
                    HeadingLevel::H5 => "Header5",
                    HeadingLevel::H6 => "Header6",
                };
                let styled = self.styled(style, &text);
                self.out.push_str(&styled);
                self.out.push_str("\n\n");
                self.blocks += 1;
            }
            TagEnd::Paragraph if self.lists.is_empty() => {
                self.out.push('\n');
                if self.quotes == 0 {
                    self.blocks += 1;
                }
            }
            TagEnd::Emphasis => {
                let text = self.close();
                let styled = self.styled("EmphasisItalics", &text);
                self.text(&styled);
            }
            TagEnd::Strong => {
                let text = self.close();
                let styled = self.styled("EmphasisBold", &text);
                self.text(&styled);
            }
            TagEnd::Link => {
                let text = self.close();
                let styled = self.styled("Link", &format!("\"{text}\""));
                self.text(&styled);
            }
            TagEnd::Image => {
                let text = self.close();
                let shown = if text.is_empty() { "Image" } else { &text };
                let styled = self.styled("Image", &format!("[{shown}]"));
                self.text(&styled);
            }
            TagEnd::Item if !self.out.ends_with('\n') => self.out.push('\n'),
            TagEnd::List(_) => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.out.push('\n');
                    self.blocks += 1;
                }
            }
            TagEnd::BlockQuote(_) => {
                self.quotes = self.quotes.saturating_sub(1);
                self.out.push('\n');
                self.blocks += 1;
            }
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                for line in code.lines() {
                    let line = match self.escapes {
                        // The colour goes to the end of the window.
                        true => self.styled("Code", &format!("{line}\u{1b}[500@")),
                        false => line.to_owned(),
                    };
                    self.out.push_str(&line);
                    self.out.push('\n');
                }
                self.out.push('\n');
                self.blocks += 1;
            }
            TagEnd::TableCell => self.text(" "),
            TagEnd::TableRow | TagEnd::TableHead => self.text("\n"),
            TagEnd::Table => self.blocks += 1,
            _ => {}
        }
    }
}
