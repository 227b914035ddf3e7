//! Commands about sessions on other machines and optional features, of which there are none here.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::wildcard::has_wildcards;
use crate::value::{ErrorCategory, Fault, Value};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-PSSession",
        body: Body::Each(sessions),
    },
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

/// There are no sessions; one that is asked for by name or number is an error.
fn sessions(call: &mut Call<'_>) -> Flow {
    let wanted: Vec<Value> = ["Name", "Id", "InstanceId"]
        .iter()
        .flat_map(|name| call.list(name))
        .collect();
    for one in wanted {
        let text = one.to_text();
        if has_wildcards(&text) {
            continue;
        }
        let message = crate::grammar::message(
            "RemotingErrorIdStrings",
            "RemoteRunspaceNotAvailableForSpecifiedSessionId",
        )
        .map_or_else(
            || format!("The session '{text}' is not available: emsh has no PowerShell remoting."),
            |message| message.replace("{0}", &text),
        );
        call.fail(
            "RemoteRunspaceNotAvailable",
            ErrorCategory::InvalidArgument,
            "System.ArgumentException",
            &message,
            one,
        )?;
    }
    Ok(())
}

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
                format!("No experimental feature with name '{name}' was found."),
            )
            .of("System.Management.Automation.ItemNotFoundException")
            .target(Value::String(name)),
        )?;
    }
    Ok(())
}
