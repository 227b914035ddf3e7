//! Get-PfxCertificate: certificates in files.

use crate::cmdlets::management::target::expand;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::wildcard::has_wildcards;
use crate::value::net::certificate::{Certificate, value};
use crate::value::net::credential::{SecureString, plain};
use crate::value::{ErrorCategory, Fault, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Get-PfxCertificate",
    body: Body::Each(get),
}];

const NOT_FOUND: &str = "System.IO.FileNotFoundException";

fn get(call: &mut Call<'_>) -> Flow {
    let literal = call.is_bound("LiteralPath");
    let names = call.written(if literal { "LiteralPath" } else { "FilePath" });
    let mut password = Some(call.value("Password")).filter(|given| !given.is_null());
    let asks = !call.flag("NoPromptForPassword");
    let mut missing = Vec::new();
    for name in &names {
        let full = call.rt.file_path(name)?;
        let paths = if !literal && has_wildcards(name) {
            expand(call, &full)
        } else {
            vec![full]
        };
        if paths.is_empty() {
            missing.push(name.clone());
        }
        for path in paths {
            let world = Rc::clone(&call.rt.world);
            if world.status(&path).is_none_or(|status| status.is_dir) {
                missing.push(name.clone());
                continue;
            }
            let bytes = world.read(&path)?;
            if password.is_none() && asks {
                if let Ok(found) = Certificate::read(&bytes, None) {
                    let found = value(found, call.rt);
                    call.write(found)?;
                    continue;
                }
                password = Some(ask(call)?);
            }
            let text = password.as_ref().and_then(plain);
            match Certificate::read(&bytes, text.as_deref()) {
                Ok(found) => {
                    let found = value(found, call.rt);
                    call.write(found)?;
                }
                Err(fault) => {
                    let message = fault.message.clone();
                    call.fail(
                        "GetPfxCertificateUnknownCryptoError",
                        ErrorCategory::NotSpecified,
                        "System.Security.Cryptography.CryptographicException",
                        &message,
                        Value::Null,
                    )?;
                }
            }
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    if missing.len() == names.len() {
        return call.throw(
            &Fault::new(
                "GetPfxCertCommandNoneOfTheFilesFound",
                ErrorCategory::ObjectNotFound,
                "Command cannot find any of the specified files.",
            )
            .of(NOT_FOUND),
        );
    }
    for name in missing {
        call.fail(
            "GetPfxCertCommandFileNotFound",
            ErrorCategory::ObjectNotFound,
            NOT_FOUND,
            &format!("The following file could not be found: {name}."),
            Value::Null,
        )?;
    }
    Ok(())
}

/// Asks for the password of a file.
fn ask(call: &mut Call<'_>) -> Flow<Value> {
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
    call.rt.finish_output();
    let line = call.rt.host.read_line("Enter password: ", true);
    Ok(SecureString::value(&line.unwrap_or_default()))
}
