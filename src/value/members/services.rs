//! Static members and constructors of the less used types.

use super::args::{items, write_back};
use super::psobject::Property;
use crate::value::error_record::Exception;
use crate::value::net::comparer::{Comparer, Kind};
use crate::value::net::{delegate, version};
use crate::value::types::{self, Known, Type};
use crate::value::{
    Context, ErrorCategory, ErrorRecord, NetObject, Result, Value, compare, convert,
};
use std::any::Any;
use std::rc::Rc;

/// `[DBNull]::Value`.
pub struct DbNull;

impl NetObject for DbNull {
    fn type_of(&self) -> Type {
        Type::Known(Known::DBNull)
    }
    fn to_text(&self) -> String {
        String::new()
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<DbNull>().is_some())
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static method.
pub fn static_call(
    of: &Type,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let full = match of {
        Type::Generic(generic) => generic.definition.to_string(),
        _ => of.full_name(),
    };
    let text = |at: usize| args.get(at).map(Value::to_text).unwrap_or_default();
    match (full.as_str(), name) {
        ("System.Activator", "createinstance") => {
            let Some(Value::Type(of)) = args.first().map(Value::base) else {
                return None;
            };
            let list = match args.get(1) {
                Some(one) => items(one),
                None => Vec::new(),
            };
            Some(crate::value::member::construct(of, &list, cx))
        }
        ("System.Nullable", "getunderlyingtype") => match args.first().map(Value::base) {
            Some(Value::Type(of)) => Some(Ok(convert::nullable(of)
                .map(Value::of_type)
                .unwrap_or_default())),
            _ => None,
        },
        ("System.Tuple", "create") => {
            Some(Ok(crate::value::net::tuple::Tuple::tuple(args.to_vec())))
        }
        ("System.ValueTuple", "create") => Some(Ok(crate::value::net::tuple::Tuple::value_tuple(
            args.to_vec(),
        ))),
        ("System.Collections.Generic.KeyValuePair", "create") => match args {
            [key, value] => Some(Ok(crate::value::net::entry::Entry::typed(
                Type::generic(
                    "System.Collections.Generic.KeyValuePair",
                    vec![key.type_of(), value.type_of()],
                ),
                key.clone(),
                value.clone(),
            ))),
            _ => None,
        },
        ("System.Management.Automation.ScriptBlock", "create") => {
            Some(cx.create_block(&text(0)).map(Value::ScriptBlock))
        }
        ("System.Management.Automation.PSObject", "aspsobject") => {
            args.first().map(|one| Ok(one.clone()))
        }
        ("System.Management.Automation.LanguagePrimitives", _) => language(name, args, cx),
        ("System.StringComparer", "create") => Some(Ok(Comparer::strings(
            if super::args::flag(args, 1) == Some(true) {
                Kind::CultureIgnoreCase
            } else {
                Kind::Culture
            },
        ))),
        ("System.StringComparer", "fromcomparison") => {
            let how = super::string::Comparison::from_number(super::args::enumeration(
                args,
                0,
                "StringComparison",
            )?);
            Some(Ok(Comparer::strings(
                match (how.ordinal, how.ignore_case) {
                    (true, false) => Kind::Ordinal,
                    (true, true) => Kind::OrdinalIgnoreCase,
                    (false, false) => Kind::Culture,
                    (false, true) => Kind::CultureIgnoreCase,
                },
            )))
        }
        ("System.Threading.Interlocked", "increment" | "decrement") => {
            let place = args.first()?;
            let held = place
                .downcast::<crate::value::net::reference::Reference>()?
                .0
                .get();
            let step = if name == "increment" { 1 } else { -1 };
            let value = match held.base() {
                Value::Long(it) => Value::Long(it.wrapping_add(step)),
                other => Value::Int((convert::to_i64(other).ok()? + step) as i32),
            };
            Some(write_back(Some(place), value.clone()).map(|()| value))
        }
        ("System.Threading.Thread", "sleep") => {
            let ticks = match args.first().map(Value::base) {
                Some(Value::TimeSpan(span)) => span.0,
                Some(other) => convert::to_i64(other).ok()? * 10_000,
                None => 0,
            };
            cx.world().sleep(ticks);
            Some(Ok(Value::Empty))
        }
        (
            "System.GC",
            "collect" | "waitforpendingfinalizers" | "keepalive" | "suppressfinalize",
        ) => Some(Ok(Value::Empty)),
        ("System.GC", "gettotalmemory") => Some(Ok(Value::Long(0))),
        ("System.GC", "collectioncount" | "getgeneration") => Some(Ok(Value::Int(0))),
        ("System.Runtime.InteropServices.RuntimeInformation" | "System.OperatingSystem", _) => {
            super::environment::runtime_information(name, args).map(Ok)
        }
        ("System.Console", _) => console(name, args, cx),
        ("System.Reflection.Assembly", "loadwithpartialname" | "load" | "loadfrom") => Some(Ok(
            Value::net(crate::value::net::reflection::Assembly(format!(
                "{}, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a",
                text(0)
            ))),
        )),
        (
            "System.Reflection.Assembly",
            "getexecutingassembly" | "getentryassembly" | "getcallingassembly",
        ) => Some(Ok(Value::net(crate::value::net::reflection::Assembly(
            types::assembly_of(&Type::Known(Known::PSObject)),
        )))),
        _ => None,
    }
}

fn language(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    Some(match (name, args) {
        ("convertto", [value, of, ..]) => match of.base() {
            Value::Type(of) => convert::convert(value, of, cx),
            _ => return None,
        },
        ("tryconvertto", [value, of, .., place]) => match of.base() {
            Value::Type(of) => {
                let made = convert::convert(value, of, cx);
                let ok = made.is_ok();
                write_back(Some(place), made.unwrap_or_default()).map(|()| Value::Bool(ok))
            }
            _ => return None,
        },
        ("istrue", [one]) => Ok(Value::Bool(convert::truth(one))),
        ("equals", [a, b, rest @ ..]) => {
            let ignore_case = super::args::flag(rest, 0).unwrap_or(false);
            compare::equals(a, b, ignore_case, cx).map(Value::Bool)
        }
        ("compare", [a, b, rest @ ..]) => {
            let ignore_case = super::args::flag(rest, 0).unwrap_or(false);
            compare::compare(a, b, ignore_case, cx).map(|order| Value::Int(order as i32))
        }
        ("getenumerable" | "getenumerator", [one]) => {
            Ok(match crate::value::member::enumerate(one) {
                Some(all) => Value::array(all),
                None => Value::Null,
            })
        }
        ("isobjectenumerable", [one]) => {
            Ok(Value::Bool(crate::value::member::enumerate(one).is_some()))
        }
        ("converttypenametopstypename", [one]) => {
            let name = one.to_text();
            let shown = types::accelerator_of(&name).map_or(name.clone(), str::to_owned);
            Ok(Value::str(format!("[{shown}]")))
        }
        _ => return None,
    })
}

fn console(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    match name {
        "write" | "writeline" => {
            let text = match args {
                [] => Ok(String::new()),
                [one] => super::string_static::dotnet_text(one, cx),
                _ => match super::string_static::call("format", args, cx)? {
                    Ok(text) => Ok(text.to_text()),
                    Err(fault) => Err(fault),
                },
            };
            Some(text.map(|mut text| {
                if name == "writeline" {
                    text.push('\n');
                }
                cx.console_write(&text, false);
                Value::Empty
            }))
        }
        "readline" => Some(Ok(cx
            .console_read_line()
            .map(Value::str)
            .unwrap_or_default())),
        "resetcolor" | "beep" | "clear" => Some(Ok(Value::Empty)),
        _ => None,
    }
}

/// A static property.
pub fn static_property(of: &Type, name: &str, cx: &mut dyn Context) -> Option<Result<Value>> {
    let full = match of {
        Type::Generic(generic) => generic.definition.to_string(),
        _ => of.full_name(),
    };
    let _ = &cx;
    Some(Ok(match (full.as_str(), name) {
        ("System.DBNull", "value") => Value::net(DbNull),
        ("System.Management.Automation.Language.NullString", "value") => Value::Null,
        ("System.Management.Automation.Internal.AutomationNull", "value") => Value::Empty,
        ("System.IntPtr", "zero") => Value::Long(0),
        ("System.IntPtr", "size") => Value::Int(8),
        ("System.BitConverter", "islittleendian") => Value::TRUE,
        ("System.GC", "maxgeneration") => Value::Int(2),
        ("System.EventArgs", "empty") => Value::net(super::object::Plain),
        (
            "System.Runtime.InteropServices.RuntimeInformation",
            "osarchitecture" | "processarchitecture",
        ) => Value::enumeration("System.Runtime.InteropServices.Architecture", 1),
        ("System.Runtime.InteropServices.RuntimeInformation", "osdescription") => {
            Value::str("Linux")
        }
        ("System.Runtime.InteropServices.RuntimeInformation", "frameworkdescription") => {
            Value::str(".NET 10.0.0")
        }
        ("System.Collections.Comparer", "default" | "defaultinvariant") => {
            Comparer::value(Kind::Default, of.clone())
        }
        ("System.Collections.CaseInsensitiveComparer", "default" | "defaultinvariant") => {
            Comparer::value(Kind::DefaultIgnoreCase, of.clone())
        }
        (
            "System.Collections.Generic.EqualityComparer" | "System.Collections.Generic.Comparer",
            "default",
        ) => Comparer::value(Kind::Default, of.clone()),
        ("System.Console", "isinputredirected" | "isoutputredirected" | "iserrorredirected") => {
            Value::TRUE
        }
        ("System.Console", "windowwidth" | "bufferwidth") => Value::Int(120),
        ("System.Console", "windowheight" | "bufferheight") => Value::Int(50),
        ("System.Console", "inputencoding" | "outputencoding") => {
            return crate::value::net::encoding::static_property("default").map(Ok);
        }
        ("System.Console", "foregroundcolor" | "backgroundcolor") => {
            Value::enumeration("System.ConsoleColor", -1)
        }
        ("System.AppContext", "targetframeworkname") => Value::str(".NETCoreApp,Version=v10.0"),
        ("System.AppContext", "basedirectory") => Value::str("/"),
        _ => return None,
    }))
}

/// Sets a static property.
pub fn set_static_property(
    of: &Type,
    name: &str,
    _: &Value,
    _: &mut dyn Context,
) -> Option<Result<()>> {
    match (of.full_name().as_str(), name) {
        (
            "System.Console",
            "inputencoding" | "outputencoding" | "foregroundcolor" | "backgroundcolor" | "title"
            | "cursorvisible",
        )
        | ("System.Net.ServicePointManager", _) => Some(Ok(())),
        _ => None,
    }
}

/// A constructor.
pub fn construct(of: &Type, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    if types::is_delegate(of)
        && let Some(Value::ScriptBlock(block)) = args.first().map(Value::base)
    {
        return Some(Ok(delegate::Delegate::value(of.clone(), Rc::clone(block))));
    }
    let full = of.full_name();
    if let Some(short) = full.strip_prefix("System.Management.Automation.")
        && let Some(member) = Property::construct(short, args)
    {
        return Some(Ok(member));
    }
    if full == "System.Management.Automation.ErrorRecord" {
        let [exception, id, category, target] = args else {
            return None;
        };
        let number = match category.base() {
            Value::Enum(held) => held.number,
            _ => 0,
        };
        let category = ErrorCategory::ALL
            .iter()
            .copied()
            .find(|one| {
                crate::grammar::error_category(one.name()).is_some_and(|(held, _)| held == number)
            })
            .unwrap_or_default();
        let record = ErrorRecord::new(exception.clone(), id.to_text(), category, target.clone());
        return Some(Ok(Value::Error(Rc::new(record))));
    }
    if full == "System.Management.Automation.ErrorDetails" {
        return Some(Ok(Value::net(crate::value::net::records::Details {
            message: args.first()?.to_text().into(),
            action: crate::value::PSString::EMPTY,
        })));
    }
    if types::is_assignable(of, &Type::Known(Known::Exception)) {
        return Some(Ok(exception(of, &full, args)));
    }
    let _ = (version::parse, &cx);
    None
}

/// An exception: the message, the inner exception, and what its type adds.
fn exception(of: &Type, full: &str, args: &[Value]) -> Value {
    let texts: Vec<String> = args
        .iter()
        .filter(|one| matches!(one.base(), Value::String(_)))
        .map(Value::to_text)
        .collect();
    let mut message = texts
        .first()
        .cloned()
        .unwrap_or_else(|| format!("Exception of type '{full}' was thrown."));
    if texts.is_empty() {
        message = default_message(full).map_or(message, str::to_owned);
    }
    let mut properties = Vec::new();
    let parameter = match (full, texts.as_slice()) {
        ("System.ArgumentException", [_, parameter]) => Some(parameter.clone()),
        (
            "System.ArgumentNullException" | "System.ArgumentOutOfRangeException",
            [parameter, rest @ ..],
        ) => {
            message = rest
                .first()
                .cloned()
                .unwrap_or_else(|| default_message(full).unwrap_or_default().to_owned());
            Some(parameter.clone())
        }
        _ => None,
    };
    if let Some(parameter) = parameter {
        message = format!("{message} (Parameter '{parameter}')");
        properties.push(("ParamName".into(), Value::str(parameter)));
    }
    let mut made = Exception::new(full, message);
    made.of = of.clone();
    made.properties = properties.into();
    made.inner = args
        .iter()
        .find(|one| types::is_instance(one, &Type::Known(Known::Exception)))
        .cloned();
    Value::net(made)
}

/// The message of an exception that was given none.
fn default_message(full: &str) -> Option<&'static str> {
    Some(match full {
        "System.ArgumentNullException" => "Value cannot be null.",
        "System.ArgumentOutOfRangeException" => {
            "Specified argument was out of the range of valid values."
        }
        "System.ArgumentException" => "Value does not fall within the expected range.",
        "System.InvalidOperationException" => {
            "Operation is not valid due to the current state of the object."
        }
        "System.NotSupportedException" => "Specified method is not supported.",
        "System.NotImplementedException" => "The method or operation is not implemented.",
        "System.FormatException" => "One of the identified items was in an invalid format.",
        "System.IndexOutOfRangeException" => "Index was outside the bounds of the array.",
        "System.NullReferenceException" => "Object reference not set to an instance of an object.",
        "System.DivideByZeroException" => "Attempted to divide by zero.",
        "System.OverflowException" => "Arithmetic operation resulted in an overflow.",
        "System.InvalidCastException" => "Specified cast is not valid.",
        "System.UnauthorizedAccessException" => "Attempted to perform an unauthorized operation.",
        "System.TimeoutException" => "The operation has timed out.",
        "System.IO.FileNotFoundException" => "Unable to find the specified file.",
        "System.IO.IOException" => "I/O error occurred.",
        "System.Collections.Generic.KeyNotFoundException" => {
            "The given key was not present in the dictionary."
        }
        "System.OutOfMemoryException" => {
            "Insufficient memory to continue the execution of the program."
        }
        "System.SystemException" => "System error.",
        "System.ApplicationException" => "Error in the application.",
        _ => return None,
    })
}
