//! Test-Connection: echo requests, the way to a machine, what fits through, and who listens at a port.

use crate::engine::host::{Door, WebFailure};
use crate::engine::objects::Record;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::date_time::TICKS_PER_SECOND;
use crate::value::context::{Echo, EchoFailure, EchoReply};
use crate::value::net::ip_address::Address;
use crate::value::net::ping;
use crate::value::{ErrorCategory, Fault, Value};
use std::net::IpAddr;
use std::time::{Duration, Instant};

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Test-Connection",
    body: Body::Each(test),
}];

const RESULT: &str = "Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus";
const PING: &str = "Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus";
const MTU: &str = "Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus";
const TRACE: &str = "Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus";
/// So many requests go to each machine of a way.
const TRIES: u32 = 3;
/// What is said of a request that carries the usual content.
const USUAL_SIZE: i64 = 32;

fn test(call: &mut Call<'_>) -> Flow {
    // The property behind the parameter has no setter: .NET says so when something is given.
    if call.is_bound("Source") {
        let text = "Cannot bind parameter 'Source' to the target. Exception setting \"Source\": \"Expression must be writeable (Parameter 'left')\"";
        return call.throw(
            &Fault::new("ParameterBindingFailed", ErrorCategory::WriteError, text)
                .of("System.Management.Automation.ParameterBindingException"),
        );
    }
    // `-Ping` is what is done unless something else is asked for, and cannot be turned off.
    let _ = call.flag("Ping");
    for name in call.texts("TargetName") {
        if call.flag("MtuSize") {
            size(call, &name)?;
        } else if call.flag("Traceroute") {
            trace(call, &name)?;
        } else if call.set_name() == "TcpPort" {
            port(call, &name)?;
        } else {
            echo(call, &name)?;
        }
    }
    Ok(())
}

fn number(call: &Call<'_>, name: &str, or: i64) -> i64 {
    call.int(name).unwrap_or(or)
}

fn fail(call: &mut Call<'_>, name: &str, why: &str) -> Flow {
    call.fail(
        "TestConnectionException",
        ErrorCategory::ResourceUnavailable,
        "System.Net.NetworkInformation.PingException",
        &format!("Testing connection to computer '{name}' failed: {why}"),
        Value::str(name),
    )
}

/// The name and the address that a target has; `None`: it was told why it has none.
fn resolve(call: &mut Call<'_>, target: &str) -> Flow<Option<(String, IpAddr)>> {
    let (v4, v6) = (call.flag("IPv4"), call.flag("IPv6"));
    let absent = "Target IPv4/IPv6 address absent.";
    let unknown = || {
        Fault::escaped(
            "System.Net.Sockets.SocketException",
            "Name or service not known",
        )
    };
    if let Ok(address) = target.parse::<IpAddr>() {
        if (v4 && !address.is_ipv4()) || (v6 && !address.is_ipv6()) {
            fail(call, target, absent)?;
            return Ok(None);
        }
        if !call.flag("ResolveDestination") {
            return Ok(Some((address.to_string(), address)));
        }
        return match call.rt.world.name_of(address) {
            Ok(name) => Ok(Some((name, address))),
            Err(_) => call.throw(&unknown()),
        };
    }
    let Ok(mut entry) = call.rt.world.host_entry(target) else {
        if !call.flag("Quiet") {
            fail(call, target, "Cannot resolve the target name.")?;
        }
        return Ok(None);
    };
    let mut name = target.to_owned();
    if call.flag("ResolveDestination") {
        name.clone_from(&entry.name);
        if let Ok(again) = call.rt.world.host_entry(&name) {
            entry = again;
        }
    }
    let found = entry.addresses.iter().find(|held| {
        if v6 {
            held.is_ipv6()
        } else {
            !v4 || held.is_ipv4()
        }
    });
    match found {
        Some(address) => Ok(Some((name, *address))),
        None => {
            fail(call, &name, absent)?;
            Ok(None)
        }
    }
}

fn machine(call: &Call<'_>) -> Value {
    Value::str(call.rt.world.machine_name())
}

/// Sends a request; an error that is no answer of the network ends the command.
fn send(
    call: &mut Call<'_>,
    address: IpAddr,
    hops: i64,
    dont_fragment: bool,
    payload: Vec<u8>,
) -> Flow<Result<EchoReply, String>> {
    let world = std::rc::Rc::clone(&call.rt.world);
    call.rt.check_stopped()?;
    let sent = world.echo(&Echo {
        address,
        wait: Duration::from_secs(number(call, "TimeoutSeconds", 5).unsigned_abs()),
        hops: u32::try_from(hops).unwrap_or(128),
        dont_fragment,
        payload,
        id: ping::id(call.rt),
        stopped: world.stop_sign(),
    });
    call.rt.check_stopped()?;
    match sent {
        Ok(reply) => Ok(Ok(reply)),
        Err(EchoFailure::Unsupported(text)) => call.throw(&Fault::escaped(
            "System.PlatformNotSupportedException",
            text,
        )),
        Err(failure) => Ok(Err(ping::fault(&failure).message.to_string())),
    }
}

/// What a request carries: nothing where the size is the usual one, as the library below has its own then.
fn content(size: i64) -> Vec<u8> {
    if size == USUAL_SIZE {
        Vec::new()
    } else {
        ping::payload(usize::try_from(size).unwrap_or(0))
    }
}

fn shown_size(payload: usize) -> Value {
    Value::Int(if payload == 0 {
        USUAL_SIZE as i32
    } else {
        i32::try_from(payload).unwrap_or(i32::MAX)
    })
}

/// The properties that every answer has.
fn status_fields(
    at: u32,
    source: &Value,
    name: &str,
    answer: &EchoReply,
    latency: i64,
    size: Value,
    reply: Value,
) -> Vec<(&'static str, Value)> {
    let address = if answer.status == 0 {
        Address::value(answer.address)
    } else {
        Value::Null
    };
    let shown = if answer.status == 0 {
        answer.address.to_string()
    } else {
        "*".to_owned()
    };
    vec![
        ("Ping", Value::UInt(at)),
        ("Source", source.clone()),
        ("Destination", Value::str(name)),
        ("Address", address),
        ("DisplayAddress", Value::str(shown)),
        ("Latency", Value::Long(latency)),
        ("Status", ping::status(answer.status)),
        ("BufferSize", size),
        ("Reply", reply),
    ]
}

fn milliseconds(took: Duration) -> i64 {
    i64::try_from(took.as_millis()).unwrap_or(i64::MAX)
}

fn echo(call: &mut Call<'_>, target: &str) -> Flow {
    let quiet = call.flag("Quiet");
    let Some((name, address)) = resolve(call, target)? else {
        return if quiet {
            call.write(Value::FALSE)
        } else {
            Ok(())
        };
    };
    let payload = content(number(call, "BufferSize", USUAL_SIZE));
    let count = if call.flag("Repeat") {
        i64::from(i32::MAX)
    } else {
        number(call, "Count", 4)
    };
    let (hops, whole) = (number(call, "MaxHops", 128), call.flag("DontFragment"));
    let (delay, source) = (number(call, "Delay", 1), machine(call));
    let mut all = true;
    for at in 1..=count {
        let answer = match send(call, address, hops, whole, payload.clone())? {
            Ok(answer) => answer,
            Err(why) => {
                fail(call, &name, &why)?;
                all = false;
                continue;
            }
        };
        if quiet {
            all &= answer.status == 0;
        } else {
            let reply = ping::reply(&answer, ping::options(hops, whole));
            let fields = status_fields(
                u32::try_from(at).unwrap_or(u32::MAX),
                &source,
                &name,
                &answer,
                milliseconds(answer.took),
                shown_size(payload.len()),
                reply,
            );
            call.write(Record::value(PING, fields))?;
        }
        if at < count {
            pause(call, delay.saturating_mul(TICKS_PER_SECOND))?;
        }
    }
    if quiet {
        call.write(Value::Bool(all))
    } else {
        Ok(())
    }
}

fn pause(call: &mut Call<'_>, ticks: i64) -> Flow {
    call.rt.world.sleep(ticks);
    call.rt.check_stopped()
}

fn trace(call: &mut Call<'_>, target: &str) -> Flow {
    let quiet = call.flag("Quiet");
    let Some((name, address)) = resolve(call, target)? else {
        return if quiet {
            Ok(())
        } else {
            call.write(Value::FALSE)
        };
    };
    let most = number(call, "MaxHops", 128);
    let source = machine(call);
    let mut hop = 1;
    let failed = |call: &mut Call<'_>, why: &str| {
        call.throw::<()>(&Fault::escaped(
            "System.Net.NetworkInformation.PingException",
            why,
        ))
    };
    loop {
        let found = match send(call, address, hop, false, Vec::new())? {
            Ok(found) => found,
            Err(why) => return failed(call, &why),
        };
        let mut router = found.address.to_string();
        if call.flag("ResolveDestination")
            && let Ok(known) = call.rt.world.name_of(found.address)
        {
            router = known;
        }
        for at in 1..=TRIES {
            let begun = Instant::now();
            let answer = match send(call, address, hop, false, Vec::new())? {
                Ok(answer) => answer,
                Err(why) => {
                    fail(call, &name, &why)?;
                    continue;
                }
            };
            if !quiet {
                let latency = if answer.status == 0 {
                    answer.took
                } else {
                    begun.elapsed()
                };
                let fields = vec![
                    ("Hop", Value::Int(i32::try_from(hop).unwrap_or(i32::MAX))),
                    ("Hostname", Value::str(router.as_str())),
                    ("Ping", Value::UInt(at)),
                    (
                        "HopAddress",
                        if answer.status == 0 {
                            Address::value(answer.address)
                        } else {
                            Value::Null
                        },
                    ),
                    ("Latency", Value::Long(milliseconds(latency))),
                    ("Status", ping::status(answer.status)),
                    ("Source", source.clone()),
                    ("Target", Value::str(name.as_str())),
                    ("TargetAddress", Address::value(address)),
                    ("Reply", ping::reply(&answer, ping::options(hop, false))),
                ];
                call.write(Record::value(TRACE, fields))?;
            }
            pause(call, TICKS_PER_SECOND / 20)?;
        }
        hop += 1;
        // A machine on the way, or nobody: one hop more may reach the target.
        if hop > most || !matches!(found.status, 11010 | 11013) {
            break;
        }
    }
    if quiet {
        return call.write(Value::Bool(hop <= most));
    }
    if hop > most {
        return call.fail(
            "TestConnectionException",
            ErrorCategory::ConnectionError,
            "System.Net.NetworkInformation.PingException",
            &format!(
                "Cannot complete traceroute to destination '{name}': Number of hops required to reach host exceeds MaxHops ({most})."
            ),
            Address::value(address),
        );
    }
    Ok(())
}

fn size(call: &mut Call<'_>, target: &str) -> Flow {
    let quiet = call.flag("Quiet");
    let Some((name, address)) = resolve(call, target)? else {
        return if quiet {
            call.write(Value::Int(-1))
        } else {
            Ok(())
        };
    };
    let mut high: i64 = 10_000;
    let mut low: i64 = if address.is_ipv6() { 1280 } else { 68 };
    let mut now: i64 = 1473;
    let (hops, tries) = (number(call, "MaxHops", 128), number(call, "Count", 4));
    let (mut best, mut lost) = (None, None);
    let mut tried = 1;
    while low < high - 1 {
        call.debug(&format!(
            "LowMTUSize: {low}, CurrentMTUSize: {now}, HighMTUSize: {high}"
        ))?;
        let answer = match send(call, address, hops, true, content(now))? {
            Ok(answer) => answer,
            Err(why) => return fail(call, &address.to_string(), &why),
        };
        match answer.status {
            11009 | 11010 => {
                high = now;
                lost = Some(answer);
                tried = 1;
            }
            0 => {
                low = now;
                best = Some(answer);
                tried = 1;
            }
            status if tried >= tries => {
                let status = ping::status(status).to_text();
                return fail(call, &address.to_string(), &status);
            }
            _ => {
                tried += 1;
                continue;
            }
        }
        now = i64::midpoint(low, high);
        pause(call, TICKS_PER_SECOND / 10)?;
    }
    let found = i32::try_from(now).unwrap_or(i32::MAX);
    if quiet {
        return call.write(Value::Int(found));
    }
    let options = || ping::options(hops, true);
    match (best, lost) {
        (Some(answer), _) => {
            let source = machine(call);
            let length = i32::try_from(answer.buffer.len()).unwrap_or(i32::MAX);
            let mut fields = vec![("MtuSize", Value::Int(found))];
            let reply = ping::reply(&answer, options());
            fields.extend(status_fields(
                1,
                &source,
                &name,
                &answer,
                milliseconds(answer.took),
                Value::Int(length),
                reply,
            ));
            call.write(Record::value(MTU, fields))
        }
        (None, Some(answer)) => call.fail(
            "TestConnectionException",
            ErrorCategory::ResourceUnavailable,
            "System.TimeoutException",
            &address.to_string(),
            ping::reply(&answer, options()),
        ),
        (None, None) => call.throw(&Fault::escaped(
            "System.ArgumentNullException",
            "Value cannot be null. (Parameter 'replyResult')",
        )),
    }
}

fn port(call: &mut Call<'_>, target: &str) -> Flow {
    let quiet = call.flag("Quiet");
    let Some((_, address)) = resolve(call, target)? else {
        return if quiet {
            call.write(Value::FALSE)
        } else {
            Ok(())
        };
    };
    let port = u16::try_from(number(call, "TcpPort", 0)).unwrap_or(0);
    let count = if call.flag("Repeat") {
        i64::from(i32::MAX)
    } else if call.is_bound("Count") {
        number(call, "Count", 1)
    } else {
        1
    };
    let delay = number(call, "Delay", 1);
    let door = Door {
        name: address.to_string(),
        port,
        wait: Duration::from_secs(number(call, "TimeoutSeconds", 5).unsigned_abs()),
        ipv4: false,
        ipv6: false,
    };
    for at in 1..=count {
        call.rt.check_stopped()?;
        let (latency, status) = match call.rt.host.knock(&door) {
            Ok((_, latency)) => (latency, 0),
            Err((_, WebFailure::Refused)) => (Duration::ZERO, 10061),
            Err((_, WebFailure::Timeout)) => (Duration::ZERO, 10060),
            Err(_) => (Duration::ZERO, -1),
        };
        let connected = status == 0;
        if !call.flag("Detailed") {
            return call.write(Value::Bool(connected));
        }
        let fields = vec![
            ("Id", Value::Int(i32::try_from(at).unwrap_or(i32::MAX))),
            ("Source", machine(call)),
            ("Target", Value::str(target)),
            ("TargetAddress", Address::value(address)),
            ("Port", Value::Int(i32::from(port))),
            ("Latency", Value::Long(milliseconds(latency))),
            ("Connected", Value::Bool(connected)),
            (
                "Status",
                Value::enumeration("System.Net.Sockets.SocketError", status),
            ),
        ];
        call.write(Record::value(RESULT, fields))?;
        if at < count {
            pause(call, delay.saturating_mul(TICKS_PER_SECOND))?;
        }
    }
    Ok(())
}
