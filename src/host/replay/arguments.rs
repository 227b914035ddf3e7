//! Arguments of documented commands: what stands for a value becomes one of the parameter's own type, what stands for
//! more parameters is left out, and brackets that a diagram forgot to close are no part of a command.

use crate::engine::declaration::{self, CommandMetadata, ParameterMetadata, Validation};
use crate::text::name::eq_ignore_case;
use crate::value::Type;
use std::rc::Rc;

/// What was written, and what stands for it.
pub type Replaced = Vec<(String, String)>;

/// The commands with typed values in the place of placeholders; and which were replaced.
pub fn fill(code: &str) -> (String, Replaced) {
    let code = of_windows(&ellipses(code));
    let mut reader = Reader::new(&code);
    reader.read();
    (reader.out, reader.used)
}

/// `-Encoding Byte` is what `-AsByteStream` was called in Windows PowerShell.
fn of_windows(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = find_ignoring_case(rest, "-encoding") {
        let (before, found) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let after = found.get("-encoding".len()..).unwrap_or_default();
        let value = after.trim_start_matches([' ', ':']);
        let is_byte = value.len() < after.len()
            && value
                .get(..4)
                .is_some_and(|word| eq_ignore_case(word, "byte"))
            && !value
                .get(4..)
                .is_some_and(|more| more.starts_with(char::is_alphanumeric));
        out.push_str(before);
        if is_byte {
            out.push_str("-AsByteStream");
            rest = value.get(4..).unwrap_or_default();
        } else {
            out.push_str(found.get(.."-encoding".len()).unwrap_or_default());
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.char_indices().map(|(at, _)| at).find(|at| {
        text.get(*at..at + wanted.len())
            .is_some_and(|part| eq_ignore_case(part, wanted))
    })
}

/// Lists that are said to go on go no further: `"a","b",...,"z"`.
fn ellipses(code: &str) -> String {
    let mut text = code.to_owned();
    for (from, to) in [
        (",...,", ","),
        (", ..., ", ", "),
        (",...\"", ",\""),
        (",\u{2026},", ","),
    ] {
        text = text.replace(from, to);
    }
    text
}

/// The variables that a text gives as arguments, with the command and the parameter.
pub fn variables(code: &str) -> Vec<(String, String)> {
    let mut reader = Reader::new(code);
    reader.read();
    reader.variables
}

/// The members of variables that a text gives as arguments: the variable, the member, the type of the parameter. What a
/// variable is piped into reads its members as those of `$_`; an empty member stands for the object itself.
pub fn members(code: &str) -> Vec<(String, String, String)> {
    let mut reader = Reader::new(code);
    reader.read();
    reader.members
}

/// A command as it is read.
#[derive(Default)]
struct Spoken {
    metadata: Option<Rc<CommandMetadata>>,
    /// The parameter whose value comes next.
    parameter: Option<String>,
    /// How many values came without a parameter.
    positional: i32,
    /// A value or a parameter was there.
    begun: bool,
}

struct Reader<'a> {
    rest: &'a str,
    out: String,
    used: Replaced,
    variables: Vec<(String, String)>,
    /// The members that are given as arguments: the variable, the member, the type.
    members: Vec<(String, String, String)>,
    /// The command whose arguments are read; none where a command may begin.
    command: Option<Spoken>,
    /// Those that wait until a bracket closes.
    outer: Vec<Option<Spoken>>,
}

impl<'a> Reader<'a> {
    fn new(code: &'a str) -> Reader<'a> {
        Reader {
            rest: code,
            out: String::with_capacity(code.len()),
            used: Vec::new(),
            variables: Vec::new(),
            members: Vec::new(),
            command: None,
            outer: Vec::new(),
        }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (head, rest) = self
            .rest
            .split_at_checked(length)
            .unwrap_or((self.rest, ""));
        self.rest = rest;
        head
    }

    fn read(&mut self) {
        while let Some(c) = self.rest.chars().next() {
            match c {
                '\n' if self.out.ends_with('`') => self.keep(1),
                '\n' | ';' | '|' | '=' => {
                    self.keep(1);
                    self.command = None;
                }
                '(' | '{' => {
                    self.keep(1);
                    self.outer.push(self.command.take());
                }
                ')' | '}' => {
                    self.keep(1);
                    self.command = self.outer.pop().flatten();
                    if let Some(command) = &mut self.command {
                        command.parameter = None;
                    }
                }
                '#' if self.out.chars().next_back().is_none_or(char::is_whitespace) => {
                    let end = self.rest.find('\n').unwrap_or(self.rest.len());
                    self.keep(end);
                }
                c if c.is_whitespace() => self.keep(c.len_utf8()),
                ',' => self.keep(1),
                _ => self.word(),
            }
        }
    }

    fn keep(&mut self, length: usize) {
        let text = self.take(length);
        self.out.push_str(text);
    }

    /// A word: a command, a parameter, or a value.
    fn word(&mut self) {
        let length = word_length(self.rest);
        let word = self.rest.get(..length).unwrap_or(self.rest);
        let Some(mut command) = self.command.take() else {
            self.command = begin(word);
            self.keep(length);
            return;
        };
        command = self.argument(command, word, length);
        self.command = Some(command);
    }

    fn argument(&mut self, mut command: Spoken, word: &str, length: usize) -> Spoken {
        let follows_comma = self.out.trim_end().ends_with(',');
        let bare = word.strip_prefix('[').unwrap_or(word);
        if let Some(name) = bare.strip_prefix('-')
            && name.starts_with(|c: char| c.is_ascii_alphabetic())
        {
            // A bracket before it belongs to a diagram.
            if bare.len() < word.len() && !word.ends_with(']') {
                self.take(1);
            }
            let name: String = name
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let written = 1 + name.len();
            self.keep(written.min(self.rest.len()));
            if self.rest.starts_with('<') {
                self.out.push(' ');
            }
            if self.rest.starts_with(':') {
                self.keep(1);
            }
            command.parameter = Some(name);
            command.begun = true;
            return command;
        }
        if word == "]" {
            self.take(length);
            return command;
        }
        let parameter = command.parameter.take();
        if let Some(rest) = word.strip_prefix('$')
            && let Some(metadata) = &command.metadata
        {
            let (variable, member) = rest.split_once('.').unwrap_or((rest, ""));
            let plain = |text: &str| text.chars().all(|c| c.is_alphanumeric() || c == '_');
            let named = match &parameter {
                Some(name) => find(metadata, name),
                None => at(metadata, command.positional),
            };
            if let Some(named) = named
                && plain(variable)
                && plain(member)
                && (variable == "_" || !member.is_empty())
            {
                self.members
                    .push((variable.to_owned(), member.to_owned(), type_of(named)));
            }
        }
        if let Some(variable) = word.strip_prefix('$')
            && variable.chars().all(|c| c.is_alphanumeric() || c == '_')
            && let Some(metadata) = &command.metadata
        {
            let named = match &parameter {
                Some(name) => find(metadata, name),
                None => at(metadata, command.positional),
            };
            if let Some(named) = named {
                self.variables.push((variable.to_owned(), type_of(named)));
            }
        }
        let (inner, quoted) = unquoted(word);
        let asked = placeholder(inner).or_else(|| spoken_value(inner));
        match (&command.metadata, &parameter) {
            (Some(metadata), Some(name)) => {
                let value =
                    find(metadata, name).and_then(|held| value_for(metadata, held, inner, asked));
                match value {
                    Some(value) => self.put(word, &value),
                    None => self.keep_value(word, length),
                }
                // A list goes on with the same parameter.
                if self.rest.trim_start().starts_with(',') {
                    command.parameter = parameter;
                }
            }
            (Some(metadata), None) if !follows_comma => {
                let held = at(metadata, command.positional);
                let is_more = !quoted
                    && placeholder(inner).is_some_and(|words| {
                        (held.is_none() && command.begun) || speaks_of_more(words)
                    });
                if is_more {
                    self.take(length);
                    self.used.push((word.to_owned(), String::new()));
                } else {
                    command.positional += 1;
                    let value = held.and_then(|held| value_for(metadata, held, inner, asked));
                    match value {
                        Some(value) => self.put(word, &value),
                        None => self.keep_value(word, length),
                    }
                }
            }
            _ => self.keep_value(word, length),
        }
        command.begun = true;
        command
    }

    /// A value as it is, without the bracket that a diagram left behind it.
    fn keep_value(&mut self, word: &str, length: usize) {
        let opened = word.matches('[').count();
        let closed = word.matches(']').count();
        if closed > opened && word.ends_with(']') && length > 1 {
            self.keep(length - 1);
            self.take(1);
        } else {
            self.keep(length);
        }
    }

    fn put(&mut self, word: &str, value: &str) {
        self.take(word.len());
        self.out.push_str(value);
        if !self.used.iter().any(|(held, _)| held == word) {
            self.used.push((word.to_owned(), value.to_owned()));
        }
    }
}

/// How long the word at the beginning of a text is: quotes and placeholders hold together.
fn word_length(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    let mut quote: Option<char> = None;
    let mut first = true;
    while let Some((at, c)) = letters.next() {
        match quote {
            Some('"') if c == '`' => {
                letters.next();
            }
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c == '<' => {
                let rest = text.get(at + 1..).unwrap_or_default();
                let end = rest.find(['>', '\n', '<']).filter(|end| {
                    rest.get(*end..).is_some_and(|tail| tail.starts_with('>'))
                        && rest.starts_with(|c: char| c.is_alphabetic() || matches!(c, '$' | '#'))
                });
                if let Some(end) = end {
                    while letters.next_if(|(next, _)| *next <= at + 1 + end).is_some() {}
                }
            }
            None if c.is_whitespace() || matches!(c, ',' | ';' | '|' | '(' | ')' | '{' | '}') => {
                return if first { c.len_utf8() } else { at };
            }
            None if c == '=' && first => return 1,
            None => {}
        }
        first = false;
    }
    text.len()
}

fn begin(word: &str) -> Option<Spoken> {
    let name = word.trim_start_matches(['&', '.']);
    let begins = name.contains('-') && name.starts_with(|c: char| c.is_ascii_alphabetic());
    begins.then(|| Spoken {
        metadata: declaration::cmdlet(name),
        ..Spoken::default()
    })
}

/// The parameter of a name, of an alias, or of the beginning of a name.
fn find<'m>(metadata: &'m CommandMetadata, name: &str) -> Option<&'m ParameterMetadata> {
    metadata.parameter(name).or_else(|| {
        metadata.parameters.iter().find(|parameter| {
            parameter
                .name
                .as_str()
                .get(..name.len())
                .is_some_and(|head| eq_ignore_case(head, name))
        })
    })
}

fn at(metadata: &CommandMetadata, position: i32) -> Option<&ParameterMetadata> {
    metadata.parameters.iter().find(|parameter| {
        parameter
            .sets
            .iter()
            .any(|set| set.position == Some(position))
    })
}

fn type_of(parameter: &ParameterMetadata) -> String {
    parameter
        .declared
        .as_ref()
        .map_or_else(String::new, Type::full_name)
}

/// A word without its quotes.
fn unquoted(word: &str) -> (&str, bool) {
    for quote in ['"', '\''] {
        if let Some(inner) = word
            .strip_prefix(quote)
            .and_then(|rest| rest.strip_suffix(quote))
        {
            return (inner, true);
        }
    }
    (word, false)
}

/// The words of a placeholder that is all of a value.
fn placeholder(inner: &str) -> Option<&str> {
    let words = inner.strip_prefix('<')?.strip_suffix('>')?;
    // Of a choice, the first.
    let words = words.split('|').next().unwrap_or(words).trim();
    let is_literal = words.starts_with(['$', '-', '"', '\'']);
    (!words.contains(['<', '>']) && !is_literal).then_some(words)
}

/// Words that stand for a value although they have no brackets: `Value`, `TimeValue`, `IPAddress`.
fn spoken_value(inner: &str) -> Option<&str> {
    let plain = !inner.is_empty() && inner.chars().all(|c| c.is_ascii_alphabetic());
    let speaks = [
        "Value",
        "DateTime",
        "IPAddress",
        "IPAddressToTest",
        "TimeSpan",
    ]
    .contains(&inner)
        || (inner.ends_with("Value") && inner.starts_with(|c: char| c.is_ascii_uppercase()));
    (plain && speaks).then_some(inner)
}

/// A word that cannot be of a type, and so stands for a value of it: `MailboxEmailAddress` for an address.
fn word_for<'w>(of: &str, inner: &'w str) -> Option<&'w str> {
    let is = |names: &[&str]| names.iter().any(|known| eq_ignore_case(known, of));
    let is_word = inner.starts_with(|c: char| c.is_ascii_uppercase())
        && inner.chars().all(|c| c.is_ascii_alphanumeric());
    let known = is(&[
        "SmtpAddress",
        "Uri",
        "IPAddress",
        "IPRange",
        "Int32",
        "Int64",
        "UInt32",
        "UInt64",
        "EnhancedTimeSpan",
        "ByteQuantifiedSize",
    ]);
    let never = ["Unlimited", "True", "False", "None", "Default"];
    (is_word && known && !never.contains(&inner)).then_some(inner)
}

/// Placeholders that stand for parameters with their values.
fn speaks_of_more(words: &str) -> bool {
    let lower = words.to_lowercase();
    [
        "settings",
        "criteria",
        "filters",
        "searchfilters",
        "properties",
        "exceptions",
        "options",
        "parameters",
        "conditions",
        "actions",
    ]
    .iter()
    .any(|end| lower.ends_with(end))
}

/// A value that the parameter takes, for what stands for one; none if the words themselves will do.
fn value_for(
    metadata: &CommandMetadata,
    parameter: &ParameterMetadata,
    inner: &str,
    asked: Option<&str>,
) -> Option<String> {
    let name = parameter.name.as_str();
    let full = type_of(parameter);
    let of = full.trim_end_matches("[]");
    let of = of
        .strip_prefix("System.Nullable`1[")
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(of);
    let of = of.rsplit('.').next().unwrap_or(of);
    // What a list holds is told by the property that it sets.
    let element = match of {
        "MultiValuedProperty" => element_of(metadata.name.as_ref(), name),
        _ => None,
    };
    let of = element.as_deref().unwrap_or(of);
    let is = |names: &[&str]| names.iter().any(|known| eq_ignore_case(known, of));
    let is_text = is(&["String"]);
    if is_text && name.ends_with("Filter") && inner.contains('<') && inner.contains('>') {
        let whole = asked.is_some() || inner.contains('-');
        return whole.then(|| format!("\"{}\"", filter_of(metadata.name.as_ref())));
    }
    if is(&["Version"]) && (inner.contains('x') || asked.is_some()) {
        return Some("15.1.2507.6".to_owned());
    }
    let words = asked.or_else(|| word_for(of, inner))?;
    if let Some(allowed) = parameter.validations.iter().find_map(|held| match held {
        Validation::Set { values, .. } => Some(values),
        _ => None,
    }) {
        let first = allowed.first()?;
        return (!allowed.iter().any(|held| eq_ignore_case(held, words)))
            .then(|| first.to_string());
    }
    if is(&["SmtpAddress", "ProxyAddress", "WindowsLiveId"]) {
        return Some("kensanchez@contoso.com".to_owned());
    }
    if is(&["Uri"]) {
        return Some("https://mail.contoso.com".to_owned());
    }
    if is(&["IPAddress"]) {
        return Some("192.0.2.1".to_owned());
    }
    if is(&["IPRange"]) {
        return Some("192.0.2.0/24".to_owned());
    }
    if is(&["Boolean"]) {
        return Some("$true".to_owned());
    }
    if is(&["CultureInfo"]) {
        return Some("en-US".to_owned());
    }
    if is(&["Guid"]) {
        return Some("11111111-2222-3333-4444-555555555555".to_owned());
    }
    if is(&["DateTime", "ExDateTime"]) {
        return Some("'1/1/2025'".to_owned());
    }
    if is(&["SecureString"]) {
        return Some("(ConvertTo-SecureString -String 'Pa55word' -AsPlainText -Force)".to_owned());
    }
    if is(&["PSCredential"]) {
        return Some("(Get-Credential Administrator)".to_owned());
    }
    if is(&["Byte", "PowerShellByteArray"]) {
        return Some("([System.IO.File]::ReadAllBytes('data.bin'))".to_owned());
    }
    let lasts = |name: &str| {
        [
            "Time", "Age", "Duration", "Interval", "Period", "Lifetime", "Delay",
        ]
        .iter()
        .any(|word| name.contains(word))
    };
    if is(&["EnhancedTimeSpan", "TimeSpan"]) || (is(&["Unlimited"]) && lasts(name)) {
        return Some("1.00:00:00".to_owned());
    }
    if is(&["ByteQuantifiedSize", "Unlimited"]) {
        let is_size = ["Size", "Quota", "Bytes"]
            .iter()
            .any(|word| name.contains(word));
        return Some(
            if is_size || !is(&["Unlimited"]) {
                "32KB"
            } else {
                "10"
            }
            .to_owned(),
        );
    }
    if is(&[
        "Int32", "Int64", "UInt32", "UInt64", "Int16", "UInt16", "Double", "Single",
    ]) {
        // A number that the words name is within the bounds.
        let number: String = words
            .chars()
            .skip_while(|c| !c.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect();
        let number = if words.starts_with(|c: char| c.is_ascii_digit()) {
            number
        } else {
            "1".to_owned()
        };
        return Some(number);
    }
    None
}

/// The type of the items of a property that a command sets.
fn element_of(command: &str, property: &str) -> Option<String> {
    let (_, noun) = command.split_once('-')?;
    let noun = crate::cmdlets::exchange::plain::PlainNoun::of(noun)?;
    let of = &noun.records.schema.property(property)?.element_type;
    let of = of.rsplit('.').next().unwrap_or(of);
    (of != "String").then(|| of.to_owned())
}

/// A filter that the command understands.
fn filter_of(command: &str) -> &'static str {
    match command.split_once('-').map_or("", |(_, noun)| noun) {
        "Queue" | "QueueDigest" => "Status -eq 'Ready'",
        "Message" => "FromAddress -like '*@contoso.com'",
        _ => "Name -like '*'",
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn arguments_take_the_type_of_their_parameter() {
        let filled = |code: &str| fill(code).0;
        for (code, wanted) in [
            (
                "Set-ContentFilterConfig -QuarantineMailbox <SmtpAddress>",
                "Set-ContentFilterConfig -QuarantineMailbox kensanchez@contoso.com",
            ),
            (
                "Set-MalwareFilterPolicy -Identity \"<PolicyName>\" <Settings>",
                "Set-MalwareFilterPolicy -Identity \"<PolicyName>\" ",
            ),
            (
                "Set-ImapSettings -Server CAS01 -MaxConnections Value",
                "Set-ImapSettings -Server CAS01 -MaxConnections 1",
            ),
            (
                "Get-Queue -Filter \"<P> -<Op> '<V>'\" | Format-List",
                "Get-Queue -Filter \"Status -eq 'Ready'\" | Format-List",
            ),
            (
                "$x = Get-Content -Path a -Encoding Byte -ReadCount 0",
                "$x = Get-Content -Path a -AsByteStream -ReadCount 0",
            ),
            (
                "New-RoleAssignmentPolicy -Name \"A\" -Description \"b.\"] -Roles \"C\"",
                "New-RoleAssignmentPolicy -Name \"A\" -Description \"b.\" -Roles \"C\"",
            ),
            ("Get-Mailbox <Identity>", "Get-Mailbox <Identity>"),
        ] {
            assert_eq!(filled(code), wanted);
        }
    }
}
