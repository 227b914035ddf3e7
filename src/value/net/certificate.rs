//! `X509Certificate2` and what belongs to it.

pub mod der;
pub mod envelope;
pub mod pfx;

mod extension;
mod names;
mod objects;

pub use objects::{
    construct, envelope as envelope_value, identity, lines_of_base64, loader, of_value,
    static_call, store, value,
};

use self::der::{Node, read};
use crate::text::date_time::{DateTime, Kind};
use crate::text::digest;
use crate::value::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// `rsaEncryption`.
pub const RSA: &str = "1.2.840.113549.1.1.1";
/// The usage that `Protect-CmsMessage` wants of a certificate.
pub const DOCUMENT_ENCRYPTION: &str = "1.3.6.1.4.1.311.80.1";

/// An extension of a certificate.
#[derive(Clone, Debug)]
pub struct Extension {
    /// Its kind.
    pub oid: String,
    /// Whoever does not know it must not use the certificate.
    pub critical: bool,
    /// What it says, as it is encoded.
    pub value: Vec<u8>,
}

/// A certificate, and its private key where there is one.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// All of it.
    pub raw: Vec<u8>,
    /// Mostly 3.
    pub version: i64,
    /// Its number, as it is encoded.
    pub serial: Vec<u8>,
    /// How it is signed.
    pub signature: String,
    /// The name of its issuer, as it is encoded.
    pub issuer: Vec<u8>,
    /// The name of its owner, as it is encoded.
    pub subject: Vec<u8>,
    /// From when it holds, in ticks UTC.
    pub not_before: i64,
    /// Until when.
    pub not_after: i64,
    /// The public key, as it is encoded.
    pub public_key: Vec<u8>,
    /// The kind of the public key.
    pub key_kind: String,
    /// What else it says.
    pub extensions: Vec<Extension>,
    /// The private key (PKCS #8).
    pub key: Option<Vec<u8>>,
}

/// The time of a certificate in ticks UTC.
fn time(node: &Node<'_>) -> Option<i64> {
    let text = std::str::from_utf8(node.body).ok()?;
    let digits = text.strip_suffix('Z')?;
    let (year, rest) = match node.tag {
        0x17 => {
            let year: i32 = digits.get(..2)?.parse().ok()?;
            (year + if year < 50 { 2000 } else { 1900 }, digits.get(2..)?)
        }
        0x18 => (digits.get(..4)?.parse().ok()?, digits.get(4..)?),
        _ => return None,
    };
    let part = |at: usize| rest.get(at..at + 2)?.parse::<i32>().ok();
    let date = DateTime::from_date(year, part(0)?, part(2)?).ok()?;
    let seconds =
        i64::from(part(4)?) * 3600 + i64::from(part(6)?) * 60 + i64::from(part(8).unwrap_or(0));
    Some(date.with_kind(Kind::Utc).ticks() + seconds * 10_000_000)
}

impl Certificate {
    /// Reads one.
    pub fn parse(bytes: &[u8]) -> Option<Certificate> {
        let (outer, _) = read(bytes)?;
        let parts = outer.children_of(0x30)?;
        if parts.len() != 3 {
            return None;
        }
        let mut fields = parts.first()?.children_of(0x30)?.into_iter().peekable();
        let version = match fields.next_if(|field| field.tag == 0xa0) {
            Some(field) => field.children()?.first()?.number()? + 1,
            None => 1,
        };
        let serial = fields.next()?;
        let signature = fields.next()?;
        let issuer = fields.next()?;
        let times = fields.next()?.children_of(0x30)?;
        let subject = fields.next()?;
        let public_key = fields.next()?;
        let mut extensions = Vec::new();
        for field in fields.filter(|field| field.tag == 0xa3) {
            for one in field.children()?.first()?.children_of(0x30)? {
                let of = one.children()?;
                extensions.push(Extension {
                    oid: of.first()?.oid()?,
                    critical: of.get(1).is_some_and(|it| it.tag == 1 && it.body != [0]),
                    value: of.last()?.octets()?,
                });
            }
        }
        (serial.tag == 2 && issuer.tag == 0x30 && subject.tag == 0x30).then_some(())?;
        Some(Certificate {
            raw: outer.whole.to_vec(),
            version,
            serial: serial.body.to_vec(),
            signature: signature.children()?.first()?.oid()?,
            issuer: issuer.whole.to_vec(),
            subject: subject.whole.to_vec(),
            not_before: time(times.first()?)?,
            not_after: time(times.get(1)?)?,
            public_key: public_key.whole.to_vec(),
            key_kind: public_key.children()?.first()?.children()?.first()?.oid()?,
            extensions,
            key: None,
        })
    }

    /// Reads what a file holds: DER, PEM or PFX.
    pub fn read(bytes: &[u8], password: Option<&str>) -> Result<Certificate, Box<Fault>> {
        if let Some(found) = Certificate::parse(bytes) {
            return Ok(found);
        }
        let text = String::from_utf8_lossy(bytes);
        if let Some(found) = block(&text, "CERTIFICATE").and_then(|held| Certificate::parse(&held))
        {
            return Ok(found);
        }
        match pfx::content(bytes, password) {
            Ok(content) => Certificate::of_pfx(&content)
                .ok_or_else(|| fault("The provided PFX data contains no certificates.")),
            Err(pfx::Failure::Password) => Err(fault(
                "The certificate data cannot be read with the provided password, the password may be incorrect.",
            )),
            Err(pfx::Failure::Unknown) => Err(fault("The algorithm's OID is not supported here.")),
            Err(pfx::Failure::NotOne) => Err(fault("ASN1 corrupted data.")),
        }
    }

    fn of_pfx(content: &pfx::Content) -> Option<Certificate> {
        let mut all = content.certificates.iter().filter_map(|(bytes, number)| {
            let mut one = Certificate::parse(bytes)?;
            one.key = content
                .keys
                .iter()
                .find(|(_, held)| held == number && number.is_some())
                .or_else(|| {
                    // Without numbers the only key belongs to the only certificate.
                    let only = content.keys.len() == 1 && content.certificates.len() == 1;
                    content.keys.first().filter(|_| only)
                })
                .map(|(key, _)| key.clone());
            Some(one)
        });
        let first = all.next()?;
        if first.key.is_some() {
            return Some(first);
        }
        Some(all.find(|one| one.key.is_some()).unwrap_or(first))
    }

    /// The hash that names it.
    pub fn thumbprint(&self) -> String {
        digest::hex("SHA1", &self.raw).unwrap_or_default()
    }

    /// Its number in hexadecimal digits.
    pub fn serial_number(&self) -> String {
        hex(&self.serial)
    }

    /// The owner's name.
    pub fn subject_name(&self) -> String {
        names::text(&self.subject)
    }

    /// The issuer's name.
    pub fn issuer_name(&self) -> String {
        names::text(&self.issuer)
    }

    /// The common name of the owner, or what else is simple.
    pub fn simple_name(&self) -> String {
        names::simple(&self.subject)
    }

    /// The usages beyond those of the key.
    pub fn usages(&self) -> Vec<String> {
        self.extension("2.5.29.37")
            .and_then(|held| read(&held.value)?.0.children())
            .unwrap_or_default()
            .iter()
            .filter_map(Node::oid)
            .collect()
    }

    /// `X509KeyUsageFlags`; `None`: it does not say.
    pub fn key_usage(&self) -> Option<i64> {
        let held = self.extension("2.5.29.15")?;
        let (bits, _) = read(&held.value)?;
        let low = i64::from(bits.body.get(1).copied().unwrap_or(0));
        let high = i64::from(bits.body.get(2).copied().unwrap_or(0));
        Some(low | (high & 0x80) << 8)
    }

    /// The number of its key.
    pub fn key_id(&self) -> Option<Vec<u8>> {
        let held = self.extension("2.5.29.14")?;
        read(&held.value)?.0.octets()
    }

    /// An extension of a kind.
    pub fn extension(&self, oid: &str) -> Option<&Extension> {
        self.extensions.iter().find(|held| held.oid == oid)
    }

    /// Whether documents may be encrypted with it.
    pub fn is_for_encryption(&self) -> bool {
        self.usages()
            .iter()
            .any(|usage| usage == DOCUMENT_ENCRYPTION)
            && self.key_usage().is_some_and(|usage| usage & 0x30 != 0)
    }
}

/// Upper-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// The bytes of the first block of PEM with a label.
pub fn block(text: &str, label: &str) -> Option<Vec<u8>> {
    let (_, rest) = text.split_once(&format!("-----BEGIN {label}-----"))?;
    let (held, _) = rest.split_once(&format!("-----END {label}-----"))?;
    let held: String = held.chars().filter(|c| !c.is_whitespace()).collect();
    STANDARD.decode(held).ok()
}

/// Bytes as a block of PEM.
pub fn pem(bytes: &[u8], label: &str) -> String {
    let coded = STANDARD.encode(bytes);
    let mut text = format!("-----BEGIN {label}-----\n");
    for line in coded.as_bytes().chunks(64) {
        text.push_str(&String::from_utf8_lossy(line));
        text.push('\n');
    }
    text.push_str(&format!("-----END {label}-----"));
    text
}

/// `CryptographicException`.
pub fn fault(text: &str) -> Box<Fault> {
    Fault::net("System.Security.Cryptography.CryptographicException", text)
}
