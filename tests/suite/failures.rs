//! The five ways in which scripts for Exchange fail, each as a reader would try it: a name that means several, an edition that
//! is another one, a `-WhatIf` that nobody proved, a command that was retired, changes that come late and servers that say no.

use super::session::{Printed, run, run_on};

/// A session's output, line by line, without blank lines.
fn lines(printed: &Printed) -> Vec<&str> {
    printed
        .output
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .collect()
}

/// Runs a script and wants these lines of it; errors are told as `reason: message`.
pub fn tells(edition: &str, options: &[&str], script: &str, wanted: &[&str]) {
    let script = format!(
        "function Tell([scriptblock] $try) {{ try {{ & $try -ErrorAction Stop }} catch {{ \"$($_.CategoryInfo.Reason): $($_.Exception.Message)\" }} }}\n{script}"
    );
    let printed = run(edition, options, &script);
    assert_eq!(lines(&printed), wanted, "{}", printed.errors);
}

#[test]
fn a_name_that_means_several_is_refused_and_nothing_is_changed() {
    tells(
        "2019",
        &["--template", "hostile"],
        r#"
'by display name, by name'
Tell { Get-Mailbox 'Alex Morgan' -ErrorAction Stop }
'an alias that is another one''s name'
Tell { Set-Mailbox jsmith -Office Changed -ErrorAction Stop }
Tell { Remove-Mailbox jsmith -Confirm:$false -ErrorAction Stop }
@(Get-OrganizationChange).Count
'one of them, by what only it has'
(Get-Mailbox amorgan2).Identity.ToString()
(Get-Mailbox 'contoso.com/Sales/Alex Morgan').Alias
(Get-Mailbox (Get-Mailbox amorgan).Guid.ToString()).Alias
'a wildcard asks for several'
@(Get-Mailbox 'Alex M*').Count
'whoever pipes objects means these objects'
Get-Mailbox 'Alex M*' | Set-Mailbox -Office Here
@(Get-Mailbox 'Alex M*' | Where-Object Office -EQ Here).Count
"#,
        &[
            "by display name, by name",
            "ManagementObjectAmbiguousException: The operation couldn't be performed because 'Alex Morgan' matches multiple entries.",
            "an alias that is another one's name",
            "ManagementObjectAmbiguousException: The operation couldn't be performed because 'jsmith' matches multiple entries.",
            "ManagementObjectAmbiguousException: The operation couldn't be performed because 'jsmith' matches multiple entries.",
            "0",
            "one of them, by what only it has",
            "contoso.com/Marketing/Alex Morgan",
            "amorgan",
            "amorgan",
            "a wildcard asks for several",
            "2",
            "whoever pipes objects means these objects",
            "2",
        ],
    );
}

#[test]
fn an_edition_has_its_own_commands_parameters_and_values() {
    let script = r#"
function Has($command, $parameter) {
    $found = Get-Command $command -ErrorAction SilentlyContinue
    if (-not $found) { return "$command -" }
    if (-not $parameter) { return "$command +" }
    "$command $parameter $(if ($found.Parameters.ContainsKey($parameter)) { '+' } else { '-' })"
}
Has Get-MapiVirtualDirectory
Has Get-ClientAccessService
Has Get-UnifiedGroup
Has Set-CASMailbox MapiHttpEnabled
Has Set-Mailbox Database
Has Set-OrganizationConfig MapiHttpEnabled
$quota = (Get-Mailbox 'Ken Sanchez').RulesQuota
"$quota"
$quota.GetType().Name
try { "$($quota.ToKB()) KB" } catch { 'a text has no ToKB' }
[bool](Get-Mailbox 'Ken Sanchez').PSObject.Properties['RunspaceId']
"#;
    for edition in ["2016", "2019", "SE"] {
        tells(
            edition,
            &[],
            script,
            &[
                "Get-MapiVirtualDirectory +",
                "Get-ClientAccessService +",
                "Get-UnifiedGroup -",
                "Set-CASMailbox MapiHttpEnabled +",
                "Set-Mailbox Database +",
                "Set-OrganizationConfig MapiHttpEnabled +",
                "256 KB (262,144 bytes)",
                "ByteQuantifiedSize",
                "256 KB",
                "True",
            ],
        );
    }
    tells(
        "EXO",
        &[],
        script,
        &[
            "Get-MapiVirtualDirectory -",
            "Get-ClientAccessService -",
            "Get-UnifiedGroup +",
            "Set-CASMailbox MapiHttpEnabled -",
            "Set-Mailbox Database -",
            "Set-OrganizationConfig MapiHttpEnabled -",
            "256 KB (262,144 bytes)",
            "String",
            "a text has no ToKB",
            "False",
        ],
    );
}

#[test]
fn whatif_can_be_trusted_wherever_it_comes_from() {
    tells(
        "2019",
        &[],
        r#"
'given, preferred, inherited, in a pipeline, over -Confirm'
Set-Mailbox 'Ken Sanchez' -Office Elsewhere -WhatIf
& { $WhatIfPreference = $true; Remove-Mailbox 'Ann Beebe' -Confirm:$false }
function Clean { [CmdletBinding(SupportsShouldProcess)] param() Disable-Mailbox 'Adam Barr' }
Clean -WhatIf
Get-Mailbox A* | Set-Mailbox -Office Elsewhere -WhatIf 6>$null | Out-Null
New-DistributionGroup Crowd -WhatIf -Confirm:$false
'nothing has happened'
@(Get-OrganizationChange).Count
@(Compare-OrganizationState).Count
'and now it does'
Set-Mailbox 'Ken Sanchez' -Office Elsewhere
(Get-OrganizationChange).Command
'what asks, asks'
Tell { Remove-Mailbox 'Ann Beebe' }
@(Get-Mailbox 'Ann Beebe').Count
"#,
        &[
            "given, preferred, inherited, in a pipeline, over -Confirm",
            "What if: Setting mailbox Identity:\"contoso.com/Users/Ken Sanchez\".",
            "What if: Removing mailbox Identity:\"contoso.com/Users/Ann Beebe\" will remove the Active Directory user object and mark the mailbox and the archive (if present) in the database for removal.",
            "What if: Disabling mailbox Identity:\"contoso.com/Users/Adam Barr\" will remove the Exchange properties from the Active Directory user object and mark the mailbox in the database for removal. If the mailbox has an archive or remote archive, the archive will also be marked for removal. In the case of remote archives, this action is permanent. You can't reconnect this user to the remote archive again.",
            "What if: Setting mailbox Identity:\"contoso.com/Users/Adam Barr\".",
            "What if: Setting mailbox Identity:\"contoso.com/Users/Administrator\".",
            "What if: Setting mailbox Identity:\"contoso.com/Users/Ann Beebe\".",
            "What if: Setting mailbox Identity:\"contoso.com/Users/April Summers\".",
            "What if: Setting mailbox Identity:\"contoso.com/Users/Ayla Kol\".",
            "What if: Creating distribution group \"Crowd\".",
            "nothing has happened",
            "0",
            "0",
            "and now it does",
            "Set-Mailbox",
            "what asks, asks",
            "PSInvalidOperationException: PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
            "1",
        ],
    );
}

#[test]
fn a_retired_command_warns_before_its_day_and_fails_after_it() {
    let script = "Get-MessageTrace -SenderAddress kensanchez@contoso.com; Get-MessageTraceV2 -SenderAddress kensanchez@contoso.com";
    let before = run_on("EXO", "2025-08-01T12:00:00Z", &[], script);
    assert!(
        before.output.contains(
            "WARNING: The cmdlet Get-MessageTrace will be retired on 9/1/2025. Use Get-MessageTraceV2 instead."
        ) && !before.errors.contains("retired"),
        "{}{}",
        before.output,
        before.errors
    );
    let after = run_on("EXO", "2025-09-02T12:00:00Z", &[], script);
    assert!(
        after.errors.contains(
            "The cmdlet Get-MessageTrace was retired on 9/1/2025. Use Get-MessageTraceV2 instead."
        ) && after.errors.matches("retired").count() == 1,
        "{}{}",
        after.output,
        after.errors
    );
    // Where it lives on, it only says what comes after it.
    let printed = run(
        "2019",
        &[],
        "@(Get-ClientAccessServer).Count -eq @(Get-ClientAccessService).Count",
    );
    assert!(
        printed.output.contains("True")
            && printed
                .output
                .contains("Use the Get-ClientAccessService cmdlet instead"),
        "{}",
        printed.output
    );
}

#[test]
fn what_is_new_is_seen_late_and_who_tries_again_gets_through() {
    tells(
        "2019",
        &["--lag", "15m"],
        r#"
New-DistributionGroup Crowd | ForEach-Object Name
'at once, after ten minutes, after twenty'
Tell { Get-DistributionGroup Crowd -ErrorAction Stop }
Step-OrganizationClock 00:10:00
@(Get-DistributionGroup Crowd -ErrorAction SilentlyContinue).Count
Step-OrganizationClock 00:10:00
@(Get-DistributionGroup Crowd -ErrorAction SilentlyContinue).Count
"#,
        &[
            "Crowd",
            "at once, after ten minutes, after twenty",
            "ManagementObjectNotFoundException: The operation couldn't be performed because object 'Crowd' couldn't be found on 'DC1.contoso.com'.",
            "0",
            "1",
        ],
    );
    tells(
        "2019",
        &["--fault", "Set-Mailbox:throttle:0.5"],
        r#"
$refused = 0
foreach ($number in 1..20) {
    foreach ($attempt in 1..50) {
        try { Set-Mailbox 'Ken Sanchez' -Office "Room $number" -ErrorAction Stop; break } catch { $refused++ }
    }
}
$refused -gt 3
(Get-Mailbox 'Ken Sanchez').Office
@(Get-OrganizationChange).Count
"#,
        &["True", "Room 20", "20"],
    );
}
