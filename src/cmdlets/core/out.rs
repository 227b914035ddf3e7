//! Out-Default, Out-Host and Out-Null.

use crate::engine::{Body, Call, Cmdlet, Flow};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Out-Default",
        body: Body::Each(show),
    },
    Cmdlet {
        name: "Out-Host",
        body: Body::Each(show),
    },
    Cmdlet {
        name: "Out-Null",
        body: Body::Each(|_| Ok(())),
    },
];

/// Objects go to the screen, not down the pipeline.
fn show(call: &mut Call<'_>) -> Flow {
    if !call.is_bound("InputObject") {
        return Ok(());
    }
    let value = call.value("InputObject");
    call.rt.out_default(&value)
}
