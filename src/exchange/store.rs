//! Where an organization is kept: the session through which it is read and changed, the journal of changes, saved states.

mod change;
mod copies;
mod folder;
mod journal;
pub mod lines;
mod past;
mod session;
mod settings;
mod snapshot;

pub use change::{Change, Committed};
pub use copies::Copies;
pub use journal::{Entry, Journal};
pub use session::Session;
pub use settings::{Settings, Template};
pub use snapshot::{load, save};
