//! Get-Help: what a command's declaration and the comment at a function tell.

use crate::engine::command::Command;
use crate::engine::declaration::{CommandMetadata, ParameterMetadata, Validation, syntax_text};
use crate::engine::objects::CommandObject;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{
    ErrorCategory, MemberKind, NetObject, PSObject, PropertyBag, ScriptBlock, Slot, Type, Value,
};
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
    let mut name = call.text("Name").unwrap_or_else(|| "Get-Help".into());
    let frame = Rc::clone(call.frame);
    // What PowerShell finds by adding `Get-` is another command.
    let is_own = call.rt.find_alias(&name, &frame).is_some()
        || call
            .rt
            .lookup_command(&name, &frame)
            .is_some_and(|found| eq_ignore_case(&found.name(), &name));
    if !is_own && !has_wildcards(&name) && !name.contains(['-', '/', '\\']) {
        // Not the name of a command: perhaps a part of some.
        let part = name.to_ascii_lowercase();
        if crate::grammar::declarations().any(|held| held.name.to_ascii_lowercase().contains(&part))
        {
            name = format!("*{name}*").into();
        }
    }
    if has_wildcards(&name) {
        let Ok(pattern) = Wildcard::new(&name) else {
            return Ok(());
        };
        let mut names: Vec<String> = crate::grammar::declarations()
            .map(|declaration| declaration.name.to_owned())
            .filter(|held| pattern.is_match(held))
            .collect();
        // What every session has comes first, as its module is loaded first.
        names.sort_by_key(|name| {
            let core = crate::grammar::declaration(name)
                .is_some_and(|held| held.module == "Microsoft.PowerShell.Core");
            (!core, name.to_ascii_lowercase())
        });
        names.extend(
            call.rt
                .all_functions(&frame)
                .iter()
                .map(|function| function.name.to_string())
                .filter(|held| pattern.is_match(held)),
        );
        let wanted: Vec<Wildcard> = call
            .texts("Parameter")
            .iter()
            .filter_map(|text| Wildcard::new(text).ok())
            .collect();
        let mut found = Vec::new();
        for name in names {
            let Some(command) = call.rt.lookup_command(&name, &frame) else {
                continue;
            };
            let metadata = call.rt.command_metadata(&command)?;
            let has = |pattern: &Wildcard| {
                metadata.as_ref().is_some_and(|metadata| {
                    metadata
                        .parameters
                        .iter()
                        .take(metadata.declared)
                        .any(|held| pattern.is_match(held.name.as_str()))
                })
            };
            if wanted.iter().all(has) {
                found.push(command);
            }
        }
        if let ([command], true) = (found.as_slice(), wanted.is_empty()) {
            let view = view_of(call);
            let help = help_of(call, command, view)?;
            return call.write(help);
        }
        for command in found {
            let help = short_help(call, &command)?;
            call.write(help)?;
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
    let view = view_of(call);
    let help = help_of(call, &command, view)?;
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

/// What of the help is wanted, as the end of a type's name: the views go by it.
fn view_of(call: &Call<'_>) -> &'static str {
    if call.flag("Detailed") {
        "#DetailedView"
    } else if call.flag("Full") {
        "#FullView"
    } else if call.flag("Examples") {
        "#ExamplesView"
    } else {
        ""
    }
}

/// An object with type names, and members that only views read.
fn with_hidden(value: Value, names: &[String], hidden: Vec<(&str, Value)>) -> Value {
    if let Value::Object(held) = &value {
        for (name, value) in hidden {
            held.members
                .borrow_mut()
                .add(name, MemberKind::Note, Slot::Note(value), true);
        }
        if !names.is_empty() {
            *held.type_names.borrow_mut() =
                Some(names.iter().map(|name| name.as_str().into()).collect());
        }
    }
    value
}

fn told(id: &str) -> String {
    crate::grammar::message("HelpDisplayStrings", id)
        .unwrap_or_default()
        .to_owned()
}

/// The line of a list of several commands.
fn short_help(call: &mut Call<'_>, command: &Command) -> Flow<Value> {
    let help = help_of(call, command, "")?;
    let get = |name: &str| crate::value::member::plain_property(&help, name).unwrap_or_default();
    let mut bag = PropertyBag::default();
    for name in [
        "Name",
        "Category",
        "Synopsis",
        "ModuleName",
        "Component",
        "Role",
        "Functionality",
    ] {
        bag.set(name, get(name));
    }
    Ok(with_hidden(
        Value::Object(Rc::new(PSObject::custom(bag))),
        &["HelpInfoShort".to_owned()],
        Vec::new(),
    ))
}

fn help_of(call: &mut Call<'_>, command: &Command, view: &str) -> Flow<Value> {
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
    let is_auto = sections.is_none();
    let name = command.name();
    let plain: Vec<String> = metadata
        .as_ref()
        .map(|metadata| syntax_text(metadata))
        .unwrap_or_default();
    let syntax: Vec<String> = metadata
        .as_ref()
        .map(|metadata| help_syntax(metadata))
        .unwrap_or_default();
    let object = CommandObject(command.clone());
    let category = object
        .get("CommandType")
        .map_or_else(String::new, |kind| crate::engine::values::word(&kind));
    let mut synopsis = String::from("\n");
    for line in &plain {
        synopsis.push_str(line);
        synopsis.push('\n');
    }
    let sections = sections.unwrap_or_default();
    let synopsis = section(&sections, "SYNOPSIS").map_or(synopsis, str::to_owned);
    let common = metadata
        .as_ref()
        .is_some_and(|metadata| metadata.is_advanced);
    let (verb, noun) = name.split_once('-').unwrap_or(("", ""));
    let items: Vec<Value> = syntax
        .iter()
        .map(|text| {
            let item = typed("", vec![("name", Value::String(name.clone()))]);
            let names = ["MamlCommandHelpInfo#syntaxItem".to_owned()];
            with_hidden(item, &names, vec![("text", Value::str(text.as_str()))])
        })
        .collect();
    let mut known: Vec<crate::grammar::Alias> = crate::grammar::aliases()
        .filter(|alias| eq_ignore_case(alias.definition, &name))
        .collect();
    // PowerShell's own come before those of other shells.
    known.sort_by_key(|alias| !alias.options.contains("ReadOnly"));
    let mut aliases: Vec<String> = known
        .iter()
        .map(|alias| format!("{}\n", alias.name))
        .collect();
    if aliases.is_empty() {
        aliases.push(format!("{}\n", told("None")));
    }
    let module = object.get("ModuleName").unwrap_or_default();
    let uri = object
        .get("HelpUri")
        .map(|uri| uri.to_text())
        .filter(|uri| !uri.is_empty());
    let remarks = match uri {
        Some(uri) => told("GetLatestHelpContent")
            .replace("{0}", &name)
            .replace("{1}", &uri),
        None => told("GetLatestHelpContentWithoutHelpUri"),
    };
    let remarks = of_exchange(&name).unwrap_or(remarks);
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
    let links: Vec<Value> = sections
        .iter()
        .filter(|(keyword, _, _)| keyword == "LINK")
        .flat_map(|(_, _, text)| text.lines())
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let is_address = line.starts_with("http");
            let (text, uri) = if is_address { ("", line) } else { (line, "") };
            typed(
                "MamlCommandHelpInfo#navigationLinks",
                vec![("linkText", Value::str(text)), ("uri", Value::str(uri))],
            )
        })
        .collect();
    let when = |there: bool, name: &str, of: &str, member: (&str, Value)| {
        let held = there.then(|| typed(of, vec![member]));
        (name.to_owned(), held.unwrap_or_default())
    };
    let text_type = |keyword: &str| {
        section(&sections, keyword).map_or(Value::Null, |text| {
            typed(
                "",
                vec![("type", typed("", vec![("name", Value::str(text))]))],
            )
        })
    };
    let mut members: Vec<(String, Value)> = Vec::new();
    let mut push = |name: &str, value: Value| members.push((name.to_owned(), value));
    push("CommonParameters", Value::Bool(common));
    push(
        "details",
        typed(
            "MamlCommandHelpInfo#details",
            vec![
                ("name", Value::String(name.clone())),
                ("noun", Value::str(noun)),
                ("verb", Value::str(verb)),
            ],
        ),
    );
    push(
        "Syntax",
        typed(
            "MamlCommandHelpInfo#syntax",
            vec![("syntaxItem", Value::array(items))],
        ),
    );
    push(
        "parameters",
        typed(
            "MamlCommandHelpInfo#parameters",
            vec![(
                "parameter",
                Value::array(parameters(metadata.as_deref(), &sections)),
            )],
        ),
    );
    push(
        "inputTypes",
        typed("", vec![("inputType", text_type("INPUTS"))]),
    );
    let of = Type::Known(crate::value::Known::PSObject);
    let (links_name, links) = when(
        !links.is_empty() || is_auto,
        "relatedLinks",
        "MamlCommandHelpInfo#relatedLinks",
        ("navigationLink", Value::array_of(of, links)),
    );
    push(&links_name, links);
    push(
        "returnValues",
        typed("", vec![("returnValue", text_type("OUTPUTS"))]),
    );
    if is_auto {
        push("aliases", Value::str(aliases.concat()));
        push("remarks", Value::str(remarks));
        push("PSSnapIn", Value::Null);
    }
    let (notes_name, notes) = when(
        section(&sections, "NOTES").is_some(),
        "alertSet",
        "MamlCommandHelpInfo#alertSet",
        (
            "alert",
            paragraphs(section(&sections, "NOTES").unwrap_or_default()),
        ),
    );
    push(&notes_name, notes);
    push(
        "description",
        section(&sections, "DESCRIPTION").map_or(Value::Null, paragraphs),
    );
    let (examples_name, examples) = when(
        !examples.is_empty(),
        "examples",
        "MamlCommandHelpInfo#examples",
        ("example", Value::array(examples)),
    );
    push(&examples_name, examples);
    push("Synopsis", Value::str(synopsis));
    push("ModuleName", module);
    push("nonTerminatingErrors", Value::str(""));
    for (short, address) in [
        ("command", "maml/dev/command/2004/10"),
        ("dev", "maml/dev/2004/10"),
        ("maml", "maml/2004/10"),
    ] {
        push(
            &format!("xmlns:{short}"),
            Value::str(format!("http://schemas.microsoft.com/{address}")),
        );
    }
    push("Name", Value::String(name.clone()));
    push("Category", Value::str(category));
    for (keyword, member) in [
        ("COMPONENT", "Component"),
        ("ROLE", "Role"),
        ("FUNCTIONALITY", "Functionality"),
    ] {
        push(
            member,
            section(&sections, keyword).map_or(Value::Null, Value::str),
        );
    }
    let mut bag = PropertyBag::default();
    for (member, value) in members {
        bag.set(&member, value);
    }
    let kind = if is_auto {
        "ExtendedCmdletHelpInfo"
    } else {
        "MamlCommandHelpInfo"
    };
    let mut names = vec![kind.to_owned(), "HelpInfo".to_owned()];
    if !view.is_empty() {
        names.insert(0, format!("{kind}{view}"));
    }
    let quoted = |id: &str, of: &str| format!("{}\"Get-Help {name} -{of}\"", told(id));
    let advice = [
        quoted("ExampleHelpInfo", "Examples"),
        quoted("VerboseHelpInfo", "Detailed"),
        quoted("FullHelpInfo", "Full"),
    ];
    let common_text = format!(
        "{}\n{}",
        told("CommonParameters"),
        told("BaseCmdletInformation")
    );
    Ok(with_hidden(
        Value::Object(Rc::new(PSObject::custom(bag))),
        &names,
        vec![
            ("common", Value::str(common_text)),
            ("advice", Value::str(advice.join("\n"))),
        ],
    ))
}

/// What is said of a command of Exchange's instead of prose: its editions, how far it is simulated, where its page is.
fn of_exchange(name: &str) -> Option<String> {
    use crate::cmdlets::exchange::coverage::{self, LEVELS, Reach};
    let declaration = crate::grammar::declaration(name).filter(|held| held.module == "exchange")?;
    let name = declaration.name;
    let editions = crate::engine::edition::of_command(name);
    let editions = if editions.is_empty() {
        "all".to_owned()
    } else {
        editions.join(", ")
    };
    let level = coverage::level(name);
    let word = LEVELS.get(usize::from(level)).copied().unwrap_or_default();
    let lacking: Vec<String> = coverage::parameters(name, None)
        .into_iter()
        .filter(|(_, reach)| *reach == Reach::NotModelled)
        .map(|(parameter, _)| format!("-{parameter}"))
        .collect();
    let mut text = format!("Editions: {editions}\nSimulated to level {level} ({word}).\n");
    if !lacking.is_empty() {
        text.push_str(&format!(
            "Accepted but not modelled: {}\n",
            lacking.join(", ")
        ));
    }
    text.push_str(&format!(
        "Documentation: https://learn.microsoft.com/powershell/module/exchangepowershell/{}\n",
        name.to_lowercase()
    ));
    Some(text)
}

/// The values that a parameter's type or validation names, in braces.
fn choices(parameter: &ParameterMetadata) -> Option<String> {
    let named = parameter.validations.iter().find_map(|held| match held {
        Validation::Set { values, .. } => Some(
            values
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<String>>(),
        ),
        _ => None,
    });
    let of = parameter.of();
    let names = named.or_else(|| {
        let full = of.full_name();
        let inner = full
            .strip_prefix("System.Management.Automation.FlagsExpression`1[[")
            .and_then(|rest| rest.split([',', ']']).next())
            .map(Type::named);
        crate::value::text::enumeration::members(inner.as_ref().unwrap_or(&of)).map(|facts| {
            facts
                .members
                .iter()
                .map(|(name, _)| name.to_string())
                .collect()
        })
    })?;
    Some(format!("{{{}}}", names.join(" | ")))
}

/// The forms of a command with the values that its parameters may have.
fn help_syntax(metadata: &CommandMetadata) -> Vec<String> {
    let mut lines = syntax_text(metadata);
    for parameter in &metadata.parameters {
        let Some(choices) = choices(parameter) else {
            continue;
        };
        let name = parameter.name.as_str();
        for line in &mut lines {
            for heading in [format!("-{name} <"), format!("-{name}] <")] {
                let Some(at) = line.find(&heading) else {
                    continue;
                };
                let start = at + heading.len() - 1;
                if let Some(end) = line
                    .get(start..)
                    .and_then(|rest| rest.find('>'))
                    .map(|end| start + end + 1)
                {
                    line.replace_range(start..end, &choices);
                }
            }
        }
    }
    lines
}

fn parameters(metadata: Option<&CommandMetadata>, sections: &Sections) -> Vec<Value> {
    let Some(metadata) = metadata else {
        return Vec::new();
    };
    let mut all: Vec<&ParameterMetadata> =
        metadata.parameters.iter().take(metadata.declared).collect();
    if sections.is_empty() {
        all.sort_by_key(|parameter| parameter.name.as_str().to_ascii_lowercase());
    }
    all.into_iter()
        .map(|parameter| parameter_help(parameter, sections))
        .collect()
}

fn parameter_help(parameter: &ParameterMetadata, sections: &Sections) -> Value {
    let name = parameter.name.as_str();
    let described = sections
        .iter()
        .find(|(keyword, argument, _)| keyword == "PARAMETER" && eq_ignore_case(argument, name))
        .map(|(_, _, text)| text.as_str());
    let set = parameter.sets.first();
    let position = set
        .and_then(|set| set.position)
        .map_or_else(|| told("NamedParameter"), |at| at.to_string());
    let pipeline = match set {
        Some(set) if set.from_pipeline && set.from_pipeline_by_name => {
            "true (ByValue, ByPropertyName)"
        }
        Some(set) if set.from_pipeline => "true (ByValue)",
        Some(set) if set.from_pipeline_by_name => "true (ByPropertyName)",
        _ => "false",
    };
    let sets = if parameter.in_all_sets || set.is_none() {
        told("AllParameterSetsName")
    } else {
        parameter
            .sets
            .iter()
            .map(|set| set.name.to_string())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let aliases: Vec<String> = parameter.aliases.iter().map(ToString::to_string).collect();
    let aliases = if aliases.is_empty() {
        told("None")
    } else {
        aliases.join(", ")
    };
    let yes = |it: bool| if it { "true" } else { "false" };
    let of = if parameter.is_switch {
        "switch".to_owned()
    } else {
        crate::engine::declaration::type_text(&parameter.of())
    };
    let mut members = vec![("name", Value::str(name))];
    if let Some(text) = described {
        members.push(("description", paragraphs(text)));
    }
    members.extend([
        ("required", Value::str(yes(parameter.mandatory))),
        ("pipelineInput", Value::str(pipeline)),
        ("isDynamic", Value::str(yes(parameter.dynamic))),
        ("globbing", Value::str(yes(parameter.supports_wildcards))),
        ("parameterSetName", Value::str(sets.as_str())),
    ]);
    if !parameter.is_switch {
        members.push(("parameterValue", Value::str(of.as_str())));
    }
    members.extend([
        (
            "type",
            typed(
                "MamlCommandHelpInfo#type",
                vec![("name", Value::str(of.as_str()))],
            ),
        ),
        ("position", Value::str(position.as_str())),
        ("aliases", Value::str(aliases.as_str())),
    ]);
    let heading = if parameter.is_switch {
        format!("-{name}")
    } else {
        format!("-{name} <{of}>")
    };
    let facts = [
        ("ParameterRequired", yes(parameter.mandatory)),
        ("ParameterPosition", position.as_str()),
        ("AcceptsPipelineInput", pipeline),
        ("ParameterSetName", sets.as_str()),
        ("ParameterAliases", aliases.as_str()),
        ("ParameterIsDynamic", yes(parameter.dynamic)),
        (
            "AcceptsWildCardCharacters",
            yes(parameter.supports_wildcards),
        ),
    ]
    .map(|(id, text)| format!("{}{text}", told(id)));
    with_hidden(
        typed("MamlCommandHelpInfo#parameter", members),
        &[],
        vec![
            ("heading", Value::str(heading)),
            ("facts", Value::str(facts.join("\n"))),
        ],
    )
}
