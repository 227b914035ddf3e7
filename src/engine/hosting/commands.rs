//! The commands that a hosted PowerShell is given before it is invoked.

use super::super::binder::Argument;
use super::super::command::Command;
use super::super::run::Part;
use super::super::runspace::Runspace;
use super::super::sink::Sink;
use super::super::unwind::Flow;
use crate::text::source::Source;
use crate::value::{ScriptBlock, Value};
use std::rc::Rc;

/// A command or a script, and its parameters: name, value, or both.
#[derive(Clone, Debug)]
pub struct CommandEntry<V> {
    /// The command's name, or the script's text.
    pub text: String,
    /// It is a script.
    pub script: bool,
    /// It runs in a scope of its own.
    pub local: bool,
    /// What it is called with.
    pub parameters: Vec<(Option<String>, Option<V>)>,
}

/// Statements, each a pipeline of commands.
#[derive(Clone, Debug)]
pub struct Commands<V>(pub Vec<Vec<CommandEntry<V>>>);

impl<V> Default for Commands<V> {
    fn default() -> Self {
        Commands(vec![Vec::new()])
    }
}

impl<V> Commands<V> {
    /// True if there is nothing to run.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// A command at the end of the pipeline that is being written.
    pub fn add(&mut self, entry: CommandEntry<V>) {
        match self.0.last_mut() {
            Some(statement) => statement.push(entry),
            None => self.0.push(vec![entry]),
        }
    }

    /// The command that was added last.
    pub fn last(&mut self) -> Option<&mut CommandEntry<V>> {
        self.0.last_mut()?.last_mut()
    }

    /// The same commands with other values.
    pub fn map<W>(&self, change: &mut dyn FnMut(&V) -> W) -> Commands<W> {
        let mut of_entry = |entry: &CommandEntry<V>| CommandEntry {
            text: entry.text.clone(),
            script: entry.script,
            local: entry.local,
            parameters: entry
                .parameters
                .iter()
                .map(|(name, value)| (name.clone(), value.as_ref().map(&mut *change)))
                .collect(),
        };
        Commands(
            self.0
                .iter()
                .map(|statement| statement.iter().map(&mut of_entry).collect())
                .collect(),
        )
    }
}

/// Runs the commands in a session's own scope.
pub fn run(
    rt: &mut Runspace,
    commands: &Commands<Value>,
    mut input: Option<Vec<Value>>,
    out: &mut dyn Sink,
) -> Flow {
    for statement in commands.0.iter().filter(|statement| !statement.is_empty()) {
        let mut parts = Vec::with_capacity(statement.len());
        for entry in statement {
            parts.push(Part {
                command: command(rt, entry)?,
                arguments: entry.parameters.iter().map(argument).collect(),
                dot: entry.script && !entry.local,
            });
        }
        rt.run_parts(parts, input.take(), out)?;
    }
    Ok(())
}

fn argument((name, value): &(Option<String>, Option<Value>)) -> Argument {
    match (name, value) {
        (Some(name), Some(value)) => Argument::pair(name.as_str(), value.clone()),
        (Some(name), None) => Argument::named(name.as_str()),
        (None, value) => Argument::positional(value.clone().unwrap_or_default()),
    }
}

fn command(rt: &mut Runspace, entry: &CommandEntry<Value>) -> Flow<Command> {
    if entry.script {
        let parsed = rt.parse(Rc::new(Source::new(entry.text.as_str())));
        if !parsed.errors.is_empty() {
            let mut fault = super::super::run::parse_fault(&parsed);
            // What only lacks its end says so in its type, and no more than that.
            if let Some(first) = parsed.errors.first().filter(|first| first.incomplete) {
                fault.exception =
                    "System.Management.Automation.IncompleteParseException".to_owned();
                fault.id = "IncompleteParseException".to_owned();
                fault.message = first.message.clone();
            }
            return Err(fault.into());
        }
        return Ok(Command::Block(Rc::new(ScriptBlock::new(parsed.script))));
    }
    let frame = Rc::clone(&rt.frame);
    if let Some(found) = rt.lookup_command(&entry.text, &frame) {
        return Ok(found);
    }
    match rt.load_command(&entry.text, &frame)? {
        Some(found) => Ok(found),
        None => Err(rt.command_not_found(&entry.text).into()),
    }
}
