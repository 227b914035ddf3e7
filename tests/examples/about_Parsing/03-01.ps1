"The value of `$ErrorActionPreference is '$ErrorActionPreference'."
