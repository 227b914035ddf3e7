//! The cmdlets of Microsoft.PowerShell.Management, one file per noun.

mod clipboard;
mod computer;
mod connection;
mod content;
mod drive;
mod item;
mod item_property;
mod location;
mod path;
mod process;
mod session_item;
pub(crate) mod target;
mod time_zone;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    clipboard::CMDLETS,
    computer::CMDLETS,
    connection::CMDLETS,
    content::CMDLETS,
    drive::CMDLETS,
    item::CMDLETS,
    item_property::CMDLETS,
    location::CMDLETS,
    path::CMDLETS,
    process::CMDLETS,
    session_item::CMDLETS,
    time_zone::CMDLETS,
];
