//! Questions to the person: choices, confirmations, missing parameters, and the prompt within a question.

use super::declaration::ParameterMetadata;
use super::runspace::Runspace;
use super::scope::NameId;
use super::unwind::{Flow, Severity, Unwind};
use crate::grammar::message;
use crate::text::cells;
use crate::value::net::credential::{Credential, SecureString};
use crate::value::{ErrorCategory, Fault, Type, Value, convert, member as members};
use std::rc::Rc;

/// Reads and runs statements within a question, until `exit`; the host offers it.
pub struct NestedPrompt(pub Box<dyn Fn(&mut Runspace)>);

/// A choice: its letter, its label and what it means.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The letters that choose it.
    pub key: String,
    /// What is shown.
    pub label: String,
    /// What `?` shows.
    pub help: String,
}

impl Choice {
    /// A choice of a label in which `&` stands before the letter.
    pub fn new(label: &str, help: &str) -> Choice {
        match label.split_once('&') {
            Some((before, after)) => Choice {
                key: after
                    .chars()
                    .next()
                    .map(|c| c.to_uppercase().collect())
                    .unwrap_or_default(),
                label: format!("{before}{after}").trim().to_owned(),
                help: help.to_owned(),
            },
            None => Choice {
                key: String::new(),
                label: label.trim().to_owned(),
                help: help.to_owned(),
            },
        }
    }

    fn is(&self, answer: &str) -> bool {
        let same = |text: &str| crate::text::name::eq_ignore_case(text, answer);
        !self.key.is_empty() && same(&self.key) || same(&self.label)
    }
}

fn text_of(file: &str, id: &str) -> String {
    message(file, id).unwrap_or_default().to_owned()
}

/// A choice of PowerShell's own sentences.
fn own(label: &str, help: &str) -> Choice {
    let find = |id: &str| text_of("CommandBaseStrings", id);
    Choice::new(&find(label), &find(help).replace("{0}", "exit"))
}

/// What was chosen in a confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// Yes to all.
    YesToAll,
    /// No.
    No,
    /// No to all.
    NoToAll,
    /// Stop the command.
    Halt,
}

impl Runspace {
    /// Asks for one of some choices: its number. `None`: there is no input any more.
    pub fn choose(
        &mut self,
        caption: &str,
        question: &str,
        choices: &[Choice],
        default: Option<usize>,
    ) -> Flow<Option<usize>> {
        let width = self.host.width();
        let mut parts: Vec<String> = choices
            .iter()
            .map(|choice| format!("[{}] {}  ", choice.key, choice.label))
            .collect();
        parts.push(text_of(
            "ConsoleHostUserInterfaceStrings",
            "PromptForChoiceHelp",
        ));
        if let Some(choice) = default.and_then(|at| choices.get(at)) {
            let shown = if choice.key.is_empty() {
                &choice.label
            } else {
                &choice.key
            };
            parts.push(
                text_of("ConsoleHostUserInterfaceStrings", "DefaultChoicePrompt")
                    .replace("{0}", shown),
            );
        }
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let line = choice_line(&parts, width);
        let mut head = String::new();
        if !caption.is_empty() {
            head.push_str(&format!("\n{caption}\n"));
        }
        if !question.is_empty() {
            head.push_str(&cells::wrap_lines(question, width).join("\n"));
            head.push('\n');
        }
        let mut text = format!("{head}{line}");
        loop {
            let Some(answer) = self.prompt(&text)? else {
                return Ok(None);
            };
            let answer = answer.trim();
            if answer.is_empty() {
                if default.is_some() {
                    return Ok(default);
                }
            } else if answer == "?" {
                for choice in choices {
                    let key = if choice.key.is_empty() {
                        &choice.label
                    } else {
                        &choice.key
                    };
                    let help = format!("{key} - {}", choice.help);
                    let help = cells::wrap_lines(&help, width).join("\n");
                    self.host_write(&format!("{help}\n"));
                }
                // The whole question is asked again after the help.
            } else if let Some(at) = choices.iter().position(|choice| choice.is(answer)) {
                return Ok(Some(at));
            }
            text.clone_from(&line);
        }
    }

    /// The question of `ShouldProcess` and `ShouldContinue`; no input means no.
    pub(super) fn ask_confirmation(&mut self, caption: &str, question: &str) -> Flow<Answer> {
        let choices = [
            own("ContinueOneLabel", "ContinueOneHelpMessage"),
            own("ContinueAllLabel", "ContinueAllHelpMessage"),
            own("SkipOneLabel", "SkipOneHelpMessage"),
            own("SkipAllLabel", "SkipAllHelpMessage"),
            own("PauseLabel", "PauseHelpMessage"),
        ];
        loop {
            return Ok(match self.choose(caption, question, &choices, Some(0))? {
                Some(0) => Answer::Yes,
                Some(1) => Answer::YesToAll,
                Some(3) => Answer::NoToAll,
                Some(4) => {
                    self.nested_prompt();
                    continue;
                }
                _ => Answer::No,
            });
        }
    }

    /// The question of the preference `Inquire`.
    pub(super) fn ask_to_go_on(&mut self, question: &str) -> Flow<Answer> {
        let caption = text_of("CommandBaseStrings", "InquireCaptionDefault");
        let choices = [
            own("ContinueOneLabel", "ContinueOneHelpMessage"),
            own("ContinueAllLabel", "ContinueAllHelpMessage"),
            own("HaltLabel", "HaltHelpMessage"),
            own("PauseLabel", "PauseHelpMessage"),
        ];
        loop {
            return Ok(match self.choose(&caption, question, &choices, Some(0))? {
                Some(0) => Answer::Yes,
                Some(1) => Answer::YesToAll,
                Some(3) => {
                    self.nested_prompt();
                    continue;
                }
                _ => Answer::Halt,
            });
        }
    }

    /// The error of `Halt Command`.
    pub(super) fn halted(&mut self, command: &str) -> Box<Unwind> {
        let fault = Fault::new(
            "ActionPreferenceStop",
            ErrorCategory::OperationStopped,
            text_of("CommandBaseStrings", "InquireHalt"),
        )
        .of("System.Management.Automation.ActionPreferenceStopException");
        let frame = Rc::clone(&self.frame);
        let record = self.record_of(&fault, &frame);
        record.category.borrow_mut().activity = command.into();
        Box::new(Unwind::Throw(record, Severity::Script))
    }

    /// A prompt within the question, where the host has one.
    pub fn nested_prompt(&mut self) {
        let Some(nested) = self.service::<NestedPrompt>() else {
            return;
        };
        self.at_nested_level(|rt| (nested.0)(rt));
    }

    /// Does something one level of prompts deeper.
    pub(super) fn at_nested_level(&mut self, work: impl FnOnce(&mut Runspace)) {
        let id = NameId::of("NestedPromptLevel");
        let global = Rc::clone(&self.global);
        let level = self
            .get_variable(id, &global)
            .and_then(|value| convert::to_i64(&value).ok())
            .unwrap_or(0);
        let set = |rt: &mut Runspace, level: i64| {
            let level = Value::Int(i32::try_from(level).unwrap_or(i32::MAX));
            let global = Rc::clone(&rt.global);
            let _ = rt.set_in_frame(id, level, &global);
        };
        set(self, level + 1);
        work(self);
        set(self, level);
    }

    /// `$Host.UI.PromptForChoice`.
    pub(crate) fn prompt_for_choice(&mut self, arguments: &[Value]) -> Flow<Value> {
        let text = |rt: &mut Runspace, at: usize| match arguments.get(at) {
            Some(value) if !value.is_null() => rt.text(value),
            _ => Ok(String::new()),
        };
        let caption = text(self, 0)?;
        let question = text(self, 1)?;
        let given = match arguments.get(2) {
            Some(value) => members::enumerate(value).unwrap_or_else(|| vec![value.clone()]),
            None => Vec::new(),
        };
        let mut choices = Vec::new();
        for value in given {
            let part = |rt: &mut Runspace, name: &str| -> Flow<Option<String>> {
                match crate::value::Context::property(rt, &value, name)? {
                    Some(held) if !held.is_null() => Ok(Some(rt.text(&held)?)),
                    _ => Ok(None),
                }
            };
            let label = match value.as_str() {
                Some(label) => label.to_owned(),
                None => match part(self, "Label")? {
                    Some(label) => label,
                    None => self.text(&value)?,
                },
            };
            let help = match value.as_str() {
                Some(_) => String::new(),
                None => part(self, "HelpMessage")?.unwrap_or_default(),
            };
            choices.push(Choice::new(&label, &help));
        }
        let default = arguments
            .get(3)
            .and_then(|value| convert::to_i64(value).ok())
            .unwrap_or(-1);
        if choices.is_empty() || default >= choices.len() as i64 || default < -1 {
            let (id, sentence) = if choices.is_empty() {
                ("EmptyChoicesErrorTemplate", ["choices", ""])
            } else {
                (
                    "InvalidDefaultChoiceErrorTemplate",
                    ["defaultChoice", "choices"],
                )
            };
            let [first, second] = sentence;
            let text = text_of("ConsoleHostUserInterfaceStrings", id)
                .replace("{0}", first)
                .replace("{1}", second);
            return Err(
                Fault::net("System.Management.Automation.PSArgumentException", text).into(),
            );
        }
        let chosen = self.choose(&caption, &question, &choices, usize::try_from(default).ok())?;
        Ok(chosen.map_or(Value::Int(-1), |at| {
            Value::Int(i32::try_from(at).unwrap_or(-1))
        }))
    }

    /// Asks for the values of parameters that are missing; `None`: nobody answers.
    pub(super) fn ask_for_parameters(
        &mut self,
        command: &str,
        parameters: &[&ParameterMetadata],
    ) -> crate::value::Result<Option<Vec<Value>>> {
        let ui = |id: &str| text_of("ConsoleHostUserInterfaceStrings", id);
        let help_of = |parameter: &ParameterMetadata| {
            parameter
                .sets
                .iter()
                .find_map(|set| set.help.as_ref())
                .map(ToString::to_string)
        };
        self.finish_output();
        let mut head = format!(
            "\ncmdlet {command} at command pipeline position 1\nSupply values for the following parameters:\n"
        );
        if parameters
            .iter()
            .any(|parameter| help_of(parameter).is_some())
        {
            head.push_str(&ui("PromptHelp"));
            head.push('\n');
        }
        self.host.write_out(&head);
        let mut answers = Vec::with_capacity(parameters.len());
        for parameter in parameters {
            let name = parameter.name.as_str();
            let declared = parameter.declared.clone().unwrap_or(Type::OBJECT);
            let element = parameter.collection.element().cloned();
            let wanted = element.clone().unwrap_or(declared);
            let secret = wanted.is_known(crate::value::Known::SecureString);
            let mut items: Vec<Value> = Vec::new();
            loop {
                let label = match element {
                    Some(_) => format!("{name}[{}]: ", items.len()),
                    None => format!("{name}: "),
                };
                if wanted.is_known(crate::value::Known::PSCredential) && element.is_none() {
                    self.host.write_out(&format!("{name}\n"));
                    let Some(user) = self.host.read_line("User: ", false) else {
                        return Ok(None);
                    };
                    let question = format!("Password for user {user}: ");
                    let Some(password) = self.host.read_line(&question, true) else {
                        return Ok(None);
                    };
                    items.push(Credential::value(&user, SecureString::value(&password)));
                    break;
                }
                let Some(line) = self.host.read_line(&label, secret) else {
                    return Ok(None);
                };
                if line.trim() == "!?" {
                    let help = help_of(parameter).unwrap_or_else(|| {
                        ui("PromptNoHelpAvailableErrorTemplate").replace("{0}", name)
                    });
                    self.host.write_out(&format!("{help}\n"));
                    continue;
                }
                if element.is_some() && line.is_empty() {
                    break;
                }
                let plain = wanted == Type::OBJECT || wanted == Type::STRING || secret;
                if !plain
                    && let Err(fault) = convert::convert(&Value::str(line.as_str()), &wanted, self)
                    && is_number(&wanted)
                {
                    let id = if fault.message.contains("too large or too small") {
                        "PromptParseOverflowErrorTemplate"
                    } else {
                        "PromptParseFormatErrorTemplate"
                    };
                    let text = ui(id)
                        .replace("{0}", &wanted.full_name())
                        .replace("{1}", &line);
                    self.host.write_out(&format!("{text}\n"));
                    continue;
                }
                let value = if secret {
                    SecureString::value(&line)
                } else {
                    Value::str(line)
                };
                if element.is_none() {
                    items.push(value);
                    break;
                }
                items.push(value);
            }
            answers.push(match element {
                Some(_) => Value::array(items),
                None => items.pop().unwrap_or_default(),
            });
        }
        Ok(Some(answers))
    }
}

fn is_number(of: &Type) -> bool {
    matches!(of, Type::Known(known) if known.is_numeric())
        || of.is_known(crate::value::Known::DateTime)
}

/// The choices of a question in a row; one that does not fit begins a line and loses its blanks.
fn choice_line(choices: &[&str], width: usize) -> String {
    let most = width.saturating_sub(1);
    let mut text = String::new();
    let mut used = 0;
    for choice in choices {
        let wide = cells::width(choice);
        if used + wide > most {
            text.push('\n');
            text.push_str(choice.trim_end());
            used = wide;
        } else {
            text.push_str(choice);
            used += wide;
        }
    }
    text
}
