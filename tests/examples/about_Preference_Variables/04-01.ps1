$DebugPreference
