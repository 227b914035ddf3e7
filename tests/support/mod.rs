//! What `tests/cases.rs` stands on: finding cases, running them, comparing them.

pub mod case;
pub mod known;
pub mod place;
pub mod reason;
pub mod transcript;
