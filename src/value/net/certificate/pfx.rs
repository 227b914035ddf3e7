//! PFX: certificates and private keys under a password.

use super::der::{Node, read};
use crate::value::net::aes::derive;
use crate::value::net::hmac::sign;
use crate::value::net::wildcard::digest;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockCipher, BlockDecryptMut, InnerIvInit, KeyInit, KeyIvInit};

/// What a PFX holds.
#[derive(Default)]
pub struct Content {
    /// Certificates, with the number of the key that they belong to.
    pub certificates: Vec<(Vec<u8>, Option<Vec<u8>>)>,
    /// Private keys (PKCS #8), with their numbers.
    pub keys: Vec<(Vec<u8>, Option<Vec<u8>>)>,
}

/// Why a PFX was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It is none.
    NotOne,
    /// The password is wrong.
    Password,
    /// It is protected in a way that is not known here.
    Unknown,
}

type Read<T> = Result<T, Failure>;

/// Turns at which a file only wants to keep a reader busy.
const MOST_TURNS: i64 = 10_000_000;

fn need<T>(found: Option<T>) -> Read<T> {
    found.ok_or(Failure::NotOne)
}

/// Reads one; `None` is no password at all.
pub fn content(bytes: &[u8], password: Option<&str>) -> Read<Content> {
    let (outer, _) = need(read(bytes))?;
    let parts = need(outer.children_of(0x30))?;
    let safe = need(parts.get(1).and_then(|node| node.children_of(0x30)))?;
    if safe.first().and_then(Node::oid).as_deref() != Some("1.2.840.113549.1.7.1") {
        return Err(Failure::NotOne);
    }
    let inner = need(safe.get(1).and_then(|node| data(*node)))?;
    let mut secret = password.map(bmp);
    if let Some(mac) = parts.get(2) {
        // Some write no password as the empty one, and the other way round.
        let tries: Vec<Option<Vec<u8>>> = match password {
            None => vec![None, Some(bmp(""))],
            Some("") => vec![Some(bmp("")), None],
            Some(_) => vec![secret.clone()],
        };
        let mut fits = None;
        for held in tries {
            if mac_fits(*mac, &inner, held.as_deref().unwrap_or_default())? {
                fits = Some(held);
                break;
            }
        }
        secret = fits.ok_or(Failure::Password)?;
    }
    let secret = Secret {
        wide: secret.unwrap_or_default(),
        text: password.unwrap_or_default(),
    };
    let mut found = Content::default();
    let (all, _) = need(read(&inner))?;
    for part in need(all.children_of(0x30))? {
        let fields = need(part.children_of(0x30))?;
        let bags = match fields.first().and_then(Node::oid).as_deref() {
            Some("1.2.840.113549.1.7.1") => need(fields.get(1).and_then(|node| data(*node)))?,
            Some("1.2.840.113549.1.7.6") => {
                let held = need(fields.get(1).and_then(Node::children))?;
                let held = need(held.first().and_then(|node| node.children_of(0x30)))?;
                let held = need(held.get(1).and_then(|node| node.children_of(0x30)))?;
                let bytes = need(held.get(2).and_then(Node::octets))?;
                secret.decrypt(need(held.get(1).copied())?, &bytes)?
            }
            _ => return Err(Failure::Unknown),
        };
        self::bags(&bags, &secret, &mut found)?;
    }
    Ok(found)
}

/// The octet string in an explicit tag.
fn data(node: Node<'_>) -> Option<Vec<u8>> {
    node.children()?.first()?.octets()
}

fn bags(bytes: &[u8], secret: &Secret<'_>, found: &mut Content) -> Read<()> {
    let (all, _) = need(read(bytes))?;
    for bag in need(all.children_of(0x30))? {
        let fields = need(bag.children_of(0x30))?;
        let held = need(fields.get(1).and_then(Node::children))?;
        let held = need(held.first().copied())?;
        let number = fields.get(2).and_then(local_key);
        match fields.first().and_then(Node::oid).as_deref() {
            Some("1.2.840.113549.1.12.10.1.1") => {
                found.keys.push((held.whole.to_vec(), number));
            }
            Some("1.2.840.113549.1.12.10.1.2") => {
                let parts = need(held.children_of(0x30))?;
                let bytes = need(parts.get(1).and_then(Node::octets))?;
                let key = secret.decrypt(need(parts.first().copied())?, &bytes)?;
                found.keys.push((key, number));
            }
            Some("1.2.840.113549.1.12.10.1.3") => {
                let parts = need(held.children_of(0x30))?;
                if let Some(bytes) = parts.get(1).and_then(|node| data(*node)) {
                    found.certificates.push((bytes, number));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// The number of a key in the attributes of a bag.
fn local_key(attributes: &Node<'_>) -> Option<Vec<u8>> {
    attributes.children()?.iter().find_map(|attribute| {
        let fields = attribute.children()?;
        if fields.first()?.oid()? != "1.2.840.113549.1.9.21" {
            return None;
        }
        fields.get(1)?.children()?.first()?.octets()
    })
}

/// A password as PKCS #12 has it: UTF-16 with a zero behind it.
fn bmp(password: &str) -> Vec<u8> {
    password
        .encode_utf16()
        .chain([0])
        .flat_map(u16::to_be_bytes)
        .collect()
}

fn hash_of(oid: &str) -> Option<&'static str> {
    Some(match oid {
        "1.3.14.3.2.26" | "1.2.840.113549.2.7" => "SHA1",
        "2.16.840.1.101.3.4.2.1" | "1.2.840.113549.2.9" => "SHA256",
        "2.16.840.1.101.3.4.2.2" | "1.2.840.113549.2.10" => "SHA384",
        "2.16.840.1.101.3.4.2.3" | "1.2.840.113549.2.11" => "SHA512",
        _ => return None,
    })
}

fn turns(node: Option<&Node<'_>>) -> Read<i64> {
    match node {
        None => Ok(1),
        Some(node) => {
            let turns = need(node.number())?;
            if (1..=MOST_TURNS).contains(&turns) {
                Ok(turns)
            } else {
                Err(Failure::Unknown)
            }
        }
    }
}

fn mac_fits(mac: Node<'_>, content: &[u8], secret: &[u8]) -> Read<bool> {
    let parts = need(mac.children_of(0x30))?;
    let info = need(parts.first().and_then(|node| node.children_of(0x30)))?;
    let kind = need(info.first().and_then(|node| node.children_of(0x30)))?;
    let hash = kind.first().and_then(Node::oid);
    let hash = hash.and_then(|oid| hash_of(&oid)).ok_or(Failure::Unknown)?;
    let wanted = need(info.get(1).and_then(Node::octets))?;
    let salt = need(parts.get(1).and_then(Node::octets))?;
    let size = digest(hash, &[]).map_or(20, |held| held.len());
    let key = stretch(hash, secret, &salt, turns(parts.get(2))?, 3, size);
    Ok(sign(hash, &key, content).as_deref() == Some(wanted.as_slice()))
}

/// The derivation of keys of PKCS #12.
fn stretch(hash: &str, secret: &[u8], salt: &[u8], turns: i64, id: u8, count: usize) -> Vec<u8> {
    let block = if matches!(hash, "SHA384" | "SHA512") {
        128
    } else {
        64
    };
    let fill = |held: &[u8]| -> Vec<u8> {
        let size = held.len().div_ceil(block) * block;
        held.iter().copied().cycle().take(size).collect()
    };
    let mut input = fill(salt);
    input.extend(fill(secret));
    let mut made = Vec::with_capacity(count);
    while made.len() < count {
        let mut piece = vec![id; block];
        piece.extend_from_slice(&input);
        for _ in 0..turns {
            piece = digest(hash, &piece).unwrap_or_default();
        }
        made.extend_from_slice(&piece);
        let add: Vec<u8> = piece.iter().copied().cycle().take(block).collect();
        for part in input.chunks_mut(block) {
            let mut carry = 1_u16;
            for (byte, more) in part.iter_mut().zip(&add).rev() {
                let sum = u16::from(*byte) + u16::from(*more) + carry;
                *byte = sum as u8;
                carry = sum >> 8;
            }
        }
    }
    made.truncate(count);
    made
}

/// A password.
struct Secret<'a> {
    wide: Vec<u8>,
    text: &'a str,
}

impl Secret<'_> {
    /// Opens what an algorithm closed.
    fn decrypt(&self, algorithm: Node<'_>, bytes: &[u8]) -> Read<Vec<u8>> {
        let parts = need(algorithm.children_of(0x30))?;
        let name = need(parts.first().and_then(Node::oid))?;
        let settings = need(parts.get(1).and_then(|node| node.children_of(0x30)))?;
        if name == "1.2.840.113549.1.5.13" {
            return self.pbes2(&settings, bytes);
        }
        let salt = need(settings.first().and_then(Node::octets))?;
        let turns = turns(settings.get(1))?;
        let key = |count| stretch("SHA1", &self.wide, &salt, turns, 1, count);
        let start = stretch("SHA1", &self.wide, &salt, turns, 2, 8);
        let opened = match name.as_str() {
            "1.2.840.113549.1.12.1.3" => triple(&key(24), &start, bytes),
            "1.2.840.113549.1.12.1.4" => {
                let mut two = key(16);
                two.extend_from_within(..8);
                triple(&two, &start, bytes)
            }
            "1.2.840.113549.1.12.1.5" => rc2(&key(16), 128, &start, bytes),
            "1.2.840.113549.1.12.1.6" => rc2(&key(5), 40, &start, bytes),
            _ => return Err(Failure::Unknown),
        };
        opened.ok_or(Failure::Password)
    }

    fn pbes2(&self, settings: &[Node<'_>], bytes: &[u8]) -> Read<Vec<u8>> {
        let deriving = need(settings.first().and_then(|node| node.children_of(0x30)))?;
        let closing = need(settings.get(1).and_then(|node| node.children_of(0x30)))?;
        if deriving.first().and_then(Node::oid).as_deref() != Some("1.2.840.113549.1.5.12") {
            return Err(Failure::Unknown);
        }
        let how = need(deriving.get(1).and_then(|node| node.children_of(0x30)))?;
        let salt = need(how.first().and_then(Node::octets))?;
        let turns = turns(how.get(1))?;
        let hash = match how.iter().find(|node| node.tag == 0x30) {
            None => "SHA1",
            Some(node) => node
                .children()
                .and_then(|parts| hash_of(&parts.first()?.oid()?))
                .ok_or(Failure::Unknown)?,
        };
        let start = need(closing.get(1).and_then(Node::octets))?;
        let key = |count| {
            let turns = i32::try_from(turns).unwrap_or(i32::MAX);
            derive(hash, self.text.as_bytes(), &salt, turns, count)
        };
        let name = closing.first().and_then(Node::oid);
        let opened = match name.as_deref() {
            Some("2.16.840.1.101.3.4.1.2") => open_aes(&key(16), &start, bytes),
            Some("2.16.840.1.101.3.4.1.22") => open_aes(&key(24), &start, bytes),
            Some("2.16.840.1.101.3.4.1.42") => open_aes(&key(32), &start, bytes),
            Some("1.2.840.113549.3.7") => triple(&key(24), &start, bytes),
            _ => return Err(Failure::Unknown),
        };
        opened.ok_or(Failure::Password)
    }
}

/// Opens what AES closed in blocks that hang together.
pub fn open_aes(key: &[u8], start: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    match key.len() {
        16 => open::<aes::Aes128>(key, start, bytes),
        24 => open::<aes::Aes192>(key, start, bytes),
        _ => open::<aes::Aes256>(key, start, bytes),
    }
}

/// Opens what DES closed three times.
pub fn triple(key: &[u8], start: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    open::<des::TdesEde3>(key, start, bytes)
}

fn open<C>(key: &[u8], start: &[u8], bytes: &[u8]) -> Option<Vec<u8>>
where
    C: BlockCipher + BlockDecryptMut + KeyInit,
{
    cbc::Decryptor::<C>::new_from_slices(key, start)
        .ok()?
        .decrypt_padded_vec_mut::<Pkcs7>(bytes)
        .ok()
}

/// Opens what RC2 closed with so many bits of a key.
pub fn rc2(key: &[u8], bits: usize, start: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    let cipher = rc2::Rc2::new_with_eff_key_len(key, bits);
    cbc::Decryptor::<rc2::Rc2>::inner_iv_slice_init(cipher, start)
        .ok()?
        .decrypt_padded_vec_mut::<Pkcs7>(bytes)
        .ok()
}
