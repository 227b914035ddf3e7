//! What changes the meaning of a pattern.

/// .NET's `RegexOptions`, bit for bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RegexOptions(pub u32);

#[allow(missing_docs)] // the names are .NET's and say it
impl RegexOptions {
    pub const NONE: Self = Self(0);
    pub const IGNORE_CASE: Self = Self(1);
    pub const MULTILINE: Self = Self(2);
    pub const EXPLICIT_CAPTURE: Self = Self(4);
    pub const COMPILED: Self = Self(8);
    pub const SINGLELINE: Self = Self(16);
    pub const IGNORE_PATTERN_WHITESPACE: Self = Self(32);
    pub const RIGHT_TO_LEFT: Self = Self(64);
    pub const ECMA_SCRIPT: Self = Self(256);
    pub const CULTURE_INVARIANT: Self = Self(512);
    pub const NON_BACKTRACKING: Self = Self(1024);

    /// Whether an option is set.
    pub fn has(self, option: Self) -> bool {
        self.0 & option.0 != 0
    }

    /// With an option set.
    #[must_use]
    pub fn with(self, option: Self) -> Self {
        Self(self.0 | option.0)
    }

    /// With an option not set.
    #[must_use]
    pub fn without(self, option: Self) -> Self {
        Self(self.0 & !option.0)
    }

    /// Whether .NET takes the combination.
    pub fn is_valid(self) -> bool {
        let ecma = Self::ECMA_SCRIPT.0 | Self::IGNORE_CASE.0 | Self::MULTILINE.0 | Self::COMPILED.0;
        self.0 < 2048
            && self.0 & 128 == 0
            && (!self.has(Self::ECMA_SCRIPT) || self.0 & !(ecma | Self::CULTURE_INVARIANT.0) == 0)
            && !(self.has(Self::NON_BACKTRACKING) && self.has(Self::RIGHT_TO_LEFT))
    }
}
