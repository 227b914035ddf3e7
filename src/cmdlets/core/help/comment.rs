//! The comment at a function that is its help, by sections.

use crate::text::name::eq_ignore_case;
use crate::value::ScriptBlock;

/// Sections of a help comment: keyword, argument, text.
pub(super) type Sections = Vec<(String, String, String)>;

/// The help comment of a function: right before it, or in its body.
pub(super) fn comment_of(block: &ScriptBlock) -> Option<Sections> {
    let source = block.ast.source.text();
    let start = block
        .function
        .as_ref()
        .map_or(block.ast.extent.start, |function| function.extent.start) as usize;
    let body = source.get(block.ast.extent.start as usize..block.ast.extent.end as usize)?;
    let inside = body.trim_start_matches('{');
    let end = body.trim_end().trim_end_matches('}').trim_end();
    let before = || {
        last_comment(source.get(..start).unwrap_or_default().trim_end())
            .and_then(|text| parse(&text))
    };
    // The comment before a function comes first, then one inside it.
    before()
        .or_else(|| first_comment(inside.trim_start()).and_then(|text| parse(&text)))
        .or_else(|| last_comment(end).and_then(|text| parse(&text)))
}

/// The help comment in a cmdlet's declaration.
pub(super) fn declared_help(name: &str) -> Option<Sections> {
    let (_, body) = crate::grammar::declaration(name)?.text.split_once('{')?;
    first_comment(body.trim_start()).and_then(|text| parse(&text))
}

/// The comment that a text begins with.
fn first_comment(text: &str) -> Option<String> {
    if let Some(rest) = text.strip_prefix("<#") {
        return rest.split_once("#>").map(|(inner, _)| inner.to_owned());
    }
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim_start)
        .take_while(|line| line.starts_with('#'))
        .map(|line| line.trim_start_matches('#'))
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The comment that a text ends with.
fn last_comment(text: &str) -> Option<String> {
    if let Some(rest) = text.strip_suffix("#>") {
        return rest.rsplit_once("<#").map(|(_, inner)| inner.to_owned());
    }
    let mut lines: Vec<&str> = text
        .lines()
        .rev()
        .map(str::trim_start)
        .take_while(|line| line.starts_with('#'))
        .map(|line| line.trim_start_matches('#'))
        .collect();
    lines.reverse();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

const KEYWORDS: &[&str] = &[
    "SYNOPSIS",
    "DESCRIPTION",
    "PARAMETER",
    "EXAMPLE",
    "INPUTS",
    "OUTPUTS",
    "NOTES",
    "LINK",
    "COMPONENT",
    "ROLE",
    "FUNCTIONALITY",
    "FORWARDHELPTARGETNAME",
    "FORWARDHELPCATEGORY",
    "REMOTEHELPRUNSPACE",
    "EXTERNALHELP",
];

fn parse(comment: &str) -> Option<Sections> {
    let mut sections: Sections = Vec::new();
    for line in comment.lines() {
        let trimmed = line.trim();
        if let Some(rest) = trimmed.strip_prefix('.') {
            let (word, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            if let Some(keyword) = KEYWORDS.iter().find(|known| eq_ignore_case(known, word)) {
                sections.push((
                    (*keyword).to_owned(),
                    argument.trim().to_owned(),
                    String::new(),
                ));
                continue;
            }
        }
        if let Some((_, _, text)) = sections.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    for (_, _, text) in &mut sections {
        *text = dedent(text);
    }
    (!sections.is_empty()).then_some(sections)
}

/// Without the indentation that all lines share, and without blank lines around.
fn dedent(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let indent = lines
        .iter()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    let cut: Vec<&str> = lines
        .iter()
        .map(|line| line.get(indent..).unwrap_or("").trim_end())
        .collect();
    cut.join("\n").trim_matches('\n').to_owned()
}

pub(super) fn section<'s>(sections: &'s Sections, keyword: &str) -> Option<&'s str> {
    sections
        .iter()
        .find(|(held, _, _)| held == keyword)
        .map(|(_, _, text)| text.as_str())
}
