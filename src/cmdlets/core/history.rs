//! Get-, Add-, Clear- and Invoke-History, Get-PSCallStack.

use crate::engine::objects::Record;
use crate::engine::runspace::HistoryEntry;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::wildcard::Wildcard;
use crate::value::{Context, ErrorCategory, Fault, NetObject, Type, Value, convert};
use std::any::Any;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-History",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Add-History",
        body: Body::Each(add),
    },
    Cmdlet {
        name: "Clear-History",
        body: Body::Each(clear),
    },
    Cmdlet {
        name: "Invoke-History",
        body: Body::Each(invoke),
    },
    Cmdlet {
        name: "Get-PSCallStack",
        body: Body::Each(call_stack),
    },
];

/// `[HistoryInfo]`.
struct HistoryObject(HistoryEntry);

impl NetObject for HistoryObject {
    fn type_of(&self) -> Type {
        Type::named("Microsoft.PowerShell.Commands.HistoryInfo")
    }

    fn to_text(&self) -> String {
        self.0.text.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let date = |ticks: i64| {
            convert::convert(
                &Value::Long(ticks),
                &Type::Known(crate::value::Known::DateTime),
                &mut crate::value::NoContext,
            )
            .unwrap_or_default()
        };
        Some(match name.to_ascii_lowercase().as_str() {
            "id" => Value::Long(self.0.id),
            "commandline" => Value::str(self.0.text.as_str()),
            "executionstatus" => Value::enumeration(
                "System.Management.Automation.Runspaces.PipelineState",
                match self.0.status {
                    "Failed" => 5,
                    "Stopped" => 3,
                    _ => 4,
                },
            ),
            "startexecutiontime" => date(self.0.times.0),
            "endexecutiontime" => date(self.0.times.1),
            "duration" => convert::convert(
                &Value::Long(self.0.times.1 - self.0.times.0),
                &Type::Known(crate::value::Known::TimeSpan),
                &mut crate::value::NoContext,
            )
            .unwrap_or_default(),
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Id",
            "CommandLine",
            "ExecutionStatus",
            "StartExecutionTime",
            "EndExecutionTime",
            "Duration",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn get(call: &mut Call<'_>) -> Flow {
    let count = call
        .is_bound("Count")
        .then(|| call.int("Count"))
        .flatten()
        .and_then(|count| usize::try_from(count).ok());
    let ids = call.list("Id");
    let mut chosen = Vec::new();
    if ids.is_empty() {
        chosen.clone_from(&call.rt.history);
        if let Some(count) = count {
            chosen = chosen.split_off(chosen.len().saturating_sub(count));
        }
    }
    // With a count an entry is the last of those that are shown.
    if let (Some(count), [id]) = (count, ids.as_slice()) {
        let last = convert::to_i64(id)?;
        let mut entries = call.rt.history.clone();
        entries.retain(|entry| entry.id <= last);
        let from = match count {
            0 => 0,
            count => entries.len().saturating_sub(count),
        };
        for entry in entries.split_off(from) {
            call.write(Value::net(HistoryObject(entry)))?;
        }
        return Ok(());
    }
    if count.is_some() && ids.len() > 1 {
        let text = crate::grammar::message("HistoryStrings", "NoCountWithMultipleIds");
        return call.throw(
            &Fault::new(
                "GetHistoryNoCountWithMultipleIds",
                ErrorCategory::InvalidArgument,
                text.unwrap_or_default(),
            )
            .of("System.ArgumentException")
            .target(call.value("Count")),
        );
    }
    for id in ids {
        let id = convert::to_i64(&id)?;
        match call.rt.history.iter().find(|entry| entry.id == id) {
            Some(entry) => chosen.push(entry.clone()),
            None => {
                let text = format!("Cannot locate the history for Id {id}.");
                call.fail(
                    "GetHistoryNoHistoryForId",
                    ErrorCategory::ObjectNotFound,
                    "System.ArgumentException",
                    &text,
                    Value::Long(id),
                )?;
            }
        }
    }
    for entry in chosen {
        call.write(Value::net(HistoryObject(entry)))?;
    }
    Ok(())
}

fn add(call: &mut Call<'_>) -> Flow {
    for object in call.list("InputObject") {
        let text = match call.rt.property(&object, "CommandLine")? {
            Some(text) => call.rt.text(&text)?,
            None => {
                call.fail(
                    "AddHistoryInvalidInput",
                    ErrorCategory::InvalidData,
                    "System.ArgumentException",
                    "Cannot add history because the input object has a format that is not valid.",
                    object.clone(),
                )?;
                continue;
            }
        };
        let mut ticks = [0i64; 2];
        for (at, name) in ["StartExecutionTime", "EndExecutionTime"]
            .iter()
            .enumerate()
        {
            if let Some(value) = call.rt.property(&object, name)?
                && let Some(Value::Long(held)) = call.rt.property(&value, "Ticks")?
                && let Some(slot) = ticks.get_mut(at)
            {
                *slot = held;
            }
        }
        let id = call.rt.history.last().map_or(1, |entry| entry.id + 1);
        let entry = HistoryEntry {
            id,
            text,
            times: (
                ticks.first().copied().unwrap_or(0),
                ticks.get(1).copied().unwrap_or(0),
            ),
            status: "Completed",
        };
        call.rt.history.push(entry.clone());
        if call.flag("Passthru") {
            call.write(Value::net(HistoryObject(entry)))?;
        }
    }
    Ok(())
}

fn refuse(call: &mut Call<'_>, id: &str, message: &str, arg: &str) -> Flow {
    let text = crate::grammar::message("HistoryStrings", message)
        .unwrap_or_default()
        .replace("{0}", arg);
    let category = if message.starts_with("NoHistory") {
        ErrorCategory::ObjectNotFound
    } else {
        ErrorCategory::InvalidArgument
    };
    call.fail(
        id,
        category,
        "System.ArgumentException",
        &text,
        Value::str(arg),
    )
}

/// So many of some entries: the oldest, or the newest.
fn part(ids: Vec<i64>, count: Option<i64>, newest: bool) -> Vec<i64> {
    let Some(count) = count.and_then(|count| usize::try_from(count).ok()) else {
        return ids;
    };
    let skip = if newest {
        ids.len().saturating_sub(count)
    } else {
        0
    };
    ids.into_iter().skip(skip).take(count).collect()
}

fn clear(call: &mut Call<'_>) -> Flow {
    let count = call.is_bound("Count").then(|| call.int("Count")).flatten();
    let newest = call.flag("Newest");
    if let Some(count) = count.filter(|count| *count < 0) {
        return refuse(
            call,
            "ClearHistoryInvalidCountValue",
            "InvalidCountValue",
            &count.to_string(),
        );
    }
    let all: Vec<(i64, String)> = call
        .rt
        .history
        .iter()
        .map(|entry| (entry.id, entry.text.clone()))
        .collect();
    let ids: Vec<i64> = call
        .list("Id")
        .iter()
        .filter_map(|id| convert::to_i64(id).ok())
        .collect();
    let lines = call.texts("CommandLine");
    let shown = count.unwrap_or(-1).to_string();
    let mut gone = Vec::new();
    if !ids.is_empty() {
        if count.is_some() && ids.len() > 1 {
            return refuse(
                call,
                "GetHistoryNoCountWithMultipleIds",
                "NoCountWithMultipleIds",
                &shown,
            );
        }
        for id in ids {
            let Some(at) = all.iter().position(|(held, _)| *held == id) else {
                refuse(
                    call,
                    "GetHistoryNoHistoryForId",
                    "NoHistoryForId",
                    &id.to_string(),
                )?;
                continue;
            };
            let many = usize::try_from(count.unwrap_or(1)).unwrap_or(1);
            let (from, to) = if newest {
                (at, at.saturating_add(many))
            } else {
                ((at + 1).saturating_sub(many), at + 1)
            };
            gone.extend(all.iter().take(to).skip(from).map(|(held, _)| *held));
        }
    } else if !lines.is_empty() {
        if count.is_some() && lines.len() > 1 {
            return refuse(
                call,
                "GetHistoryNoCountWithMultipleCmdLine",
                "NoCountWithMultipleCmdLine",
                &shown,
            );
        }
        for line in lines {
            let Ok(pattern) = Wildcard::new(&line) else {
                continue;
            };
            let found: Vec<i64> = all
                .iter()
                .filter(|(_, text)| pattern.is_match(text))
                .map(|(held, _)| *held)
                .collect();
            if found.is_empty() && !crate::text::wildcard::has_wildcards(&line) {
                refuse(
                    call,
                    "GetHistoryNoHistoryForCommandline",
                    "NoHistoryForCommandline",
                    &line,
                )?;
            }
            gone.extend(part(found, count, newest));
        }
    } else {
        let query = "This command will clear all the entries from the session history.";
        if count.is_none() && !call.should_process(query, "Clear-History")? {
            return Ok(());
        }
        let found = all.iter().map(|(held, _)| *held).collect();
        gone = part(found, count, newest);
    }
    call.rt.history.retain(|entry| !gone.contains(&entry.id));
    Ok(())
}

fn invoke(call: &mut Call<'_>) -> Flow {
    let wanted = call.text("Id");
    let entry = match &wanted {
        None => call.rt.history.last().cloned(),
        Some(text) => match text.parse::<i64>() {
            Ok(id) => call.rt.history.iter().find(|entry| entry.id == id).cloned(),
            Err(_) => call
                .rt
                .history
                .iter()
                .rev()
                .find(|entry| entry.text.starts_with(text.as_str()))
                .cloned(),
        },
    };
    let Some(entry) = entry else {
        let (id, text) = match &wanted {
            None => (
                "InvokeHistoryNoLastHistoryEntryFound",
                "Cannot locate most recent history.".to_owned(),
            ),
            Some(text) if text.parse::<i64>().is_ok() => (
                "InvokeHistoryNoHistoryForId",
                format!("Cannot locate the history for Id {text}."),
            ),
            Some(text) => (
                "InvokeHistoryNoHistoryForCommandline",
                format!("Cannot locate the history for command line {text}."),
            ),
        };
        return call.throw(
            &Fault::new(id, ErrorCategory::ObjectNotFound, text).of("System.ArgumentException"),
        );
    };
    if !call.should_process(&entry.text, "Invoke-History")? {
        return Ok(());
    }
    call.rt.host_write(&format!("{}\n", entry.text));
    if let Some(line) = &mut call.rt.history_line {
        line.clone_from(&entry.text);
    }
    let block = call.rt.parse_block(&entry.text)?;
    let frame = Rc::clone(call.frame);
    call.rt.run_inline(&block, &frame, None, &[], call.out)
}

/// The calls that run, the innermost first.
fn call_stack(call: &mut Call<'_>) -> Flow {
    // What is typed while a script is stopped is no call of it.
    let mut stopped = call.rt.stopped_at();
    let own = usize::from(stopped.is_some());
    let calls: Vec<crate::engine::run::CallInfo> =
        call.rt.calls.iter().rev().skip(own).cloned().collect();
    for held in calls {
        let place = stopped.take().unwrap_or_else(|| held.frame.position.get());
        let position = held.source.position(place.start);
        let file = held.source.name().unwrap_or_default().to_owned();
        let leaf = file.rsplit('/').next().unwrap_or_default().to_owned();
        let command = if held.name.is_empty() {
            if leaf.is_empty() || held.frame.kind == crate::engine::scope::FrameKind::Function {
                "<ScriptBlock>".to_owned()
            } else {
                leaf.clone()
            }
        } else {
            held.name.to_string()
        };
        let function = if held.name.is_empty() || held.name.as_str() == leaf {
            "<ScriptBlock>".to_owned()
        } else {
            held.name.to_string()
        };
        let location = if file.is_empty() {
            "<No file>".to_owned()
        } else {
            format!("{leaf}: line {}", position.line)
        };
        let shown = if file.is_empty() { "<No file>" } else { &file };
        let text = format!("at {command}, {shown}: line {}", position.line);
        let invocation = held.invocation();
        let fields = vec![
            ("FunctionName", Value::str(function)),
            (
                "ScriptLineNumber",
                Value::Int(i32::try_from(position.line).unwrap_or(0)),
            ),
            (
                "InvocationInfo",
                invocation
                    .as_ref()
                    .map_or(Value::Null, crate::engine::objects::invocation_value),
            ),
            (
                "ScriptName",
                if file.is_empty() {
                    Value::Null
                } else {
                    Value::str(file.as_str())
                },
            ),
            ("Location", Value::str(location.as_str())),
            ("Command", Value::str(command)),
            ("Arguments", Value::str("{}")),
        ];
        call.write(Record::with_text(
            "System.Management.Automation.CallStackFrame",
            fields,
            text,
        ))?;
    }
    Ok(())
}
