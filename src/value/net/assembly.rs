//! Assemblies, and the domain that they are in: names without code.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::types::{self, Known, Type};
use crate::value::{Context, ErrorCategory, Fault, Result, Value};
use std::any::Any;

/// An assembly, by its full name.
pub struct Assembly(pub String);

impl NetObject for Assembly {
    fn type_of(&self) -> Type {
        Type::named("System.Reflection.RuntimeAssembly")
    }

    fn to_text(&self) -> String {
        self.0.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("FullName") {
            Value::str(self.0.as_str())
        } else if is("ImageRuntimeVersion") {
            Value::str("v4.0.30319")
        } else if is("IsDynamic") || is("GlobalAssemblyCache") {
            Value::Bool(false)
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["FullName", "ImageRuntimeVersion", "IsDynamic"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("gettype", [text, ..]) => Some(Ok(types::resolve_name(&text.to_text())
                .map(Value::of_type)
                .unwrap_or_default())),
            ("getname", _) => {
                let mut parts = self.0.split(", ");
                let name = parts.next().unwrap_or_default().to_owned();
                let part = |key: &str| {
                    self.0
                        .split(", ")
                        .find_map(|part| part.strip_prefix(key))
                        .unwrap_or_default()
                };
                let version = crate::value::net::version::parse(part("Version="), "version");
                Some(Ok(crate::value::net::record::value(
                    "System.Reflection.AssemblyName",
                    Some(self.0.clone()),
                    vec![
                        ("Name", Value::str(name)),
                        (
                            "Version",
                            version
                                .map(crate::value::net::version::Version::value)
                                .unwrap_or_default(),
                        ),
                        ("CultureName", Value::str("")),
                        ("FullName", Value::str(self.0.as_str())),
                    ],
                )))
            }
            ("gettypes" | "getexportedtypes", []) => None,
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Whether .NET or PowerShell bring an assembly of this name on Linux.
fn is_there(name: &str) -> bool {
    // Those of Windows have the same beginnings.
    const WINDOWS: [&str; 4] = [
        "System.Windows.Forms",
        "System.Windows.Controls",
        "System.Drawing.Design",
        "System.Web.UI",
    ];
    const OTHERS: [&str; 4] = ["mscorlib", "netstandard", "WindowsBase", "Newtonsoft.Json"];
    const FAMILIES: [&str; 4] = [
        "System.",
        "Microsoft.PowerShell.",
        "Microsoft.CSharp",
        "Microsoft.VisualBasic",
    ];
    let begins = |with: &&str| {
        name.get(..with.len())
            .is_some_and(|head| eq_ignore_case(head, with))
    };
    eq_ignore_case(name, "System")
        || OTHERS.iter().any(|held| eq_ignore_case(held, name))
        || (FAMILIES.iter().any(&begins) && !WINDOWS.iter().any(&begins))
}

/// `Assembly.Load` and its kin: what is there is there already, and nothing else can be loaded.
pub fn load(how: &str, given: &Value, cx: &mut dyn Context) -> Option<Result<Value>> {
    let given = given.to_text();
    let missing = |shown: &str| {
        Some(Err(Fault::net(
            "System.IO.FileNotFoundException",
            format!(
                "Could not load file or assembly '{shown}'. The system cannot find the file specified."
            ),
        )))
    };
    if matches!(how, "loadfrom" | "loadfile" | "unsafeloadfrom") {
        let path = crate::value::members::path::full(&given, cx);
        if cx.world().status(&path).is_none() {
            return missing(&path);
        }
        return Some(Err(Fault::runtime(
            "NotSupported",
            format!("emsh cannot load .NET assemblies: '{path}'."),
        )
        .category(ErrorCategory::NotImplemented)));
    }
    let name = given.split(',').next().unwrap_or_default().trim();
    if is_there(name) {
        return Some(Ok(Value::net(Assembly(format!(
            "{name}, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a"
        )))));
    }
    if how == "loadwithpartialname" {
        return Some(Ok(Value::Null));
    }
    if given.contains(',') {
        missing(&given)
    } else {
        missing(&format!("{name}, Culture=neutral, PublicKeyToken=null"))
    }
}

/// `[AppDomain]::CurrentDomain`.
pub struct Domain;

impl NetObject for Domain {
    fn type_of(&self) -> Type {
        Type::named("System.AppDomain")
    }

    fn get(&self, name: &str) -> Option<Value> {
        Some(match name.to_ascii_lowercase().as_str() {
            "basedirectory" => Value::str("/"),
            "friendlyname" => Value::str("pwsh"),
            "id" => Value::Int(1),
            "isfullytrusted" | "ishomogenous" => Value::TRUE,
            "shadowcopyfiles" => Value::FALSE,
            "relativesearchpath" | "dynamicdirectory" => Value::Null,
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "BaseDirectory",
            "RelativeSearchPath",
            "DynamicDirectory",
            "FriendlyName",
            "IsFullyTrusted",
            "IsHomogenous",
            "Id",
            "ShadowCopyFiles",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("getassemblies", []) => {
                let of = |of: Known| Value::net(Assembly(types::assembly_of(&Type::Known(of))));
                Some(Ok(Value::array(vec![
                    of(Known::String),
                    of(Known::PSObject),
                ])))
            }
            ("load", [one]) => load("load", one, cx),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
