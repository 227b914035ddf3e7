//! What a block of a page is: commands, a session with prompts, output, the syntax of a command, or something else.

use crate::text::name::eq_ignore_case;

/// The kinds of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// Commands.
    Commands,
    /// Prompts with commands, and output between them.
    Session,
    /// What a command prints.
    Output,
    /// The syntax diagram of a command.
    Syntax,
    /// Something that is not PowerShell's.
    Other,
}

/// What a block is, by its language tag and its text.
pub fn block(tag: &str, text: &str) -> Block {
    let language = tag
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '{' | ':'))
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    if text.trim().is_empty() {
        return Block::Other;
    }
    let command_language = match language.as_str() {
        "powershell"
        | "pwsh"
        | "ps1"
        | "ps"
        | "posh"
        | "powershell-interactive"
        | "azurepowershell"
        | "azurepowershell-interactive" => true,
        "" | "console" | "shell" | "syntax" | "cmdlet" => false,
        "output" | "text" | "txt" | "plaintext" | "none" | "out" => {
            return if has_prompts(text) {
                Block::Session
            } else {
                Block::Output
            };
        }
        _ => return Block::Other,
    };
    if is_syntax(text) {
        return Block::Syntax;
    }
    if has_prompts(text) {
        return Block::Session;
    }
    if command_language {
        return Block::Commands;
    }
    if looks_like_output(text) {
        return Block::Output;
    }
    if looks_like_commands(text) {
        Block::Commands
    } else {
        Block::Output
    }
}

/// What follows a prompt (`PS>`, `PS C:\>`, `[PS] C:\>`, `PS /home>`) at the start of a line.
pub fn after_prompt(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = line
        .strip_prefix("PS")
        .or_else(|| line.strip_prefix("[PS]"))?;
    if let Some(rest) = rest.strip_prefix('>') {
        return Some(rest.trim_start());
    }
    let place = rest.strip_prefix(' ')?;
    let (folder, command) = place.split_once('>')?;
    let like_folder = folder.is_empty()
        || folder.starts_with(['/', '~', '\\'])
        || folder.split_once(':').is_some_and(|(drive, _)| {
            !drive.is_empty() && drive.chars().all(char::is_alphanumeric)
        });
    (like_folder && !folder.contains('|')).then(|| command.trim_start_matches('>').trim_start())
}

/// What follows the prompt of a continued line.
pub fn after_continuation(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix(">>")?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}

/// True if a line of the text begins with a prompt.
pub fn has_prompts(text: &str) -> bool {
    text.lines().any(|line| after_prompt(line).is_some())
}

/// Syntax diagrams: optional parts in brackets that begin with a parameter.
fn is_syntax(text: &str) -> bool {
    text.contains("[<CommonParameters>]")
        || text.match_indices("[-").any(|(at, _)| {
            let rest = text.get(at + 2..).unwrap_or_default();
            let name: usize = rest
                .chars()
                .take_while(|c| c.is_alphanumeric())
                .map(char::len_utf8)
                .sum();
            let after = rest.get(name..).unwrap_or_default();
            name > 0
                && rest.starts_with(|c: char| c.is_alphabetic())
                && (after.starts_with(" <") || after.starts_with("] <"))
        })
}

/// Tables (a line of dashes under the heads) and lists (`Name : value` in every line).
fn looks_like_output(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_rule = |line: &str| {
        line.contains("--")
            && line
                .split_whitespace()
                .all(|word| word.chars().all(|c| c == '-'))
    };
    if text.lines().any(|line| is_rule(line.trim())) {
        return true;
    }
    let mut any = false;
    let all = lines.all(|line| {
        any = true;
        line.split_once(" : ")
            .or_else(|| line.split_once(" :").filter(|(_, rest)| rest.is_empty()))
            .is_some_and(|(name, _)| {
                !name.trim().is_empty()
                    && !name.contains(['$', '|', '"', '\''])
                    && name
                        .trim()
                        .chars()
                        .all(|c| c.is_alphanumeric() || c == '_' || c == ' ')
            })
    });
    any && all
}

/// True if the first statement calls something that PowerShell or Exchange has, or is plain PowerShell.
fn looks_like_commands(text: &str) -> bool {
    let Some(line) = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with('#'))
    else {
        return false;
    };
    if line.starts_with(['$', '&', '@', '[']) && line.len() > 1 {
        return line.starts_with('$')
            || line.starts_with("& ")
            || line.starts_with("[") && line.contains("]::");
    }
    let word: &str = line
        .split(|c: char| c.is_whitespace() || matches!(c, '|' | ';' | '(' | '{'))
        .next()
        .unwrap_or_default();
    const KEYWORDS: [&str; 14] = [
        "if", "foreach", "for", "while", "do", "switch", "try", "function", "filter", "param",
        "class", "enum", "using", "trap",
    ];
    if KEYWORDS.iter().any(|keyword| eq_ignore_case(word, keyword)) {
        return true;
    }
    if crate::grammar::declaration(word).is_some() || crate::grammar::alias(word).is_some() {
        return true;
    }
    // Verb-Noun, even if nobody knows it: then it runs and says so.
    word.split_once('-').is_some_and(|(verb, noun)| {
        crate::grammar::verb(verb).is_some()
            && noun.starts_with(|c: char| c.is_ascii_alphabetic())
            && noun.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_told_apart() {
        let cases = [
            ("", "Get-CASMailbox <identity>", Block::Commands),
            ("", "Name Alias\n---- -----\nKen  ken", Block::Output),
            ("", "DisplayName : Ken\nOffice      :", Block::Output),
            ("powershell", "whatever", Block::Commands),
            ("", "PS C:\\> Get-Date\nnow", Block::Session),
            ("", "[PS] C:\\>Get-Date", Block::Session),
            (
                "",
                "Get-Mailbox [[-Identity] <Id>] [<CommonParameters>]",
                Block::Syntax,
            ),
            ("xml", "<a/>", Block::Other),
            ("", "An error has occurred", Block::Output),
            ("", "$x = 5", Block::Commands),
        ];
        for (tag, text, kind) in cases {
            assert_eq!(block(tag, text), kind, "{tag} {text}");
        }
    }

    #[test]
    fn prompts_have_many_forms() {
        assert_eq!(after_prompt("PS> a"), Some("a"));
        assert_eq!(after_prompt("PS C:\\Users> a > b"), Some("a > b"));
        assert_eq!(after_prompt("[PS] C:\\>a"), Some("a"));
        assert_eq!(after_prompt("PS /root> "), Some(""));
        assert_eq!(after_prompt("PS | a > b"), None);
        assert_eq!(after_prompt("PSVersion > 5"), None);
    }
}
