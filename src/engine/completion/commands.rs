//! Commands: functions, aliases, cmdlets and programs; and what they take.

use super::Scene;
use super::candidates::{Candidate, CandidateKind, begins};
use crate::engine::command::Command;
use crate::engine::declaration::CommandMetadata;
use crate::engine::runspace::Runspace;
use crate::engine::scope::chain;
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::ScriptBlock;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Functions, aliases and cmdlets; programs if the word begins one.
pub(super) fn commands(scene: &mut Scene<'_>, word: &str) -> Vec<Candidate> {
    let quote = word.chars().next().filter(|c| matches!(c, '"' | '\''));
    let inner = quote.map_or(word, |quote| word.trim_matches(quote));
    let found = command_names(scene, inner);
    let found = if found.is_empty()
        && let Some((verb, noun)) = inner.split_once('-')
        && !inner.contains(['*', '?'])
    {
        // `S-O` stands for Select-Object and its like.
        command_names(scene, &format!("{verb}*-{noun}"))
    } else {
        found
    };
    found
        .into_iter()
        .map(|name| {
            let text = match quote {
                Some(quote) => format!("{quote}{name}{quote}"),
                None => name.clone(),
            };
            Candidate {
                text,
                label: name,
                tip: None,
                kind: CandidateKind::Command,
            }
        })
        .collect()
}

fn command_names(scene: &mut Scene<'_>, word: &str) -> Vec<String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |name: &str| {
        if begins(name, word) {
            found.insert(name.to_lowercase(), name.to_owned());
        }
    };
    for function in &scene.functions {
        add(&function.name);
    }
    let frame = Rc::clone(&scene.rt.frame);
    for scope in chain(&frame) {
        scope.read_extra(|extra| {
            for (name, _) in &extra.functions {
                add(name.as_ref());
            }
            for (name, _) in &extra.aliases {
                add(name.as_ref());
            }
            None::<()>
        });
    }
    for name in grammar::function_names() {
        add(name);
    }
    for alias in grammar::aliases() {
        add(alias.name);
    }
    let declared: Vec<&'static str> = grammar::declarations()
        .map(|held| held.name)
        .filter(|name| begins(name, word))
        .collect();
    for name in declared {
        if scene.rt.find_cmdlet(name).is_some() {
            found.insert(name.to_lowercase(), name.to_owned());
        }
    }
    if !word.is_empty() && !word.contains(['/', '\\']) {
        let path = scene.rt.world.env("PATH").unwrap_or_default();
        for folder in path.split(':').filter(|folder| !folder.is_empty()) {
            for name in scene.rt.world.list(folder).unwrap_or_default() {
                if begins(&name, word) {
                    found.entry(name.to_lowercase()).or_insert(name);
                }
            }
        }
    }
    found.into_values().collect()
}

/// What a command takes.
pub(super) fn metadata(rt: &mut Runspace, command: &str) -> Option<(String, Rc<CommandMetadata>)> {
    let frame = Rc::clone(&rt.frame);
    match rt.lookup_command(command, &frame)? {
        Command::Cmdlet(info) => {
            let held = rt.cmdlet_metadata(&info).ok()?;
            Some((info.name.to_owned(), held))
        }
        Command::Function(function) => {
            let program = rt.program(&function.block);
            let held = rt
                .metadata_of(&program, &function.block, &function.name, &frame)
                .ok()?;
            Some((function.name.to_string(), held))
        }
        Command::Script(script) => {
            let block = rt.load_script(&script.path).ok()?;
            let program = rt.program(&block);
            let held = rt
                .metadata_of(&program, &block, &script.path, &frame)
                .ok()?;
            Some((script.path.to_string(), held))
        }
        Command::Application(_) | Command::Block(_) => None,
    }
}

/// What a command takes that may be defined in the text itself.
pub(super) fn metadata_in(
    scene: &mut Scene<'_>,
    command: &str,
) -> Option<(String, Rc<CommandMetadata>)> {
    let written = scene
        .functions
        .iter()
        .rev()
        .find(|function| eq_ignore_case(&function.name, command))
        .cloned();
    let Some(function) = written else {
        return metadata(scene.rt, command);
    };
    let mut block = ScriptBlock::new(Rc::clone(&function.body));
    block.function = Some(Rc::clone(&function));
    let block = Rc::new(block);
    let program = scene.rt.program(&block);
    let frame = Rc::clone(&scene.rt.frame);
    let name: crate::value::PSString = function.name.as_str().into();
    let held = scene.rt.metadata_of(&program, &block, &name, &frame).ok()?;
    Some((function.name.to_string(), held))
}
