//! A parser error's sentence, from `grammar/messages/parser.psd1`.

use crate::grammar;

/// The sentence of an error id with its arguments put in.
pub(super) fn message(id: &str, arguments: &[&str]) -> String {
    let Some(sentence) = grammar::message("parser", id) else {
        return id.to_owned();
    };
    if arguments.is_empty() {
        return sentence.to_owned();
    }
    let mut out = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        if let Some(after) = from.strip_prefix("{{") {
            out.push('{');
            rest = after;
        } else if let Some(after) = from.strip_prefix("}}") {
            out.push('}');
            rest = after;
        } else if let Some((number, after)) = from
            .strip_prefix('{')
            .and_then(|inside| inside.split_once('}'))
            .filter(|(number, _)| number.bytes().all(|b| b.is_ascii_digit()))
        {
            let index: usize = number.parse().unwrap_or(usize::MAX);
            out.push_str(arguments.get(index).copied().unwrap_or(""));
            rest = after;
        } else {
            let mut chars = from.chars();
            out.extend(chars.next());
            rest = chars.as_str();
        }
    }
    out.push_str(rest);
    out
}
