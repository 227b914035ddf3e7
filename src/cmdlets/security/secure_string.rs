//! ConvertTo-SecureString, ConvertFrom-SecureString, Get-Credential.
//!
//! Where no system encrypts for a user, as on Linux, PowerShell's encrypted standard string is the text's bytes in
//! hexadecimal, and so it is here.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::grammar;
use crate::value::clixml;
use crate::value::net::credential::{Credential, SecureString, plain};
use crate::value::{ErrorCategory, Fault};

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

/// The error of encryption with a key, which emsh has not.
fn no_key(call: &mut Call<'_>) -> Flow {
    let command = call.info.name;
    let name = if call.is_bound("Key") {
        "Key"
    } else {
        "SecureKey"
    };
    call.throw(
        &Fault::new(
            "NotSupported",
            ErrorCategory::NotImplemented,
            format!("emsh does not support the parameter '{name}' of '{command}' yet."),
        )
        .of("System.Management.Automation.PSNotSupportedException"),
    )
}

fn to(call: &mut Call<'_>) -> Flow {
    let text = call.text("String").unwrap_or_default();
    if call.flag("AsPlainText") {
        return call.write(SecureString::value(&text));
    }
    if call.is_bound("Key") || call.is_bound("SecureKey") {
        return no_key(call);
    }
    match clixml::unhex(text.trim()) {
        Some(plain) if !text.trim().is_empty() => call.write(SecureString::value(&plain)),
        _ => {
            let digits = text.chars().all(|c| c.is_ascii_hexdigit());
            let (message, exception) = if digits {
                (
                    grammar::message("Serialization", "InvalidEncryptedString")
                        .unwrap_or_default()
                        .replace("{0}", &text),
                    "System.Management.Automation.PSArgumentException",
                )
            } else {
                (
                    format!("The input string '{text}' was not in a correct format."),
                    "System.FormatException",
                )
            };
            call.throw(
                &Fault::new(
                    "ImportSecureString_InvalidArgument",
                    ErrorCategory::InvalidArgument,
                    message,
                )
                .of(exception),
            )
        }
    }
}

fn from(call: &mut Call<'_>) -> Flow {
    let value = call.value("SecureString");
    let text = plain(&value).unwrap_or_default();
    if call.flag("AsPlainText") {
        return call.write(text);
    }
    if call.is_bound("Key") || call.is_bound("SecureKey") {
        return no_key(call);
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
            .of("System.Management.Automation.Host.HostException"),
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
