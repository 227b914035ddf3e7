# ProcessStartInfo and Process: streams, arguments, environment, exit codes, and what fails.
$info = [System.Diagnostics.ProcessStartInfo]::new('sh', '-c "echo out; echo err >&2; read line; echo got $line; exit 3"')
$info.RedirectStandardInput = $true
$info.RedirectStandardOutput = $true
$info.RedirectStandardError = $true
$info.UseShellExecute = $false
$process = [System.Diagnostics.Process]::new()
$process.StartInfo = $info
$process.Start()
$process.StandardInput.WriteLine('hello')
$process.StandardInput.Close()
$process.StandardOutput.ReadLine()
$process.StandardOutput.ReadToEnd().Trim()
$process.StandardOutput.EndOfStream
$process.StandardError.ReadToEnd().Trim()
$process.WaitForExit()
"exit $($process.ExitCode), over $($process.HasExited)"
$info = [System.Diagnostics.ProcessStartInfo]@{ FileName = 'sh'; RedirectStandardOutput = $true }
$info.ArgumentList.Add('-c')
$info.ArgumentList.Add('echo "$0 $NAME"')
$info.ArgumentList.Add('a  b')
$info.Environment['NAME'] = 'value'
$process = [System.Diagnostics.Process]::Start($info)
$process.StandardOutput.ReadToEnd().Trim()
$process.WaitForExit(2000)
try { [System.Diagnostics.Process]::Start('no-such-program') } catch { "$_" -replace "'[^']*'. No", "'FOLDER'. No" }
try { [System.Diagnostics.Process]::new().Start() } catch { "$_" }
$null -eq [System.Diagnostics.Process]::new().ExitCode
$process = [System.Diagnostics.Process]::Start('true')
$process.WaitForExit()
$process.ExitCode
$null -eq $process.StandardOutput
