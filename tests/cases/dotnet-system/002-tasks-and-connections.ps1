# Tasks, clients of TCP and HTTP that nobody answers, and drives.
[System.Threading.Tasks.Task]::FromResult(5).Result
$task = [System.Threading.Tasks.Task]::Delay(1)
$task.Wait(5000)
$task.IsCompleted
"$($task.Status)"
$client = [System.Net.Sockets.TcpClient]::new()
try { $client.Connect('127.0.0.1', 1) } catch { "$_" }
$client.Connected
try { $client.GetStream() } catch { "$_" }
try { $client.ConnectAsync('127.0.0.1', 1).Wait(2000) } catch { "$_" }
$http = [System.Net.Http.HttpClient]::new()
$http.DefaultRequestHeaders.Add('X-One', 'a')
$http.DefaultRequestHeaders.UserAgent.ParseAdd('me/1.0')
$http.DefaultRequestHeaders.UserAgent.ToString()
$http.DefaultRequestHeaders.Contains('x-one')
$task = $http.GetStringAsync('http://127.0.0.1:1/')
"faulted: $($task.IsFaulted)"
$null -eq $task.Result
try { $task.GetAwaiter().GetResult() } catch { "$_" }
try { $task.Wait() } catch { "$_" }
$content = [System.Net.Http.StringContent]::new('{}', [System.Text.Encoding]::UTF8, 'application/json')
$content.Headers.ContentType.MediaType
$content.ReadAsStringAsync().Result
[System.Net.Http.FormUrlEncodedContent]::new(@{ a = 'b c&d' }).ReadAsStringAsync().GetAwaiter().GetResult()
[System.Net.Http.HttpMethod]::Patch.Method
"$([System.Net.IPEndPoint]::new([ipaddress]::Loopback, 80))"
$drive = [System.IO.DriveInfo]::new('/')
"$($drive.Name) $($drive.IsReady) $($drive.TotalSize -gt 0) $($drive.RootDirectory.FullName)"
[System.IO.DriveInfo]::GetDrives().Name -contains '/'
