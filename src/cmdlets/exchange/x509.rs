//! What a certificate file says of itself: subject, issuer, names, how long it is good.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest, Sha1};

/// A certificate that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certificate {
    /// `CN=mail.contoso.com, O=Contoso`.
    pub subject: String,
    /// Who signed it.
    pub issuer: String,
    /// The names it stands for.
    pub domains: Vec<String>,
    /// The end of its time, in ticks.
    pub not_after: i64,
    /// SHA-1 of the whole, as Windows shows it.
    pub thumbprint: String,
    /// Bits of its key.
    pub key_size: i32,
}

/// One element of DER: its tag, its content, and what follows it.
struct Element<'a> {
    tag: u8,
    content: &'a [u8],
    rest: &'a [u8],
}

const NOT_A_CERTIFICATE: &str = "The data isn't an X.509 certificate in DER or PEM form.";

fn element(bytes: &[u8]) -> Option<Element<'_>> {
    let (&tag, rest) = bytes.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let count = usize::from(first & 0x7F);
        if count == 0 || count > 4 {
            return None;
        }
        let (digits, rest) = rest.split_at_checked(count)?;
        let length = digits
            .iter()
            .fold(0_usize, |length, digit| (length << 8) | usize::from(*digit));
        (length, rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some(Element { tag, content, rest })
}

fn elements(bytes: &[u8]) -> Vec<Element<'_>> {
    let mut all = Vec::new();
    let mut rest = bytes;
    while let Some(one) = element(rest) {
        rest = one.rest;
        all.push(one);
    }
    all
}

/// Reads a certificate in DER or PEM form.
pub fn read(bytes: &[u8]) -> Result<Certificate, &'static str> {
    let der = match std::str::from_utf8(bytes) {
        Ok(text) if text.contains("-----BEGIN") => pem(text)?,
        Ok(text) if !text.trim().is_empty() && bytes.first() != Some(&0x30) => STANDARD
            .decode(text.split_whitespace().collect::<String>())
            .map_err(|_| NOT_A_CERTIFICATE)?,
        _ => bytes.to_vec(),
    };
    certificate(&der).ok_or(NOT_A_CERTIFICATE)
}

fn pem(text: &str) -> Result<Vec<u8>, &'static str> {
    if text.contains("-----BEGIN PKCS7-----") || text.contains("-----BEGIN ENCRYPTED") {
        return Err("Only a bare certificate can be imported, not a container of several.");
    }
    let (_, rest) = text
        .split_once("-----BEGIN CERTIFICATE-----")
        .ok_or(NOT_A_CERTIFICATE)?;
    let (body, _) = rest
        .split_once("-----END CERTIFICATE-----")
        .ok_or(NOT_A_CERTIFICATE)?;
    STANDARD
        .decode(body.split_whitespace().collect::<String>())
        .map_err(|_| NOT_A_CERTIFICATE)
}

fn certificate(der: &[u8]) -> Option<Certificate> {
    let whole = element(der).filter(|whole| whole.tag == 0x30)?;
    let body = element(whole.content).filter(|body| body.tag == 0x30)?;
    let mut parts = elements(body.content).into_iter().peekable();
    if parts.peek()?.tag == 0xA0 {
        parts.next();
    }
    let _serial = parts.next().filter(|part| part.tag == 0x02)?;
    let _algorithm = parts.next()?;
    let issuer = parts.next()?;
    let validity = parts.next()?;
    let subject = parts.next()?;
    let key = parts.next()?;
    let mut domains = Vec::new();
    for part in parts.filter(|part| part.tag == 0xA3) {
        alternative_names(part.content, &mut domains);
    }
    let not_after = elements(validity.content)
        .get(1)
        .and_then(|end| time(end.tag, end.content))?;
    Some(Certificate {
        subject: name(subject.content),
        issuer: name(issuer.content),
        domains,
        not_after,
        thumbprint: Sha1::digest(der)
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect(),
        key_size: key_size(key.content),
    })
}

/// The DNS names of the extension for alternative names.
fn alternative_names(extensions: &[u8], into: &mut Vec<String>) {
    const ALTERNATIVE_NAME: &[u8] = &[0x55, 0x1D, 0x11];
    let Some(list) = element(extensions) else {
        return;
    };
    for extension in elements(list.content) {
        let parts = elements(extension.content);
        if parts
            .first()
            .is_none_or(|id| id.content != ALTERNATIVE_NAME)
        {
            continue;
        }
        let Some(names) = parts
            .last()
            .filter(|value| value.tag == 0x04)
            .and_then(|value| element(value.content))
        else {
            continue;
        };
        for one in elements(names.content) {
            if one.tag == 0x82
                && let Ok(text) = std::str::from_utf8(one.content)
            {
                into.push(text.to_owned());
            }
        }
    }
}

/// A distinguished name as Windows prints it: the most specific part first.
fn name(content: &[u8]) -> String {
    let mut parts = Vec::new();
    for set in elements(content) {
        for pair in elements(set.content) {
            let both = elements(pair.content);
            if let [id, value] = both.as_slice() {
                let label = match id.content {
                    [0x55, 0x04, 0x03] => "CN",
                    [0x55, 0x04, 0x06] => "C",
                    [0x55, 0x04, 0x07] => "L",
                    [0x55, 0x04, 0x08] => "S",
                    [0x55, 0x04, 0x0A] => "O",
                    [0x55, 0x04, 0x0B] => "OU",
                    _ => continue,
                };
                parts.push(format!(
                    "{label}={}",
                    String::from_utf8_lossy(value.content)
                ));
            }
        }
    }
    parts.reverse();
    parts.join(", ")
}

/// A time of DER in ticks.
fn time(tag: u8, content: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(content).ok()?;
    let (year, rest) = if tag == 0x17 {
        let year: i64 = text.get(..2)?.parse().ok()?;
        (
            if year < 50 { 2000 + year } else { 1900 + year },
            text.get(2..)?,
        )
    } else {
        (text.get(..4)?.parse().ok()?, text.get(4..)?)
    };
    let two = |at: usize| rest.get(at..at + 2)?.parse::<i64>().ok();
    Some(
        crate::exchange::time::Moment::of(year, two(0)?, two(2)?, two(4)?, two(6)?, two(8)?)
            .ticks(),
    )
}

/// The bits of an RSA key; those of the point's length for another one.
fn key_size(content: &[u8]) -> i32 {
    let bits = elements(content)
        .into_iter()
        .nth(1)
        .filter(|bits| bits.tag == 0x03)
        .and_then(|bits| bits.content.get(1..));
    let Some(bits) = bits else {
        return 0;
    };
    let modulus = element(bits)
        .filter(|key| key.tag == 0x30)
        .and_then(|key| element(key.content));
    let length = match modulus {
        Some(modulus) => modulus
            .content
            .iter()
            .skip_while(|byte| **byte == 0)
            .count(),
        None => bits.len().saturating_sub(1) / 2,
    };
    i32::try_from(length * 8).unwrap_or(0)
}
