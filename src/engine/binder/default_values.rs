//! `$PSDefaultParameterValues`.

use super::fault::sentence;
use super::{At, BindContext, Binder, How};
use crate::engine::declaration::CommandMetadata;
use crate::syntax::ast::Str;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{Fault, Result, Value, convert};
use std::rc::Rc;

/// What of `$PSDefaultParameterValues` is for this command.
#[derive(Default)]
pub(super) struct DefaultValues {
    pairs: Vec<(usize, Value)>,
    aliases: Vec<Str>,
    /// Parameters that were bound from it.
    bound: Vec<Str>,
    warned: Vec<String>,
}

impl DefaultValues {
    /// Some parameter was bound from it.
    pub(super) fn in_use(&self) -> bool {
        !self.bound.is_empty()
    }

    /// Some entry is for this command.
    pub(super) fn is_some(&self) -> bool {
        !self.pairs.is_empty()
    }

    /// Collects the entries for a command.
    pub(super) fn read(
        &mut self,
        metadata: &CommandMetadata,
        cx: &mut dyn BindContext,
        first: bool,
    ) -> Result<()> {
        self.pairs.clear();
        let Some(table) = cx.default_parameter_values() else {
            return Ok(());
        };
        if table.is_empty() {
            return Ok(());
        }
        if first {
            self.aliases = cx.aliases_of(&metadata.name);
        }
        let mut dropped: Vec<usize> = Vec::new();
        let mut wild = Vec::new();
        let mut bad = Vec::new();
        for (key, value) in table.pairs() {
            let Some(text) = key.as_str() else { continue };
            let text = text.trim();
            let Some((command, parameter)) = split_key(text) else {
                if !eq_ignore_case(text, "Disabled") {
                    bad.push(key.clone());
                } else if convert::truth(&value) {
                    self.pairs.clear();
                    return Ok(());
                }
                continue;
            };
            if has_wildcards(text) {
                wild.push((command, parameter, value));
                continue;
            }
            if eq_ignore_case(&command, &metadata.name)
                || self
                    .aliases
                    .iter()
                    .any(|alias| eq_ignore_case(alias, &command))
            {
                self.enter(metadata, &command, &parameter, value, &mut dropped, cx)?;
            }
        }
        for (command, parameter, value) in wild {
            let Ok(pattern) = Wildcard::new(&command) else {
                continue;
            };
            if !pattern.is_match(&metadata.name)
                && !self.aliases.iter().any(|alias| pattern.is_match(alias))
            {
                continue;
            }
            if !has_wildcards(&parameter) {
                self.enter(metadata, &command, &parameter, value, &mut dropped, cx)?;
                continue;
            }
            let Ok(pattern) = Wildcard::new(&parameter) else {
                continue;
            };
            let mut found: Vec<usize> = Vec::new();
            let all = metadata.names().chain(metadata.parameter_aliases());
            for (name, index) in all {
                if pattern.is_match(name.as_str()) {
                    found.push(index);
                }
            }
            match found.as_slice() {
                [] => {}
                [index] => {
                    self.put(*index, &command, &parameter, value, &mut dropped, cx)?;
                }
                _ => {
                    let warning = sentence("MultipleParametersMatched", &[&parameter]);
                    self.warn_once(format!("{command}:::{parameter}"), &warning, cx)?;
                }
            }
        }
        if !bad.is_empty() {
            let names: Vec<String> = bad.iter().map(Value::to_text).collect();
            for key in &bad {
                table.remove(key);
            }
            let id = if bad.len() > 1 {
                "MultipleKeysInBadFormat"
            } else {
                "SingleKeyInBadFormat"
            };
            cx.warn(&sentence(id, &[&names.join(", ")]))?;
        }
        self.pairs.retain(|(index, _)| !dropped.contains(index));
        Ok(())
    }

    fn enter(
        &mut self,
        metadata: &CommandMetadata,
        command: &str,
        parameter: &str,
        value: Value,
        dropped: &mut Vec<usize>,
        cx: &mut dyn BindContext,
    ) -> Result<()> {
        match metadata.exact(parameter) {
            Some(index) => self.put(index, command, parameter, value, dropped, cx),
            None => Ok(()),
        }
    }

    fn put(
        &mut self,
        index: usize,
        command: &str,
        parameter: &str,
        value: Value,
        dropped: &mut Vec<usize>,
        cx: &mut dyn BindContext,
    ) -> Result<()> {
        match self.pairs.iter().find(|(held, _)| *held == index) {
            None => self.pairs.push((index, value)),
            Some((_, held)) if held.net_equals(&value) => {}
            Some(_) => {
                dropped.push(index);
                let warning = sentence("DifferentValuesAssignedToSingleParameter", &[parameter]);
                self.warn_once(format!("{command}:::{parameter}"), &warning, cx)?;
            }
        }
        Ok(())
    }

    fn warn_once(&mut self, key: String, warning: &str, cx: &mut dyn BindContext) -> Result<()> {
        if self.warned.contains(&key) {
            return Ok(());
        }
        self.warned.push(key);
        cx.warn(warning)
    }

    /// An error says which defaults were in use.
    pub(super) fn elaborate(&self, fault: Box<Fault>) -> Box<Fault> {
        if self.bound.is_empty() || !super::is_binding_fault(&fault) {
            return fault;
        }
        let mut names = String::new();
        for name in &self.bound {
            names.push_str(" -");
            names.push_str(name);
        }
        let id = if self.bound.len() == 1 {
            "DefaultBindingErrorElaborationSingle"
        } else {
            "DefaultBindingErrorElaborationMultiple"
        };
        let mut fault = fault;
        fault.message = sentence(id, &["", "", "", "", "", "", &fault.message, &names]);
        fault.of("System.Management.Automation.ParameterBindingException")
    }
}

impl Binder {
    /// Binds the defaults whose parameters are free and possible.
    pub(super) fn apply_default_values(&mut self, cx: &mut dyn BindContext) -> Result<()> {
        if self.defaults.pairs.is_empty() {
            return Ok(());
        }
        let metadata = Rc::clone(&self.metadata);
        let mut possible = u32::MAX;
        let mut chosen = Vec::new();
        for (index, value) in &self.defaults.pairs {
            let Some(parameter) = metadata.parameters.get(*index) else {
                continue;
            };
            if !parameter.is_in(self.sets) || !self.is_free(*index) {
                continue;
            }
            if parameter.set_flags != 0 {
                possible &= parameter.set_flags;
                if possible == 0 {
                    return Ok(());
                }
            }
            chosen.push((*index, value.clone()));
        }
        let sets = self.sets;
        let mut bound = Vec::new();
        for (index, mut value) in chosen {
            let Some(parameter) = metadata.parameters.get(index) else {
                continue;
            };
            let name = parameter.name.text().clone();
            let result = match value.base() {
                Value::ScriptBlock(block) => {
                    let block = Rc::clone(block);
                    let state = self.binding_state();
                    match cx.call_block(&block, &[state], None) {
                        Ok(outputs) if outputs.is_empty() => continue,
                        Ok(outputs) => {
                            value = Value::from_outputs(outputs);
                            Ok(())
                        }
                        Err(fault) => Err(fault),
                    }
                }
                _ => Ok(()),
            };
            let how = How {
                coerce: true,
                delay: true,
                default: false,
            };
            let result = result.and_then(|()| {
                self.bind_parameter(sets, index, value.clone(), At::default(), how, cx)
            });
            match result {
                Ok(true) => bound.push(name),
                Ok(false) => {}
                Err(fault) if super::is_binding_fault(&fault) => {
                    let shown = if value.is_null() {
                        "null".to_owned()
                    } else {
                        super::values::net_text(&value, cx)?
                    };
                    let warning = sentence(
                        "FailToBindDefaultParameter",
                        &[&shown, &name, &fault.message],
                    );
                    let key = format!("{}:::{name}", metadata.name);
                    self.defaults.warn_once(key, &warning, cx)?;
                }
                Err(fault) => return Err(fault),
            }
        }
        self.defaults.bound.extend(bound);
        Ok(())
    }

    /// What a script block in `$PSDefaultParameterValues` is told.
    fn binding_state(&self) -> Value {
        let names = |wanted: &dyn Fn(usize) -> bool| {
            Value::array(
                self.bound()
                    .filter(|(index, ..)| wanted(*index))
                    .map(|(_, parameter, _)| Value::str(parameter.name.as_str()))
                    .collect(),
            )
        };
        let of_defaults = Value::array(
            self.defaults
                .bound
                .iter()
                .map(|name| Value::str(name.as_str()))
                .collect(),
        );
        Value::custom([
            ("BoundParameters", names(&|_| true)),
            (
                "BoundPositionalParameters",
                names(&|index| self.is_positional(index)),
            ),
            ("BoundDefaultParameters", of_defaults),
        ])
    }
}

/// The error of a key that `$PSDefaultParameterValues` does not take.
pub fn check_default_key(key: &Value) -> Result<()> {
    let text = key.to_text();
    let trimmed = text.trim();
    if eq_ignore_case(trimmed, "Disabled") || split_key(trimmed).is_some() {
        return Ok(());
    }
    Err(Fault::runtime(
        "InvalidOperation",
        sentence("SingleKeyInBadFormat", &[&text]),
    )
    .of("System.Management.Automation.PSInvalidOperationException"))
}

/// `Command:Parameter`, either in quotes; `None`: not in that form.
fn split_key(key: &str) -> Option<(String, String)> {
    let (command, rest) = token(key, true)?;
    let rest = rest.trim_start().strip_prefix(':')?.trim_start();
    if rest.is_empty() {
        return None;
    }
    let (parameter, rest) = token(rest, false)?;
    rest.is_empty().then_some((command, parameter))
}

fn token(text: &str, command: bool) -> Option<(String, &str)> {
    let single = |c: char| matches!(c, '\'' | '\u{2018}'..='\u{201b}');
    let double = |c: char| matches!(c, '"' | '\u{201c}'..='\u{201e}');
    let first = text.chars().next()?;
    let (name, rest) = if single(first) || double(first) {
        let inner = text.get(first.len_utf8()..)?;
        let (at, end) = inner.char_indices().find(|(_, c)| {
            if single(first) {
                single(*c)
            } else {
                double(*c)
            }
        })?;
        (inner.get(..at)?, inner.get(at + end.len_utf8()..)?)
    } else if command {
        text.split_at(text.find(':')?)
    } else {
        (text, "")
    };
    let name = name.trim();
    (!name.is_empty()).then(|| (name.to_owned(), rest))
}
