//! Enums of scripts: their members and what is wrong with them.

use super::define::Defined;
use super::report::Report;
use crate::engine::compile;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind, SlotTable};
use crate::engine::unwind::Flow;
use crate::syntax::ast::{MemberAst, PropertyMemberAst, TypeDefinitionAst};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
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
            Some(_) => match value_of(rt, property, &members, report.source(), frame)? {
                Some(number) if fits(&Value::Long(number), &of) => Some(number),
                found => {
                    let extent = property
                        .initial_value
                        .as_ref()
                        .map_or(property.extent, |value| value.extent());
                    let id = match found {
                        Some(_) => "EnumeratorValueOutOfBounds",
                        None => "CannotConvertValue",
                    };
                    report.add(extent, id, &[&shown]);
                    Some(0)
                }
            },
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
        next = number
            .checked_add(1)
            .filter(|next| fits(&Value::Long(*next), &of));
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

/// True if the underlying type has that number; an unsigned 64-bit one is held by its bits.
fn fits(number: &Value, of: &Type) -> bool {
    of.is_known(Known::UInt64) || convert::convert(number, of, &mut NoContext).is_ok()
}

/// The number that is written behind a member; it may speak of the members before it.
fn value_of(
    rt: &mut Runspace,
    property: &PropertyMemberAst,
    members: &[(PSString, i64)],
    source: &Rc<Source>,
    frame: &Rc<Frame>,
) -> Flow<Option<i64>> {
    let Some(initial) = &property.initial_value else {
        return Ok(None);
    };
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
    Ok(
        match members.iter().find(|(name, _)| {
            value
                .as_str()
                .is_some_and(|text| eq_ignore_case(text, name))
        }) {
            Some((_, number)) => Some(*number),
            None => convert::to_i64(&value).ok(),
        },
    )
}
