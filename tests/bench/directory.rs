//! `cargo bench directory`: an organization with a million mailboxes (or as many as a number says), made from a template and
//! then imported from an export of that one, and what it costs to open it, to ask it and to change it. What is too slow is an
//! error.

use std::error::Error;
use std::fs;
use std::io::Write;
use std::process::Command;
use std::time::Instant;

/// How long the parts may take with a million mailboxes, in milliseconds.
const LIMITS: [(&str, f64); 6] = [
    ("export", 13_000.0),
    ("import", 13_000.0),
    ("open", 3_000.0),
    ("identity", 1.0),
    ("filter", 50.0),
    ("set", 1.0),
];

/// What the memory may be, in MB.
const MEMORY: f64 = 1_500.0;

/// The best of several runs of each line; the first word says which limit is its.
const SCRIPT: &str = r#"
function Measure-Best($What, [scriptblock] $Block, $Times = 5) {
    $best = [double]::MaxValue
    foreach ($n in 1..$Times) {
        $time = (Measure-Command $Block).TotalMilliseconds
        if ($time -lt $best) { $best = $time }
    }
    "$What`t$best"
}
Measure-Best 'identity by alias' { Get-Mailbox -Identity amara.baker2 }
Measure-Best 'identity by name' { Get-Mailbox -Identity 'Wei Weber' }
Measure-Best 'identity by address' { Get-Mailbox -Identity hana.kim2@contoso.com }
Measure-Best 'identity by GUID' { Get-Mailbox -Identity $guid }
Measure-Best 'filter DisplayName -eq' { Get-Mailbox -Filter "DisplayName -eq 'Amara Baker 20'" }
Measure-Best 'filter Name -like' { Get-Mailbox -Filter "Name -like '*Kim 20*'" -ResultSize 10 -WarningAction SilentlyContinue }
Measure-Best 'filter EmailAddresses' { Get-Mailbox -Filter "EmailAddresses -like '*baker20@*'" }
Measure-Best 'filter CustomAttribute1' { Get-Mailbox -Filter "CustomAttribute1 -eq 'none'" }
Measure-Best 'filter two settings' { Get-User -Filter "FirstName -eq 'Tara' -and LastName -eq 'none'" }
Measure-Best 'filter MAPIEnabled' { Get-CASMailbox -Filter 'MAPIEnabled -eq $false' }
Measure-Best 'filter WhenCreated' { Get-Mailbox -Filter "WhenCreated -gt '1/1/2030'" }
Measure-Best 'filter RecipientType' { Get-Recipient -Filter "RecipientTypeDetails -eq 'RoomMailbox'" }
Measure-Best 'filter none' { Get-Mailbox -WarningAction SilentlyContinue -ResultSize 1 }
$n = 0
Measure-Best 'set' { Set-Mailbox amara.baker2 -CustomAttribute1 (++$script:n) } 50
Measure-Best 'new' { New-MailContact -Name "New $((++$script:n))" -ExternalEmailAddress "new$n@fabrikam.com" } 20
"memory`t$((Get-Process -Id $PID).PeakWorkingSet64 / 1MB)"
"#;

/// Measures with so many mailboxes.
pub fn run(out: &mut impl Write, mailboxes: usize) -> Result<(), Box<dyn Error>> {
    let place = std::env::temp_dir().join(format!("emsh-bench-directory-{}", std::process::id()));
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place)?;
    let name = |name: &str| place.join(name).to_string_lossy().into_owned();
    let (made, table, imported) = (name("made"), name("made.csv"), name("imported"));
    let mut slow = Vec::new();
    let count = mailboxes.to_string();
    let new = [
        "org",
        "new",
        &made,
        "--template",
        "large",
        "--mailboxes",
        &count,
    ];
    let cost = emsh(&new)?;
    tell(out, &mut slow, "made", cost)?;
    measure(out, &mut slow, &made)?;
    writeln!(out)?;
    let cost = emsh(&["org", "export", &made, &table])?;
    tell(out, &mut slow, "export", cost)?;
    emsh(&["org", "new", &imported])?;
    let cost = emsh(&["org", "import", &imported, &table])?;
    tell(out, &mut slow, "import", cost)?;
    measure(out, &mut slow, &imported)?;
    for (what, words) in [
        ("log", &["log", &imported][..]),
        ("save", &["save", &imported, &name("saved.jsonl")]),
        ("diff", &["diff", &imported, &name("saved.jsonl")]),
        ("load", &["load", &imported, &name("saved.jsonl")]),
        ("undo a change of many", &["undo", &imported, "1"]),
    ] {
        // The import is undone only when nothing has changed what it brought.
        let arguments: Vec<&str> = std::iter::once("org")
            .chain(words.iter().copied())
            .collect();
        match emsh(&arguments) {
            Ok(cost) => tell(out, &mut slow, what, cost)?,
            Err(told) => writeln!(out, "{what}: {}", told.to_string().trim())?,
        }
    }
    let _ = fs::remove_dir_all(&place);
    if slow.is_empty() {
        Ok(())
    } else {
        Err(format!("too slow: {}", slow.join(", ")).into())
    }
}

/// Runs emsh; how long it took, in milliseconds.
fn emsh(arguments: &[&str]) -> Result<f64, Box<dyn Error>> {
    let begun = Instant::now();
    let done = Command::new(env!("CARGO_BIN_EXE_emsh"))
        .args(arguments)
        .output()?;
    if done.status.success() {
        Ok(since(begun))
    } else {
        Err(String::from_utf8_lossy(&done.stderr).into())
    }
}

/// Tells a figure, and keeps in mind what is too slow.
fn tell(
    out: &mut impl Write,
    slow: &mut Vec<String>,
    what: &str,
    cost: f64,
) -> Result<(), Box<dyn Error>> {
    let limit = LIMITS.iter().find(|(name, _)| what.starts_with(name));
    let is_slow = limit.is_some_and(|(_, limit)| cost > *limit);
    let mark = if is_slow { "  slow" } else { "" };
    writeln!(out, "{what:28}{cost:>10.3} ms{mark}")?;
    if is_slow {
        slow.push(what.to_owned());
    }
    Ok(())
}

/// Measures the organization of a folder.
fn measure(
    out: &mut impl Write,
    slow: &mut Vec<String>,
    folder: &str,
) -> Result<(), Box<dyn Error>> {
    let ask = |script: &str| emsh(&["-NoProfile", "--state", folder, "-c", script]);
    let mut best = f64::MAX;
    for _ in 0..3 {
        best = best.min(ask("if (-not (Get-Mailbox wei.weber)) { exit 1 }")?);
    }
    tell(out, slow, "open", best)?;
    let asked = Command::new(env!("CARGO_BIN_EXE_emsh"))
        .args(["-NoProfile", "--state", folder, "-c"])
        .arg(format!(
            "$guid = (Get-Mailbox wei.weber).Guid.ToString(){SCRIPT}"
        ))
        .output()?;
    for line in String::from_utf8_lossy(&asked.stdout).lines() {
        match line.split_once('\t') {
            Some(("memory", cost)) => {
                let cost: f64 = cost.parse()?;
                writeln!(out, "{:28}{cost:>10.1} MB", "memory")?;
                if cost > MEMORY {
                    slow.push("memory".to_owned());
                }
            }
            Some((what, cost)) => tell(out, slow, what, cost.parse()?)?,
            None => writeln!(out, "{line}")?,
        }
    }
    out.write_all(&asked.stderr)?;
    let cost = emsh(&[
        "-NoProfile",
        "--state",
        folder,
        "--dry-run",
        "-c",
        "Set-Mailbox amara.baker2 -CustomAttribute2 x",
    ])?;
    tell(out, slow, "open, change, compare", cost)
}

fn since(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1e3
}
