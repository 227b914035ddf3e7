//! Commands about experimental features, of which there are none here.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, Value};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-ExperimentalFeature",
        body: Body::Each(features),
    },
    Cmdlet {
        name: "Enable-ExperimentalFeature",
        body: Body::Each(no_feature),
    },
    Cmdlet {
        name: "Disable-ExperimentalFeature",
        body: Body::Each(no_feature),
    },
];

/// emsh has no experimental features.
fn features(_: &mut Call<'_>) -> Flow {
    Ok(())
}

fn no_feature(call: &mut Call<'_>) -> Flow {
    for name in call.texts("Name") {
        call.fault(
            Fault::new(
                "ItemNotFoundException",
                ErrorCategory::ObjectNotFound,
                format!("No experimental feature was found that matched the name '{name}'."),
            )
            .of("System.Management.Automation.ItemNotFoundException")
            .target(Value::String(name)),
        )?;
    }
    call.warning("Enabling and disabling experimental features do not take effect until next start of PowerShell.")
}
