//! Proxy addresses and domains.

use super::property::{Text, fold};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// One address with its prefix; the primary one of a prefix is written in capitals.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProxyAddress {
    /// `smtp`, `x500`, `sip`, ... as written.
    pub prefix: Text,
    /// The address itself.
    pub address: Text,
}

impl ProxyAddress {
    /// A primary SMTP address.
    pub fn primary(address: &str) -> Self {
        Self {
            prefix: "SMTP".into(),
            address: address.into(),
        }
    }

    /// A secondary SMTP address.
    pub fn secondary(address: &str) -> Self {
        Self {
            prefix: "smtp".into(),
            address: address.into(),
        }
    }

    /// Reads `prefix:address`; without a prefix it is a secondary SMTP address.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        match text.split_once(':') {
            Some((prefix, address))
                if !prefix.is_empty() && prefix.bytes().all(|b| b.is_ascii_alphanumeric()) =>
            {
                if address.is_empty()
                    || (prefix.eq_ignore_ascii_case("smtp") && !is_smtp_address(address))
                {
                    return None;
                }
                Some(Self {
                    prefix: prefix.into(),
                    address: address.into(),
                })
            }
            _ => is_smtp_address(text).then(|| Self::secondary(text)),
        }
    }

    /// Whether it is an SMTP address.
    pub fn is_smtp(&self) -> bool {
        self.prefix.eq_ignore_ascii_case("smtp")
    }

    /// Whether its prefix is in capitals.
    pub fn is_primary(&self) -> bool {
        self.prefix.bytes().any(|b| b.is_ascii_uppercase())
            && !self.prefix.bytes().any(|b| b.is_ascii_lowercase())
    }

    /// Whether both name the same address, primary or not.
    pub fn is_same(&self, other: &Self) -> bool {
        self.prefix.eq_ignore_ascii_case(&other.prefix)
            && fold(&self.address) == fold(&other.address)
    }
}

impl fmt::Display for ProxyAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.prefix, self.address)
    }
}

impl Serialize for ProxyAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ProxyAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.split_once(':') {
            Some((prefix, address)) => Ok(Self {
                prefix: prefix.into(),
                address: address.into(),
            }),
            None => Err(serde::de::Error::custom(format!(
                "not a proxy address: {text}"
            ))),
        }
    }
}

/// The primary SMTP address of a list.
pub fn primary_smtp(addresses: &[ProxyAddress]) -> Option<&Text> {
    addresses
        .iter()
        .find(|a| a.is_smtp() && a.is_primary())
        .map(|a| &a.address)
}

/// The list with another primary SMTP address: the old one becomes secondary.
pub fn with_primary(addresses: &[ProxyAddress], primary: &str) -> Vec<ProxyAddress> {
    let new = ProxyAddress::primary(primary);
    let mut list = vec![new.clone()];
    for address in addresses {
        if address.is_same(&new) {
            continue;
        }
        if address.is_smtp() && address.is_primary() {
            list.push(ProxyAddress::secondary(&address.address));
        } else {
            list.push(address.clone());
        }
    }
    list
}

/// Makes a written list well-formed: one of each address, and exactly one primary SMTP address (the first, when none is marked).
pub fn normalize(addresses: Vec<ProxyAddress>) -> Vec<ProxyAddress> {
    let mut list: Vec<ProxyAddress> = Vec::with_capacity(addresses.len());
    for address in addresses {
        match list.iter_mut().find(|other| other.is_same(&address)) {
            Some(other) => {
                if address.is_primary() {
                    *other = address;
                }
            }
            None => list.push(address),
        }
    }
    let mut primary = false;
    for address in list.iter_mut().filter(|a| a.is_smtp() && a.is_primary()) {
        if primary {
            address.prefix = "smtp".into();
        }
        primary = true;
    }
    if !primary && let Some(first) = list.iter_mut().find(|a| a.is_smtp()) {
        first.prefix = "SMTP".into();
    }
    list
}

/// Whether the text is a well-formed SMTP address.
pub fn is_smtp_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && !"()<>[]:;,\\\"@".contains(c))
        && is_domain(domain)
}

/// Whether the text is a well-formed domain name.
pub fn is_domain(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 255
        && text.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .chars()
                    .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
        })
}

/// An alias made of a name: letters, digits and the marks that an alias may hold.
pub fn alias_of(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(*c))
        .collect::<String>()
        .trim_matches('.')
        .to_owned()
}

/// Whether the text may be an alias.
pub fn is_alias(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && !text.starts_with('.')
        && !text.ends_with('.')
        && !text.contains("..")
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
}

/// Whether a host name is covered by a certificate's or accepted domain's name, which may start with `*.`.
pub fn covers(pattern: &str, host: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(parent) => host
            .split_once('.')
            .is_some_and(|(label, rest)| !label.is_empty() && rest.eq_ignore_ascii_case(parent)),
        None => pattern.eq_ignore_ascii_case(host),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn primary_moves() {
        let list = vec![
            ProxyAddress::primary("a@contoso.com"),
            ProxyAddress::secondary("b@contoso.com"),
        ];
        let list = with_primary(&list, "B@contoso.com");
        let text: Vec<String> = list.iter().map(ToString::to_string).collect();
        assert_eq!(text, ["SMTP:B@contoso.com", "smtp:a@contoso.com"]);
        assert_eq!(
            normalize(vec![ProxyAddress::secondary("x@y.z")])[0].to_string(),
            "SMTP:x@y.z"
        );
    }

    #[test]
    fn hosts_are_covered() {
        assert!(covers("*.contoso.com", "mail.contoso.com"));
        assert!(!covers("*.contoso.com", "a.b.contoso.com"));
        assert!(!covers("*.contoso.com", "contoso.com"));
        assert!(covers("Contoso.com", "contoso.com"));
    }
}
