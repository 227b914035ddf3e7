//! What `emsh` says of its own organization: coverage, differences, dry runs, lag, faults, folders that survive being killed.

#![allow(clippy::expect_used)] // helpers of tests fail as tests do

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub fn emsh(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_emsh"))
        .args(args)
        .env("EMSH_CLOCK", "2026-11-21T15:00:00Z")
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .output()
        .expect("emsh runs")
}

pub fn printed(args: &[&str]) -> String {
    String::from_utf8_lossy(&emsh(args).stdout).into_owned()
}

pub fn complained(args: &[&str]) -> String {
    String::from_utf8_lossy(&emsh(args).stderr).into_owned()
}

/// A folder of its own, which goes with the test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("emsh-suite-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        Self(path)
    }

    pub fn text(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Compares what a command says with the file that keeps what it said before.
fn compare_with_snapshot(args: &[&str], file: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let now = printed(args);
    if std::env::var_os("EMSH_TELL_COVERAGE").is_some() {
        std::fs::write(&path, &now).expect("the snapshot can be written");
    }
    let told = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        told == now,
        "the levels have changed; EMSH_TELL_COVERAGE=1 writes {file} anew"
    );
}

#[test]
fn coverage_is_as_it_was_told() {
    compare_with_snapshot(&["coverage"], "snapshots/coverage.txt");
}

#[test]
fn parameters_are_honoured_as_it_was_told() {
    compare_with_snapshot(&["coverage", "--cmdlets"], "snapshots/cmdlets.txt");
}

#[test]
fn the_readme_tells_what_is_simulated() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let table = printed(&["coverage", "--markdown"]);
    let readme = std::fs::read_to_string(&path).expect("the README can be read");
    let (head, rest) = readme
        .split_once("<!-- coverage -->\n")
        .expect("the README has a place for the table");
    let (told, tail) = rest
        .split_once("<!-- /coverage -->")
        .expect("the table ends");
    if std::env::var_os("EMSH_TELL_COVERAGE").is_some() {
        let text = format!("{head}<!-- coverage -->\n{table}<!-- /coverage -->{tail}");
        std::fs::write(&path, text).expect("the README can be written");
        return;
    }
    assert!(
        told == table,
        "the README's table is old; EMSH_TELL_COVERAGE=1 writes it anew"
    );
}

fn columns(line: &str) -> Vec<String> {
    line.split('\t').map(str::to_owned).collect()
}

/// What was captured from real servers: a file per command; how to come to such an object, then a property per line, with its
/// type and its value where these are the product's and not those of the laboratory.
#[test]
fn captured_objects_have_the_captured_properties() {
    let mut captured = compared_with("tests/captures", &[]);
    // Of a tenant, names and their order are known.
    captured.extend(compared_with(
        "tests/captures/online",
        &["--edition", "EXO"],
    ));
    captured.sort();
    captured.dedup();
    // What is called verified is what was captured.
    let mut verified: Vec<String> = printed(&["coverage", "--level", "6"])
        .lines()
        .filter_map(|line| line.strip_prefix("6 "))
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect();
    verified.sort();
    assert_eq!(verified, captured);
}

/// Compares the objects of each command of a folder with what was captured; the commands.
fn compared_with(folder: &str, edition: &[&str]) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut compared = Vec::new();
    for entry in std::fs::read_dir(&folder)
        .expect("captures are there")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            continue;
        }
        let command = path
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned())
            .expect("a file's name");
        let wanted = std::fs::read_to_string(&path).expect("a capture can be read");
        let (how, wanted) = wanted.split_once('\n').expect("a capture has lines");
        let how = how.trim_start_matches("# ");
        let script = format!(
            "$FormatEnumerationLimit = -1; $all = & {{ {how} }}; ($all | Select-Object -First 1).PSObject.Properties | Where-Object Name -NotIn 'RunspaceId', 'PSComputerName', 'PSShowComputerName' | ForEach-Object {{ $value = $_.Value; $type = if ($null -eq $value) {{ 'null' }} else {{ $value.GetType().FullName }}; $text = if ($value -is [Collections.IEnumerable] -and $value -isnot [string]) {{ '{{' + ($value -join ', ') + '}}' }} else {{ \"$value\" }}; $_.Name + \"`t\" + $type + \"`t\" + ($text -replace '\\s+', ' ') }}"
        );
        let mut arguments = edition.to_vec();
        arguments.extend(["-NoProfile", "-c", &script]);
        let told = printed(&arguments);
        assert!(!told.is_empty(), "{command} returns nothing");
        let is = told.lines().map(columns).collect::<Vec<_>>();
        let was = wanted.lines().map(columns).collect::<Vec<_>>();
        // Its name, its type, its value; a capture may know only the name.
        let part = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
        let names = |of: &[Vec<String>]| of.iter().map(|row| part(row, 0)).collect::<Vec<_>>();
        assert_eq!(names(&is), names(&was), "{command}");
        for (is, was) in is.iter().zip(&was) {
            let (name, of, value) = (part(is, 0), part(is, 1), part(is, 2));
            // A path, a domain or a list without items may be plain text or nothing; a length of time is .NET's.
            let plain = ["System.String", "System.TimeSpan", "null"].contains(&of.as_str());
            if was.len() > 1 && part(was, 1) != "null" && !plain {
                assert_eq!(of, part(was, 1), "the type of {name}, {command}");
            }
            if was.len() > 2 && !(part(was, 2) == "{}" && value.is_empty()) {
                assert_eq!(value, part(was, 2), "the value of {name}, {command}");
            }
        }
        compared.push(command);
    }
    compared
}

#[test]
fn a_dry_run_tells_and_changes_nothing() {
    let folder = Folder::new("dry");
    assert!(emsh(&["org", "new", folder.text()]).status.success());
    let script = "Set-Mailbox kensanchez -Office Elsewhere; New-RetentionPolicy Staff | Out-Null";
    let told = printed(&["--state", folder.text(), "--dry-run", "-c", script]);
    assert!(
        told.contains("~ UserMailbox contoso.com/Users/Ken Sanchez"),
        "{told}"
    );
    assert!(told.contains("-> \"Elsewhere\""), "{told}");
    assert!(told.contains("+ Policy Staff"), "{told}");
    assert_eq!(printed(&["org", "log", folder.text()]), "");
    let told = printed(&["--state", folder.text(), "--diff", "-c", script]);
    assert!(told.contains("+ Policy Staff"), "{told}");
    assert_eq!(printed(&["org", "log", folder.text()]).lines().count(), 2);
    let undone = printed(&["org", "undo", folder.text()]);
    assert!(undone.contains("- Policy Staff"), "{undone}");
}

#[test]
fn what_one_saves_another_loads() {
    let (one, other, file) = (
        Folder::new("one"),
        Folder::new("other"),
        Folder::new("file"),
    );
    assert!(emsh(&["org", "new", one.text()]).status.success());
    assert!(emsh(&["org", "new", other.text()]).status.success());
    emsh(&[
        "--state",
        one.text(),
        "-c",
        "Set-User 'Ken Sanchez' -City Oslo",
    ]);
    assert!(
        printed(&["org", "diff", other.text(), one.text()])
            .contains("City: \"Redmond\" -> \"Oslo\"")
            || printed(&["org", "diff", other.text(), one.text()]).contains("-> \"Oslo\"")
    );
    assert!(
        emsh(&["org", "save", one.text(), file.text()])
            .status
            .success()
    );
    assert!(
        emsh(&["org", "load", other.text(), file.text()])
            .status
            .success()
    );
    assert_eq!(printed(&["org", "diff", other.text(), one.text()]), "");
    let _ = std::fs::remove_file(file.text());
}

#[test]
fn recipients_go_out_and_come_in() {
    let (from, to, file) = (
        Folder::new("from"),
        Folder::new("to"),
        Folder::new("export"),
    );
    let csv = format!("{}.csv", file.text());
    emsh(&["org", "new", from.text(), "--template", "hostile"]);
    emsh(&["org", "new", to.text()]);
    assert!(emsh(&["org", "export", from.text(), &csv]).status.success());
    let told = printed(&["org", "import", to.text(), &csv]);
    assert!(told.contains("recipients added"), "{told}");
    assert_eq!(
        printed(&[
            "--state",
            to.text(),
            "-c",
            "(Get-Mailbox mobrien).DisplayName"
        ])
        .trim(),
        "Miles O'Brien"
    );
    let _ = std::fs::remove_file(csv);
}

#[test]
fn every_form_of_export_brings_the_same_organization() {
    let from = Folder::new("forms-from");
    emsh(&["org", "new", from.text(), "--template", "hostile"]);
    let made: Vec<(Folder, String)> = ["csv", "json", "clixml"]
        .into_iter()
        .map(|form| {
            let to = Folder::new(&format!("forms-{form}"));
            let file = format!("{}.{form}", to.text());
            emsh(&["org", "new", to.text()]);
            assert!(
                emsh(&["org", "export", from.text(), &file])
                    .status
                    .success(),
                "{form}"
            );
            let told = printed(&["org", "import", to.text(), &file]);
            assert!(told.contains("recipients added"), "{form}: {told}");
            (to, file)
        })
        .collect();
    let state = |folder: &Folder| {
        printed(&[
            "--state",
            folder.text(),
            "-c",
            "Get-Recipient -ResultSize Unlimited | Sort-Object DistinguishedName | ForEach-Object { \"$($_.DistinguishedName)|$($_.Guid)|$($_.DisplayName)|$($_.EmailAddresses -join ' ')|$($_.RecipientTypeDetails)|$($_.HiddenFromAddressListsEnabled)\" }",
        ])
    };
    let mut states = made.iter().map(|(folder, _)| state(folder));
    let first = states.next().unwrap_or_default();
    assert!(first.lines().count() > 1000, "{first}");
    for other in states {
        assert_eq!(first, other);
    }
    for (_, file) in &made {
        let _ = std::fs::remove_file(file);
    }
}

#[test]
fn the_hostile_organization_has_what_scripts_forget() {
    let folder = Folder::new("hostile");
    emsh(&["org", "new", folder.text(), "--template", "hostile"]);
    let state = folder.text();
    let ask = |script: &str| printed(&["--state", state, "-c", script]).trim().to_owned();
    assert_eq!(
        ask("@(Get-Mailbox -ResultSize Unlimited -WarningAction SilentlyContinue).Count -gt 1100"),
        "True"
    );
    assert_eq!(
        ask("@(Get-Mailbox -WarningAction SilentlyContinue).Count"),
        "1000"
    );
    let both = complained(&[
        "--state",
        state,
        "-c",
        "Get-Mailbox 'Alex Morgan'; Get-Mailbox jsmith",
    ]);
    assert_eq!(
        both.matches("matches multiple entries").count(),
        2,
        "{both}"
    );
    assert_eq!(
        ask("(Get-DistributionGroupMember Ouroboros).Name"),
        "Ouroboros"
    );
    assert!(
        ask("Get-MailboxPermission mobrien | ForEach-Object { $_.User.ToString() }")
            .contains("S-1-5-21")
    );
}

#[test]
fn lag_hides_what_is_new() {
    let script = "New-RetentionPolicy Staff | Out-Null; @(Get-RetentionPolicy Staff -ErrorAction SilentlyContinue).Count; Step-OrganizationClock 00:20:00; @(Get-RetentionPolicy Staff).Count";
    assert_eq!(
        printed(&["--lag", "15m", "-c", script])
            .split_whitespace()
            .collect::<Vec<_>>(),
        ["0", "1"]
    );
    assert_eq!(
        printed(&["-c", script])
            .split_whitespace()
            .collect::<Vec<_>>(),
        ["1", "1"]
    );
}

#[test]
fn faults_come_as_often_as_they_are_told_to() {
    for (fault, words) in [
        ("throttle", "throttled"),
        ("busy", "too busy"),
        ("timeout", "timed out"),
        ("session", "session was lost"),
    ] {
        let told = complained(&[
            "--fault",
            &format!("Get-Mailbox:{fault}:1"),
            "-c",
            "Get-Mailbox kensanchez",
        ]);
        assert!(told.contains(words), "{fault}: {told}");
    }
    let script = "1..50 | ForEach-Object { Get-Mailbox kensanchez } | ForEach-Object Alias";
    let some = printed(&["--fault", "Get-Mailbox:throttle:0.2", "-c", script])
        .lines()
        .count();
    assert!((25..50).contains(&some), "{some}");
    assert_eq!(
        printed(&["--fault", "Set-*:busy:1", "-c", script])
            .lines()
            .count(),
        50
    );
}

#[test]
fn a_script_runs_in_each_edition() {
    let told = printed(&["--edition", "2016,EXO", "-c", "Get-UnifiedGroup"]);
    assert!(
        told.contains("2016    failed         1 The term 'Get-UnifiedGroup'"),
        "{told}"
    );
    assert!(told.contains("EXO     succeeded      0"), "{told}");
}

#[test]
fn a_loose_session_warns() {
    let told = printed(&["--loose", "-c", "Test-SystemHealth; 5"]);
    assert!(
        told.contains("WARNING: The command Test-SystemHealth is known"),
        "{told}"
    );
    assert!(told.trim_end().ends_with('5'), "{told}");
    let told = complained(&[
        "--edition",
        "EXO",
        "-c",
        "foreach ($n in 1, 2) { Get-DistributionGroup -IncludeManagedByWithDisplayNames | Out-Null }",
    ]);
    assert_eq!(
        told.matches("emsh: Get-DistributionGroup accepted -IncludeManagedByWithDisplayNames")
            .count(),
        1,
        "{told}"
    );
}

#[test]
fn every_acknowledged_change_survives_a_kill() {
    use std::io::{BufRead, BufReader};
    let folder = Folder::new("kill");
    emsh(&["org", "new", folder.text()]);
    let mut acknowledged = 0_usize;
    for round in 0..5 {
        let script = format!(
            "1..1000 | ForEach-Object {{ Set-Mailbox kensanchez -Office \"{round}.$_\"; 'done' }}"
        );
        let mut child = Command::new(env!("CARGO_BIN_EXE_emsh"))
            .args(["--state", folder.text(), "-c", &script])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("emsh runs");
        let output = child.stdout.take().expect("its output");
        let wanted = 3 + round * 2;
        acknowledged += BufReader::new(output)
            .lines()
            .take(wanted)
            .filter(Result::is_ok)
            .count();
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let kept = printed(&["org", "log", folder.text()]).lines().count();
        assert!(kept >= acknowledged, "{kept} of {acknowledged}");
        acknowledged = kept;
    }
}
