//! Values that a script's own completers offer: `Register-ArgumentCompleter`, `[ArgumentCompleter()]`.

use super::candidates::{Candidate, CandidateKind};
use crate::engine::declaration::{Completer, ParameterMetadata};
use crate::engine::runspace::Runspace;
use crate::engine::sink::Collector;
use crate::syntax::ast::{
    CommandAst, CommandBaseAst, CommandElementAst, Expression, Statement, Str,
};
use crate::value::{Dictionary, NetObject, Result, ScriptBlock, Type, Value, convert};
use std::any::Any;
use std::rc::Rc;

const RESULT: &str = "System.Management.Automation.CompletionResult";
const KIND: &str = "System.Management.Automation.CompletionResultType";

/// What the completer of a parameter offers; `None`: it has none, or that one offers nothing.
pub(super) fn values(
    rt: &mut Runspace,
    command: &str,
    parameter: &ParameterMetadata,
    word: &str,
    before: &str,
) -> Option<Vec<Candidate>> {
    let name = parameter.name.as_str();
    let registered = [format!("{command}:{name}"), format!(":{name}")]
        .iter()
        .find_map(|key| rt.completers.get(key).cloned());
    let block = registered.or_else(|| match &parameter.completer {
        Some(Completer::Script(block)) => Some(Rc::clone(block)),
        _ => None,
    });
    if block.is_none() && !matches!(parameter.completer, Some(Completer::Type(Type::Class(_)))) {
        return None;
    }
    let tree = command_tree(rt, before);
    let bound = given(before);
    let arguments = [
        Value::str(command),
        Value::str(name),
        Value::str(word),
        tree,
        bound,
    ];
    let outputs = match (block, &parameter.completer) {
        (Some(block), _) => run(rt, &block, &arguments)?,
        (None, Some(Completer::Type(Type::Class(class)))) => {
            let frame = Rc::clone(&rt.frame);
            let made = crate::engine::run::construct_class(rt, class, &[], &frame).ok()?;
            let found = rt
                .invoke_method(&made, "CompleteArgument", &arguments)
                .ok()?;
            crate::value::member::enumerate(&found).unwrap_or_else(|| vec![found.clone()])
        }
        _ => return None,
    };
    let found: Vec<Candidate> = outputs.iter().map(|output| offered(rt, output)).collect();
    (!found.is_empty()).then_some(found)
}

/// What the completer of a program offers: `Register-ArgumentCompleter -Native`.
pub(super) fn native(
    rt: &mut Runspace,
    command: &str,
    word: &str,
    before: &str,
) -> Option<Vec<Candidate>> {
    let name = command.rsplit('/').next().unwrap_or(command);
    let block = [format!("{name}:"), ":".to_owned()]
        .iter()
        .find_map(|key| rt.completers.get(key).cloned())?;
    let tree = command_tree(rt, before);
    let cursor = i32::try_from(before.encode_utf16().count()).unwrap_or(i32::MAX);
    let outputs = run(rt, &block, &[Value::str(word), tree, Value::Int(cursor)])?;
    let found: Vec<Candidate> = outputs.iter().map(|output| offered(rt, output)).collect();
    (!found.is_empty()).then_some(found)
}

/// The last command of a text as a `CommandAst`.
fn command_tree(rt: &mut Runspace, before: &str) -> Value {
    const FIND: &str = "param($text) @([System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$null, [ref]$null).FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true))[-1]";
    let parsed = crate::syntax::parse(Rc::new(crate::text::source::Source::new(FIND)));
    let block = Rc::new(ScriptBlock::new(parsed.script));
    run(rt, &block, &[Value::str(before)])
        .and_then(|found| found.into_iter().next())
        .unwrap_or_default()
}

/// Errors of a completer are nobody's: it offers nothing then.
fn run(rt: &mut Runspace, block: &Rc<ScriptBlock>, arguments: &[Value]) -> Option<Vec<Value>> {
    let streams = std::mem::take(&mut rt.streams);
    rt.streams.error = crate::engine::streams::Target::Discard;
    rt.streams.warning = crate::engine::streams::Target::Discard;
    let mut out = Collector::default();
    let result = rt.call_block_with(block, arguments, None, None, &mut out);
    rt.streams = streams;
    result.ok().map(|()| out.into_vec())
}

/// What a completer wrote: a completion with all its parts, or anything as a value.
fn offered(rt: &mut Runspace, output: &Value) -> Candidate {
    let kind = match output.downcast::<CompletionResult>() {
        Some(held) => {
            return Candidate {
                text: held.text.clone(),
                label: held.label.clone(),
                tip: Some(held.tip.clone()),
                kind: held.kind,
            };
        }
        None => CandidateKind::Text,
    };
    let text = rt.text(output).unwrap_or_default();
    Candidate {
        label: text.clone(),
        tip: None,
        text,
        kind,
    }
}

/// What the command that is being written binds by name so far.
fn given(before: &str) -> Value {
    let source = Rc::new(crate::text::source::Source::new(before));
    let parsed = crate::syntax::parse(Rc::clone(&source));
    let bound = Dictionary::hashtable();
    if let Some(command) = parsed
        .script
        .end_block
        .as_ref()
        .and_then(|block| block.statements.last())
        .and_then(last_command)
    {
        let mut name: Option<Str> = None;
        for element in command.elements.iter().skip(1) {
            match element {
                CommandElementAst::Parameter(parameter) => {
                    if let Some(held) = name.replace(parameter.parameter_name.clone()) {
                        bound.set(Value::str(&*held), Value::TRUE);
                    }
                    if let Some(argument) = &parameter.argument {
                        let value = constant(argument, before);
                        if let Some(held) = name.take() {
                            bound.set(Value::str(&*held), value);
                        }
                    }
                }
                CommandElementAst::Expression(expression) => {
                    if let Some(held) = name.take() {
                        bound.set(Value::str(&*held), constant(expression, before));
                    }
                }
            }
        }
    }
    Value::dictionary(bound)
}

fn last_command(statement: &Statement) -> Option<&CommandAst> {
    let Statement::Pipeline(pipeline) = statement else {
        return None;
    };
    match pipeline.elements.last()? {
        CommandBaseAst::Command(command) => Some(command),
        CommandBaseAst::Expression(_) => None,
    }
}

/// The value of an argument that needs nobody's help, else its text.
fn constant(expression: &Expression, before: &str) -> Value {
    match crate::engine::declaration::constant(expression) {
        Some(value) => value,
        None => {
            let extent = expression.extent();
            let text = before.get(extent.start as usize..extent.end as usize);
            Value::str(text.unwrap_or_default())
        }
    }
}

/// `[CompletionResult]`.
pub struct CompletionResult {
    /// What is written.
    pub text: String,
    /// What a list shows.
    pub label: String,
    /// What it says of itself.
    pub tip: String,
    /// What it is.
    pub kind: CandidateKind,
}

impl CompletionResult {
    /// A candidate as script sees it.
    pub fn of(candidate: &Candidate) -> Value {
        Value::net(CompletionResult {
            text: candidate.text.clone(),
            label: candidate.label.clone(),
            tip: candidate
                .tip
                .clone()
                .unwrap_or_else(|| candidate.label.clone()),
            kind: candidate.kind,
        })
    }

    /// `[CompletionResult]::new(text)` or with list text, kind and tip.
    pub fn construct(rt: &mut Runspace, arguments: &[Value]) -> Result<Option<Value>> {
        let mut texts = Vec::with_capacity(3);
        for at in [0, 1, 3] {
            texts.push(match arguments.get(at) {
                Some(value) => crate::value::Context::text_of(rt, value)?,
                None => String::new(),
            });
        }
        let (1 | 4, [text, label, tip]) = (arguments.len(), texts.as_slice()) else {
            return Ok(None);
        };
        let kind = match arguments.get(2) {
            Some(kind) => match convert::convert(kind, &Type::named(KIND), rt)? {
                Value::Enum(held) => CandidateKind::of_number(held.number),
                _ => CandidateKind::ParameterValue,
            },
            None => CandidateKind::Text,
        };
        let or_text = |held: &String| if held.is_empty() { text } else { held }.clone();
        Ok(Some(Value::net(CompletionResult {
            text: text.clone(),
            label: or_text(label),
            tip: or_text(tip),
            kind,
        })))
    }
}

impl NetObject for CompletionResult {
    fn type_of(&self) -> Type {
        Type::named(RESULT)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| crate::text::name::eq_ignore_case(name, known);
        Some(if is("CompletionText") {
            Value::str(self.text.as_str())
        } else if is("ListItemText") {
            Value::str(self.label.as_str())
        } else if is("ToolTip") {
            Value::str(self.tip.as_str())
        } else if is("ResultType") {
            Value::enumeration(KIND, self.kind.number())
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["CompletionText", "ListItemText", "ResultType", "ToolTip"]
            .map(str::to_owned)
            .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[CommandCompletion]`: what stands where in a line of input.
pub struct CommandCompletion {
    /// What could stand there.
    pub matches: Vec<Value>,
    /// The first character that is replaced.
    pub index: usize,
    /// How many are.
    pub length: usize,
}

impl NetObject for CommandCompletion {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.CommandCompletion")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| crate::text::name::eq_ignore_case(name, known);
        let int = |number: usize| Value::Int(i32::try_from(number).unwrap_or(i32::MAX));
        Some(if is("CompletionMatches") {
            let of = Type::generic(
                "System.Collections.ObjectModel.Collection",
                vec![Type::named(RESULT)],
            );
            Value::list_of(of, self.matches.clone())
        } else if is("CurrentMatchIndex") {
            Value::Int(-1)
        } else if is("ReplacementIndex") {
            int(self.index)
        } else if is("ReplacementLength") {
            int(self.length)
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "CurrentMatchIndex",
            "ReplacementIndex",
            "ReplacementLength",
            "CompletionMatches",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[CommandCompletion]::CompleteInput(text, cursor, options)`; the cursor counts UTF-16 units.
pub fn complete_input(rt: &mut Runspace, text: &str, cursor: usize) -> Value {
    let mut at = 0;
    let mut units = 0;
    for c in text.chars() {
        if units >= cursor {
            break;
        }
        units += c.len_utf16();
        at += c.len_utf8();
    }
    let mut found = super::complete(rt, text, at);
    for candidate in &mut found.candidates {
        if candidate.tip.is_none() {
            candidate.tip = Some(super::tip(rt, candidate));
        }
    }
    let units = |to: usize| text.get(..to).unwrap_or(text).encode_utf16().count();
    let (start, end) = (units(found.start), units(found.end));
    Value::net(CommandCompletion {
        matches: found.candidates.iter().map(CompletionResult::of).collect(),
        index: start,
        length: end.saturating_sub(start),
    })
}

impl CandidateKind {
    /// Its number in `CompletionResultType`.
    pub fn number(self) -> i64 {
        match self {
            CandidateKind::Text => 0,
            CandidateKind::Command => 2,
            CandidateKind::ProviderItem => 3,
            CandidateKind::ProviderContainer => 4,
            CandidateKind::Property => 5,
            CandidateKind::Method => 6,
            CandidateKind::ParameterName => 7,
            CandidateKind::ParameterValue => 8,
            CandidateKind::Variable => 9,
            CandidateKind::Namespace => 10,
            CandidateKind::Type => 11,
            CandidateKind::Keyword => 12,
        }
    }

    /// The kind of a number of `CompletionResultType`.
    pub fn of_number(number: i64) -> CandidateKind {
        match number {
            2 => CandidateKind::Command,
            3 => CandidateKind::ProviderItem,
            4 => CandidateKind::ProviderContainer,
            5 => CandidateKind::Property,
            6 => CandidateKind::Method,
            7 => CandidateKind::ParameterName,
            8 => CandidateKind::ParameterValue,
            9 => CandidateKind::Variable,
            10 => CandidateKind::Namespace,
            11 => CandidateKind::Type,
            12 => CandidateKind::Keyword,
            _ => CandidateKind::Text,
        }
    }
}
