//! Recorded outcomes of binding, run over declarations and constant arguments.

use super::{Argument, BindContext, Binder};
use crate::engine::declaration::{CommandMetadata, Origin, Plain, Source, constant, declare};
use crate::syntax::ast::{
    CommandAst, CommandBaseAst, CommandElementAst, Expression, FunctionDefinitionAst, Statement,
    StringConstantType,
};
use crate::text::culture::{Culture, EN_US};
use crate::value::{
    Context, Dictionary, Fault, NoContext, Result, ScriptBlock, Value, World, convert,
};
use std::rc::Rc;

/// What binding gave: the lines of bound parameters, `args=`, the error, errors of input objects.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) set: String,
    pub(super) bound: Vec<String>,
    pub(super) args: String,
    pub(super) error: Option<Box<Fault>>,
    pub(super) errors: Vec<Fault>,
}

struct Host {
    has_input: bool,
}

impl Context for Host {
    fn call_block(
        &mut self,
        _: &Rc<ScriptBlock>,
        _: &[Value],
        this: Option<&Value>,
    ) -> Result<Vec<Value>> {
        Ok(this.cloned().into_iter().collect())
    }
    fn property(&mut self, object: &Value, name: &str) -> Result<Option<Value>> {
        Ok(crate::value::member::plain_property(object, name))
    }
    fn call_method(&mut self, object: &Value, name: &str, args: &[Value]) -> Result<Value> {
        NoContext.call_method(object, name, args)
    }
    fn text_of(&mut self, object: &Value) -> Result<String> {
        Ok(object.to_text())
    }
    fn culture(&self) -> &'static Culture {
        &EN_US
    }
    fn world(&self) -> Rc<dyn World> {
        NoContext.world()
    }
}

impl BindContext for Host {
    fn has_input(&self) -> bool {
        self.has_input
    }
}

fn value_of(expression: &Expression) -> Option<Value> {
    match expression {
        Expression::ScriptBlock(node) => Some(Value::ScriptBlock(Rc::new(ScriptBlock::new(
            Rc::clone(&node.script_block),
        )))),
        Expression::Hashtable(node) => {
            let table = Dictionary::hashtable();
            for (key, value) in &node.pairs {
                let Statement::Pipeline(pipeline) = value else {
                    return None;
                };
                let [CommandBaseAst::Expression(value)] = pipeline.elements.as_slice() else {
                    return None;
                };
                table.set(value_of(key)?, value_of(&value.expression)?);
            }
            Some(Value::dictionary(table))
        }
        Expression::Paren(node) => match &node.pipeline {
            Statement::Pipeline(pipeline) => match pipeline.elements.as_slice() {
                [CommandBaseAst::Expression(node)] => value_of(&node.expression),
                _ => None,
            },
            _ => None,
        },
        Expression::Convert(node) => {
            let of = node.type_constraint.type_name.name();
            let value = value_of(&node.child)?;
            if of.eq_ignore_ascii_case("pscustomobject") {
                let Value::Dictionary(table) = value else {
                    return None;
                };
                let pairs = table.pairs();
                let pairs: Vec<(String, Value)> = pairs
                    .into_iter()
                    .map(|(key, value)| (key.to_text(), value))
                    .collect();
                return Some(Value::custom(
                    pairs
                        .iter()
                        .map(|(name, value)| (name.as_str(), value.clone())),
                ));
            }
            let of = crate::value::types::resolve_name(&of)?;
            convert::convert(&value, &of, &mut NoContext).ok()
        }
        Expression::ArrayLiteral(node) => node
            .elements
            .iter()
            .map(value_of)
            .collect::<Option<Vec<_>>>()
            .map(Value::array),
        _ => constant(expression),
    }
}

fn arguments(command: &CommandAst, source: &crate::text::source::Source) -> Option<Vec<Argument>> {
    let mut arguments = Vec::new();
    let mut only_values = false;
    for element in command.elements.iter().skip(1) {
        match element {
            CommandElementAst::Parameter(node) => {
                if only_values {
                    arguments.push(Argument::positional(Value::str(source.slice(node.extent))));
                    continue;
                }
                let mut argument = Argument::named(node.parameter_name.clone());
                argument.name_extent = Some(node.error_extent);
                argument.text = Some(source.slice(node.error_extent).into());
                if let Some(value) = &node.argument {
                    argument.value = Some(value_of(value)?);
                    argument.colon = true;
                    argument.value_extent = Some(value.extent());
                }
                arguments.push(argument);
            }
            CommandElementAst::Expression(Expression::StringConstant(node))
                if node.kind == StringConstantType::BareWord
                    && node.value == "--"
                    && !only_values =>
            {
                only_values = true;
            }
            CommandElementAst::Expression(Expression::Variable(node)) if node.splatted => {
                return None;
            }
            CommandElementAst::Expression(node) => {
                let mut argument = Argument::positional(value_of(node)?);
                argument.value_extent = Some(node.extent());
                if let Expression::Constant(node) = node {
                    argument.token = Some(source.slice(node.extent).into());
                }
                arguments.push(argument);
            }
        }
    }
    Some(arguments)
}

fn metadata_of(function: &FunctionDefinitionAst) -> Result<CommandMetadata> {
    declare(
        &Source {
            name: &function.name,
            body: &function.body,
            parameters: function.parameters.as_deref(),
            origin: Origin::Script,
        },
        &mut Plain,
    )
}

/// Runs `function f ...; f args` or `...; input | f args`; `None`: more than constants.
pub(super) fn outcome(text: &str) -> Option<Outcome> {
    let parsed = crate::syntax::parse(Rc::new(crate::text::source::Source::new(text)));
    if !parsed.errors.is_empty() {
        return None;
    }
    let block = parsed.script.end_block.as_ref()?;
    let [
        Statement::FunctionDefinition(function),
        Statement::Pipeline(pipeline),
    ] = block.statements.as_slice()
    else {
        return None;
    };
    let (input, command) = match pipeline.elements.as_slice() {
        [CommandBaseAst::Command(command)] => (None, command),
        [
            CommandBaseAst::Expression(input),
            CommandBaseAst::Command(command),
        ] => (Some(value_of(&input.expression)?), command),
        _ => return None,
    };
    let arguments = arguments(command, &parsed.source)?;
    let mut outcome = Outcome::default();
    let metadata = match metadata_of(function) {
        Ok(metadata) => Rc::new(metadata),
        Err(fault) => {
            outcome.error = Some(fault);
            return Some(outcome);
        }
    };
    let mut cx = Host {
        has_input: input.is_some(),
    };
    let mut binder = Binder::new(Rc::clone(&metadata));
    if let Err(fault) = binder.bind_command_line(arguments, &mut cx) {
        outcome.error = Some(fault);
        return Some(outcome);
    }
    if let Some(input) = input
        && metadata.is_advanced
    {
        let items = super::values::items(&input).unwrap_or_else(|| vec![input.clone()]);
        for item in items {
            if let Err(fault) = binder.bind_pipeline_object(&item, &mut cx) {
                outcome.errors.push(*fault);
            }
        }
    }
    outcome.set = binder.set_name().to_string();
    outcome.bound = binder
        .bound()
        .map(|(_, parameter, value)| {
            let shown = if value.is_null() {
                "null".to_owned()
            } else {
                format!("[{}]{}", value.type_of().short_name(), value.to_text())
            };
            format!("{}={shown}", parameter.name.as_str())
        })
        .collect();
    outcome
        .bound
        .sort_by(|a, b| crate::text::name::cmp_ignore_case(a, b));
    let args: Vec<String> = binder.args().iter().map(Value::to_text).collect();
    outcome.args = args.join(",");
    Some(outcome)
}

/// Every row is what PowerShell did with that text.
#[test]
fn binds_as_recorded() {
    for line in include_str!("../../../tests/text/binding.jsonl").lines() {
        let Ok(row) = serde_json::from_str::<serde_json::Value>(line) else {
            panic!("not a row: {line}");
        };
        let text = |key: &str| row.get(key).and_then(serde_json::Value::as_str);
        let list = |key: &str| -> Option<Vec<String>> {
            let items = row.get(key)?.as_array()?.iter();
            Some(
                items
                    .filter_map(|item| item.as_str().map(str::to_owned))
                    .collect(),
            )
        };
        let expr = text("expr").unwrap_or_default();
        let Some(outcome) = outcome(expr) else {
            panic!("more than constants: {expr}");
        };
        let error = outcome
            .error
            .as_ref()
            .map(|fault| vec![fault.id.clone(), fault.message.clone()]);
        assert_eq!(error, list("error"), "{expr}");
        if error.is_none() {
            if let Some(bound) = list("bound") {
                assert_eq!(outcome.bound, bound, "{expr}");
            }
            let errors: Vec<&str> = outcome.errors.iter().map(|fault| &*fault.id).collect();
            assert_eq!(errors, list("errors").unwrap_or_default(), "{expr}");
            assert_eq!(outcome.args, text("args").unwrap_or_default(), "{expr}");
            if let Some(set) = text("set") {
                assert_eq!(outcome.set, set, "{expr}");
            }
        }
    }
}

/// `Get-Command -Syntax` of a few cmdlets, as recorded.
#[test]
fn syntax_as_recorded() {
    let recorded = [
        (
            "Get-Content",
            "Get-Content [-Path] <string[]> [-ReadCount <long>] [-TotalCount <long>] [-Tail <int>] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Credential <pscredential>] [-Delimiter <string>] [-Wait] [-Raw] [-Encoding <Encoding>] [-AsByteStream] [<CommonParameters>]",
        ),
        (
            "Add-History",
            "Add-History [[-InputObject] <psobject[]>] [-Passthru] [<CommonParameters>]",
        ),
        (
            "Import-Clixml",
            "Import-Clixml [-Path] <string[]> [-IncludeTotalCount] [-Skip <ulong>] [-First <ulong>] [<CommonParameters>]",
        ),
    ];
    for (name, syntax) in recorded {
        let metadata = crate::engine::declaration::cmdlet(name);
        let lines = metadata.map(|held| crate::engine::declaration::syntax_text(&held));
        let first = lines.and_then(|lines| lines.into_iter().next());
        assert_eq!(first.as_deref(), Some(syntax));
    }
}
