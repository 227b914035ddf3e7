//! Places that are told by the text before them alone: attributes, `using`, labels, keys of tables.

use super::Place;
use super::expression::{opening, primary};
use crate::engine::completion::CandidateKind;
use std::ops::Range;

/// Places that are told by the text before them alone.
pub(super) fn special(text: &str) -> Option<(Range<usize>, Place)> {
    let end = text.len();
    let letters = |c: char| c.is_alphanumeric() || c == '_';
    let start = text
        .char_indices()
        .rev()
        .take_while(|(_, c)| letters(*c))
        .last()
        .map_or(end, |(at, _)| at);
    let head = text.get(..start)?;
    let word = text.get(start..)?.to_owned();
    let line = head.rsplit('\n').next().unwrap_or(head);
    let words = |words: &'static [&'static str], kind: CandidateKind, from: usize| {
        Some((
            from..end,
            Place::Words {
                words,
                word: word.clone(),
                kind,
            },
        ))
    };
    if let Some(rest) = line.trim_start().strip_prefix("#requires")
        && rest.trim_start() == "-"
    {
        return words(
            &["Modules", "PSEdition", "RunAsAdministrator", "Version"],
            CandidateKind::ParameterName,
            start,
        );
    }
    if line.trim() == "."
        && head
            .rfind("<#")
            .is_some_and(|open| head.rfind("#>").is_none_or(|close| close < open))
    {
        return words(
            &[
                "COMPONENT",
                "DESCRIPTION",
                "EXAMPLE",
                "EXTERNALHELP",
                "FORWARDHELPCATEGORY",
                "FORWARDHELPTARGETNAME",
                "FUNCTIONALITY",
                "INPUTS",
                "LINK",
                "NOTES",
                "OUTPUTS",
                "PARAMETER",
                "REMOTEHELPRUNSPACE",
                "ROLE",
                "SYNOPSIS",
            ],
            CandidateKind::Keyword,
            start,
        );
    }
    if let Some((before, _)) = head.split_once("[").map(|_| (head, ()))
        && word.is_empty()
        && before.ends_with(']')
        && let Some(open) = opening(before)
        && let Some(object) = before.get(open..)
        && before
            .get(..open)
            .is_some_and(|head| head.trim_end().is_empty())
        && object.len() > 2
        && !object.contains(['\'', '"', '(', '$'])
    {
        return Some((
            end..end,
            Place::Static {
                object: object.to_owned(),
            },
        ));
    }
    // `[int[]`: the bracket around it is not closed yet.
    if word.is_empty()
        && let Some(before) = head.strip_suffix("[]")
        && let Some(open) = before.rfind('[')
        && let Some(name) = before.get(open + 1..)
        && before
            .get(..open)
            .is_some_and(|head| !head.ends_with(|c: char| letters(c) || c == ']' || c == ')'))
        && !name.is_empty()
        && name.chars().all(|c| letters(c) || c == '.')
    {
        return Some((
            end..end,
            Place::Static {
                object: format!("[{name}[]]"),
            },
        ));
    }
    // Type parameters are not offered.
    if word.is_empty()
        && let Some(before) = head.strip_suffix('[')
        && let Some(open) = before.rfind('[')
        && let Some(name) = before.get(open + 1..)
        && before
            .get(..open)
            .is_some_and(|head| !head.ends_with(|c: char| letters(c) || c == ']' || c == ')'))
        && !name.is_empty()
        && name.chars().all(|c| letters(c) || c == '.')
    {
        return Some((open..end, Place::None));
    }
    if head.ends_with("break ") || head.ends_with("continue ") {
        return Some((
            start..end,
            Place::Label {
                word,
                labels: labels(head),
            },
        ));
    }
    let trimmed = line.trim_start();
    if let Some(space) = text
        .rsplit(['\n', ';'])
        .next()
        .and_then(|last| {
            let mut words = last.trim_start().splitn(3, ' ');
            let first = words.next()?;
            let second = words.next()?;
            (first.eq_ignore_ascii_case("using") && second.eq_ignore_ascii_case("namespace"))
                .then(|| words.next().unwrap_or_default().trim_start())
        })
        .filter(|space| space.chars().all(|c| letters(c) || c == '.'))
    {
        return Some((
            end - space.len()..end,
            Place::Namespace {
                word: space.to_owned(),
            },
        ));
    }
    if let Some(rest) = text.rsplit(['\n', ';']).next().and_then(|last| {
        let mut words = last.trim_start().splitn(3, ' ');
        let (first, second) = (words.next()?, words.next()?);
        (first.eq_ignore_ascii_case("using") && second.eq_ignore_ascii_case("module"))
            .then(|| words.next())
            .flatten()
    }) {
        return Some((
            end - rest.len()..end,
            Place::Argument {
                command: "Import-Module".to_owned(),
                parameter: Some("Name".to_owned()),
                position: 0,
                given: Vec::new(),
                word: rest.to_owned(),
                quote: None,
            },
        ));
    }
    if trimmed == "using " {
        return words(
            &["assembly", "module", "namespace", "type"],
            CandidateKind::Keyword,
            start,
        );
    }
    if let Some(before) = head.strip_suffix('-')
        && (before.trim_start() == "switch " || before.ends_with("; switch "))
    {
        const FLAGS: [&str; 6] = [
            "-CaseSensitive",
            "-Exact",
            "-File",
            "-Parallel",
            "-Regex",
            "-Wildcard",
        ];
        return Some((
            start - 1..end,
            Place::Words {
                words: &FLAGS,
                word: format!("-{word}"),
                kind: CandidateKind::ParameterName,
            },
        ));
    }
    // Named arguments of an attribute.
    if let Some(open) = head.rfind('(')
        && let Some(name) = head.get(..open).and_then(|head| head.rsplit('[').next())
        && head.get(..open).is_some_and(|head| head.contains('['))
        && name.chars().all(letters)
        && !name.is_empty()
        && head
            .get(open + 1..)
            .is_some_and(|inside| inside.is_empty() || inside.trim_end().ends_with(','))
    {
        let arguments: &'static [&'static str] = match name.to_ascii_lowercase().as_str() {
            "parameter" => &[
                "DontShow",
                "HelpMessage",
                "HelpMessageBaseName",
                "HelpMessageResourceId",
                "Mandatory",
                "ParameterSetName",
                "Position",
                "ValueFromPipeline",
                "ValueFromPipelineByPropertyName",
                "ValueFromRemainingArguments",
            ],
            "cmdletbinding" => &[
                "PositionalBinding",
                "DefaultParameterSetName",
                "SupportsShouldProcess",
                "SupportsPaging",
                "SupportsTransactions",
                "ConfirmImpact",
                "HelpUri",
                "RemotingCapability",
            ],
            "validateset" => &["ErrorMessage", "IgnoreCase"],
            "alias" | "outputtype" => return Some((end..end, Place::None)),
            _ => return None,
        };
        return words(arguments, CandidateKind::Property, start);
    }
    // A key of a calculated property.
    let mut inner = head.trim_end();
    if let Some(at) = inner.rfind("@{")
        && let Some(inside) = inner.get(at + 2..)
        && !inside.contains('}')
        && (inside.trim().is_empty() || inside.trim_end().ends_with(';'))
    {
        let used: Vec<String> = inside
            .split(';')
            .filter_map(|part| part.split_once('='))
            .map(|(key, _)| key.trim().to_owned())
            .collect();
        inner = inner.get(..at)?.trim_end();
        let command = inner
            .rsplit(['|', ';', '{', '('])
            .next()
            .unwrap_or(inner)
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned();
        return Some((
            start..end,
            Place::Key {
                command,
                word,
                used,
            },
        ));
    }
    // A key in brackets.
    let open = text.rfind("['").or_else(|| text.rfind("[\""))?;
    let quote = text.get(open + 1..)?.chars().next()?;
    let inside = text.get(open + 2..)?;
    let object = text.get(..open)?;
    if inside.contains(quote) || !object.ends_with(|c: char| letters(c) || matches!(c, ')' | ']')) {
        return None;
    }
    let object = primary(object)?;
    if !object.starts_with('$') {
        return None;
    }
    Some((
        open + 1..end,
        Place::Index {
            object: object.to_owned(),
            word: inside.to_owned(),
            quote,
        },
    ))
}

/// The labels of loops in a text.
fn labels(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ';' | '{' | '}'))
        .filter_map(|word| word.strip_prefix(':'))
        .filter(|name| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_'))
        .map(str::to_owned)
        .collect()
}
