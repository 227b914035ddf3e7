//! What help tells of a command's forms and parameters.

use super::comment::Sections;
use super::{paragraphs, told, typed, with_hidden};
use crate::engine::declaration::{
    CommandMetadata, ParameterMetadata, Validation, syntax_text, type_text,
};
use crate::text::name::eq_ignore_case;
use crate::value::{Type, Value};

/// The values that a parameter's type or validation names, in braces.
fn choices(parameter: &ParameterMetadata) -> Option<String> {
    let named = parameter.validations.iter().find_map(|held| match held {
        Validation::Set { values, .. } => Some(
            values
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<String>>(),
        ),
        _ => None,
    });
    let of = parameter.of();
    let names = named.or_else(|| {
        let full = of.full_name();
        let inner = full
            .strip_prefix("System.Management.Automation.FlagsExpression`1[[")
            .and_then(|rest| rest.split([',', ']']).next())
            .map(Type::named);
        crate::value::text::enumeration::members(inner.as_ref().unwrap_or(&of)).map(|facts| {
            facts
                .members
                .iter()
                .map(|(name, _)| name.to_string())
                .collect()
        })
    })?;
    Some(format!("{{{}}}", names.join(" | ")))
}

/// The forms of a command with the values that its parameters may have.
pub(super) fn help_syntax(metadata: &CommandMetadata) -> Vec<String> {
    let mut lines = syntax_text(metadata);
    for parameter in &metadata.parameters {
        let Some(choices) = choices(parameter) else {
            continue;
        };
        let name = parameter.name.as_str();
        for line in &mut lines {
            for heading in [format!("-{name} <"), format!("-{name}] <")] {
                let Some(at) = line.find(&heading) else {
                    continue;
                };
                let start = at + heading.len() - 1;
                if let Some(end) = line
                    .get(start..)
                    .and_then(|rest| rest.find('>'))
                    .map(|end| start + end + 1)
                {
                    line.replace_range(start..end, &choices);
                }
            }
        }
    }
    lines
}

pub(super) fn parameters(metadata: Option<&CommandMetadata>, sections: &Sections) -> Vec<Value> {
    let Some(metadata) = metadata else {
        return Vec::new();
    };
    let mut all: Vec<&ParameterMetadata> =
        metadata.parameters.iter().take(metadata.declared).collect();
    if sections.is_empty() {
        all.sort_by_key(|parameter| parameter.name.as_str().to_ascii_lowercase());
    }
    all.into_iter()
        .map(|parameter| parameter_help(parameter, sections))
        .collect()
}

fn parameter_help(parameter: &ParameterMetadata, sections: &Sections) -> Value {
    let name = parameter.name.as_str();
    let described = sections
        .iter()
        .find(|(keyword, argument, _)| *keyword == "PARAMETER" && eq_ignore_case(argument, name))
        .map(|(_, _, text)| text.as_str());
    let set = parameter.sets.first();
    let position = set
        .and_then(|set| set.position)
        .map_or_else(|| told("NamedParameter"), |at| at.to_string());
    let pipeline = match set {
        Some(set) if set.from_pipeline && set.from_pipeline_by_name => {
            "true (ByValue, ByPropertyName)"
        }
        Some(set) if set.from_pipeline => "true (ByValue)",
        Some(set) if set.from_pipeline_by_name => "true (ByPropertyName)",
        _ => "false",
    };
    let sets = if parameter.in_all_sets || set.is_none() {
        told("AllParameterSetsName")
    } else {
        parameter
            .sets
            .iter()
            .map(|set| set.name.to_string())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let aliases: Vec<String> = parameter.aliases.iter().map(ToString::to_string).collect();
    let aliases = if aliases.is_empty() {
        told("None")
    } else {
        aliases.join(", ")
    };
    let yes = |it: bool| if it { "true" } else { "false" };
    let of = if parameter.is_switch {
        "switch".to_owned()
    } else {
        type_text(&parameter.of())
    };
    let mut members = vec![("name", Value::str(name))];
    if let Some(text) = described {
        members.push(("description", paragraphs(text)));
    }
    members.extend([
        ("required", Value::str(yes(parameter.mandatory))),
        ("pipelineInput", Value::str(pipeline)),
        ("isDynamic", Value::str(yes(parameter.dynamic))),
        ("globbing", Value::str(yes(parameter.supports_wildcards))),
        ("parameterSetName", Value::str(sets.as_str())),
    ]);
    if !parameter.is_switch {
        members.push(("parameterValue", Value::str(of.as_str())));
    }
    members.extend([
        (
            "type",
            typed(
                "MamlCommandHelpInfo#type",
                vec![("name", Value::str(of.as_str()))],
            ),
        ),
        ("position", Value::str(position.as_str())),
        ("aliases", Value::str(aliases.as_str())),
    ]);
    let heading = if parameter.is_switch {
        format!("-{name}")
    } else {
        format!("-{name} <{of}>")
    };
    let facts = [
        ("ParameterRequired", yes(parameter.mandatory)),
        ("ParameterPosition", position.as_str()),
        ("AcceptsPipelineInput", pipeline),
        ("ParameterSetName", sets.as_str()),
        ("ParameterAliases", aliases.as_str()),
        ("ParameterIsDynamic", yes(parameter.dynamic)),
        (
            "AcceptsWildCardCharacters",
            yes(parameter.supports_wildcards),
        ),
    ]
    .map(|(id, text)| format!("{}{text}", told(id)));
    with_hidden(
        typed("MamlCommandHelpInfo#parameter", members),
        &[],
        vec![
            ("heading", Value::str(heading)),
            ("facts", Value::str(facts.join("\n"))),
        ],
    )
}
