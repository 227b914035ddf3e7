//! Exceptions as their constructors make them.

use crate::value::Value;
use crate::value::error_record::Exception;
use crate::value::types::{self, Known, Type};

/// An exception: the message, the inner exception, and what its type adds.
pub fn exception(of: &Type, full: &str, args: &[Value]) -> Value {
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
    let mut several = Vec::new();
    if full == "System.AggregateException" {
        for one in args {
            match crate::value::member::enumerate(one) {
                Some(items) => several.extend(items),
                None if texts.is_empty() || one.as_str().is_none() => several.push(one.clone()),
                None => {}
            }
        }
        if texts.is_empty() {
            message = "One or more errors occurred.".to_owned();
        }
        for inner in &several {
            let text = crate::value::error_record::exception_message(inner);
            message.push_str(&format!(" ({text})"));
        }
        let of = Type::generic(
            "System.Collections.ObjectModel.ReadOnlyCollection",
            vec![Type::Known(Known::Exception)],
        );
        properties.push((
            "InnerExceptions".into(),
            Value::list_of(of, several.clone()),
        ));
    }
    let mut made = Exception::new(full, message);
    made.of = of.clone();
    made.properties = properties.into();
    made.inner = args
        .iter()
        .find(|one| types::is_instance(one, &Type::Known(Known::Exception)))
        .or(several.first())
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
