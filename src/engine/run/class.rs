//! Classes and enums of scripts: defined, constructed, their members called.

mod define;
mod enumeration;
mod interface;
mod report;

pub use define::define_types;
pub(super) use define::prepare;

use define::compiled;

use super::call::CallInfo;
use crate::engine::program::{Expr, Program, Stmt, StmtOp};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind, SlotTable};
use crate::engine::sink::Collector;
use crate::engine::unwind::{Flow, Next, Severity, Unwind};
use crate::text::extent::Extent;
use crate::text::name::{Name, eq_ignore_case};
use crate::text::source::Source;
use crate::value::psobject::MemberKind;
use crate::value::{
    Class, ErrorCategory, Fault, InvocationInfo, Known, PSObject, PSString, PropertyBag,
    ScriptBlock, Slot, Type, Value, convert, member as members, types,
};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// What the engine made of a class's members.
pub(super) struct Compiled {
    methods: Vec<Method>,
    properties: Vec<Property>,
    frame: Rc<Frame>,
    /// The properties of a new object, those of the bases included.
    blank: OnceCell<PropertyBag>,
    ready: Cell<bool>,
    /// The exception that its static constructor ended with: type and message.
    failed: RefCell<Option<(String, String)>>,
}

struct Property {
    name: PSString,
    declared: Type,
    is_static: bool,
    /// Its first value: what it is, the slots for it, and where it stands.
    initial: Option<(Expr, Rc<SlotTable>, (Rc<Source>, Extent))>,
    validations: Vec<Rc<crate::engine::declaration::Validation>>,
}

struct Method {
    name: PSString,
    parameters: Vec<(PSString, u32, Type, bool)>,
    returns: Option<Type>,
    is_static: bool,
    hidden: bool,
    is_constructor: bool,
    program: Rc<Program>,
}

/// The statement that calls the base constructor, if the body starts with one.
fn is_base_call(statement: &Stmt) -> bool {
    matches!(&statement.op, StmtOp::Expression(Expr::BaseConstructor(..)))
}

/// The value that a property begins with, if one is written.
fn initial(
    rt: &mut Runspace,
    property: &Property,
    this: Option<&Value>,
    frame: &Rc<Frame>,
) -> Flow<Option<Value>> {
    let Some((expr, table, place)) = &property.initial else {
        return Ok(None);
    };
    let value = first_value(rt, property, (expr, table), this, frame);
    value.map(Some).map_err(|unwind| match *unwind {
        // What goes wrong here is told where the value stands.
        Unwind::Fault(fault) if fault.carried.is_none() => {
            let record = rt.record_of(&fault, frame);
            *record.invocation.borrow_mut() = Some(Rc::new(InvocationInfo {
                source: Some(Rc::clone(&place.0)),
                extent: place.1,
                ..InvocationInfo::default()
            }));
            Box::new(Unwind::Throw(record, Severity::Statement))
        }
        other => Box::new(other),
    })
}

fn first_value(
    rt: &mut Runspace,
    property: &Property,
    (expr, table): (&Expr, &Rc<SlotTable>),
    this: Option<&Value>,
    frame: &Rc<Frame>,
) -> Flow<Value> {
    let value = if let Expr::Const(value) = expr {
        value.clone()
    } else {
        let scope = Rc::new(Frame::new(
            FrameKind::Function,
            Rc::clone(table),
            Some(Rc::clone(frame)),
            frame.module.clone(),
        ));
        if let Some(this) = this {
            scope.set_slot(table.slot("this"), this.clone());
        }
        rt.eval(expr, &scope)?
    };
    let value = if matches!(value, Value::Empty) {
        Value::Null
    } else {
        value
    };
    let value = convert::convert(&value, &property.declared, rt)?;
    for validation in &property.validations {
        if let Some(fault) = rt.check_validation(validation, &value)? {
            return Err(fault.into());
        }
    }
    Ok(value)
}

/// Gives the properties that the class itself declares their first values.
fn initialize(rt: &mut Runspace, class: &Rc<Class>, this: &Value) -> Flow {
    let (Some(own), Value::Object(object)) = (compiled(class), this) else {
        return Ok(());
    };
    for property in own.properties.iter().filter(|property| !property.is_static) {
        if let Some(value) = initial(rt, property, Some(this), &own.frame)? {
            object.members.borrow_mut().set(&property.name, value);
        }
    }
    Ok(())
}

/// The declared properties of all its objects, each with what its type begins with.
fn blank(class: &Rc<Class>) -> PropertyBag {
    let Some(own) = compiled(class) else {
        return PropertyBag::default();
    };
    own.blank
        .get_or_init(|| {
            let mut bag = PropertyBag::default();
            for held in class.lineage() {
                for property in held.properties() {
                    if bag.find(&property.name).is_none() {
                        let value = convert::default_property(&property.declared);
                        bag.add(
                            &property.name,
                            MemberKind::Note,
                            Slot::Note(value),
                            property.hidden,
                        );
                    }
                }
            }
            bag
        })
        .clone()
}

/// `[T]::new(...)`.
pub fn construct_class(
    rt: &mut Runspace,
    class: &Rc<Class>,
    arguments: &[Value],
    frame: &Rc<Frame>,
) -> Flow<Value> {
    let _ = frame;
    if class.enumeration.is_some() {
        return Ok(Value::Enum(Rc::new(crate::value::EnumValue {
            of: Type::Class(Rc::clone(class)),
            number: 0,
        })));
    }
    if let Err(fault) = prepare(rt, class)? {
        return Err(Fault::in_method(".ctor", arguments.len(), fault).into());
    }
    let bag = blank(class);
    let base = net_base(rt, class, None)?;
    let object = Rc::new(PSObject::instance(Rc::clone(class), base, bag));
    let value = Value::Object(object);
    run_constructor(rt, class, &value, arguments)?;
    let value = take_rebased(value);
    Ok(value)
}

/// The .NET object under an instance, for classes that derive from a .NET type.
fn net_base(
    rt: &mut Runspace,
    class: &Rc<Class>,
    arguments: Option<&[Value]>,
) -> Flow<Option<Value>> {
    let of = class.net_base();
    if of == Type::OBJECT {
        return Ok(None);
    }
    match arguments {
        Some(arguments) => Ok(Some(rebrand(
            members::construct(&of, arguments, rt)?,
            class,
        ))),
        None => Ok(members::construct(&of, &[], rt)
            .ok()
            .map(|value| rebrand(value, class))),
    }
}

fn rebrand(value: Value, class: &Rc<Class>) -> Value {
    if let Some(held) = value.downcast::<crate::value::error_record::Exception>() {
        let exception = crate::value::error_record::Exception {
            id: PSString::EMPTY,
            of: Type::Class(Rc::clone(class)),
            message: RefCell::new(held.message.borrow().clone()),
            inner: held.inner.clone(),
            properties: RefCell::new(held.properties.borrow().clone()),
            record: RefCell::new(None),
            raised: RefCell::new(None),
        };
        return Value::net(exception);
    }
    value
}

thread_local! {
    static REBASED: RefCell<Vec<(usize, Value)>> = const { RefCell::new(Vec::new()) };
}

/// The base object made by `: base(...)` replaces the one made before.
fn take_rebased(value: Value) -> Value {
    let Value::Object(object) = &value else {
        return value;
    };
    let key = Rc::as_ptr(object) as usize;
    let base = REBASED.with_borrow_mut(|all| {
        all.iter()
            .position(|(held, _)| *held == key)
            .map(|at| all.swap_remove(at).1)
    });
    let Some(base) = base else { return value };
    let Some(class) = object.class.clone() else {
        return value;
    };
    let made = PSObject::instance(class, Some(base), object.members.borrow().clone());
    Value::Object(Rc::new(made))
}

fn run_constructor(
    rt: &mut Runspace,
    class: &Rc<Class>,
    this: &Value,
    arguments: &[Value],
) -> Flow {
    let Some(own) = compiled(class) else {
        return Ok(());
    };
    match find(rt, &own.methods, arguments, |method| {
        method.is_constructor && !method.is_static
    }) {
        Sought::Method(method) => {
            initialize(rt, class, this)?;
            call(rt, class, method, Some(this), arguments).map(|_| ())
        }
        Sought::Name => Err(no_overload(arguments.len(), "new").into()),
        Sought::Nothing if !arguments.is_empty() => Err(no_overload(arguments.len(), "new").into()),
        Sought::Nothing => {
            initialize(rt, class, this)?;
            base_default(rt, class, this)
        }
    }
}

fn base_default(rt: &mut Runspace, class: &Rc<Class>, this: &Value) -> Flow {
    if let Type::Class(base) = &class.base {
        return run_constructor(rt, base, this, &[]);
    }
    Ok(())
}

/// `base(...)` inside a constructor.
pub(super) fn base_constructor(
    rt: &mut Runspace,
    arguments: Vec<Value>,
    frame: &Rc<Frame>,
) -> Flow {
    let this = frame.slot(frame.table.slot("this")).unwrap_or_default();
    let Some(class) = rt.constructing.last().cloned() else {
        return Ok(());
    };
    match &class.base {
        Type::Class(base) => run_constructor(rt, base, &this, &arguments),
        of if *of == Type::OBJECT => Ok(()),
        _ => {
            if arguments.is_empty() {
                return Ok(());
            }
            if let Value::Object(object) = &this {
                let top = object.class.clone().unwrap_or_else(|| Rc::clone(&class));
                if let Some(base) = net_base(rt, &top, Some(&arguments))? {
                    // The message is what most code reads before the object is replaced.
                    if let Some(message) = base.net_object().and_then(|net| net.get("Message"))
                        && let Some(held) = object.base.as_ref().and_then(|held| {
                            held.downcast::<crate::value::error_record::Exception>()
                        })
                    {
                        *held.message.borrow_mut() = message.to_text().into();
                    }
                    REBASED.with_borrow_mut(|all| all.push((Rc::as_ptr(object) as usize, base)));
                }
            }
            Ok(())
        }
    }
}

/// What looking for a method gave.
enum Sought<'m> {
    Method(&'m Method),
    /// Only methods that take other arguments.
    Name,
    Nothing,
}

/// The method of a kind that takes the arguments.
fn find<'m>(
    rt: &mut Runspace,
    methods: &'m [Method],
    arguments: &[Value],
    is_meant: impl Fn(&Method) -> bool,
) -> Sought<'m> {
    let fits = |method: &&Method| method.parameters.len() == arguments.len();
    let mut meant = methods.iter().filter(|method| is_meant(method));
    let Some(first) = meant.next() else {
        return Sought::Nothing;
    };
    let mut fitting = std::iter::once(first).chain(meant).filter(fits);
    match (fitting.next(), fitting.next()) {
        (None, _) => Sought::Name,
        (Some(only), None) => Sought::Method(only),
        (Some(_), Some(_)) => {
            let all: Vec<&Method> = methods.iter().filter(|method| is_meant(method)).collect();
            choose(rt, &all, arguments).map_or(Sought::Name, Sought::Method)
        }
    }
}

/// The method whose parameters fit best: the number, then how close the types are.
fn choose<'m>(
    rt: &mut Runspace,
    methods: &[&'m Method],
    arguments: &[Value],
) -> Option<&'m Method> {
    let mut fitting: Vec<&Method> = methods
        .iter()
        .copied()
        .filter(|method| method.parameters.len() == arguments.len())
        .collect();
    if fitting.len() <= 1 {
        return fitting.pop();
    }
    let mut best: Option<(usize, &Method)> = None;
    for method in fitting {
        let mut cost = 0;
        let mut fits = true;
        for ((_, _, of, _), value) in method.parameters.iter().zip(arguments) {
            if value.type_of() == *of {
                continue;
            }
            if types::is_instance(value, of) {
                cost += if *of == Type::OBJECT { 5 } else { 1 };
            } else if convert::convert(value, of, rt).is_ok() {
                cost += 10 + usize::from(of.is_known(Known::String)) * 5;
            } else {
                fits = false;
                break;
            }
        }
        if fits && best.is_none_or(|(held, _)| cost < held) {
            best = Some((cost, method));
        }
    }
    best.map(|(_, method)| method)
}

fn no_overload(count: usize, name: &str) -> Box<Fault> {
    Fault::new(
        "MethodCountCouldNotFindBest",
        ErrorCategory::NotSpecified,
        format!("Cannot find an overload for \"{name}\" and the argument count: \"{count}\"."),
    )
    .of("System.Management.Automation.MethodException")
}

fn call(
    rt: &mut Runspace,
    class: &Rc<Class>,
    method: &Method,
    this: Option<&Value>,
    arguments: &[Value],
) -> Flow<Value> {
    let Some(own) = compiled(class) else {
        return Ok(Value::Null);
    };
    let program = Rc::clone(&method.program);
    let callee = Rc::new(Frame::new(
        FrameKind::Function,
        Rc::clone(&program.table),
        Some(Rc::clone(&own.frame)),
        own.frame.module.clone(),
    ));
    for ((name, slot, of, _), value) in method.parameters.iter().zip(arguments) {
        let value = match (of, value) {
            (Type::Known(Known::Object), _)
            | (Type::Known(Known::Int32), Value::Int(_))
            | (Type::Known(Known::Double), Value::Double(_))
            | (Type::Known(Known::String), Value::String(_)) => value.clone(),
            _ => convert::convert(value, of, rt)
                .map_err(|inner| argument_fault(inner, name, &method.name, value, of))?,
        };
        callee.set_slot(*slot, value);
    }
    callee.is_method.set(true);
    if let Some(this) = this {
        let slot = program
            .automatic
            .this
            .unwrap_or_else(|| program.table.slot("this"));
        callee.set_slot(slot, this.clone());
    }
    rt.set_automatics(
        &program,
        &callee,
        || Rc::new(ScriptBlock::new(Rc::clone(&program.ast))),
        None,
    );
    rt.calls.push(CallInfo {
        name: method.name.clone(),
        frame: Rc::clone(&callee),
        source: Rc::clone(&program.source),
        invocation: None,
        site: None,
    });
    rt.constructing.push(Rc::clone(class));
    let was = std::mem::replace(&mut rt.catching, true);
    let mut collector = Collector::default();
    let result = if method.is_constructor {
        run_constructor_body(rt, class, &program, this, &callee)
    } else {
        run_method_body(rt, &program, &callee, &mut collector)
    };
    rt.catching = was;
    rt.constructing.pop();
    rt.calls.pop();
    result?;
    let value = match &method.returns {
        None => Value::Empty,
        Some(of) => {
            // A method returns what its `return` gave: output of other statements is dropped.
            let value = collector.into_value();
            let value = if matches!(value, Value::Empty) {
                Value::Null
            } else {
                value
            };
            match (of, &value) {
                (Type::Known(Known::Object), _)
                | (Type::Known(Known::Double), Value::Double(_))
                | (Type::Known(Known::Int32), Value::Int(_)) => value,
                _ => convert::cast(&value, of, rt)?,
            }
        }
    };
    Ok(value)
}

fn argument_fault(
    inner: Box<Fault>,
    name: &str,
    method: &str,
    value: &Value,
    of: &Type,
) -> Box<Fault> {
    if inner.carried.is_some() {
        return inner;
    }
    let message = format!(
        "Cannot convert argument \"{}\", with value: \"{}\", for \"{method}\" to type \"{}\": \"{}\"",
        name,
        value.to_text(),
        of.full_name(),
        inner.message
    );
    Fault::new(
        "MethodArgumentConversionInvalidCastArgument",
        ErrorCategory::NotSpecified,
        message,
    )
    .of("System.Management.Automation.MethodException")
    .inner(inner)
}

/// Runs a constructor: the base first, then the body.
fn run_constructor_body(
    rt: &mut Runspace,
    class: &Rc<Class>,
    program: &Rc<Program>,
    this: Option<&Value>,
    callee: &Rc<Frame>,
) -> Flow {
    let Some(block) = &program.end else {
        return Ok(());
    };
    if !block.statements.first().is_some_and(is_base_call)
        && let Some(this) = this
    {
        base_default(rt, class, this)?;
    }
    run_method_body(rt, program, callee, &mut Collector::default())
}

/// Runs a method's statements. Only what `return` gives counts as its result.
fn run_method_body(
    rt: &mut Runspace,
    program: &Rc<Program>,
    callee: &Rc<Frame>,
    out: &mut Collector,
) -> Flow {
    let mut sink = MethodSink {
        out,
        returned: false,
    };
    let was = std::mem::replace(&mut rt.returning, 0);
    let result = rt.run_program(program, callee, &mut sink);
    rt.returning = was;
    match result {
        Ok(Next::On) => Ok(()),
        other => rt.end_of_call(other, Some(callee)).map(|_| ()),
    }
}

/// Keeps what `return` writes.
struct MethodSink<'a> {
    out: &'a mut Collector,
    returned: bool,
}

impl crate::engine::sink::Sink for MethodSink<'_> {
    fn write(&mut self, rt: &mut Runspace, value: Value) -> Flow {
        let _ = self.returned;
        if rt.returning > 0 {
            self.out.push(value);
        }
        Ok(())
    }
}

/// Calls an instance method of a class; `None`: it has none of that name.
pub(super) fn invoke_instance(
    rt: &mut Runspace,
    this: &Value,
    class: &Rc<Class>,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let mut found_name = false;
    for held in class.line() {
        let Some(own) = compiled(held) else { continue };
        match find(rt, &own.methods, arguments, |method| {
            !method.is_static && !method.is_constructor && eq_ignore_case(&method.name, name)
        }) {
            Sought::Method(method) => {
                return call(rt, held, method, Some(this), arguments).map(Some);
            }
            Sought::Name => found_name = true,
            Sought::Nothing => {}
        }
    }
    if found_name {
        return Err(no_overload(arguments.len(), name).into());
    }
    Ok(None)
}

/// Calls a method of a class from code that is not the engine's; `None`: it has none of that name.
pub fn class_method(
    rt: &mut Runspace,
    class: &Rc<Class>,
    this: Option<&Value>,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    match this {
        Some(this) => invoke_instance(rt, this, class, name, arguments),
        None => invoke_static(rt, class, name, arguments),
    }
}

/// Calls a static method of a class; `None`: it has none of that name.
pub(super) fn invoke_static(
    rt: &mut Runspace,
    class: &Rc<Class>,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let mut found_name = false;
    if let Err(fault) = prepare(rt, class)? {
        return Err(Fault::in_method(name, arguments.len(), fault).into());
    }
    for held in class.line() {
        let Some(own) = compiled(held) else { continue };
        match find(rt, &own.methods, arguments, |method| {
            method.is_static && eq_ignore_case(&method.name, name)
        }) {
            Sought::Method(method) => return call(rt, held, method, None, arguments).map(Some),
            Sought::Name => found_name = true,
            Sought::Nothing => {}
        }
    }
    if found_name {
        return Err(no_overload(arguments.len(), name).into());
    }
    Ok(None)
}

/// Sets a declared property of an instance: converted to its type, validated; `None`: there is none of that name.
pub fn class_set(
    rt: &mut Runspace,
    object: &Rc<PSObject>,
    name: &str,
    value: &Value,
) -> Flow<Option<()>> {
    let Some(class) = &object.class else {
        return Ok(None);
    };
    for held in class.line() {
        let Some(own) = compiled(held) else { continue };
        let Some(property) = own
            .properties
            .iter()
            .find(|property| !property.is_static && eq_ignore_case(&property.name, name))
        else {
            continue;
        };
        let value = match (&property.declared, value) {
            (Type::Known(Known::Object), _)
            | (Type::Known(Known::Int32), Value::Int(_))
            | (Type::Known(Known::Double), Value::Double(_))
            | (Type::Known(Known::String), Value::String(_)) => value.clone(),
            _ => convert::convert(value, &property.declared, rt)?,
        };
        for validation in &property.validations {
            if let Some(fault) = rt.check_validation(validation, &value)? {
                return Err(fault.into());
            }
        }
        object.members.borrow_mut().set(name, value);
        return Ok(Some(()));
    }
    Ok(None)
}

/// True if a property of a class takes any value of a type without a conversion or a check.
pub(super) fn takes_as_is(object: &Rc<PSObject>, name: &str, value: &Value) -> bool {
    let Some(class) = &object.class else {
        return false;
    };
    class
        .line()
        .filter_map(|class| compiled(class))
        .find_map(|own| {
            own.properties
                .iter()
                .find(|property| !property.is_static && eq_ignore_case(&property.name, name))
                .map(|property| {
                    let of = &property.declared;
                    property.validations.is_empty()
                        && (*of == Type::OBJECT || *of == value.type_of())
                })
        })
        .unwrap_or(false)
}

pub(super) fn set_fault(inner: Box<Fault>, name: &str) -> Box<Fault> {
    if inner.carried.is_some() {
        return inner;
    }
    let _: Option<Name> = None;
    let message = format!("Exception setting \"{name}\": \"{}\"", inner.message);
    Fault::new("ExceptionWhenSetting", ErrorCategory::NotSpecified, message)
        .of("System.Management.Automation.SetValueInvocationException")
        .inner(inner)
}
