//! A value or no limit at all.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A limit that may be absent; prints `Unlimited`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Unlimited<T> {
    /// No limit.
    #[default]
    Unlimited,
    /// This limit.
    Limited(T),
}

impl<T: PartialOrd> Unlimited<T> {
    /// Whether `value` is within the limit.
    pub fn allows(&self, value: &T) -> bool {
        match self {
            Self::Unlimited => true,
            Self::Limited(limit) => value <= limit,
        }
    }

    /// Whether this limit is below another one.
    pub fn is_below(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Limited(a), Self::Limited(b)) => a < b,
            (Self::Limited(_), Self::Unlimited) => true,
            (Self::Unlimited, _) => false,
        }
    }
}

impl<T: fmt::Display> fmt::Display for Unlimited<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unlimited => f.write_str("Unlimited"),
            Self::Limited(value) => value.fmt(f),
        }
    }
}

/// Reads `Unlimited` in any case, or a value.
pub fn parse<T>(text: &str, value: impl FnOnce(&str) -> Option<T>) -> Option<Unlimited<T>> {
    if text.trim().eq_ignore_ascii_case("unlimited") {
        Some(Unlimited::Unlimited)
    } else {
        value(text).map(Unlimited::Limited)
    }
}
