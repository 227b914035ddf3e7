//! Hands the process arguments to the host and returns its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    emsh::host::main()
}
