//! Types of a script, defined before its statements run: classes that name each other, enums.

use super::report::Report;
use super::{Compiled, Method, Property, initial};
use crate::engine::compile;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, SlotTable};
use crate::engine::unwind::{Flow, Severity, Unwind};
use crate::syntax::ast::{
    AttributeBase, FunctionMemberAst, MemberAst, ParameterAst, PropertyMemberAst, TypeAttributes,
    TypeDefinitionAst, TypeName,
};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::{
    Class, ClassMethod, ClassProperty, ErrorCategory, ErrorRecord, Fault, Known, ScriptBlock, Type,
    Value, convert, types,
};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// The compiled members of a class; the tree it came from lives as long, for its address is the key of the class.
pub(super) struct Defined {
    _tree: Rc<TypeDefinitionAst>,
    members: Option<Rc<Compiled>>,
}

impl Defined {
    pub(super) fn new(tree: &Rc<TypeDefinitionAst>, members: Option<Rc<Compiled>>) -> Self {
        Self {
            _tree: Rc::clone(tree),
            members,
        }
    }
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
    source: &Rc<Source>,
    frame: &Rc<Frame>,
) -> Flow {
    let mut waiting: Vec<&Rc<TypeDefinitionAst>> = Vec::new();
    for ast in definitions {
        let key = Rc::as_ptr(ast) as usize;
        if let Some(class) = rt.types.get(&key) {
            let class = Rc::clone(class);
            publish(rt, ast, &class, source, frame);
        } else {
            waiting.push(ast);
        }
    }
    if waiting.is_empty() {
        return Ok(());
    }
    rt.type_assemblies += 1;
    let mut report = Report::new(Rc::clone(source), rt.type_assemblies);
    let new: Vec<&Rc<TypeDefinitionAst>> = waiting.clone();
    let result = define_all(rt, waiting, source, frame, &mut report);
    let fault = match result {
        Ok(()) => report.into_fault(),
        Err(unwind) => Some(Ok(unwind)),
    };
    let Some(fault) = fault else { return Ok(()) };
    for ast in new {
        rt.types.remove(&(Rc::as_ptr(ast) as usize));
        frame.with_extra(|extra| extra.classes.remove(ast.name.as_str()));
    }
    match fault {
        Ok(unwind) => Err(unwind),
        // Nothing of the block runs: to its caller it is as if it had not been read.
        Err(fault) => {
            if Rc::ptr_eq(frame, &rt.global) && rt.calls.len() == 1 {
                // The script that a session begins with: its pipeline is never made.
                let fault = Fault::new(
                    "RuntimeException",
                    ErrorCategory::NotSpecified,
                    "An error occurred while creating the pipeline.",
                )
                .of("System.Management.Automation.RuntimeException")
                .inner(fault);
                let record = ErrorRecord::from_fault(&fault);
                record.category.borrow_mut().reason = "ParentContainsErrorRecordException".into();
                return Err(Box::new(Unwind::Throw(Rc::new(record), Severity::Script)));
            }
            let record = rt.record_of(&fault, frame);
            rt.leaving = None;
            Err(Box::new(Unwind::Throw(record, Severity::Callee)))
        }
    }
}

fn define_all(
    rt: &mut Runspace,
    waiting: Vec<&Rc<TypeDefinitionAst>>,
    source: &Rc<Source>,
    frame: &Rc<Frame>,
    report: &mut Report,
) -> Flow {
    let mut classes = Vec::new();
    for ast in waiting {
        if ast.kind == TypeAttributes::Enum {
            let class = super::enumeration::define(rt, ast, frame, report)?;
            publish(rt, ast, &class, source, frame);
        } else {
            classes.push(ast);
        }
    }
    // Base classes first, wherever they stand.
    let mut declared: Vec<(&Rc<TypeDefinitionAst>, Rc<Class>)> = Vec::new();
    while !classes.is_empty() {
        let ready = classes.iter().position(|ast| {
            !ast.base_types.iter().any(|base| {
                let name = base.type_name.full_name();
                classes
                    .iter()
                    .any(|other| !Rc::ptr_eq(other, ast) && eq_ignore_case(&other.name, &name))
            })
        });
        let ast = classes.remove(ready.unwrap_or(0));
        let class = declare(rt, ast, frame, report);
        report.defines(&class);
        publish(rt, ast, &class, source, frame);
        declared.push((ast, class));
    }
    for (ast, class) in &declared {
        report.members(ast, class, &mut |written| {
            rt.resolve_type_in(written, Some(source), frame)
        });
        complete(rt, ast, class, source, frame)?;
    }
    for (ast, class) in &declared {
        if let Some(name) = super::interface::missing(class) {
            report.not_implemented(ast, &name);
        }
    }
    Ok(())
}

fn publish(
    rt: &mut Runspace,
    ast: &Rc<TypeDefinitionAst>,
    class: &Rc<Class>,
    source: &Rc<Source>,
    frame: &Rc<Frame>,
) {
    rt.types.insert(Rc::as_ptr(ast) as usize, Rc::clone(class));
    rt.class_version += 1;
    frame.with_extra(|extra| {
        extra.classes.insert(ast.name.as_str(), Rc::clone(class));
        // Code of the text that defined a type goes on meaning that one.
        extra.defined.retain(|(from, held)| {
            !Rc::ptr_eq(from, source) || !eq_ignore_case(&held.name, &class.name)
        });
        extra.defined.push((Rc::clone(source), Rc::clone(class)));
    });
}

/// A class with its bases and nothing else yet: other classes may name it.
fn declare(
    rt: &mut Runspace,
    ast: &Rc<TypeDefinitionAst>,
    frame: &Rc<Frame>,
    report: &mut Report,
) -> Rc<Class> {
    let mut base = Type::OBJECT;
    let mut interfaces = Vec::new();
    for (at, written) in ast.base_types.iter().enumerate() {
        let of = if eq_ignore_case(&written.type_name.full_name(), &ast.name) {
            None
        } else {
            rt.resolve_type_in(&written.type_name, Some(&Rc::clone(report.source())), frame)
        };
        match report.base(written, of, at == 0) {
            Some(of) if types::is_interface(&of) => interfaces.push(of),
            Some(of) => base = of,
            None => {}
        }
    }
    Rc::new(Class {
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
        facts: OnceCell::new(),
    })
}

/// The members of a class; all classes of its script have a name by now.
fn complete(
    rt: &mut Runspace,
    ast: &Rc<TypeDefinitionAst>,
    class: &Rc<Class>,
    source: &Rc<Source>,
    frame: &Rc<Frame>,
) -> Flow {
    let mut properties = Vec::new();
    let mut static_properties = Vec::new();
    for member in &ast.members {
        let MemberAst::Property(property) = member else {
            continue;
        };
        let declared = match &property.property_type {
            Some(written) => rt
                .resolve_type_in(&written.type_name, Some(source), frame)
                .ok_or_else(|| {
                    crate::engine::run::conversion::type_not_found(&written.type_name)
                })?,
            None => Type::OBJECT,
        };
        let made = ClassProperty {
            name: property.name.as_str().into(),
            declared,
            hidden: property.flags.hidden,
            attributes: attributes_of(rt, property, source, frame)?,
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
                made_properties.push(property_of(rt, property, class, source, frame));
            }
            MemberAst::Function(function) => methods.push(method_of(rt, function, source, frame)?),
        }
    }
    let compiled = Rc::new(Compiled {
        methods,
        properties: made_properties,
        frame: Rc::clone(frame),
        blank: OnceCell::new(),
        ready: Cell::new(false),
        failed: RefCell::new(None),
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
                .map(|(name, _, of, _)| (name.clone(), of.clone()))
                .collect()
        })
        .collect();
    *class.methods.borrow_mut() = compiled
        .methods
        .iter()
        .filter(|method| !method.is_constructor)
        .map(|method| ClassMethod {
            name: method.name.clone(),
            parameters: method
                .parameters
                .iter()
                .map(|(name, _, of, _)| (name.clone(), of.clone()))
                .collect(),
            returns: method.returns.clone().unwrap_or(Type::Known(Known::Void)),
            is_static: method.is_static,
            hidden: method.hidden,
        })
        .collect();
    let _ = class
        .compiled
        .set(Rc::new(Defined::new(ast, Some(compiled))));
    Ok(())
}

/// What a type does when it is first used: its static properties get their values, its static constructor runs. What
/// goes wrong there goes wrong whenever the type is used.
pub(in crate::engine::run) fn prepare(
    rt: &mut Runspace,
    class: &Rc<Class>,
) -> Flow<Result<(), Box<Fault>>> {
    if compiled(class).is_some_and(|own| own.ready.get()) {
        return Ok(Ok(()));
    }
    for held in class.lineage().iter().rev() {
        let Some(own) = compiled(held) else { continue };
        if own.failed.borrow().is_none() && !own.ready.replace(true) {
            let failure = match start(rt, held, &own) {
                Ok(()) => continue,
                Err(unwind) => match *unwind {
                    Unwind::Throw(record, _) => (
                        record.exception.type_of().full_name(),
                        record.shown_message().to_string(),
                    ),
                    Unwind::Fault(fault) if fault.carried.is_none() => {
                        (fault.exception.clone(), fault.message.clone())
                    }
                    other => return Err(Box::new(other)),
                },
            };
            own.ready.set(false);
            *own.failed.borrow_mut() = Some(failure);
        }
        if let Some((of, message)) = own.failed.borrow().as_ref() {
            let text = format!(
                "The type initializer for '{}' threw an exception.",
                held.name
            );
            let inner = Fault::net(of.as_str(), message.as_str());
            return Ok(Err(
                Fault::net("System.TypeInitializationException", text).inner(inner)
            ));
        }
    }
    Ok(Ok(()))
}

/// Gives a type's own static properties their values and runs its static constructor.
fn start(rt: &mut Runspace, held: &Rc<Class>, own: &Compiled) -> Flow {
    for property in own.properties.iter().filter(|property| property.is_static) {
        if property.initial.is_none() {
            continue;
        }
        let value = initial(rt, property, None, &own.frame)?.unwrap_or_default();
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
    Ok(())
}

/// The attributes before a property, as objects.
fn attributes_of(
    rt: &mut Runspace,
    ast: &PropertyMemberAst,
    source: &Rc<Source>,
    frame: &Rc<Frame>,
) -> Flow<Vec<Value>> {
    let mut all = Vec::new();
    for attribute in &ast.attributes {
        all.extend(rt.attribute_object(attribute, source, frame)?);
    }
    Ok(all)
}

fn property_of(
    rt: &mut Runspace,
    ast: &PropertyMemberAst,
    class: &Rc<Class>,
    source: &Rc<Source>,
    frame: &Rc<Frame>,
) -> Property {
    let declared = class
        .properties()
        .iter()
        .chain(class.static_properties())
        .find(|held| eq_ignore_case(&held.name, &ast.name))
        .map_or(Type::OBJECT, |held| held.declared.clone());
    let validations = ast
        .attributes
        .iter()
        .filter_map(|attribute| rt.validation_of(attribute, source, frame).ok())
        .flatten()
        .collect();
    Property {
        name: ast.name.as_str().into(),
        declared,
        is_static: ast.flags.is_static,
        initial: ast.initial_value.as_ref().map(|value| {
            let table = Rc::new(SlotTable::default());
            (
                compile::compile_expression(value, source, Rc::clone(&table)),
                table,
                (Rc::clone(source), value.extent()),
            )
        }),
        validations,
    }
}

fn method_of(
    rt: &mut Runspace,
    ast: &FunctionMemberAst,
    source: &Rc<Source>,
    frame: &Rc<Frame>,
) -> Flow<Method> {
    let mut block = ScriptBlock::new(Rc::clone(&ast.function.body));
    block.function = Some(Rc::clone(&ast.function));
    let program = compile::compile(&block);
    let mut resolve = |written: &TypeName| rt.resolve_type_in(written, Some(source), frame);
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
                crate::engine::run::conversion::type_not_found(&written.type_name)
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
        hidden: ast.flags.hidden,
        is_constructor: ast.is_constructor,
        program,
    })
}
