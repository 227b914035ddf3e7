# Every noun whose objects can be made, read, set or removed: made, found by each form of its identity, set property by
# property, piped, removed, and gone. Prints what is not as it should be: noun, check, what was seen.
. ./tests/exchange/arguments.ps1

function Tell([string] $check, [string] $seen) { "$noun`t$check`t$($seen -replace '\s+', ' ')" }

# The errors of a command, as text; none when it had none.
function Failed([scriptblock] $run) {
    $script:failure = $null
    $records = try { & $run 2>&1 3>$null } catch { $_ }
    foreach ($record in $records) {
        if ($record -is [System.Management.Automation.ErrorRecord]) {
            if (-not $script:failure) { $script:failure = $record }
            "$($record.CategoryInfo.Reason): $($record.Exception.Message)"
        }
    }
}

# Two values of a parameter that differ, one that it cannot have, and whether it holds several; none where no rule tells.
function Values($parameter) {
    $type = TypeName $parameter
    $several = $type -match '^MultiValuedProperty|Collection'
    $plain = $type -replace '\[\]$'
    foreach ($attribute in $parameter.Attributes) {
        if ($attribute -is [ValidateSet]) {
            $values = $attribute.ValidValues
            return @{ Two = $values[0], $values[-1]; Wrong = 'Nonsense'; Several = $several }
        }
    }
    # One rule alone has but one place.
    if ($parameter.Name -eq 'Priority' -and $noun -match 'Rule$') { return @{ Two = 0, 0; Wrong = 'abc' } }
    switch -regex ($plain) {
        '^(Boolean|bool)$' { return @{ Two = $true, $false; Wrong = 'abc' } }
        '^Nullable`1$' { return @{ Two = $true, $false; Nullable = $true } }
        '^(Int32|Int64|UInt32|Int16|UInt16|UInt64|int|long|uint|byte)$' { return @{ Two = 7, 9; Wrong = 'abc'; Several = $several } }
        '^ByteQuantifiedSize$' { return @{ Two = '7MB', '9MB'; Wrong = 'abc'; Several = $several } }
        '^EnhancedTimeSpan$' { return @{ Two = '7.00:00:00', '9.00:00:00'; Wrong = 'abc' } }
        '^(String|string)$' {
            $special = $ofSetting[$parameter.Name]
            if ($parameter.Name -eq 'SamAccountName') { $special = "one$noun", "another$noun" | ForEach-Object { $_.Substring(0, [Math]::Min(20, $_.Length)) } }
            if ($special) { return @{ Two = $special } }
            return @{ Two = 'One text', 'Another text'; Several = $several; Empties = $true }
        }
        '^MultiValuedProperty$' {
            $special = $ofSetting[$parameter.Name]
            if ($special) { return @{ Two = $special } }
            return @{ Two = 'one', 'another'; Several = $true; Empties = $true }
        }
        '^Unlimited$' {
            if ($parameter.Name -match 'Size|Quota|Bytes') { return @{ Two = '7MB', 'Unlimited'; Wrong = 'abc' } }
            if ($parameter.Name -cmatch 'Time|Age|Duration|Interval|Period|Lifetime|TTL') { return @{ Two = '7.00:00:00', 'Unlimited'; Wrong = 'abc' } }
            return @{ Two = 7, 'Unlimited'; Wrong = 'abc' }
        }
        default { return $null }
    }
}

# Texts of a form of their own.
$ofSetting = @{
    Alias = 'one.alias', 'another.alias'; SamAccountName = 'oneaccount', 'anotheraccount'; UserPrincipalName = 'one@contoso.com', 'another@contoso.com'
    RecipientFilter = "City -eq 'Oslo'", "City -eq 'Rome'"; RecipientRestrictionFilter = "City -eq 'Oslo'", "City -eq 'Rome'"
    MAPIBlockOutlookVersions = '15.0.4569', '16.0.1'
    AuditAdmin = 'Update', 'Move'; AuditDelegate = 'Update', 'Move'; AuditOwner = 'Update', 'Move'; AdfsAudienceUris = 'https://one.net/', 'https://two.net/'; LicensingLocation = 'https://one.net/', 'https://two.net/'
    ExtendedProtectionFlags = 'Proxy', 'NoServiceNameCheck'; IISAuthenticationMethods = 'Ntlm', 'Basic'; InternalHostname = 'one.net', 'two.net'
    ExternalHostname = 'one.net', 'two.net'
}

# How a value prints.
function Text($value) {
    if ($null -eq $value) { return '' }
    if ($value -is [System.Collections.IEnumerable] -and $value -isnot [string]) { return ($value | ForEach-Object { "$_" }) -join '; ' }
    "$value"
}

# What names an object of the kind that a setting may want.
$references = 'Ann Beebe', 'Sales Team', 'ContosoMail', 'DB01', 'Default', 'contoso.com'

$nouns = Get-Command -Module exchange* -CommandType Cmdlet |
    Where-Object Name -Match '^(Get|New|Set|Remove)-' | ForEach-Object { $_.Name.Split('-', 2)[1] } | Where-Object { $_ -ne 'Service' } | Sort-Object -Unique
if ($env:EMSH_NOUNS) { $nouns = $nouns | Where-Object { $_ -match $env:EMSH_NOUNS } }
$levels = @{}
foreach ($line in Get-Content snapshots/coverage.txt) {
    $parts = $line -split '\s+'
    if ($parts.Count -gt 1) { $levels[$parts[1]] = $parts[0] }
}
foreach ($noun in $nouns) {
    $verbs = @{}
    foreach ($verb in 'Get', 'New', 'Set', 'Remove') {
        if ([int]$levels["$verb-$noun"] -ge 3) { $verbs[$verb] = Facts "$verb-$noun" }
    }
    if (-not $verbs['Get']) { continue }
    "#### $noun"
    $object = $null
    $asked = @{}
    $needed = @{}
    if ($verbs['New']) {
        $needed = Needed "New-$noun"
        if ($verbs['New'].All.ContainsKey('Name') -and -not $needed.ContainsKey('Name')) { $needed.Name = "Probe $noun" }
        $errors = Failed { $script:made = @(& "New-$noun" @needed) }
        if ($errors) { Tell 'New' @($errors)[0]; continue }
        if ($made.Count -ne 1) { Tell 'New returns' $made.Count; }
        $object = $made[0]
        foreach ($mandatory in $verbs['New'].Needed | Select-Object -First 1) {
            $without = @{} + $needed
            $without.Remove($mandatory.Name)
            $errors = Failed { & "New-$noun" @without }
            if ("$($failure.FullyQualifiedErrorId)" -notlike 'MissingMandatoryParameter,*' -and "$($failure.FullyQualifiedErrorId)" -notlike 'AmbiguousParameterSet,*') {
                Tell "New without $($mandatory.Name)" "$($failure.FullyQualifiedErrorId)"
            }
        }
        $errors = Failed { & "New-$noun" @needed }
        if (-not $errors -and $needed.ContainsKey('Name') -and $made[0].Identity) { Tell 'New twice' 'no error' }
    } else {
        $asked = Needed "Get-$noun"
        $object = @(& "Get-$noun" @asked 2>$null)[0]
    }
    if ($null -eq $object) { if ($verbs['Set']) { Tell 'Get' 'nothing to look at' }; continue }
    $identity = "$($object.Identity)"
    $by = if ($verbs['Get'].All.ContainsKey('Identity')) { 'Identity' } else { $null }
    if ($by -and $identity) {
        # A name alone means several where every server has one.
        $forms = if ($identity -match '^Contoso(Mail)?\\') { 'Identity', 'Guid', 'DistinguishedName' } else { 'Identity', 'Name', 'Guid', 'DistinguishedName' }
        foreach ($form in $forms) {
            $text = "$($object.$form)"
            if (-not $text -or $text -eq [guid]::Empty) { continue }
            $errors = Failed { $script:found = @(& "Get-$noun" -Identity $text) }
            if ($errors) { Tell "Get by $form" @($errors)[0] }
            elseif ($found.Count -ne 1 -or "$($found[0].Identity)" -ne $identity) { Tell "Get by $form" "$($found.Count) found, $($found[0].Identity)" }
        }
        if ($verbs['Get'].All.Identity.ValueFromPipeline) {
            $errors = Failed { $script:found = @($object | & "Get-$noun") }
            if ($errors) { Tell 'Get by object' @($errors)[0] }
        }
    }
    if ($verbs['Set']) {
        $must = @{}
        foreach ($parameter in $verbs['Set'].Needed) {
            if ($parameter.Name -ne 'Identity') { $must[$parameter.Name] = Sample $parameter $noun }
        }
        $hasIdentity = $verbs['Set'].All.ContainsKey('Identity')
        if ($hasIdentity) { $must.Identity = $identity }
        $piped = $false
        foreach ($parameter in $verbs['Set'].Of) {
            $name = $parameter.Name
            if ($must.ContainsKey($name) -or $name -in 'Name', 'DomainController', 'Confirm', 'WhatIf', 'Force', 'Server', 'Mailbox') { continue }
            if ($name -in 'Verbose', 'Debug', 'ErrorAction', 'WarningAction', 'InformationAction', 'ProgressAction', 'ErrorVariable', 'WarningVariable', 'InformationVariable', 'OutVariable', 'OutBuffer', 'PipelineVariable') { continue }
            if ($null -eq $object.PSObject.Properties[$name]) { continue }
            $values = Values $parameter
            if ($null -eq $values) { continue }
            $now = Text $object.$name
            $value = $values['Two'] | Where-Object { (Text $_) -ne $now } | Select-Object -First 1
            if ($null -eq $value) { continue }
            $arguments = @{} + $must
            $arguments[$name] = $value
            $errors = Failed { & "Set-$noun" @arguments }
            # What has to name an object refuses what names none; then it takes one that does.
            foreach ($there in $references) {
                if (-not ($errors -like "*Couldn't find object*" -or $errors -like "*couldn't be found*" -or $errors -like "*Couldn't find database*")) { break }
                $value = $there
                $arguments[$name] = $value
                $errors = Failed { & "Set-$noun" @arguments }
            }
            if ($errors) { Tell "Set -$name" @($errors)[0]; continue }
            $isReference = $value -in $references
            $again = if ($by -and $identity) { @(& "Get-$noun" -Identity $identity 2>$null)[0] } else { @(& "Get-$noun" @asked 2>$null)[0] }
            if ($null -eq $again) { Tell "Set -$name" 'not found afterwards'; break }
            $shown = Text $again.$name
            $is = if ($value -match 'MB$') { $shown -match "^$($value -replace 'MB', ' MB')" } elseif ($isReference) { $shown -match "(^|[/\\])$value$" } else { $shown -eq (Text $value) }
            if (-not $is) { Tell "Set -$name" "'$(Text $value)' shows as '$shown'" }
            $warned = @(try { & "Set-$noun" @arguments 3>&1 2>$null } catch { }) | Where-Object { $_ -is [System.Management.Automation.WarningRecord] }
            if (-not ($warned.Message -like 'The command completed successfully but no settings of*')) { Tell "Set -$name twice" "no warning W1: $warned" }
            if ($values['Wrong']) {
                $arguments[$name] = $values['Wrong']
                $errors = Failed { & "Set-$noun" @arguments }
                $id = "$($failure.FullyQualifiedErrorId)"
                if (-not $errors) { Tell "Set -$name wrong" 'no error' }
                elseif ($id -notmatch '^(ParameterArgumentTransformationError|CannotConvertArgument|CannotConvertArgumentNoMessage|ParameterArgumentValidationError)') { Tell "Set -$name wrong" "$id $failure" }
            }
            if ($values['Several'] -and $value -is [string] -and -not $isReference) {
                $arguments[$name] = @{ Add = 'more'; Remove = $value }
                $errors = Failed { & "Set-$noun" @arguments }
                $again = if ($by -and $identity) { @(& "Get-$noun" -Identity $identity 2>$null)[0] } else { @(& "Get-$noun" @asked 2>$null)[0] }
                if ($errors) { Tell "Set -$name add" @($errors)[0] }
                elseif ((Text $again.$name) -notmatch 'more' -or (Text $again.$name) -match "\b$value\b") { Tell "Set -$name add" "shows $(Text $again.$name)" }
            }
            if ($values['Empties']) {
                $arguments[$name] = $null
                $errors = Failed { & "Set-$noun" @arguments }
                $again = if ($by -and $identity) { @(& "Get-$noun" -Identity $identity 2>$null)[0] } else { @(& "Get-$noun" @asked 2>$null)[0] }
                if ($errors) { Tell "Set -$name null" @($errors)[0] }
                elseif (Text $again.$name) { Tell "Set -$name null" "shows $(Text $again.$name)" }
            }
            if (-not $piped -and $hasIdentity -and $verbs['Set'].All.Identity.ValueFromPipeline -and $value -isnot [datetime]) {
                $piped = $true
                $arguments = @{} + $must
                $arguments.Remove('Identity')
                $arguments[$name] = $value
                $errors = Failed { $again | & "Set-$noun" @arguments }
                if ($errors) { Tell 'Get | Set' @($errors)[0] }
            }
        }
    }
    if ($verbs['Remove'] -and $verbs['New']) {
        $arguments = Needed "Remove-$noun"
        if ($verbs['Remove'].Of.Name -contains 'Identity') { $arguments.Identity = $identity }
        $quiet = if ($verbs['Remove'].All.ContainsKey('Confirm')) { @{ Confirm = $false } } else { @{} }
        $errors = Failed { & "Remove-$noun" @arguments @quiet }
        if ($errors) { Tell 'Remove' @($errors)[0]; continue }
        if ($by -and $identity) {
            $errors = Failed { & "Get-$noun" -Identity $identity }
            if ($failure.CategoryInfo.Reason -ne 'ManagementObjectNotFoundException') { Tell 'Get after Remove' "$($failure.CategoryInfo.Reason)" }
        }
    }
}
