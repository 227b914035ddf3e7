//! Write-Output, Write-Host, Write-Information and the cmdlets of the message streams.

use super::common::{Record, message};
use crate::engine::host::{ProgressLine, ProgressLook};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::date_time::{DateTime, Kind};
use crate::value::error_record::Exception;
use crate::value::net::ps_style;
use crate::value::{
    ErrorCategory, ErrorRecord, Fault, InvocationInfo, PSString, Type, Value, member, text,
};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Write-Output",
        body: Body::Each(write_output),
    },
    Cmdlet {
        name: "Write-Host",
        body: Body::Each(write_host),
    },
    Cmdlet {
        name: "Write-Error",
        body: Body::Each(write_error),
    },
    Cmdlet {
        name: "Write-Warning",
        body: Body::Each(|call| {
            let text = call.text("Message").unwrap_or_default();
            call.warning(&text)
        }),
    },
    Cmdlet {
        name: "Write-Verbose",
        body: Body::Each(|call| {
            let text = call.text("Message").unwrap_or_default();
            call.verbose(&text)
        }),
    },
    Cmdlet {
        name: "Write-Debug",
        body: Body::Each(|call| {
            let text = call.text("Message").unwrap_or_default();
            call.debug(&text)
        }),
    },
    Cmdlet {
        name: "Write-Information",
        body: Body::Each(write_information),
    },
    Cmdlet {
        name: "Write-Progress",
        body: Body::Each(write_progress),
    },
];

fn write_output(call: &mut Call<'_>) -> Flow {
    let Some(value) = call.get("InputObject").cloned() else {
        return Ok(());
    };
    if call.flag("NoEnumerate") {
        call.write(value)
    } else {
        call.write_enumerated(value)
    }
}

/// The text that Write-Host makes of anything: elements with a separator between them.
fn host_text(call: &mut Call<'_>, value: &Value, separator: &str) -> String {
    if let Value::String(text) = value.base() {
        return text.to_string();
    }
    if let Value::Object(held) = value
        && let Some(written) = held.written()
    {
        return written.to_text();
    }
    let items = match value.base() {
        Value::Dictionary(table) => Some(
            table
                .pairs()
                .into_iter()
                .map(|(key, value)| {
                    let key = text::net_text(&key, call.rt.culture);
                    let value = text::net_text(&value, call.rt.culture);
                    Value::str(format!("[{key}, {value}]"))
                })
                .collect(),
        ),
        // What enumerates others is no collection itself.
        Value::Net(net) if net.object().type_of().full_name().ends_with("Enumerator") => None,
        _ => member::enumerate(value),
    };
    match items {
        Some(items) => {
            let mut all = String::new();
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    all.push_str(separator);
                }
                all.push_str(&host_text(call, item, separator));
            }
            all
        }
        None if value.is_null() => String::new(),
        // .NET's own text in the culture of the session.
        None if matches!(
            value.base(),
            Value::Double(_) | Value::Single(_) | Value::Decimal(_) | Value::Net(_)
        ) =>
        {
            text::net_text(value.base(), call.rt.culture)
        }
        None => crate::format::display::text(value, call.rt).unwrap_or_else(|_| value.to_text()),
    }
}

fn colour(call: &Call<'_>, name: &str) -> Option<i64> {
    match call.get(name)?.base() {
        Value::Enum(value) => Some(value.number),
        _ => None,
    }
}

/// The escape sequence of a console colour, 30 for the text and 40 behind it.
fn escape(number: i64, base: i64) -> String {
    const ORDER: [i64; 8] = [0, 4, 2, 6, 1, 5, 3, 7];
    let bright = number >= 8;
    let plain = usize::try_from(number % 8)
        .ok()
        .and_then(|at| ORDER.get(at).copied())
        .unwrap_or(7);
    format!("\u{1b}[{}m", base + plain + if bright { 60 } else { 0 })
}

fn write_host(call: &mut Call<'_>) -> Flow {
    let separator = match call.get("Separator").cloned() {
        None => " ".to_owned(),
        Some(value) => text::net_text(&value, call.rt.culture),
    };
    let value = call.value("Object");
    let text = host_text(call, &value, &separator);
    let no_newline = call.flag("NoNewline");
    let (foreground, background) = (
        colour(call, "ForegroundColor"),
        colour(call, "BackgroundColor"),
    );
    let optional = |number: Option<i64>| match number {
        Some(number) => Value::enumeration("System.ConsoleColor", number),
        None => Value::Null,
    };
    let data = Record::with_text(
        "System.Management.Automation.HostInformationMessage",
        vec![
            ("Message", Value::str(text.as_str())),
            ("NoNewLine", Value::Bool(no_newline)),
            ("ForegroundColor", optional(foreground)),
            ("BackgroundColor", optional(background)),
        ],
        text.clone(),
    );
    let record = information_record(call, data, &["PSHOST".into()]);
    let mut line = text;
    if call.rt.host.colors() && (foreground.is_some() || background.is_some()) {
        let before = foreground.map_or_else(String::new, |number| escape(number, 30))
            + &background.map_or_else(String::new, |number| escape(number, 40));
        line = format!("{before}{line}\u{1b}[0m");
    }
    if !no_newline {
        line.push('\n');
    }
    let common = call.common.clone();
    call.rt.write_information(record, Some(&line), &common)
}

fn information_record(call: &mut Call<'_>, data: Value, tags: &[PSString]) -> Value {
    let world = Rc::clone(&call.rt.world);
    let now = world.now();
    let local = now + i64::from(world.local_offset(now)) * crate::text::date_time::TICKS_PER_MINUTE;
    let shown = text::net_text(&data, call.rt.culture);
    let source = call
        .invocation
        .source
        .as_ref()
        .and_then(|source| source.name())
        .unwrap_or("Write-Information")
        .to_owned();
    let source = if call.info.name == "Write-Host" || source.is_empty() {
        Value::str(if source.is_empty() {
            "Write-Host"
        } else {
            &source
        })
    } else {
        Value::str(source)
    };
    Record::with_text(
        "System.Management.Automation.InformationRecord",
        vec![
            ("MessageData", data),
            ("Source", source),
            (
                "TimeGenerated",
                Value::DateTime(DateTime::clamped(local, Kind::Local)),
            ),
            (
                "Tags",
                Value::list_of(
                    Type::generic("System.Collections.Generic.List", vec![Type::STRING]),
                    tags.iter().cloned().map(Value::String).collect(),
                ),
            ),
            ("User", Value::str(world.user_name())),
            ("Computer", Value::str(world.machine_name())),
            ("ProcessId", Value::UInt(world.process_id())),
            ("NativeThreadId", Value::UInt(1)),
            ("ManagedThreadId", Value::UInt(1)),
        ],
        shown,
    )
}

fn write_information(call: &mut Call<'_>) -> Flow {
    let tags = call.texts("Tags");
    if let Some(tag) = tags.iter().find(|tag| {
        tag.get(..2)
            .is_some_and(|head| head.eq_ignore_ascii_case("PS"))
    }) {
        let text = message(
            "UtilityCommonStrings",
            "PSPrefixReservedInInformationTag",
            &[tag],
        );
        return call.throw(
            &Fault::new(
                "PSPrefixReservedInInformationTag",
                ErrorCategory::InvalidArgument,
                text,
            )
            .of("System.InvalidOperationException"),
        );
    }
    let data = call.value("MessageData");
    let record = information_record(call, data, &tags);
    let common = call.common.clone();
    call.rt.write_information(record, None, &common)
}

/// The call whose scope the cmdlet was called in.
fn around(call: &Call<'_>) -> Option<Rc<InvocationInfo>> {
    call.rt
        .calls
        .iter()
        .rev()
        .filter(|info| {
            crate::engine::scope::chain(call.frame).any(|frame| Rc::ptr_eq(&frame, &info.frame))
        })
        .find_map(crate::engine::run::CallInfo::invocation)
}

fn write_error(call: &mut Call<'_>) -> Flow {
    let text_of = |name: &str| call.text(name);
    let category = match call.get("Category").map(Value::base) {
        Some(Value::Enum(value)) => usize::try_from(value.number)
            .ok()
            .and_then(|at| ErrorCategory::ALL.get(at).copied()),
        _ => None,
    };
    let target = call.value("TargetObject");
    let record = if let Some(Value::Error(held)) = call.get("ErrorRecord").map(Value::base) {
        copy(held)
    } else if let Some(exception) = call.get("Exception").filter(|value| !value.is_null()) {
        let id = text_of("ErrorId")
            .filter(|id| !id.is_empty())
            .unwrap_or_else(|| exception.type_of().full_name().into());
        let record = ErrorRecord::new(exception.clone(), id, category.unwrap_or_default(), target);
        if let Some(text) = text_of("Message").filter(|text| !text.is_empty()) {
            *record.details.borrow_mut() = Some(text);
        }
        record
    } else {
        let text = text_of("Message").unwrap_or_default();
        let exception = Exception::new("Microsoft.PowerShell.Commands.WriteErrorException", text);
        let id = text_of("ErrorId")
            .filter(|id| !id.is_empty())
            .unwrap_or_else(|| "Microsoft.PowerShell.Commands.WriteErrorException".into());
        ErrorRecord::new(
            Value::net(exception),
            id,
            category.unwrap_or_default(),
            target,
        )
    };
    if let Some(action) = text_of("RecommendedAction").filter(|text| !text.is_empty()) {
        *record.recommended_action.borrow_mut() = Some(action);
        let shown = record.shown_message();
        record.details.borrow_mut().get_or_insert(shown);
    }
    {
        let mut held = record.category.borrow_mut();
        held.activity = "Write-Error".into();
        let set = |into: &mut PSString, name: &str| {
            if let Some(text) = call.text(name).filter(|text| !text.is_empty()) {
                *into = text;
            }
        };
        set(&mut held.activity, "CategoryActivity");
        set(&mut held.reason, "CategoryReason");
        set(&mut held.target_name, "CategoryTargetName");
        set(&mut held.target_type, "CategoryTargetType");
    }
    if let Some(invocation) = around(call) {
        let command = invocation.command.clone();
        if !command.is_empty() {
            let mut id = record.fully_qualified_id.borrow_mut();
            if !id.contains(',') {
                let class = call.rt.class_of(&command);
                *id = format!("{id},{class}").into();
            }
        }
        // A script was called from nowhere: an error that ends it tells where it was written.
        if invocation.line_number() > 0 || !stops(call) {
            *record.invocation.borrow_mut() = Some(invocation);
            record.preserve_invocation.set(true);
        }
    } else if !stops(call) {
        // An error that stops tells where; one that is only written does not.
        *record.invocation.borrow_mut() = Some(Rc::new(InvocationInfo::default()));
    }
    *record.stack_trace.borrow_mut() = call.rt.stack_trace().into();
    call.error(Rc::new(record))
}

/// True if errors of this call stop what runs.
fn stops(call: &Call<'_>) -> bool {
    match &call.common.error_action {
        Some(action) => crate::engine::values::action_name(*action).eq_ignore_ascii_case("Stop"),
        None => call
            .rt
            .preference("ErrorActionPreference")
            .eq_ignore_ascii_case("Stop"),
    }
}

/// A copy of a record, as it is written anew.
fn copy(held: &ErrorRecord) -> ErrorRecord {
    let plain = held.base_id();
    let record = ErrorRecord::new(
        held.exception.clone(),
        plain,
        held.category.borrow().category,
        held.target.borrow().clone(),
    );
    *record.category.borrow_mut() = held.category.borrow().clone();
    *record.details.borrow_mut() = held.details.borrow().clone();
    *record.recommended_action.borrow_mut() = held.recommended_action.borrow().clone();
    record
}

fn write_progress(call: &mut Call<'_>) -> Flow {
    if call.text("Activity").is_none_or(|text| text.is_empty()) && !call.flag("Completed") {
        return call.throw(
            &Fault::new(
                "MissingActivity",
                ErrorCategory::InvalidArgument,
                "The required value of Activity is missing.",
            )
            .of("System.ArgumentException"),
        );
    }
    let preference = match call.common.progress_action {
        Some(action) => crate::engine::values::action_name(action).to_owned(),
        None => call.rt.preference("ProgressPreference"),
    };
    if preference.eq_ignore_ascii_case("SilentlyContinue")
        || preference.eq_ignore_ascii_case("Ignore")
    {
        return Ok(());
    }
    let text = |call: &Call<'_>, name: &str| {
        call.text(name)
            .map(|text| text.to_string())
            .unwrap_or_default()
    };
    let number = |call: &Call<'_>, name: &str| {
        call.int(name)
            .and_then(|number| i32::try_from(number).ok())
            .unwrap_or(-1)
    };
    let line = ProgressLine {
        activity: text(call, "Activity"),
        status: call
            .text("Status")
            .map_or_else(|| "Processing".to_owned(), |text| text.to_string()),
        operation: text(call, "CurrentOperation"),
        percent: number(call, "PercentComplete"),
        seconds: number(call, "SecondsRemaining"),
        id: number(call, "Id").max(0),
        parent: number(call, "ParentId"),
        source: call.int("SourceId").unwrap_or_default(),
        completed: call.flag("Completed"),
    };
    if line.parent >= 0 && line.parent == line.id {
        let text = message(
            "ProgressRecordStrings",
            "ParentActivityIdCantBeActivityId",
            &[],
        );
        return call.throw(
            &Fault::new("Argument", ErrorCategory::InvalidArgument, text)
                .of("System.Management.Automation.PSArgumentException"),
        );
    }
    let (style, width, classic) = ps_style::current(&*call.rt.world).progress();
    let look = ProgressLook {
        style,
        width: usize::try_from(width).unwrap_or_default(),
        classic,
    };
    call.rt.host.progress(&line, &look);
    Ok(())
}
