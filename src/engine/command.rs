//! Commands: functions, aliases, cmdlets, scripts and programs, and how a place in a program remembers one.

use super::cmdlet::Cmdlet;
use super::declaration::CommandMetadata;
use super::module::Module;
use super::scope::Options;
use crate::value::{PSString, ScriptBlock};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A function or filter.
pub struct FunctionInfo {
    /// The name as defined.
    pub name: PSString,
    /// The body.
    pub block: Rc<ScriptBlock>,
    /// The module in whose scope it runs.
    pub module: Option<Rc<Module>>,
    /// The module that it is shown as a command of, where that is another one.
    pub shown: Option<Rc<Module>>,
    /// Options.
    pub options: Cell<Options>,
    /// The description.
    pub description: RefCell<String>,
    /// Its declaration, once asked for.
    pub metadata: RefCell<Option<Rc<CommandMetadata>>>,
}

/// An alias.
pub struct AliasInfo {
    /// The name.
    pub name: PSString,
    /// What it stands for.
    pub definition: PSString,
    /// Options.
    pub options: Cell<Options>,
    /// The description.
    pub description: RefCell<String>,
    /// The module that it belongs to.
    pub module: Option<Rc<Module>>,
}

/// A cmdlet with its declaration.
pub struct CmdletInfo {
    /// The Rust side.
    pub cmdlet: Option<&'static Cmdlet>,
    /// The name as declared.
    pub name: &'static str,
    /// The module's name.
    pub module: &'static str,
    /// The declaration, parsed when first needed.
    pub metadata: std::cell::OnceCell<Rc<CommandMetadata>>,
    /// The parameters that are declared and refused by name.
    pub refused: Vec<super::refusal::Refused>,
    /// It was called: its module is one that the session loaded.
    pub used: Cell<bool>,
    /// The name under which a connection brought it, and the connection's edition.
    pub prefixed: Option<(&'static str, &'static str)>,
}

/// A script file.
#[derive(Default)]
pub struct ScriptInfo {
    /// The full path.
    pub path: PSString,
    /// Its code, once asked for.
    pub block: std::cell::OnceCell<Rc<ScriptBlock>>,
    /// Its declaration, once asked for.
    pub metadata: std::cell::OnceCell<Rc<CommandMetadata>>,
}

impl ScriptInfo {
    /// The script at a path.
    pub fn at(path: impl Into<PSString>) -> ScriptInfo {
        ScriptInfo {
            path: path.into(),
            ..ScriptInfo::default()
        }
    }
}

/// A program of the system.
#[derive(Debug)]
pub struct ApplicationInfo {
    /// The full path.
    pub path: PSString,
}

/// What a name stands for.
#[derive(Clone)]
pub enum Command {
    /// A function.
    Function(Rc<FunctionInfo>),
    /// A cmdlet.
    Cmdlet(Rc<CmdletInfo>),
    /// A script file.
    Script(Rc<ScriptInfo>),
    /// A program.
    Application(Rc<ApplicationInfo>),
    /// A script block called by `&` or `.`.
    Block(Rc<ScriptBlock>),
}

impl Command {
    /// The name as errors and `InvocationInfo` show it.
    pub fn name(&self) -> PSString {
        match self {
            Command::Function(function) => function.name.clone(),
            Command::Cmdlet(cmdlet) => cmdlet.prefixed.map_or(cmdlet.name, |(name, _)| name).into(),
            Command::Script(script) => {
                let path = script.path.as_str();
                path.rsplit('/').next().unwrap_or(path).into()
            }
            Command::Application(program) => {
                let path = program.path.as_str();
                path.rsplit('/').next().unwrap_or(path).into()
            }
            Command::Block(_) => PSString::EMPTY,
        }
    }
}

/// The command that a place in a program found last, and when.
#[derive(Default)]
pub struct CommandCache(RefCell<Option<(u64, Command)>>);

impl CommandCache {
    /// The command, if nothing was defined or removed since.
    #[inline]
    pub fn get(&self, version: u64) -> Option<Command> {
        match &*self.0.borrow() {
            Some((held, command)) if *held == version => Some(command.clone()),
            _ => None,
        }
    }

    /// Remembers.
    pub fn set(&self, version: u64, command: &Command) {
        *self.0.borrow_mut() = Some((version, command.clone()));
    }
}
