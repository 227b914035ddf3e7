# Members belong to the object, not to the wrapper that a command saw
$table = @{ a = 1 }; $table | Add-Member extra 5; $table.extra; $table.a
$table.extra = 6; $table.extra; $table.ContainsKey('extra')
$list = [System.Collections.Generic.List[int]]::new(); Add-Member -InputObject $list note 'kept'; $list.note; $same = $list; $same.note
$list | Add-Member other 1; "[$($list.other)]"
$numbers = 1, 2; Add-Member -InputObject $numbers unit 'km'; $numbers.unit
$text = 'word'; Add-Member -InputObject $text lost 1; "[$($text.lost)]"
$number = 5; Add-Member -InputObject $number lost 1; "[$($number.lost)]"
$version = [version] '1.2'; $version | Add-Member ScriptMethod Shown { "v$this" }; $version.Shown()
try { $table | Add-Member extra 7 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
$table | Add-Member extra 7 -Force; $table.extra
$table.PSObject.Properties['extra'].Value
($version | Get-Member Shown).MemberType
$rows = @{ b = 1 }, @{ b = 2 }; $rows | Add-Member Extra s; $rows | ConvertTo-Csv
