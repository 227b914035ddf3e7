//! Running text and blocks at the top, and showing what comes out.

use super::{HostSink, Runspace};
use crate::engine::program::Program;
use crate::engine::run::CallInfo;
use crate::engine::scope::{Frame, NameId};
use crate::engine::sink::Sink;
use crate::engine::streams::Stream;
use crate::engine::unwind::{Flow, Severity, Unwind};
use crate::format::{FormatTable, Formatter, Screen, Settings, Style};
use crate::text::source::Source;
use crate::value::net::ps_style::{self, Rendering};
use crate::value::{
    ErrorCategory, ErrorRecord, InvocationInfo, PSString, ScriptBlock, Value, convert,
};
use std::rc::Rc;

impl Runspace {
    /// Runs text in the global scope, its output shown as the host shows it. Errors are reported, not returned.
    ///
    /// Returns the exit code if the text called `exit`.
    pub fn run_text(&mut self, text: &str) -> Option<i32> {
        let source = Rc::new(Source::new(text));
        self.run_source(&source)
    }

    /// Runs a source in the global scope, or where a script is stopped.
    pub fn run_source(&mut self, source: &Rc<Source>) -> Option<i32> {
        let parsed = self.parse(Rc::clone(source));
        if !parsed.errors.is_empty() {
            let record = self.parse_error(&parsed);
            self.last_ok = false;
            self.remember_error(&record);
            self.show_error(&record);
            return None;
        }
        let block = Rc::new(ScriptBlock::new(parsed.script));
        let global = Rc::clone(self.debugger.frame.as_ref().unwrap_or(&self.global));
        let mut sink = HostSink;
        let result = self.run_global(&block, &global, &mut sink);
        let code = self.top_level(result);
        self.finish_output();
        code
    }

    pub(super) fn run_global(
        &mut self,
        block: &Rc<ScriptBlock>,
        global: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow {
        let program = self.program_in(block, &global.table);
        self.calls.push(CallInfo {
            name: PSString::EMPTY,
            frame: Rc::clone(global),
            source: Rc::clone(&program.source),
            invocation: None,
            site: None,
        });
        let result = self
            .prepare_global(&program, block, global)
            .and_then(|()| self.run_program(&program, global, out));
        self.calls.pop();
        result.map(|_| ())
    }

    /// Defaults of a param block at the top, and `$input`: what standard input holds.
    pub(super) fn prepare_global(
        &mut self,
        program: &Rc<Program>,
        block: &Rc<ScriptBlock>,
        global: &Rc<Frame>,
    ) -> Flow {
        if let Some(slot) = program.automatic.my_invocation {
            let command = crate::engine::command::Command::Block(Rc::clone(block));
            let info = InvocationInfo {
                my_command: crate::engine::modules::object::command_value(command),
                from_host: true,
                ..InvocationInfo::default()
            };
            global.set_slot(
                slot,
                crate::engine::objects::invocation_value(&Rc::new(info)),
            );
        }
        for parameter in &program.parameters {
            self.default_parameter(global, parameter)?;
        }
        if let Some(slot) = program.automatic.input
            && let Some(lines) = self.standard_input()
        {
            global.set_slot(slot, lines);
        }
        Ok(())
    }

    /// The lines of standard input, if it is not where statements come from.
    pub(crate) fn standard_input(&mut self) -> Option<Value> {
        let text = self.host.read_input()?;
        if let Some(document) = text.strip_prefix("#< CLIXML") {
            let values = crate::value::clixml::read(document.trim_start(), self).ok()?;
            return Some(crate::engine::objects::input_enumerator(values));
        }
        let lines = text.lines().map(Value::str).collect();
        Some(crate::engine::objects::input_enumerator(lines))
    }

    /// What the end of a top-level run means: an exit code, or nothing.
    pub fn top_level(&mut self, result: Flow) -> Option<i32> {
        let Err(unwind) = result else { return None };
        let frame = Rc::clone(&self.global);
        match *unwind {
            Unwind::Exit(code) => return Some(code),
            Unwind::Throw(record, severity) => {
                // What ends the script comes out of the engine's own wrapper.
                let mut category = record.category.borrow_mut();
                if severity == Severity::Script
                    && category.reason.as_str() == "RuntimeException"
                    && category.category != ErrorCategory::OperationStopped
                {
                    category.reason = "ParentContainsErrorRecordException".into();
                }
                drop(category);
                self.last_ok = false;
                self.remember_error(&record);
                self.show_error(&record);
            }
            Unwind::Fault(fault) => {
                let record = self.record_of(&fault, &frame);
                self.last_ok = false;
                self.remember_error(&record);
                self.show_error(&record);
            }
            Unwind::Break(_) | Unwind::Continue(_) | Unwind::StopUpstream(_) | Unwind::Stopped => {}
        }
        None
    }

    /// Stops between statements when Ctrl+C was pressed.
    #[inline]
    pub(crate) fn check_stopped(&mut self) -> Flow {
        if self.shares.any() {
            self.shares.pull();
        }
        if self.sources.any {
            self.poll_while_busy()?;
        }
        if self.host.stopped() && !self.finishing {
            Err(Box::new(Unwind::Stopped))
        } else {
            Ok(())
        }
    }

    /// Shows an object as `Out-Default` does.
    pub fn out_default(&mut self, value: &Value) -> Flow {
        if self.document.is_some() {
            let stream = match value.base() {
                Value::Error(_) => "Error",
                _ => "Output",
            };
            self.documented(value, stream);
            return Ok(());
        }
        if let Value::Object(held) = value
            && held.from_errors.get()
            && let Value::Error(record) = value.base()
        {
            let record = Rc::clone(record);
            self.show_error(&record);
            return Ok(());
        }
        let mut formatter = match self.formatter.take() {
            Some(formatter) => formatter,
            None => self.new_formatter(),
        };
        let host = Rc::clone(&self.host);
        let result = formatter.push(value, self, &mut |line: &str| {
            host.write_out(line);
            host.write_out("\n");
        });
        self.formatter = Some(formatter);
        Ok(result?)
    }

    /// Ends the output of a pipeline to the host.
    pub fn finish_output(&mut self) {
        if let Some(mut formatter) = self.formatter.take() {
            let host = Rc::clone(&self.host);
            let _ = formatter.finish(self, &mut |line: &str| {
                host.write_out(line);
                host.write_out("\n");
            });
        }
        self.host.flush();
    }

    /// A formatter as the screen uses it.
    pub fn new_formatter(&mut self) -> Formatter {
        let settings = self.format_settings();
        // A terminal breaks a line of its full width itself.
        let width = self.host.width().saturating_sub(1).max(1);
        let screen = Screen {
            height: self.host.height(),
            style: settings.style.clone(),
            ..Screen::plain(width)
        };
        Formatter::new(settings, screen)
    }

    /// A formatter for a file or a string, of a width if one is given.
    pub fn text_formatter(&mut self, width: Option<usize>) -> Formatter {
        let mut settings = self.format_settings();
        let state = ps_style::current(&*self.world);
        settings.style = match state.rendering() {
            Rendering::Ansi => Some(Rc::new(Style::of(&state))),
            Rendering::Host | Rendering::PlainText => None,
        };
        let mut screen = match width {
            Some(width) => Screen::plain(width),
            None => Screen::endless(self.host.width()),
        };
        screen.style = settings.style.clone();
        screen.height = self.host.height();
        screen.verbatim = true;
        Formatter::new(settings, screen)
    }

    /// How objects are shown now: views, `$FormatEnumerationLimit`, `$ErrorView`, colours.
    pub fn format_settings(&mut self) -> Settings {
        let global = Rc::clone(&self.global);
        let limit = match self.get_variable(NameId::of("FormatEnumerationLimit"), &global) {
            Some(value) => convert::to_i64(&value).unwrap_or(4),
            None => 4,
        };
        let error_view = self.variable("ErrorView").map_or_else(
            || "ConciseView".to_owned(),
            |value| crate::engine::values::word(&value),
        );
        let table = Rc::clone(
            self.views
                .get_or_insert_with(|| Rc::new(FormatTable::new())),
        );
        let style = self.style().map(Rc::new);
        Settings {
            table,
            limit,
            error_view,
            window: self.host.window_width(),
            style,
        }
    }

    /// The colours of the screen by `$PSStyle`; `None`: no escape sequence reaches it.
    pub fn style(&self) -> Option<Style> {
        let state = ps_style::current(&*self.world);
        let shown = match state.rendering() {
            Rendering::PlainText => false,
            Rendering::Host => self.host.virtual_terminal() && self.host.is_screen(),
            Rendering::Ansi => self.host.virtual_terminal(),
        };
        shown.then(|| Style::of(&state))
    }

    /// Writes text to the screen between formatted objects.
    pub fn host_write(&mut self, text: &str) {
        self.host.write_out(text);
    }

    /// Shows a warning, verbose or debug line.
    pub(crate) fn host_message(&mut self, stream: Stream, line: &str) {
        if self.document.is_some() {
            let (name, mark) = match stream {
                Stream::Warning => ("warning", "WARNING: "),
                Stream::Verbose => ("verbose", "VERBOSE: "),
                Stream::Debug => ("debug", "DEBUG: "),
            };
            let text = Value::str(line.strip_prefix(mark).unwrap_or(line));
            self.documented(&text, name);
            return;
        }
        let line = if let Some(style) = self.style() {
            let colour = match stream {
                Stream::Warning => style.warning,
                Stream::Verbose => style.verbose,
                Stream::Debug => style.debug,
            };
            format!("{colour}{line}\u{1b}[0m\n")
        } else {
            format!("{line}\n")
        };
        self.host_write(&line);
    }

    /// Shows an error.
    pub fn show_error(&mut self, record: &Rc<ErrorRecord>) {
        if self.documented(&Value::Error(Rc::clone(record)), "Error") {
            return;
        }
        let settings = self.format_settings();
        let mut text = String::new();
        for line in crate::format::error_view::lines(record, &settings, self) {
            text.push_str(&line);
            text.push('\n');
        }
        self.host.write_err(&text);
    }
}
