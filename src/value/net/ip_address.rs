//! `IPAddress`, `IPNetwork`, `MailAddress`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, byte_items, bytes, long, null, write_back};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use std::any::Any;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An address.
pub struct Address(pub IpAddr);

impl Address {
    /// As a value.
    pub fn value(address: IpAddr) -> Value {
        Value::net(Address(address))
    }
}

/// Reads an address; an IPv4 one may have fewer parts, as .NET takes it.
fn read(text: &str) -> Option<IpAddr> {
    if let Ok(address) = text
        .trim_matches(['[', ']'])
        .split('%')
        .next()?
        .parse::<Ipv6Addr>()
    {
        return Some(IpAddr::V6(address));
    }
    let number = |part: &str| -> Option<u64> {
        if let Some(hex) = part.strip_prefix("0x").or_else(|| part.strip_prefix("0X")) {
            return u64::from_str_radix(hex, 16).ok();
        }
        if part.len() > 1 && part.starts_with('0') {
            return u64::from_str_radix(part, 8).ok();
        }
        if part.is_empty() || !part.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        part.parse().ok()
    };
    let parts: Option<Vec<u64>> = text.split('.').map(number).collect();
    let parts = parts?;
    let (last, heads) = parts.split_last()?;
    if parts.len() > 4 || heads.iter().any(|part| *part > 255) {
        return None;
    }
    let room = 4 - heads.len() as u32;
    if *last >= 1u64 << (8 * room) {
        return None;
    }
    let mut address = 0u64;
    for (at, part) in heads.iter().enumerate() {
        address |= part << (24 - 8 * at);
    }
    Some(IpAddr::V4(Ipv4Addr::from((address | last) as u32)))
}

fn parse(text: &str) -> Result<IpAddr> {
    read(text).ok_or_else(|| {
        Fault::net(
            "System.FormatException",
            "An invalid IP address was specified.",
        )
    })
}

impl NetObject for Address {
    fn type_of(&self) -> Type {
        Type::Known(Known::IPAddress)
    }

    fn to_text(&self) -> String {
        self.0.to_string()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let v6 = match self.0 {
            IpAddr::V6(address) => Some(address),
            IpAddr::V4(_) => None,
        };
        let first = v6.map_or(0, |address| {
            address.segments().first().copied().unwrap_or(0)
        });
        Some(if is("AddressFamily") {
            Value::enumeration(
                "System.Net.Sockets.AddressFamily",
                if v6.is_some() { 23 } else { 2 },
            )
        } else if is("IPAddressToString") {
            Value::str(self.0.to_string())
        } else if is("Address") {
            match self.0 {
                IpAddr::V4(address) => Value::Long(i64::from(u32::from_le_bytes(address.octets()))),
                IpAddr::V6(_) => Value::Null,
            }
        } else if is("ScopeId") {
            if v6.is_some() {
                Value::Long(0)
            } else {
                Value::Null
            }
        } else if is("IsIPv6LinkLocal") {
            Value::Bool(first & 0xFFC0 == 0xFE80)
        } else if is("IsIPv6SiteLocal") {
            Value::Bool(first & 0xFFC0 == 0xFEC0)
        } else if is("IsIPv6UniqueLocal") {
            Value::Bool(first & 0xFE00 == 0xFC00)
        } else if is("IsIPv6Multicast") {
            Value::Bool(first & 0xFF00 == 0xFF00)
        } else if is("IsIPv6Teredo") {
            Value::Bool(v6.is_some_and(|address| address.segments().starts_with(&[0x2001, 0])))
        } else if is("IsIPv4MappedToIPv6") {
            Value::Bool(v6.is_some_and(|address| address.to_ipv4_mapped().is_some()))
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "AddressFamily",
            "ScopeId",
            "IsIPv6Multicast",
            "IsIPv6LinkLocal",
            "IsIPv6SiteLocal",
            "IsIPv6Teredo",
            "IsIPv6UniqueLocal",
            "IsIPv4MappedToIPv6",
            "Address",
            "IPAddressToString",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        _: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        Some(Ok(match name {
            "getaddressbytes" => match self.0 {
                IpAddr::V4(address) => bytes(&address.octets()),
                IpAddr::V6(address) => bytes(&address.octets()),
            },
            "maptoipv4" => match self.0 {
                IpAddr::V6(address) => {
                    let octets = address.octets();
                    let tail: Vec<u8> = octets.iter().skip(12).copied().collect();
                    Address::value(IpAddr::V4(Ipv4Addr::from(
                        <[u8; 4]>::try_from(tail.as_slice()).ok()?,
                    )))
                }
                IpAddr::V4(_) => Address::value(self.0),
            },
            "maptoipv6" => match self.0 {
                IpAddr::V4(address) => Address::value(IpAddr::V6(address.to_ipv6_mapped())),
                IpAddr::V6(_) => Address::value(self.0),
            },
            _ => return None,
        }))
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<Address>()
                .is_some_and(|other| other.0 == self.0),
        )
    }

    fn hash(&self) -> Option<u64> {
        Some(Value::str(self.0.to_string()).identity_hash())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static method of `IPAddress`.
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let swap = |at: &Value| -> Option<Value> {
        Some(match at.base() {
            Value::Int16(it) => Value::Int16(it.swap_bytes()),
            Value::Int(it) => Value::Int(it.swap_bytes()),
            Value::Long(it) => Value::Long(it.swap_bytes()),
            _ => return None,
        })
    };
    Some(match (name, args) {
        ("parse", [one]) => {
            if one.is_null() {
                return Some(null("ipString"));
            }
            parse(&one.to_text()).map(Address::value)
        }
        ("tryparse", [one, place]) => {
            let found = read(&one.to_text());
            let ok = found.is_some();
            write_back(Some(place), found.map_or(Value::Null, Address::value))
                .map(|()| Value::Bool(ok))
        }
        ("isloopback", [one]) => Ok(Value::Bool(one.downcast::<Address>()?.0.is_loopback())),
        ("hosttonetworkorder" | "networktohostorder", [one]) => Ok(swap(one)?),
        _ => return None,
    })
}

/// A static field of `IPAddress`.
pub fn static_property(name: &str) -> Option<Value> {
    Some(Address::value(match name {
        "any" => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        "loopback" => IpAddr::V4(Ipv4Addr::LOCALHOST),
        "broadcast" | "none" => IpAddr::V4(Ipv4Addr::BROADCAST),
        "ipv6any" | "ipv6none" => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
        "ipv6loopback" => IpAddr::V6(Ipv6Addr::LOCALHOST),
        _ => return None,
    }))
}

/// A constructor of `IPAddress`.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    let first = args.first()?;
    if let Some(held) = byte_items(first) {
        return Some(
            match (
                <[u8; 4]>::try_from(held.as_slice()),
                <[u8; 16]>::try_from(held.as_slice()),
            ) {
                (Ok(four), _) => Ok(Address::value(IpAddr::V4(Ipv4Addr::from(four)))),
                (_, Ok(sixteen)) => Ok(Address::value(IpAddr::V6(Ipv6Addr::from(sixteen)))),
                _ => bad("An invalid IP address was specified. (Parameter 'address')"),
            },
        );
    }
    let number = long(args, 0)?;
    Some(match u32::try_from(number) {
        Ok(number) => Ok(Address::value(IpAddr::V4(Ipv4Addr::from(
            number.to_le_bytes(),
        )))),
        Err(_) => {
            let shown = number as u64;
            crate::value::members::args::range(format!(
                "newAddress ('{shown}') must be less than or equal to '4294967295'. (Parameter 'newAddress')\nActual value was {shown}."
            ))
        }
    })
}

/// `IPNetwork`.
pub struct Network {
    base: IpAddr,
    prefix: u32,
}

fn bits(address: IpAddr) -> (u128, u32) {
    match address {
        IpAddr::V4(address) => (u128::from(u32::from(address)), 32),
        IpAddr::V6(address) => (u128::from(address), 128),
    }
}

impl Network {
    /// `Parse`.
    pub fn parse(text: &str) -> Result<Value> {
        let found = text.split_once('/').and_then(|(address, prefix)| {
            let base = read(address)?;
            let prefix: u32 = prefix.parse().ok()?;
            (prefix <= bits(base).1).then_some(Network { base, prefix })
        });
        found.map(Value::net).ok_or_else(|| {
            Fault::net(
                "System.FormatException",
                "An invalid IP network was specified.",
            )
        })
    }
}

impl NetObject for Network {
    fn type_of(&self) -> Type {
        Type::named("System.Net.IPNetwork")
    }
    fn to_text(&self) -> String {
        format!("{}/{}", self.base, self.prefix)
    }
    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "BaseAddress") {
            return Some(Address::value(self.base));
        }
        eq_ignore_case(name, "PrefixLength").then(|| Value::Int(self.prefix as i32))
    }
    fn property_names(&self) -> Vec<String> {
        ["BaseAddress", "PrefixLength"].map(str::to_owned).to_vec()
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("contains", [one]) => {
                let address = match one.downcast::<Address>() {
                    Some(address) => address.0,
                    None => match parse(&one.to_text()) {
                        Ok(address) => address,
                        Err(fault) => return Some(Err(fault)),
                    },
                };
                let ((a, width), (b, other)) = (bits(self.base), bits(address));
                let shift = width - self.prefix;
                let same = width == other && (shift >= 128 || a >> shift == b >> shift);
                Some(Ok(Value::Bool(same)))
            }
            _ => None,
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `MailAddress`.
pub struct MailAddress {
    user: String,
    host: String,
    display: String,
}

impl MailAddress {
    /// Reads `Name <user@host>` or `user@host`.
    pub fn read(text: &str, display: Option<&str>) -> Result<Value> {
        let fail = || {
            Err(Fault::net(
                "System.FormatException",
                "The specified string is not in the form required for an e-mail address.",
            ))
        };
        let text = text.trim();
        let (name, address) = match (text.rfind('<'), text.strip_suffix('>')) {
            (Some(at), Some(inner)) => (
                text.get(..at)
                    .unwrap_or_default()
                    .trim()
                    .trim_matches('"')
                    .to_owned(),
                inner.get(at + 1..).unwrap_or_default().trim(),
            ),
            (None, None) => match text.rsplit_once(' ') {
                Some((name, address)) => (name.trim().trim_matches('"').to_owned(), address),
                None => (String::new(), text),
            },
            _ => return fail(),
        };
        let Some((user, host)) = address.rsplit_once('@') else {
            return fail();
        };
        let bad = |part: &str| {
            part.is_empty()
                || part.contains([' ', '<', '>', ',', ';', '@', '(', ')'])
                || part.starts_with('.')
                || part.ends_with('.')
                || part.contains("..")
        };
        if (bad(user) && !(user.starts_with('"') && user.ends_with('"'))) || bad(host) {
            return fail();
        }
        Ok(Value::net(MailAddress {
            user: user.to_owned(),
            host: host.to_owned(),
            display: display.map_or(name, str::to_owned),
        }))
    }
}

impl NetObject for MailAddress {
    fn type_of(&self) -> Type {
        Type::Known(Known::MailAddress)
    }

    fn to_text(&self) -> String {
        if self.display.is_empty() {
            format!("{}@{}", self.user, self.host)
        } else {
            format!("\"{}\" <{}@{}>", self.display, self.user, self.host)
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Address") {
            Value::str(format!("{}@{}", self.user, self.host))
        } else if is("DisplayName") {
            Value::str(self.display.as_str())
        } else if is("User") {
            Value::str(self.user.as_str())
        } else if is("Host") {
            Value::str(self.host.as_str())
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["DisplayName", "User", "Host", "Address"]
            .map(str::to_owned)
            .to_vec()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.downcast::<MailAddress>()?;
        Some(eq_ignore_case(&self.to_text(), &other.to_text()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A constructor or `TryCreate` of `MailAddress`.
pub fn mail(args: &[Value]) -> Option<Result<Value>> {
    let first = args.first()?;
    if first.is_null() {
        return Some(null("address"));
    }
    let text = first.to_text();
    if text.is_empty() {
        return Some(bad(
            "The value cannot be an empty string. (Parameter 'address')",
        ));
    }
    let display = crate::value::members::args::text(args, 1).map(ToString::to_string);
    Some(MailAddress::read(&text, display.as_deref()))
}
