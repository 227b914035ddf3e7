//! `Ping`, what it gives, and `Dns`.

use super::{NetObject, ip_address, record};
use crate::text::name::eq_ignore_case;
use crate::value::context::{Echo, EchoFailure, EchoReply};
use crate::value::members::args::{byte_items, bytes, int, null, range};
use crate::value::{Context, Fault, Result, Type, Value, convert};
use std::any::Any;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

/// What an echo request carries unless something is given: what every `ping` sends.
pub fn payload(size: usize) -> Vec<u8> {
    (b'a'..=b'w').cycle().take(size).collect()
}

/// `IPStatus` as a value.
pub fn status(number: i32) -> Value {
    Value::enumeration("System.Net.NetworkInformation.IPStatus", number.into())
}

/// `PingOptions`.
pub fn options(hops: i64, dont_fragment: bool) -> Value {
    record::settable(
        "System.Net.NetworkInformation.PingOptions",
        vec![
            ("Ttl", Value::Int(i32::try_from(hops).unwrap_or(i32::MAX))),
            ("DontFragment", Value::Bool(dont_fragment)),
        ],
    )
}

/// `PingReply`.
pub fn reply(reply: &EchoReply, options: Value) -> Value {
    let answered = reply.status != 11010;
    record::value(
        "System.Net.NetworkInformation.PingReply",
        None,
        vec![
            ("Status", status(reply.status)),
            ("Address", ip_address::Address::value(reply.address)),
            (
                "RoundtripTime",
                Value::Long(i64::try_from(reply.took.as_millis()).unwrap_or(i64::MAX)),
            ),
            ("Options", if answered { options } else { Value::Null }),
            ("Buffer", bytes(&reply.buffer)),
        ],
    )
}

/// `PingException`, unless nobody may send anything here.
pub fn fault(failure: &EchoFailure) -> Box<Fault> {
    match failure {
        EchoFailure::Unsupported(text) => Fault::net("System.PlatformNotSupportedException", *text),
        EchoFailure::Sending(_) => Fault::net(
            "System.Net.NetworkInformation.PingException",
            "An exception occurred during a Ping request.",
        ),
    }
}

/// A number that tells one request from another.
pub fn id(cx: &dyn Context) -> u16 {
    let mut held = [0; 2];
    cx.world().random(&mut held);
    u16::from_be_bytes(held)
}

/// The address that a text is, or the first of those that its machine has.
fn address(given: &Value, cx: &dyn Context) -> Result<IpAddr> {
    if let Some(held) = given.downcast::<ip_address::Address>() {
        return Ok(held.0);
    }
    let name = given.to_text();
    if let Ok(address) = name.parse() {
        return Ok(address);
    }
    let entry = cx
        .world()
        .host_entry(&name)
        .map_err(|_| fault(&EchoFailure::Sending(String::new())))?;
    Ok(entry
        .addresses
        .first()
        .copied()
        .unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)))
}

/// `System.Net.NetworkInformation.Ping`.
pub struct Ping;

impl NetObject for Ping {
    fn type_of(&self) -> Type {
        Type::named("System.Net.NetworkInformation.Ping")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        (is("Site") || is("Container")).then_some(Value::Null)
    }

    fn property_names(&self) -> Vec<String> {
        ["Site", "Container"].map(str::to_owned).to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match name {
            "send" if (1..=4).contains(&args.len()) => Some(send(args, cx)),
            "dispose" | "sendasynccancel" if args.is_empty() => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn send(args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let Some(to) = args.first().filter(|to| !to.is_null()) else {
        return null("hostNameOrAddress");
    };
    let wait = match args.get(1).map(Value::base) {
        None => 5000,
        Some(Value::TimeSpan(span)) => span.0 / 10_000,
        Some(other) => convert::to_i64(other)?,
    };
    let Ok(wait) = u64::try_from(wait) else {
        return range(format!(
            "timeout ('{wait}') must be a non-negative value. (Parameter 'timeout')\nActual value was {wait}."
        ));
    };
    let carried = match args.get(2) {
        None => payload(32),
        Some(given) => match byte_items(given) {
            Some(held) => held,
            None => return null("buffer"),
        },
    };
    let chosen = args.get(3).filter(|given| !given.is_null()).cloned();
    let shown = chosen.clone().unwrap_or_else(|| options(128, false));
    let held = |name: &str| cxless(&shown, name);
    let echo = Echo {
        address: address(to, cx)?,
        wait: Duration::from_millis(wait),
        hops: held("Ttl")
            .and_then(|hops| convert::to_i64(&hops).ok())
            .and_then(|hops| u32::try_from(hops).ok())
            .unwrap_or(128),
        dont_fragment: held("DontFragment").is_some_and(|held| convert::truth(&held)),
        payload: carried,
        id: id(cx),
        stopped: cx.world().stop_sign(),
    };
    match cx.world().echo(&echo) {
        Ok(answer) => Ok(reply(&answer, chosen.unwrap_or_default())),
        Err(failure) => Err(fault(&failure)),
    }
}

fn cxless(object: &Value, name: &str) -> Option<Value> {
    crate::value::member::plain_property(object, name)
}

/// `new Ping()`, `new PingOptions(ttl, dontFragment)`.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    match (of, args) {
        ("System.Net.NetworkInformation.Ping", []) => Some(Ok(Value::net(Ping))),
        ("System.Net.NetworkInformation.PingOptions", []) => Some(Ok(options(128, false))),
        ("System.Net.NetworkInformation.PingOptions", [_, whole]) => {
            let hops = int(args, 0)?;
            if hops <= 0 {
                return Some(range(format!(
                    "ttl ('{hops}') must be a non-negative and non-zero value. (Parameter 'ttl')\nActual value was {hops}."
                )));
            }
            Some(Ok(options(hops.into(), convert::truth(whole))))
        }
        _ => None,
    }
}

/// The static methods of `Dns`.
pub fn dns(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    if name == "gethostname" && args.is_empty() {
        return Some(Ok(Value::str(cx.world().machine_name())));
    }
    let given = args.first()?;
    let wanted = name.trim_end_matches("async");
    let family = args.get(1).map(Value::to_text);
    let fits = |address: &IpAddr| match family.as_deref() {
        Some("InterNetwork") => address.is_ipv4(),
        Some("InterNetworkV6") => address.is_ipv6(),
        _ => true,
    };
    if !matches!(
        wanted,
        "gethostentry" | "gethostaddresses" | "gethostbyname" | "resolve" | "gethostbyaddress"
    ) || wanted != name
    {
        return None;
    }
    if given.is_null() {
        return Some(null("hostNameOrAddress"));
    }
    let text = given.to_text();
    let literal = given
        .downcast::<ip_address::Address>()
        .map(|held| held.0)
        .or_else(|| text.parse().ok());
    let unknown = || {
        Fault::net(
            "System.Net.Sockets.SocketException",
            "Name or service not known",
        )
    };
    let list = |all: Vec<IpAddr>| {
        Value::array_of(
            Type::Known(crate::value::Known::IPAddress),
            all.into_iter().map(ip_address::Address::value).collect(),
        )
    };
    if wanted == "gethostaddresses" {
        let all = match literal {
            Some(address) => vec![address],
            None if text.is_empty() => match cx.world().host_entry(&cx.world().machine_name()) {
                Ok(entry) => entry.addresses,
                Err(_) => return Some(Err(unknown())),
            },
            None => match cx.world().host_entry(&text) {
                Ok(entry) => entry.addresses,
                Err(_) => return Some(Err(unknown())),
            },
        };
        return Some(Ok(list(all.into_iter().filter(|it| fits(it)).collect())));
    }
    if let Some(IpAddr::V4(Ipv4Addr::UNSPECIFIED) | IpAddr::V6(Ipv6Addr::UNSPECIFIED)) = literal {
        return Some(Err(Fault::net(
            "System.ArgumentException",
            "IPv4 address 0.0.0.0 and IPv6 address ::0 are unspecified addresses that cannot be used as a target address. (Parameter 'hostNameOrAddress')",
        )));
    }
    let name = match literal {
        Some(address) => match cx.world().name_of(address) {
            Ok(name) => name,
            Err(_) => return Some(Err(unknown())),
        },
        None if text.is_empty() => cx.world().machine_name(),
        None => text,
    };
    Some(match cx.world().host_entry(&name) {
        Ok(entry) => Ok(record::settable(
            "System.Net.IPHostEntry",
            vec![
                ("HostName", Value::str(entry.name)),
                ("Aliases", Value::array_of(Type::STRING, Vec::new())),
                (
                    "AddressList",
                    list(entry.addresses.into_iter().filter(|it| fits(it)).collect()),
                ),
            ],
        )),
        Err(_) => Err(unknown()),
    })
}
