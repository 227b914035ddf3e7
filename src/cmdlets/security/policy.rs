//! Get- and Set-ExecutionPolicy, as they are where there are no policies.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, PSObject, PropertyBag, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-ExecutionPolicy",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Set-ExecutionPolicy",
        body: Body::Each(set),
    },
];

fn policy(number: i64) -> Value {
    Value::enumeration("Microsoft.PowerShell.ExecutionPolicy", number)
}

fn get(call: &mut Call<'_>) -> Flow {
    if !call.flag("List") {
        return call.write(policy(0));
    }
    for (at, _) in [
        "Process",
        "CurrentUser",
        "LocalMachine",
        "UserPolicy",
        "MachinePolicy",
    ]
    .iter()
    .enumerate()
    .rev()
    {
        let mut bag = PropertyBag::default();
        bag.set(
            "Scope",
            Value::enumeration(
                "Microsoft.PowerShell.ExecutionPolicyScope",
                i64::try_from(at).unwrap_or(0),
            ),
        );
        bag.set("ExecutionPolicy", policy(0));
        call.write(Value::Object(Rc::new(PSObject::custom(bag))))?;
    }
    Ok(())
}

fn set(call: &mut Call<'_>) -> Flow {
    let wanted = crate::value::convert::text_of(&call.value("ExecutionPolicy"), call.rt)?;
    if !call.should_process(&wanted, "Set-ExecutionPolicy")? {
        return Ok(());
    }
    call.throw(
        &Fault::new(
            "System.PlatformNotSupportedException",
            ErrorCategory::NotSpecified,
            "Operation is not supported on this platform.",
        )
        .of("System.PlatformNotSupportedException"),
    )
}
