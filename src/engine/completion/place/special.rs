//! Places that are told by the text before them alone: attributes, `using`, labels, keys of tables.

use super::Place;
use super::expression::{opening, primary};
use crate::engine::completion::CandidateKind;
use std::ops::Range;

/// A range of the text and what stands there.
type Found = (Range<usize>, Place);

/// Places that are told by the text before them alone.
pub(super) fn special<'t>(text: &'t str) -> Option<Found> {
    let rules: [fn(&Before<'t>) -> Option<Found>; 13] = [
        Before::requires,
        Before::help_keyword,
        Before::static_member,
        Before::array_type,
        Before::type_parameter,
        Before::label,
        Before::namespace,
        Before::module,
        Before::using,
        Before::switch_flag,
        Before::attribute_argument,
        Before::calculated_key,
        Before::key_in_brackets,
    ];
    let before = Before::of(text)?;
    rules.iter().find_map(|rule| rule(&before))
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The text before a place: the word that is written, and what stands before it.
struct Before<'t> {
    text: &'t str,
    head: &'t str,
    word: &'t str,
    /// The line of the word, up to it.
    line: &'t str,
    start: usize,
    end: usize,
}

impl<'t> Before<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let end = text.len();
        let start = text
            .char_indices()
            .rev()
            .take_while(|(_, c)| is_letter(*c))
            .last()
            .map_or(end, |(at, _)| at);
        let (head, word) = text.split_at_checked(start)?;
        Some(Self {
            text,
            head,
            word,
            line: head.rsplit('\n').next().unwrap_or(head),
            start,
            end,
        })
    }

    fn words(&self, words: &'static [&'static str], kind: CandidateKind) -> Option<Found> {
        let word = self.word.to_owned();
        Some((self.start..self.end, Place::Words { words, word, kind }))
    }

    fn requires(&self) -> Option<Found> {
        let rest = self.line.trim_start().strip_prefix("#requires")?;
        if rest.trim_start() != "-" {
            return None;
        }
        self.words(
            &["Modules", "PSEdition", "RunAsAdministrator", "Version"],
            CandidateKind::ParameterName,
        )
    }

    /// `.SYNOPSIS` and its kin, in a comment.
    fn help_keyword(&self) -> Option<Found> {
        let open = self.head.rfind("<#")?;
        let is_open = self.head.rfind("#>").is_none_or(|close| close < open);
        if self.line.trim() != "." || !is_open {
            return None;
        }
        self.words(
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
        )
    }

    /// `[int]` alone: its static members.
    fn static_member(&self) -> Option<Found> {
        if !self.word.is_empty() || !self.head.contains('[') || !self.head.ends_with(']') {
            return None;
        }
        let (before, object) = self.head.split_at_checked(opening(self.head)?)?;
        if !before.trim_end().is_empty()
            || object.len() <= 2
            || object.contains(['\'', '"', '(', '$'])
        {
            return None;
        }
        let object = object.to_owned();
        Some((self.end..self.end, Place::Static { object }))
    }

    /// Where a type's name opens that ends with `tail`, and the name.
    fn type_name(&self, tail: &str) -> Option<(usize, &'t str)> {
        let before = self.head.strip_suffix(tail)?;
        let open = before.rfind('[')?;
        let (head, name) = (before.get(..open)?, before.get(open + 1..)?);
        let fits = self.word.is_empty()
            && !head.ends_with(|c: char| is_letter(c) || c == ']' || c == ')')
            && !name.is_empty()
            && name.chars().all(|c| is_letter(c) || c == '.');
        fits.then_some((open, name))
    }

    /// `[int[]`: the bracket around it is not closed yet.
    fn array_type(&self) -> Option<Found> {
        let (_, name) = self.type_name("[]")?;
        let object = format!("[{name}[]]");
        Some((self.end..self.end, Place::Static { object }))
    }

    /// Type parameters are not offered.
    fn type_parameter(&self) -> Option<Found> {
        let (open, _) = self.type_name("[")?;
        Some((open..self.end, Place::None))
    }

    /// `break` and `continue`.
    fn label(&self) -> Option<Found> {
        if !self.head.ends_with("break ") && !self.head.ends_with("continue ") {
            return None;
        }
        let labels = labels(self.head);
        let word = self.word.to_owned();
        Some((self.start..self.end, Place::Label { word, labels }))
    }

    /// What follows `using` and a word, if the statement begins so.
    fn used(&self, what: &str) -> Option<Option<&'t str>> {
        let last = self.text.rsplit(['\n', ';']).next()?;
        let mut words = last.trim_start().splitn(3, ' ');
        let (first, second) = (words.next()?, words.next()?);
        (first.eq_ignore_ascii_case("using") && second.eq_ignore_ascii_case(what))
            .then(|| words.next())
    }

    fn namespace(&self) -> Option<Found> {
        let space = self.used("namespace")?.unwrap_or_default().trim_start();
        if !space.chars().all(|c| is_letter(c) || c == '.') {
            return None;
        }
        let word = space.to_owned();
        Some((self.end - space.len()..self.end, Place::Namespace { word }))
    }

    fn module(&self) -> Option<Found> {
        let rest = self.used("module")??;
        Some((
            self.end - rest.len()..self.end,
            Place::Argument {
                command: "Import-Module".to_owned(),
                parameter: Some("Name".to_owned()),
                position: 0,
                given: Vec::new(),
                word: rest.to_owned(),
                quote: None,
            },
        ))
    }

    fn using(&self) -> Option<Found> {
        if self.line.trim_start() != "using " {
            return None;
        }
        self.words(
            &["assembly", "module", "namespace", "type"],
            CandidateKind::Keyword,
        )
    }

    /// `switch -`.
    fn switch_flag(&self) -> Option<Found> {
        const FLAGS: [&str; 6] = [
            "-CaseSensitive",
            "-Exact",
            "-File",
            "-Parallel",
            "-Regex",
            "-Wildcard",
        ];
        let before = self.head.strip_suffix('-')?;
        if before.trim_start() != "switch " && !before.ends_with("; switch ") {
            return None;
        }
        Some((
            self.start - 1..self.end,
            Place::Words {
                words: &FLAGS,
                word: format!("-{}", self.word),
                kind: CandidateKind::ParameterName,
            },
        ))
    }

    /// Named arguments of an attribute.
    fn attribute_argument(&self) -> Option<Found> {
        let (before, inside) = self.head.rsplit_once('(')?;
        let (_, name) = before.rsplit_once('[')?;
        let begins = inside.is_empty() || inside.trim_end().ends_with(',');
        if !begins || name.is_empty() || !name.chars().all(is_letter) {
            return None;
        }
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
            "alias" | "outputtype" => return Some((self.end..self.end, Place::None)),
            _ => return None,
        };
        self.words(arguments, CandidateKind::Property)
    }

    /// A key of a calculated property.
    fn calculated_key(&self) -> Option<Found> {
        let (before, inside) = self.head.trim_end().rsplit_once("@{")?;
        let begins = inside.trim().is_empty() || inside.trim_end().ends_with(';');
        if !begins || inside.contains('}') {
            return None;
        }
        let used: Vec<String> = inside
            .split(';')
            .filter_map(|part| part.split_once('='))
            .map(|(key, _)| key.trim().to_owned())
            .collect();
        let before = before.trim_end();
        let command = before
            .rsplit(['|', ';', '{', '('])
            .next()
            .unwrap_or(before)
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned();
        let word = self.word.to_owned();
        Some((
            self.start..self.end,
            Place::Key {
                command,
                word,
                used,
            },
        ))
    }

    /// A key in brackets.
    fn key_in_brackets(&self) -> Option<Found> {
        let text = self.text;
        let open = text.rfind("['").or_else(|| text.rfind("[\""))?;
        let quote = text.get(open + 1..)?.chars().next()?;
        let inside = text.get(open + 2..)?;
        let object = text.get(..open)?;
        if inside.contains(quote)
            || !object.ends_with(|c: char| is_letter(c) || matches!(c, ')' | ']'))
        {
            return None;
        }
        let object = primary(object)?;
        if !object.starts_with('$') {
            return None;
        }
        Some((
            open + 1..self.end,
            Place::Index {
                object: object.to_owned(),
                word: inside.to_owned(),
                quote,
            },
        ))
    }
}

/// The labels of loops in a text.
fn labels(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ';' | '{' | '}'))
        .filter_map(|word| word.strip_prefix(':'))
        .filter(|name| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_'))
        .map(str::to_owned)
        .collect()
}
