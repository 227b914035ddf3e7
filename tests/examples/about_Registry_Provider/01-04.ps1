cd "Registry::HKEY_LOCAL_MACHINE\Software"
