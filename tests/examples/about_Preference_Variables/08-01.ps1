$LogCommandLifecycleEvent = $true
