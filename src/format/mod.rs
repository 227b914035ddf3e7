//! How objects look: values become packets, packets become lines.
//!
//! Two steps, as in PowerShell. A [`Shaper`] is what `Format-Table` and its kin are, and what happens to objects
//! nobody formatted: it chooses a view and makes [`Packet`]s, which may travel down the pipeline as objects.
//! A [`Renderer`] is what `Out-Host` and its kin are: it prints packets on a screen of some width.
//! [`Formatter`] is both, for a stream of any objects.
//!
//! Nothing here evaluates script; columns that are script blocks go through [`Context`](crate::value::Context).

pub mod custom;
pub mod data;
pub mod display;
pub mod entry;
pub mod error_view;
pub mod formatter;
pub mod get_error;
pub mod lines;
pub mod list;
pub mod names;
pub mod parameter;
pub mod property;
pub mod render;
pub mod shape;
pub mod style;
pub mod table;
pub mod view;

#[cfg(test)]
mod tests;

pub use entry::{FormatObject, Packet};
pub use formatter::Formatter;
pub use parameter::{Expand, Key, Parameter, Parameters};
pub use property::Expression;
pub use render::{Renderer, Screen};
pub use shape::{Settings, Shaper};
pub use style::Style;
pub use view::{FormatTable, TypeDisplay, View};
