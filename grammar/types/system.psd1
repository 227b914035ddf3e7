# What PowerShell adds to types

@{
    HelpInfo = @{ SerializationDepth = 1 }
    'System.Collections.DictionaryEntry' = @{ Members = @{ Name = @{ Kind = 'AliasProperty'; Of = 'Key' } } }
    'System.DateTime' = @{
        Members = @{
            DateTime = @{
                Kind = 'ScriptProperty'
                Get = {if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date")
          {
          "{0}" -f $this.ToLongDateString()
          }
          elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time")
          {
          "{0}" -f  $this.ToLongTimeString()
          }
          else
          {
          "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString()
          }}
            }
        }
    }
    'System.Diagnostics.EventLogEntry' = @{ Members = @{ EventID = @{ Kind = 'ScriptProperty'; Get = {$this.get_EventID() -band 0xFFFF} } } }
    'System.Diagnostics.FileVersionInfo' = @{
        Members = @{
            FileVersionRaw = @{
                Kind = 'ScriptProperty'
                Get = {New-Object System.Version -ArgumentList @(
            $this.FileMajorPart
            $this.FileMinorPart
            $this.FileBuildPart
            $this.FilePrivatePart)}
            }
            ProductVersionRaw = @{
                Kind = 'ScriptProperty'
                Get = {New-Object System.Version -ArgumentList @(
            $this.ProductMajorPart
            $this.ProductMinorPart
            $this.ProductBuildPart
            $this.ProductPrivatePart)}
            }
        }
    }
    'System.Diagnostics.Process' = @{
        Members = @{
            CPU = @{ Kind = 'ScriptProperty'; Get = {$this.TotalProcessorTime.TotalSeconds} }
            CommandLine = @{
                Kind = 'ScriptProperty'
                Get = {
                        if ($IsWindows) {
                            (Get-CimInstance Win32_Process -Filter "ProcessId = $($this.Id)").CommandLine
                        } elseif ($IsLinux) {
                            $rawCmd = Get-Content -LiteralPath "/proc/$($this.Id)/cmdline"
                            $rawCmd.Substring(0, $rawCmd.Length - 1) -replace "`0", " "
                        }
                    }
            }
            Company = @{ Kind = 'ScriptProperty'; Get = {$this.Mainmodule.FileVersionInfo.CompanyName} }
            Description = @{ Kind = 'ScriptProperty'; Get = {$this.Mainmodule.FileVersionInfo.FileDescription} }
            FileVersion = @{ Kind = 'ScriptProperty'; Get = {$this.Mainmodule.FileVersionInfo.FileVersion} }
            Handles = @{ Kind = 'AliasProperty'; Of = 'Handlecount' }
            NPM = @{ Kind = 'AliasProperty'; Of = 'NonpagedSystemMemorySize64' }
            Name = @{ Kind = 'AliasProperty'; Of = 'ProcessName' }
            PM = @{ Kind = 'AliasProperty'; Of = 'PagedMemorySize64' }
            Parent = @{ Kind = 'CodeProperty'; Get = 'Microsoft.PowerShell.ProcessCodeMethods::GetParentProcess' }
            Path = @{ Kind = 'ScriptProperty'; Get = {$this.Mainmodule.FileName} }
            Product = @{ Kind = 'ScriptProperty'; Get = {$this.Mainmodule.FileVersionInfo.ProductName} }
            ProductVersion = @{ Kind = 'ScriptProperty'; Get = {$this.Mainmodule.FileVersionInfo.ProductVersion} }
            SI = @{ Kind = 'AliasProperty'; Of = 'SessionId' }
            VM = @{ Kind = 'AliasProperty'; Of = 'VirtualMemorySize64' }
            WS = @{ Kind = 'AliasProperty'; Of = 'WorkingSet64' }
            __NounName = @{ Kind = 'NoteProperty'; Value = 'Process' }
        }
        DefaultDisplayPropertySet = @('Id', 'Handles', 'CPU', 'SI', 'Name')
    }
    'System.Diagnostics.ProcessModule' = @{
        Members = @{
            Company = @{ Kind = 'ScriptProperty'; Get = {$this.FileVersionInfo.CompanyName} }
            Description = @{ Kind = 'ScriptProperty'; Get = {$this.FileVersionInfo.FileDescription} }
            FileVersion = @{ Kind = 'ScriptProperty'; Get = {$this.FileVersionInfo.FileVersion} }
            Product = @{ Kind = 'ScriptProperty'; Get = {$this.FileVersionInfo.ProductName} }
            ProductVersion = @{ Kind = 'ScriptProperty'; Get = {$this.FileVersionInfo.ProductVersion} }
            Size = @{ Kind = 'ScriptProperty'; Get = {$this.ModuleMemorySize / 1024} }
        }
    }
    'System.Drawing.Printing.PrintDocument' = @{
        Members = @{
            Color = @{ Kind = 'ScriptProperty'; Get = {$this.PrinterSettings.SupportsColor} }
            Duplex = @{ Kind = 'ScriptProperty'; Get = {$this.PrinterSettings.Duplex} }
            Name = @{ Kind = 'ScriptProperty'; Get = {$this.PrinterSettings.PrinterName} }
        }
    }
    'System.Exception' = @{ SerializationDepth = 1 }
    'System.Globalization.CultureInfo' = @{
        PropertySerializationSet = @(
            'LCID',
            'Name',
            'DisplayName',
            'IetfLanguageTag',
            'ThreeLetterISOLanguageName',
            'ThreeLetterWindowsLanguageName',
            'TwoLetterISOLanguageName'
        )
        SerializationDepth = 1
        SerializationMethod = 'SpecificProperties'
    }
    'System.Guid' = @{ Members = @{ Guid = @{ Kind = 'ScriptProperty'; Get = {$this.ToString()} } } }
    'System.IO.DirectoryInfo' = @{
        Members = @{
            BaseName = @{ Kind = 'ScriptProperty'; Get = {$this.Name} }
            LastWriteTimeString = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::LastWriteTimeString'
            }
            LengthString = @{ Kind = 'CodeProperty'; Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::LengthString' }
            LinkType = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.Commands.InternalSymbolicLinkLinkCodeMethods::GetLinkType'
            }
            Mode = @{ Kind = 'CodeProperty'; Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::Mode' }
            ModeWithoutHardLink = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::ModeWithoutHardLink'
            }
            NameString = @{ Kind = 'CodeProperty'; Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::NameString' }
            ResolvedTarget = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.Commands.InternalSymbolicLinkLinkCodeMethods::ResolvedTarget'
            }
            Target = @{ Kind = 'AliasProperty'; Of = 'LinkTarget' }
        }
        DefaultDisplayProperty = 'Name'
    }
    'System.IO.FileInfo' = @{
        Members = @{
            BaseName = @{
                Kind = 'ScriptProperty'
                Get = {if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name}}
            }
            LastWriteTimeString = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::LastWriteTimeString'
            }
            LengthString = @{ Kind = 'CodeProperty'; Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::LengthString' }
            LinkType = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.Commands.InternalSymbolicLinkLinkCodeMethods::GetLinkType'
            }
            Mode = @{ Kind = 'CodeProperty'; Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::Mode' }
            ModeWithoutHardLink = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::ModeWithoutHardLink'
            }
            NameString = @{ Kind = 'CodeProperty'; Get = 'Microsoft.PowerShell.Commands.FileSystemProvider::NameString' }
            ResolvedTarget = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.Commands.InternalSymbolicLinkLinkCodeMethods::ResolvedTarget'
            }
            Target = @{ Kind = 'AliasProperty'; Of = 'LinkTarget' }
            VersionInfo = @{
                Kind = 'ScriptProperty'
                Get = {[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName)}
            }
        }
        DefaultDisplayPropertySet = @('LastWriteTime', 'Length', 'Name')
    }
    'System.IO.FileSystemInfo' = @{
        Members = @{
            Group = @{ Kind = 'ScriptProperty'; Get = { if ($this.UnixStat) {$this.UnixStat.GetGroupName()} } }
            Size = @{ Kind = 'ScriptProperty'; Get = {$this.UnixStat.Size} }
            UnixMode = @{ Kind = 'ScriptProperty'; Get = {if ($this.UnixStat) {$this.UnixStat.GetModeString()}} }
            User = @{ Kind = 'ScriptProperty'; Get = { if ($this.UnixStat) {$this.UnixStat.GetUserName()} } }
        }
    }
    'System.Net.IPAddress' = @{
        Members = @{ IPAddressToString = @{ Kind = 'ScriptProperty'; Get = {$this.Tostring()} } }
        DefaultDisplayProperty = 'IPAddressToString'
        SerializationDepth = 1
    }
    'System.Net.Mail.MailAddress' = @{ SerializationDepth = 1 }
    'System.Security.AccessControl.FileSystemSecurity' = @{ SerializationDepth = 1 }
    'System.Security.AccessControl.RegistrySecurity' = @{ SerializationDepth = 1 }
    'System.Security.Cryptography.X509Certificates.X500DistinguishedName' = @{ PropertySerializationSet = @('RawData'); SerializationDepth = 1; SerializationMethod = 'SpecificProperties' }
    'System.Security.Cryptography.X509Certificates.X509Certificate2' = @{
        Members = @{
            DnsNameList = @{
                Kind = 'ScriptProperty'
                Get = {,(new-object Microsoft.Powershell.Commands.DnsNameProperty -argumentlist $this).DnsNameList;}
            }
            EnhancedKeyUsageList = @{
                Kind = 'ScriptProperty'
                Get = {,(new-object Microsoft.Powershell.Commands.EnhancedKeyUsageProperty -argumentlist $this).EnhancedKeyUsageList;}
            }
            SendAsTrustedIssuer = @{
                Kind = 'ScriptProperty'
                Get = {[Microsoft.Powershell.Commands.SendAsTrustedIssuerProperty]::ReadSendAsTrustedIssuerProperty($this)}
                Set = {$sendAsTrustedIssuer = $args[0]
                    [Microsoft.Powershell.Commands.SendAsTrustedIssuerProperty]::WriteSendAsTrustedIssuerProperty($this,$this.PsPath,$sendAsTrustedIssuer)}
            }
        }
        PropertySerializationSet = @('RawData')
        SerializationDepth = 1
        SerializationMethod = 'SpecificProperties'
    }
    'System.ServiceProcess.ServiceController' = @{
        Members = @{
            Name = @{ Kind = 'AliasProperty'; Of = 'ServiceName' }
            RequiredServices = @{ Kind = 'AliasProperty'; Of = 'ServicesDependedOn' }
            ToString = @{ Kind = 'ScriptMethod'; Script = {$this.ServiceName} }
        }
        DefaultDisplayPropertySet = @('Status', 'Name', 'DisplayName')
    }
    'System.Version#IncludeLabel' = @{
        Members = @{
            ToString = @{
                Kind = 'ScriptMethod'
                Script = {
          $suffix = ""
          if (![String]::IsNullOrEmpty($this.PSSemVerPreReleaseLabel))
          {
              $suffix = "-"+$this.PSSemVerPreReleaseLabel
          }

          if (![String]::IsNullOrEmpty($this.PSSemVerBuildLabel))
          {
              $suffix += "+"+$this.PSSemVerBuildLabel
          }
          "$($this.Major).$($this.Minor).$($this.Build)"+$suffix
            }
            }
        }
    }
    'System.Web.Services.Protocols.SoapException' = @{ Members = @{ PSMessageDetails = @{ Kind = 'ScriptProperty'; Get = {$this.Detail."#text"} } } }
    'System.Xml.XmlNode' = @{
        Members = @{ ToString = @{ Kind = 'CodeMethod'; Code = 'Microsoft.PowerShell.ToStringCodeMethods::XmlNode' } }
    }
    'System.Xml.XmlNodeList' = @{
        Members = @{ ToString = @{ Kind = 'CodeMethod'; Code = 'Microsoft.PowerShell.ToStringCodeMethods::XmlNodeList' } }
    }
}
