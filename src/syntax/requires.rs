//! `#Requires` lines: what a script asks for before it runs.

use super::{
    ast::{
        CommandElementAst, CommandParameterAst, Constant, Expression, RequiredModule,
        ScriptRequirements, Statement, Str,
    },
    check,
    command::command,
    input::{In, Session},
};
use crate::text::extent::Extent;

/// Reads every `#Requires` line of a text.
pub(super) fn requirements(session: &Session<'_>) -> Option<Box<ScriptRequirements>> {
    let comments = session.shared.requires.borrow().clone();
    if comments.is_empty() {
        return None;
    }
    let mut found = ScriptRequirements::default();
    for comment in comments {
        let text = session
            .text
            .get(..comment.end as usize)
            .unwrap_or(session.text);
        let inner = Session::nested(session, text, 0, Vec::new(), u32::MAX);
        let i = In::new(&inner, comment.start + 1);
        let Ok((_, command)) = command(i) else {
            continue;
        };
        let mut elements = command.elements.iter().skip(1).peekable();
        while let Some(element) = elements.next() {
            let CommandElementAst::Parameter(parameter) = element else {
                continue;
            };
            let argument = match &parameter.argument {
                Some(argument) => Argument::Value(argument),
                None => match elements.next() {
                    Some(CommandElementAst::Expression(value)) => Argument::Value(value),
                    Some(CommandElementAst::Parameter(_)) => Argument::Parameter,
                    None => Argument::None,
                },
            };
            requirement(i, parameter, argument, &mut found);
        }
    }
    Some(Box::new(found))
}

/// What follows a parameter.
#[derive(Clone, Copy)]
enum Argument<'a> {
    None,
    /// Another parameter, which is no value.
    Parameter,
    Value(&'a Expression),
}

fn requirement(
    i: In<'_>,
    parameter: &CommandParameterAst,
    argument: Argument<'_>,
    found: &mut ScriptRequirements,
) {
    let name = &parameter.parameter_name;
    let extent = parameter.extent;
    let is = |word: &str| {
        !name.is_empty()
            && word
                .get(..name.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(name))
    };
    if is("runasadministrator") {
        found.elevation = true;
        if !matches!(argument, Argument::None) {
            i.report(extent, "ParameterCannotHaveArgument", &[name]);
        }
        return;
    }
    let value = match argument {
        Argument::Value(value) => value,
        Argument::None => {
            i.report(extent, "ParameterRequiresArgument", &[name]);
            return;
        }
        Argument::Parameter => {
            i.report(extent, "RequiresArgumentMustBeConstant", &[]);
            return;
        }
    };
    if !check::is_constant(value) {
        i.report(value.extent(), "RequiresArgumentMustBeConstant", &[]);
        return;
    }
    if is("shellid") {
        match string(value) {
            Some(text) => found.shell_id = Some(text),
            None => i.report(
                value.extent(),
                "RequiresInvalidStringArgument",
                &["-ShellId"],
            ),
        }
    } else if is("psedition") {
        for edition in each(value) {
            editions(i, edition, found);
        }
    } else if is("version") {
        let text = value.extent().text(i.session.shared.source.text());
        let text = string(value).unwrap_or_else(|| text.into());
        if is_version(&text) {
            found.version = Some(text);
        } else {
            i.report(value.extent(), "RequiresVersionInvalid", &[]);
        }
    } else if is("assembly") {
        for assembly in each(value) {
            match string(assembly) {
                Some(text) => found.assemblies.push(text),
                None => i.report(
                    assembly.extent(),
                    "RequiresInvalidStringArgument",
                    &["-Assembly"],
                ),
            }
        }
    } else if is("modules") {
        for module in each(value) {
            match required_module(module) {
                Some(module) => found.modules.push(module),
                None => i.report(module.extent(), "RequiresModuleInvalid", &[""]),
            }
        }
    } else {
        i.report(extent, "ScriptRequiresInvalidFormat", &[]);
    }
}

fn editions(i: In<'_>, edition: &Expression, found: &mut ScriptRequirements) {
    let Some(text) = string(edition) else {
        i.report(
            edition.extent(),
            "RequiresInvalidStringArgument",
            &["-PSEdition"],
        );
        return;
    };
    let same = |other: &Str| other.eq_ignore_ascii_case(&text);
    if found.editions.iter().any(same) {
        i.report(
            edition.extent(),
            "RequiresPSEditionValueIsAlreadySpecified",
            &["-PSEdition"],
        );
    } else if !text.eq_ignore_ascii_case("core") && !text.eq_ignore_ascii_case("desktop") {
        i.report(
            edition.extent(),
            "RequiresPSEditionInvalid",
            &["-PSEdition"],
        );
    } else {
        found.editions.push(text);
    }
}

/// The elements of a list, or the one value.
fn each(value: &Expression) -> Vec<&Expression> {
    match value {
        Expression::ArrayLiteral(list) => list.elements.iter().collect(),
        one => vec![one],
    }
}

fn string(value: &Expression) -> Option<Str> {
    match value {
        Expression::StringConstant(node) => Some(node.value.clone()),
        _ => None,
    }
}

/// One to four numbers with dots between.
fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    (1..=4).contains(&parts.len())
        && parts
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

/// A name, or a table with a name and versions.
fn required_module(value: &Expression) -> Option<RequiredModule> {
    let table = match value {
        Expression::StringConstant(node) => {
            return Some(RequiredModule {
                name: node.value.clone(),
                ..RequiredModule::default()
            });
        }
        Expression::Hashtable(table) => table,
        _ => return None,
    };
    let mut module = RequiredModule::default();
    for (key, value) in &table.pairs {
        let Some(key) = string(key) else {
            continue;
        };
        let value = match value {
            Statement::Pipeline(_) | Statement::CommandExpression(_) => text_of(value),
            _ => None,
        };
        let lower = key.as_str().to_ascii_lowercase();
        match lower.as_str() {
            "modulename" => module.name = value?,
            "moduleversion" => module.version = value,
            "maximumversion" => module.maximum = value,
            "requiredversion" => module.required = value,
            "guid" => module.guid = value,
            _ => return None,
        }
    }
    (!module.name.is_empty()).then_some(module)
}

fn text_of(value: &Statement) -> Option<Str> {
    match check::pure_expression(value)? {
        Expression::StringConstant(node) => Some(node.value.clone()),
        Expression::Constant(node) => match &node.value {
            Constant::Int32(n) => Some(Str::from(n.to_string())),
            Constant::Double(n) => Some(Str::from(n.to_string())),
            _ => None,
        },
        _ => None,
    }
}

/// A comment that begins a line and begins with `#requires`.
pub(super) fn is_requires(text: &str, comment: Extent) -> bool {
    let inside = comment.text(text);
    let Some(after) = inside
        .get(..9)
        .filter(|start| start.eq_ignore_ascii_case("#requires"))
        .and_then(|_| inside.get(9..))
    else {
        return false;
    };
    after.starts_with([' ', '\t'])
        && text
            .get(..comment.start as usize)
            .and_then(|before| before.rsplit(['\n', '\r']).next())
            .is_some_and(|line| line.trim().is_empty())
}
