//! Runspace: session state, streams, host; belongs to one thread.

mod confirm;
mod errors;
mod line_ends;
mod running;
mod variables;

use super::cmdlet::Cmdlet;
use super::command::CmdletInfo;
use super::host::PSHost;
use super::module::Module;
use super::program::Program;
use super::run::CallInfo;
use super::scope::{Frame, FrameKind, NameId, SlotTable, VariableAttribute, chain};
use super::sink::Sink;
use super::streams::Streams;
use super::unwind::{Flow, Severity, Unwind};
use crate::format::{FormatTable, Formatter};
use crate::syntax::ast::{FunctionDefinitionAst, TypeName};
use crate::text::culture::Culture;
use crate::text::name::NameMap;
use crate::text::source::Source;
use crate::value::{
    Class, ErrorRecord, Known, PSList, PSString, ScriptBlock, Type, Value, World, convert, types,
};
pub(crate) use errors::claim;
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
    /// Where the location was last on each of them.
    pub drive_locations: NameMap<PSString>,
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
    /// The modules whose cmdlets were called, or that were imported by name.
    pub modules_in_use: NameMap<()>,
    pub(crate) line_ends: line_ends::LineEnds,
    /// Breakpoints, oldest first.
    pub breakpoints: Vec<Rc<super::debugger::Breakpoint>>,
    /// The number of the last breakpoint.
    pub last_breakpoint: i32,
    pub(crate) debugging: bool,
    pub(crate) debugger: super::debugger::DebuggerState,
    pub(crate) catching: bool,
    /// The scope of the function that a `ThrowTerminatingError` on its way ends; none: the innermost.
    pub(crate) leaving: Option<Rc<Frame>>,
    pub(crate) finishing: bool,
    /// When objects that raise events by themselves are asked.
    pub(super) sources: super::event_sources::Sources,
    pub(crate) lenient: bool,
    pub(crate) cmdlet_failed: bool,
    /// Some merged stream holds records that the output has not taken yet.
    pub(crate) streams_merged: bool,
    pub(crate) caught: Vec<Rc<ErrorRecord>>,
    pub(crate) depth: usize,
    pub(crate) pipelines: u64,
    pub(crate) stop_origin: Option<usize>,
    /// The pipeline that runs is fed by numbers that the script spells out.
    pub(crate) fed_by_literal: bool,
    pub(crate) inlined: FxHashMap<(usize, usize), Rc<Program>>,
    /// Script files that were read, by their paths: one that did not change keeps its tree and its types.
    pub(crate) scripts: NameMap<Rc<ScriptBlock>>,
    pub(crate) definitions: FxHashMap<usize, (Rc<FunctionDefinitionAst>, Rc<Program>)>,
    pub(crate) error_variables: Vec<Option<Rc<PSList>>>,
    /// The trees of types that no script holds: those of `Add-Type`.
    pub added_types: Vec<Rc<crate::syntax::ast::TypeDefinitionAst>>,
    /// The call that has just ended was ended by its own `ThrowTerminatingError`.
    pub(crate) left: bool,
    /// From which of them on what is written now is collected.
    pub(crate) collect_floor: usize,
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
    /// What connections bring, where not all of it is wanted.
    pub(super) openings: Vec<super::edition::Opening>,
    /// The prefixes of connections, each with the edition whose commands have it.
    pub prefixes: Vec<(String, &'static str)>,
    pub(crate) returning: usize,
    pub(crate) constructing: Vec<Rc<Class>>,
    pub(crate) types: FxHashMap<usize, Rc<Class>>,
    /// How many texts have defined types: .NET makes an assembly for each.
    pub(crate) type_assemblies: u32,
    /// Views of the session, once something was formatted.
    pub views: Option<Rc<FormatTable>>,
    formatter: Option<Formatter>,
    services: FxHashMap<TypeId, Rc<dyn Any>>,
    /// `$Host`, once it was asked for.
    pub(super) host_object: std::cell::OnceCell<Value>,
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
            drive_locations: NameMap::new(),
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
            modules_in_use: NameMap::new(),
            breakpoints: Vec::new(),
            last_breakpoint: -1,
            line_ends: Default::default(),
            debugging: false,
            debugger: Default::default(),
            catching: false,
            leaving: None,
            finishing: false,
            sources: Default::default(),
            lenient: false,
            cmdlet_failed: false,
            streams_merged: false,
            caught: Vec::new(),
            depth: 0,
            pipelines: 0,
            stop_origin: None,
            fed_by_literal: false,
            inlined: FxHashMap::default(),
            scripts: NameMap::new(),
            definitions: FxHashMap::default(),
            error_variables: Vec::new(),
            collect_floor: 0,
            left: false,
            added_types: Vec::new(),
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
            openings: Vec::new(),
            prefixes: Vec::new(),
            returning: 0,
            constructing: Vec::new(),
            types: FxHashMap::default(),
            type_assemblies: 0,
            views: None,
            formatter: None,
            services: FxHashMap::default(),
            host_object: std::cell::OnceCell::new(),
        };
        super::session::fill(&mut made);
        // Long searches ask whether they are still wanted.
        let watcher = SearchWatcher(Rc::clone(&made.host), Rc::clone(&made.world));
        crate::text::regex::set_watcher(Some(Rc::new(watcher)));
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

    // ----- variables ----------------------------------------------------------------------------------------------

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

    // ----- types --------------------------------------------------------------------------------------------------

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

    // ----- files --------------------------------------------------------------------------------------------------

    /// The full path of a path of the file system.
    pub fn full_path(&self, path: &str) -> String {
        if !self.drives.is_empty()
            && let Some((drive, rest)) = path.split_once(':')
            && let Some((root, _)) = self.drives.get(drive)
        {
            let rest = rest.replace('\\', "/");
            // Without a separator it begins where the drive's own location is.
            if !rest.starts_with('/')
                && super::path::drive(&self.location)
                    .is_some_and(|here| here.eq_ignore_ascii_case(drive))
            {
                return super::path::normalize(&format!("{}/{rest}", self.location_path()));
            }
            return super::path::normalize(&format!("{root}/{}", rest.trim_start_matches('/')));
        }
        super::path::full(path, &self.location_path(), &self.home())
    }

    /// The full path of a path of the file system.
    ///
    /// # Errors
    ///
    /// `DriveNotFound`: it names a drive that the session does not have, such as `C:`.
    pub fn file_path(&self, path: &str) -> crate::value::Result<String> {
        match self.unknown_drive(path) {
            Some(fault) => Err(fault),
            None => Ok(self.full_path(path)),
        }
    }

    /// The error of a path whose drive the session does not have.
    pub fn unknown_drive(&self, path: &str) -> Option<Box<crate::value::Fault>> {
        const OWN: [&str; 5] = ["Temp", "Env", "Variable", "Function", "Alias"];
        if let Some(provider) = super::path::provider(path) {
            const PROVIDERS: [&str; 5] =
                ["FileSystem", "Environment", "Variable", "Function", "Alias"];
            let name = provider.rsplit('\\').next().unwrap_or(provider);
            let known = PROVIDERS
                .iter()
                .chain(&OWN)
                .any(|own| own.eq_ignore_ascii_case(name));
            return (!known).then(|| {
                crate::value::Fault::new(
                    "ProviderNotFound",
                    crate::value::ErrorCategory::ObjectNotFound,
                    format!("Cannot find a provider with the name '{provider}'."),
                )
                .of("System.Management.Automation.ProviderNotFoundException")
                .target(Value::str(provider))
            });
        }
        let drive = super::path::drive(path)?;
        let known =
            self.drives.contains(drive) || OWN.iter().any(|own| own.eq_ignore_ascii_case(drive));
        (!known).then(|| super::drives::no_drive(drive))
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

    /// The folder that programs begin in: that of the location, or the last one where the location is of no file system.
    pub fn folder(&self) -> String {
        let folder = self.location_path();
        if folder.starts_with('/') {
            folder
        } else {
            self.world.current_dir()
        }
    }

    /// A `PathInfo` of a location; on a drive of the session's own the provider's path is that of the folder.
    pub fn path_info(&self, location: &str) -> Value {
        let own = super::path::drive(location).is_some_and(|drive| self.drives.contains(drive));
        if own {
            super::objects::path_info_of(location, "FileSystem", &self.full_path(location))
        } else {
            super::objects::path_info(location)
        }
    }

    /// What a path means as seen from a location on a drive that is no file system: `f` is `Function:/f` there.
    pub fn qualified(&self, path: &PSString) -> PSString {
        let there = super::path::drive(&self.location).filter(|drive| {
            ["Env", "Variable", "Function", "Alias"]
                .iter()
                .any(|own| own.eq_ignore_ascii_case(drive))
        });
        match there {
            Some(drive)
                if !path.contains(':')
                    && !path.starts_with(['/', '\\', '~'])
                    && !path.is_empty() =>
            {
                let name = path.trim_start_matches("./").trim_start_matches(".\\");
                format!("{drive}:/{}", if name == "." { "" } else { name }).into()
            }
            _ => path.clone(),
        }
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

/// Stops a search of a regular expression when the session is to stop.
struct SearchWatcher(Rc<dyn PSHost>, Rc<dyn World>);

impl crate::text::regex::Watcher for SearchWatcher {
    fn stopped(&self) -> bool {
        self.0.stopped()
    }

    fn ticks(&self) -> i64 {
        self.1.monotonic()
    }
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
