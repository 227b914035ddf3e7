//! What a candidate says of itself.

use super::candidates::{Candidate, CandidateKind};
use crate::engine::runspace::Runspace;
use crate::engine::sink::Collector;
use crate::syntax;
use crate::text::source::Source;
use crate::value::{ScriptBlock, Value};
use std::rc::Rc;

/// A description: the syntax of a command, the type of a variable, the full path of a file.
pub fn tip(rt: &mut Runspace, of: &Candidate) -> String {
    if let Some(tip) = &of.tip {
        return tip.clone();
    }
    let found = match of.kind {
        CandidateKind::Command => syntax_of(rt, &of.label),
        CandidateKind::Variable => variable(rt, &of.text),
        CandidateKind::ProviderItem | CandidateKind::ProviderContainer => {
            let bare = of.text.trim_start_matches("& ").trim_matches(['\'', '"']);
            let bare = bare.replace('`', "");
            (!bare.contains(':')).then(|| rt.full_path(&bare))
        }
        _ => None,
    };
    found.unwrap_or_else(|| of.label.clone())
}

fn first(rt: &mut Runspace, script: &str, given: &str) -> Option<Value> {
    values(rt, script, given).into_iter().next()
}

/// What a script writes; errors are nobody's.
pub(super) fn values(rt: &mut Runspace, script: &str, given: &str) -> Vec<Value> {
    let parsed = syntax::parse(Rc::new(Source::new(script)));
    let block = Rc::new(ScriptBlock::new(parsed.script));
    let mut out = Collector::default();
    let streams = std::mem::take(&mut rt.streams);
    rt.streams.error = crate::engine::streams::Target::Discard;
    let result = rt.call_block_with(&block, &[Value::str(given)], None, None, &mut out);
    rt.streams = streams;
    match result {
        Ok(()) => out.into_vec(),
        Err(_) => Vec::new(),
    }
}

fn syntax_of(rt: &mut Runspace, name: &str) -> Option<String> {
    let (_, metadata) = super::commands::metadata(rt, name)?;
    let lines = crate::engine::declaration::syntax_text(&metadata);
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// `[string]$HOME`
fn variable(rt: &mut Runspace, text: &str) -> Option<String> {
    let name = text.trim_start_matches(['$', '@']);
    let name = name
        .strip_prefix('{')
        .and_then(|name| name.strip_suffix('}'))
        .unwrap_or(name);
    let script = "param($name) Get-Variable -Name $name -ValueOnly -ErrorAction Ignore";
    match first(rt, script, name)? {
        Value::Null | Value::Empty => Some(format!("${name}")),
        value => Some(format!("[{}]${name}", value.type_of().short_name())),
    }
}
