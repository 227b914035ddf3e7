//! Pages of documentation, replayed through the library; what they print is compared by `tests/cases.rs`.

use super::files::{below, none, short};
use emsh::exchange::store::{Session, Settings};
use emsh::host::replay::page;
use emsh::host::replay::perform::{self, Manners};

/// Plays every page below `tests/examples`: what goes wrong in them.
fn complaints() -> Result<Vec<String>, String> {
    let mut complaints = Vec::new();
    let pages = below("tests/examples", &["md"]);
    for path in pages.iter().filter(|path| !path.ends_with("NOTICE.md")) {
        let page = page::read(path, true)?;
        let session = Session::open(Settings::default()).map_err(|e| e.to_string())?;
        let manners = Manners {
            clock: Some("2026-11-21T15:00:00Z".to_owned()),
            ..Manners::default()
        };
        let played = perform::play(&page, &session, &manners, &mut |_| {})?;
        if played.examples.is_empty() {
            complaints.push(format!("{}: no examples", short(path)));
        }
        for example in played.examples.iter().filter(|e| !e.outcome.is_good()) {
            let (page, outcome) = (short(path), example.outcome.name());
            complaints.push(format!("{page}: {}: {outcome}", example.id));
        }
    }
    Ok(complaints)
}

#[test]
fn every_example_of_a_page_is_good() {
    // Scripts need a stack as the program gives them.
    let played = std::thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(complaints)
        .expect("a thread")
        .join()
        .expect("no panic")
        .expect("pages and an organization");
    none(&played);
}
