//! Members of `[type]` objects.

use super::{enums, signature};
use crate::text::name::eq_ignore_case;
use crate::value::text::to_string_name;
use crate::value::types::{self, Known, Type};
use crate::value::{Context, Result, Value};
use std::rc::Rc;

/// A property.
pub fn property(of: &Rc<Type>, name: &str) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    let of: &Type = of;
    Some(if is("Name") {
        Value::str(of.short_name())
    } else if is("FullName") {
        Value::str(types::type_name_text(of))
    } else if is("Namespace") {
        let full = match of {
            Type::Generic(generic) => generic.definition.to_string(),
            Type::Array(element, _) => element.full_name(),
            _ => of.full_name(),
        };
        full.rsplit_once('.')
            .map_or(Value::Null, |(namespace, _)| Value::str(namespace))
    } else if is("AssemblyQualifiedName") {
        Value::str(format!(
            "{}, {}",
            types::type_name_text(of),
            types::assembly_of(of)
        ))
    } else if is("BaseType") {
        types::base_of(of).map(Value::of_type).unwrap_or_default()
    } else if is("IsEnum") {
        Value::Bool(types::is_enum(of))
    } else if is("IsArray") {
        Value::Bool(matches!(of, Type::Array(..)))
    } else if is("IsValueType") {
        Value::Bool(types::is_value_type(of))
    } else if is("IsInterface") {
        Value::Bool(types::is_interface(of))
    } else if is("IsClass") {
        Value::Bool(!types::is_value_type(of) && !types::is_interface(of))
    } else if is("IsPrimitive") {
        Value::Bool(types::is_primitive(of))
    } else if is("IsGenericType") || is("IsConstructedGenericType") {
        Value::Bool(
            matches!(of, Type::Generic(generic) if is("IsGenericType") || !generic.args.is_empty()),
        )
    } else if is("IsGenericTypeDefinition") || is("ContainsGenericParameters") {
        Value::Bool(matches!(of, Type::Generic(generic) if generic.args.is_empty()))
    } else if is("GenericTypeArguments") {
        let args = match of {
            Type::Generic(generic) => generic.args.clone(),
            _ => Vec::new(),
        };
        Value::array_of(
            Type::Known(Known::Type),
            args.into_iter().map(Value::of_type).collect(),
        )
    } else if is("IsPublic") || is("IsVisible") {
        Value::Bool(true)
    } else if is("IsAbstract") || is("IsSealed") {
        let sealed =
            types::is_value_type(of) || of.is_known(Known::String) || matches!(of, Type::Array(..));
        let fixed = matches!(
            of,
            Type::Known(
                Known::Math
                    | Known::Convert
                    | Known::Console
                    | Known::Environment
                    | Known::Path
                    | Known::File
                    | Known::Directory
            )
        );
        let full = of.full_name();
        let sealed = sealed
            || matches!(
                full.as_str(),
                "System.Text.StringBuilder"
                    | "System.Version"
                    | "System.DBNull"
                    | "System.TimeZoneInfo"
                    | "System.IO.FileInfo"
                    | "System.IO.DirectoryInfo"
                    | "System.IO.DriveInfo"
                    | "System.IO.StringReader"
                    | "System.Management.Automation.PSReference"
            );
        let abstract_ = types::is_interface(of)
            || of.is_known(Known::Array)
            || of.is_known(Known::Enum)
            || of.is_known(Known::ValueType);
        Value::Bool(fixed || if is("IsSealed") { sealed } else { abstract_ })
    } else if is("IsNested") {
        Value::Bool(of.full_name().contains('+'))
    } else if is("IsByRef")
        || is("IsPointer")
        || is("IsCOMObject")
        || is("IsGenericParameter")
        || is("IsImport")
    {
        Value::Bool(false)
    } else if is("IsSerializable") {
        Value::Bool(
            types::is_value_type(of) && !of.is_known(Known::Void)
                || of.is_known(Known::String)
                || matches!(of, Type::Array(..)),
        )
    } else if is("HasElementType") {
        Value::Bool(matches!(of, Type::Array(..)))
    } else if is("UnderlyingSystemType") {
        Value::of_type(of.clone())
    } else if is("ImplementedInterfaces") {
        Value::array_of(
            Type::Known(Known::Type),
            types::interfaces_of(of)
                .into_iter()
                .map(Value::of_type)
                .collect(),
        )
    } else if is("MemberType") {
        Value::enumeration("System.Reflection.MemberTypes", 32)
    } else if is("DeclaringType") || is("ReflectedType") {
        Value::Null
    } else if is("TypeHandle") {
        crate::value::net::record::value("System.RuntimeTypeHandle", None, Vec::new())
    } else if is("GUID") {
        return None;
    } else if is("Assembly") {
        Value::net(crate::value::net::assembly::Assembly(types::assembly_of(
            of,
        )))
    } else if is("Module") {
        let assembly = types::assembly_of(of);
        let name = format!("{}.dll", assembly.split(',').next().unwrap_or_default());
        crate::value::net::record::value(
            "System.Reflection.RuntimeModule",
            Some(name.clone()),
            vec![
                ("Name", Value::str(name.as_str())),
                ("ScopeName", Value::str(name)),
                (
                    "Assembly",
                    Value::net(crate::value::net::assembly::Assembly(assembly)),
                ),
            ],
        )
    } else {
        return None;
    })
}

/// The names of the properties, as `Format-List *` shows them.
pub fn property_names() -> Vec<String> {
    signature::facts(&Type::Known(Known::Type)).map_or_else(Vec::new, |facts| {
        facts
            .instance_order
            .iter()
            .filter(|member| member.kind == signature::FactKind::Property)
            .map(|member| member.name.to_string())
            .collect()
    })
}

/// An instance method.
pub fn call(
    of: &Rc<Type>,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let ok = |value: Value| Some(Ok(value));
    let this: &Type = of;
    let arg_type = |at: usize| match args.get(at).map(Value::base) {
        Some(Value::Type(of)) => Some(Rc::clone(of)),
        _ => None,
    };
    match (name, args) {
        ("tostring", []) => ok(Value::str(to_string_name(this))),
        ("isassignablefrom", [_]) => ok(Value::Bool(
            arg_type(0).is_some_and(|other| types::is_assignable(&other, this)),
        )),
        ("isassignableto", [_]) => ok(Value::Bool(
            arg_type(0).is_some_and(|other| types::is_assignable(this, &other)),
        )),
        ("issubclassof", [_]) => ok(Value::Bool(arg_type(0).is_some_and(|other| {
            types::lineage(this)
                .iter()
                .skip(1)
                .any(|base| *base == *other)
        }))),
        ("isinstanceoftype", [one]) => ok(Value::Bool(types::is_instance(one, this))),
        ("getelementtype", []) => ok(match this {
            Type::Array(element, _) => Value::of_type((**element).clone()),
            _ => Value::Null,
        }),
        ("getarrayrank", []) => match this {
            Type::Array(_, rank) => ok(Value::Int(i32::from(*rank))),
            _ => Some(super::args::bad("Must be an array type.")),
        },
        ("makearraytype", []) => ok(Value::of_type(Type::array_of(this.clone()))),
        ("makearraytype", [_]) => {
            let rank = super::args::int(args, 0)?;
            ok(Value::of_type(Type::Array(
                Rc::new(this.clone()),
                u8::try_from(rank).ok()?.max(1),
            )))
        }
        ("makegenerictype", [list]) => {
            let items: Vec<Type> = super::args::items(list)
                .iter()
                .filter_map(|one| match one.base() {
                    Value::Type(of) => Some((**of).clone()),
                    _ => None,
                })
                .collect();
            let full = this.full_name();
            let definition = full.split('`').next().unwrap_or(&full);
            ok(Value::of_type(Type::generic(definition, items)))
        }
        ("getgenerictypedefinition", []) => match this {
            Type::Generic(generic) => ok(Value::of_type(Type::generic(
                &format!("{}`{}", generic.definition, generic.args.len()),
                Vec::new(),
            ))),
            _ => Some(super::args::invalid(
                "This operation is only valid on generic types.",
            )),
        },
        ("getgenericarguments", []) => property(of, "GenericTypeArguments").map(Ok),
        ("getinterfaces", []) => property(of, "ImplementedInterfaces").map(Ok),
        ("getinterface", [one, ..]) => {
            let wanted = one.to_text();
            let found = types::interfaces_of(this)
                .into_iter()
                .find(|one| one.short_name() == wanted || one.full_name() == wanted);
            ok(found.map(Value::of_type).unwrap_or_default())
        }
        ("getenumnames", []) => {
            enums::static_call(this, "getnames", &[Value::Type(Rc::clone(of))], cx)
        }
        ("getenumvalues", []) => {
            enums::static_call(this, "getvalues", &[Value::Type(Rc::clone(of))], cx)
        }
        ("getenumvaluesasunderlyingtype", []) => {
            let of = enums::underlying(this);
            let values =
                match enums::static_call(this, "getvalues", &[Value::of_type(this.clone())], cx)? {
                    Ok(values) => values,
                    Err(fault) => return Some(Err(fault)),
                };
            let mut made = Vec::new();
            for value in super::args::items(&values) {
                let Value::Enum(held) = value.base() else {
                    continue;
                };
                if of.is_known(Known::UInt64) {
                    made.push(Value::ULong(held.number.cast_unsigned()));
                    continue;
                }
                match crate::value::convert::convert(&Value::Long(held.number), &of, cx) {
                    Ok(number) => made.push(number),
                    Err(fault) => return Some(Err(fault)),
                }
            }
            ok(Value::array_of(of, made))
        }
        ("getenumname", [one]) => enums::static_call(
            this,
            "getname",
            &[Value::Type(Rc::clone(of)), one.clone()],
            cx,
        ),
        ("getenumunderlyingtype", []) => ok(Value::of_type(enums::underlying(this))),
        ("isenumdefined", [one]) => enums::static_call(
            this,
            "isdefined",
            &[Value::Type(Rc::clone(of)), one.clone()],
            cx,
        ),
        ("gettypecode", []) => ok(Value::enumeration(
            "System.TypeCode",
            super::default_value(this).map_or(1, |one| super::number::type_code(&one)),
        )),
        (
            "getmethods" | "getproperties" | "getmembers" | "getmember" | "getmethod"
            | "getproperty" | "getfields" | "getfield" | "getconstructors" | "getconstructor",
            _,
        ) => Some(Ok(crate::value::net::reflection::members(this, name, args))),
        ("equals", [_]) => ok(Value::Bool(
            arg_type(0).is_some_and(|other| *other == *this),
        )),
        ("isequivalentto", [_]) => ok(Value::Bool(
            arg_type(0).is_some_and(|other| *other == *this),
        )),
        ("gettype", []) => ok(Value::of_type(Type::Known(Known::Type))),
        ("getcustomattributes", _) => ok(Value::array(Vec::new())),
        ("invokemember", [member, flags, _, target, list]) => {
            let _ = flags;
            let list = super::args::items(list);
            let member = member.to_text();
            Some(if target.is_null() {
                crate::value::member::invoke_static(this, &member, &list, cx)
            } else {
                crate::value::member::invoke(target, &member, &list, cx)
            })
        }
        _ => None,
    }
}

/// `[type]::...`
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    match (name, args) {
        ("gettype", [text, ..]) => {
            let text = text.to_text();
            let found = if text.contains('.') || text.contains('[') {
                types::resolve_name(&text)
            } else {
                None
            };
            Some(match found {
                Some(of) => Ok(Value::of_type(of)),
                None if matches!(args.get(1).map(Value::base), Some(Value::Bool(true))) => {
                    Err(crate::value::Fault::net(
                        "System.TypeLoadException",
                        format!(
                            "Could not load type '{text}' from assembly 'System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35'."
                        ),
                    ))
                }
                None => Ok(Value::Null),
            })
        }
        ("gettypecode", [of]) => match of.base() {
            Value::Type(of) => Some(Ok(Value::enumeration(
                "System.TypeCode",
                super::default_value(of)
                    .map_or(if of.is_known(Known::String) { 18 } else { 1 }, |one| {
                        super::number::type_code(&one)
                    }),
            ))),
            _ => None,
        },
        ("gettypearray", [list]) => Some(Ok(Value::array_of(
            Type::Known(Known::Type),
            super::args::items(list)
                .iter()
                .map(|one| Value::of_type(one.type_of()))
                .collect(),
        ))),
        _ => None,
    }
}
