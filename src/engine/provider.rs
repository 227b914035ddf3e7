//! Providers as objects: `Get-PSProvider`, the `Provider` of a path or a drive.

use crate::text::name::eq_ignore_case;
use crate::value::{NetObject, Type, Value};
use std::any::Any;

/// Providers, and the drives that each has from the start.
pub const PROVIDERS: &[(&str, &str, &[&str])] = &[
    ("Alias", "ShouldProcess", &["Alias"]),
    ("Environment", "ShouldProcess", &["Env"]),
    (
        "FileSystem",
        "Filter, ShouldProcess, Credentials",
        &["/", "Temp"],
    ),
    ("Function", "ShouldProcess", &["Function"]),
    ("Variable", "ShouldProcess", &["Variable"]),
];

/// `[ProviderInfo]`.
pub struct ProviderObject {
    /// The name.
    pub name: String,
    /// Its drives.
    pub drives: Vec<Value>,
}

impl NetObject for ProviderObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.ProviderInfo")
    }

    fn to_text(&self) -> String {
        format!("Microsoft.PowerShell.Core\\{}", self.name)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let row = PROVIDERS
            .iter()
            .find(|(held, _, _)| eq_ignore_case(held, &self.name));
        Some(match name.to_ascii_lowercase().as_str() {
            "name" => Value::str(self.name.as_str()),
            "capabilities" => Value::str(row.map_or("", |(_, capabilities, _)| capabilities)),
            "drives" => Value::array(self.drives.clone()),
            "modulename" => Value::str("Microsoft.PowerShell.Core"),
            "module" | "pssnapin" => Value::Null,
            "description" | "home" | "helpfile" => Value::str(""),
            "implementingtype" => Value::of_type(Type::named(&format!(
                "Microsoft.PowerShell.Commands.{}Provider",
                self.name
            ))),
            "itemseparator" => Value::Char(u16::from(b'/')),
            "altitemseparator" => Value::Char(u16::from(b'\\')),
            "volumeseparatedbycolon" => Value::Bool(self.name != "FileSystem"),
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "ImplementingType",
            "HelpFile",
            "Name",
            "PSSnapIn",
            "ModuleName",
            "Module",
            "Description",
            "Capabilities",
            "Home",
            "Drives",
            "VolumeSeparatedByColon",
            "ItemSeparator",
            "AltItemSeparator",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The provider of a name as an object.
pub fn provider_value(name: &str) -> Value {
    let name = PROVIDERS
        .iter()
        .map(|(held, _, _)| *held)
        .find(|held| {
            eq_ignore_case(held, name) || (*held == "Environment" && eq_ignore_case(name, "Env"))
        })
        .unwrap_or(name);
    Value::net(ProviderObject {
        name: name.to_owned(),
        drives: Vec::new(),
    })
}
