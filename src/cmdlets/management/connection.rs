//! Test-Connection: whether somebody listens at a port.

use crate::engine::host::{Door, WebFailure};
use crate::engine::objects::Record;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::date_time::TICKS_PER_SECOND;
use crate::value::{ErrorCategory, Fault, Value};
use std::time::Duration;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Test-Connection",
    body: Body::Each(test),
}];

const RESULT: &str = "Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus";

fn test(call: &mut Call<'_>) -> Flow {
    let Some(port) = call
        .is_bound("TcpPort")
        .then(|| call.int("TcpPort"))
        .flatten()
        .and_then(|port| u16::try_from(port).ok())
    else {
        return call.throw(
            &Fault::new(
                "NotSupported",
                ErrorCategory::NotImplemented,
                "emsh does not support 'Test-Connection' without -TcpPort: it has no way to send echo requests (ICMP).",
            )
            .of("System.Management.Automation.PSNotSupportedException"),
        );
    };
    for name in call.texts("TargetName") {
        one(call, &name, port)?;
    }
    Ok(())
}

fn one(call: &mut Call<'_>, name: &str, port: u16) -> Flow {
    let number = |name: &str, or: i64| call.int(name).filter(|held| *held > 0).unwrap_or(or);
    let (count, delay) = (number("Count", 4), number("Delay", 1));
    let wait = Duration::from_secs(number("TimeoutSeconds", 5).unsigned_abs());
    let door = Door {
        name: name.to_owned(),
        port,
        wait,
        ipv4: call.flag("IPv4"),
        ipv6: call.flag("IPv6"),
    };
    let mut at = 0;
    loop {
        at += 1;
        call.rt.check_stopped()?;
        let (address, latency, status) = match call.rt.host.knock(&door) {
            Ok((address, latency)) => (address, latency, "Success"),
            Err((_, WebFailure::UnknownHost)) => {
                if call.flag("Quiet") {
                    return call.write(Value::FALSE);
                }
                let text = format!(
                    "Testing connection to computer '{name}' failed: Cannot resolve the target name."
                );
                return call.fail(
                    "TestConnectionException",
                    ErrorCategory::ResourceUnavailable,
                    "System.Net.NetworkInformation.PingException",
                    &text,
                    Value::str(name),
                );
            }
            Err((address, failure)) => {
                let status = match failure {
                    WebFailure::Refused => "ConnectionRefused",
                    WebFailure::Timeout => "TimedOut",
                    _ => "SocketError",
                };
                (address, Duration::ZERO, status)
            }
        };
        let connected = status == "Success";
        if !call.flag("Detailed") {
            return call.write(Value::Bool(connected));
        }
        let machine = call.rt.world.machine_name();
        let fields = vec![
            ("Id", Value::Int(i32::try_from(at).unwrap_or(i32::MAX))),
            ("Source", Value::str(machine)),
            ("Target", Value::str(name)),
            ("TargetAddress", Value::str(address)),
            ("Port", Value::Int(i32::from(port))),
            (
                "Latency",
                Value::Long(i64::try_from(latency.as_millis()).unwrap_or(i64::MAX)),
            ),
            ("Connected", Value::Bool(connected)),
            ("Status", Value::str(status)),
        ];
        call.write(Record::value(RESULT, fields))?;
        if !call.flag("Repeat") && at >= count {
            return Ok(());
        }
        call.rt.world.sleep(delay.saturating_mul(TICKS_PER_SECOND));
    }
}
