//! The comment at a function or in a script that is its help, by sections.

use crate::grammar;
use crate::syntax;
use crate::syntax::ast::Statement;
use crate::syntax::comment_help::{CommentHelp, function_help, script_help};
use crate::text::source::Source;
use crate::value::ScriptBlock;
use std::rc::Rc;

/// Sections of a help comment: keyword, argument, text.
pub(super) type Sections = Vec<(&'static str, String, String)>;

/// The help comment of a function or a script.
pub(super) fn comment_of(block: &ScriptBlock) -> Option<Sections> {
    match &block.function {
        Some(function) => function_help(function),
        None => script_help(&block.ast),
    }
    .map(sections)
}

/// The help comment in a cmdlet's declaration.
pub(super) fn declared_help(name: &str) -> Option<Sections> {
    let declaration = grammar::declaration(name)?;
    let parsed = syntax::parse(Rc::new(Source::new(declaration.text)));
    let block = parsed.script.end_block.as_ref()?;
    match block.statements.first()? {
        Statement::FunctionDefinition(function) => function_help(function).map(sections),
        _ => None,
    }
}

fn sections(help: CommentHelp) -> Sections {
    let mut all: Sections = Vec::new();
    let mut add = |keyword, argument: String, text: &str| {
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        let text = lines.join("\n").trim_matches('\n').to_owned();
        all.push((keyword, argument, text));
    };
    for (name, text) in help.parameters {
        add("PARAMETER", name, &text);
    }
    for (keyword, texts) in [
        ("SYNOPSIS", Vec::from_iter(help.synopsis)),
        ("DESCRIPTION", Vec::from_iter(help.description)),
        ("NOTES", Vec::from_iter(help.notes)),
        ("LINK", help.links),
        ("EXAMPLE", help.examples),
        ("INPUTS", help.inputs),
        ("OUTPUTS", help.outputs),
        ("COMPONENT", Vec::from_iter(help.component)),
        ("ROLE", Vec::from_iter(help.role)),
        ("FUNCTIONALITY", Vec::from_iter(help.functionality)),
    ] {
        for text in texts {
            add(keyword, String::new(), &text);
        }
    }
    all
}

/// The text of the first section of a keyword.
pub(super) fn section<'s>(sections: &'s Sections, keyword: &str) -> Option<&'s str> {
    sections
        .iter()
        .find(|(held, _, _)| *held == keyword)
        .map(|(_, _, text)| text.as_str())
}
