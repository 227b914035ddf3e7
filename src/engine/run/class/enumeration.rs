//! Enums of scripts: their members and what is wrong with them.

use super::define::Defined;
use super::report::Report;
use crate::engine::compile;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind, SlotTable};
use crate::engine::unwind::Flow;
use crate::syntax::ast::{Expression, MemberAst, TypeDefinitionAst};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::convert::number;
use crate::value::{Class, Enumeration, Known, NoContext, PSString, Type, Value, convert, types};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// Defines an enum.
pub(super) fn define(
    rt: &mut Runspace,
    ast: &Rc<TypeDefinitionAst>,
    frame: &Rc<Frame>,
    report: &mut Report,
) -> Flow<Rc<Class>> {
    let flags = ast
        .attributes
        .iter()
        .any(|attribute| compile::is_attribute(&attribute.type_name, "Flags"));
    let underlying = ast
        .base_types
        .first()
        .and_then(|base| types::resolve_plain(&base.type_name));
    let of = underlying.clone().unwrap_or(Type::INT);
    let shown = types::display_name(&of);
    let mut members: Vec<(PSString, i64)> = Vec::new();
    // The value of the next member; none where the type is at its end.
    let mut next = Some(0_i64);
    for member in &ast.members {
        let MemberAst::Property(property) = member else {
            continue;
        };
        let number = match &property.initial_value {
            Some(initial) => {
                let value = value_of(rt, initial, &members, report.source(), frame)?;
                match convert::convert(&value, &of, &mut NoContext) {
                    Ok(number) => Some(bits(&number)),
                    Err(_) => {
                        let id = if number::of(&value).is_some() {
                            "EnumeratorValueOutOfBounds"
                        } else {
                            "CannotConvertValue"
                        };
                        report.add(initial.extent(), id, &[&shown]);
                        Some(0)
                    }
                }
            }
            None => {
                if next.is_none() {
                    report.add(property.extent, "EnumeratorValueOutOfBounds", &[&shown]);
                }
                next
            }
        };
        if members
            .iter()
            .any(|(name, _)| eq_ignore_case(name, &property.name))
        {
            report.add(property.extent, "MemberAlreadyDefined", &[&property.name]);
            continue;
        }
        let number = number.unwrap_or_default();
        members.push((property.name.as_str().into(), number));
        next = following(number, &of);
    }
    let class = Rc::new(Class {
        name: ast.name.as_str().into(),
        base: Type::Known(Known::Enum),
        interfaces: Vec::new(),
        properties: OnceCell::new(),
        statics: RefCell::default(),
        static_properties: OnceCell::new(),
        enumeration: Some(Enumeration {
            flags,
            underlying,
            members,
        }),
        compiled: OnceCell::new(),
        constructors: RefCell::default(),
        methods: RefCell::default(),
        facts: OnceCell::new(),
    });
    let _ = class.compiled.set(Rc::new(Defined::new(ast, None)));
    Ok(class)
}

/// The number after another, where the underlying type has one.
fn following(number: i64, of: &Type) -> Option<i64> {
    if of.is_known(Known::UInt64) {
        return number.cast_unsigned().checked_add(1).map(u64::cast_signed);
    }
    let next = number.checked_add(1)?;
    convert::convert(&Value::Long(next), of, &mut NoContext)
        .is_ok()
        .then_some(next)
}

/// A number of the underlying type; an unsigned one of 64 bits is held by its bits.
fn bits(number: &Value) -> i64 {
    match number {
        Value::ULong(number) => number.cast_signed(),
        other => convert::to_i64(other).unwrap_or_default(),
    }
}

/// What is written behind a member; it may speak of the members before it.
fn value_of(
    rt: &mut Runspace,
    initial: &Expression,
    members: &[(PSString, i64)],
    source: &Rc<Source>,
    frame: &Rc<Frame>,
) -> Flow<Value> {
    let table = Rc::new(SlotTable::default());
    let expr = compile::compile_expression(initial, source, Rc::clone(&table));
    let scope = Rc::new(Frame::new(
        FrameKind::Function,
        table,
        Some(Rc::clone(frame)),
        frame.module.clone(),
    ));
    for (name, number) in members {
        scope.set_slot(scope.table.slot(name), Value::Long(*number));
    }
    let value = rt.eval(&expr, &scope)?;
    let named = members.iter().find(|(name, _)| {
        value
            .as_str()
            .is_some_and(|text| eq_ignore_case(text, name))
    });
    Ok(named.map_or(value, |(_, number)| Value::Long(*number)))
}
