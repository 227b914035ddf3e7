//! The organization; has never heard of PowerShell.
