//! What `Get-Command -Syntax` prints.

use super::{Association, CommandMetadata, ParameterMetadata, ParameterSetData};
use crate::grammar;
use crate::value::{Known, Type, convert};

/// One line per parameter set.
pub fn syntax_text(metadata: &CommandMetadata) -> Vec<String> {
    if metadata.sets.is_empty() {
        return vec![line(metadata, u32::MAX)];
    }
    (0..metadata.sets.len())
        .map(|bit| line(metadata, 1u32.checked_shl(bit as u32).unwrap_or(0)))
        .collect()
}

fn line(metadata: &CommandMetadata, set: u32) -> String {
    let mut positional: Vec<(i32, &ParameterMetadata, &ParameterSetData)> = Vec::new();
    let mut mandatory = Vec::new();
    let mut named = Vec::new();
    let (static_ones, dynamic_ones): (Vec<_>, Vec<_>) = metadata
        .parameters
        .iter()
        .partition(|parameter| !parameter.dynamic);
    for parameter in static_ones.into_iter().chain(dynamic_ones) {
        if parameter.association == Association::Common || !parameter.is_in(set) {
            continue;
        }
        let Some(data) = parameter.set_data(set) else {
            continue;
        };
        match data.position {
            Some(position) => match positional.iter_mut().find(|held| held.0 == position) {
                Some(held) => *held = (position, parameter, data),
                None => positional.push((position, parameter, data)),
            },
            None if data.mandatory => mandatory.push((parameter, data)),
            None => named.push((parameter, data)),
        }
    }
    positional.sort_by_key(|held| held.0);
    let mut text = metadata.name.to_string();
    let all = positional
        .into_iter()
        .map(|(_, parameter, data)| (parameter, data))
        .chain(mandatory)
        .chain(named);
    for (parameter, data) in all {
        text.push(' ');
        let name = parameter.name.as_str();
        let shown = match (parameter.is_switch, data.mandatory, data.position.is_some()) {
            (true, true, _) => format!("-{name}"),
            (true, false, _) => format!("[-{name}]"),
            (false, mandatory, position) => {
                let of = parameter
                    .ps_type_name
                    .as_ref()
                    .map_or_else(|| type_text(&parameter.of()), |name| short(name));
                match (mandatory, position) {
                    (true, true) => format!("[-{name}] <{of}>"),
                    (true, false) => format!("-{name} <{of}>"),
                    (false, true) => format!("[[-{name}] <{of}>]"),
                    (false, false) => format!("[-{name} <{of}>]"),
                }
            }
        };
        text.push_str(&shown);
    }
    if metadata.is_advanced {
        text.push_str(" [<CommonParameters>]");
    }
    text
}

fn short(name: &str) -> String {
    name.rsplit('.').next().unwrap_or(name).to_owned()
}

/// A type as syntax shows it: an accelerator, or the name without its namespace.
pub fn type_text(of: &Type) -> String {
    if let Some(inner) = convert::nullable(of) {
        return type_text(&inner);
    }
    match of {
        Type::Array(element, rank) => {
            let commas = ",".repeat(usize::from(rank.saturating_sub(1)));
            format!("{}[{commas}]", type_text(element))
        }
        Type::Generic(generic) => {
            let arguments: Vec<String> = generic.args.iter().map(type_text).collect();
            let name = generic.definition.rsplit('.').next().unwrap_or_default();
            format!("{name}[{}]", arguments.join(","))
        }
        Type::Known(Known::Object) => "Object".to_owned(),
        Type::Known(_) | Type::Class(_) | Type::Named(_) => {
            let full = of.full_name();
            accelerator(&full).map_or_else(|| short(&full), str::to_owned)
        }
    }
}

/// The accelerator for a full name that PowerShell prefers.
fn accelerator(full: &str) -> Option<&'static str> {
    match full {
        "System.RuntimeType" => return Some("type"),
        "System.Int16" => return Some("short"),
        "System.UInt16" => return Some("ushort"),
        "System.Int32" => return Some("int"),
        "System.UInt32" => return Some("uint"),
        "System.Int64" => return Some("long"),
        "System.UInt64" => return Some("ulong"),
        "System.Single" => return Some("float"),
        "System.Management.Automation.PSObject" => return Some("psobject"),
        "System.Management.Automation.PSCustomObject" => return None,
        _ => {}
    }
    grammar::accelerators()
        .find(|(_, name)| name.eq_ignore_ascii_case(full))
        .map(|(name, _)| name)
}
