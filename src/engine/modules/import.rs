//! What a module exports, and how its members come to where they are imported.

use super::find::Wanted;
use super::manifest::grammar_text;
use crate::engine::binder::CommonParameters;
use crate::engine::command::{AliasInfo, Command, FunctionInfo};
use crate::engine::module::Module;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind, NameId, Variable};
use crate::engine::sink::Discard;
use crate::engine::unwind::Flow;
use crate::text::wildcard::Wildcard;
use crate::value::{InvocationInfo, PSString, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What `Import-Module` was asked for.
#[derive(Clone, Default)]
pub struct Importing {
    /// `-Prefix`.
    pub prefix: Option<String>,
    /// `-Function`.
    pub functions: Option<Vec<PSString>>,
    /// `-Cmdlet`.
    pub cmdlets: Option<Vec<PSString>>,
    /// `-Variable`.
    pub variables: Option<Vec<PSString>>,
    /// `-Alias`.
    pub aliases: Option<Vec<PSString>>,
    /// `-Force`: loads it anew.
    pub force: bool,
    /// `-Global`.
    pub global: bool,
    /// `-Scope Local`.
    pub local: bool,
    /// `-NoClobber`.
    pub no_clobber: bool,
    /// `-DisableNameChecking`, or nobody asked for the module by name.
    pub silent: bool,
    /// `-ArgumentList`.
    pub arguments: Vec<Value>,
    /// Versions asked for.
    pub wanted: Wanted,
    /// Common parameters of the command.
    pub common: CommonParameters,
    /// Where it was called.
    pub invocation: Option<Rc<InvocationInfo>>,
}

impl Importing {
    fn everything(&self) -> bool {
        self.functions.is_none()
            && self.cmdlets.is_none()
            && self.variables.is_none()
            && self.aliases.is_none()
    }
}

/// A name as it is imported with a prefix: `Get-Thing` and `My` give `Get-MyThing`.
pub fn prefixed(name: &str, prefix: &str) -> String {
    if prefix.is_empty() {
        return name.to_owned();
    }
    match name.split_once('-') {
        Some((verb, noun)) => format!("{verb}-{prefix}{noun}"),
        None => format!("{prefix}{name}"),
    }
}

/// True if any pattern matches.
pub(super) fn matches(patterns: &[PSString], name: &str) -> bool {
    patterns
        .iter()
        .any(|pattern| Wildcard::new(pattern).is_ok_and(|wildcard| wildcard.is_match(name)))
}

fn wanted(patterns: Option<&Vec<PSString>>, everything: bool, name: &str) -> bool {
    match patterns {
        Some(patterns) => matches(patterns, name),
        None => everything,
    }
}

/// A function under another name, or shown as another module's.
pub(super) fn copy_of(
    function: &Rc<FunctionInfo>,
    name: &str,
    shown: Option<Rc<Module>>,
) -> Rc<FunctionInfo> {
    Rc::new(FunctionInfo {
        name: name.into(),
        block: Rc::clone(&function.block),
        module: function.module.clone(),
        shown: shown.or_else(|| function.shown.clone()),
        options: Cell::new(function.options.get()),
        description: RefCell::new(function.description.borrow().clone()),
        metadata: RefCell::new(None),
    })
}

impl Runspace {
    /// `Export-ModuleMember`: from now on only what is listed is exported.
    pub fn export_members(
        &mut self,
        module: &Rc<Module>,
        functions: &[PSString],
        variables: &[PSString],
        aliases: &[PSString],
    ) {
        module.explicit.set(true);
        let Some(scope) = module.scope.get().cloned() else {
            return;
        };
        scope.read_extra(|extra| {
            for (name, function) in &extra.functions {
                if matches(functions, name.as_str()) {
                    module
                        .functions
                        .borrow_mut()
                        .insert(name.as_str(), Rc::clone(function));
                }
            }
            for (name, alias) in &extra.aliases {
                if matches(aliases, name.as_str()) {
                    module
                        .aliases
                        .borrow_mut()
                        .insert(name.as_str(), Rc::clone(alias));
                }
            }
            Some(())
        });
        for id in scope.variable_names() {
            let name = id.name();
            if matches(variables, name.as_str())
                && !is_automatic(name.as_str())
                && let Some(variable) = scope.promote(id)
            {
                module
                    .variables
                    .borrow_mut()
                    .insert(name.as_str(), variable);
            }
        }
    }

    /// Settles what a module exports, once its code has run.
    pub(super) fn settle_exports(&mut self, module: &Rc<Module>, request: &Importing) -> Flow {
        if !module.explicit.get() {
            let every = [PSString::from("*")];
            self.export_members(module, &every, &[], &[]);
            module.explicit.set(false);
        }
        let members = |key: &str| -> Option<Vec<PSString>> {
            let value = module.manifest_value(key);
            if value.is_null() {
                return None;
            }
            let items = crate::value::member::enumerate(&value).unwrap_or_else(|| vec![value]);
            Some(items.iter().map(|item| item.to_text().into()).collect())
        };
        if !module.manifest.borrow().is_null() {
            let nested = module.nested.borrow().clone();
            for inner in &nested {
                for (name, function) in inner.functions.borrow().iter() {
                    if !module.functions.borrow().contains(name.as_str()) {
                        module
                            .functions
                            .borrow_mut()
                            .insert(name.as_str(), Rc::clone(function));
                    }
                }
                for (name, alias) in inner.aliases.borrow().iter() {
                    module
                        .aliases
                        .borrow_mut()
                        .insert(name.as_str(), Rc::clone(alias));
                }
                for (name, variable) in inner.variables.borrow().iter() {
                    module
                        .variables
                        .borrow_mut()
                        .insert(name.as_str(), Rc::clone(variable));
                }
            }
            if let Some(patterns) = members("FunctionsToExport") {
                module
                    .functions
                    .borrow_mut()
                    .retain(|name, _| matches(&patterns, name.as_str()));
            }
            if let Some(patterns) = members("AliasesToExport") {
                if !module.explicit.get()
                    && let Some(scope) = module.scope.get()
                {
                    scope.read_extra(|extra| {
                        for (name, alias) in &extra.aliases {
                            module
                                .aliases
                                .borrow_mut()
                                .insert(name.as_str(), Rc::clone(alias));
                        }
                        Some(())
                    });
                }
                module
                    .aliases
                    .borrow_mut()
                    .retain(|name, _| matches(&patterns, name.as_str()));
            }
            if let Some(patterns) = members("VariablesToExport") {
                module
                    .variables
                    .borrow_mut()
                    .retain(|name, _| matches(&patterns, name.as_str()));
            }
        }
        // What comes from a nested module is shown as this module's.
        let held: Vec<(String, Rc<FunctionInfo>)> = module
            .functions
            .borrow()
            .iter()
            .map(|(name, function)| (name.as_str().to_owned(), Rc::clone(function)))
            .collect();
        for (name, function) in held {
            let own = function
                .module
                .as_ref()
                .is_some_and(|held| Rc::ptr_eq(held, module));
            if !own {
                let copy = copy_of(&function, &name, Some(Rc::clone(module)));
                module.functions.borrow_mut().insert(name.as_str(), copy);
            }
            self.import_verbose(request, "ExportingFunction", &name)?;
        }
        let names: Vec<String> = module
            .aliases
            .borrow()
            .keys()
            .map(|name| name.as_str().to_owned())
            .collect();
        for name in names {
            self.import_verbose(request, "ExportingAlias", &name)?;
        }
        let names: Vec<String> = module
            .variables
            .borrow()
            .keys()
            .map(|name| name.as_str().to_owned())
            .collect();
        for name in names {
            self.import_verbose(request, "ExportingVariable", &name)?;
        }
        Ok(())
    }

    pub(super) fn import_verbose(&mut self, request: &Importing, id: &str, name: &str) -> Flow {
        if request.invocation.is_none() {
            return Ok(());
        }
        let text = grammar_text(id).replace("{0}", name);
        let common = request.common.clone();
        self.write_verbose(&text, &common, request.invocation.as_ref())
    }

    /// Where an import goes: the global scope, the scope of the module whose code asks, or the caller's.
    pub(super) fn import_target(&self, request: &Importing, caller: &Rc<Frame>) -> Rc<Frame> {
        if request.global {
            return Rc::clone(&self.global);
        }
        if request.local {
            return Rc::clone(caller);
        }
        match caller.module.as_ref().and_then(|module| {
            (!module.dynamic.get() || !module.path.is_empty())
                .then(|| module.scope.get().cloned())
                .flatten()
        }) {
            Some(scope) => scope,
            None => Rc::clone(&self.global),
        }
    }

    /// Brings what a module exports into scope.
    pub fn import_module(
        &mut self,
        module: &Rc<Module>,
        request: &Importing,
        caller: &Rc<Frame>,
    ) -> Flow {
        let target = self.import_target(request, caller);
        self.register(module, &target);
        let prefix = match &request.prefix {
            Some(prefix) => prefix.clone(),
            None => module.manifest_value("DefaultCommandPrefix").to_text(),
        };
        *module.prefix.borrow_mut() = prefix.as_str().into();
        let everything = request.everything();
        let mut functions: Vec<(String, Rc<FunctionInfo>)> = module
            .functions
            .borrow()
            .iter()
            .map(|(name, function)| (name.as_str().to_owned(), Rc::clone(function)))
            .collect();
        functions.sort_by(|a, b| crate::text::collation::compare(&a.0, &b.0, true));
        let mut unapproved = false;
        let mut restricted = false;
        for (name, function) in functions {
            if !wanted(request.functions.as_ref(), everything, &name) {
                continue;
            }
            let shown = prefixed(&name, &prefix);
            if request.no_clobber && self.lookup_command(&shown, &target).is_some() {
                self.import_verbose(request, "ImportModuleNoClobberForFunction", &shown)?;
                continue;
            }
            let info = if shown == name {
                function
            } else {
                copy_of(&function, &shown, Some(Rc::clone(module)))
            };
            target.with_extra(|extra| extra.functions.insert(shown.as_str(), info));
            self.import_verbose(request, "ImportingFunction", &shown)?;
            if !request.silent {
                unapproved |= self.check_verb(module, &shown, request)?;
                restricted |= self.check_noun(module, &shown, request)?;
            }
        }
        let aliases: Vec<(String, Rc<AliasInfo>)> = module
            .aliases
            .borrow()
            .iter()
            .map(|(name, alias)| (name.as_str().to_owned(), Rc::clone(alias)))
            .collect();
        for (name, alias) in aliases {
            if !wanted(request.aliases.as_ref(), everything, &name) {
                continue;
            }
            let shown = prefixed(&name, &prefix);
            let definition = match self.exported_name(module, &alias.definition) {
                Some(held) if !prefix.is_empty() => prefixed(&held, &prefix),
                _ => alias.definition.to_string(),
            };
            let info = Rc::new(AliasInfo {
                name: shown.as_str().into(),
                definition: definition.into(),
                options: Cell::new(alias.options.get()),
                description: RefCell::new(alias.description.borrow().clone()),
                module: Some(Rc::clone(module)),
            });
            target.with_extra(|extra| extra.aliases.insert(shown.as_str(), info));
            self.import_verbose(request, "ImportingAlias", &shown)?;
        }
        let variables: Vec<(String, Rc<Variable>)> = module
            .variables
            .borrow()
            .iter()
            .map(|(name, variable)| (name.as_str().to_owned(), Rc::clone(variable)))
            .collect();
        for (name, variable) in variables {
            if wanted(request.variables.as_ref(), everything, &name) {
                target.add_variable(NameId::of(&name), variable);
                self.import_verbose(request, "ImportingVariable", &name)?;
            }
        }
        self.command_version += 1;
        let name = module.name.clone();
        if unapproved {
            self.import_warning(request, "ImportingNonStandardVerb", &name)?;
        }
        if restricted {
            self.import_warning(request, "ImportingNonStandardNoun", &name)?;
        }
        Ok(())
    }

    fn exported_name(&self, module: &Module, name: &str) -> Option<String> {
        module
            .functions
            .borrow()
            .get_key_value(name)
            .map(|(name, _)| name.as_str().to_owned())
    }

    fn import_warning(&mut self, request: &Importing, id: &str, name: &str) -> Flow {
        let text = grammar_text(id).replace("{0}", name);
        let common = request.common.clone();
        self.write_warning(&text, &common, request.invocation.as_ref())
    }

    /// True if the verb of a command is none that is approved.
    fn check_verb(&mut self, module: &Module, name: &str, request: &Importing) -> Flow<bool> {
        let Some((verb, _)) = name.split_once('-') else {
            return Ok(false);
        };
        if verb.is_empty() || crate::grammar::verb(verb).is_some() {
            return Ok(false);
        }
        let text = grammar_text("ImportingNonStandardVerbVerbose")
            .replace("{0}", name)
            .replace("{1}", &module.name);
        let common = request.common.clone();
        self.write_verbose(&text, &common, request.invocation.as_ref())?;
        Ok(true)
    }

    /// True if a command's name has characters that need quoting.
    fn check_noun(&mut self, module: &Module, name: &str, request: &Importing) -> Flow<bool> {
        let Some((_, noun)) = name.split_once('-') else {
            return Ok(false);
        };
        if !noun.contains(|c: char| "#,(){}[]&-/\\$^;:\"'<>|?@`*%+=~".contains(c)) {
            return Ok(false);
        }
        let text = grammar_text("ImportingNonStandardNounVerbose")
            .replace("{0}", name)
            .replace("{1}", &module.name);
        let common = request.common.clone();
        self.write_verbose(&text, &common, request.invocation.as_ref())?;
        Ok(true)
    }

    /// Notes whose module it is: the session's, or nested in the module whose scope takes it.
    fn register(&mut self, module: &Rc<Module>, target: &Rc<Frame>) {
        if let (FrameKind::Module, Some(outer)) = (target.kind, &target.module)
            && !Rc::ptr_eq(outer, module)
        {
            let known = outer
                .nested
                .borrow()
                .iter()
                .any(|held| Rc::ptr_eq(held, module));
            if !known {
                outer.nested.borrow_mut().push(Rc::clone(module));
            }
            return;
        }
        self.modules.insert(module.name.as_str(), Rc::clone(module));
    }

    /// Removes a module: `OnRemove`, its members, itself.
    pub fn remove_module(&mut self, module: &Rc<Module>, request: &Importing) -> Flow {
        let on_remove = module.on_remove.replace(Value::Null);
        if let Value::ScriptBlock(block) = on_remove.base() {
            let block = super::bound_to(block, module);
            let argument = Value::net(super::object::ModuleObject(Rc::clone(module)));
            self.call_block_with(&block, &[argument], None, None, &mut Discard)?;
        }
        let mut frames = vec![Rc::clone(&self.global), Rc::clone(&self.frame)];
        frames.extend(self.calls.iter().map(|call| Rc::clone(&call.frame)));
        frames.extend(
            self.loaded
                .values()
                .filter_map(|other| other.scope.get().cloned()),
        );
        let mut removed = Vec::new();
        for frame in frames {
            if frame
                .module
                .as_ref()
                .is_some_and(|held| Rc::ptr_eq(held, module))
            {
                continue;
            }
            frame.with_extra(|extra| {
                extra.functions.retain(|name, function| {
                    let own = [&function.module, &function.shown]
                        .into_iter()
                        .flatten()
                        .any(|held| Rc::ptr_eq(held, module));
                    if own && !removed.contains(name) {
                        removed.push(name.clone());
                    }
                    !own
                });
                extra.aliases.retain(|_, alias| {
                    !alias
                        .module
                        .as_ref()
                        .is_some_and(|held| Rc::ptr_eq(held, module))
                });
            });
            for (name, variable) in module.variables.borrow().iter() {
                let id = NameId::of(name.as_str());
                if frame
                    .variable(id)
                    .is_some_and(|held| Rc::ptr_eq(&held, variable))
                {
                    frame.remove(id);
                }
            }
        }
        for name in removed {
            self.import_verbose(request, "RemovingImportedFunction", name.as_str())?;
        }
        let key = self
            .loaded
            .iter()
            .find(|(_, held)| Rc::ptr_eq(held, module))
            .map(|(key, _)| key.as_str().to_owned());
        if let Some(key) = key {
            self.loaded.remove(&key);
        }
        let registered = self
            .modules
            .get(module.name.as_str())
            .is_some_and(|held| Rc::ptr_eq(held, module));
        if registered {
            self.modules.remove(module.name.as_str());
        }
        self.command_version += 1;
        self.forget_files(module);
        let nested = module.nested.take();
        for inner in nested {
            let top = self.modules.values().any(|held| {
                Rc::ptr_eq(held, &inner)
                    || held
                        .nested
                        .borrow()
                        .iter()
                        .any(|other| Rc::ptr_eq(other, &inner))
            });
            if !top {
                self.remove_module(&inner, request)?;
            }
        }
        Ok(())
    }

    /// Takes back the views and members of types that a module's files brought.
    fn forget_files(&mut self, module: &Module) {
        let base = module.base().to_owned();
        let files = |key: &str| -> Vec<String> {
            let value = module.manifest_value(key);
            if value.is_null() {
                return Vec::new();
            }
            crate::value::member::enumerate(&value)
                .unwrap_or_else(|| vec![value])
                .iter()
                .map(|file| self.full_from(&base, &file.to_text()))
                .collect()
        };
        if let Some(views) = &self.views {
            for file in files("FormatsToProcess") {
                views.remove_file(&file);
            }
        }
        let types = files("TypesToProcess");
        self.type_files.retain(|(file, of, member)| {
            let gone = types.contains(file);
            if gone {
                crate::value::member::type_data::remove_member(of, member);
            }
            !gone
        });
    }

    /// A function that a module exports, or has, by its name.
    pub(crate) fn function_of_module(&self, module: &Rc<Module>, name: &str) -> Option<Command> {
        let prefix = module.prefix.borrow().to_string();
        let held = module.functions.borrow();

        held.iter()
            .find(|(plain, _)| {
                crate::text::name::eq_ignore_case(&prefixed(plain.as_str(), &prefix), name)
            })
            .map(|(_, function)| Command::Function(Rc::clone(function)))
    }
}

/// Variables that belong to a scope, not to what its code made.
fn is_automatic(name: &str) -> bool {
    [
        "args",
        "input",
        "MyInvocation",
        "PSBoundParameters",
        "PSCommandPath",
        "PSScriptRoot",
        "PSCmdlet",
        "this",
        "_",
        "PSItem",
        "Matches",
    ]
    .iter()
    .any(|known| crate::text::name::eq_ignore_case(known, name))
}
