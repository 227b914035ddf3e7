//! The arguments of a command, evaluated and splatted.

use super::call::Arguments;
use crate::engine::binder::Argument;
use crate::engine::program::{ArgumentNode, CommandNode, Expr};
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::unwind::Flow;
use crate::text::extent::Extent;
use crate::value::{Value, member as members};
use std::rc::Rc;

impl Runspace {
    /// Evaluates a command's arguments.
    pub(super) fn eval_arguments(
        &mut self,
        node: &CommandNode,
        frame: &Rc<Frame>,
        native: bool,
    ) -> Flow<Arguments> {
        let mut all: Vec<Argument> = Vec::with_capacity(node.arguments.len());
        let mut positional_only = false;
        for argument in &node.arguments {
            match argument {
                ArgumentNode::EndOfParameters if native || positional_only => {
                    all.push(Argument {
                        value: Some(Value::str("--")),
                        ..Argument::default()
                    });
                }
                ArgumentNode::EndOfParameters => positional_only = true,
                ArgumentNode::Verbatim(text, extent) => all.push(Argument {
                    value: Some(Value::String(text.clone())),
                    value_extent: Some(*extent),
                    verbatim: true,
                    ..Argument::default()
                }),
                ArgumentNode::Parameter {
                    name,
                    value,
                    extent,
                    value_extent,
                } => {
                    if positional_only {
                        let text = node.source.slice(*extent).to_owned();
                        all.push(Argument {
                            value: Some(Value::str(text)),
                            value_extent: Some(*extent),
                            ..Argument::default()
                        });
                        continue;
                    }
                    let value = match value {
                        Some(value) => Some(null_for_empty(self.eval(value, frame)?)),
                        None => None,
                    };
                    all.push(Argument {
                        name: Some(name.as_str().into()),
                        text: value.is_none().then(|| node.source.slice(*extent).into()),
                        name_extent: Some(*extent),
                        colon: value.is_some(),
                        value_extent: value.is_some().then_some(*value_extent),
                        value,
                        ..Argument::default()
                    });
                }
                ArgumentNode::Value {
                    expr,
                    extent,
                    bare,
                    number,
                } => {
                    let value = null_for_empty(self.eval(expr, frame)?);
                    let constant = *number;
                    all.push(Argument {
                        value: Some(value),
                        value_extent: Some(*extent),
                        token: (*bare || constant).then(|| node.source.slice(*extent).into()),
                        list: matches!(expr, Expr::Array(_) | Expr::Const(Value::Array(_)))
                            .then(|| node.source.slice(*extent))
                            .filter(|written| !written.starts_with('('))
                            .map(Into::into),
                        bare: *bare,
                        ..Argument::default()
                    });
                }
                ArgumentNode::Splat { expr, extent } => {
                    let value = self.eval(expr, frame)?;
                    self.splat(&value, *extent, &mut all);
                }
            }
        }
        Ok(all)
    }

    pub(super) fn splat(&mut self, value: &Value, extent: Extent, all: &mut Vec<Argument>) {
        let named = |name: &str, value: Option<Value>, splatted: bool| Argument {
            name: Some(name.into()),
            name_extent: Some(extent),
            value_extent: value.is_some().then_some(extent),
            colon: value.is_some(),
            value,
            splatted,
            ..Argument::default()
        };
        match value.base() {
            Value::Dictionary(entries) => {
                for (name, value) in entries.pairs() {
                    all.push(named(&name.to_text(), Some(value), true));
                }
            }
            Value::Empty => {}
            other => {
                let items = match other {
                    Value::String(text) => text.encode_utf16().map(Value::Char).collect(),
                    _ => members::enumerate(other).unwrap_or_else(|| vec![other.clone()]),
                };
                let mut items = items.into_iter();
                while let Some(item) = items.next() {
                    // `$args` keeps which of its elements were parameter names.
                    match crate::engine::objects::parameter_mark(&item) {
                        Some((name, colon)) => {
                            let value = if colon { items.next() } else { None };
                            all.push(named(&name, value, false));
                        }
                        None => all.push(Argument {
                            value: Some(item),
                            value_extent: Some(extent),
                            ..Argument::default()
                        }),
                    }
                }
            }
        }
    }
}

pub(super) fn null_for_empty(value: Value) -> Value {
    if matches!(value, Value::Empty) {
        Value::Null
    } else {
        value
    }
}
