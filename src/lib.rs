//! emsh: a PowerShell-compatible cmdlet host with a simulated organization inside.

pub mod grammar;

pub mod text;

pub mod syntax;

pub mod value;

pub mod format;

pub mod engine;

pub mod exchange;

pub mod cmdlets;

pub mod host;
