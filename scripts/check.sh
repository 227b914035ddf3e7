#!/usr/bin/env bash
# What CI runs: format, lints, documentation, tests. The tests come last, so that their closing lines end the log.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cargo fmt --check
cargo clippy --all-targets -- -D warnings
RUSTDOCFLAGS="-D warnings" cargo doc --no-deps
INSTA_UPDATE=no cargo test
