//! Parameters as objects: what `Parameters` and `ParameterSets` of a command are.

use super::command_object::names;
use super::declaration::{
    ALL_SETS, Association, CommandMetadata, Origin, ParameterMetadata, Transformation,
};
use crate::text::name::eq_ignore_case;
use crate::value::{Dictionary, DictionaryKind, NetObject, PSObject, PropertyBag, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// `Parameters`.
pub(super) fn parameters(metadata: &CommandMetadata) -> Value {
    let kind = DictionaryKind::Generic(Type::generic(
        "System.Collections.Generic.Dictionary",
        vec![
            Type::STRING,
            Type::named("System.Management.Automation.ParameterMetadata"),
        ],
    ));
    let all = Dictionary::new(kind, true);
    for parameter in in_order(&metadata.parameters) {
        all.set(
            Value::str(parameter.name.as_str()),
            parameter_value(parameter, metadata),
        );
    }
    Value::dictionary(all)
}

/// The parameters as the dictionary lists them: the common ones in the order of their class.
fn in_order(all: &[ParameterMetadata]) -> Vec<&ParameterMetadata> {
    let mut all: Vec<&ParameterMetadata> = all.iter().collect();
    let place = |all: &[&ParameterMetadata], name: &str| {
        all.iter()
            .position(|one| one.association == Association::Common && one.name.as_str() == name)
    };
    if let (Some(to), Some(from)) = (
        place(&all, "OutVariable"),
        place(&all, "InformationVariable"),
    ) && from > to
    {
        let moved = all.remove(from);
        all.insert(to, moved);
    }
    all
}

fn texts(items: impl Iterator<Item = String>) -> Value {
    Value::list_of(
        Type::generic(
            "System.Collections.ObjectModel.Collection",
            vec![Type::STRING],
        ),
        items.map(Value::str).collect(),
    )
}

fn parameter_value(parameter: &ParameterMetadata, metadata: &CommandMetadata) -> Value {
    let mut bag = PropertyBag::default();
    bag.set("Name", Value::str(parameter.name.as_str()));
    bag.set("ParameterType", Value::of_type(parameter.of()));
    let sets = Dictionary::new(
        DictionaryKind::Generic(Type::generic(
            "System.Collections.Generic.Dictionary",
            vec![
                Type::STRING,
                Type::named("System.Management.Automation.ParameterSetMetadata"),
            ],
        )),
        true,
    );
    for set in &parameter.sets {
        let mut held = PropertyBag::default();
        held.set("IsMandatory", Value::Bool(set.mandatory));
        held.set("Position", Value::Int(set.position.unwrap_or(i32::MIN)));
        held.set("ValueFromPipeline", Value::Bool(set.from_pipeline));
        held.set(
            "ValueFromPipelineByPropertyName",
            Value::Bool(set.from_pipeline_by_name),
        );
        held.set("ValueFromRemainingArguments", Value::Bool(set.remaining));
        held.set(
            "HelpMessage",
            set.help
                .as_ref()
                .map_or(Value::Null, |help| Value::str(help.as_str())),
        );
        let name = if set.name.is_empty() {
            ALL_SETS
        } else {
            set.name.as_str()
        };
        sets.set(
            Value::str(name),
            Value::Object(Rc::new(PSObject::typed(
                "System.Management.Automation.ParameterSetMetadata",
                held,
            ))),
        );
    }
    bag.set("ParameterSets", Value::dictionary(sets));
    bag.set(
        "IsDynamic",
        Value::Bool(parameter.association == Association::Dynamic || parameter.dynamic),
    );
    bag.set(
        "Aliases",
        texts(parameter.aliases.iter().map(ToString::to_string)),
    );
    bag.set("Attributes", attributes(parameter, metadata));
    bag.set("SwitchParameter", Value::Bool(parameter.is_switch));
    Value::Object(Rc::new(PSObject::typed(
        "System.Management.Automation.ParameterMetadata",
        bag,
    )))
}

fn attribute(name: &str, positional: &[Value], named: &[(&str, Value)]) -> Option<Value> {
    let full = format!("System.Management.Automation.{name}Attribute");
    let made = crate::value::net::attribute::construct(&full, positional)?.ok()?;
    if let Some(object) = made.net_object() {
        for (name, value) in named {
            let _ = object.set(name, value);
        }
    }
    Some(made)
}

/// The attributes of a parameter: aliases, then what it is in each set, then what is checked.
fn attributes(parameter: &ParameterMetadata, metadata: &CommandMetadata) -> Value {
    let mut all = Vec::new();
    let list = |values: &[crate::syntax::ast::Str]| -> Vec<Value> {
        values
            .iter()
            .map(|text| Value::str(text.as_str()))
            .collect()
    };
    let mut last = Vec::new();
    for set in &parameter.sets {
        let mut named = vec![
            ("Position", Value::Int(set.position.unwrap_or(i32::MIN))),
            ("Mandatory", Value::Bool(set.mandatory)),
            ("ValueFromPipeline", Value::Bool(set.from_pipeline)),
            (
                "ValueFromPipelineByPropertyName",
                Value::Bool(set.from_pipeline_by_name),
            ),
            ("ValueFromRemainingArguments", Value::Bool(set.remaining)),
            ("DontShow", Value::Bool(set.dont_show)),
        ];
        if !set.name.is_empty() {
            named.push(("ParameterSetName", Value::str(set.name.as_str())));
        }
        if let Some(help) = &set.help {
            named.push(("HelpMessage", Value::str(help.as_str())));
        }
        last.extend(attribute("Parameter", &[], &named));
    }
    for name in parameter.attributes.iter().rev() {
        let short = name
            .rsplit('.')
            .next()
            .unwrap_or(name)
            .trim_end_matches("Attribute");
        if eq_ignore_case(short, "Alias") {
            all.extend(attribute("Alias", &list(&parameter.aliases), &[]));
        } else if eq_ignore_case(short, "Parameter") {
            if !last.is_empty() {
                all.push(last.remove(0));
            }
        } else if eq_ignore_case(short, "ArgumentCompleter") {
            all.extend(attribute("ArgumentCompleter", &[], &[]));
        } else if let Some(made) = validation(parameter, short) {
            all.push(made);
        } else if name.ends_with("Attribute")
            || [
                "AllowNull",
                "AllowEmptyString",
                "AllowEmptyCollection",
                "ValidateNotNull",
                "ValidateNotNullOrEmpty",
                "ValidateNotNullOrWhiteSpace",
                "SupportsWildcards",
                "DontShow",
                "Credential",
            ]
            .iter()
            .any(|known| eq_ignore_case(known, short))
        {
            all.extend(attribute(short, &[], &[]));
        }
    }
    all.append(&mut last);
    if metadata.origin == Origin::Script
        && parameter
            .transformations
            .iter()
            .any(|held| matches!(held, Transformation::Convert(_)))
    {
        all.extend(attribute("ArgumentTypeConverter", &[], &[]));
    }
    Value::list_of(
        Type::generic(
            "System.Collections.ObjectModel.Collection",
            vec![Type::named("System.Attribute")],
        ),
        all,
    )
}

/// A validation as its attribute.
fn validation(parameter: &ParameterMetadata, short: &str) -> Option<Value> {
    parameter.validations.iter().find_map(|held| {
        let (name, positional) = held.as_attribute();
        let name = name.trim_end_matches("Attribute");
        eq_ignore_case(name, short)
            .then(|| attribute(name, &positional, &[]))
            .flatten()
    })
}

/// `ParameterSets`.
pub(super) fn parameter_sets(metadata: &CommandMetadata) -> Value {
    let lines = super::declaration::syntax_text(metadata);
    let mut all = Vec::new();
    let names: Vec<String> = if metadata.sets.is_empty() {
        vec![ALL_SETS.to_owned()]
    } else {
        metadata.sets.iter().map(ToString::to_string).collect()
    };
    for (bit, (name, line)) in names.iter().zip(&lines).enumerate() {
        let flag = if metadata.sets.is_empty() {
            u32::MAX
        } else {
            1u32.checked_shl(bit as u32).unwrap_or(0)
        };
        let text = line
            .strip_prefix(metadata.name.as_str())
            .unwrap_or(line)
            .trim_start()
            .to_owned();
        let parameters: Vec<Value> = metadata
            .parameters
            .iter()
            .filter(|parameter| parameter.is_in(flag))
            .map(|parameter| set_parameter(parameter, flag, metadata))
            .collect();
        let default = metadata
            .default_parameter_set
            .as_ref()
            .map_or(metadata.sets.is_empty(), |held| eq_ignore_case(held, name));
        all.push(Value::net(ParameterSetObject {
            name: name.clone(),
            is_default: default,
            parameters,
            text,
        }));
    }
    Value::list_of(
        Type::generic(
            "System.Collections.ObjectModel.ReadOnlyCollection",
            vec![Type::named(
                "System.Management.Automation.CommandParameterSetInfo",
            )],
        ),
        all,
    )
}

fn set_parameter(parameter: &ParameterMetadata, flag: u32, metadata: &CommandMetadata) -> Value {
    let mut bag = PropertyBag::default();
    bag.set("Name", Value::str(parameter.name.as_str()));
    bag.set("ParameterType", Value::of_type(parameter.of()));
    let data = parameter.set_data(flag);
    bag.set(
        "IsMandatory",
        Value::Bool(data.is_some_and(|data| data.mandatory)),
    );
    bag.set("IsDynamic", Value::Bool(parameter.dynamic));
    bag.set(
        "Position",
        Value::Int(data.and_then(|data| data.position).unwrap_or(i32::MIN)),
    );
    bag.set(
        "ValueFromPipeline",
        Value::Bool(data.is_some_and(|data| data.from_pipeline)),
    );
    bag.set(
        "ValueFromPipelineByPropertyName",
        Value::Bool(data.is_some_and(|data| data.from_pipeline_by_name)),
    );
    bag.set(
        "ValueFromRemainingArguments",
        Value::Bool(data.is_some_and(|data| data.remaining)),
    );
    bag.set(
        "HelpMessage",
        data.and_then(|data| data.help.as_ref())
            .map_or_else(|| Value::str(""), |help| Value::str(help.as_str())),
    );
    bag.set(
        "Aliases",
        texts(parameter.aliases.iter().map(ToString::to_string)),
    );
    bag.set("Attributes", attributes(parameter, metadata));
    Value::Object(Rc::new(PSObject::typed(
        "System.Management.Automation.CommandParameterInfo",
        bag,
    )))
}

/// A parameter set; as text, what `Get-Command -Syntax` prints of it.
struct ParameterSetObject {
    name: String,
    is_default: bool,
    parameters: Vec<Value>,
    text: String,
}

impl NetObject for ParameterSetObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.CommandParameterSetInfo")
    }

    fn to_text(&self) -> String {
        self.text.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        Some(match name.to_ascii_lowercase().as_str() {
            "name" => Value::str(self.name.as_str()),
            "isdefault" => Value::Bool(self.is_default),
            "parameters" => Value::list_of(
                Type::generic(
                    "System.Collections.ObjectModel.ReadOnlyCollection",
                    vec![Type::named(
                        "System.Management.Automation.CommandParameterInfo",
                    )],
                ),
                self.parameters.clone(),
            ),
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        names(&["Parameters", "Name", "IsDefault"])
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
