//! Loading modules: scripts, manifests, blocks.

use super::find::{Found, Wanted};
use super::import::Importing;
use super::manifest::{grammar_text, spec_of};
use crate::engine::command::{Command, ScriptInfo};
use crate::engine::module::Module;
use crate::engine::run::CallInfo;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind, SlotTable};
use crate::engine::sink::{Discard, Sink};
use crate::engine::unwind::Flow;
use crate::value::{
    ErrorCategory, Fault, InvocationInfo, PSString, ScriptBlock, Value, member as members,
};
use std::rc::Rc;

/// How deep modules may nest.
const MAX_NESTING: usize = 10;

impl Runspace {
    /// A name for a module without one.
    pub(crate) fn dynamic_module_name(&self) -> String {
        let mut bytes = [0u8; 16];
        self.world.random(&mut bytes);
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default().to_owned();
        format!(
            "__DynamicModule_{}-{}-4{}-a{}-{}",
            part(0, 8),
            part(8, 12),
            part(13, 16),
            part(17, 20),
            part(20, 32)
        )
    }

    fn module_scope(&self, module: &Rc<Module>) -> Rc<Frame> {
        let scope = Rc::new(Frame::new(
            FrameKind::Module,
            Rc::new(SlotTable::default()),
            Some(Rc::clone(&self.global)),
            Some(Rc::clone(module)),
        ));
        let _ = module.scope.set(Rc::clone(&scope));
        scope
    }

    /// `New-Module`: a module of a block, which has run; its output goes to `out`.
    pub fn new_module(
        &mut self,
        name: &str,
        block: &Rc<ScriptBlock>,
        arguments: &[Value],
        out: &mut dyn Sink,
    ) -> Flow<Rc<Module>> {
        let module = Rc::new(Module {
            name: if name.is_empty() {
                self.dynamic_module_name().into()
            } else {
                name.into()
            },
            ..Module::default()
        });
        module.dynamic.set(true);
        let scope = self.module_scope(&module);
        self.run_in_scope(block, &scope, arguments, None, Value::Null, out)?;
        self.settle_exports(&module, &Importing::default())?;
        Ok(module)
    }

    /// Runs a block in a scope that exists, with arguments.
    pub(super) fn run_in_scope(
        &mut self,
        block: &Rc<ScriptBlock>,
        scope: &Rc<Frame>,
        arguments: &[Value],
        invocation: Option<&Rc<InvocationInfo>>,
        my_command: Value,
        out: &mut dyn Sink,
    ) -> Flow {
        let program = self.program_in(block, &scope.table);
        let mut info = invocation.map_or_else(InvocationInfo::default, |info| (**info).clone());
        if !my_command.is_null() {
            if let Some(name) = block.ast.source.name() {
                info.command = name.rsplit('/').next().unwrap_or(name).into();
            }
            info.my_command = my_command;
        }
        let info = Rc::new(info);
        if let Some(slot) = program.automatic.my_invocation {
            scope.set_slot(slot, crate::engine::objects::invocation_value(&info));
        }
        self.bind_values(&program, scope, arguments)?;
        self.set_automatics(&program, scope, || Rc::clone(block), None);
        self.calls.push(CallInfo {
            name: PSString::EMPTY,
            frame: Rc::clone(scope),
            source: Rc::clone(&program.source),
            invocation: invocation.map(|_| info),
            site: None,
        });
        let result = self.run_program(&program, scope, out);
        self.calls.pop();
        result.map(|_| ())
    }

    /// The module of a file: the one that is loaded, or loaded now.
    pub fn load_module(
        &mut self,
        found: &Found,
        name: &str,
        request: &Importing,
        caller: &Rc<Frame>,
    ) -> Flow<Rc<Module>> {
        if let Some(held) = self.loaded.get(&found.path).cloned() {
            if !request.force {
                return Ok(held);
            }
            self.remove_module(&held, request)?;
        }
        if self.module_depth >= MAX_NESTING {
            return Err(Fault::new(
                "Modules_ModuleTooDeeplyNested",
                ErrorCategory::InvalidOperation,
                grammar_text("ModuleTooDeeplyNested")
                    .replace("{0}", &found.path)
                    .replace("{1}", &MAX_NESTING.to_string()),
            )
            .of("System.InvalidOperationException")
            .into());
        }
        self.import_verbose(request, "LoadingModule", &found.path)?;
        self.module_depth += 1;
        let made = if found.path.to_ascii_lowercase().ends_with(".psd1") {
            self.load_manifest(found, request, caller)
        } else {
            self.load_script_module(found, request)
        };
        self.module_depth -= 1;
        let _ = name;
        let module = made?;
        self.loaded.insert(found.path.as_str(), Rc::clone(&module));
        Ok(module)
    }

    fn load_script_module(&mut self, found: &Found, request: &Importing) -> Flow<Rc<Module>> {
        let block = self.load_script(&found.path)?;
        let module = Rc::new(Module {
            name: found.name.as_str().into(),
            path: found.path.as_str().into(),
            ..Module::default()
        });
        if found.version != "0.0" {
            *module.version.borrow_mut() = found.version.as_str().into();
        }
        let scope = self.module_scope(&module);
        self.run_module_script(&block, &scope, &found.path, request)?;
        self.settle_exports(&module, request)?;
        Ok(module)
    }

    fn run_module_script(
        &mut self,
        block: &Rc<ScriptBlock>,
        scope: &Rc<Frame>,
        path: &str,
        request: &Importing,
    ) -> Flow {
        self.check_requires(&block.ast, path)?;
        self.use_modules(&block.ast, path, scope)?;
        let script = ScriptInfo::at(path);
        if let Some(module) = &scope.module {
            let _ = script.block.set(super::bound_to(block, module));
        }
        let command = super::object::command_value(Command::Script(Rc::new(script)));
        let arguments = request.arguments.clone();
        let invocation = request.invocation.clone();
        self.run_in_scope(
            block,
            scope,
            &arguments,
            invocation.as_ref(),
            command,
            &mut Discard,
        )
    }

    fn load_manifest(
        &mut self,
        found: &Found,
        request: &Importing,
        caller: &Rc<Frame>,
    ) -> Flow<Rc<Module>> {
        let table = self.read_manifest(&found.path)?;
        let list = |key: &str| -> Vec<Value> {
            match table.get_str(key) {
                None | Some(Value::Null) => Vec::new(),
                Some(value) => members::enumerate(&value).unwrap_or_else(|| vec![value]),
            }
        };
        let base = found
            .path
            .rsplit_once('/')
            .map_or("", |(base, _)| base)
            .to_owned();
        let required = self.required_modules(&list("RequiredModules"), &found.path, request)?;
        let root = ["RootModule", "ModuleToProcess"]
            .iter()
            .find_map(|key| table.get_str(key))
            .map(|value| value.to_text())
            .filter(|text| !text.is_empty());
        let root_path = match &root {
            Some(root) => Some(self.manifest_file(&base, root).ok_or_else(|| {
                Fault::new(
                    "Modules_ModuleFileNotFound",
                    ErrorCategory::ResourceUnavailable,
                    grammar_text("ManifestMemberNotFound")
                        .replace("{0}", root)
                        .replace("{1}", "ModuleToProcess/RootModule")
                        .replace("{2}", &found.path),
                )
                .of("System.IO.FileNotFoundException")
            })?),
            None => None,
        };
        let module = Rc::new(Module {
            name: found.name.as_str().into(),
            path: root_path
                .clone()
                .unwrap_or_else(|| found.path.clone())
                .into(),
            manifest_path: found.path.as_str().into(),
            ..Module::default()
        });
        module.kind.set(if root_path.is_some() {
            "Script"
        } else {
            "Manifest"
        });
        *module.version.borrow_mut() = table
            .get_str("ModuleVersion")
            .map_or_else(String::new, |version| version.to_text())
            .into();
        *module.manifest.borrow_mut() = Value::Dictionary(Rc::clone(&table));
        *module.required.borrow_mut() = required;
        let target = self.import_target(request, caller);
        let target = if request.global || request.local {
            target
        } else {
            Rc::clone(caller)
        };
        for script in list("ScriptsToProcess") {
            let path = self.full_from(&base, &script.to_text());
            if !path.to_ascii_lowercase().ends_with(".ps1") {
                return Err(Fault::new(
                    "Modules_ScriptsToProcessIncorrectExtension",
                    ErrorCategory::InvalidArgument,
                    grammar_text("ScriptsToProcessIncorrectExtension").replace("{0}", &path),
                )
                .of("System.InvalidOperationException")
                .into());
            }
            let block = self.load_script(&path)?;
            self.import_verbose(request, "DottingScriptFile", &path)?;
            self.run_in_scope(&block, &target, &[], None, Value::Null, &mut Discard)?;
            let listed = self
                .processed_scripts
                .iter()
                .any(|held| held.path.as_str() == path);
            if !listed {
                let leaf = path.rsplit('/').next().unwrap_or(&path);
                self.processed_scripts.push(Rc::new(Module {
                    name: leaf.get(..leaf.len() - 4).unwrap_or(leaf).into(),
                    path: path.as_str().into(),
                    ..Module::default()
                }));
            }
            module.scripts.borrow_mut().push(path.into());
        }
        for file in list("TypesToProcess") {
            self.load_types_file(&self.full_from(&base, &file.to_text()), request)?;
        }
        for file in list("FormatsToProcess") {
            self.load_format_file(&self.full_from(&base, &file.to_text()), request)?;
        }
        let scope = self.module_scope(&module);
        for nested in list("NestedModules") {
            self.load_nested(&nested, &base, &module, &scope, &found.path, request)?;
        }
        if let Some(path) = &root_path {
            if path.to_ascii_lowercase().ends_with(".psd1") {
                return Err(Fault::runtime(
                    "Modules_RootModuleManifest",
                    format!(
                        "emsh does not load a manifest as the root module of another: '{path}'."
                    ),
                )
                .into());
            }
            let block = self.load_script(path)?;
            self.run_module_script(&block, &scope, path, request)?;
        }
        self.settle_exports(&module, request)?;
        Ok(module)
    }

    /// A path of a manifest, relative to its folder.
    pub(super) fn full_from(&self, base: &str, path: &str) -> String {
        crate::engine::path::full(path, base, &self.home())
    }

    /// The file that a manifest names, with or without its extension.
    fn manifest_file(&mut self, base: &str, name: &str) -> Option<String> {
        let full = self.full_from(base, name);
        for extension in ["", ".psd1", ".psm1", ".ps1"] {
            let path = format!("{full}{extension}");
            if self
                .world
                .status(&path)
                .is_some_and(|status| !status.is_dir)
            {
                return Some(path);
            }
        }
        let leaf = full.rsplit('/').next().unwrap_or(&full).to_owned();
        for extension in ["psd1", "psm1"] {
            let path = format!("{full}/{leaf}.{extension}");
            if self.world.status(&path).is_some() {
                return Some(path);
            }
        }
        self.find_module(name, &Wanted::default())
            .map(|found| found.path)
    }

    fn load_nested(
        &mut self,
        nested: &Value,
        base: &str,
        outer: &Rc<Module>,
        scope: &Rc<Frame>,
        manifest: &str,
        request: &Importing,
    ) -> Flow {
        let (name, _) = spec_of(nested);
        let Some(path) = self.manifest_file(base, &name) else {
            return Err(Fault::new(
                "Modules_ModuleFileNotFound",
                ErrorCategory::ResourceUnavailable,
                grammar_text("ManifestMemberNotFound")
                    .replace("{0}", &name)
                    .replace("{1}", "NestedModules")
                    .replace("{2}", manifest),
            )
            .of("System.IO.FileNotFoundException")
            .into());
        };
        let inner = Importing {
            common: request.common.clone(),
            invocation: request.invocation.clone(),
            silent: true,
            ..Importing::default()
        };
        if path.to_ascii_lowercase().ends_with(".ps1") {
            // A script is dot-sourced into the module; it is still listed.
            let block = self.load_script(&path)?;
            self.run_module_script(&block, scope, &path, &inner)?;
            let leaf = path.rsplit('/').next().unwrap_or(&path);
            let listed = Rc::new(Module {
                name: leaf.trim_end_matches(".ps1").into(),
                path: path.as_str().into(),
                ..Module::default()
            });
            outer.nested.borrow_mut().push(listed);
            return Ok(());
        }
        let leaf = path.rsplit('/').next().unwrap_or(&path);
        let found = Found {
            name: leaf
                .rsplit_once('.')
                .map_or(leaf, |(name, _)| name)
                .to_owned(),
            path: path.clone(),
            version: "0.0".to_owned(),
        };
        let module = self.load_module(&found, &name, &inner, scope)?;
        self.import_module(&module, &inner, scope)
    }

    /// The modules that a manifest requires: loaded into the session.
    fn required_modules(
        &mut self,
        specs: &[Value],
        manifest: &str,
        request: &Importing,
    ) -> Flow<Vec<Rc<Module>>> {
        let mut all = Vec::new();
        for spec in specs {
            let (name, wanted) = spec_of(spec);
            // A path begins at the folder of the manifest.
            let normal = name.replace('\\', "/");
            let folder = manifest.rsplit_once('/').map_or("", |(folder, _)| folder);
            let place = if normal.contains('/') && !normal.starts_with('/') {
                crate::engine::path::normalize(&format!("{folder}/{normal}"))
            } else {
                name.clone()
            };
            let leaf = place.rsplit('/').next().unwrap_or(&place);
            let leaf = leaf.strip_suffix(".psd1").unwrap_or(leaf);
            let leaf = leaf.strip_suffix(".psm1").unwrap_or(leaf).to_owned();
            if let Some(held) = self.modules.get(&leaf).cloned()
                && wanted.fits(&version_text(&held))
            {
                all.push(held);
                continue;
            }
            if crate::engine::objects::is_builtin_module(&name) {
                continue;
            }
            let inner = Importing {
                global: true,
                common: request.common.clone(),
                invocation: request.invocation.clone(),
                ..Importing::default()
            };
            let Some(found) = self.find_module(&place, &wanted) else {
                return Err(Fault::new(
                    "Modules_InvalidManifest",
                    ErrorCategory::ResourceUnavailable,
                    grammar_text("RequiredModuleNotLoaded")
                        .replace("{0}", manifest)
                        .replace("{1}", &name),
                )
                .of("System.Management.Automation.MissingMemberException")
                .into());
            };
            let global = Rc::clone(&self.global);
            let module = self.load_module(&found, &name, &inner, &global)?;
            self.import_module(&module, &inner, &global)?;
            all.push(module);
        }
        Ok(all)
    }

    fn load_types_file(&mut self, path: &str, request: &Importing) -> Flow {
        self.data_command("Update-TypeData", path, request)
    }

    fn load_format_file(&mut self, path: &str, request: &Importing) -> Flow {
        self.data_command("Update-FormatData", path, request)
    }

    /// Runs the command that reads a file of types or views.
    fn data_command(&mut self, name: &str, path: &str, request: &Importing) -> Flow {
        let Some(info) = self.find_cmdlet(name) else {
            return Ok(());
        };
        let argument = crate::engine::binder::Argument::pair("PrependPath", Value::str(path));
        let was = std::mem::replace(&mut self.catching, true);
        let result = self.call_command(&Command::Cmdlet(info), vec![argument], None, &mut Discard);
        self.catching = was;
        let message = match result {
            Ok(()) => return Ok(()),
            Err(unwind) => match *unwind {
                crate::engine::Unwind::Throw(record, _) => record.message().to_string(),
                crate::engine::Unwind::Fault(fault) if fault.carried.is_none() => {
                    fault.message.clone()
                }
                other => return Err(Box::new(other)),
            },
        };
        // The module's commands work without its views: what is missing is told.
        let common = request.common.clone();
        self.write_warning(
            &format!("The file '{path}' of the module was not loaded. {message}"),
            &common,
            request.invocation.as_ref(),
        )
    }
}

/// A module's version as text.
pub(super) fn version_text(module: &Module) -> String {
    let held = module.version.borrow().to_string();
    if held.is_empty() {
        "0.0".to_owned()
    } else {
        held
    }
}

impl Runspace {
    /// A module as its files tell it, not loaded: what `Get-Module -ListAvailable` and `Test-ModuleManifest` show.
    pub fn module_from_files(&mut self, found: &Found) -> Flow<Rc<Module>> {
        let mut module = Module {
            name: found.name.as_str().into(),
            path: found.path.as_str().into(),
            ..Module::default()
        };
        let mut script = Some(found.path.clone());
        let mut patterns: Option<Vec<String>> = None;
        if found.path.to_ascii_lowercase().ends_with(".psd1") {
            let table = self.read_manifest(&found.path)?;
            module.manifest_path = found.path.as_str().into();
            let base = module.base().to_owned();
            script = table
                .get_str("RootModule")
                .or_else(|| table.get_str("ModuleToProcess"))
                .map(|root| root.to_text())
                .filter(|root| !root.is_empty())
                .and_then(|root| self.manifest_file(&base, &root));
            patterns = table.get_str("FunctionsToExport").map(|value| {
                members::enumerate(&value)
                    .unwrap_or_else(|| vec![value.clone()])
                    .iter()
                    .map(Value::to_text)
                    .collect()
            });
            module.kind.set(if script.is_some() {
                "Script"
            } else {
                "Manifest"
            });
            *module.manifest.borrow_mut() = Value::Dictionary(table);
        }
        *module.version.borrow_mut() = found.version.as_str().into();
        let named: Vec<String> = patterns
            .iter()
            .flatten()
            .filter(|name| !crate::text::wildcard::has_wildcards(name))
            .cloned()
            .collect();
        let open = patterns
            .as_ref()
            .is_none_or(|held| held.iter().any(|name| name.contains('*')));
        let mut functions: Vec<(String, Rc<ScriptBlock>)> = Vec::new();
        if let Some(script) = script
            && let Ok(block) = self.load_script(&script)
        {
            let statements = block
                .ast
                .end_block
                .as_ref()
                .map_or(&[][..], |block| block.statements.as_slice());
            for statement in statements {
                if let crate::syntax::ast::Statement::FunctionDefinition(definition) = statement {
                    let mut body = ScriptBlock::new(Rc::clone(&definition.body));
                    body.function = Some(Rc::clone(definition));
                    functions.push((definition.name.to_string(), Rc::new(body)));
                }
            }
        }
        let mut all: Vec<(String, Option<Rc<ScriptBlock>>)> = Vec::new();
        for name in named {
            let body = functions
                .iter()
                .find(|(held, _)| crate::text::name::eq_ignore_case(held, &name))
                .map(|(_, body)| Rc::clone(body));
            all.push((name, body));
        }
        if open {
            for (name, body) in functions {
                if !all.iter().any(|(held, _)| *held == name) {
                    all.push((name, Some(body)));
                }
            }
        }
        let module = Rc::new(module);
        for (name, body) in all {
            let block = match body {
                Some(body) => body,
                None => self.parse_block("")?,
            };
            let info = Rc::new(crate::engine::command::FunctionInfo {
                name: name.as_str().into(),
                block,
                module: Some(Rc::clone(&module)),
                shown: None,
                options: std::cell::Cell::default(),
                description: std::cell::RefCell::default(),
                metadata: std::cell::RefCell::default(),
            });
            module.functions.borrow_mut().insert(name.as_str(), info);
        }
        Ok(module)
    }
}
