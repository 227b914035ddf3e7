//! Certificates as .NET objects.

use super::der::read;
use super::extension::extension;
use super::{Certificate, block, fault, hex, names, pem};
use crate::text::date_time::{DateTime, Kind};
use crate::value::members::args::{byte_items, bytes, null};
use crate::value::members::path::full;
use crate::value::net::{NetObject, credential, record};
use crate::value::zone::WorldZone;
use crate::value::{Context, Fault, Result, Type, Value, World};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::any::Any;
use std::rc::Rc;

pub(super) const SPACE: &str = "System.Security.Cryptography.X509Certificates.";

/// `X509Certificate2`.
pub struct Object {
    held: Rc<Certificate>,
    world: Rc<dyn World>,
}

/// A certificate as a value.
pub fn value(held: Certificate, cx: &dyn Context) -> Value {
    Value::net(Object {
        held: Rc::new(held),
        world: cx.world(),
    })
}

/// The certificate that a value is.
pub fn of_value(value: &Value) -> Option<Rc<Certificate>> {
    value.downcast::<Object>().map(|held| Rc::clone(&held.held))
}

/// `Oid`.
pub(super) fn oid(number: &str) -> Value {
    record::settable(
        "System.Security.Cryptography.Oid",
        vec![
            ("Value", Value::str(number)),
            (
                "FriendlyName",
                names::friendly(number).map_or(Value::Null, Value::str),
            ),
        ],
    )
}

fn distinguished(encoded: &[u8]) -> Value {
    let of = format!("{SPACE}X500DistinguishedName");
    record::value(
        &of,
        None,
        vec![
            ("Name", Value::str(names::text(encoded))),
            ("Oid", oid("")),
            ("RawData", bytes(encoded)),
        ],
    )
}

impl Object {
    fn local(&self, ticks: i64) -> Value {
        let date = DateTime::clamped(ticks, Kind::Utc);
        Value::DateTime(date.to_local(&WorldZone(Rc::clone(&self.world))))
    }

    fn extensions(&self) -> Value {
        let all = self.held.extensions.iter();
        Value::array(all.map(|held| extension(held, &self.held)).collect())
    }

    fn is_same(&self, other: &Value) -> bool {
        of_value(other).is_some_and(|other| other.raw == self.held.raw)
    }
}

impl NetObject for Object {
    fn type_of(&self) -> Type {
        Type::named(&format!("{SPACE}X509Certificate2"))
    }

    fn to_text(&self) -> String {
        let held = &self.held;
        let date = |ticks| self.local(ticks).to_text();
        format!(
            "[Subject]\n  {}\n\n[Issuer]\n  {}\n\n[Serial Number]\n  {}\n\n[Not Before]\n  {}\n\n[Not After]\n  {}\n\n[Thumbprint]\n  {}\n",
            held.subject_name(),
            held.issuer_name(),
            held.serial_number(),
            date(held.not_before),
            date(held.not_after),
            held.thumbprint()
        )
    }

    fn get(&self, name: &str) -> Option<Value> {
        let held = &self.held;
        Some(match name.to_ascii_lowercase().as_str() {
            "archived" => Value::FALSE,
            "extensions" => self.extensions(),
            "friendlyname" => Value::str(""),
            "hasprivatekey" => Value::Bool(held.key.is_some()),
            "privatekey" => match &held.key {
                Some(_) if held.key_kind == super::RSA => key_object(held),
                _ => Value::Null,
            },
            "issuername" => distinguished(&held.issuer),
            "subjectname" => distinguished(&held.subject),
            "notafter" => self.local(held.not_after),
            "notbefore" => self.local(held.not_before),
            "publickey" => record::value(
                &format!("{SPACE}PublicKey"),
                None,
                vec![
                    (
                        "Key",
                        if held.key_kind == super::RSA {
                            key_object(held)
                        } else {
                            Value::Null
                        },
                    ),
                    ("Oid", oid(&held.key_kind)),
                ],
            ),
            "rawdata" => bytes(&held.raw),
            "serialnumber" => Value::str(held.serial_number()),
            "serialnumberbytes" => bytes(&held.serial),
            "signaturealgorithm" => oid(&held.signature),
            "thumbprint" => Value::str(held.thumbprint()),
            "version" => Value::Int(i32::try_from(held.version).unwrap_or(3)),
            "issuer" => Value::str(held.issuer_name()),
            "subject" => Value::str(held.subject_name()),
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Archived",
            "Extensions",
            "FriendlyName",
            "HasPrivateKey",
            "PrivateKey",
            "IssuerName",
            "NotAfter",
            "NotBefore",
            "PublicKey",
            "RawData",
            "SerialNumber",
            "SignatureAlgorithm",
            "SubjectName",
            "Thumbprint",
            "Version",
            "Issuer",
            "Subject",
            "SerialNumberBytes",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let held = &self.held;
        let text = |text: String| Some(Ok(Value::str(text)));
        match (name, args) {
            ("getcerthashstring", []) => text(held.thumbprint()),
            ("getcerthashstring", [algorithm]) => {
                let found = crate::text::digest::hex(&algorithm.to_text(), &held.raw)?;
                text(found)
            }
            ("getcerthash", []) => Some(Ok(bytes(&crate::text::digest::hash("SHA1", &held.raw)?))),
            ("getserialnumberstring", []) => text(held.serial_number()),
            ("getserialnumber", []) => {
                let mut reversed = held.serial.clone();
                reversed.reverse();
                Some(Ok(bytes(&reversed)))
            }
            ("getrawcertdata", []) => Some(Ok(bytes(&held.raw))),
            ("getrawcertdatastring", []) => text(hex(&held.raw)),
            ("getkeyalgorithm", []) => text(held.key_kind.clone()),
            ("getissuername" | "getname", []) => text(if name == "getname" {
                held.subject_name()
            } else {
                held.issuer_name()
            }),
            ("getformat", []) => text("X509".to_owned()),
            ("geteffectivedatestring", []) => text(self.local(held.not_before).to_text()),
            ("getexpirationdatestring", []) => text(self.local(held.not_after).to_text()),
            ("exportcertificatepem", []) => text(pem(&held.raw, "CERTIFICATE")),
            ("export", [kind]) => match kind.to_text().as_str() {
                "Cert" | "1" => Some(Ok(bytes(&held.raw))),
                other => Some(Err(fault(&format!(
                    "emsh exports certificates as 'Cert', not as '{other}'."
                )))),
            },
            ("getnameinfo", [kind, issuer]) => {
                let of = if crate::value::convert::truth(issuer) {
                    &held.issuer
                } else {
                    &held.subject
                };
                match kind.to_text().as_str() {
                    "SimpleName" | "0" => text(names::simple(of)),
                    "DnsName" | "3" | "DnsFromAlternativeName" | "4" => {
                        let other = held.extension("2.5.29.17").and_then(|found| {
                            let parts = read(&found.value)?.0.children()?;
                            let part = parts.iter().find(|it| it.tag & 0x1f == 2)?;
                            Some(String::from_utf8_lossy(part.body).into_owned())
                        });
                        text(other.unwrap_or_else(|| names::simple(of)))
                    }
                    _ => None,
                }
            }
            ("equals", [other]) => Some(Ok(Value::Bool(self.is_same(other)))),
            ("dispose" | "reset", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(self.is_same(other))
    }

    fn hash(&self) -> Option<u64> {
        let first = self.held.raw.iter().rev().take(8);
        Some(first.fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `RSAOpenSsl`, as far as it is looked at.
fn key_object(of: &Certificate) -> Value {
    use rsa::pkcs8::DecodePublicKey;
    use rsa::traits::PublicKeyParts;
    let bits =
        rsa::RsaPublicKey::from_public_key_der(&of.public_key).map_or(0, |key| key.size() * 8);
    record::value(
        "System.Security.Cryptography.RSAOpenSsl",
        None,
        vec![
            ("KeySize", Value::Int(i32::try_from(bits).unwrap_or(0))),
            ("KeyExchangeAlgorithm", Value::str("RSA")),
            ("SignatureAlgorithm", Value::str("RSA")),
        ],
    )
}

/// The bytes that a constructor is given: themselves, or those of a file.
fn source(given: &Value, cx: &mut dyn Context) -> Result<Vec<u8>> {
    if given.is_null() {
        return null("rawData");
    }
    match byte_items(given) {
        Some(held) => Ok(held),
        None => {
            let path = full(&given.to_text(), cx);
            cx.world().read(&path)
        }
    }
}

fn password(given: Option<&Value>) -> Option<String> {
    let given = given.filter(|given| !given.is_null())?;
    credential::plain(given).or_else(|| Some(given.to_text()))
}

/// `new X509Certificate2(...)`.
pub fn construct(of: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    if of.strip_prefix(SPACE)? == "X500DistinguishedName" {
        let first = args.first()?;
        if let Some(held) = byte_items(first) {
            return Some(Ok(distinguished(&held)));
        }
        return Some(match names::encoded(&first.to_text()) {
            Some(encoded) => Ok(distinguished(&encoded)),
            None => Err(Fault::net(
                "System.Security.Cryptography.CryptographicException",
                "The string contains an invalid X500 name attribute key, oid, value or delimiter.",
            )),
        });
    }
    if !matches!(
        of.strip_prefix(SPACE)?,
        "X509Certificate2" | "X509Certificate"
    ) {
        return None;
    }
    let first = args.first()?;
    if let Some(held) = of_value(first) {
        return Some(Ok(value((*held).clone(), cx)));
    }
    Some(source(first, cx).and_then(|held| {
        let found = Certificate::read(&held, password(args.get(1)).as_deref())?;
        Ok(value(found, cx))
    }))
}

/// The private key of a PEM, as PKCS #8.
fn private_key(text: &str) -> Option<Vec<u8>> {
    use super::der::{node, oid, sequence};
    if let Some(held) = block(text, "PRIVATE KEY") {
        return Some(held);
    }
    let held = block(text, "RSA PRIVATE KEY")?;
    Some(sequence(&[
        &node(0x02, &[0]),
        &sequence(&[&oid(super::RSA), &node(0x05, &[])]),
        &node(0x04, &held),
    ]))
}

/// The static methods of `X509Certificate2`.
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let text = |at: usize| args.get(at).map(Value::to_text);
    let file = |at: usize| -> Result<Option<String>> {
        match text(at) {
            None => Ok(None),
            Some(path) => {
                let path = full(&path, cx);
                let held = cx.world().read(&path)?;
                Ok(Some(String::from_utf8_lossy(&held).into_owned()))
            }
        }
    };
    let (certificate, key) = match name {
        "createfrompem" => (text(0)?, text(1)),
        "createfrompemfile" => match file(0).and_then(|one| Ok((one, file(1)?))) {
            Ok((one, key)) => {
                let one = one?;
                (one.clone(), Some(key.unwrap_or(one)))
            }
            Err(fault) => return Some(Err(fault)),
        },
        "createfromcertfile" => return construct(&format!("{SPACE}X509Certificate2"), args, cx),
        _ => return None,
    };
    let Some(mut found) =
        block(&certificate, "CERTIFICATE").and_then(|held| Certificate::parse(&held))
    else {
        return Some(Err(fault(
            "The certificate contents do not contain a PEM with a CERTIFICATE label, or the content is malformed.",
        )));
    };
    if let Some(key) = key {
        match private_key(&key) {
            Some(key) => found.key = Some(key),
            None => {
                return Some(Err(fault(
                    "The key contents do not contain a PEM, the content is malformed, or the key does not match the certificate.",
                )));
            }
        }
    }
    Some(Ok(value(found, cx)))
}

/// `X509CertificateLoader`.
pub fn loader(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    if !matches!(
        name,
        "loadcertificate" | "loadcertificatefromfile" | "loadpkcs12" | "loadpkcs12fromfile"
    ) {
        return None;
    }
    let first = args.first()?;
    Some(source(first, cx).and_then(|held| {
        let found = Certificate::read(&held, password(args.get(1)).as_deref())?;
        Ok(value(found, cx))
    }))
}

/// The certificates of the user's own store, which .NET keeps in a folder of the user's.
pub fn store(cx: &dyn Context) -> Vec<Certificate> {
    let world = cx.world();
    let Some(home) = world.env("HOME") else {
        return Vec::new();
    };
    let folder = format!("{home}/.dotnet/corefx/cryptography/x509stores/my");
    let names = world.list(&folder).unwrap_or_default();
    names
        .iter()
        .filter(|name| name.ends_with(".pfx"))
        .filter_map(|name| world.read(&format!("{folder}/{name}")).ok())
        .filter_map(|held| Certificate::read(&held, None).ok())
        .collect()
}

/// Bytes as .NET writes them in base 64, in lines.
pub fn lines_of_base64(held: &[u8]) -> String {
    let coded = STANDARD.encode(held);
    let lines: Vec<String> = coded
        .as_bytes()
        .chunks(76)
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    lines.join("\r\n")
}

/// `EnvelopedCms` as far as it can be looked at.
pub fn envelope(held: &super::envelope::Envelope) -> Value {
    let pkcs = "System.Security.Cryptography.Pkcs.";
    let algorithm = |number: &str| {
        record::value(
            &format!("{pkcs}AlgorithmIdentifier"),
            None,
            vec![("Oid", oid(number)), ("KeyLength", Value::Int(0))],
        )
    };
    let recipients = held.recipients.iter().map(|one| {
        let (kind, who) = identity(one);
        let identifier = record::value(
            &format!("{pkcs}SubjectIdentifier"),
            None,
            vec![
                (
                    "Type",
                    Value::enumeration(&format!("{pkcs}SubjectIdentifierType"), kind),
                ),
                ("Value", who),
            ],
        );
        record::value(
            &format!("{pkcs}KeyTransRecipientInfo"),
            None,
            vec![
                ("Version", Value::Int(if kind == 1 { 0 } else { 2 })),
                ("RecipientIdentifier", identifier),
                ("KeyEncryptionAlgorithm", algorithm(&one.algorithm)),
                ("EncryptedKey", bytes(&one.key)),
                (
                    "Type",
                    Value::enumeration(&format!("{pkcs}RecipientInfoType"), 1),
                ),
            ],
        )
    });
    let content = record::value(
        &format!("{pkcs}ContentInfo"),
        None,
        vec![
            ("ContentType", oid("1.2.840.113549.1.7.1")),
            ("Content", bytes(&[])),
        ],
    );
    record::value(
        &format!("{pkcs}EnvelopedCms"),
        None,
        vec![
            (
                "Version",
                Value::Int(i32::try_from(held.version).unwrap_or(0)),
            ),
            ("ContentInfo", content),
            ("ContentEncryptionAlgorithm", algorithm(&held.algorithm)),
            ("Certificates", Value::array(Vec::new())),
            ("UnprotectedAttributes", Value::array(Vec::new())),
            ("RecipientInfos", Value::array(recipients.collect())),
        ],
    )
}

/// Who a recipient is: the kind of the identity, and itself.
pub fn identity(one: &super::envelope::Recipient) -> (i64, Value) {
    match &one.key_id {
        Some(id) => (2, Value::str(hex(id))),
        None => (
            1,
            record::settable(
                "System.Security.Cryptography.Xml.X509IssuerSerial",
                vec![
                    ("IssuerName", Value::str(names::text(&one.issuer))),
                    ("SerialNumber", Value::str(hex(&one.serial))),
                ],
            ),
        ),
    }
}
