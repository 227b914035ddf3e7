$LogCommandLifecycleEvent = $false
