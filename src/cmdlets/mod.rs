//! Where the two worlds meet: a file per noun, a folder where a noun is large.
//!
//! To add a cmdlet: its declaration is in `grammar/cmdlets/<module>/<Noun>.ps1` (the binder, `Get-Command`, help and
//! completion read it). Here stands what it does: a function `fn(&mut Call) -> Flow` for one that treats each
//! object by itself, or a type with [`CmdletBody`](crate::engine::CmdletBody) for one that keeps something, and a
//! line in the file's `CMDLETS`. The file is named in its module's list.

pub mod core;
pub mod emsh;
pub mod exchange;
pub mod honoured;
pub mod host;
pub mod management;
pub mod psreadline;
pub mod security;
pub mod utility;

use crate::engine::Cmdlet;

/// Every cmdlet: modules, their nouns, the nouns' cmdlets.
pub const ALL: &[&[&[Cmdlet]]] = &[
    core::NOUNS,
    utility::NOUNS,
    management::NOUNS,
    security::NOUNS,
    host::NOUNS,
    psreadline::NOUNS,
    exchange::NOUNS,
    emsh::NOUNS,
];
