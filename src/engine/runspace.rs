//! Runspace: session state, streams, host; belongs to one thread.

use super::ask::Answer;
use super::cmdlet::{Cmdlet, Confirmation};
use super::command::CmdletInfo;
use super::host::PSHost;
use super::module::Module;
use super::program::{Program, VariableRef};
use super::run::CallInfo;
use super::scope::{
    Frame, FrameKind, NameId, Options, SlotTable, Variable, VariableAttribute, chain,
};
use super::sink::Sink;
use super::streams::{Stream, Streams};
use super::unwind::{Flow, Severity, Unwind};
use crate::format::{FormatTable, Formatter, Screen, Settings, Style};
use crate::syntax::ast::{FunctionDefinitionAst, TypeName};
use crate::text::culture::Culture;
use crate::text::name::NameMap;
use crate::text::source::Source;
use crate::value::{
    Class, ErrorCategory, ErrorRecord, Fault, InvocationInfo, Known, PSList, PSString, ScriptBlock,
    Type, Value, World, convert, types,
};
use rustc_hash::FxHashMap;
use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A session. Everything that a running script can see or change hangs here.
pub struct Runspace {
    /// The outside.
    pub host: Rc<dyn PSHost>,
    /// Files, clock, environment.
    pub world: Rc<dyn World>,
    /// The session's own scope.
    pub global: Rc<Frame>,
    /// The current scope.
    pub frame: Rc<Frame>,
    /// The calls that are running.
    pub calls: Vec<CallInfo>,
    /// `$Error`.
    pub errors: Rc<PSList>,
    /// `$?`.
    pub last_ok: bool,
    /// Modules that are loaded, by name.
    pub modules: NameMap<Rc<Module>>,
    /// Modules that are loaded, nested ones too, by their files.
    pub loaded: NameMap<Rc<Module>>,
    pub(crate) module_depth: usize,
    /// Drives that the session made: name to root and description.
    pub drives: NameMap<(String, String)>,
    /// The values of `$using:` in a session that runs a block of another one.
    pub using: NameMap<Value>,
    /// The collections that threads share with this session.
    pub shares: Rc<super::shares::Shares>,
    /// What a session on another thread is offered when it begins: the services of this one.
    pub on_thread: Option<super::task::Setup>,
    /// Takes what would be shown, for a session whose results another PowerShell reads (`-OutputFormat XML`).
    pub document: Option<Box<crate::value::clixml::Writer>>,
    /// What `Register-ArgumentCompleter` registered, by `command:parameter`.
    pub completers: NameMap<Rc<ScriptBlock>>,
    /// The current culture.
    pub culture: &'static Culture,
    /// Where streams go.
    pub streams: Streams,
    /// Counts up when a command is defined or removed: caches of commands hold for one number.
    pub command_version: u64,
    /// Grows when classes are defined.
    pub class_version: u64,
    /// The current location, a full path with its drive where it has one.
    pub location: PSString,
    /// Locations of `Push-Location`.
    pub location_stack: Vec<PSString>,
    /// Locations of `Push-Location -StackName`, by the name of the stack.
    pub location_stacks: NameMap<Vec<PSString>>,
    /// Where `Set-Location -` and `+` lead.
    pub location_history: (Vec<PSString>, Vec<PSString>),
    /// Scripts that manifests had run before their modules were loaded; they stay listed.
    pub processed_scripts: Vec<Rc<Module>>,
    /// Members that files of types brought: the file, the type, the member.
    pub type_files: Vec<(String, String, String)>,
    /// `CommandNotFoundAction`: asked for commands that nobody has.
    pub not_found_action: Value,
    /// Lines typed or piped, for `Get-History`.
    pub history: Vec<HistoryEntry>,
    /// The line that runs, as the history will have it; `Invoke-History` puts its own in its place.
    pub history_line: Option<String>,
    pub(crate) table: &'static [&'static [&'static [Cmdlet]]],
    pub(crate) cmdlets: NameMap<Option<Rc<CmdletInfo>>>,
    /// Breakpoints, oldest first.
    pub breakpoints: Vec<Rc<super::debugger::Breakpoint>>,
    /// The number of the last breakpoint.
    pub last_breakpoint: i32,
    pub(crate) debugging: bool,
    pub(crate) catching: bool,
    pub(crate) finishing: bool,
    pub(crate) lenient: bool,
    pub(crate) cmdlet_failed: bool,
    /// Some merged stream holds records that the output has not taken yet.
    pub(crate) streams_merged: bool,
    pub(crate) caught: Vec<Rc<ErrorRecord>>,
    pub(crate) depth: usize,
    pub(crate) pipelines: u64,
    pub(crate) stop_origin: Option<usize>,
    pub(crate) inlined: FxHashMap<(usize, usize), Rc<Program>>,
    /// Script files that were read, by their paths: one that did not change keeps its tree and its types.
    pub(crate) scripts: NameMap<Rc<ScriptBlock>>,
    pub(crate) definitions: FxHashMap<usize, (Rc<FunctionDefinitionAst>, Rc<Program>)>,
    pub(crate) error_variables: Vec<Option<Rc<PSList>>>,
    pub(crate) warning_variables: Vec<Option<Rc<PSList>>>,
    pub(crate) information_variables: Vec<Option<Rc<PSList>>>,
    pub(crate) collecting: Vec<(NameId, Rc<PSList>)>,
    pub(crate) collecting_fresh: bool,
    pub(crate) removed_aliases: NameMap<()>,
    pub(crate) made_functions: NameMap<()>,
    /// The exit status that `$Host.SetShouldExit` or `[Environment]::Exit` asked for.
    pub should_exit: Option<i32>,
    strict_used: bool,
    pub(crate) using_namespaces: Vec<(Option<Rc<Source>>, String)>,
    /// The edition of Exchange whose commands exist.
    pub edition: Option<PSString>,
    pub(crate) returning: usize,
    pub(crate) constructing: Vec<Rc<Class>>,
    pub(crate) types: FxHashMap<usize, Rc<Class>>,
    /// How many texts have defined types: .NET makes an assembly for each.
    pub(crate) type_assemblies: u32,
    /// Views of the session, once something was formatted.
    pub views: Option<Rc<FormatTable>>,
    formatter: Option<Formatter>,
    services: FxHashMap<TypeId, Rc<dyn Any>>,
}

/// A line of the history.
#[derive(Clone, Debug)]
pub struct HistoryEntry {
    /// From 1.
    pub id: i64,
    /// The text.
    pub text: String,
    /// When it started and ended, ticks UTC.
    pub times: (i64, i64),
    /// `Completed`, `Failed`, `Stopped`.
    pub status: &'static str,
}

impl Runspace {
    /// A session over a host with the given cmdlets. Nothing is loaded that is not used.
    pub fn new(host: Rc<dyn PSHost>, table: &'static [&'static [&'static [Cmdlet]]]) -> Runspace {
        let world = host.world();
        let global = Rc::new(Frame::new(
            FrameKind::Global,
            Rc::new(SlotTable::default()),
            None,
            None,
        ));
        let location = world.current_dir();
        let mut made = Runspace {
            frame: Rc::clone(&global),
            global,
            shares: Rc::new(super::shares::Shares::new(Rc::clone(&world))),
            world,
            host,
            calls: Vec::new(),
            errors: Rc::new(PSList {
                kind: Type::Known(Known::ArrayList),
                items: RefCell::new(Vec::new()),
                fixed: Cell::new(false),
            }),
            last_ok: true,
            modules: NameMap::new(),
            loaded: NameMap::new(),
            module_depth: 0,
            drives: NameMap::new(),
            using: NameMap::new(),
            on_thread: None,
            document: None,
            completers: NameMap::new(),
            culture: &crate::text::culture::EN_US,
            streams: Streams::default(),
            command_version: 1,
            class_version: 1,
            location: location.into(),
            location_stack: Vec::new(),
            location_stacks: NameMap::new(),
            location_history: (Vec::new(), Vec::new()),
            processed_scripts: Vec::new(),
            type_files: Vec::new(),
            not_found_action: Value::Null,
            history: Vec::new(),
            history_line: None,
            table,
            cmdlets: NameMap::new(),
            breakpoints: Vec::new(),
            last_breakpoint: -1,
            debugging: false,
            catching: false,
            finishing: false,
            lenient: false,
            cmdlet_failed: false,
            streams_merged: false,
            caught: Vec::new(),
            depth: 0,
            pipelines: 0,
            stop_origin: None,
            inlined: FxHashMap::default(),
            scripts: NameMap::new(),
            definitions: FxHashMap::default(),
            error_variables: Vec::new(),
            warning_variables: Vec::new(),
            information_variables: Vec::new(),
            collecting: Vec::new(),
            collecting_fresh: false,
            removed_aliases: NameMap::new(),
            made_functions: NameMap::new(),
            should_exit: None,
            strict_used: false,
            using_namespaces: Vec::new(),
            edition: None,
            returning: 0,
            constructing: Vec::new(),
            types: FxHashMap::default(),
            type_assemblies: 0,
            views: None,
            formatter: None,
            services: FxHashMap::default(),
        };
        super::session::fill(&mut made);
        made
    }

    /// Something of the host's that cmdlets need, by type: the organization, for instance.
    pub fn service<T: Any>(&self) -> Option<Rc<T>> {
        self.services
            .get(&TypeId::of::<T>())
            .and_then(|held| Rc::clone(held).downcast::<T>().ok())
    }

    /// Offers something to cmdlets.
    pub fn offer<T: Any>(&mut self, service: Rc<T>) {
        self.services.insert(TypeId::of::<T>(), service);
    }

    // ----- running ------------------------------------------------------------------------------------------------

    /// Runs text in the global scope, its output shown as the host shows it. Errors are reported, not returned.
    ///
    /// Returns the exit code if the text called `exit`.
    pub fn run_text(&mut self, text: &str) -> Option<i32> {
        let source = Rc::new(Source::new(text));
        self.run_source(&source)
    }

    /// Reads a text that will run in the current scope: it may speak of the classes that are known there.
    pub fn parse(&mut self, source: Rc<Source>) -> crate::syntax::Parsed {
        let mut known: Vec<String> = Vec::new();
        let scopes = chain(&self.frame).chain(self.calls.iter().map(|call| Rc::clone(&call.frame)));
        for scope in scopes {
            scope.read_extra(|extra| {
                known.extend(
                    extra
                        .classes
                        .iter()
                        .map(|(name, _)| name.as_str().to_owned()),
                );
                None::<()>
            });
        }
        let mut parsed = crate::syntax::parse_among(source, known);
        // A script file finds out when it runs.
        if parsed.source.name().is_none() {
            for using in &parsed.script.using_statements {
                let missing = self.missing_use(using, &parsed.source);
                parsed.errors.extend(missing);
            }
        }
        parsed
    }

    /// Runs a source in the global scope.
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
        let global = Rc::clone(&self.global);
        let mut sink = HostSink;
        let result = self.run_global(&block, &global, &mut sink);
        let code = self.top_level(result);
        self.finish_output();
        code
    }

    fn run_global(
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
    fn prepare_global(
        &mut self,
        program: &Rc<Program>,
        block: &Rc<ScriptBlock>,
        global: &Rc<Frame>,
    ) -> Flow {
        if let Some(slot) = program.automatic.my_invocation {
            let command = super::command::Command::Block(Rc::clone(block));
            let info = InvocationInfo {
                my_command: super::modules::object::command_value(command),
                from_host: true,
                ..InvocationInfo::default()
            };
            global.set_slot(slot, super::objects::invocation_value(&Rc::new(info)));
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
            return Some(super::objects::input_enumerator(values));
        }
        let lines = text.lines().map(Value::str).collect();
        Some(super::objects::input_enumerator(lines))
    }

    /// What the end of a top-level run means: an exit code, or nothing.
    pub fn top_level(&mut self, result: Flow) -> Option<i32> {
        let Err(unwind) = result else { return None };
        let frame = Rc::clone(&self.global);
        match *unwind {
            Unwind::Exit(code) => return Some(code),
            Unwind::Throw(record, severity) => {
                // What the preference made fatal comes out of the engine's own wrapper.
                let stops = severity == Severity::Script
                    && self
                        .preference("ErrorActionPreference")
                        .eq_ignore_ascii_case("Stop");
                let mut category = record.category.borrow_mut();
                if stops
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
    pub(crate) fn check_stopped(&self) -> Flow {
        if self.shares.any() {
            self.shares.pull();
        }
        if self.host.stopped() && !self.finishing {
            Err(Box::new(Unwind::Stopped))
        } else {
            Ok(())
        }
    }

    /// Adds an object to the session's document; false if it has none.
    fn documented(&mut self, value: &Value, stream: &str) -> bool {
        let Some(mut writer) = self.document.take() else {
            return false;
        };
        // What cannot be written is left out, as nobody could read it.
        let _ = writer.write(value, Some(stream), self);
        self.document = Some(writer);
        true
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
        let width = settings.window.saturating_sub(1).max(1);
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
        settings.style = None;
        let mut screen = match width {
            Some(width) => Screen::plain(width),
            None => Screen::endless(settings.window),
        };
        screen.height = self.host.height();
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
            |value| super::values::word(&value),
        );
        let table = Rc::clone(
            self.views
                .get_or_insert_with(|| Rc::new(FormatTable::new())),
        );
        let style = self.host.colors().then(|| Rc::new(Style::default()));
        Settings {
            table,
            limit,
            error_view,
            window: self.host.width(),
            style,
        }
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
        let line = if self.host.colors() {
            let style = Style::default();
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

    // ----- errors -------------------------------------------------------------------------------------------------

    /// The record of a fault: what went wrong, and where the frame is now.
    pub fn record_of(&mut self, fault: &Fault, frame: &Rc<Frame>) -> Rc<ErrorRecord> {
        let record = ErrorRecord::from_fault(fault);
        let source = self.source_of(frame);
        let info = InvocationInfo {
            source: Some(source),
            extent: fault.at.unwrap_or_else(|| frame.position.get()),
            pipeline_position: 0,
            ..InvocationInfo::default()
        };
        *record.invocation.borrow_mut() = Some(Rc::new(info));
        *record.stack_trace.borrow_mut() = self.stack_trace().into();
        Rc::new(record)
    }

    /// The text that a frame runs.
    pub fn source_of(&self, frame: &Rc<Frame>) -> Rc<Source> {
        self.calls
            .iter()
            .rev()
            .find(|call| Rc::ptr_eq(&call.frame, frame))
            .or(self.calls.last())
            .map_or_else(|| Rc::new(Source::new("")), |call| Rc::clone(&call.source))
    }

    /// Completes a record that a command wrote: id, activity, position.
    pub fn complete(
        &mut self,
        record: &ErrorRecord,
        invocation: &Rc<InvocationInfo>,
        command: &str,
        with_class: bool,
    ) {
        let mut category = record.category.borrow_mut();
        if category.activity.is_empty() {
            category.activity = command.into();
        }
        if with_class {
            let mut id = record.fully_qualified_id.borrow_mut();
            if !id.contains(',') {
                let class = self.class_of(command);
                *id = if id.is_empty() {
                    class.into()
                } else {
                    format!("{id},{class}").into()
                };
            }
        }
        let mut held = record.invocation.borrow_mut();
        if held.is_none() {
            *held = Some(Rc::clone(invocation));
        }
        if record.stack_trace.borrow().is_empty() {
            *record.stack_trace.borrow_mut() = self.stack_trace().into();
        }
    }

    /// The implementing class of a cmdlet, as error ids end with it.
    pub fn class_of(&mut self, command: &str) -> String {
        match self.find_cmdlet(command) {
            Some(info) => match self.cmdlet_metadata(&info) {
                Ok(metadata) => metadata.id_name().to_owned(),
                Err(_) => command.to_owned(),
            },
            None => command.to_owned(),
        }
    }

    /// A fault that left a cmdlet becomes that cmdlet's terminating error.
    pub(crate) fn own_fault(
        &mut self,
        unwind: Box<Unwind>,
        invocation: &Rc<InvocationInfo>,
        command: &str,
        common: &super::binder::CommonParameters,
    ) -> Box<Unwind> {
        match *unwind {
            Unwind::Throw(record, severity) if !record.owned.get() => {
                let class = self.class_of(command);
                let claimed = claim(&record, &class, command, invocation);
                Box::new(Unwind::Throw(Rc::new(claimed), severity))
            }
            Unwind::Fault(fault) if fault.carried.is_none() => {
                let record = ErrorRecord::from_fault(&fault);
                self.complete(&record, invocation, command, true);
                record.owned.set(true);
                let stop = common.error_action == Some(1)
                    || fault.exception.ends_with("ActionPreferenceStopException");
                let severity = if stop {
                    Severity::Script
                } else {
                    Severity::Statement
                };
                Box::new(Unwind::Throw(Rc::new(record), severity))
            }
            other => Box::new(other),
        }
    }

    /// `ScriptStackTrace`.
    pub fn stack_trace(&self) -> String {
        let mut lines = Vec::new();
        for call in self.calls.iter().rev() {
            let name = if call.name.is_empty() || call.is_script() {
                "<ScriptBlock>"
            } else {
                call.name.as_str()
            };
            let position = call.source.position(call.frame.position.get().start);
            let file = call.source.name().unwrap_or("<No file>");
            lines.push(format!("at {name}, {file}: line {}", position.line));
        }
        lines.join("\n")
    }

    /// True if the record came from a `throw` statement.
    pub(crate) fn was_thrown(&self, record: &ErrorRecord) -> bool {
        record
            .exception
            .type_of()
            .full_name()
            .ends_with("RuntimeException")
    }

    /// The record of a thrown value.
    pub(crate) fn thrown(&mut self, value: Value, frame: &Rc<Frame>) -> Flow<Rc<ErrorRecord>> {
        if let Value::Error(record) = value.base() {
            if record.invocation.borrow().is_none() {
                *record.invocation.borrow_mut() = Some(Rc::new(InvocationInfo {
                    source: Some(self.source_of(frame)),
                    extent: frame.position.get(),
                    ..InvocationInfo::default()
                }));
                *record.stack_trace.borrow_mut() = self.stack_trace().into();
            }
            return Ok(Rc::clone(record));
        }
        let is_exception = types::is_instance(&value, &Type::Known(Known::Exception));
        let record = if is_exception {
            let held = value
                .downcast::<crate::value::error_record::Exception>()
                .and_then(|exception| exception.record.borrow().clone());
            if let Some(held) = held {
                return Ok(Rc::new(held.with_exception(value.clone())));
            }
            let message = crate::value::error_record::exception_message(&value);
            // An exception that carries a record of its own brings that record's id.
            let runtime = Type::named("System.Management.Automation.RuntimeException");
            let id = if types::is_instance(&value, &runtime) {
                PSString::from(value.type_of().short_name())
            } else {
                message
            };
            let record = ErrorRecord::new(
                value.clone(),
                id,
                ErrorCategory::OperationStopped,
                Value::Null,
            );
            record.category.borrow_mut().category = ErrorCategory::OperationStopped;
            record
        } else {
            let text = if value.is_null() {
                "ScriptHalted".to_owned()
            } else {
                self.text(&value)?
            };
            let exception = crate::value::error_record::Exception::new(
                "System.Management.Automation.RuntimeException",
                text.as_str(),
            );
            exception
                .properties
                .borrow_mut()
                .push(("WasThrownFromThrowStatement".into(), Value::TRUE));
            let target = if matches!(value, Value::Empty) {
                Value::Null
            } else {
                value
            };
            ErrorRecord::new(
                Value::net(exception),
                text,
                ErrorCategory::OperationStopped,
                target,
            )
        };
        let info = InvocationInfo {
            source: Some(self.source_of(frame)),
            extent: frame.position.get(),
            ..InvocationInfo::default()
        };
        *record.invocation.borrow_mut() = Some(Rc::new(info));
        *record.stack_trace.borrow_mut() = self.stack_trace().into();
        Ok(Rc::new(record))
    }

    /// The record of parse errors.
    pub fn parse_error(&mut self, parsed: &crate::syntax::Parsed) -> Rc<ErrorRecord> {
        let (message, id, extent) = match parsed.errors.first() {
            Some(error) => (
                super::objects::parse_message(&parsed.errors, &parsed.source),
                error.id,
                error.extent,
            ),
            None => (String::new(), "ParseError", Default::default()),
        };
        let exception = crate::value::error_record::Exception::new(
            "System.Management.Automation.ParseException",
            message.as_str(),
        );
        let errors: Vec<Value> = parsed
            .errors
            .iter()
            .map(|error| super::objects::parse_error_value(error, &parsed.source))
            .collect();
        exception
            .properties
            .borrow_mut()
            .push(("Errors".into(), Value::array(errors)));
        let record = ErrorRecord::new(
            Value::net(exception),
            id,
            ErrorCategory::ParserError,
            Value::Null,
        );
        record.category.borrow_mut().reason = if parsed.errors.len() > 1 {
            "ParseException".into()
        } else {
            "ParentContainsErrorRecordException".into()
        };
        let info = InvocationInfo {
            source: Some(Rc::clone(&parsed.source)),
            extent,
            ..InvocationInfo::default()
        };
        *record.invocation.borrow_mut() = Some(Rc::new(info));
        Rc::new(record)
    }

    /// The number that `exit value` means.
    pub(crate) fn exit_code(&mut self, value: &Value) -> i32 {
        if value.is_null() {
            return 0;
        }
        match convert::convert(value, &Type::INT, self) {
            Ok(Value::Int(code)) => code,
            _ => 0,
        }
    }

    /// `$LASTEXITCODE`.
    pub fn set_last_exit_code(&mut self, code: i32) {
        let global = Rc::clone(&self.global);
        let _ = self.set_in_frame(NameId::of("LASTEXITCODE"), Value::Int(code), &global);
    }

    // ----- variables ----------------------------------------------------------------------------------------------

    /// The text of a preference variable.
    pub fn preference(&self, name: &str) -> String {
        match self.get_variable(NameId::of(name), &self.frame) {
            Some(Value::Enum(value)) => crate::value::text::enumeration::text(&value),
            Some(value) => value.to_text(),
            None => "Continue".to_owned(),
        }
    }

    /// A variable's value, looked up from a scope.
    pub fn get_variable(&self, id: NameId, frame: &Rc<Frame>) -> Option<Value> {
        let mut level = 0;
        let mut current = Some(Rc::clone(frame));
        while let Some(scope) = current {
            if let Some(slot) = scope.table.find(id)
                && let Some(value) = scope.slot(slot)
            {
                return Some(value);
            }
            if let Some(variable) = scope.variable(id)
                && (level == 0 || !variable.options.get().has(Options::PRIVATE))
            {
                return Some(self.variable_value(&variable));
            }
            current = scope.parent.clone();
            level += 1;
        }
        super::session::lazy_variable(self, id)
    }

    /// A variable object's value.
    pub fn variable_value(&self, variable: &Variable) -> Value {
        variable.value.borrow().clone()
    }

    /// A slot that is empty: the name in the scopes above.
    #[cold]
    pub(crate) fn missing_slot(&mut self, slot: u32, frame: &Rc<Frame>) -> Flow<Value> {
        let (id, name) = frame.table.name(slot);
        match self.get_variable(id, frame) {
            Some(value) => Ok(value),
            None => self.unset_variable(name.as_str(), frame),
        }
    }

    fn unset_variable(&mut self, name: &str, frame: &Rc<Frame>) -> Flow<Value> {
        if self.strict_level(frame) >= 1 && !self.lenient {
            let mut fault = Fault::runtime(
                "VariableIsUndefined",
                format!("The variable '${name}' cannot be retrieved because it has not been set."),
            )
            .target(Value::str(name));
            fault.at = self.written_at(name, frame);
            return Err(fault.into());
        }
        Ok(Value::Null)
    }

    /// Where the statement that runs names a variable.
    fn written_at(&self, name: &str, frame: &Rc<Frame>) -> Option<crate::text::extent::Extent> {
        let statement = frame.position.get();
        let source = self.source_of(frame);
        let text = source.slice(statement).to_ascii_lowercase();
        let name = name.to_ascii_lowercase();
        let braced = format!("${{{name}}}");
        let plain = format!("${name}");
        let ends = |at: usize| {
            let rest = text.get(at + plain.len()..).unwrap_or_default();
            !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
        };
        let plain_at = text
            .match_indices(&plain)
            .map(|(at, _)| at)
            .find(|at| ends(*at));
        let (at, length) = match (text.find(&braced), plain_at) {
            (Some(a), Some(b)) if b < a => (b, plain.len()),
            (Some(a), _) => (a, braced.len()),
            (None, Some(b)) => (b, plain.len()),
            (None, None) => return None,
        };
        let start = statement.start + u32::try_from(at).ok()?;
        Some(crate::text::extent::Extent {
            start,
            end: start + u32::try_from(length).ok()?,
        })
    }

    /// The level of strict mode in a scope.
    pub(crate) fn strict_level(&self, frame: &Rc<Frame>) -> u8 {
        if !self.strict_used {
            return 0;
        }
        chain(frame)
            .find_map(|scope| scope.strict.get())
            .unwrap_or(0)
    }

    /// `Set-StrictMode` in a scope.
    pub fn set_strict(&mut self, frame: &Rc<Frame>, level: u8) {
        self.strict_used = true;
        frame.strict.set(Some(level));
    }

    /// Reads `$global:x`, `$env:X` and the like.
    pub(crate) fn read_other(&mut self, reference: &VariableRef, frame: &Rc<Frame>) -> Flow<Value> {
        let found = match reference {
            VariableRef::Global(id) => visible(&self.global, *id, frame)
                .or_else(|| super::session::lazy_variable(self, *id)),
            VariableRef::Script(id) => {
                let script = self.script_frame(frame);
                visible(&script, *id, frame).or_else(|| {
                    if script.kind == FrameKind::Global {
                        super::session::lazy_variable(self, *id)
                    } else {
                        None
                    }
                })
            }
            VariableRef::Local(id, _) => frame.get(*id),
            VariableRef::Using(id) => match self.using.get(id.name().as_str()) {
                Some(value) => {
                    self.shares.pull();
                    Some(value.clone())
                }
                None => {
                    let text =
                        crate::grammar::message("ParserStrings", "UsingWithoutInvokeCommand");
                    return Err(Fault::runtime(
                        "UsingWithoutInvokeCommand",
                        text.unwrap_or_default(),
                    )
                    .into());
                }
            },
            VariableRef::Named(id) => self.get_variable(*id, frame),
            VariableRef::Drive(drive, path) => return self.read_drive(drive, path, frame),
            VariableRef::Question => Some(Value::Bool(self.last_ok)),
            VariableRef::True => Some(Value::TRUE),
            VariableRef::False => Some(Value::FALSE),
            VariableRef::Null => Some(Value::Null),
        };
        match found {
            Some(value) => Ok(value),
            None => {
                let name = super::run::reference_name(reference);
                self.unset_variable(&name, frame)
            }
        }
    }

    /// Writes `$global:x` and the like.
    pub(crate) fn write_variable(
        &mut self,
        reference: &VariableRef,
        value: Value,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        let stored = value.clone();
        match reference {
            VariableRef::Global(id) => {
                let global = Rc::clone(&self.global);
                self.set_in_frame(*id, value, &global)?;
            }
            VariableRef::Script(id) => {
                let script = self.script_frame(frame);
                self.set_in_frame(*id, value, &script)?;
            }
            VariableRef::Local(id, private) => {
                self.set_in_frame(*id, value, frame)?;
                if *private && let Some(variable) = frame.promote(*id) {
                    variable
                        .options
                        .set(variable.options.get().with(Options::PRIVATE));
                }
            }
            VariableRef::Named(id) | VariableRef::Using(id) => {
                let global = Rc::clone(&self.global);
                if super::session::lazy_variable(self, *id).is_some()
                    || self.global.get(*id).is_some()
                {
                    if let Some(held) = super::session::materialize(self, *id)
                        && held.options.get().has(Options::CONSTANT)
                    {
                        return Err(not_writable(held.name.as_str()).into());
                    }
                    self.set_in_frame(*id, value, &global)?;
                } else {
                    self.set_in_frame(*id, value, frame)?;
                }
            }
            VariableRef::Drive(drive, path) => self.write_drive(drive, path, value, frame)?,
            VariableRef::Question | VariableRef::True | VariableRef::False => {
                let name = super::run::reference_name(reference);
                return Err(not_writable(&name).into());
            }
            VariableRef::Null => {}
        }
        Ok(stored)
    }

    /// Sets a variable of one scope: slot or object, with its checks.
    pub fn set_in_frame(&mut self, id: NameId, value: Value, frame: &Rc<Frame>) -> Flow {
        if frame.is_promoted()
            && let Some(variable) = frame.variable(id)
        {
            return self.set_variable_object(&variable, value);
        }
        match frame.table.find(id) {
            Some(slot) if !frame.table.is_typed(slot) => frame.set_slot(slot, value),
            Some(slot) => {
                if let Some(attributes) = frame.table.attributes(slot)
                    && frame.with_slot(slot, |held| held.is_some())
                {
                    let value = self.apply_attributes(id.name().as_str(), value, &attributes)?;
                    frame.set_slot(slot, value);
                } else {
                    frame.set_slot(slot, value);
                }
            }
            None => frame.add_variable(id, Rc::new(Variable::new(id.name().as_str(), value))),
        }
        Ok(())
    }

    /// Sets a slot that has constraints or whose variable is an object.
    pub(crate) fn store_slot_checked(
        &mut self,
        slot: u32,
        value: Value,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        let (id, name) = frame.table.name(slot);
        if let Some(variable) = frame.variable(id) {
            self.set_variable_object(&variable, value)?;
            return Ok(variable.value.borrow().clone());
        }
        let value = match frame.table.attributes(slot) {
            Some(attributes) if frame.with_slot(slot, |held| held.is_some()) => {
                self.constrained(name.as_str(), value, &attributes, frame)?
            }
            _ => value,
        };
        frame.set_slot(slot, value.clone());
        Ok(value)
    }

    /// Sets a variable object, with its options and attributes.
    pub fn set_variable_object(&mut self, variable: &Rc<Variable>, value: Value) -> Flow {
        let options = variable.options.get();
        if options.has(Options::READ_ONLY) || options.has(Options::CONSTANT) {
            return Err(not_writable(variable.name.as_str()).into());
        }
        let attributes = variable.attributes.borrow().clone();
        let value = if attributes.is_empty() {
            value
        } else {
            self.apply_attributes(variable.name.as_str(), value, &attributes)?
        };
        if let Value::Enum(held) = &value
            && held.number == 5
            && held.of.full_name() == "System.Management.Automation.ActionPreference"
        {
            return Err(suspended().into());
        }
        *variable.value.borrow_mut() = value;
        Ok(())
    }

    /// A value as the attributes of a local variable want it: a type alone is a cast where a function or block runs.
    pub(crate) fn constrained(
        &mut self,
        name: &str,
        value: Value,
        attributes: &[VariableAttribute],
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        match attributes {
            [VariableAttribute::Type(of)] if frame.kind == FrameKind::Function => {
                Ok(convert::cast(&value, of, self)?)
            }
            _ => self.apply_attributes(name, value, attributes),
        }
    }

    /// A value as a variable's attributes want it.
    pub fn apply_attributes(
        &mut self,
        name: &str,
        value: Value,
        attributes: &[VariableAttribute],
    ) -> Flow<Value> {
        let mut value = value;
        for attribute in attributes.iter().rev() {
            match attribute {
                VariableAttribute::Type(of)
                    if matches!(value.base(), Value::Dictionary(_))
                        && of.full_name() == super::session::DEFAULT_PARAMETERS =>
                {
                    value = default_parameters(value)?;
                }
                VariableAttribute::Type(of) => {
                    value = match (of, &value) {
                        (Type::Known(Known::Int32), Value::Int(_))
                        | (Type::Known(Known::String), Value::String(_)) => value,
                        _ => match convert::convert(&value, of, self) {
                            Ok(value) => value,
                            Err(fault) => {
                                let mut fault = convert::in_script(fault);
                                if fault.carried.is_none() {
                                    fault.id = "RuntimeException".to_owned();
                                    fault.category = ErrorCategory::MetadataError;
                                    fault.exception = "System.Management.Automation.ArgumentTransformationMetadataException".into();
                                }
                                return Err(fault.into());
                            }
                        },
                    };
                }
                VariableAttribute::Transform(object) => {
                    let frame = Rc::clone(&self.frame);
                    let intrinsics = super::objects::execution_context(frame.module.as_ref());
                    value = self.invoke_method(object, "Transform", &[intrinsics, value])?;
                }
                VariableAttribute::Written(_) => {}
                VariableAttribute::Validation(validation) => {
                    let checked = value.clone();
                    if self.check_validation(validation, &checked)?.is_some() {
                        let shown = match &checked {
                            Value::Null | Value::Empty => "$null".to_owned(),
                            checked => self.text(checked)?,
                        };
                        return Err(Fault::new(
                            "ValidateSetFailure",
                            ErrorCategory::MetadataError,
                            format!("The variable cannot be validated because the value {shown} is not a valid value for the {name} variable."),
                        )
                        .of("System.Management.Automation.ValidationMetadataException")
                        .into());
                    }
                }
            }
        }
        Ok(value)
    }

    /// Fixes the type of a qualified variable.
    pub(crate) fn constrain_variable(
        &mut self,
        reference: &VariableRef,
        attributes: Vec<VariableAttribute>,
        frame: &Rc<Frame>,
    ) {
        let (scope, id) = match reference {
            VariableRef::Global(id) => (Rc::clone(&self.global), *id),
            VariableRef::Script(id) => (self.script_frame(frame), *id),
            VariableRef::Local(id, _) | VariableRef::Named(id) | VariableRef::Using(id) => {
                (Rc::clone(frame), *id)
            }
            _ => return,
        };
        if let Some(variable) = scope.promote(id) {
            *variable.attributes.borrow_mut() = attributes;
        }
    }

    /// The variable object of a name, from a scope up; slots are turned into objects.
    pub fn find_variable(&mut self, id: NameId, frame: &Rc<Frame>) -> Option<Rc<Variable>> {
        for (level, scope) in chain(frame).enumerate() {
            if let Some(variable) = scope.promote(id)
                && (level == 0 || !variable.options.get().has(Options::PRIVATE))
            {
                return Some(variable);
            }
        }
        super::session::materialize(self, id)
    }

    pub(crate) fn variable_object(
        &mut self,
        reference: &VariableRef,
        id: NameId,
        frame: &Rc<Frame>,
    ) -> Option<Rc<Variable>> {
        match reference {
            VariableRef::Global(_) => self
                .global
                .promote(id)
                .or_else(|| super::session::materialize(self, id)),
            VariableRef::Script(_) => self.script_frame(frame).promote(id),
            VariableRef::Local(..) => frame.promote(id),
            _ => self.find_variable(id, frame),
        }
    }

    /// The scope that `$script:` means.
    pub fn script_frame(&self, frame: &Rc<Frame>) -> Rc<Frame> {
        chain(frame)
            .find(|scope| {
                matches!(
                    scope.kind,
                    FrameKind::Script | FrameKind::Module | FrameKind::Global
                )
            })
            .unwrap_or_else(|| Rc::clone(&self.global))
    }

    /// Sets `$Matches`.
    pub(crate) fn set_matches(&mut self, groups: Value, frame: &Rc<Frame>) {
        thread_local! {
            static MATCHES: NameId = NameId::of("Matches");
        }
        let _ = self.set_in_frame(MATCHES.with(|id| *id), groups, frame);
    }

    // ----- types --------------------------------------------------------------------------------------------------

    /// A type by its written name: classes of the script first.
    pub fn resolve_type(&mut self, name: &TypeName, frame: &Rc<Frame>) -> Option<Type> {
        self.resolve_type_in(name, None, frame)
    }

    /// A type by the name that a text uses: the text's own types first.
    pub(crate) fn resolve_type_in(
        &mut self,
        name: &TypeName,
        source: Option<&Rc<Source>>,
        frame: &Rc<Frame>,
    ) -> Option<Type> {
        let lookup = |text: &str| {
            let found = self.find_class(text, frame)?;
            let own = source.and_then(|source| {
                chain(frame).find_map(|scope| {
                    scope.read_extra(|extra| {
                        extra
                            .defined
                            .iter()
                            .find(|(from, class)| {
                                Rc::ptr_eq(from, source)
                                    && crate::text::name::eq_ignore_case(&class.name, text)
                            })
                            .map(|(_, class)| Rc::clone(class))
                    })
                })
            });
            Some(own.unwrap_or(found))
        };
        types::resolve(name, &lookup, &self.usings(source))
    }

    /// A type by text.
    pub fn type_by_name(&mut self, text: &str, frame: &Rc<Frame>) -> Option<Type> {
        let text = text.trim();
        let text = text
            .strip_prefix('[')
            .and_then(|inner| inner.strip_suffix(']'))
            .unwrap_or(text);
        if let Some(class) = self.find_class(text, frame) {
            return Some(Type::Class(class));
        }
        types::resolve_name(text)
    }

    /// A class visible from a scope.
    pub fn find_class(&self, name: &str, frame: &Rc<Frame>) -> Option<Rc<Class>> {
        chain(frame)
            .find_map(|scope| scope.read_extra(|extra| extra.classes.get(name).cloned()))
            .or_else(|| {
                // Code of a module still sees the classes of the script that runs.
                self.calls.iter().rev().find_map(|call| {
                    call.frame
                        .read_extra(|extra| extra.classes.get(name).cloned())
                })
            })
    }

    /// True if a class that is visible from a scope stands in one that outlives the functions of now.
    pub(crate) fn is_lasting(&self, class: &Rc<Class>, frame: &Rc<Frame>) -> bool {
        chain(frame)
            .find(|scope| {
                scope
                    .read_extra(|extra| extra.classes.get(&class.name).cloned())
                    .is_some_and(|held| Rc::ptr_eq(&held, class))
            })
            .is_some_and(|scope| scope.kind != FrameKind::Function)
    }

    // ----- should process -----------------------------------------------------------------------------------------

    /// `ShouldProcess`.
    pub fn should_process(
        &mut self,
        target: &str,
        action: &str,
        impact: u8,
        common: &super::binder::CommonParameters,
        confirmed: &mut Confirmation,
    ) -> Flow<bool> {
        let what_if = common.what_if.unwrap_or_else(|| {
            self.get_variable(NameId::of("WhatIfPreference"), &self.frame)
                .is_some_and(|value| convert::truth(&value))
        });
        if what_if {
            let text = if action.is_empty() {
                format!("What if: {target}\n")
            } else {
                format!("What if: Performing the operation \"{action}\" on target \"{target}\".\n")
            };
            self.host_write(&text);
            return Ok(false);
        }
        // Without an action the target is a whole sentence.
        let verbose = if action.is_empty() {
            target.to_owned()
        } else {
            format!("Performing the operation \"{action}\" on target \"{target}\".")
        };
        let wanted = match common.confirm {
            Some(confirm) => confirm,
            None => {
                let preference = self.preference("ConfirmPreference");
                let level = match preference.to_ascii_lowercase().as_str() {
                    "none" => 0,
                    "low" => 1,
                    "medium" => 2,
                    _ => 3,
                };
                level != 0 && impact >= level
            }
        };
        if !wanted || confirmed.yes {
            // Only what was asked for by the parameter: a preference that is inherited does not show it.
            if common.verbose == Some(true) {
                self.write_verbose(&verbose, common, None)?;
            }
            return Ok(true);
        }
        if confirmed.no {
            return Ok(false);
        }
        self.confirm(
            "Confirm",
            &format!("Are you sure you want to perform this action?\n{verbose}"),
            confirmed,
        )
    }

    /// `ShouldContinue`.
    pub fn should_continue(
        &mut self,
        query: &str,
        caption: &str,
        confirmed: &mut Confirmation,
    ) -> Flow<bool> {
        if confirmed.yes {
            return Ok(true);
        }
        if confirmed.no {
            return Ok(false);
        }
        self.confirm(caption, query, confirmed)
    }

    fn confirm(&mut self, caption: &str, query: &str, confirmed: &mut Confirmation) -> Flow<bool> {
        Ok(match self.ask_confirmation(caption, query)? {
            Answer::Yes => true,
            Answer::YesToAll => {
                confirmed.yes = true;
                true
            }
            Answer::NoToAll => {
                confirmed.no = true;
                false
            }
            Answer::No | Answer::Halt => false,
        })
    }

    /// Asks the person for a line; an error in a session that cannot ask.
    pub fn prompt(&mut self, text: &str) -> Flow<Option<String>> {
        if !self.host.interactive() {
            return Err(Fault::new(
                "InvalidOperation",
                ErrorCategory::InvalidOperation,
                "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
            )
            .of("System.Management.Automation.PSInvalidOperationException")
            .into());
        }
        self.finish_output();
        Ok(self.host.read_line(text, false))
    }

    // ----- files --------------------------------------------------------------------------------------------------

    /// The full path of a path of the file system.
    pub fn full_path(&self, path: &str) -> String {
        if !self.drives.is_empty()
            && let Some((drive, rest)) = path.split_once(':')
            && let Some((root, _)) = self.drives.get(drive)
        {
            let rest = rest.replace('\\', "/");
            return super::path::normalize(&format!("{root}/{}", rest.trim_start_matches('/')));
        }
        super::path::full(path, &self.location_path(), &self.home())
    }

    /// The folder of the current location, where that is on a drive of the session's own.
    pub fn location_path(&self) -> String {
        if !self.drives.is_empty()
            && let Some((drive, rest)) = self.location.split_once(':')
            && let Some((root, _)) = self.drives.get(drive)
        {
            return super::path::normalize(&format!("{root}/{}", rest.trim_start_matches('/')));
        }
        self.location.to_string()
    }

    /// The home folder.
    pub fn home(&self) -> String {
        self.world.env("HOME").unwrap_or_else(|| "/".to_owned())
    }

    /// A text file's content.
    pub(crate) fn read_text_file(&mut self, path: &str) -> Flow<String> {
        let full = self.full_path(path);
        let bytes = self.world.read(&full)?;
        Ok(crate::text::source::decode(&bytes))
    }

    /// A script file as a block.
    pub fn load_script(&mut self, path: &str) -> Flow<Rc<ScriptBlock>> {
        let text = self.read_text_file(path)?;
        if let Some(held) = self.scripts.get(path)
            && held.ast.source.text() == text
        {
            return Ok(Rc::new(ScriptBlock::new(Rc::clone(&held.ast))));
        }
        let source = Rc::new(Source::named(path, text));
        let parsed = self.parse(source);
        if !parsed.errors.is_empty() {
            let record = self.parse_error(&parsed);
            return Err(Box::new(Unwind::Throw(record, Severity::Statement)));
        }
        let block = Rc::new(ScriptBlock::new(parsed.script));
        self.scripts.insert(path, Rc::clone(&block));
        Ok(block)
    }

    /// A script block literal as a value, bound to the module whose code runs.
    pub(crate) fn script_block(
        &mut self,
        ast: &Rc<crate::syntax::ScriptBlockAst>,
        frame: &Rc<Frame>,
    ) -> Rc<ScriptBlock> {
        let mut block = ScriptBlock::new(Rc::clone(ast));
        if let Some(module) = &frame.module {
            block.session = Some(Rc::new(super::module::SessionHandle {
                module: Rc::clone(module),
            }));
        }
        Rc::new(block)
    }
}

/// A variable of a scope as code in another one sees it: private ones stay at home.
fn visible(scope: &Rc<Frame>, id: NameId, from: &Rc<Frame>) -> Option<Value> {
    if !Rc::ptr_eq(scope, from)
        && scope
            .variable(id)
            .is_some_and(|variable| variable.options.get().has(Options::PRIVATE))
    {
        return None;
    }
    scope.get(id)
}

/// An error of script that a command ran and that ends the command: it is the command's from now on.
pub(crate) fn claim(
    record: &ErrorRecord,
    id: &str,
    command: &str,
    invocation: &Rc<InvocationInfo>,
) -> ErrorRecord {
    let made = record.with_exception(record.exception.clone());
    made.owned.set(true);
    {
        let held = made.fully_qualified_id.borrow().to_string();
        let plain = held.split(',').next().unwrap_or_default();
        *made.fully_qualified_id.borrow_mut() = if id.is_empty() {
            plain.into()
        } else {
            format!("{plain},{id}").into()
        };
    }
    made.category.borrow_mut().activity = command.into();
    *made.invocation.borrow_mut() = Some(Rc::clone(invocation));
    made
}

/// A table as `$PSDefaultParameterValues` holds it.
fn default_parameters(value: Value) -> crate::value::Result<Value> {
    if super::run::is_default_parameters(&value) {
        return Ok(value);
    }
    let Value::Dictionary(given) = value.base() else {
        return Ok(value);
    };
    let of = Type::named(super::session::DEFAULT_PARAMETERS);
    let kind = crate::value::DictionaryKind::Generic(of);
    let made = crate::value::Dictionary::new(kind, true);
    for (key, held) in given.pairs() {
        super::binder::check_default_key(&key)?;
        made.set(key, held);
    }
    Ok(Value::dictionary(made))
}

/// `Suspend` is no value that a preference variable may have.
fn suspended() -> Box<Fault> {
    Fault::new(
        "RuntimeException",
        ErrorCategory::MetadataError,
        "The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, \"about_Preference_Variables.\"",
    )
    .of("System.Management.Automation.ArgumentTransformationMetadataException")
}

fn not_writable(name: &str) -> Box<Fault> {
    Fault::new(
        "VariableNotWritable",
        ErrorCategory::WriteError,
        format!("Cannot overwrite variable {name} because it is read-only or constant."),
    )
    .of("System.Management.Automation.SessionStateUnauthorizedAccessException")
    .target(Value::str(name))
}

/// The screen.
pub struct HostSink;

impl Sink for HostSink {
    fn write(&mut self, rt: &mut Runspace, value: Value) -> Flow {
        // Nobody takes the output of a pipeline that was stopped.
        if rt.host.stopped() {
            return Ok(());
        }
        rt.out_default(&value)
    }

    fn is_host(&self) -> bool {
        true
    }
}
