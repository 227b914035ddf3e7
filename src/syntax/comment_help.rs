//! Comment-based help: `.SYNOPSIS`, `.EXAMPLE` and their kin in the comments of a script or a function.

use std::rc::Rc;

use indexmap::IndexMap;

use super::{
    ast::{FunctionDefinitionAst, ScriptBlockAst, Statement},
    chars::is_blank,
    parse_with_tokens,
    token::{Token, TokenKind},
};
use crate::text::source::Source;

/// What a help comment says; sections as they stand, with a line end after each line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommentHelp {
    /// `.SYNOPSIS`.
    pub synopsis: Option<String>,
    /// `.DESCRIPTION`.
    pub description: Option<String>,
    /// `.NOTES`.
    pub notes: Option<String>,
    /// `.PARAMETER name`, by upper-case name.
    pub parameters: IndexMap<String, String>,
    /// `.LINK`, each.
    pub links: Vec<String>,
    /// `.EXAMPLE`, each.
    pub examples: Vec<String>,
    /// `.INPUTS`, each.
    pub inputs: Vec<String>,
    /// `.OUTPUTS`, each.
    pub outputs: Vec<String>,
    /// `.COMPONENT`.
    pub component: Option<String>,
    /// `.ROLE`.
    pub role: Option<String>,
    /// `.FUNCTIONALITY`.
    pub functionality: Option<String>,
    /// `.FORWARDHELPTARGETNAME`.
    pub forward_help_target_name: Option<String>,
    /// `.FORWARDHELPCATEGORY`.
    pub forward_help_category: Option<String>,
    /// `.REMOTEHELPRUNSPACE`.
    pub remote_help_runspace: Option<String>,
    /// `.EXTERNALHELP`.
    pub external_help: Option<String>,
}

/// The help of a function: before it, or at the beginning or the end of its body.
#[must_use]
pub fn function_help(function: &FunctionDefinitionAst) -> Option<CommentHelp> {
    let source = &function.body.source;
    let tokens = parse_with_tokens(Rc::clone(source)).tokens;
    let first = at(&tokens, function.extent.start);
    let open = at(&tokens, function.body.extent.start);
    let close = at(&tokens, function.body.extent.end.saturating_sub(1));
    help(source, &preceding(source, &tokens, first, 2))
        .or_else(|| help(source, &following(source, &tokens, open + 1).0))
        .or_else(|| {
            let all = source.line_count();
            help(source, &preceding(source, &tokens, close, all))
        })
}

/// The help of a script: at its beginning or its end.
#[must_use]
pub fn script_help(script: &ScriptBlockAst) -> Option<CommentHelp> {
    let source = &script.source;
    let tokens = parse_with_tokens(Rc::clone(source)).tokens;
    let mut start = 0;
    loop {
        let (comments, next) = following(source, &tokens, start);
        let Some(last) = comments.last() else {
            break;
        };
        if let Some(found) = help(source, &comments) {
            let end_line = source.position(last.extent.end).line;
            let first = script
                .end_block
                .as_ref()
                .and_then(|block| block.statements.first());
            if let Some(Statement::FunctionDefinition(function)) = first {
                let line = source.position(function.extent.start).line;
                if line.saturating_sub(end_line) <= 2 {
                    break;
                }
            }
            return Some(found);
        }
        start = next;
    }
    let all = source.line_count();
    help(
        source,
        &preceding(source, &tokens, tokens.len().saturating_sub(1), all),
    )
}

/// The first token at or after an offset.
fn at(tokens: &[Token], offset: u32) -> usize {
    tokens.partition_point(|token| token.extent.start < offset)
}

/// The comments from a token on, without a gap of lines between them, and what follows them.
fn following(source: &Source, tokens: &[Token], start: usize) -> (Vec<Token>, usize) {
    let mut found = Vec::new();
    let mut last_line = u32::MAX;
    for (index, token) in tokens.iter().enumerate().skip(start) {
        let line = source.position(token.extent.start).line;
        let ends =
            line > last_line || !matches!(token.kind, TokenKind::Comment | TokenKind::NewLine);
        if ends {
            return (found, index);
        }
        if token.kind == TokenKind::Comment {
            last_line = source.position(token.extent.end).line + 1;
            found.push(*token);
        }
    }
    (found, tokens.len())
}

/// The comments before a token, at most so many lines away.
fn preceding(source: &Source, tokens: &[Token], index: usize, lines: u32) -> Vec<Token> {
    let Some(token) = tokens.get(index) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut first_line = source
        .position(token.extent.start)
        .line
        .saturating_sub(lines);
    for token in tokens.iter().take(index).rev() {
        if source.position(token.extent.end).line < first_line {
            break;
        }
        match token.kind {
            TokenKind::Comment => {
                found.push(*token);
                first_line = source.position(token.extent.start).line.saturating_sub(1);
            }
            TokenKind::NewLine => {}
            _ => break,
        }
    }
    found.reverse();
    found
}

/// The lines of comments without their signs.
fn lines(source: &Source, comments: &[Token]) -> Vec<String> {
    let mut lines = Vec::new();
    for comment in comments {
        let text = source.slice(comment.extent);
        if let Some(inside) = text.strip_prefix("<#") {
            let inside = inside.strip_suffix("#>").unwrap_or(inside);
            lines.extend(
                inside
                    .split('\n')
                    .map(|line| line.trim_end_matches('\r').to_owned()),
            );
        } else {
            lines.push(text.trim_start_matches('#').to_owned());
        }
    }
    lines
}

/// The name and the argument of a line that begins a section.
fn directive(line: &str) -> Option<(&str, &str)> {
    let rest = line.trim().strip_prefix('.')?;
    let end = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    let (name, argument) = rest.split_at_checked(end)?;
    let spaced = argument.is_empty() || argument.starts_with(char::is_whitespace);
    (!name.is_empty() && spaced).then(|| (name, argument.trim()))
}

/// The help that comments hold; none if they hold no help.
fn help(source: &Source, comments: &[Token]) -> Option<CommentHelp> {
    let lines = lines(source, comments);
    let first = lines.iter().find(|line| !line.trim().is_empty())?;
    directive(first)?;
    let mut help = CommentHelp::default();
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        index += 1;
        if line.trim().is_empty() {
            continue;
        }
        let (name, argument) = directive(line)?;
        let lower = name.to_ascii_lowercase();
        if argument.is_empty() {
            let text = section(&lines, &mut index);
            match lower.as_str() {
                "synopsis" => help.synopsis = Some(text),
                "description" => help.description = Some(text),
                "notes" => help.notes = Some(text),
                "link" => help.links.push(text.trim().to_owned()),
                "example" => help.examples.push(text),
                "inputs" => help.inputs.push(text),
                "outputs" => help.outputs.push(text),
                "component" => help.component = Some(text.trim().to_owned()),
                "role" => help.role = Some(text.trim().to_owned()),
                "functionality" => help.functionality = Some(text.trim().to_owned()),
                _ => return None,
            }
            continue;
        }
        match lower.as_str() {
            "parameter" => {
                let text = section(&lines, &mut index);
                help.parameters
                    .entry(argument.to_uppercase())
                    .or_insert(text);
            }
            "forwardhelptargetname" => help.forward_help_target_name = Some(argument.to_owned()),
            "forwardhelpcategory" => help.forward_help_category = Some(argument.to_owned()),
            "remotehelprunspace" => help.remote_help_runspace = Some(argument.to_owned()),
            "externalhelp" => help.external_help = Some(argument.to_owned()),
            _ => return None,
        }
    }
    Some(help)
}

/// The lines up to the next section, moved left by the indent of the first.
fn section(lines: &[String], index: &mut usize) -> String {
    let mut text = String::new();
    let mut indent: Option<usize> = None;
    while let Some(line) = lines.get(*index) {
        if directive(line).is_some() {
            break;
        }
        *index += 1;
        if indent.is_none() && line.trim().is_empty() {
            continue;
        }
        let own = line.chars().take_while(|c| is_blank(*c)).count();
        let indent = *indent.get_or_insert(own);
        text.extend(line.chars().skip(own.min(indent)));
        text.push('\n');
    }
    text
}
