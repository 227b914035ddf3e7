//! How types are written: for PSTypeNames, by assembly, and as PowerShell shows them.

use super::base::lineage;
use super::{Known, Type};
use crate::grammar;
use crate::value::{Value, attached};

/// `PSTypeNames`: most specific first.
pub fn type_names(value: &Value) -> Vec<String> {
    if value.is_null() {
        return Vec::new();
    }
    if let Some(Value::Object(held)) = attached::of(value)
        && held.type_names.borrow().is_some()
    {
        return type_names(&Value::Object(held));
    }
    if let Value::Object(object) = value
        && object.class.is_none()
    {
        if let Some(names) = &*object.type_names.borrow() {
            let mut all: Vec<String> = names.iter().map(ToString::to_string).collect();
            if all.len() == 1
                && let Some(first) = all.first().cloned()
                && first != "System.Object"
            {
                match grammar::type_facts(&first) {
                    Some(facts) => all.extend(facts.bases.iter().map(|base| (*base).to_owned())),
                    None => {
                        if let Some(base) = &object.base {
                            all.extend(type_names(base));
                        } else {
                            all.push("System.Management.Automation.PSCustomObject".to_owned());
                            all.push("System.Object".to_owned());
                        }
                    }
                }
            }
            return all;
        }
        if let Some(base) = &object.base {
            return type_names(base);
        }
    }
    if let Value::Net(net) = value
        && let Some(names) = net.object().type_names()
    {
        return names;
    }
    lineage(&value.type_of())
        .iter()
        .map(type_name_text)
        .collect()
}

/// A type's name as `PSTypeNames` has it: generic arguments with their assemblies.
pub fn type_name_text(of: &Type) -> String {
    match of {
        Type::Generic(generic) if !generic.args.is_empty() => {
            let args: Vec<String> = generic
                .args
                .iter()
                .map(|arg| format!("[{}, {}]", type_name_text(arg), assembly_of(arg)))
                .collect();
            format!(
                "{}`{}[{}]",
                generic.definition,
                generic.args.len(),
                args.join(",")
            )
        }
        Type::Array(element, rank) => format!(
            "{}[{}]",
            type_name_text(element),
            ",".repeat(usize::from(rank.saturating_sub(1)))
        ),
        _ => of.full_name(),
    }
}

/// The assembly that a type lives in, as `AssemblyQualifiedName` tells it.
pub fn assembly_of(of: &Type) -> String {
    const CORE: &str = "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";
    match of {
        Type::Array(element, _) => assembly_of(element),
        Type::Class(_) => {
            "PowerShell Class Assembly, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null"
                .to_owned()
        }
        _ => {
            let name = match of {
                Type::Generic(generic) => generic.definition.to_string(),
                _ => of.full_name(),
            };
            let system = |assembly: &str| {
                format!(
                    "{assembly}, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a"
                )
            };
            if name.starts_with("System.Management.Automation.") {
                "System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35".to_owned()
            } else if name.starts_with("System.Text.RegularExpressions.") {
                system("System.Text.RegularExpressions")
            } else if name.starts_with("System.Numerics.") {
                "System.Runtime.Numerics, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a".to_owned()
            } else if name.starts_with("System.Xml.") {
                "System.Private.Xml, Version=10.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51".to_owned()
            } else if name.starts_with("System.Net.Mail") {
                system("System.Net.Mail")
            } else if name == "System.Net.IPAddress" {
                system("System.Net.Primitives")
            } else if matches!(name.as_str(), "System.Uri" | "System.UriBuilder") {
                system("System.Private.Uri")
            } else {
                CORE.to_owned()
            }
        }
    }
}

/// The type as PowerShell itself writes it: `int`, `string[]`, `System.Collections.Generic.List[int]`.
pub fn display_name(of: &Type) -> String {
    match of {
        Type::Array(element, rank) => format!(
            "{}[{}]",
            display_name(element),
            ",".repeat(usize::from(rank.saturating_sub(1)))
        ),
        Type::Generic(generic) if !generic.args.is_empty() => {
            let args: Vec<String> = generic.args.iter().map(display_name).collect();
            format!("{}[{}]", generic.definition, args.join(","))
        }
        Type::Known(Known::Type) => "type".to_owned(),
        _ => {
            let full = of.full_name();
            accelerator_of(&full).map_or(full, str::to_owned)
        }
    }
}

/// The accelerator that PowerShell prints for a type.
pub fn accelerator_of(full_name: &str) -> Option<&'static str> {
    let short = match full_name {
        "System.Int32" => "int",
        "System.Int64" => "long",
        "System.Int16" => "short",
        "System.UInt16" => "ushort",
        "System.UInt32" => "uint",
        "System.UInt64" => "ulong",
        "System.Single" => "float",
        "System.Management.Automation.PSObject" => "psobject",
        "System.Object" => return None,
        _ => {
            return grammar::accelerators()
                .find(|(_, full)| *full == full_name)
                .map(|(name, _)| name);
        }
    };
    Some(short)
}
