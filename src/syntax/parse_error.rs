//! ParseError: PowerShell's error id, its message, extent and incomplete bit.

use crate::text::extent::Extent;

/// One error of the parser or of the checks after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// PowerShell's ErrorId.
    pub id: &'static str,
    /// PowerShell's sentence.
    pub message: String,
    /// Where.
    pub extent: Extent,
    /// More input could make it right.
    pub incomplete: bool,
}

impl ParseError {
    /// An error that is found after reading, with PowerShell's sentence for its id.
    #[must_use]
    pub fn new(extent: Extent, id: &'static str, arguments: &[&str]) -> Self {
        Self {
            id,
            message: super::messages::message(id, arguments),
            extent,
            incomplete: false,
        }
    }
}
