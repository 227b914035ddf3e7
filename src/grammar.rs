//! The embedded texts of `grammar/`, by path.
