//! Module manifests: data files of a known shape.

use super::find::Wanted;
use crate::engine::declaration::constant;
use crate::engine::runspace::Runspace;
use crate::engine::sink::Collector;
use crate::engine::unwind::{Flow, Severity, Unwind};
use crate::syntax::ast::{CommandBaseAst, Expression, Statement};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::{
    Dictionary, ErrorCategory, Fault, ScriptBlock, Value, convert, member as members,
};
use std::rc::Rc;

/// The members that a manifest may have, in PowerShell's order.
pub const MEMBERS: &[&str] = &[
    "ModuleToProcess",
    "NestedModules",
    "GUID",
    "Author",
    "CompanyName",
    "Copyright",
    "ModuleVersion",
    "Description",
    "PowerShellVersion",
    "PowerShellHostName",
    "PowerShellHostVersion",
    "CLRVersion",
    "DotNetFrameworkVersion",
    "ProcessorArchitecture",
    "RequiredModules",
    "TypesToProcess",
    "FormatsToProcess",
    "ScriptsToProcess",
    "PrivateData",
    "RequiredAssemblies",
    "ModuleList",
    "FileList",
    "FunctionsToExport",
    "VariablesToExport",
    "AliasesToExport",
    "CmdletsToExport",
    "DscResourcesToExport",
    "CompatiblePSEditions",
    "HelpInfoURI",
    "RootModule",
    "DefaultCommandPrefix",
];

/// Commands that a manifest may call.
const COMMANDS: &[&str] = &[
    "import-localizeddata",
    "convertfrom-stringdata",
    "write-host",
    "out-host",
    "join-path",
];

/// Variables that a manifest may read.
const VARIABLES: &[&str] = &["PSScriptRoot", "PSEdition", "EnabledExperimentalFeatures"];

/// The value of an expression as data files may hold it; none: it is no data.
pub fn data_value(expression: &Expression, root: &str) -> Option<Value> {
    match expression {
        Expression::Hashtable(node) => {
            let table = Dictionary::hashtable();
            for pair in &node.pairs {
                let key = data_value(&pair.0, root)?;
                let value = data_statement(&pair.1, root)?;
                table.set(key, value);
            }
            Some(Value::dictionary(table))
        }
        Expression::ArrayLiteral(node) => Some(Value::array(
            node.elements
                .iter()
                .map(|element| data_value(element, root))
                .collect::<Option<Vec<_>>>()?,
        )),
        Expression::ArrayExpression(node) => {
            let mut items = Vec::new();
            for statement in &node.sub_expression.statements {
                let value = data_statement(statement, root)?;
                match members::enumerate(&value) {
                    Some(more) => items.extend(more),
                    None => items.push(value),
                }
            }
            Some(Value::array(items))
        }
        Expression::Paren(node) => data_statement(&node.pipeline, root),
        Expression::Variable(node)
            if node.path.is_unqualified() && eq_ignore_case(node.path.name(), "PSScriptRoot") =>
        {
            Some(Value::str(root))
        }
        Expression::ExpandableString(node) => {
            let mut text = node.value.to_string();
            for nested in &node.nested {
                let value = data_value(nested, root)?;
                if let Expression::Variable(variable) = nested {
                    text = text.replace(&format!("${}", variable.path.name()), &value.to_text());
                }
            }
            Some(Value::str(text))
        }
        Expression::Binary(node) => {
            let (left, right) = (
                data_value(&node.left, root)?,
                data_value(&node.right, root)?,
            );
            crate::value::operators::binary(
                node.operator,
                &left,
                &right,
                &mut crate::value::NoContext,
            )
            .ok()
        }
        other => constant(other),
    }
}

fn data_statement(statement: &Statement, root: &str) -> Option<Value> {
    match statement {
        Statement::Pipeline(pipeline) => match pipeline.elements.as_slice() {
            [CommandBaseAst::Expression(node)] if node.redirections.is_empty() => {
                data_value(&node.expression, root)
            }
            _ => None,
        },
        Statement::CommandExpression(node) => data_value(&node.expression, root),
        _ => None,
    }
}

/// A version as text.
pub(super) fn version_of(value: &Value) -> String {
    value.to_text()
}

/// Name and versions of a module that something asks for: a text or a hashtable.
pub fn spec_of(value: &Value) -> (String, Wanted) {
    let Value::Dictionary(table) = value.base() else {
        return (value.to_text(), Wanted::default());
    };
    let get = |key: &str| {
        table
            .get_str(key)
            .filter(|value| !value.is_null())
            .map(|value| value.to_text())
    };
    (
        get("ModuleName").unwrap_or_default(),
        Wanted {
            minimum: get("ModuleVersion"),
            maximum: get("MaximumVersion"),
            required: get("RequiredVersion"),
            guid: get("Guid"),
        },
    )
}

/// A manifest that is not right.
pub(super) fn invalid(message: String) -> Box<Fault> {
    Fault::new(
        "Modules_InvalidManifest",
        ErrorCategory::ResourceUnavailable,
        message,
    )
    .of("System.ArgumentException")
}

impl Runspace {
    /// The value of a data file (`.psd1`).
    pub fn read_data_file(&mut self, path: &str) -> Flow<Value> {
        self.read_data_file_with(path, &[])
    }

    /// The same; the file may use these commands too.
    pub fn read_data_file_with(&mut self, path: &str, allowed: &[String]) -> Flow<Value> {
        let text = self.read_text_file(path)?;
        let source = Rc::new(Source::named(path, text));
        let parsed = crate::syntax::parse(source);
        if !parsed.errors.is_empty() {
            let record = self.parse_error(&parsed);
            return Err(Box::new(Unwind::Throw(record, Severity::Statement)));
        }
        let root = path.rsplit_once('/').map_or("", |(root, _)| root);
        let value = parsed
            .script
            .end_block
            .as_ref()
            .and_then(|block| block.statements.first())
            .and_then(|statement| data_statement(statement, root));
        if let Some(value) = value {
            return Ok(value);
        }
        let allowed: Vec<String> = allowed.iter().map(|name| name.to_lowercase()).collect();
        let mut commands = COMMANDS.to_vec();
        commands.extend(allowed.iter().map(String::as_str));
        let wrong = crate::syntax::data_errors(&parsed, &commands, VARIABLES);
        if wrong.is_empty() {
            // Commands and operators that data may use are run.
            let block = Rc::new(ScriptBlock::new(Rc::clone(&parsed.script)));
            let mut collector = Collector::default();
            self.call_block_with(&block, &[], None, None, &mut collector)?;
            return Ok(collector.into_value());
        }
        let told = crate::engine::objects::parse_message(&wrong, &parsed.source);
        Err(invalid(
            grammar_text("InvalidModuleManifest")
                .replace("{0}", path)
                .replace("{1}", &told),
        )
        .into())
    }

    /// The hashtable of a manifest whose members are all known and right.
    pub fn read_manifest(&mut self, path: &str) -> Flow<Rc<Dictionary>> {
        let Value::Dictionary(table) = self.read_data_file(path)? else {
            return Err(invalid(grammar_text("EmptyModuleManifest").replace("{0}", path)).into());
        };
        let wrong: Vec<String> = table
            .keys()
            .iter()
            .map(Value::to_text)
            .filter(|key| !MEMBERS.iter().any(|known| eq_ignore_case(known, key)))
            .collect();
        let quoted = |names: &[String]| {
            names
                .iter()
                .map(|name| format!("'{name}'"))
                .collect::<Vec<_>>()
                .join(", ")
        };
        if !wrong.is_empty() {
            let known: Vec<String> = MEMBERS.iter().map(|name| (*name).to_owned()).collect();
            return Err(Fault::new(
                "Modules_InvalidManifestMember",
                ErrorCategory::InvalidData,
                grammar_text("InvalidModuleManifestMember")
                    .replace("{0}", path)
                    .replace("{1}", &quoted(&known))
                    .replace("{2}", &quoted(&wrong)),
            )
            .of("System.InvalidOperationException")
            .into());
        }
        match table.get_str("ModuleVersion") {
            None => {
                return Err(invalid(
                    grammar_text("ModuleManifestMissingModuleVersion").replace("{0}", path),
                )
                .into());
            }
            Some(version) => self.manifest_version(path, "ModuleVersion", &version)?,
        };
        if let Some(needed) = table.get_str("PowerShellVersion") {
            self.manifest_version(path, "PowerShellVersion", &needed)?;
            let current = super::find::numbers(crate::engine::session::VERSION);
            if super::find::compare(&current, &super::find::numbers(&needed.to_text()))
                == std::cmp::Ordering::Less
            {
                return Err(Fault::new(
                    "Modules_InsufficientPowerShellVersion",
                    ErrorCategory::ResourceUnavailable,
                    grammar_text("ModuleManifestInsufficientPowerShellVersion")
                        .replace("{0}", crate::engine::session::VERSION)
                        .replace("{1}", path)
                        .replace("{2}", &needed.to_text()),
                )
                .of("System.InvalidOperationException")
                .into());
            }
        }
        Ok(table)
    }

    fn manifest_version(&mut self, path: &str, member: &str, value: &Value) -> Flow {
        let of = crate::value::Type::Known(crate::value::Known::Version);
        match convert::convert(value, &of, self) {
            Ok(_) => Ok(()),
            Err(fault) => Err(invalid(
                grammar_text("ModuleManifestInvalidValue")
                    .replace("{0}", member)
                    .replace("{1}", &fault.message)
                    .replace("{2}", path),
            )
            .into()),
        }
    }
}

/// A sentence of the modules' messages.
pub fn grammar_text(id: &str) -> String {
    crate::grammar::message("Modules", id)
        .unwrap_or_default()
        .replace("{{", "{")
        .replace("}}", "}")
}
