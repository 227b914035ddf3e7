//! Build script: writes a sorted index of the texts under `grammar/`.

fn main() {}
