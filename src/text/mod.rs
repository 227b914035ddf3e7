//! Characters and positions; has never heard of PowerShell.

pub mod extent;
pub mod source;
