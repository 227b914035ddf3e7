//! Characters and positions; has never heard of PowerShell.
