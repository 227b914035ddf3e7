//! What a script asks for before it runs (`#Requires`, `using module`), and which module has a command.

use super::find::{Found, Wanted, compare, numbers};
use super::import::{Importing, matches};
use super::load::version_text;
use super::manifest::spec_of;
use crate::engine::objects::is_builtin_module;
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::unwind::{Flow, Severity, Unwind};
use crate::syntax::ast::{
    CommandBaseAst, Expression, RequiredModule, Statement, UsingStatementAst, UsingStatementKind,
};
use crate::syntax::{ParseError, ScriptBlockAst};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::{ErrorCategory, ErrorRecord, Fault, InvocationInfo, PSString, Value};
use std::cmp::Ordering;
use std::rc::Rc;

fn sentence(id: &str) -> String {
    crate::grammar::message("DiscoveryExceptions", id)
        .unwrap_or_default()
        .to_owned()
}

impl Runspace {
    /// Checks `#Requires` before a script runs.
    pub(crate) fn check_requires(&mut self, ast: &Rc<ScriptBlockAst>, path: &str) -> Flow {
        if let Some(requires) = &ast.requires {
            let leaf = path.rsplit('/').next().unwrap_or(path);
            if let Some(version) = &requires.version
                && compare(&numbers(crate::engine::session::VERSION), &numbers(version))
                    == Ordering::Less
            {
                let shown = if version.contains('.') {
                    version.to_string()
                } else {
                    format!("{version}.0")
                };
                return self.requires_fault(
                    "ScriptRequiresUnmatchedPSVersion",
                    leaf,
                    sentence("RequiresPSVersionNotCompatible")
                        .replace("{0}", leaf)
                        .replace("{1}", &shown)
                        .replace("{2}", crate::engine::session::VERSION),
                );
            }
            if !requires.editions.is_empty()
                && !requires
                    .editions
                    .iter()
                    .any(|edition| eq_ignore_case(edition, "Core"))
            {
                let editions: Vec<String> =
                    requires.editions.iter().map(ToString::to_string).collect();
                return self.requires_fault(
                    "ScriptRequiresUnmatchedPSEdition",
                    leaf,
                    sentence("RequiresPSEditionNotCompatible")
                        .replace("{0}", leaf)
                        .replace("{1}", &editions.join(","))
                        .replace("{2}", "Core"),
                );
            }
            if requires.elevation && self.world.user_name() != "root" {
                return self.requires_fault(
                    "ScriptRequiresElevation",
                    leaf,
                    sentence("RequiresElevation").replace("{0}", leaf),
                );
            }
            let mut missing = Vec::new();
            for module in &requires.modules {
                if let Some(text) = self.require_module(module)? {
                    missing.push(text);
                }
            }
            if !missing.is_empty() {
                return self.requires_fault(
                    "ScriptRequiresMissingModules",
                    leaf,
                    sentence("RequiresMissingModules")
                        .replace("{0}", leaf)
                        .replace("{1}", &missing.join(", ")),
                );
            }
        }
        Ok(())
    }

    /// Loads what `using module` names into the scope that a script runs in.
    pub(crate) fn use_modules(
        &mut self,
        ast: &Rc<ScriptBlockAst>,
        path: &str,
        frame: &Rc<Frame>,
    ) -> Flow {
        for using in &ast.using_statements {
            if using.kind == UsingStatementKind::Module {
                let value = match (&using.name, &using.module_specification) {
                    (Some(name), _) => Value::str(name.value.as_str()),
                    (None, Some(table)) => {
                        let table = Dictionaries(table);
                        table.value().unwrap_or_default()
                    }
                    (None, None) => continue,
                };
                self.use_module(&value, path, frame)?;
            }
        }
        Ok(())
    }

    /// A `using` statement whose module or assembly is nowhere: that is told when the text is read.
    pub(crate) fn missing_use(
        &mut self,
        using: &UsingStatementAst,
        source: &Source,
    ) -> Option<ParseError> {
        let path = source.name().unwrap_or_default();
        match using.kind {
            UsingStatementKind::Module => {
                let value = match (&using.name, &using.module_specification) {
                    (Some(name), _) => Value::str(name.value.as_str()),
                    (None, Some(table)) => Dictionaries(table).value()?,
                    (None, None) => return None,
                };
                let (name, wanted) = spec_of(&value);
                let lookup = self.use_place(&name, path);
                let found =
                    is_builtin_module(&name) || self.find_module(&lookup, &wanted).is_some();
                (!found)
                    .then(|| ParseError::new(using.extent, "ModuleNotFoundDuringParse", &[&name]))
            }
            UsingStatementKind::Assembly => {
                let name = using.name.as_ref()?;
                let is_file =
                    name.value.contains('/') || name.value.to_ascii_lowercase().ends_with(".dll");
                let full = self.use_place(&format!("./{}", name.value), path);
                (is_file && self.world.status(&full).is_none())
                    .then(|| ParseError::new(name.extent, "ErrorLoadingAssembly", &[&name.value]))
            }
            _ => None,
        }
    }

    /// Where a `using` statement looks: relative to its script, or by name.
    fn use_place(&self, name: &str, path: &str) -> String {
        let relative = name.replace('\\', "/");
        if !relative.contains('/') {
            return name.to_owned();
        }
        let base = path.rsplit_once('/').map_or("", |(base, _)| base);
        let base = if base.is_empty() {
            self.location.to_string()
        } else {
            base.to_owned()
        };
        crate::engine::path::full(&relative, &base, &self.home())
    }

    fn requires_fault(&mut self, id: &str, leaf: &str, message: String) -> Flow {
        let fault = Fault::new(id, ErrorCategory::ResourceUnavailable, message)
            .of("System.Management.Automation.ScriptRequiresException")
            .target(Value::str(leaf));
        let record = ErrorRecord::from_fault(&fault);
        let frame = Rc::clone(&self.frame);
        let source = self.source_of(&frame);
        let written = source.slice(frame.position.get()).to_owned();
        let head = written.split_whitespace().next().unwrap_or(leaf);
        let info = InvocationInfo {
            command: head.into(),
            invocation_name: head.into(),
            source: Some(source),
            extent: frame.position.get(),
            ..InvocationInfo::default()
        };
        *record.invocation.borrow_mut() = Some(Rc::new(info));
        Err(Box::new(Unwind::Throw(
            Rc::new(record),
            Severity::Statement,
        )))
    }

    /// Loads a required module; the text: what is missing.
    fn require_module(&mut self, module: &RequiredModule) -> Flow<Option<String>> {
        let text =
            |value: &Option<crate::syntax::ast::Str>| value.as_ref().map(ToString::to_string);
        let wanted = Wanted {
            minimum: text(&module.version),
            maximum: text(&module.maximum),
            required: text(&module.required),
            guid: text(&module.guid),
        };
        let name = module.name.to_string();
        if is_builtin_module(&name) && wanted.fits("7.0.0.0") {
            return Ok(None);
        }
        if let Some(held) = self.modules.get(&name)
            && wanted.fits(&version_text(held))
        {
            return Ok(None);
        }
        let Some(found) = self.find_module(&name, &wanted) else {
            let text = |id: &str| {
                super::manifest::grammar_text(id)
                    .replace("{0}", &name)
                    .replace(
                        "{1}",
                        wanted
                            .required
                            .as_deref()
                            .or(wanted.minimum.as_deref())
                            .or(wanted.maximum.as_deref())
                            .unwrap_or_default(),
                    )
                    .replace("{2}", wanted.maximum.as_deref().unwrap_or_default())
            };
            return Ok(Some(
                match (&wanted.required, &wanted.minimum, &wanted.maximum) {
                    (Some(_), _, _) => text("RequiredModuleNotFoundRequiredVersion"),
                    (_, Some(_), Some(_)) => text("RequiredModuleNotFoundModuleAndMaximumVersion"),
                    (_, Some(_), None) => text("RequiredModuleNotFoundModuleVersion"),
                    (_, None, Some(_)) => text("RequiredModuleNotFoundMaximumVersion"),
                    _ => text("RequiredModuleNotFoundWithoutVersion"),
                },
            ));
        };
        let request = Importing {
            global: true,
            silent: true,
            ..Importing::default()
        };
        let global = Rc::clone(&self.global);
        let module = self.load_module(&found, &name, &request, &global)?;
        self.import_module(&module, &request, &global)?;
        Ok(None)
    }

    /// `using module`: imports it, and its classes come into the scope.
    fn use_module(&mut self, spec: &Value, path: &str, frame: &Rc<Frame>) -> Flow {
        let (name, wanted) = spec_of(spec);
        let lookup = self.use_place(&name, path);
        let Some(found) = self.find_module(&lookup, &wanted) else {
            return Err(Fault::new(
                "Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand",
                ErrorCategory::ResourceUnavailable,
                super::manifest::grammar_text("ModuleNotFound").replace("{0}", &lookup),
            )
            .of("System.Management.Automation.RuntimeException")
            .target(Value::str(lookup))
            .into());
        };
        let request = Importing {
            silent: true,
            ..Importing::default()
        };
        let module = self.load_module(&found, &name, &request, frame)?;
        self.import_module(&module, &request, frame)?;
        let scopes: Vec<Rc<Frame>> = std::iter::once(&module)
            .chain(module.nested.borrow().iter())
            .filter_map(|held| held.scope.get().cloned())
            .collect();
        for scope in scopes {
            let classes = scope
                .read_extra(|extra| {
                    Some(
                        extra
                            .classes
                            .iter()
                            .map(|(name, class)| (name.clone(), Rc::clone(class)))
                            .collect::<Vec<_>>(),
                    )
                })
                .unwrap_or_default();
            self.class_version += 1;
            frame.with_extra(|extra| {
                for (name, class) in classes {
                    extra.classes.insert(name, class);
                }
            });
        }
        Ok(())
    }

    /// The module along `PSModulePath` that exports a command, told from its files alone.
    pub(super) fn module_with_command(&mut self, name: &str) -> Option<Found> {
        let mut seen: Vec<String> = Vec::new();
        for found in self.available_modules() {
            if seen.contains(&found.name) || self.loaded.contains(&found.path) {
                continue;
            }
            seen.push(found.name.clone());
            if self.exports_command(&found, name) {
                return Some(found);
            }
        }
        None
    }

    /// True if a module's files say that it exports the command.
    fn exports_command(&mut self, found: &Found, name: &str) -> bool {
        let script = if found.path.to_ascii_lowercase().ends_with(".psd1") {
            let Ok(Value::Dictionary(table)) = self.read_data_file(&found.path) else {
                return false;
            };
            let list = |key: &str| -> Option<Vec<PSString>> {
                let value = table.get_str(key)?;
                let items = crate::value::member::enumerate(&value).unwrap_or_else(|| vec![value]);
                Some(items.iter().map(|item| item.to_text().into()).collect())
            };
            let functions = list("FunctionsToExport");
            let aliases = list("AliasesToExport");
            let told = |patterns: &Option<Vec<PSString>>| {
                patterns
                    .as_ref()
                    .is_some_and(|held| held.iter().any(|text| eq_ignore_case(text, name)))
            };
            if told(&functions) || told(&aliases) {
                return true;
            }
            let open = |patterns: &Option<Vec<PSString>>| {
                patterns.as_ref().is_none_or(|held| {
                    held.iter().any(|text| text.contains('*')) && matches(held, name)
                })
            };
            if !open(&functions) && !open(&aliases) {
                return false;
            }
            let base = found.path.rsplit_once('/').map_or("", |(base, _)| base);
            match table.get_str("RootModule") {
                Some(root) => format!("{base}/{}", root.to_text()),
                None => return false,
            }
        } else {
            found.path.clone()
        };
        let Ok(block) = self.load_script(&script) else {
            return false;
        };
        let statements = block
            .ast
            .end_block
            .as_ref()
            .map_or(&[][..], |block| block.statements.as_slice());
        statements.iter().any(|statement| match statement {
            Statement::FunctionDefinition(definition) => eq_ignore_case(&definition.name, name),
            _ => false,
        })
    }
}

/// A hashtable of constants.
struct Dictionaries<'a>(&'a crate::syntax::ast::HashtableAst);

impl Dictionaries<'_> {
    fn value(&self) -> Option<Value> {
        let table = crate::value::Dictionary::hashtable();
        for (key, value) in &self.0.pairs {
            let key = super::manifest::data_value(key, "")?;
            let value = match value {
                Statement::Pipeline(pipeline) => match pipeline.elements.as_slice() {
                    [CommandBaseAst::Expression(node)] => {
                        super::manifest::data_value(&node.expression, "")?
                    }
                    _ => return None,
                },
                Statement::CommandExpression(node) => constant_of(&node.expression)?,
                _ => return None,
            };
            table.set(key, value);
        }
        Some(Value::dictionary(table))
    }
}

fn constant_of(expression: &Expression) -> Option<Value> {
    super::manifest::data_value(expression, "")
}
