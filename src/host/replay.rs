//! Documentation, replayed: the examples of pages are run, and what they print is compared with what is documented.
//!
//! [`page::find`] reads pages, [`perform::play`] runs one in a copy of an organization, [`report`] tells what came of it.

mod arguments;
mod before;
mod classes;
pub mod classify;
mod command;
pub mod compare;
pub mod markdown;
pub mod outcome;
pub mod page;
pub mod perform;
pub mod placeholders;
pub mod report;
pub mod stage;
pub mod update;

pub use command::command;
