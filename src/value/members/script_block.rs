//! `[scriptblock]`.

use super::args::items;
use crate::text::name::eq_ignore_case;
use crate::value::{Context, Result, ScriptBlock, Value};
use std::rc::Rc;

/// The properties in display order.
pub const NAMES: &[&str] = &[
    "Attributes",
    "File",
    "IsFilter",
    "IsConfiguration",
    "Module",
    "StartPosition",
    "DebuggerHidden",
    "Id",
    "Ast",
];

/// A property.
pub fn property(block: &Rc<ScriptBlock>, name: &str) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("File") {
        block.ast.source.name().map_or(Value::Null, Value::str)
    } else if is("IsFilter") {
        Value::Bool(block.is_filter.get())
    } else if is("IsConfiguration") || is("DebuggerHidden") {
        Value::Bool(false)
    } else if is("Module") {
        Value::Null
    } else if is("Attributes") {
        Value::list_of(
            crate::value::Type::generic(
                "System.Collections.Generic.List",
                vec![crate::value::Type::named("System.Attribute")],
            ),
            Vec::new(),
        )
    } else if is("Id") {
        // Any number will do that no other block has while this one lives.
        let address = Rc::as_ptr(block) as usize as u128;
        crate::value::net::guid::Guid::value(
            uuid::Builder::from_random_bytes(
                (address.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835)).to_be_bytes(),
            )
            .into_uuid(),
        )
    } else if is("Ast") {
        crate::value::net::ast::Ast::of_block(block)
    } else if is("StartPosition") {
        crate::value::net::ast::Position::of_block(block)
    } else {
        return None;
    })
}

/// An instance method.
pub fn call(
    block: &Rc<ScriptBlock>,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    match (name, args) {
        ("tostring", []) => Some(Ok(Value::str(block.text()))),
        ("invoke", _) => {
            let list = match args {
                [one] if matches!(one.base(), Value::Array(_)) => items(one),
                many => many.to_vec(),
            };
            Some(cx.call_block(block, &list, None).map(|outputs| {
                Value::list_of(
                    crate::value::Type::generic(
                        "System.Collections.ObjectModel.Collection",
                        vec![crate::value::Type::named(
                            "System.Management.Automation.PSObject",
                        )],
                    ),
                    outputs,
                )
            }))
        }
        ("invokereturnasis", _) => {
            let list = match args {
                [one] if matches!(one.base(), Value::Array(_)) => items(one),
                many => many.to_vec(),
            };
            Some(cx.call_block(block, &list, None).map(Value::from_outputs))
        }
        ("getnewclosure", []) => Some(cx.closure(block).map(Value::ScriptBlock)),
        _ => None,
    }
}
