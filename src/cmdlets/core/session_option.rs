//! New-PSSessionOption.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::Value;
use crate::value::net::record;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "New-PSSessionOption",
    body: Body::Each(new),
}];

fn new(call: &mut Call<'_>) -> Flow {
    let made = record::session_option();
    if let Some(held) = made.net_object() {
        for (name, on) in [
            ("SkipCACheck", call.flag("SkipCACheck")),
            ("SkipCNCheck", call.flag("SkipCNCheck")),
        ] {
            held.set(name, &Value::Bool(on)).transpose()?;
        }
    }
    call.write(made)
}
