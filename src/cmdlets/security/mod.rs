//! The cmdlets of Microsoft.PowerShell.Security, one file per noun.

mod cms_message;
mod pfx_certificate;
mod policy;
mod secure_string;

use crate::engine::Cmdlet;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    cms_message::CMDLETS,
    pfx_certificate::CMDLETS,
    policy::CMDLETS,
    secure_string::CMDLETS,
];
