//! Step-OrganizationClock.

use crate::cmdlets::exchange::project::moment;
use crate::cmdlets::exchange::task;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Value};

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Step-OrganizationClock",
    body: Body::Each(step),
}];

fn step(call: &mut Call<'_>) -> Flow {
    if call
        .rt
        .world
        .env("EMSH_CLOCK")
        .is_none_or(|date| date.is_empty())
    {
        return call.fail(
            "ClockRuns",
            ErrorCategory::InvalidOperation,
            "System.InvalidOperationException",
            "The clock is the system's and goes by itself. EMSH_CLOCK stops it at a date, and then it can be moved on.",
            Value::Null,
        );
    }
    if let Value::TimeSpan(span) = call.value("TimeSpan").base() {
        call.rt.world.sleep(span.ticks());
    }
    if call.flag("PassThru") {
        let now = moment(task::now(call), true, &call.rt.world);
        call.write(now)?;
    }
    Ok(())
}
