//! Parameters of a command that are not given yet; operators where there is no command.

use super::Scene;
use super::candidates::{Candidate, CandidateKind, begins, candidate};
use super::commands::metadata_in;
use crate::engine::declaration::{Association, CommandMetadata, ParameterMetadata, type_text};
use crate::text::name::eq_ignore_case;

/// The parameter sets that a parameter is in.
pub(super) fn sets_of(parameter: &ParameterMetadata) -> u32 {
    parameter
        .sets
        .iter()
        .map(|set| if set.flag == 0 { u32::MAX } else { set.flag })
        .fold(0, |all, flag| all | flag)
}

/// The parameters that are given, by name and by position, and the sets that are left.
pub(super) fn bound<'a>(
    metadata: &'a CommandMetadata,
    given: &[String],
    position: usize,
) -> (Vec<&'a ParameterMetadata>, u32) {
    let mut held: Vec<&ParameterMetadata> = Vec::new();
    let mut sets = u32::MAX;
    for name in given {
        if let Some(parameter) = find(metadata, name) {
            held.push(parameter);
            sets &= sets_of(parameter);
        }
    }
    for _ in 0..position {
        let Some(parameter) = at_position(metadata, &held, sets) else {
            break;
        };
        held.push(parameter);
        let left = sets & sets_of(parameter);
        if left != 0 {
            sets = left;
        }
    }
    (held, sets)
}

/// The next parameter without a name; the default set comes first.
pub(super) fn at_position<'a>(
    metadata: &'a CommandMetadata,
    held: &[&ParameterMetadata],
    sets: u32,
) -> Option<&'a ParameterMetadata> {
    let default = metadata.default_set_flag;
    let mut free: Vec<(bool, i32, &ParameterMetadata)> = metadata
        .parameters
        .iter()
        .filter(|parameter| !held.iter().any(|held| std::ptr::eq(*held, *parameter)))
        .filter_map(|parameter| {
            let fits = |flag: u32| flag == 0 || flag & sets != 0;
            let of_default = parameter
                .sets
                .iter()
                .filter(|set| fits(set.flag))
                .find(|set| set.flag == 0 || set.flag & default != 0)
                .and_then(|set| set.position);
            let any = parameter
                .sets
                .iter()
                .filter(|set| fits(set.flag))
                .find_map(|set| set.position)?;
            Some((of_default.is_none(), of_default.unwrap_or(any), parameter))
        })
        .collect();
    free.sort_by_key(|(other, at, _)| (*at, *other));
    free.first().map(|(_, _, parameter)| *parameter)
}

pub(super) fn parameters(
    scene: &mut Scene<'_>,
    command: &str,
    word: &str,
    given: &[String],
    position: usize,
) -> Vec<Candidate> {
    if command.is_empty() {
        return operators(word);
    }
    let Some((_, metadata)) = metadata_in(scene, command) else {
        let word = format!("-{word}");
        return super::custom::native(scene.rt, command, &word, scene.before).unwrap_or_default();
    };
    let mut given = given.to_vec();
    let position = position + scene.given_after(&mut given);
    let (mut held, sets) = bound(&metadata, &given, position);
    // What is piped in is given.
    if scene.piped()
        && let Some(piped) = metadata.parameters.iter().find(|parameter| {
            parameter.association != Association::Common
                && parameter.sets.iter().any(|set| set.from_pipeline)
        })
    {
        held.push(piped);
    }
    let hides = metadata
        .parameters
        .iter()
        .any(|parameter| parameter.sets.iter().any(|set| set.dont_show));
    // A command's own parameters, those of -WhatIf, those that its drive adds, the common ones.
    let mut all: Vec<(usize, usize, Candidate)> = Vec::new();
    for (at, parameter) in metadata.parameters.iter().enumerate() {
        let name = parameter.name.as_ref();
        let is_common = parameter.association == Association::Common;
        let left_out = held.iter().any(|held| std::ptr::eq(*held, parameter))
            || sets_of(parameter) & sets == 0
            || parameter.sets.iter().any(|set| set.dont_show)
            || is_common && hides;
        if left_out || !begins(name, word) {
            continue;
        }
        let (group, at) = match parameter.association {
            Association::Common => {
                let place = COMMON.iter().position(|known| *known == name);
                (3, place.unwrap_or(COMMON.len()))
            }
            Association::ShouldProcess => (1, at),
            Association::Dynamic => (2, at),
            Association::Declared if parameter.dynamic => (2, at),
            Association::Declared | Association::Paging => (0, at),
        };
        let of = match &parameter.declared {
            _ if parameter.is_switch => "switch".to_owned(),
            Some(of) => type_text(of),
            None => "Object".to_owned(),
        };
        all.push((
            group,
            at,
            Candidate {
                label: name.to_owned(),
                text: format!("-{name}"),
                tip: Some(format!("[{of}] {name}")),
                kind: CandidateKind::ParameterName,
            },
        ));
    }
    all.sort_by_key(|(group, at, _)| (*group, *at));
    all.into_iter().map(|(.., found)| found).collect()
}

/// Common parameters in the order in which they are offered.
const COMMON: [&str; 12] = [
    "Verbose",
    "Debug",
    "ErrorAction",
    "WarningAction",
    "InformationAction",
    "ProgressAction",
    "ErrorVariable",
    "WarningVariable",
    "InformationVariable",
    "OutVariable",
    "OutBuffer",
    "PipelineVariable",
];

/// `-eq` and its kin, where there is no command.
fn operators(word: &str) -> Vec<Candidate> {
    const OPERATORS: [&str; 64] = [
        "and",
        "as",
        "band",
        "bnot",
        "bor",
        "bxor",
        "ccontains",
        "ceq",
        "cge",
        "cgt",
        "cin",
        "cle",
        "clike",
        "clt",
        "cmatch",
        "cne",
        "cnotcontains",
        "cnotin",
        "cnotlike",
        "cnotmatch",
        "contains",
        "creplace",
        "csplit",
        "eq",
        "f",
        "ge",
        "gt",
        "icontains",
        "ieq",
        "ige",
        "igt",
        "iin",
        "ile",
        "ilike",
        "ilt",
        "imatch",
        "in",
        "ine",
        "inotcontains",
        "inotin",
        "inotlike",
        "inotmatch",
        "ireplace",
        "is",
        "isnot",
        "isplit",
        "join",
        "le",
        "like",
        "lt",
        "match",
        "ne",
        "not",
        "notcontains",
        "notin",
        "notlike",
        "notmatch",
        "or",
        "replace",
        "shl",
        "shr",
        "split",
        "xor",
        "",
    ];
    OPERATORS
        .iter()
        .filter(|name| !name.is_empty() && begins(name, word))
        .map(|name| candidate(format!("-{name}"), CandidateKind::ParameterName))
        .collect()
}

/// The parameter that a name or the beginning of one means.
pub(super) fn find<'a>(
    metadata: &'a CommandMetadata,
    written: &str,
) -> Option<&'a ParameterMetadata> {
    let exact = metadata.parameters.iter().find(|parameter| {
        eq_ignore_case(parameter.name.as_ref(), written)
            || parameter
                .aliases
                .iter()
                .any(|alias| eq_ignore_case(alias, written))
    });
    exact.or_else(|| {
        metadata
            .parameters
            .iter()
            .find(|parameter| begins(parameter.name.as_ref(), written))
    })
}
