//! Protect-CmsMessage: there is no store of certificates here, so no recipient is ever found.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, member};

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Protect-CmsMessage",
    body: Body::Each(protect),
}];

fn protect(call: &mut Call<'_>) -> Flow {
    let to = call.value("To");
    let all = member::enumerate(&to).unwrap_or_else(|| vec![to.clone()]);
    let Some(one) = all.into_iter().next() else {
        return Ok(());
    };
    let text = one.to_text();
    let path = call.rt.full_path(&text);
    // A certificate in a file or in the text itself is one that cannot be used here.
    if text.contains("BEGIN CERTIFICATE") || call.rt.world.status(&path).is_some() {
        let mut refusal = "emsh does not encrypt with certificates".to_owned();
        if let Some(content) = call.get("Content") {
            let length = content.to_text().encode_utf16().count();
            refusal.push_str(&format!(
                ": a content of {length} characters stays in the clear"
            ));
        }
        if let Some(file) = call.text("OutFile") {
            refusal.push_str(&format!(", and '{file}' is not written"));
        }
        return call.throw(
            &Fault::new(
                "NotSupported",
                ErrorCategory::NotImplemented,
                format!("{refusal}."),
            )
            .of("System.Management.Automation.PSNotSupportedException"),
        );
    }
    call.throw(
        &Fault::new(
            "NoCertificateFound",
            ErrorCategory::ObjectNotFound,
            format!(
                "Cannot load encryption certificate. The certificate setting '{text}' does not represent a valid base-64 encoded certificate, nor does it represent a valid certificate by file, directory, thumbprint, or subject name."
            ),
        )
        .of("System.ArgumentException")
        .target(one),
    )
}
