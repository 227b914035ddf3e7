//! Where an organization is kept: the session through which it is read and changed, the journal of changes, saved states.

mod copies;
mod journal;
pub mod lines;
mod session;
mod snapshot;

pub use copies::Copies;
pub use journal::{Entry, Journal};
pub use session::{Change, Committed, Session, Settings, Template};
pub use snapshot::{load, save};
