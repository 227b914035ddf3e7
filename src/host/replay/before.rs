//! What an example that stands alone takes from those before it: variables that earlier examples of its page set, and
//! variables that nobody set, which stand for a value of the parameter that takes them.

use super::page::Example;
use super::{arguments, placeholders};
use crate::text::name::eq_ignore_case;

/// Variables that are always there.
const ALWAYS: &[&str] = &[
    "_",
    "true",
    "false",
    "null",
    "args",
    "input",
    "this",
    "psitem",
    "error",
    "home",
    "host",
    "pid",
    "pwd",
    "matches",
    "env",
    "script",
    "global",
    "using",
    "local",
    "private",
    "myinvocation",
    "psscriptroot",
    "pscommandpath",
    "executioncontext",
    "psboundparameters",
    "pscmdlet",
    "profile",
    "lastexitcode",
    "ofs",
    "psversiontable",
    "foreach",
    "switch",
    "event",
    "sender",
    "stacktrace",
    "pshome",
    "psculture",
    "verbosepreference",
    "erroractionpreference",
    "debugpreference",
    "warningpreference",
    "progresspreference",
    "confirmpreference",
    "whatifpreference",
    "formatenumerationlimit",
    "psdefaultparametervalues",
];

/// The page that an example stands on, told by its id: what comes before the number.
fn page_of(example: &Example) -> &str {
    match example.id.rsplit_once('-') {
        Some((page, number)) if number.chars().all(|c| c.is_ascii_digit()) => page,
        _ => &example.id,
    }
}

/// The statements that set what the example reads and does not set itself.
pub fn setup(
    example: &Example,
    earlier: &[Example],
    statements: impl Fn(&str) -> Vec<String>,
) -> Vec<String> {
    let code: Vec<String> = example
        .steps
        .iter()
        .map(|step| placeholders::fill(&step.code).0)
        .collect();
    let code = code.join("\n");
    let missing: Vec<String> = reads(&code)
        .into_iter()
        .filter(|name| !sets(&code, name))
        .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let page = page_of(example);
    // A page's examples stand together.
    let before: Vec<String> = earlier
        .iter()
        .rev()
        .take_while(|other| page_of(other) == page)
        .flat_map(|other| other.steps.iter().rev())
        .flat_map(|step| {
            let mut all = statements(&placeholders::fill(&step.code).0);
            all.reverse();
            all
        })
        .collect();
    let typed = arguments::variables(&code);
    let members = arguments::members(&code);
    let mut found: Vec<String> = Vec::new();
    for name in missing {
        look(&name, &before, &mut found, 0);
        if !found.iter().any(|held| begins_with_assignment(held, &name))
            && let Some((_, of)) = typed.iter().find(|(held, _)| eq_ignore_case(held, &name))
        {
            found.push(format!("${name} = {}", value_of(of, &name)));
        }
        let set = found
            .iter()
            .find(|held| begins_with_assignment(held, &name));
        let is_set = set.is_some();
        // What a command of ours gives is what there is, but for what it is called by.
        let is_own = set.is_some_and(|statement| names_own_command(statement));
        let asks_for_name = members.iter().any(|(variable, member, _)| {
            let named = ["Id", "Identity", "Guid", "Name", "Alias"];
            eq_ignore_case(variable, &name)
                && named.iter().any(|known| eq_ignore_case(known, member))
        });
        if is_own && !asks_for_name {
            continue;
        }
        if let Some((value, member)) = object_of(&code, &name, &members) {
            found.push(match (is_set, member) {
                (false, _) => format!("${name} = {value}"),
                // A command of another product gave nothing.
                (true, Some(member)) => {
                    format!("if ($null -eq ${name}.{member}) {{ ${name} = {value} }}")
                }
                (true, None) => format!("if ($null -eq ${name}) {{ ${name} = {value} }}"),
            });
        }
    }
    found
}

/// Whether a statement has a command that is declared.
fn names_own_command(statement: &str) -> bool {
    statement
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .any(|word| word.contains('-') && crate::engine::declaration::cmdlet(word).is_some())
}

/// An object with the members that are read of a variable: by name, or as those of `$_` in what it is piped into.
fn object_of(
    code: &str,
    name: &str,
    members: &[(String, String, String)],
) -> Option<(String, Option<String>)> {
    let piped = code.match_indices('$').any(|(at, _)| {
        let rest = code.get(at + 1..).unwrap_or_default();
        rest.get(..name.len())
            .is_some_and(|head| eq_ignore_case(head, name))
            && rest
                .get(name.len()..)
                .is_some_and(|more| more.trim_start().starts_with('|'))
    });
    let read: Vec<&(String, String, String)> = members
        .iter()
        .filter(|(_, _, of)| !of.starts_with("System.Object"))
        .filter(|(variable, ..)| eq_ignore_case(variable, name) || (piped && variable == "_"))
        .collect();
    let (_, member, of) = read.first()?;
    if member.is_empty() {
        return Some((value_of(of, "kensanchez@contoso.com"), None));
    }
    let first = member.clone();
    let mut names: Vec<&str> = Vec::new();
    let mut text = String::new();
    for (_, member, of) in read {
        if member.is_empty() || names.iter().any(|held| eq_ignore_case(held, member)) {
            continue;
        }
        names.push(member);
        let lower = member.to_ascii_lowercase();
        let is_address = ["servicesid", "principalname", "upn"]
            .iter()
            .any(|end| lower.ends_with(end))
            || lower.contains("address");
        let value = if is_address {
            "kensanchez@contoso.com"
        } else if lower.ends_with("guid") || lower.ends_with("appid") || lower.ends_with("objectid")
        {
            "11111111-2222-3333-4444-555555555555"
        } else {
            "Ken Sanchez"
        };
        text.push_str(&format!("{member} = {}; ", value_of(of, value)));
    }
    Some((format!("[pscustomobject]@{{ {text}}}"), Some(first)))
}

/// Puts the statement that sets a variable, and before it those that set what it reads.
fn look(name: &str, before: &[String], found: &mut Vec<String>, depth: usize) {
    const DEEPEST: usize = 4;
    if found.iter().any(|held| begins_with_assignment(held, name)) {
        return;
    }
    let Some(statement) = before
        .iter()
        .find(|statement| begins_with_assignment(statement, name))
    else {
        return;
    };
    if depth < DEEPEST {
        for other in reads(statement) {
            if !eq_ignore_case(&other, name) {
                look(&other, before, found, depth + 1);
            }
        }
    }
    found.push(statement.clone());
}

fn begins_with_assignment(statement: &str, name: &str) -> bool {
    statement
        .trim_start()
        .strip_prefix('$')
        .and_then(|rest| {
            rest.get(..name.len())
                .filter(|head| eq_ignore_case(head, name))?;
            rest.get(name.len()..)
        })
        .is_some_and(|rest| {
            let rest = rest.trim_start();
            rest.starts_with('=') && !rest.starts_with("==")
        })
}

/// The variables that a text reads or sets, in order.
fn reads(code: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (at, _) in code.match_indices('$') {
        if code.get(..at).is_some_and(|head| head.ends_with('`')) {
            continue;
        }
        let rest = code.get(at + 1..).unwrap_or_default();
        let name: String = rest
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        let after = rest.get(name.len()..).unwrap_or_default();
        let is_drive = after.starts_with(':') && !after.starts_with("::");
        if !name.is_empty()
            && !name.starts_with(|c: char| c.is_ascii_digit())
            && !is_drive
            && !ALWAYS.iter().any(|known| eq_ignore_case(known, &name))
            && !names.iter().any(|held| eq_ignore_case(held, &name))
        {
            names.push(name);
        }
    }
    names
}

/// Whether a text sets a variable somewhere: by an assignment, in a loop, as a parameter.
fn sets(code: &str, name: &str) -> bool {
    code.match_indices('$').any(|(at, _)| {
        let rest = code.get(at + 1..).unwrap_or_default();
        let named = rest
            .get(..name.len())
            .is_some_and(|head| eq_ignore_case(head, name));
        let after = rest.get(name.len()..).unwrap_or_default();
        if !named || after.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
            return false;
        }
        let after = after.trim_start();
        let looped = after
            .get(..3)
            .is_some_and(|word| eq_ignore_case(word, "in "));
        let before = code.get(..at).unwrap_or_default().trim_end();
        let is_parameter = before.ends_with([']', '(', ','])
            && code
                .get(..at)
                .is_some_and(|head| head.to_ascii_lowercase().contains("param"));
        (after.starts_with('=') && !after.starts_with("==")) || looped || is_parameter
    })
}

/// A value of a parameter's type, as somebody would have set it.
fn value_of(of: &str, name: &str) -> String {
    let of = of.trim_end_matches("[]");
    let of = of.rsplit('.').next().unwrap_or(of).trim_end_matches(']');
    match of {
        "PSCredential" => "Get-Credential".to_owned(),
        "PSSession" => {
            "New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://ContosoMail.contoso.com/PowerShell/"
                .to_owned()
        }
        "SecureString" => "ConvertTo-SecureString -String 'Pa55word' -AsPlainText -Force".to_owned(),
        "DateTime" | "ExDateTime" => "Get-Date".to_owned(),
        "Boolean" | "SwitchParameter" => "$true".to_owned(),
        "Int32" | "UInt32" | "Int64" | "UInt64" | "Double" => "1".to_owned(),
        "Guid" => "'11111111-2222-3333-4444-555555555555'".to_owned(),
        "Byte" => "[byte[]](1, 2, 3)".to_owned(),
        "Uri" => "'https://mail.contoso.com'".to_owned(),
        "IPAddress" => "'192.0.2.1'".to_owned(),
        "SmtpAddress" | "ProxyAddress" => "'kensanchez@contoso.com'".to_owned(),
        "ByteQuantifiedSize" => "32KB".to_owned(),
        "EnhancedTimeSpan" | "TimeSpan" => "'1.00:00:00'".to_owned(),
        _ => format!("'{name}'"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::replay::page::Step;

    fn example(id: &str, code: &str) -> Example {
        Example {
            id: id.to_owned(),
            steps: vec![Step {
                code: code.to_owned(),
                output: None,
            }],
            ..Example::default()
        }
    }

    #[test]
    fn variables_come_from_earlier_examples_of_the_page() {
        let lines = |code: &str| code.lines().map(str::to_owned).collect::<Vec<_>>();
        let earlier = [
            example("other-01", "$a = 9"),
            example("page-01", "$n = 1\n$a = Get-Mailbox $n"),
        ];
        assert_eq!(
            setup(
                &example("page-02", "$a | ForEach-Object { $_ }"),
                &earlier,
                lines
            ),
            ["$n = 1", "$a = Get-Mailbox $n"]
        );
        assert_eq!(
            setup(
                &example("else-01", "Import-PSSession $Session; $b = 2; $b"),
                &earlier,
                lines
            )
            .len(),
            1
        );
    }
}
