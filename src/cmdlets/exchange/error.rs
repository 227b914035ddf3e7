//! Refusals of the organization as error records, warnings and verbose text as Exchange words them.

use super::rest;
use crate::engine::{Call, Flow};
use crate::exchange::error::{ExchangeError, Notice};
use crate::exchange::organization::guid_of;
use crate::exchange::time::Moment;
use crate::value::{ErrorCategory, ErrorRecord, Fault, Type, Value};
use crate::{grammar, text::name::eq_ignore_case};
use std::rc::Rc;

/// A sentence of `grammar/messages/exchange.psd1`, with its arguments.
pub fn sentence(id: &str, arguments: &[String]) -> String {
    let template = grammar::message("exchange", id).unwrap_or(id);
    fill(template, arguments)
}

/// A template whose places are `{0}`, `{1}`, ...
pub fn fill(template: &str, arguments: &[String]) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let place = after
            .split_once('}')
            .and_then(|(number, tail)| Some((number.parse::<usize>().ok()?, tail)));
        match place {
            Some((number, tail)) => {
                out.push_str(arguments.get(number).map_or("", String::as_str));
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// The .NET class behind a command, as error ids end with it.
fn class(command: &str) -> String {
    let (verb, noun) = command.split_once('-').unwrap_or((command, ""));
    let is = |known: &[&str]| known.iter().any(|name| eq_ignore_case(name, noun));
    let space = match () {
        () if is(&[
            "CASMailbox",
            "Mailbox",
            "User",
            "Recipient",
            "DistributionGroup",
            "MailUser",
            "MailContact",
            "Contact",
            "Group",
        ]) =>
        {
            "Microsoft.Exchange.Management.RecipientTasks"
        }
        () if is(&["OutlookConnectivity"]) => "Microsoft.Exchange.Management.Tasks",
        () if is(&["ServiceHealth"]) => "Microsoft.Exchange.Monitoring",
        () if is(&[
            "MonitoringItemIdentity",
            "MonitoringProbe",
            "ServerHealth",
            "HealthReport",
        ]) =>
        {
            "Microsoft.Exchange.Monitoring"
        }
        () if is(&[
            "OutlookConnection",
            "OrganizationChange",
            "OrganizationState",
        ]) =>
        {
            "Emsh"
        }
        () => "Microsoft.Exchange.Management.SystemConfigurationTasks",
    };
    format!("{space}.{verb}{noun}")
}

/// Eight digits that are the same for the same error.
fn hash(text: &str) -> String {
    let mut hash: u32 = 0x811C_9DC5;
    for byte in text.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    format!("{hash:08X}")
}

/// The full name of an exception.
fn exception(name: &str) -> String {
    let space = match name {
        "ManagementObjectNotFoundException" | "ManagementObjectAmbiguousException" => {
            "Microsoft.Exchange.Configuration.Tasks"
        }
        "ProxyAddressExistsException"
        | "ADObjectAlreadyExistsException"
        | "NotAcceptedDomainException" => "Microsoft.Exchange.Data.Directory",
        "DataValidationException" | "ParsingInvalidFilterException" => "Microsoft.Exchange.Data",
        "RecipientTaskException" => "Microsoft.Exchange.Configuration.Tasks",
        "ActiveMonitoringServerException" => "Microsoft.Exchange.Monitoring",
        "ServiceCommandException" => "Microsoft.PowerShell.Commands",
        "InvalidOperationException" | "ArgumentException" => "System",
        "IOException" => "System.IO",
        "ItemNotFoundException" => "System.Management.Automation",
        _ => "Microsoft.Exchange.Management.SystemConfigurationTasks",
    };
    format!("{space}.{name}")
}

/// The fault of a refusal.
pub fn fault(call: &mut Call<'_>, error: &ExchangeError) -> Box<Fault> {
    super::presuppose::note(call, error);
    let (id, mut arguments, name) = error.parts();
    let over_rest = rest::is(call);
    if over_rest
        && let (ExchangeError::NotFound { .. }, Some(server)) = (error, arguments.get_mut(1))
    {
        rest::DOMAIN_CONTROLLER.clone_into(server);
    }
    let id = match id {
        "ProxyAddressExists" if over_rest => "ProxyAddressExistsAnywhere",
        other => other,
    };
    let message = sentence(id, &arguments);
    let command = call.info.name;
    let class = class(command);
    if class.starts_with("Emsh.") {
        return Fault::new(id, category(name), message).of(exception(name));
    }
    if name == "ServiceCommandException" {
        let id = match id {
            "ServiceHasDependents" => "ServiceHasDependentServicesNoForce",
            "ServiceDisabled" => "CouldNotStartService",
            other => other,
        };
        return Fault::new(id, ErrorCategory::InvalidOperation, message)
            .of(exception(name))
            .target(Value::str("System.ServiceProcess.ServiceController"));
    }
    if id == "ProbeNotFound" {
        return Fault::new(
            format!("System.InvalidOperationException,{class}"),
            ErrorCategory::NotSpecified,
            message,
        )
        .of("System.InvalidOperationException");
    }
    if let ExchangeError::NotSettable { property, .. } = error
        && call.is_bound(property)
    {
        let arguments = [command.to_owned(), property.clone()];
        return Fault::new(
            "ParameterNotSimulated",
            ErrorCategory::NotImplemented,
            sentence("ParameterNotSimulated", &arguments),
        )
        .of("System.NotImplementedException");
    }
    if let Some(fault) = conversion(call, error, &class) {
        return fault;
    }
    let now = Moment::from_ticks(call.rt.world.now());
    let server = super::task::session(call)
        .map(|session| session.organization().forest.session_server.to_string())
        .unwrap_or_default();
    let request = guid_of(&format!("{command}/{message}"), now.ticks().unsigned_abs());
    if over_rest {
        let stamp = rest::stamp(now);
        let full =
            format!("[Server={server},RequestId={request},TimeStamp={stamp}],Write-ErrorMessage");
        let exception = exception(name);
        let message = format!("|{exception}|{message}");
        return Fault::new(full, ErrorCategory::NotSpecified, message).of(exception);
    }
    let stamp = now.to_string();
    let full = format!(
        "[Server={server},RequestId={request},TimeStamp={stamp}] [FailureCategory=Cmdlet-{name}] {},{class}",
        hash(&format!("{class}/{name}/{message}")),
    );
    Fault::new(full, ErrorCategory::NotSpecified, message).of(exception(name))
}

/// The refusal of a value that a parameter brought: its type cannot read it.
fn conversion(call: &Call<'_>, error: &ExchangeError, class: &str) -> Option<Box<Fault>> {
    let (ExchangeError::InvalidValue {
        property, value, ..
    }
    | ExchangeError::NotAllowed {
        property, value, ..
    }) = error
    else {
        return None;
    };
    let (_, parameter, _) = call
        .given
        .bound()
        .find(|(_, parameter, _)| eq_ignore_case(parameter.name.as_str(), property))?;
    let declared = parameter
        .declared
        .as_ref()
        .map_or_else(String::new, Type::full_name);
    let (type_name, reason) = match error {
        ExchangeError::InvalidValue { type_name, .. } => match type_name.as_str() {
            "Microsoft.Exchange.Data.ByteQuantifiedSize" => (
                type_name.clone(),
                sentence("SizeFormat", std::slice::from_ref(value)),
            ),
            "System.Uri" => (
                type_name.clone(),
                "Invalid URI: The format of the URI could not be determined.".to_owned(),
            ),
            name if declared == "Unlimited" => (
                format!("Microsoft.Exchange.Data.Unlimited`1[{}]", unsigned(name)),
                format!("The value \"{value}\" isn't valid."),
            ),
            "System.Int32" | "System.Int64" | "System.Boolean" | "System.Guid"
            | "System.DateTime" => (
                type_name.clone(),
                format!("The value \"{value}\" isn't valid."),
            ),
            name if name.starts_with("Microsoft.Exchange.") => (
                type_name.clone(),
                format!("The value \"{value}\" isn't valid."),
            ),
            _ => return None,
        },
        ExchangeError::NotAllowed { allowed, .. } => (
            enumeration(property),
            format!(
                "Unable to match the identifier name {value} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{allowed}"
            ),
        ),
        _ => return None,
    };
    let mut fault = super::argument::refused(property, value, &type_name, &reason);
    fault.id = format!("{},{class}", fault.id);
    Some(fault)
}

/// Limits count without a sign.
fn unsigned(name: &str) -> &str {
    match name {
        "System.Int32" => "System.UInt32",
        other => other,
    }
}

/// The enumeration behind a parameter of which only the members are known.
fn enumeration(property: &str) -> String {
    use crate::exchange::schema::View;
    View::ALL
        .iter()
        .find_map(|view| view.schema().property(property))
        .map(|schema| schema.element_type.to_string())
        .filter(|name| name.contains('.') && name != "System.String")
        .unwrap_or_else(|| format!("Microsoft.Exchange.Data.{property}"))
}

fn category(exception: &str) -> ErrorCategory {
    match exception {
        "ManagementObjectNotFoundException" | "ItemNotFoundException" => {
            ErrorCategory::ObjectNotFound
        }
        "IOException" => ErrorCategory::ReadError,
        "InvalidOperationException" => ErrorCategory::InvalidOperation,
        _ => ErrorCategory::NotSpecified,
    }
}

/// Writes a refusal as an error that does not end the command.
pub fn write(call: &mut Call<'_>, error: &ExchangeError) -> Flow {
    if let ExchangeError::ProbeNotFound { .. } = error {
        let text = sentence("Unexpected", &[String::new()]);
        call.warning(text.trim_end())?;
    }
    let fault = fault(call, error);
    let record = if fault.id.ends_with(",Write-ErrorMessage") {
        rest::record(call, &fault)
    } else {
        call.record(&fault)
    };
    call.error(record)
}

/// A record of a refusal.
pub fn record(call: &mut Call<'_>, error: &ExchangeError) -> Rc<ErrorRecord> {
    let fault = fault(call, error);
    call.record(&fault)
}

/// The result of something that may be refused: none when an error was written.
pub fn or_write<T>(
    call: &mut Call<'_>,
    result: crate::exchange::error::Result<T>,
) -> Flow<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) => {
            write(call, &error)?;
            Ok(None)
        }
    }
}

/// A filter that is refused while it is bound: it ends the statement.
pub fn filter_fault(call: &mut Call<'_>, parameter: &str, error: &ExchangeError) -> Box<Fault> {
    let (id, arguments, _) = error.parts();
    let text = sentence(id, &arguments);
    let class = class(call.info.name);
    Fault::new(
        format!("ParameterBindingFailed,{class}"),
        ErrorCategory::WriteError,
        format!(
            "Cannot bind parameter '{parameter}' to the target. Exception setting \"{parameter}\": \"{text}\""
        ),
    )
    .of("System.Management.Automation.ParameterBindingException")
}

/// Warns of an object that is kept as it cannot be.
pub fn corrupted(call: &mut Call<'_>, identity: &str, faults: &[Notice]) -> Flow {
    if faults.is_empty() {
        return Ok(());
    }
    warn(call, "ObjectCorrupted", &[identity])?;
    notices(call, faults)
}

/// Writes what a change said.
pub fn notices(call: &mut Call<'_>, notices: &[Notice]) -> Flow {
    for notice in notices {
        let text = sentence(notice.id, &notice.arguments);
        call.warning(&text)?;
    }
    Ok(())
}

/// Writes one warning.
pub fn warn(call: &mut Call<'_>, id: &str, arguments: &[&str]) -> Flow {
    let arguments: Vec<String> = arguments.iter().map(|text| (*text).to_owned()).collect();
    call.warning(&sentence(id, &arguments))
}
