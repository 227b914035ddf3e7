//! The time zone of the session, as the world tells it.

use super::World;
use crate::text::date_time::{TICKS_PER_MINUTE, Zone};
use std::rc::Rc;

/// A [`Zone`] that asks the [`World`].
#[derive(Clone)]
pub struct WorldZone(pub Rc<dyn World>);

impl Zone for WorldZone {
    fn offset_at_utc(&self, utc_ticks: i64) -> i64 {
        i64::from(self.0.local_offset(utc_ticks)) * TICKS_PER_MINUTE
    }

    fn offset_at_local(&self, local_ticks: i64) -> i64 {
        // The offset half a day around tells on which side of a change the clock is.
        let guess = self.offset_at_utc(local_ticks);
        let offset = self.offset_at_utc(local_ticks - guess);
        if offset == guess {
            return offset;
        }
        // In a gap or an overlap the offset from before it counts, which is the smaller one in summer's end.
        let other = self.offset_at_utc(local_ticks - offset);
        if other == offset {
            offset
        } else {
            guess.min(offset)
        }
    }
}
