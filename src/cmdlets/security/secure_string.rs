//! ConvertTo-SecureString, ConvertFrom-SecureString, Get-Credential.
//!
//! Where no system encrypts for a user, as on Linux, PowerShell's encrypted standard string is the text's bytes in
//! hexadecimal, and so it is here. With a key it is AES in CBC mode, in a package that names the variant, the
//! initialization vector and the bytes.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::grammar;
use crate::value::clixml;
use crate::value::members::args::byte_items;
use crate::value::net::credential::{Credential, SecureString, plain};
use crate::value::{ErrorCategory, Fault, Result, Value};
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockDecryptMut, BlockEncryptMut, KeyIvInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "ConvertTo-SecureString",
        body: Body::Each(to),
    },
    Cmdlet {
        name: "ConvertFrom-SecureString",
        body: Body::Each(from),
    },
    Cmdlet {
        name: "Get-Credential",
        body: Body::Each(credential),
    },
];

/// What a text that is encrypted with a key begins with.
const HEADER: &str = "76492d1116743f0423413b16050a5345";

/// The bytes of `-Key`, or those of the text of `-SecureKey`; `None`: neither is given.
fn key(call: &mut Call<'_>) -> Option<Vec<u8>> {
    if call.is_bound("Key") {
        return byte_items(&call.value("Key"));
    }
    if call.is_bound("SecureKey") {
        let text = plain(&call.value("SecureKey")).unwrap_or_default();
        return Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
    }
    None
}

fn crypto_fault(message: &str) -> Box<Fault> {
    let exception = "System.Security.Cryptography.CryptographicException";
    Fault::new(exception, ErrorCategory::NotSpecified, message).of(exception)
}

fn bad_size() -> Box<Fault> {
    crypto_fault("Specified key is not a valid size for this algorithm.")
}

/// AES in CBC mode with padding; the key's length chooses the variant.
fn encrypt(key: &[u8], iv: &[u8; 16], bytes: &[u8]) -> Result<Vec<u8>> {
    let fail = |_| bad_size();
    Ok(match key.len() {
        16 => cbc::Encryptor::<aes::Aes128>::new_from_slices(key, iv)
            .map_err(fail)?
            .encrypt_padded_vec_mut::<Pkcs7>(bytes),
        24 => cbc::Encryptor::<aes::Aes192>::new_from_slices(key, iv)
            .map_err(fail)?
            .encrypt_padded_vec_mut::<Pkcs7>(bytes),
        32 => cbc::Encryptor::<aes::Aes256>::new_from_slices(key, iv)
            .map_err(fail)?
            .encrypt_padded_vec_mut::<Pkcs7>(bytes),
        _ => return Err(bad_size()),
    })
}

fn decrypt(key: &[u8], iv: &[u8], bytes: &[u8]) -> Result<Vec<u8>> {
    let fail = |_| bad_size();
    let padding = |_| crypto_fault("Padding is invalid and cannot be removed.");
    match key.len() {
        16 => cbc::Decryptor::<aes::Aes128>::new_from_slices(key, iv)
            .map_err(fail)?
            .decrypt_padded_vec_mut::<Pkcs7>(bytes)
            .map_err(padding),
        24 => cbc::Decryptor::<aes::Aes192>::new_from_slices(key, iv)
            .map_err(fail)?
            .decrypt_padded_vec_mut::<Pkcs7>(bytes)
            .map_err(padding),
        32 => cbc::Decryptor::<aes::Aes256>::new_from_slices(key, iv)
            .map_err(fail)?
            .decrypt_padded_vec_mut::<Pkcs7>(bytes)
            .map_err(padding),
        _ => Err(bad_size()),
    }
}

/// Bytes of text in UTF-16.
fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn narrow(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .filter_map(|pair| <[u8; 2]>::try_from(pair).ok().map(u16::from_le_bytes))
        .collect();
    String::from_utf16_lossy(&units)
}

/// What a text that was encrypted with a key holds; `None`: it is no such text.
fn opened(text: &str, key: &[u8]) -> Option<Result<String>> {
    let package = STANDARD.decode(text.strip_prefix(HEADER)?).ok()?;
    let package = narrow(&package);
    let mut parts = package.split('|');
    let (Some(_), Some(iv), Some(data), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let iv = STANDARD.decode(iv).ok()?;
    let digits: Vec<char> = data.chars().collect();
    let mut bytes = Vec::with_capacity(digits.len() / 2);
    for pair in digits.chunks(2) {
        let [high, low] = pair else { return None };
        bytes.push((high.to_digit(16)? * 16 + low.to_digit(16)?) as u8);
    }
    Some(decrypt(key, &iv, &bytes).map(|plain| narrow(&plain)))
}

fn not_encrypted(call: &mut Call<'_>, text: &str) -> Flow {
    let message = grammar::message("Serialization", "InvalidEncryptedString")
        .unwrap_or_default()
        .replace("{0}", text);
    call.fail(
        "ImportSecureString_InvalidArgument",
        ErrorCategory::InvalidArgument,
        "System.Management.Automation.PSArgumentException",
        &message,
        Value::Null,
    )
}

fn to(call: &mut Call<'_>) -> Flow {
    let text = call.text("String").unwrap_or_default();
    if call.flag("AsPlainText") {
        return call.write(SecureString::value(&text));
    }
    if let Some(key) = key(call) {
        return match opened(&text, &key) {
            None => not_encrypted(call, &text),
            Some(Ok(plain)) => call.write(SecureString::value(&plain)),
            Some(Err(fault)) => call.fail(
                "ImportSecureString_InvalidArgument_CryptographicError",
                ErrorCategory::InvalidArgument,
                "System.Security.Cryptography.CryptographicException",
                &fault.message.clone(),
                Value::Null,
            ),
        };
    }
    let trimmed = text.trim();
    if trimmed.is_empty() || !trimmed.len().is_multiple_of(2) {
        return not_encrypted(call, &text);
    }
    match clixml::unhex(trimmed) {
        Some(plain) => call.write(SecureString::value(&plain)),
        None if trimmed.chars().all(|c| c.is_ascii_hexdigit()) => not_encrypted(call, &text),
        None => call.throw(
            &Fault::new(
                "FormatException",
                ErrorCategory::NotSpecified,
                format!("The input string '{text}' was not in a correct format."),
            )
            .of("System.FormatException"),
        ),
    }
}

fn from(call: &mut Call<'_>) -> Flow {
    let value = call.value("SecureString");
    let text = plain(&value).unwrap_or_default();
    if call.flag("AsPlainText") {
        return call.write(text);
    }
    if let Some(key) = key(call) {
        let mut iv = [0u8; 16];
        call.rt.world.random(&mut iv);
        let encrypted = match encrypt(&key, &iv, &wide(&text)) {
            Ok(encrypted) => encrypted,
            Err(fault) => return call.throw(&fault),
        };
        let mut digits = String::with_capacity(encrypted.len() * 2);
        for byte in encrypted {
            digits.push_str(&format!("{byte:02x}"));
        }
        let package = format!("2|{}|{digits}", STANDARD.encode(iv));
        return call.write(format!("{HEADER}{}", STANDARD.encode(wide(&package))));
    }
    if text.is_empty() {
        return Ok(());
    }
    call.write(clixml::hex(&text))
}

fn credential(call: &mut Call<'_>) -> Flow {
    if let Some(held) = call.get("Credential").filter(|held| !held.is_null()) {
        let held = held.clone();
        return call.write(held);
    }
    let title = call
        .text("Title")
        .unwrap_or_else(|| "PowerShell credential request".into());
    let message = call
        .text("Message")
        .unwrap_or_else(|| "Enter your credentials.".into());
    if !call.rt.host.interactive() {
        return call.throw(
            &Fault::new(
                "InvalidOperation",
                ErrorCategory::InvalidOperation,
                "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
            )
            .of("System.Management.Automation.PSInvalidOperationException"),
        );
    }
    call.rt.host_write(&format!("\n{title}\n{message}\n"));
    let user = match call.text("UserName") {
        Some(user) => user.to_string(),
        None => match call.rt.host.read_line("User: ", false) {
            Some(user) if !user.is_empty() => user,
            _ => return Ok(()),
        },
    };
    let prompt = format!("Password for user {user}: ");
    let password = call.rt.host.read_line(&prompt, true).unwrap_or_default();
    call.write(Credential::value(&user, SecureString::value(&password)))
}
