# What PowerShell adds to types

@{
    'Microsoft.Management.Infrastructure.CimClass' = @{
        Members = @{
            CimClassName = @{
                Kind = 'ScriptProperty'
                Get = {[OutputType([string])]
          param()
          $this.PSBase.CimSystemProperties.ClassName}
            }
        }
    }
    'Microsoft.Management.Infrastructure.CimCmdlets.CimIndicationEventInstanceEventArgs' = @{ SerializationDepth = 1 }
    'Microsoft.PowerShell.Commands.HistoryInfo' = @{ DefaultKeyPropertySet = @('Id') }
    'Microsoft.PowerShell.Commands.Internal.Format.FormatInfoData' = @{ SerializationDepth = 1 }
    'Microsoft.PowerShell.Commands.ModuleSpecification' = @{ SerializationDepth = 1 }
    'Microsoft.PowerShell.Commands.PSSessionConfigurationCommands#PSSessionConfiguration' = @{
        Members = @{
            Permission = @{
                Kind = 'ScriptProperty'
                Get = {trap { continue; }

          $private:sd = $null
          $private:sd = new-object System.Security.AccessControl.CommonSecurityDescriptor $false,$false,$this.SecurityDescriptorSddl
          if ($private:sd)
          {
          # reset trap
          trap { }

          $private:dacls = "";
          $private:first = $true
          $private:sd.DiscretionaryAcl | ForEach-Object {
          trap { }

          if ($private:first)
          {
          $private:first = $false;
          }
          else
          {
          $private:dacls += ", "
          }

          $private:dacls += $_.SecurityIdentifier.Translate([System.Security.Principal.NTAccount]).ToString() + " " + $_.AceType
          } # end of foreach

          return $private:dacls
          }}
            }
        }
    }
    'Microsoft.PowerShell.DeserializingTypeConverter' = @{ TypeConverter = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'System.Management.Automation.AliasInfo' = @{
        Members = @{
            DisplayName = @{
                Kind = 'ScriptProperty'
                Get = {if ($null -ne $this.ResolvedCommand)
          {
          $this.Name + " -> " + $this.ResolvedCommand.Name
          }
          else
          {
          $this.Name + " -> " + $this.Definition
          }
          }
            }
            ResolvedCommandName = @{ Kind = 'ScriptProperty'; Get = {$this.ResolvedCommand.Name} }
        }
    }
    'System.Management.Automation.ApplicationInfo' = @{
        Members = @{
            FileVersionInfo = @{ Kind = 'ScriptProperty'; Get = {[System.Diagnostics.FileVersionInfo]::getversioninfo( $this.Path )} }
        }
    }
    'System.Management.Automation.Breakpoint' = @{ SerializationDepth = 1 }
    'System.Management.Automation.BreakpointUpdatedEventArgs' = @{ SerializationDepth = 2 }
    'System.Management.Automation.CallStackFrame' = @{
        Members = @{
            Arguments = @{
                Kind = 'ScriptProperty'
                Get = {$argumentsBuilder = new-object System.Text.StringBuilder

          $null = $(
          $argumentsBuilder.Append("{")
          foreach ($entry in $this.InvocationInfo.BoundParameters.GetEnumerator())
          {
          if ($argumentsBuilder.Length -gt 1)
          {
          $argumentsBuilder.Append(", ");
          }

          $argumentsBuilder.Append($entry.Key).Append("=")

          if ($entry.Value)
          {
          $argumentsBuilder.Append([string]$entry.Value)
          }
          }

          foreach ($arg in $this.InvocationInfo.UnboundArguments.GetEnumerator())
          {
          if ($argumentsBuilder.Length -gt 1)
          {
          $argumentsBuilder.Append(", ")
          }

          if ($arg)
          {
          $argumentsBuilder.Append([string]$arg)
          }
          else
          {
          $argumentsBuilder.Append('$null')
          }
          }

          $argumentsBuilder.Append('}');
          )

          return $argumentsBuilder.ToString();}
            }
            Command = @{
                Kind = 'ScriptProperty'
                Get = {if ($null -eq $this.InvocationInfo) { return $this.FunctionName }

          $commandInfo = $this.InvocationInfo.MyCommand
          if ($null -eq $commandInfo) { return $this.InvocationInfo.InvocationName }

          if ($commandInfo.Name -ne "") { return $commandInfo.Name }

          return $this.FunctionName}
            }
            Location = @{ Kind = 'ScriptProperty'; Get = {$this.GetScriptLocation()} }
        }
    }
    'System.Management.Automation.CmdletInfo' = @{ Members = @{ DLL = @{ Kind = 'ScriptProperty'; Get = {$this.ImplementingType.Assembly.Location} } } }
    'System.Management.Automation.CommandCompletion' = @{ SerializationDepth = 1 }
    'System.Management.Automation.CommandInfo' = @{
        Members = @{
            HelpUri = @{
                Kind = 'ScriptProperty'
                Get = {$oldProgressPreference = $ProgressPreference
          $ProgressPreference = 'SilentlyContinue'
          try
          {
          [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)
          }
          catch {}
          finally
          {
          $ProgressPreference = $oldProgressPreference
          }}
            }
            Namespace = @{ Kind = 'AliasProperty'; Of = 'ModuleName' }
        }
    }
    'System.Management.Automation.CompletionResult' = @{ SerializationDepth = 1 }
    'System.Management.Automation.CustomControlEntry' = @{ SerializationDepth = 1 }
    'System.Management.Automation.CustomItemBase' = @{ SerializationDepth = 1 }
    'System.Management.Automation.DebuggerCommand' = @{ SerializationDepth = 1 }
    'System.Management.Automation.DebuggerCommandResults' = @{ SerializationDepth = 1 }
    'System.Management.Automation.DebuggerStopEventArgs' = @{
        Members = @{
            SerializedInvocationInfo = @{ Kind = 'CodeProperty'; Get = 'Microsoft.PowerShell.DeserializingTypeConverter::GetInvocationInfo' }
        }
        PropertySerializationSet = @('Breakpoints', 'ResumeAction', 'SerializedInvocationInfo')
        SerializationDepth = 2
        SerializationMethod = 'SpecificProperties'
    }
    'System.Management.Automation.DisplayEntry' = @{ SerializationDepth = 1 }
    'System.Management.Automation.EntrySelectedBy' = @{ SerializationDepth = 1 }
    'System.Management.Automation.ErrorRecord' = @{
        Members = @{
            PSMessageDetails = @{
                Kind = 'ScriptProperty'
                Get = {& {Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails}}
            }
        }
    }
    'System.Management.Automation.ExtendedTypeDefinition' = @{
        DefaultDisplayPropertySet = @('TypeNames', 'FormatViewDefinition')
        PropertySerializationSet = @('TypeName', 'TypeNames', 'FormatViewDefinition')
        SerializationDepth = 1
        SerializationMethod = 'SpecificProperties'
    }
    'System.Management.Automation.FormatViewDefinition' = @{
        Members = @{
            InstanceId = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.DeserializingTypeConverter::GetFormatViewDefinitionInstanceId'
            }
        }
        SerializationDepth = 1
    }
    'System.Management.Automation.Job' = @{
        Members = @{ State = @{ Kind = 'ScriptProperty'; Get = {$this.JobStateInfo.State.ToString()} } }
        PropertySerializationSet = @(
            'HasMoreData',
            'StatusMessage',
            'Location',
            'Command',
            'JobStateInfo',
            'InstanceId',
            'Id',
            'Name',
            'State',
            'ChildJobs',
            'PSJobTypeName',
            'PSBeginTime',
            'PSEndTime'
        )
        SerializationDepth = 2
        SerializationMethod = 'SpecificProperties'
    }
    'System.Management.Automation.JobStateEventArgs' = @{ SerializationDepth = 2 }
    'System.Management.Automation.JobStateInfo' = @{ SerializationDepth = 1 }
    'System.Management.Automation.ListControlEntry' = @{
        DefaultDisplayPropertySet = @('Items', 'EntrySelectedBy')
        PropertySerializationSet = @('Items', 'SelectedBy', 'EntrySelectedBy')
        SerializationDepth = 1
        SerializationMethod = 'SpecificProperties'
    }
    'System.Management.Automation.ListControlEntryItem' = @{ SerializationDepth = 1 }
    'System.Management.Automation.PSControl' = @{ SerializationDepth = 1 }
    'System.Management.Automation.PSControlGroupBy' = @{ SerializationDepth = 2 }
    'System.Management.Automation.PSCredential' = @{ SerializationDepth = 1 }
    'System.Management.Automation.PSDriveInfo' = @{
        Members = @{
            Free = @{
                Kind = 'ScriptProperty'
                Get = {## Ensure that this is a FileSystem drive
          if($this.Provider.ImplementingType -eq
          [Microsoft.PowerShell.Commands.FileSystemProvider])
          {
          [System.IO.DriveInfo]::New($this.Root).AvailableFreeSpace
          }}
            }
            Used = @{
                Kind = 'ScriptProperty'
                Get = {## Ensure that this is a FileSystem drive
          if($this.Provider.ImplementingType -eq
          [Microsoft.PowerShell.Commands.FileSystemProvider])
          {
          $driveInfo = [System.IO.DriveInfo]::New($this.Root)
          if ( $driveInfo.IsReady ) { $driveInfo.TotalSize - $driveInfo.AvailableFreeSpace }
          }}
            }
        }
    }
    'System.Management.Automation.PSListModifier' = @{ SerializationDepth = 2 }
    'System.Management.Automation.PSModuleInfo' = @{
        DefaultDisplayPropertySet = @(
            'Name',
            'Path',
            'Description',
            'Guid',
            'Version',
            'ModuleBase',
            'ModuleType',
            'PrivateData',
            'AccessMode',
            'ExportedAliases',
            'ExportedCmdlets',
            'ExportedFunctions',
            'ExportedVariables',
            'NestedModules'
        )
    }
    'System.Management.Automation.PSPrimitiveDictionary' = @{ SerializationDepth = 1 }
    'System.Management.Automation.PSTypeName' = @{ SerializationMethod = 'String'; StringSerializationSource = 'Name' }
    'System.Management.Automation.ParameterMetadata' = @{
        PropertySerializationSet = @('Name', 'ParameterType', 'Aliases', 'IsDynamic', 'SwitchParameter')
        SerializationMethod = 'SpecificProperties'
    }
    'System.Management.Automation.ParameterSetMetadata' = @{
        Members = @{
            Flags = @{
                Kind = 'CodeProperty'
                Get = 'Microsoft.PowerShell.DeserializingTypeConverter::GetParameterSetMetadataFlags'
            }
        }
        PropertySerializationSet = @('Position', 'Flags', 'HelpMessage')
        SerializationMethod = 'SpecificProperties'
    }
    'System.Management.Automation.Remoting.PSSenderInfo' = @{
        Members = @{
            ConnectedUser = @{ Kind = 'ScriptProperty'; Get = {$this.UserInfo.Identity.Name} }
            RunAsUser = @{
                Kind = 'ScriptProperty'
                Get = {if($null -ne $this.UserInfo.WindowsIdentity)
            {
                $this.UserInfo.WindowsIdentity.Name
            }}
            }
        }
    }
    'System.Management.Automation.Remoting.PSSessionOption' = @{ SerializationDepth = 1 }
    'System.Management.Automation.Runspaces.PSSession' = @{
        Members = @{
            DisconnectedOn = @{ Kind = 'ScriptProperty'; Get = {$this.Runspace.DisconnectedOn} }
            ExpiresOn = @{ Kind = 'ScriptProperty'; Get = {$this.Runspace.ExpiresOn} }
            IdleTimeout = @{ Kind = 'ScriptProperty'; Get = {$this.Runspace.ConnectionInfo.IdleTimeout} }
            OutputBufferingMode = @{ Kind = 'ScriptProperty'; Get = {$this.Runspace.ConnectionInfo.OutputBufferingMode} }
            State = @{ Kind = 'ScriptProperty'; Get = {$this.Runspace.RunspaceStateInfo.State} }
        }
    }
    'System.Management.Automation.Signature' = @{ SerializationDepth = 2 }
    'System.Management.Automation.SwitchParameter' = @{ SerializationDepth = 1 }
    'System.Management.Automation.TableControlColumn' = @{ SerializationDepth = 1 }
    'System.Management.Automation.TableControlColumnHeader' = @{ SerializationDepth = 1 }
    'System.Management.Automation.TableControlRow' = @{ SerializationDepth = 1 }
    'System.Management.Automation.WideControlEntryItem' = @{ SerializationDepth = 1 }
    'System.Management.ManagementBaseObject' = @{ Members = @{ PSComputerName = @{ Kind = 'AliasProperty'; Of = '__SERVER' } } }
    'System.Management.ManagementClass' = @{ Members = @{ Name = @{ Kind = 'AliasProperty'; Of = '__Class' } } }
    'System.Management.ManagementEventArgs' = @{ SerializationDepth = 2 }
    'System.Management.ManagementObject' = @{
        Members = @{
            ConvertFromDateTime = @{
                Kind = 'ScriptMethod'
                Script = {[System.Management.ManagementDateTimeConverter]::ToDmtfDateTime($args[0])}
            }
            ConvertToDateTime = @{
                Kind = 'ScriptMethod'
                Script = {[System.Management.ManagementDateTimeConverter]::ToDateTime($args[0])}
            }
        }
    }
}
