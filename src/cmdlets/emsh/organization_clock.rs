//! Step-OrganizationClock.

use crate::cmdlets::exchange::project::moment;
use crate::cmdlets::exchange::task;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Value};

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Step-OrganizationClock",
    body: Body::Each(step),
}];

/// The last moment of the year 9999.
const LAST: i64 = 3_155_378_975_999_999_999;

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
        let ticks = span.ticks();
        if ticks < 0
            || task::now(call)
                .ticks()
                .checked_add(ticks)
                .is_none_or(|end| end > LAST)
        {
            let message = format!(
                "The clock cannot be moved by {}: it goes forward, and to the year 9999.",
                call.value("TimeSpan").to_text()
            );
            return call.fail(
                "ClockGoesForward",
                ErrorCategory::InvalidArgument,
                "System.ArgumentOutOfRangeException",
                &message,
                call.value("TimeSpan"),
            );
        }
        call.rt.world.sleep(ticks);
    }
    if call.flag("PassThru") {
        let now = moment(task::now(call), true, &call.rt.world);
        call.write(now)?;
    }
    Ok(())
}
