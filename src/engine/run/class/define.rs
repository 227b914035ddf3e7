//! Types of a script, defined before its statements run: classes that name each other, enums.

use super::{Compiled, Method, Property, initial};
use crate::engine::compile;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind, SlotTable};
use crate::engine::unwind::Flow;
use crate::syntax::ast::{
    AttributeBase, FunctionMemberAst, MemberAst, ParameterAst, PropertyMemberAst, TypeAttributes,
    TypeDefinitionAst, TypeName,
};
use crate::text::name::eq_ignore_case;
use crate::value::{
    Class, ClassMethod, ClassProperty, Enumeration, Known, PSString, ScriptBlock, Type, Value,
    convert, types,
};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// The compiled members of a class; the tree it came from lives as long, for its address is the key of the class.
struct Defined {
    _tree: Rc<TypeDefinitionAst>,
    members: Option<Rc<Compiled>>,
}

pub(super) fn compiled(class: &Class) -> Option<Rc<Compiled>> {
    class
        .compiled
        .get()
        .and_then(|held| held.downcast_ref::<Defined>())
        .and_then(|defined| defined.members.clone())
}

/// Defines the types of a script block in the scope that runs it. One definition makes one type, however
/// often its block runs.
pub fn define_types(
    rt: &mut Runspace,
    definitions: &[Rc<TypeDefinitionAst>],
    frame: &Rc<Frame>,
) -> Flow {
    let mut waiting: Vec<&Rc<TypeDefinitionAst>> = Vec::new();
    for ast in definitions {
        let key = Rc::as_ptr(ast) as usize;
        if let Some(class) = rt.types.get(&key) {
            let class = Rc::clone(class);
            frame.with_extra(|extra| extra.classes.insert(ast.name.as_str(), class));
        } else if ast.kind == TypeAttributes::Enum {
            let class = define_enum(rt, ast, frame)?;
            publish(rt, ast, &class, frame);
        } else {
            waiting.push(ast);
        }
    }
    // Base classes first, wherever they stand.
    let mut declared: Vec<(&Rc<TypeDefinitionAst>, Rc<Class>)> = Vec::new();
    while !waiting.is_empty() {
        let ready = waiting.iter().position(|ast| {
            !ast.base_types.iter().any(|base| {
                let name = base.type_name.full_name();
                waiting
                    .iter()
                    .any(|other| !Rc::ptr_eq(other, ast) && eq_ignore_case(&other.name, &name))
            })
        });
        let ast = waiting.remove(ready.unwrap_or(0));
        let class = declare(rt, ast, frame)?;
        publish(rt, ast, &class, frame);
        declared.push((ast, class));
    }
    for (ast, class) in &declared {
        complete(rt, ast, class, frame)?;
    }
    Ok(())
}

fn publish(rt: &mut Runspace, ast: &Rc<TypeDefinitionAst>, class: &Rc<Class>, frame: &Rc<Frame>) {
    rt.types.insert(Rc::as_ptr(ast) as usize, Rc::clone(class));
    frame.with_extra(|extra| extra.classes.insert(ast.name.as_str(), Rc::clone(class)));
}

fn define_enum(
    rt: &mut Runspace,
    ast: &Rc<TypeDefinitionAst>,
    frame: &Rc<Frame>,
) -> Flow<Rc<Class>> {
    let flags = ast
        .attributes
        .iter()
        .any(|attribute| compile::is_attribute(&attribute.type_name, "Flags"));
    let underlying = ast
        .base_types
        .first()
        .and_then(|base| types::resolve_plain(&base.type_name));
    let mut members: Vec<(PSString, i64)> = Vec::new();
    let mut next = 0_i64;
    for member in &ast.members {
        let MemberAst::Property(property) = member else {
            continue;
        };
        if let Some(initial) = &property.initial_value {
            let table = Rc::new(SlotTable::default());
            let expr =
                compile::compile_expression(initial, &rt.source_of(frame), Rc::clone(&table));
            let scope = Rc::new(Frame::new(
                FrameKind::Function,
                table,
                Some(Rc::clone(frame)),
                frame.module.clone(),
            ));
            for (name, number) in &members {
                scope.set_slot(scope.table.slot(name), Value::Long(*number));
            }
            let value = rt.eval(&expr, &scope)?;
            next = match members.iter().find(|(name, _)| {
                value
                    .as_str()
                    .is_some_and(|text| eq_ignore_case(text, name))
            }) {
                Some((_, number)) => *number,
                None => convert::to_i64(&value)?,
            };
        }
        members.push((property.name.as_str().into(), next));
        next = next.wrapping_add(1);
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
    });
    let _ = class.compiled.set(Rc::new(Defined {
        _tree: Rc::clone(ast),
        members: None,
    }));
    Ok(class)
}

/// A class with its bases and nothing else yet: other classes may name it.
fn declare(rt: &mut Runspace, ast: &Rc<TypeDefinitionAst>, frame: &Rc<Frame>) -> Flow<Rc<Class>> {
    let mut base = Type::OBJECT;
    let mut interfaces = Vec::new();
    for (at, written) in ast.base_types.iter().enumerate() {
        let of = rt
            .resolve_type(&written.type_name, frame)
            .ok_or_else(|| crate::engine::run::expression::type_not_found(&written.type_name))?;
        if at == 0 && !types::is_interface(&of) {
            base = of;
        } else {
            interfaces.push(of);
        }
    }
    Ok(Rc::new(Class {
        name: ast.name.as_str().into(),
        base,
        interfaces,
        properties: OnceCell::new(),
        statics: RefCell::default(),
        static_properties: OnceCell::new(),
        enumeration: None,
        compiled: OnceCell::new(),
        constructors: RefCell::default(),
        methods: RefCell::default(),
    }))
}

/// The members of a class; all classes of its script have a name by now.
fn complete(
    rt: &mut Runspace,
    ast: &Rc<TypeDefinitionAst>,
    class: &Rc<Class>,
    frame: &Rc<Frame>,
) -> Flow {
    let mut properties = Vec::new();
    let mut static_properties = Vec::new();
    for member in &ast.members {
        let MemberAst::Property(property) = member else {
            continue;
        };
        let declared = match &property.property_type {
            Some(written) => rt.resolve_type(&written.type_name, frame).ok_or_else(|| {
                crate::engine::run::expression::type_not_found(&written.type_name)
            })?,
            None => Type::OBJECT,
        };
        let made = ClassProperty {
            name: property.name.as_str().into(),
            declared,
            hidden: property.flags.hidden,
        };
        if property.flags.is_static {
            static_properties.push(made);
        } else {
            properties.push(made);
        }
    }
    let _ = class.properties.set(properties);
    let _ = class.static_properties.set(static_properties);
    let mut methods = Vec::new();
    let mut made_properties = Vec::new();
    for member in &ast.members {
        match member {
            MemberAst::Property(property) => {
                made_properties.push(property_of(rt, property, class, frame));
            }
            MemberAst::Function(function) => methods.push(method_of(rt, function, class, frame)?),
        }
    }
    let compiled = Rc::new(Compiled {
        methods,
        properties: made_properties,
        frame: Rc::clone(frame),
        shape: OnceCell::new(),
        ready: Cell::new(false),
    });
    for property in class.static_properties() {
        class.statics.borrow_mut().insert(
            property.name.clone(),
            convert::default_property(&property.declared),
        );
    }
    *class.constructors.borrow_mut() = compiled
        .methods
        .iter()
        .filter(|method| method.is_constructor && !method.is_static)
        .map(|method| {
            method
                .parameters
                .iter()
                .map(|(_, _, of, _)| of.clone())
                .collect()
        })
        .collect();
    *class.methods.borrow_mut() = compiled
        .methods
        .iter()
        .map(|method| ClassMethod {
            name: method.name.clone(),
            parameters: method
                .parameters
                .iter()
                .map(|(name, _, of, _)| (name.clone(), of.clone()))
                .collect(),
            returns: method.returns.clone().unwrap_or(Type::Known(Known::Void)),
            is_static: method.is_static,
            hidden: false,
        })
        .collect();
    let _ = class.compiled.set(Rc::new(Defined {
        _tree: Rc::clone(ast),
        members: Some(compiled),
    }));
    Ok(())
}

/// What a type does when it is first used: its static properties get their values, its static constructor runs.
pub(in crate::engine::run) fn prepare(rt: &mut Runspace, class: &Rc<Class>) -> Flow {
    for held in class.lineage().iter().rev() {
        let Some(own) = compiled(held) else { continue };
        if own.ready.replace(true) {
            continue;
        }
        for property in own.properties.iter().filter(|property| property.is_static) {
            if property.initial.is_none() {
                continue;
            }
            let value = initial(rt, property, &own.frame)?;
            held.statics
                .borrow_mut()
                .insert(property.name.clone(), value);
        }
        if let Some(method) = own
            .methods
            .iter()
            .find(|method| method.is_constructor && method.is_static)
        {
            super::call(rt, held, method, None, &[])?;
        }
    }
    Ok(())
}

fn property_of(
    rt: &mut Runspace,
    ast: &PropertyMemberAst,
    class: &Rc<Class>,
    frame: &Rc<Frame>,
) -> Property {
    let source = rt.source_of(frame);
    let declared = class
        .properties()
        .iter()
        .chain(class.static_properties())
        .find(|held| eq_ignore_case(&held.name, &ast.name))
        .map_or(Type::OBJECT, |held| held.declared.clone());
    let validations = ast
        .attributes
        .iter()
        .filter_map(|attribute| rt.validation_of(attribute, &source, frame).ok())
        .flatten()
        .collect();
    Property {
        name: ast.name.as_str().into(),
        declared,
        hidden: ast.flags.hidden,
        is_static: ast.flags.is_static,
        initial: ast.initial_value.as_ref().map(|value| {
            let table = Rc::new(SlotTable::default());
            (
                compile::compile_expression(value, &source, Rc::clone(&table)),
                table,
            )
        }),
        validations,
    }
}

fn method_of(
    rt: &mut Runspace,
    ast: &FunctionMemberAst,
    _class: &Rc<Class>,
    frame: &Rc<Frame>,
) -> Flow<Method> {
    let mut block = ScriptBlock::new(Rc::clone(&ast.function.body));
    block.function = Some(Rc::clone(&ast.function));
    let program = compile::compile(&block);
    let mut resolve = |written: &TypeName| rt.resolve_type(written, frame);
    let mut parameters = Vec::new();
    let declared: &[ParameterAst] = ast.function.parameters.as_deref().unwrap_or_default();
    for (parameter, compiled) in declared.iter().zip(&program.parameters) {
        let of = parameter
            .attributes
            .iter()
            .find_map(|attribute| match attribute {
                AttributeBase::TypeConstraint(constraint) => {
                    Some(resolve(&constraint.type_name).unwrap_or(Type::OBJECT))
                }
                AttributeBase::Attribute(_) => None,
            });
        parameters.push((
            compiled.name.clone(),
            compiled.slot,
            of.unwrap_or(Type::OBJECT),
            compiled.default.is_some(),
        ));
    }
    let returns =
        match &ast.return_type {
            Some(written) => Some(resolve(&written.type_name).ok_or_else(|| {
                crate::engine::run::expression::type_not_found(&written.type_name)
            })?),
            None => None,
        };
    let returns = returns.filter(|of| !of.is_known(Known::Void));
    Ok(Method {
        name: ast.name.as_str().into(),
        parameters,
        returns: if ast.return_type.is_none() && !ast.is_constructor {
            None
        } else {
            returns
        },
        is_static: ast.flags.is_static,
        is_constructor: ast.is_constructor,
        program,
    })
}
