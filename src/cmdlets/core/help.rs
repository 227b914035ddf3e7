//! Get-Help: what a command's declaration and the comment at a function tell.

use crate::engine::command::Command;
use crate::engine::declaration::{CommandMetadata, syntax_text};
use crate::engine::objects::CommandObject;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{ErrorCategory, NetObject, PSObject, PropertyBag, ScriptBlock, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Get-Help",
    body: Body::Each(get),
}];

/// Sections of a help comment: keyword, argument, text.
type Sections = Vec<(String, String, String)>;

fn typed(name: &str, members: Vec<(&str, Value)>) -> Value {
    let mut bag = PropertyBag::default();
    for (member, value) in members {
        bag.set(member, value);
    }
    let mut made = PSObject::custom(bag);
    if !name.is_empty() {
        made = PSObject::typed(name, made.members.into_inner());
    }
    Value::Object(Rc::new(made))
}

fn paragraphs(text: &str) -> Value {
    Value::array(vec![typed(
        "MamlParaTextItem",
        vec![("Text", Value::str(text))],
    )])
}

/// The help comment of a function: right before it, or in its body.
fn comment_of(block: &ScriptBlock) -> Option<Sections> {
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
fn declared_help(name: &str) -> Option<Sections> {
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

fn section<'s>(sections: &'s Sections, keyword: &str) -> Option<&'s str> {
    sections
        .iter()
        .find(|(held, _, _)| held == keyword)
        .map(|(_, _, text)| text.as_str())
}

fn get(call: &mut Call<'_>) -> Flow {
    let name = call.text("Name").unwrap_or_else(|| "Get-Help".into());
    let frame = Rc::clone(call.frame);
    if has_wildcards(&name) {
        let Ok(pattern) = Wildcard::new(&name) else {
            return Ok(());
        };
        let mut names: Vec<String> = crate::grammar::declarations()
            .map(|declaration| declaration.name.to_owned())
            .filter(|held| pattern.is_match(held))
            .collect();
        names.extend(
            call.rt
                .all_functions(&frame)
                .iter()
                .map(|function| function.name.to_string())
                .filter(|held| pattern.is_match(held)),
        );
        for name in names {
            if let Some(command) = call.rt.lookup_command(&name, &frame) {
                let help = help_of(call, &command)?;
                call.write(help)?;
            }
        }
        return Ok(());
    }
    let command = match call.rt.lookup_command(&name, &frame) {
        Some(command) => Some(command),
        None => call.rt.load_command(&name, &frame)?,
    };
    let Some(command) = command.filter(|command| !matches!(command, Command::Application(_)))
    else {
        let text = crate::grammar::message("HelpErrors", "HelpNotFound")
            .unwrap_or_default()
            .replace("{0}", &name);
        return call.fail(
            "HelpNotFound",
            ErrorCategory::ResourceUnavailable,
            "Microsoft.PowerShell.Commands.HelpNotFoundException",
            &text,
            Value::Null,
        );
    };
    let help = help_of(call, &command)?;
    let wanted = call.texts("Parameter");
    if wanted.is_empty() {
        return call.write(help);
    }
    let all = crate::value::member::plain_property(&help, "parameters")
        .and_then(|held| crate::value::member::plain_property(&held, "parameter"))
        .unwrap_or_default();
    let items = crate::value::member::enumerate(&all).unwrap_or_default();
    for text in wanted {
        let Ok(pattern) = Wildcard::new(&text) else {
            continue;
        };
        let mut found = false;
        for item in &items {
            let held = crate::value::member::plain_property(item, "name").unwrap_or_default();
            if pattern.is_match(&held.to_text()) {
                found = true;
                call.write(item.clone())?;
            }
        }
        if !found {
            let text = format!("No parameter matches criteria {text}.");
            call.fail(
                "NoMatchFound",
                ErrorCategory::ObjectNotFound,
                "System.Management.Automation.PSArgumentException",
                &text,
                Value::Null,
            )?;
        }
    }
    Ok(())
}

fn help_of(call: &mut Call<'_>, command: &Command) -> Flow<Value> {
    let metadata = call.rt.command_metadata(command)?;
    let block = match command {
        Command::Function(function) => Some(Rc::clone(&function.block)),
        Command::Script(script) => script.block.get().cloned(),
        _ => None,
    };
    let sections = match command {
        Command::Cmdlet(_) => declared_help(&command.name()),
        _ => block.as_ref().and_then(|block| comment_of(block)),
    };
    let name = command.name();
    let syntax: Vec<String> = metadata
        .as_ref()
        .map(|metadata| syntax_text(metadata))
        .unwrap_or_default();
    let object = CommandObject(command.clone());
    let category = object
        .get("CommandType")
        .map_or_else(String::new, |kind| crate::engine::values::word(&kind));
    let mut synopsis = String::from("\n");
    for line in &syntax {
        synopsis.push_str(line);
        synopsis.push('\n');
    }
    let sections = sections.unwrap_or_default();
    let synopsis = section(&sections, "SYNOPSIS").map_or(synopsis, str::to_owned);
    let mut members = vec![
        ("Name", Value::String(name.clone())),
        ("Category", Value::str(category)),
        ("Synopsis", Value::str(synopsis)),
    ];
    if let Some(text) = section(&sections, "DESCRIPTION") {
        members.push(("description", paragraphs(text)));
    }
    members.push((
        "parameters",
        typed(
            "MamlCommandHelpInfo#parameters",
            vec![(
                "parameter",
                Value::array(parameters(metadata.as_deref(), &sections)),
            )],
        ),
    ));
    members.push(("Syntax", Value::str(format!("{}\n", syntax.join("\n")))));
    let examples: Vec<Value> = sections
        .iter()
        .filter(|(keyword, _, _)| keyword == "EXAMPLE")
        .enumerate()
        .map(|(at, (_, _, text))| {
            let (code, remarks) = text.split_once('\n').unwrap_or((text, ""));
            typed(
                "MamlCommandHelpInfo#example",
                vec![
                    (
                        "title",
                        Value::str(format!(
                            "-------------------------- EXAMPLE {} --------------------------",
                            at + 1
                        )),
                    ),
                    ("code", Value::str(code)),
                    ("remarks", paragraphs(remarks.trim())),
                ],
            )
        })
        .collect();
    if !examples.is_empty() {
        members.push((
            "examples",
            typed(
                "MamlCommandHelpInfo#examples",
                vec![("example", Value::array(examples))],
            ),
        ));
    }
    if let Some(text) = section(&sections, "NOTES") {
        members.push((
            "alertSet",
            typed(
                "MamlCommandHelpInfo#alertSet",
                vec![("alert", paragraphs(text))],
            ),
        ));
    }
    let links: Vec<Value> = sections
        .iter()
        .filter(|(keyword, _, _)| keyword == "LINK")
        .map(|(_, _, text)| {
            typed(
                "MamlCommandHelpInfo#navigationLinks",
                vec![("linkText", Value::str(text.as_str()))],
            )
        })
        .collect();
    if !links.is_empty() {
        members.push((
            "relatedLinks",
            typed(
                "MamlCommandHelpInfo#relatedLinks",
                vec![("navigationLink", Value::array(links))],
            ),
        ));
    }
    for (keyword, member) in [
        ("COMPONENT", "Component"),
        ("ROLE", "Role"),
        ("FUNCTIONALITY", "Functionality"),
    ] {
        members.push((
            member,
            section(&sections, keyword).map_or(Value::Null, Value::str),
        ));
    }
    members.push(("ModuleName", object.get("ModuleName").unwrap_or_default()));
    let mut bag = PropertyBag::default();
    for (member, value) in members {
        bag.set(member, value);
    }
    Ok(Value::Object(Rc::new(PSObject::custom(bag))))
}

fn parameters(metadata: Option<&CommandMetadata>, sections: &Sections) -> Vec<Value> {
    let Some(metadata) = metadata else {
        return Vec::new();
    };
    metadata
        .parameters
        .iter()
        .take(metadata.declared)
        .map(|parameter| {
            let name = parameter.name.as_str();
            let told = sections
                .iter()
                .find(|(keyword, argument, _)| {
                    keyword == "PARAMETER" && eq_ignore_case(argument, name)
                })
                .map(|(_, _, text)| text.as_str());
            let set = parameter.sets.first();
            let position = set
                .and_then(|set| set.position)
                .map_or_else(|| "named".to_owned(), |at| (at + 1).to_string());
            let pipeline = match set {
                Some(set) if set.from_pipeline && set.from_pipeline_by_name => {
                    "true (ByValue, ByPropertyName)"
                }
                Some(set) if set.from_pipeline => "true (ByValue)",
                Some(set) if set.from_pipeline_by_name => "true (ByPropertyName)",
                _ => "false",
            };
            let mut members = vec![("name", Value::str(name))];
            if let Some(text) = told {
                members.push(("description", paragraphs(text)));
            }
            members.extend([
                (
                    "type",
                    typed(
                        "MamlCommandHelpInfo#type",
                        vec![("name", Value::str(parameter.of().short_name()))],
                    ),
                ),
                (
                    "required",
                    Value::str(if parameter.mandatory { "true" } else { "false" }),
                ),
                ("position", Value::str(position)),
                ("pipelineInput", Value::str(pipeline)),
                (
                    "aliases",
                    Value::str(
                        parameter
                            .aliases
                            .iter()
                            .map(ToString::to_string)
                            .collect::<Vec<_>>()
                            .join(", "),
                    ),
                ),
                (
                    "globbing",
                    Value::str(if parameter.supports_wildcards {
                        "true"
                    } else {
                        "false"
                    }),
                ),
            ]);
            typed("MamlCommandHelpInfo#parameter", members)
        })
        .collect()
}
