//! The help of a command as an object: what its declaration and the comment at it tell.

use super::comment::{Sections, comment_of, declared_help, section};
use super::parameter_help::{help_syntax, parameters};
use super::{paragraphs, told, typed, with_hidden};
use crate::cmdlets::exchange::coverage::{self, LEVELS, Reach};
use crate::engine::command::Command;
use crate::engine::declaration::{CommandMetadata, syntax_text};
use crate::engine::objects::CommandObject;
use crate::engine::{Call, Flow, edition};
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::{Known, NetObject, PSObject, PSString, PropertyBag, Type, Value, member};
use std::rc::Rc;

/// The line of a list of several commands.
pub(super) fn short_help(call: &mut Call<'_>, command: &Command) -> Flow<Value> {
    let help = help_of(call, command, "")?;
    let get = |name: &str| member::plain_property(&help, name).unwrap_or_default();
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

/// All that help tells of a command; the views read of it what `view` names.
pub(super) fn help_of(call: &mut Call<'_>, command: &Command, view: &str) -> Flow<Value> {
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
    let written = Written {
        name: command.name(),
        is_auto: sections.is_none(),
        sections: sections.unwrap_or_default(),
        metadata,
        object: CommandObject(command.clone()),
    };
    Ok(written.value(view))
}

/// What is known of a command: its declaration and what was written about it.
struct Written {
    name: PSString,
    /// Nobody wrote help for it.
    is_auto: bool,
    sections: Sections,
    metadata: Option<Rc<CommandMetadata>>,
    object: CommandObject,
}

impl Written {
    fn section(&self, keyword: &str) -> Option<&str> {
        section(&self.sections, keyword)
    }

    fn value(&self, view: &str) -> Value {
        let mut bag = PropertyBag::default();
        for (name, value) in self.members() {
            bag.set(name, value);
        }
        let kind = if self.is_auto {
            "ExtendedCmdletHelpInfo"
        } else {
            "MamlCommandHelpInfo"
        };
        let mut names = vec![kind.to_owned(), "HelpInfo".to_owned()];
        if !view.is_empty() {
            names.insert(0, format!("{kind}{view}"));
        }
        let name = &self.name;
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
        with_hidden(
            Value::Object(Rc::new(PSObject::custom(bag))),
            &names,
            vec![
                ("common", Value::str(common_text)),
                ("advice", Value::str(advice.join("\n"))),
            ],
        )
    }

    /// The properties in their order, those of a cmdlet without written help among them.
    fn members(&self) -> Vec<(&'static str, Value)> {
        let metadata = self.metadata.as_deref();
        let common = metadata.is_some_and(|metadata| metadata.is_advanced);
        let mut all = vec![
            ("CommonParameters", Value::Bool(common)),
            ("details", self.details()),
            ("Syntax", self.syntax()),
            (
                "parameters",
                typed(
                    "MamlCommandHelpInfo#parameters",
                    vec![(
                        "parameter",
                        Value::array(parameters(metadata, &self.sections)),
                    )],
                ),
            ),
            (
                "inputTypes",
                typed("", vec![("inputType", self.type_named("INPUTS"))]),
            ),
            ("relatedLinks", self.links()),
            (
                "returnValues",
                typed("", vec![("returnValue", self.type_named("OUTPUTS"))]),
            ),
        ];
        if self.is_auto {
            all.extend([
                ("aliases", Value::str(self.aliases())),
                ("remarks", Value::str(self.remarks())),
                ("PSSnapIn", Value::Null),
            ]);
        }
        all.extend([
            ("alertSet", self.notes()),
            (
                "description",
                self.section("DESCRIPTION").map_or(Value::Null, paragraphs),
            ),
            ("examples", self.examples()),
            ("Synopsis", Value::str(self.synopsis())),
            (
                "ModuleName",
                self.object.get("ModuleName").unwrap_or_default(),
            ),
            ("nonTerminatingErrors", Value::str("")),
            (
                "xmlns:command",
                Value::str("http://schemas.microsoft.com/maml/dev/command/2004/10"),
            ),
            (
                "xmlns:dev",
                Value::str("http://schemas.microsoft.com/maml/dev/2004/10"),
            ),
            (
                "xmlns:maml",
                Value::str("http://schemas.microsoft.com/maml/2004/10"),
            ),
            ("Name", Value::String(self.name.clone())),
            (
                "Category",
                Value::str(
                    self.object
                        .get("CommandType")
                        .map_or_else(String::new, |kind| crate::engine::values::word(&kind)),
                ),
            ),
        ]);
        for (keyword, member) in [
            ("COMPONENT", "Component"),
            ("ROLE", "Role"),
            ("FUNCTIONALITY", "Functionality"),
        ] {
            all.push((
                member,
                self.section(keyword).map_or(Value::Null, Value::str),
            ));
        }
        all
    }

    fn details(&self) -> Value {
        let (verb, noun) = self.name.split_once('-').unwrap_or(("", ""));
        typed(
            "MamlCommandHelpInfo#details",
            vec![
                ("name", Value::String(self.name.clone())),
                ("noun", Value::str(noun)),
                ("verb", Value::str(verb)),
            ],
        )
    }

    fn synopsis(&self) -> String {
        if let Some(text) = self.section("SYNOPSIS") {
            return text.to_owned();
        }
        let lines = self.metadata.as_deref().map(syntax_text);
        let mut synopsis = String::from("\n");
        for line in lines.unwrap_or_default() {
            synopsis.push_str(&line);
            synopsis.push('\n');
        }
        synopsis
    }

    fn syntax(&self) -> Value {
        let lines = self.metadata.as_deref().map(help_syntax);
        let items = lines
            .unwrap_or_default()
            .into_iter()
            .map(|text| {
                let item = typed("", vec![("name", Value::String(self.name.clone()))]);
                let names = ["MamlCommandHelpInfo#syntaxItem".to_owned()];
                with_hidden(item, &names, vec![("text", Value::str(text))])
            })
            .collect();
        typed(
            "MamlCommandHelpInfo#syntax",
            vec![("syntaxItem", Value::array(items))],
        )
    }

    /// The types that `.INPUTS` or `.OUTPUTS` name.
    fn type_named(&self, keyword: &str) -> Value {
        self.section(keyword).map_or(Value::Null, |text| {
            typed(
                "",
                vec![("type", typed("", vec![("name", Value::str(text))]))],
            )
        })
    }

    fn aliases(&self) -> String {
        let mut known: Vec<grammar::Alias> = grammar::aliases()
            .filter(|alias| eq_ignore_case(alias.definition, &self.name))
            .collect();
        if known.is_empty() {
            return format!("{}\n", told("None"));
        }
        // PowerShell's own come before those of other shells.
        known.sort_by_key(|alias| !alias.options.contains("ReadOnly"));
        known
            .iter()
            .map(|alias| format!("{}\n", alias.name))
            .collect()
    }

    fn remarks(&self) -> String {
        if let Some(text) = of_exchange(&self.name) {
            return text;
        }
        let uri = self
            .object
            .get("HelpUri")
            .map(|uri| uri.to_text())
            .filter(|uri| !uri.is_empty());
        match uri {
            Some(uri) => told("GetLatestHelpContent")
                .replace("{0}", &self.name)
                .replace("{1}", &uri),
            None => told("GetLatestHelpContentWithoutHelpUri"),
        }
    }

    fn examples(&self) -> Value {
        let examples: Vec<Value> = self
            .sections
            .iter()
            .filter(|(keyword, _, _)| *keyword == "EXAMPLE")
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
        if examples.is_empty() {
            return Value::Null;
        }
        typed(
            "MamlCommandHelpInfo#examples",
            vec![("example", Value::array(examples))],
        )
    }

    fn links(&self) -> Value {
        let links: Vec<Value> = self
            .sections
            .iter()
            .filter(|(keyword, _, _)| *keyword == "LINK")
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
        if links.is_empty() && !self.is_auto {
            return Value::Null;
        }
        typed(
            "MamlCommandHelpInfo#relatedLinks",
            vec![(
                "navigationLink",
                Value::array_of(Type::Known(Known::PSObject), links),
            )],
        )
    }

    fn notes(&self) -> Value {
        self.section("NOTES").map_or(Value::Null, |text| {
            typed(
                "MamlCommandHelpInfo#alertSet",
                vec![("alert", paragraphs(text))],
            )
        })
    }
}

/// What is said of a command of Exchange's instead of prose: its editions, how far it is simulated, where its page is.
fn of_exchange(name: &str) -> Option<String> {
    let declaration = grammar::declaration(name).filter(|held| held.module == "exchange")?;
    let name = declaration.name;
    let editions = edition::of_command(name);
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
