//! CMS: messages for those who have the private key of a certificate.

use super::der::{Node, node, oid, read, sequence};
use super::pfx::{open_aes, rc2, triple};
use super::{Certificate, RSA};
use crate::value::World;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockEncryptMut, KeyIvInit};
use rsa::pkcs8::{DecodePrivateKey, DecodePublicKey};
use rsa::rand_core::{CryptoRng, RngCore};
use rsa::{Oaep, Pkcs1v15Encrypt, RsaPrivateKey, RsaPublicKey};

const ENVELOPED: &str = "1.2.840.113549.1.7.3";
const DATA: &str = "1.2.840.113549.1.7.1";
const AES256: &str = "2.16.840.1.101.3.4.1.42";
const OAEP: &str = "1.2.840.113549.1.1.7";

/// Random bytes of a world.
struct Chance<'a>(&'a dyn World);

impl RngCore for Chance<'_> {
    fn next_u32(&mut self) -> u32 {
        let mut held = [0; 4];
        self.0.random(&mut held);
        u32::from_le_bytes(held)
    }
    fn next_u64(&mut self) -> u64 {
        let mut held = [0; 8];
        self.0.random(&mut held);
        u64::from_le_bytes(held)
    }
    fn fill_bytes(&mut self, into: &mut [u8]) {
        self.0.random(into);
    }
    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), rsa::rand_core::Error> {
        self.0.random(into);
        Ok(())
    }
}

impl CryptoRng for Chance<'_> {}

/// Somebody who can read a message.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The issuer's name, as it is encoded.
    pub issuer: Vec<u8>,
    /// The certificate's number.
    pub serial: Vec<u8>,
    /// The certificate's key by its own number, where the message says no issuer.
    pub key_id: Option<Vec<u8>>,
    /// How the key is closed.
    pub algorithm: String,
    /// The key of the message, closed.
    pub key: Vec<u8>,
}

/// A message.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// Its version.
    pub version: i64,
    /// Who can read it.
    pub recipients: Vec<Recipient>,
    /// How the content is closed.
    pub algorithm: String,
    /// The settings of that, as they are encoded.
    settings: Vec<u8>,
    /// The content, closed.
    content: Vec<u8>,
}

/// Closes a content for the owners of certificates; `None`: a key is of a kind that closes nothing.
pub fn close(content: &[u8], to: &[&Certificate], world: &dyn World) -> Option<Vec<u8>> {
    let (mut key, mut start) = ([0_u8; 32], [0_u8; 16]);
    world.random(&mut key);
    world.random(&mut start);
    let closed = cbc::Encryptor::<aes::Aes256>::new(&key.into(), &start.into())
        .encrypt_padded_vec_mut::<Pkcs7>(content);
    let mut recipients = Vec::new();
    for one in to {
        let public = RsaPublicKey::from_public_key_der(&one.public_key).ok()?;
        let closed = public
            .encrypt(&mut Chance(world), Pkcs1v15Encrypt, &key)
            .ok()?;
        recipients.push(sequence(&[
            &node(0x02, &[0]),
            &sequence(&[&one.issuer, &node(0x02, &one.serial)]),
            &sequence(&[&oid(RSA), &node(0x05, &[])]),
            &node(0x04, &closed),
        ]));
    }
    // A set is in order of what its elements are.
    recipients.sort();
    let envelope = sequence(&[
        &node(0x02, &[0]),
        &node(0x31, &recipients.concat()),
        &sequence(&[
            &oid(DATA),
            &sequence(&[&oid(AES256), &node(0x04, &start)]),
            &node(0x80, &closed),
        ]),
    ]);
    Some(sequence(&[&oid(ENVELOPED), &node(0xa0, &envelope)]))
}

/// Reads a message.
pub fn read_message(bytes: &[u8]) -> Option<Envelope> {
    let (outer, _) = read(bytes)?;
    let parts = outer.children_of(0x30)?;
    if parts.first()?.oid()? != ENVELOPED {
        return None;
    }
    let fields = parts.get(1)?.children()?.first()?.children_of(0x30)?;
    let recipients = fields
        .iter()
        .find(|field| field.tag == 0x31)?
        .children()?
        .iter()
        .filter_map(recipient)
        .collect();
    let content = fields.iter().skip(1).find(|field| field.tag == 0x30)?;
    let content = content.children()?;
    let how = content.get(1)?.children_of(0x30)?;
    Some(Envelope {
        version: fields.first()?.number()?,
        recipients,
        algorithm: how.first()?.oid()?,
        settings: how
            .get(1)
            .map(|node| node.whole.to_vec())
            .unwrap_or_default(),
        content: match content.get(2) {
            Some(held) => held.octets()?,
            None => Vec::new(),
        },
    })
}

fn recipient(node: &Node<'_>) -> Option<Recipient> {
    let fields = node.children_of(0x30)?;
    let who = fields.get(1)?;
    let (issuer, serial, key_id) = if who.tag == 0x30 {
        let parts = who.children()?;
        (
            parts.first()?.whole.to_vec(),
            parts.get(1)?.body.to_vec(),
            None,
        )
    } else {
        (Vec::new(), Vec::new(), Some(who.octets()?))
    };
    Some(Recipient {
        issuer,
        serial,
        key_id,
        algorithm: fields.get(2)?.children()?.first()?.oid()?,
        key: fields.get(3)?.octets()?,
    })
}

/// What came of opening a message.
pub enum Opened {
    /// The content.
    Content(Vec<u8>),
    /// It is for somebody else.
    NoRecipient,
    /// The key does not fit, or the message is broken.
    Broken,
}

impl Envelope {
    /// Opens it with the first of these certificates that it is for.
    pub fn open(&self, with: &[&Certificate]) -> Opened {
        for recipient in &self.recipients {
            for one in with {
                let fits = match &recipient.key_id {
                    Some(id) => one.key_id().as_ref() == Some(id),
                    None => one.issuer == recipient.issuer && one.serial == recipient.serial,
                };
                if let Some(key) = one.key.as_ref().filter(|_| fits) {
                    return match self.with(recipient, key) {
                        Some(content) => Opened::Content(content),
                        None => Opened::Broken,
                    };
                }
            }
        }
        Opened::NoRecipient
    }

    fn with(&self, recipient: &Recipient, key: &[u8]) -> Option<Vec<u8>> {
        let private = RsaPrivateKey::from_pkcs8_der(key).ok()?;
        let key = if recipient.algorithm == OAEP {
            private.decrypt(Oaep::new::<sha1::Sha1>(), &recipient.key)
        } else {
            private.decrypt(Pkcs1v15Encrypt, &recipient.key)
        };
        let key = key.ok()?;
        let (settings, _) = read(&self.settings)?;
        match (self.algorithm.as_str(), key.len()) {
            (
                "2.16.840.1.101.3.4.1.2" | "2.16.840.1.101.3.4.1.22" | "2.16.840.1.101.3.4.1.42",
                16 | 24 | 32,
            ) => open_aes(&key, &settings.octets()?, &self.content),
            ("1.2.840.113549.3.7", 24) => triple(&key, &settings.octets()?, &self.content),
            ("1.2.840.113549.3.2", _) => {
                let start = settings.children()?.last()?.octets()?;
                rc2(&key, key.len() * 8, &start, &self.content)
            }
            _ => None,
        }
    }
}
