//! Build script: writes a sorted index of the texts under `grammar/`, so that nothing is searched or read at start-up.

#![allow(clippy::print_stdout)] // Cargo reads a build script's standard output.

mod data;
mod honoured;
mod index;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("grammar");
    println!("cargo:rerun-if-changed=grammar");
    println!("cargo:rerun-if-changed=scripts");
    let mut texts = Vec::new();
    collect(&root, &root, &mut texts)?;
    texts.sort();
    let out = PathBuf::from(env::var("OUT_DIR")?).join("grammar_index.rs");
    fs::write(out, index::generate(&texts)?)?;
    let cmdlets = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("src/cmdlets");
    println!("cargo:rerun-if-changed=src/cmdlets");
    let out = PathBuf::from(env::var("OUT_DIR")?).join("honoured.rs");
    let modules = ["core", "utility", "management", "security", "host"];
    let mut declared = BTreeSet::new();
    for module in modules.iter().chain(&["threadjob"]) {
        let folder = format!("cmdlets/{module}/");
        for text in texts.iter().filter(|text| text.path.starts_with(&folder)) {
            declared.extend(
                text.content
                    .lines()
                    .filter_map(|line| line.strip_prefix("function "))
                    .map(|line| line.trim_end_matches(['{', ' ']).to_owned()),
            );
        }
    }
    // Sessions with Exchange are PowerShell's sessions too.
    let mut folders = modules.to_vec();
    folders.push("exchange");
    let table = honoured::generate(&cmdlets, &folders, &declared)?;
    if fs::read_to_string(&out).is_ok_and(|held| held == table) {
        return Ok(());
    }
    fs::write(out, table)?;
    Ok(())
}

/// Every text below `folder`, with its path relative to `root` (separated by `/`).
fn collect(root: &Path, folder: &Path, into: &mut Vec<index::Text>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, into)?;
        } else {
            let parts: Vec<_> = path
                .strip_prefix(root)?
                .iter()
                .map(|p| p.to_string_lossy().into_owned())
                .collect();
            let content =
                fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            into.push(index::Text {
                path: parts.join("/"),
                file: path,
                content,
            });
        }
    }
    Ok(())
}
