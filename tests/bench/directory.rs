//! `cargo bench directory`: an organization with a million mailboxes (or as many as a number says), and what it costs to open
//! it, to ask it and to change it. What is too slow is an error.

use std::error::Error;
use std::fs;
use std::io::Write;
use std::process::Command;
use std::time::Instant;

/// How long the parts may take with a million mailboxes, in milliseconds.
const LIMITS: [(&str, f64); 4] = [
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
    let emsh = env!("CARGO_BIN_EXE_emsh");
    let folder = std::env::temp_dir().join(format!("emsh-bench-directory-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    let count = mailboxes.to_string();
    let text = folder.to_string_lossy().into_owned();
    let begun = Instant::now();
    let made = Command::new(emsh)
        .args([
            "org",
            "new",
            &text,
            "--template",
            "large",
            "--mailboxes",
            &count,
        ])
        .output()?;
    if !made.status.success() {
        return Err(String::from_utf8_lossy(&made.stderr).into());
    }
    writeln!(out, "{:28}{:>10.1} ms", "made", since(begun))?;
    let slow = std::cell::RefCell::new(Vec::new());
    let tell = |out: &mut dyn Write, what: &str, cost: f64| -> Result<(), Box<dyn Error>> {
        let limit = LIMITS.iter().find(|(name, _)| what.starts_with(name));
        let is_slow = limit.is_some_and(|(_, limit)| cost > *limit);
        writeln!(
            out,
            "{what:28}{cost:>10.3} ms{}",
            if is_slow { "  slow" } else { "" }
        )?;
        if is_slow {
            slow.borrow_mut().push(what.to_owned());
        }
        Ok(())
    };
    let mut best = f64::MAX;
    for _ in 0..3 {
        let begun = Instant::now();
        Command::new(emsh)
            .args(["-NoProfile", "--state", &text, "-c", "1"])
            .output()?;
        best = best.min(since(begun));
    }
    tell(out, "open", best)?;
    let asked = Command::new(emsh)
        .args(["-NoProfile", "--state", &text, "-c"])
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
                    slow.borrow_mut().push("memory".to_owned());
                }
            }
            Some((what, cost)) => tell(out, what, cost.parse()?)?,
            None => writeln!(out, "{line}")?,
        }
    }
    out.write_all(&asked.stderr)?;
    let begun = Instant::now();
    Command::new(emsh)
        .args(["-NoProfile", "--state", &text, "--dry-run", "-c"])
        .arg("Set-Mailbox amara.baker2 -CustomAttribute2 x")
        .output()?;
    tell(out, "open, change, compare", since(begun))?;
    let _ = fs::remove_dir_all(&folder);
    let slow = slow.into_inner();
    if slow.is_empty() {
        Ok(())
    } else {
        Err(format!("too slow: {}", slow.join(", ")).into())
    }
}

fn since(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1e3
}
