//! The extensions of a certificate as .NET objects.

use super::der::{Node, read};
use super::objects::{SPACE, oid};
use super::{Certificate, Extension, hex, names};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::bytes;
use crate::value::net::NetObject;
use crate::value::{Context, Result, Type, Value};
use std::any::Any;

/// An extension as an object of its class.
pub(super) fn extension(held: &Extension, of: &Certificate) -> Value {
    let mut fields = Vec::new();
    let class = match held.oid.as_str() {
        "2.5.29.15" => {
            let usage = of.key_usage().unwrap_or(0);
            let flags = Value::enumeration(&format!("{SPACE}X509KeyUsageFlags"), usage);
            fields.push(("KeyUsages", flags));
            "X509KeyUsageExtension"
        }
        "2.5.29.37" => {
            let usages = of.usages();
            let all = usages.iter().map(|usage| oid(usage)).collect();
            fields.push(("EnhancedKeyUsages", Value::array(all)));
            "X509EnhancedKeyUsageExtension"
        }
        "2.5.29.14" => {
            let id = of.key_id().unwrap_or_default();
            fields.push(("SubjectKeyIdentifier", Value::str(hex(&id))));
            "X509SubjectKeyIdentifierExtension"
        }
        "2.5.29.19" => {
            let parts = read(&held.value).and_then(|(node, _)| node.children());
            let parts = parts.unwrap_or_default();
            let authority = parts.iter().any(|it| it.tag == 1 && it.body != [0]);
            let length = parts.iter().find_map(Node::number);
            fields.push(("CertificateAuthority", Value::Bool(authority)));
            fields.push(("HasPathLengthConstraint", Value::Bool(length.is_some())));
            let length = length.and_then(|it| i32::try_from(it).ok()).unwrap_or(0);
            fields.push(("PathLengthConstraint", Value::Int(length)));
            "X509BasicConstraintsExtension"
        }
        "2.5.29.17" => "X509SubjectAlternativeNameExtension",
        "2.5.29.35" => "X509AuthorityKeyIdentifierExtension",
        _ => "X509Extension",
    };
    fields.push(("Critical", Value::Bool(held.critical)));
    fields.push(("Oid", oid(&held.oid)));
    fields.push(("RawData", bytes(&held.value)));
    Value::net(ExtensionObject {
        class,
        value: held.value.clone(),
        oid: held.oid.clone(),
        fields,
    })
}

/// `X509Extension` and its like.
struct ExtensionObject {
    class: &'static str,
    value: Vec<u8>,
    oid: String,
    fields: Vec<(&'static str, Value)>,
}

impl ExtensionObject {
    /// The names that a certificate has beside that of its owner, with their kinds.
    fn other_names(&self) -> Vec<(u8, String)> {
        let parts = read(&self.value).and_then(|(node, _)| node.children());
        let shown = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
        parts
            .unwrap_or_default()
            .iter()
            .map(|part| match (part.tag & 0x1f, part.body) {
                (7, [a, b, c, d]) => (7, format!("{a}.{b}.{c}.{d}")),
                (7, body) => (7, ipv6(body)),
                (kind, body) => (kind, shown(body)),
            })
            .collect()
    }

    /// `Format`, as OpenSSL prints.
    fn formatted(&self) -> String {
        let list = |all: Vec<String>| all.join(", ");
        match self.oid.as_str() {
            "2.5.29.17" => list(
                self.other_names()
                    .into_iter()
                    .map(|(kind, text)| match kind {
                        1 => format!("email:{text}"),
                        2 => format!("DNS:{text}"),
                        6 => format!("URI:{text}"),
                        7 => format!("IP Address:{text}"),
                        _ => "othername: <unsupported>".to_owned(),
                    })
                    .collect(),
            ),
            "2.5.29.19" => {
                let authority = self.get("CertificateAuthority");
                let yes = authority.is_some_and(|it| crate::value::convert::truth(&it));
                let has = self.get("HasPathLengthConstraint");
                let mut text = format!("CA:{}", if yes { "TRUE" } else { "FALSE" });
                if has.is_some_and(|it| crate::value::convert::truth(&it)) {
                    let length = self.get("PathLengthConstraint").unwrap_or_default();
                    text.push_str(&format!(", pathlen:{}", length.to_text()));
                }
                text
            }
            "2.5.29.37" => list(
                read(&self.value)
                    .and_then(|(node, _)| node.children())
                    .unwrap_or_default()
                    .iter()
                    .filter_map(Node::oid)
                    .map(|oid| names::friendly(&oid).map_or(oid.clone(), str::to_owned))
                    .collect(),
            ),
            "2.5.29.14" => {
                let id = read(&self.value).and_then(|(node, _)| node.octets());
                let digits: Vec<String> = id
                    .unwrap_or_default()
                    .iter()
                    .map(|byte| format!("{byte:02X}"))
                    .collect();
                digits.join(":")
            }
            "2.5.29.15" => {
                const BITS: [(i64, &str); 9] = [
                    (0x80, "Digital Signature"),
                    (0x40, "Non Repudiation"),
                    (0x20, "Key Encipherment"),
                    (0x10, "Data Encipherment"),
                    (0x08, "Key Agreement"),
                    (0x04, "Certificate Sign"),
                    (0x02, "CRL Sign"),
                    (0x01, "Encipher Only"),
                    (0x8000, "Decipher Only"),
                ];
                let usage = match self.get("KeyUsages") {
                    Some(Value::Enum(held)) => held.number,
                    _ => 0,
                };
                let held = BITS.iter().filter(|(bit, _)| usage & bit != 0);
                list(held.map(|(_, name)| (*name).to_owned()).collect())
            }
            _ => hex(&self.value),
        }
    }
}

fn ipv6(body: &[u8]) -> String {
    match <[u8; 16]>::try_from(body) {
        Ok(held) => std::net::Ipv6Addr::from(held).to_string(),
        Err(_) => "<invalid>".to_owned(),
    }
}

impl NetObject for ExtensionObject {
    fn type_of(&self) -> Type {
        Type::named(&format!("{SPACE}{}", self.class))
    }

    fn get(&self, name: &str) -> Option<Value> {
        let found = self
            .fields
            .iter()
            .find(|(held, _)| eq_ignore_case(held, name));
        found.map(|(_, value)| value.clone())
    }

    fn property_names(&self) -> Vec<String> {
        let names = self.fields.iter().map(|(name, _)| (*name).to_owned());
        names.collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("format", [_]) => Some(Ok(Value::str(self.formatted()))),
            ("enumeratednsnames", []) if self.oid == "2.5.29.17" => {
                let all = self.other_names().into_iter();
                let all = all.filter(|(kind, _)| *kind == 2);
                Some(Ok(Value::array(
                    all.map(|(_, text)| Value::str(text)).collect(),
                )))
            }
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
