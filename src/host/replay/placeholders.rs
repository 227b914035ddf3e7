//! Placeholders of documentation: those of the organization's table, and any other `<words>`, which stand for a value
//! of the kind that the words name.

use super::arguments;
use crate::exchange::placeholder;

/// The commands with values in the place of placeholders; and which were replaced.
pub fn fill(code: &str) -> (String, Vec<(String, String)>) {
    let (code, mut used) = arguments::fill(&diagram(code));
    let (code, named) = placeholder::replace(&code);
    used.extend(named);
    let mut out = String::with_capacity(code.len());
    let mut rest = code.as_str();
    let mut quote: Option<char> = None;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c == '#' && out.chars().next_back().is_none_or(char::is_whitespace) => {
                // A comment: up to the end of its line.
                let end = rest.find('\n').unwrap_or(rest.len());
                let (comment, more) = rest.split_at_checked(end).unwrap_or((rest, ""));
                out.push_str(comment);
                rest = more;
                continue;
            }
            None if c == '<' => {
                if let Some((words, more)) = words(after) {
                    let joined = out.ends_with(|c: char| c == '\\' || c.is_alphanumeric())
                        || more.starts_with(|c: char| c == '\\' || c == '_' || c.is_alphanumeric());
                    let value = if begins_command(&out) && words.contains("command") {
                        // Some command that finds something.
                        "Get-Mailbox".to_owned()
                    } else if out.ends_with('-') && words.ends_with("perator") {
                        "eq".to_owned()
                    } else if ends_with_operator(&out) {
                        let value = value(words.trim_end());
                        match value.starts_with(['$', '\'', '"']) {
                            true => value,
                            false => format!("'{value}'"),
                        }
                    } else if ends_with_verb(&out) {
                        // A command for some kind of recipient.
                        "Mailbox".to_owned()
                    } else if joined {
                        one_word(words)
                    } else {
                        value(words.trim_end())
                    };
                    let written = format!("<{words}>");
                    out.push_str(&value);
                    if !used.iter().any(|(held, _)| *held == written) {
                        used.push((written, value));
                    }
                    rest = more;
                    continue;
                }
            }
            _ => {}
        }
        out.push(c);
        rest = after;
    }
    (out, used)
}

/// Whether a text ends in `Get-`, `Set-`: the noun is to come.
fn ends_with_verb(text: &str) -> bool {
    text.strip_suffix('-').is_some_and(|head| {
        let verb: String = head
            .chars()
            .rev()
            .take_while(char::is_ascii_alphabetic)
            .collect();
        let verb: String = verb.chars().rev().collect();
        crate::grammar::verb(&verb).is_some()
    })
}

/// Whether a command may begin behind a text.
fn begins_command(text: &str) -> bool {
    let text = text.trim_end_matches([' ', '\t']);
    text.is_empty() || text.ends_with(['\n', ';', '|', '(', '{', '='])
}

/// Whether a text ends in a comparison that lacks its right side.
fn ends_with_operator(text: &str) -> bool {
    text.strip_suffix(' ')
        .and_then(|head| head.rsplit(' ').next())
        .and_then(|word| word.strip_prefix('-'))
        .is_some_and(|word| ["eq", "ne", "like", "notlike", "gt", "lt", "ge", "le"].contains(&word))
        && text.contains("$_.")
}

/// A command written as a syntax diagram, as somebody would type it: what is optional is given, of choices the first is
/// taken, lists end where they are said to go on.
fn diagram(code: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in code.lines() {
        let mut line = line.to_owned();
        // `-Name "<words">`, `-Name ..."<words>">`: signs that stand in the wrong place.
        while let Some(at) = line.find("\">").filter(|at| {
            line.get(..*at)
                .and_then(|head| head.rsplit_once('"'))
                .is_some_and(|(_, inner)| inner.starts_with('<') && !inner.contains('>'))
        }) {
            line.replace_range(at..at + 2, ">\"");
        }
        line = line.replace("\">)", "\")").replace(",...\"", ",\"");
        // `[-Name value]`, `[<-Name value | -Other value>]`
        while let Some(start) = optional(&line) {
            let Some(end) = closing(&line, start) else {
                // It was forgotten to close it.
                line.replace_range(start..=start, "");
                continue;
            };
            let inner = line.get(start + 1..end).unwrap_or_default().to_owned();
            // What cannot be given together with what stands before is left out.
            let inner = match fits(line.get(..start).unwrap_or_default(), &inner) {
                true => inner,
                false => String::new(),
            };
            line.replace_range(start..=end, &inner);
        }
        // `-Name [<words>]`: the value.
        while let Some((start, end)) = value_in_brackets(&line) {
            line.replace_range(end..=end, "");
            line.replace_range(start..=start, "");
        }
        // `[Settings]`, `[Precanned recipient filter]`: something more, which is left out.
        while let Some((start, end)) = left_out(&line) {
            line.replace_range(start..=end, "");
        }
        // `<-Name value | -Other value>` and `<$true | $false>`: the first.
        let mut from = 0;
        while let Some(at) = line
            .get(from..)
            .and_then(|rest| rest.find('<'))
            .map(|at| at + from)
        {
            let rest = line.get(at + 1..).unwrap_or_default();
            let chooses = rest.starts_with('-')
                || rest.starts_with(|c: char| c.is_ascii_digit() || c == ' ')
                || is_choice_of_commands(rest);
            let nests = choice_length(rest).filter(|length| {
                rest.get(..*length)
                    .is_some_and(|inner| inner.contains(" | ") && inner.contains('<'))
            });
            match nests.or_else(|| rest.find('>').filter(|_| chooses)) {
                Some(length) => {
                    let inner = rest.get(..length).unwrap_or_default();
                    let first = inner.split('|').next().unwrap_or_default().trim();
                    let first = match first.split_once(" - ").or_else(|| first.split_once(" to ")) {
                        Some((low, _)) if !first.starts_with('-') => low.trim(),
                        _ => first,
                    };
                    let first = match first.split_once('-') {
                        Some((low, high))
                            if !low.is_empty()
                                && low.chars().all(|c| c.is_ascii_digit())
                                && high.chars().all(|c| c.is_ascii_digit()) =>
                        {
                            low
                        }
                        _ => first,
                    };
                    let quoted = line
                        .get(..at)
                        .is_some_and(|head| head.ends_with(['"', '\'']));
                    let value = if quoted || first.starts_with('-') || !first.contains(' ') {
                        first.to_owned()
                    } else {
                        format!("'{}'", first.replace('\'', "''"))
                    };
                    line.replace_range(at..at + length + 2, &value);
                    from = at;
                }
                None => from = at + 1,
            }
        }
        for more in ["\"...", "'...", ">..."] {
            while let Some(at) = line.find(more) {
                line.replace_range(at + 1..at + more.len(), "");
            }
        }
        lines.push(line);
    }
    lines.join("\n")
}

/// How long a choice is whose parts hold placeholders of their own.
fn choice_length(rest: &str) -> Option<usize> {
    let mut depth = 1_usize;
    for (at, c) in rest.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether an optional parameter can be given together with those before it: some parameter set has them all.
fn fits(before: &str, inner: &str) -> bool {
    let Some((at, metadata)) = before
        .split_whitespace()
        .filter(|word| word.contains('-') && !word.starts_with(['-', '<', '[', '"']))
        .filter_map(|word| {
            Some((
                before.rfind(word)?,
                crate::engine::declaration::cmdlet(word)?,
            ))
        })
        .next_back()
    else {
        return true;
    };
    let statement = before.get(at..).unwrap_or_default();
    let names = |text: &str| -> Vec<String> {
        text.split_whitespace()
            .filter_map(|word| word.strip_prefix('-'))
            .map(|word| -> String {
                word.chars()
                    .take_while(char::is_ascii_alphanumeric)
                    .collect()
            })
            .collect()
    };
    let sets = |names: Vec<String>| {
        names
            .iter()
            .filter_map(|name| metadata.parameter(name))
            .filter(|parameter| !parameter.in_all_sets)
            .fold(u32::MAX, |sets, parameter| sets & parameter.set_flags)
    };
    let given = sets(names(statement));
    given == 0 || given & sets(names(inner)) != 0
}

/// Brackets around the placeholder that is the value of a parameter.
fn value_in_brackets(line: &str) -> Option<(usize, usize)> {
    line.match_indices(" [<").find_map(|(at, _)| {
        let start = at + 1;
        let end = closing(line, start)?;
        let inner = line.get(start + 1..end)?;
        let word = line.get(..at)?.split_whitespace().next_back()?;
        let is_name = word
            .strip_prefix('-')
            .is_some_and(|name| name.chars().all(|c| c.is_ascii_alphabetic()) && !name.is_empty());
        let command = line.split_whitespace().next()?;
        let takes = crate::engine::declaration::cmdlet(command)
            .and_then(|held| {
                let parameter = held.parameter(word.strip_prefix('-')?)?;
                let of = parameter
                    .declared
                    .as_ref()
                    .map(crate::value::Type::full_name);
                Some(of.is_none_or(|of| !of.ends_with("SwitchParameter")))
            })
            .unwrap_or(false);
        (is_name && takes && inner.ends_with('>')).then_some((start, end))
    })
}

/// `Get-Mailbox | Get-User>`: one of several commands.
fn is_choice_of_commands(rest: &str) -> bool {
    let Some((inner, _)) = rest.split_once('>') else {
        return false;
    };
    inner.contains(" | ")
        && inner.split('|').all(|one| {
            one.trim()
                .split_once('-')
                .is_some_and(|(verb, _)| crate::grammar::verb(verb).is_some())
        })
}

/// Where an optional parameter begins.
fn optional(line: &str) -> Option<usize> {
    line.match_indices('[').map(|(at, _)| at).find(|at| {
        let rest = line.get(at + 1..).unwrap_or_default();
        let rest = rest.strip_prefix('<').unwrap_or(rest);
        let before = line.get(..*at).and_then(|head| head.chars().next_back());
        before.is_none_or(char::is_whitespace)
            && rest
                .strip_prefix('-')
                .is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
    })
}

/// Words in brackets that stand alone behind a command.
fn left_out(line: &str) -> Option<(usize, usize)> {
    let command = line.split_whitespace().next()?;
    if !command.contains('-') || command.starts_with(['$', '[', '#']) {
        return None;
    }
    line.match_indices(" [").find_map(|(at, _)| {
        let start = at + 1;
        let end = closing(line, start)?;
        let inner = line.get(start + 1..end)?;
        let after = line.get(end + 1..)?;
        let words = inner
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '<' | '>' | '|'));
        (words
            && inner.starts_with(|c: char| c.is_ascii_uppercase() || c == '<')
            && (after.is_empty() || after.starts_with(' ')))
        .then_some((start, end))
    })
}

/// The bracket that closes the one at a place.
fn closing(line: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in line.char_indices().skip_while(|(at, _)| *at < start) {
        match c {
            '[' => depth += 1,
            ']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// What stands up to a closing bracket on the same line, if it is the name of something.
fn words(text: &str) -> Option<(&str, &str)> {
    let end = text.find(['>', '\n', '<'])?;
    let (words, rest) = text.split_at_checked(end)?;
    let rest = rest.strip_prefix('>')?;
    let named =
        words.starts_with(|c: char| c.is_alphabetic() || matches!(c, '%' | '$' | '"' | '#'));
    (named && words.len() <= 120).then_some((words, rest))
}

/// Words as one word: what stands beside something else in one argument.
fn one_word(words: &str) -> String {
    words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect::<String>()
            })
        })
        .collect()
}

/// A value of the kind that words name; the words themselves if they name no kind.
fn value(words: &str) -> String {
    let lower = words.to_lowercase();
    let is = |kinds: &[&str]| {
        let name = lower.trim_matches('%');
        kinds.contains(&name)
    };
    if let Some((first, _)) = words.split_once('|') {
        // A choice: the first.
        return first.trim().to_owned();
    }
    if is(&[
        "integer",
        "int",
        "int32",
        "number",
        "priority",
        "priorityvalue",
        "count",
        "value",
    ]) {
        return "1".to_owned();
    }
    if is(&["size", "quota"]) {
        return "10MB".to_owned();
    }
    if is(&["datetime", "date", "start date", "end date"]) {
        return "'1/1/2025'".to_owned();
    }
    if is(&["dd.hh:mm:ss", "timespan", "hh:mm:ss"]) {
        return "01:00:00".to_owned();
    }
    if is(&["boolean", "bool", "true or false"]) {
        return "$true".to_owned();
    }
    if is(&["filter", "recipient filter", "opath filter", "opathfilter"]) {
        return "\"Name -like '*'\"".to_owned();
    }
    if is(&["guid"]) {
        return "11111111-2222-3333-4444-555555555555".to_owned();
    }
    if is(&["ipaddress", "ip address", "ipv4address"]) {
        return "192.0.2.1".to_owned();
    }
    if is(&[
        "fqdn",
        "fully qualified domain name",
        "hostname",
        "host name",
    ]) {
        return "mail.contoso.com".to_owned();
    }
    if words.starts_with(['$', '"']) {
        return words.trim_end_matches("...").to_owned();
    }
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let text = words.trim_matches('%');
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn unknown_placeholders_stand_for_themselves() {
        let filled = |code: &str| fill(code).0;
        assert_eq!(
            filled("New-RoleGroup <role group name> -Members <Count>"),
            "New-RoleGroup 'role group name' -Members 1"
        );
        assert_eq!(
            filled("Get-X \"<a b>\" 2>$null # <c>"),
            "Get-X \"<a b>\" 2>$null # <c>"
        );
        assert_eq!(filled("Set-X -Y <$true | $false>"), "Set-X -Y $true");
        assert_eq!(
            filled("Get-CASMailbox <identity>"),
            "Get-CASMailbox \"Ken Sanchez\""
        );
        assert_eq!(filled("a < b"), "a < b");
    }
}
