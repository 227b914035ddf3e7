//! What the placeholders of documentation stand for in the built-in organization.

use std::sync::LazyLock;

/// A placeholder as it is written, and what it stands for.
pub type Placeholder = (String, String);

/// The table of placeholders, the longest first, so that no one hides in another.
pub fn placeholders() -> &'static [Placeholder] {
    static LIST: LazyLock<Vec<Placeholder>> = LazyLock::new(|| {
        let mut list: Vec<Placeholder> =
            serde_json::from_str(include_str!("../../grammar/exchange/placeholders.json"))
                .unwrap_or_default();
        list.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        list
    });
    &LIST
}

/// Puts names of the organization in the place of placeholders; says which were replaced, in order of their first place.
/// What stands between blanks after the replacement is one argument, so it is quoted when the text was not.
pub fn replace(command: &str) -> (String, Vec<Placeholder>) {
    let mut text = String::new();
    let mut used: Vec<Placeholder> = Vec::new();
    let mut rest = command;
    let mut quote: Option<char> = None;
    let mut before: Option<char> = None;
    while let Some(c) = rest.chars().next() {
        let at_word = before.is_none_or(|b| !b.is_alphanumeric());
        let found = placeholders().iter().find(|(name, _)| {
            rest.strip_prefix(name.as_str()).is_some_and(|after| {
                name.starts_with('<')
                    || (at_word
                        && !matches!(before, Some('-' | '$' | '<'))
                        && !after.starts_with(|n: char| n.is_alphanumeric()))
            })
        });
        if let Some((name, value)) = found {
            let bare = quote.is_none() && value.contains(' ');
            if bare {
                text.push('"');
            }
            text.push_str(value);
            if bare {
                text.push('"');
            }
            if !used.iter().any(|(other, _)| other == name) {
                used.push((name.clone(), value.clone()));
            }
            before = name.chars().next_back();
            rest = rest.strip_prefix(name.as_str()).unwrap_or("");
            continue;
        }
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            _ => {}
        }
        text.push(c);
        before = Some(c);
        rest = rest.get(c.len_utf8()..).unwrap_or("");
    }
    (text, used)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_become_names() {
        assert_eq!(
            replace("Get-CASMailbox <identity>").0,
            "Get-CASMailbox \"Ken Sanchez\""
        );
        assert_eq!(
            replace("Get-CASMailbox MailboxName | FL mapienabled").0,
            "Get-CASMailbox kensanchez | FL mapienabled"
        );
        assert_eq!(
            replace("Set-CasMailbox <user or mailbox ID> -MapiHttpEnabled $true").0,
            "Set-CasMailbox \"Esther Valle\" -MapiHttpEnabled $true"
        );
        assert_eq!(
            replace("Get-Mailbox \"<Identity>\" -MailboxName x $MailboxName").0,
            "Get-Mailbox \"Ken Sanchez\" -MailboxName x $MailboxName"
        );
        assert_eq!(
            replace("Get-CASMailbox <identity>").1,
            [("<identity>".to_owned(), "Ken Sanchez".to_owned())]
        );
    }
}
