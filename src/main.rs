//! Hands the process arguments to the host and returns its exit code.

fn main() {}
