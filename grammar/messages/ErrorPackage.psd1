# ErrorPackage

@{
    ActionPreferenceReservedForFutureUseError = 'The {0} ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, "about_Preference_Variables."'
    Ellipsize = '{0}…{1}'
    ErrorDetailsEmptyTemplate = 'Error text is empty for error "{0}" : "{1}"'
    RedirectedException = 'Object "{0}" is reported as an error.'
    ReservedActionPreferenceReplacedError = 'The {0} ActionPreference value is reserved for future use and is not supported at this time. It has been replaced in your {1} variable by the default value of {2}. For more information about preference variables, see the Help topic, "about_Preference_Variables."'
    UnsupportedPreferenceError = 'The value {0} is not supported for an ActionPreference variable. The provided value should be used only as a value for a preference parameter, and has been replaced by the default value. For more information, see the Help topic, "about_Preference_Variables."'
}
