$VerbosePreference = "Continue"
