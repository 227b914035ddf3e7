//! Which command is meant: alias, function, cmdlet, script, program; and the variables of scopes.

use super::command::{AliasInfo, ApplicationInfo, CmdletInfo, Command, FunctionInfo, ScriptInfo};
use super::module::Module;
use super::program::CommandNode;
use super::runspace::Runspace;
use super::scope::{Frame, chain};
use super::unwind::{Flow, Severity, Unwind};
use crate::syntax::TokenKind;
use crate::value::{ErrorRecord, InvocationInfo, PSString, ScriptBlock, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

impl Runspace {
    /// The command that a written name stands for, remembered at its place.
    pub(crate) fn find_command(
        &mut self,
        name: &PSString,
        node: &CommandNode,
        frame: &Rc<Frame>,
    ) -> Flow<Command> {
        match self.lookup_command(name, frame) {
            Some(command) => {
                node.cache.set(self.command_version, &command);
                Ok(command)
            }
            None => {
                if let Some(command) = self.autoload(name, frame)? {
                    return Ok(command);
                }
                if let Some(command) = self.ask_for_command(name)? {
                    return Ok(command);
                }
                frame.position.set(node.head_extent);
                // What an alias stands for is what was not found.
                let mut wanted = name.clone();
                for _ in 0..32 {
                    match self.find_alias(&wanted, frame) {
                        Some(alias) => wanted = alias.definition.clone(),
                        None => break,
                    }
                }
                let fault = self.command_not_found(&wanted);
                let record = ErrorRecord::from_fault(&fault);
                let info = InvocationInfo {
                    invocation_name: match node.operator {
                        TokenKind::Ampersand => "&".into(),
                        TokenKind::Dot => ".".into(),
                        _ => name.clone(),
                    },
                    source: Some(self.source_of(frame)),
                    extent: node.head_extent,
                    ..InvocationInfo::default()
                };
                *record.invocation.borrow_mut() = Some(Rc::new(info));
                *record.stack_trace.borrow_mut() = self.stack_trace().into();
                Err(Box::new(Unwind::Throw(
                    Rc::new(record),
                    Severity::Statement,
                )))
            }
        }
    }

    /// The command of a name, in PowerShell's order.
    pub fn lookup_command(&mut self, name: &str, frame: &Rc<Frame>) -> Option<Command> {
        let mut name = PSString::from(name);
        for _ in 0..32 {
            match self.find_alias(&name, frame) {
                Some(alias) => name = alias.definition.clone(),
                None => break,
            }
        }
        self.lookup_unaliased(&name, frame)
    }

    /// A command by name, aliases left out.
    pub fn lookup_unaliased(&mut self, name: &str, frame: &Rc<Frame>) -> Option<Command> {
        if let Some((module, plain)) = name.split_once('\\')
            && !module.is_empty()
            && !plain.is_empty()
            && !plain.contains(['/', '\\'])
        {
            return self
                .lookup_in_module(module, plain, frame)
                .or_else(|| self.find_file(name));
        }
        if let Some(function) = self.find_function(name, frame) {
            return Some(Command::Function(function));
        }
        if let Some(function) = self.session_function(name) {
            return Some(Command::Function(function));
        }
        if let Some(info) = self.find_cmdlet(name) {
            return Some(Command::Cmdlet(info));
        }
        if !name.contains('-') && !name.contains(['/', '.']) {
            let verb = format!("Get-{name}");
            if let Some(function) = self.find_function(&verb, frame) {
                return Some(Command::Function(function));
            }
            if let Some(info) = self.find_cmdlet(&verb)
                && self.find_program(name).is_none()
            {
                return Some(Command::Cmdlet(info));
            }
        }
        self.find_file(name)
    }

    fn lookup_in_module(&mut self, module: &str, name: &str, frame: &Rc<Frame>) -> Option<Command> {
        if let Some(held) = self.modules.get(module).cloned()
            && let Some(command) = self.function_of_module(&held, name)
        {
            return Some(command);
        }
        if let Some(info) = self.find_cmdlet(name)
            && crate::text::name::eq_ignore_case(info.module, module)
        {
            return Some(Command::Cmdlet(info));
        }
        let _ = frame;
        None
    }

    /// A function visible from a scope; a scope qualifier is honoured.
    pub fn find_function(&self, name: &str, frame: &Rc<Frame>) -> Option<Rc<FunctionInfo>> {
        if let Some((scope, plain)) = name.split_once(':') {
            return match scope.to_ascii_lowercase().as_str() {
                "global" => self
                    .global
                    .read_extra(|extra| extra.functions.get(plain).cloned()),
                "script" => self
                    .script_frame(frame)
                    .read_extra(|extra| extra.functions.get(plain).cloned()),
                "local" | "private" => {
                    frame.read_extra(|extra| extra.functions.get(plain).cloned())
                }
                "function" => self.find_function(plain, frame),
                _ => self.function_named(name, frame),
            };
        }
        self.function_named(name, frame)
    }

    fn function_named(&self, name: &str, frame: &Rc<Frame>) -> Option<Rc<FunctionInfo>> {
        chain(frame).enumerate().find_map(|(level, scope)| {
            scope
                .read_extra(|extra| extra.functions.get(name).cloned())
                .filter(|function| {
                    level == 0 || !function.options.get().has(super::scope::Options::PRIVATE)
                })
        })
    }

    /// An alias visible from a scope; those of the session are data.
    pub fn find_alias(&self, name: &str, frame: &Rc<Frame>) -> Option<Rc<AliasInfo>> {
        for scope in chain(frame) {
            if let Some(alias) = scope.read_extra(|extra| extra.aliases.get(name).cloned()) {
                return Some(alias);
            }
        }
        if self.removed_aliases.contains(name) {
            return None;
        }
        super::session_aliases::builtin(name)
    }

    /// A cmdlet by name.
    pub fn find_cmdlet(&mut self, name: &str) -> Option<Rc<CmdletInfo>> {
        if let Some(held) = self.cmdlets.get(name) {
            return held.clone();
        }
        let made = crate::grammar::declaration(name)
            .filter(|held| self.in_edition(held.name))
            .map(|declaration| self.cmdlet_info(declaration, None))
            .or_else(|| {
                let (declared, edition) = self.prefixed(name)?;
                let declaration = crate::grammar::declaration(declared)?;
                let (verb, noun) = declared.split_once('-')?;
                // As it was asked for, the noun spelled as it is declared: it is kept as long as the session is.
                let prefix = name
                    .len()
                    .checked_sub(noun.len())
                    .and_then(|end| name.get(verb.len() + 1..end))?;
                let shown: &'static str = Box::leak(format!("{verb}-{prefix}{noun}").into());
                Some(self.cmdlet_info(declaration, Some((shown, edition))))
            });
        self.cmdlets.insert(name, made.clone());
        made
    }

    fn cmdlet_info(
        &self,
        declaration: crate::grammar::Declaration,
        prefixed: Option<(&'static str, &'static str)>,
    ) -> Rc<CmdletInfo> {
        Rc::new(CmdletInfo {
            cmdlet: self
                .table
                .iter()
                .flat_map(|module| module.iter())
                .flat_map(|noun| noun.iter())
                .find(|cmdlet| crate::text::name::eq_ignore_case(cmdlet.name, declaration.name))
                .or_else(|| self.family(declaration.module, declaration.name)),
            name: declaration.name,
            module: module_of(declaration.module, declaration.name),
            metadata: std::cell::OnceCell::new(),
            refused: super::refusal::parameters(declaration.name),
            used: Cell::new(false),
            prefixed,
        })
    }

    /// Forgets which cmdlets there are: another edition has others.
    pub(crate) fn forget_commands(&mut self) {
        self.cmdlets = crate::text::name::NameMap::new();
        self.command_version += 1;
    }

    /// What runs the commands of a module that have a verb and no entry of their own.
    fn family(&self, module: &str, name: &str) -> Option<&'static super::cmdlet::Cmdlet> {
        let (verb, _) = name.split_once('-')?;
        self.table
            .iter()
            .flat_map(|module| module.iter())
            .flat_map(|noun| noun.iter())
            .find(|cmdlet| {
                cmdlet
                    .name
                    .strip_suffix("-*")
                    .and_then(|family| family.split_once('/'))
                    .is_some_and(|(of, verbs)| of == module && (verbs == verb || verbs == "*"))
            })
    }

    /// All commands of a name, in the order in which they are looked for.
    pub fn commands_named(&mut self, name: &str, frame: &Rc<Frame>) -> Vec<Command> {
        if let Some((module, plain)) = name.split_once('\\')
            && !module.is_empty()
            && !plain.is_empty()
            && !plain.contains(['/', '\\'])
        {
            return self
                .lookup_in_module(module, plain, frame)
                .or_else(|| self.find_file(name))
                .into_iter()
                .collect();
        }
        let mut all = Vec::new();
        if let Some(function) = self
            .find_function(name, frame)
            .or_else(|| self.session_function(name))
        {
            all.push(Command::Function(function));
        }
        if let Some(info) = self.find_cmdlet(name) {
            all.push(Command::Cmdlet(info));
        }
        all.extend(self.find_file(name));
        all
    }

    /// The command of a module that is not loaded yet, which is loaded for it.
    pub fn load_command(&mut self, name: &str, frame: &Rc<Frame>) -> Flow<Option<Command>> {
        self.autoload(name, frame)
    }

    /// Every function visible from a scope, the nearest of each name.
    pub fn all_functions(&self, frame: &Rc<Frame>) -> Vec<Rc<FunctionInfo>> {
        let mut found: Vec<Rc<FunctionInfo>> = Vec::new();
        let mut seen = crate::text::name::NameMap::new();
        for scope in chain(frame) {
            scope.read_extra(|extra| {
                for (name, function) in &extra.functions {
                    if seen.insert(name.as_str(), ()).is_none() {
                        found.push(Rc::clone(function));
                    }
                }
                Some(())
            });
        }
        found
    }

    /// True for a module that the session has: one that comes by itself is there once a command of it was called.
    pub fn is_module_in_use(&self, module: &str) -> bool {
        let is = |name: &str| crate::text::name::eq_ignore_case(name, module);
        !super::modules::COMES_BY_ITSELF.iter().any(|own| is(own))
            || self.modules_in_use.contains(module)
    }

    /// The command that an alias stands for; none where its module is not there yet.
    pub fn resolve_alias(&mut self, alias: &AliasInfo, frame: &Rc<Frame>) -> Option<Command> {
        let command = self.lookup_command(&alias.definition, frame)?;
        match &command {
            Command::Cmdlet(info) if !self.is_module_in_use(info.module) => None,
            _ => Some(command),
        }
    }

    /// Every alias visible from a scope.
    pub fn all_aliases(&self, frame: &Rc<Frame>) -> Vec<Rc<AliasInfo>> {
        let mut found: Vec<Rc<AliasInfo>> = Vec::new();
        let mut seen = crate::text::name::NameMap::new();
        for scope in chain(frame) {
            scope.read_extra(|extra| {
                for (name, alias) in &extra.aliases {
                    if seen.insert(name.as_str(), ()).is_none() {
                        found.push(Rc::clone(alias));
                    }
                }
                Some(())
            });
        }
        for alias in crate::grammar::aliases() {
            let there = super::session_aliases::module_of(alias.name)
                .is_none_or(|module| self.is_module_in_use(module));
            if seen.insert(alias.name, ()).is_none()
                && there
                && !self.removed_aliases.contains(alias.name)
            {
                found.extend(super::session_aliases::builtin(alias.name));
            }
        }
        found
    }

    /// The programs and scripts along `PATH` whose names a pattern matches.
    pub fn programs_matching(&self, wildcard: &crate::text::wildcard::Wildcard) -> Vec<Command> {
        let path = self.world.env("PATH").unwrap_or_default();
        let mut all = Vec::new();
        for folder in path.split(':').filter(|folder| !folder.is_empty()) {
            for name in self.world.list(folder).unwrap_or_default() {
                if !wildcard.is_match(&name) {
                    continue;
                }
                let candidate = format!("{}/{name}", folder.trim_end_matches('/'));
                if let Some(status) = self.world.status(&candidate)
                    && !status.is_dir
                    && (status.mode & 0o111 != 0 || candidate.ends_with(".ps1"))
                {
                    all.push(file_command(candidate));
                }
            }
        }
        all
    }

    /// The declaration of a command, which its object shows from now on; none: a program.
    pub fn command_metadata(
        &mut self,
        command: &Command,
    ) -> Flow<Option<Rc<super::declaration::CommandMetadata>>> {
        let frame = Rc::clone(&self.frame);
        Ok(match command {
            Command::Cmdlet(info) => Some(self.cmdlet_metadata(info)?),
            Command::Function(function) => {
                if let Some(held) = function.metadata.borrow().clone() {
                    return Ok(Some(held));
                }
                let program = self.program(&function.block);
                let scope = function
                    .module
                    .as_ref()
                    .and_then(|module| module.scope.get().cloned())
                    .unwrap_or(frame);
                let made = match self.metadata_of(&program, &function.block, &function.name, &scope)
                {
                    Ok(made) => made,
                    // A declaration that cannot be read is an error of whoever calls the function.
                    Err(unwind) if matches!(*unwind, Unwind::Fault(_) | Unwind::Throw(..)) => {
                        return Ok(None);
                    }
                    Err(unwind) => return Err(unwind),
                };
                *function.metadata.borrow_mut() = Some(Rc::clone(&made));
                Some(made)
            }
            Command::Script(script) => {
                if let Some(held) = script.metadata.get() {
                    return Ok(Some(Rc::clone(held)));
                }
                let Ok(block) = self.load_script(&script.path) else {
                    return Ok(None);
                };
                let program = self.program(&block);
                let name = command.name();
                let made = self.metadata_of(&program, &block, &name, &frame)?;
                let _ = script.block.set(block);
                let _ = script.metadata.set(Rc::clone(&made));
                Some(made)
            }
            Command::Application(_) | Command::Block(_) => None,
        })
    }

    /// `$MyInvocation` of what runs: what its command declares is known from here on, so that a script can read
    /// `$MyInvocation.MyCommand.Parameters`.
    pub(crate) fn my_invocation(&mut self, info: InvocationInfo) -> Value {
        if let Some(command) = super::objects::command_of(&info.my_command) {
            // A declaration that cannot be read is an error where its parameters are bound, not here.
            let _ = self.command_metadata(&command);
        }
        super::objects::invocation_value(&Rc::new(info))
    }

    fn find_file(&mut self, name: &str) -> Option<Command> {
        let has_path = name.contains('/') || name.contains('\\');
        if has_path {
            let full = self.full_path(&name.replace('\\', "/"));
            for candidate in [full.clone(), format!("{full}.ps1")] {
                if self
                    .world
                    .status(&candidate)
                    .is_some_and(|status| !status.is_dir)
                {
                    return Some(file_command(candidate));
                }
            }
            return None;
        }
        self.find_program(name)
    }

    fn find_program(&mut self, name: &str) -> Option<Command> {
        if name.is_empty() {
            return None;
        }
        let path = self.world.env("PATH").unwrap_or_default();
        for folder in path.split(':').filter(|folder| !folder.is_empty()) {
            for suffix in ["", ".ps1"] {
                let candidate = format!("{}/{name}{suffix}", folder.trim_end_matches('/'));
                if let Some(status) = self.world.status(&candidate)
                    && !status.is_dir
                    && (status.mode & 0o111 != 0 || candidate.ends_with(".ps1"))
                {
                    return Some(file_command(candidate));
                }
            }
        }
        None
    }

    /// Defines a function in a scope.
    pub fn set_function(
        &mut self,
        name: &str,
        block: Rc<ScriptBlock>,
        frame: &Rc<Frame>,
        module: Option<Rc<Module>>,
    ) -> Rc<FunctionInfo> {
        let (frame, name) = match name.split_once(':') {
            Some((scope, plain)) if scope.eq_ignore_ascii_case("global") => {
                (Rc::clone(&self.global), plain)
            }
            Some((scope, plain)) if scope.eq_ignore_ascii_case("script") => {
                (self.script_frame(frame), plain)
            }
            Some((scope, plain))
                if scope.eq_ignore_ascii_case("local")
                    || scope.eq_ignore_ascii_case("private")
                    || scope.eq_ignore_ascii_case("function") =>
            {
                (Rc::clone(frame), plain)
            }
            _ => (Rc::clone(frame), name),
        };
        let info = Rc::new(FunctionInfo {
            name: name.into(),
            block,
            module,
            shown: None,
            options: Cell::default(),
            description: RefCell::default(),
            metadata: RefCell::default(),
        });
        frame.with_extra(|extra| extra.functions.insert(name, Rc::clone(&info)));
        self.command_version += 1;
        info
    }

    /// Defines the function that a script writes.
    pub(crate) fn define_function(
        &mut self,
        definition: &Rc<crate::syntax::ast::FunctionDefinitionAst>,
        frame: &Rc<Frame>,
    ) -> Flow {
        let mut block = ScriptBlock::new(Rc::clone(&definition.body));
        block.function = Some(Rc::clone(definition));
        block.is_filter.set(definition.is_filter);
        // The body of a definition met again is compiled only once.
        let key = Rc::as_ptr(definition) as usize;
        if let Some((held, program)) = self.definitions.get(&key)
            && Rc::ptr_eq(held, definition)
        {
            let _ = block.compiled.set(program.clone());
        } else {
            let program = super::compile::compile(&block);
            let _ = block.compiled.set(program.clone());
            self.definitions
                .insert(key, (Rc::clone(definition), program));
        }
        self.set_function(
            &definition.name,
            Rc::new(block),
            frame,
            frame.module.clone(),
        );
        let attributes = definition
            .body
            .param_block
            .as_ref()
            .map_or(&[][..], |block| block.attributes.as_slice());
        for attribute in attributes {
            if super::compile::is_attribute(&attribute.type_name, "Alias") {
                for argument in &attribute.positional_arguments {
                    if let Some(name) = super::declaration::constant(argument) {
                        self.set_alias(&name.to_text(), &definition.name, frame);
                    }
                }
            }
        }
        Ok(())
    }
}

impl Frame {
    /// True if functions or aliases were defined in this very scope.
    pub fn has_commands(&self) -> bool {
        self.read_extra(|extra| {
            (!extra.functions.is_empty() || !extra.aliases.is_empty()).then_some(())
        })
        .is_some()
    }
}

fn file_command(path: String) -> Command {
    if path.to_ascii_lowercase().ends_with(".ps1") {
        Command::Script(Rc::new(ScriptInfo::at(path)))
    } else {
        Command::Application(Rc::new(ApplicationInfo { path: path.into() }))
    }
}

/// The module of a command, by its folder in `grammar/cmdlets` and its name.
pub fn module_of(folder: &'static str, name: &str) -> &'static str {
    if folder == "exchange" && super::edition::is_of_client(name) {
        return super::edition::CLIENT_MODULE;
    }
    module_name(folder)
}

/// The full name of a module by its folder in `grammar/cmdlets`.
pub fn module_name(folder: &'static str) -> &'static str {
    match folder {
        "core" => "Microsoft.PowerShell.Core",
        "utility" => "Microsoft.PowerShell.Utility",
        "management" => "Microsoft.PowerShell.Management",
        "security" => "Microsoft.PowerShell.Security",
        "host" => "Microsoft.PowerShell.Host",
        "psreadline" => "PSReadLine",
        "threadjob" => "Microsoft.PowerShell.ThreadJob",
        "exchange" => "Exchange",
        "emsh" => "Emsh",
        other => other,
    }
}
