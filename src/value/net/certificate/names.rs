//! Distinguished names, and the names that .NET has for object identifiers.

use super::der::{Node, node, read, sequence};

/// The letters of the parts of a name.
const PARTS: &[(&str, &str)] = &[
    ("2.5.4.3", "CN"),
    ("2.5.4.4", "SN"),
    ("2.5.4.5", "SERIALNUMBER"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "S"),
    ("2.5.4.9", "STREET"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.12", "T"),
    ("2.5.4.42", "G"),
    ("2.5.4.43", "I"),
    ("0.9.2342.19200300.100.1.25", "DC"),
    ("1.2.840.113549.1.9.1", "E"),
];

/// The friendly names of object identifiers.
const FRIENDLY: &[(&str, &str)] = &[
    ("1.2.840.113549.1.1.1", "RSA"),
    ("1.2.840.113549.1.1.5", "sha1RSA"),
    ("1.2.840.113549.1.1.7", "RSAES_OAEP"),
    ("1.2.840.113549.1.1.10", "RSASSA-PSS"),
    ("1.2.840.113549.1.1.11", "sha256RSA"),
    ("1.2.840.113549.1.1.12", "sha384RSA"),
    ("1.2.840.113549.1.1.13", "sha512RSA"),
    ("1.2.840.10045.2.1", "ECC"),
    ("1.2.840.10045.4.3.2", "sha256ECDSA"),
    ("1.2.840.10045.4.3.3", "sha384ECDSA"),
    ("1.2.840.10045.4.3.4", "sha512ECDSA"),
    ("1.2.840.113549.1.7.1", "PKCS 7 Data"),
    ("1.2.840.113549.3.7", "3des"),
    ("2.16.840.1.101.3.4.1.2", "aes128"),
    ("2.16.840.1.101.3.4.1.22", "aes192"),
    ("2.16.840.1.101.3.4.1.42", "aes256"),
    ("2.5.29.14", "X509v3 Subject Key Identifier"),
    ("2.5.29.15", "X509v3 Key Usage"),
    ("2.5.29.17", "X509v3 Subject Alternative Name"),
    ("2.5.29.19", "X509v3 Basic Constraints"),
    ("2.5.29.31", "X509v3 CRL Distribution Points"),
    ("2.5.29.32", "X509v3 Certificate Policies"),
    ("2.5.29.35", "X509v3 Authority Key Identifier"),
    ("2.5.29.37", "X509v3 Extended Key Usage"),
    ("1.3.6.1.5.5.7.1.1", "Authority Information Access"),
    ("1.3.6.1.5.5.7.3.1", "TLS Web Server Authentication"),
    ("1.3.6.1.5.5.7.3.2", "TLS Web Client Authentication"),
    ("1.3.6.1.5.5.7.3.3", "Code Signing"),
    ("1.3.6.1.5.5.7.3.4", "E-mail Protection"),
    ("1.3.6.1.5.5.7.3.8", "Time Stamping"),
    ("1.3.6.1.5.5.7.3.9", "OCSP Signing"),
];

/// The friendly name of an object identifier; `None`: it has none.
pub fn friendly(oid: &str) -> Option<&'static str> {
    FRIENDLY
        .iter()
        .find(|(known, _)| *known == oid)
        .map(|(_, name)| *name)
}

/// The parts of a name in the order in which they are encoded.
fn parts(encoded: &[u8]) -> Vec<Vec<(String, String)>> {
    let sets = read(encoded)
        .and_then(|(node, _)| node.children())
        .unwrap_or_default();
    let pair = |node: &Node<'_>| {
        let held = node.children()?;
        let (of, value) = (held.first()?.oid()?, held.get(1)?);
        let shown = value.text().unwrap_or_else(|| {
            let digits: String = value.whole.iter().map(|it| format!("{it:02X}")).collect();
            format!("#{digits}")
        });
        Some((of, shown))
    };
    sets.iter()
        .map(|set| {
            let held = set.children().unwrap_or_default();
            held.iter().filter_map(pair).collect()
        })
        .collect()
}

/// A name as .NET shows it: the last part first.
pub fn text(encoded: &[u8]) -> String {
    let one = |(of, value): &(String, String)| {
        let known = PARTS.iter().find(|(oid, _)| oid == of);
        let key = known.map_or_else(|| format!("OID.{of}"), |(_, key)| (*key).to_owned());
        format!("{key}={}", quoted(value))
    };
    let sets: Vec<String> = parts(encoded)
        .iter()
        .rev()
        .map(|set| {
            let all: Vec<String> = set.iter().map(one).collect();
            all.join(" + ")
        })
        .collect();
    sets.join(", ")
}

/// A name that is written as .NET shows it, encoded; none when it is no name.
pub fn encoded(text: &str) -> Option<Vec<u8>> {
    const PRINTABLE: u8 = 0x13;
    const UTF8: u8 = 0x0c;
    const IA5: u8 = 0x16;
    let mut sets = Vec::new();
    for part in split(text) {
        let (key, value) = part.split_once('=')?;
        let key = key.trim();
        let of = match key.to_ascii_uppercase().as_str() {
            "ST" => "2.5.4.8",
            dotted if dotted.starts_with("OID.") => key.get(4..)?,
            dotted if dotted.starts_with(|c: char| c.is_ascii_digit()) => key,
            known => PARTS.iter().find(|(_, name)| *name == known)?.0,
        };
        let value = value.trim();
        let value = match value.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
            Some(held) => held.replace("\"\"", "\""),
            None => value.to_owned(),
        };
        let is_plain = value
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || " '()+,-./:=?".contains(c));
        let tag = match key.to_ascii_uppercase().as_str() {
            "E" | "DC" => IA5,
            _ if is_plain => PRINTABLE,
            _ => UTF8,
        };
        let pair = sequence(&[&super::der::oid(of), &node(tag, value.as_bytes())]);
        sets.push(node(0x31, &pair));
    }
    // What is shown last is encoded first.
    sets.reverse();
    let sets: Vec<&[u8]> = sets.iter().map(Vec::as_slice).collect();
    Some(sequence(&sets))
}

/// The parts of a name that is written, between commas outside of quotes.
fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        quoted ^= c == '"';
        if matches!(c, ',' | ';') && !quoted {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

fn quoted(value: &str) -> String {
    let needs = value.is_empty()
        || value.starts_with(char::is_whitespace)
        || value.ends_with(char::is_whitespace)
        || value.contains([',', '+', '=', '"', '\n', '<', '>', '#', ';']);
    if needs {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}

/// `GetNameInfo(SimpleName)`.
pub fn simple(encoded: &[u8]) -> String {
    let all = parts(encoded);
    let find = |of: &str| {
        all.iter()
            .flatten()
            .find(|(held, _)| held == of)
            .map(|(_, value)| value.clone())
    };
    ["2.5.4.3", "2.5.4.11", "2.5.4.10", "1.2.840.113549.1.9.1"]
        .into_iter()
        .find_map(find)
        .or_else(|| all.first()?.first().map(|(_, value)| value.clone()))
        .unwrap_or_default()
}
