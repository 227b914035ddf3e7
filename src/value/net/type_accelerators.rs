//! `[psobject].Assembly.GetType('System.Management.Automation.TypeAccelerators')`: the short names of types.

use crate::value::{Dictionary, DictionaryKind, Known, Result, Type, Value, types};

/// `::Get`: every short name with its type.
pub fn all() -> Value {
    let of = Type::generic(
        "System.Collections.Generic.Dictionary",
        vec![Type::Known(Known::String), Type::named("System.Type")],
    );
    let table = Dictionary::new(DictionaryKind::Generic(of), true);
    for (name, of) in types::accelerators() {
        table.set(Value::str(name), Value::of_type(of));
    }
    Value::dictionary(table)
}

/// `::Add(name, type)` and `::Remove(name)`.
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    match (name, args) {
        ("add", [short, of]) => {
            let Value::Type(of) = of.base() else {
                return None;
            };
            types::change_accelerator(&short.to_text(), Some((**of).clone()));
            Some(Ok(Value::Empty))
        }
        ("remove", [short]) => {
            types::change_accelerator(&short.to_text(), None);
            Some(Ok(Value::TRUE))
        }
        _ => None,
    }
}
