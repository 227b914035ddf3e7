//! Objects at rest and the pure operations on them.
