//! What may be assigned: the members of an enum, the values of a set.

use super::Scene;
use super::candidates::{Candidate, CandidateKind, candidate};
use crate::engine::declaration::Validation;
use crate::engine::scope::{NameId, VariableAttribute};
use crate::syntax::ast::{AttributeBase, Expression, Statement, TypeName};
use crate::syntax::parse;
use crate::text::source::Source;
use crate::value::{Known, Type, text::enumeration};
use std::rc::Rc;

/// What is known of the variable that a value is for.
#[derive(Default)]
struct Wanted {
    of: Option<Type>,
    set: Option<Vec<String>>,
}

/// Values for what stands before `=`; the word is as it is written, its quote included.
pub(super) fn assigned(scene: &mut Scene<'_>, target: &str, word: &str) -> Vec<Candidate> {
    let parsed = parse(Rc::new(Source::new(format!("{target}= 0"))));
    let statement = parsed
        .script
        .end_block
        .as_ref()
        .and_then(|block| block.statements.first());
    let Some(Statement::Assignment(assignment)) = statement else {
        return Vec::new();
    };
    let mut wanted = Wanted::default();
    let mut name = None;
    let mut left = &assignment.left;
    loop {
        match left {
            Expression::Convert(node) => {
                note_type(scene, &node.type_constraint.type_name, &mut wanted);
                left = &node.child;
            }
            Expression::Attributed(node) => {
                if let AttributeBase::Attribute(attribute) = &node.attribute {
                    for held in crate::engine::compile::constant_validations(attribute) {
                        note_set(&held, &mut wanted);
                    }
                }
                left = &node.child;
            }
            Expression::Variable(node) => {
                name = Some(node.path.name().to_owned());
                break;
            }
            _ => break,
        }
    }
    let found = values(&wanted, word);
    if !found.is_empty() {
        return found;
    }
    let Some(name) = name else { return Vec::new() };
    let frame = Rc::clone(&scene.rt.frame);
    let Some(variable) = scene.rt.find_variable(NameId::of(&name), &frame) else {
        return Vec::new();
    };
    let mut wanted = Wanted::default();
    for attribute in variable.attributes.borrow().iter() {
        match attribute {
            VariableAttribute::Type(of) => wanted.of = Some(of.clone()),
            VariableAttribute::Validation(held) => note_set(held, &mut wanted),
            VariableAttribute::Transform(_) | VariableAttribute::Written(_) => {}
        }
    }
    values(&wanted, word)
}

fn note_type(scene: &mut Scene<'_>, name: &TypeName, wanted: &mut Wanted) {
    let frame = Rc::clone(&scene.rt.frame);
    if let Some(of) = scene.rt.resolve_type_in(name, None, &frame) {
        wanted.of = Some(of);
    }
}

fn note_set(validation: &Validation, wanted: &mut Wanted) {
    if let Validation::Set { values, .. } = validation {
        wanted.set = Some(values.iter().map(ToString::to_string).collect());
    }
}

fn values(wanted: &Wanted, word: &str) -> Vec<Candidate> {
    let quote = if word.starts_with('"') { '"' } else { '\'' };
    let quoted = |value: &str| format!("{quote}{value}{quote}");
    let members = wanted.of.as_ref().and_then(enumeration::members);
    let all: Vec<String> = match (&wanted.set, members) {
        (Some(set), members) => {
            let is_text = wanted
                .of
                .as_ref()
                .is_some_and(|of| of.is_known(Known::String));
            set.iter()
                .map(|value| match is_text || members.is_some() {
                    true => quoted(value),
                    false => value.clone(),
                })
                .collect()
        }
        (None, Some(facts)) => {
            let mut names: Vec<String> =
                facts.members.iter().map(|(name, _)| quoted(name)).collect();
            names.sort();
            names
        }
        (None, None) => Vec::new(),
    };
    all.into_iter()
        .filter(|value| super::candidates::begins(value, word))
        .map(|value| candidate(value, CandidateKind::Text))
        .collect()
}
