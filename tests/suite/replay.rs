//! Pages of documentation, replayed on the built-in organization; their transcripts are snapshots.

use emsh::exchange::store::{Session, Settings};
use emsh::host::replay::page;
use emsh::host::replay::perform::{self, Manners};
use std::path::Path;

/// Plays a page of `tests/pages`: every example is good, and the session is the one recorded.
fn replays(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/pages")
        .join(name)
        .with_extension("md");
    // Scripts need a stack as the program gives them.
    let played = std::thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(move || {
            let page = page::read(&path, true).expect("the page can be read");
            let session = Session::open(Settings::default()).expect("an organization");
            let manners = Manners {
                clock: Some("2026-11-21T15:00:00Z".to_owned()),
                ..Manners::default()
            };
            perform::play(&page, &session, &manners, &mut |_| {}).expect("the page can be played")
        })
        .expect("a thread")
        .join()
        .expect("no panic");
    let outcomes: Vec<String> = played
        .examples
        .iter()
        .filter(|example| !example.outcome.is_good())
        .map(|example| format!("{}: {}", example.id, example.outcome.name()))
        .collect();
    assert!(
        outcomes.is_empty(),
        "{}\n{}",
        outcomes.join("\n"),
        played.transcript()
    );
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots/pages"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, played.transcript()));
}

#[test]
fn mapi_of_a_mailbox() {
    replays("mapi-of-a-mailbox");
}

#[test]
fn mapi_on_and_off() {
    replays("mapi-on-and-off");
}

#[test]
fn mapi_over_http() {
    replays("mapi-over-http");
}

#[test]
fn mapi_en_francais() {
    replays("mapi-en-francais");
}
