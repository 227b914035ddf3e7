//! Characters and positions; has never heard of PowerShell.

pub mod cells;
pub mod composite_format;
pub mod culture;
pub mod date_time;
pub mod extent;
pub mod name;
pub mod source;
pub mod utf16;
pub mod wildcard;
