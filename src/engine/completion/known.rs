//! Values that the session itself knows: names of commands, modules and variables, properties of what is piped in.

use super::Scene;
use super::candidates::{Candidate, CandidateKind, begins, offer};
use super::commands::commands;
use super::members::{member_candidates, property_names};
use super::types::type_names;
use super::variables::variable_names;
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::Value;

/// What a command of the same noun lists, by noun and parameter.
const LISTED: [(&str, &str, &str); 14] = [
    ("Process", "Name", "(Get-Process).ProcessName"),
    ("Process", "ProcessName", "(Get-Process).ProcessName"),
    ("Process", "Id", "(Get-Process).Id"),
    ("Job", "Name", "(Get-Job).Name"),
    ("Job", "Id", "(Get-Job).Id"),
    ("Job", "InstanceId", "(Get-Job).InstanceId"),
    ("Service", "Name", "(Get-Service).Name"),
    ("Service", "DisplayName", "(Get-Service).DisplayName"),
    ("Event", "SourceIdentifier", "(Get-Event).SourceIdentifier"),
    (
        "EventSubscriber",
        "SourceIdentifier",
        "(Get-EventSubscriber).SourceIdentifier",
    ),
    (
        "ExperimentalFeature",
        "Name",
        "(Get-ExperimentalFeature).Name",
    ),
    ("PSBreakpoint", "Id", "(Get-PSBreakpoint).Id"),
    ("History", "Id", "(Get-History).Id"),
    ("TraceSource", "Name", "(Get-TraceSource).Name"),
];

/// Values that the session itself knows: names of commands, modules, variables, properties of what is piped in.
pub(super) fn known_values(
    scene: &mut Scene<'_>,
    command: &str,
    parameter: &str,
    word: &str,
    quote: Option<char>,
) -> Option<Vec<Candidate>> {
    let is = |known: &str| eq_ignore_case(command, known);
    let named = |known: &str| eq_ignore_case(parameter, known);
    let values = |all: Vec<String>| Some(offer(all, word, quote, CandidateKind::ParameterValue));
    if named("Name") && (is("Get-Command") || is("Get-Help")) {
        let mut all = commands(scene, word);
        if is("Get-Help") && begins("about_", word.get(..6).unwrap_or(word)) {
            let topics = super::tips::values(scene.rt, "(Get-Help about_*).Name", "");
            let topics = topics.iter().map(Value::to_text).collect();
            all.extend(offer(topics, word, quote, CandidateKind::ParameterValue));
        }
        return Some(all);
    }
    if let Some((_, noun)) = command.split_once('-')
        && let Some((.., script)) = LISTED
            .iter()
            .find(|(of, name, _)| eq_ignore_case(of, noun) && eq_ignore_case(name, parameter))
    {
        let mut all: Vec<String> = super::tips::values(scene.rt, script, "")
            .iter()
            .map(Value::to_text)
            .filter(|text| !text.is_empty())
            .collect();
        all.sort_by_key(|text| text.to_lowercase());
        all.dedup();
        return values(all);
    }
    if named("Name") && (is("Get-Alias") || is("Remove-Alias")) {
        let mut names: Vec<String> = grammar::aliases()
            .map(|alias| alias.name.to_owned())
            .collect();
        names.sort_by_key(|name| name.to_lowercase());
        return values(names);
    }
    if named("Module") && is("Get-Command")
        || named("Name") && (is("Get-Module") || is("Import-Module") || is("Remove-Module"))
    {
        let which = if is("Import-Module") {
            Modules::All
        } else if is("Get-Command") {
            Modules::LoadedFirst
        } else {
            Modules::Loaded
        };
        return values(modules(scene, which));
    }
    let commands_too = named("CommandName")
        || named("Value") && (is("Set-Alias") || is("New-Alias"))
        || named("Definition") && is("Get-Alias");
    if commands_too {
        return Some(commands(scene, word));
    }
    if named("Function")
        && command
            .to_ascii_lowercase()
            .ends_with("-psreadlinekeyhandler")
    {
        let mut names: Vec<String> = crate::engine::line_editor::FUNCTIONS
            .iter()
            .map(|(_, name, ..)| (*name).to_owned())
            .collect();
        names.sort_by_key(|name| name.to_lowercase());
        return values(names);
    }
    if is("New-Item") && (named("ItemType") || named("Type")) {
        let kinds = ["Directory", "File", "HardLink", "Junction", "SymbolicLink"];
        let kinds = kinds.map(str::to_owned).to_vec();
        return Some(offer(kinds, word, quote, CandidateKind::Text));
    }
    if named("PSProvider") || is("Get-PSProvider") {
        return values(
            ["Alias", "Environment", "FileSystem", "Function", "Variable"]
                .map(str::to_owned)
                .to_vec(),
        );
    }
    if named("Name") && (is("Get-PSDrive") || is("Remove-PSDrive")) {
        let mut names: Vec<String> = ["/", "Alias", "Env", "Function", "Temp", "Variable"]
            .map(str::to_owned)
            .to_vec();
        names.extend(scene.rt.drives.iter().map(|(name, _)| name.to_string()));
        names.sort_by_key(|name| name.to_lowercase());
        return values(names);
    }
    if command.to_ascii_lowercase().ends_with("-variable") && named("Name") {
        return values(variable_names(scene, word));
    }
    if is("New-Object") && named("TypeName") {
        return Some(type_names(word));
    }
    let takes_properties = [
        "Select-Object",
        "Sort-Object",
        "Where-Object",
        "Group-Object",
        "Measure-Object",
        "Format-Table",
        "Format-List",
        "Format-Wide",
        "Format-Custom",
        "Compare-Object",
        "ConvertTo-Html",
        "Join-String",
    ];
    let by_property = (named("Property")
        || named("ExcludeProperty")
        || named("ExpandProperty")
        || named("GroupBy"))
        && takes_properties.iter().any(|known| is(known))
        || is("Where-Object") && named("FilterScript");
    let by_member = is("ForEach-Object") && (named("MemberName") || named("Process"));
    if by_property || by_member {
        let at = scene.tokens.len();
        let Some(shape) = scene.reader().of_input(at, 0) else {
            return Some(Vec::new());
        };
        if by_member {
            let mut all = member_candidates(scene, &shape, word);
            for found in &mut all {
                found.text = found.text.trim_end_matches('(').to_owned();
            }
            return Some(all);
        }
        return Some(property_names(scene, &shape, word));
    }
    None
}

/// Which modules are offered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Modules {
    All,
    Loaded,
    LoadedFirst,
}

fn modules(scene: &mut Scene<'_>, which: Modules) -> Vec<String> {
    let declared: Vec<String> = grammar::declarations()
        .map(|held| held.module)
        .filter(|module| !["core", "threadjob"].contains(module))
        .filter(|module| scene.in_session(module))
        .map(|module| crate::engine::discovery::module_name(module).to_owned())
        .collect();
    let mut loaded: Vec<String> = scene
        .rt
        .modules
        .iter()
        .map(|(name, _)| name.to_string())
        .collect();
    let mut others = Vec::new();
    for name in declared {
        // The commands of the console's own module are there without it.
        if name == "Microsoft.PowerShell.Host" {
            others.push(name);
        } else {
            loaded.push(name);
        }
    }
    let sort = |all: &mut Vec<String>| {
        all.sort_by_key(|name| name.to_lowercase());
        all.dedup_by_key(|name| name.to_lowercase());
    };
    sort(&mut loaded);
    sort(&mut others);
    if which != Modules::Loaded {
        others.retain(|name| !loaded.contains(name));
        loaded.extend(others);
    }
    if which == Modules::All {
        sort(&mut loaded);
    }
    loaded
}
