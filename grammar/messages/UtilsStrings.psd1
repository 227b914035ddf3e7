# UtilsStrings

@{
    FileSmallerThan4Bytes = 'Cannot digitally sign file because file {0} is smaller than 4 bytes in size. Files must be at least 4 bytes in order to be digitally signed.'
    GetEmptySaclFail = 'Could not create an empty SACL.'
    GetMethodNotFound = 'Cannot get the ACL because the necessary method, GetSecurityDescriptor, does not exist.'
    GetSaclWithCapIdFail = 'Could not create a SACL with the specified central access policy.'
    GetTokenWithEnabledPrivilegeFail = 'Could not enable SeSecurityPrivilege.'
    InvalidCentralAccessPolicyIdentifier = 'Central Access Policy identifier or name is not valid. If specifying an identifier, it must begin with S-1-17. If specifying a name, the policy must be applied on the target machine.'
    InvalidCentralAccessPolicyParameters = 'ClearCentralAccessPolicy and CentralAccessPolicy parameters cannot be used at the same time.'
    MethodInvokeFail = 'Could not perform operation because an exception was thrown during method invoke.'
    OperationNotSupportedOnPath = 'Cannot perform the operation because it is not supported on the object found in path {0}.'
    PromptForCredential_DefaultCaption = 'PowerShell credential request'
    PromptForCredential_DefaultMessage = 'Enter your credentials.'
    SetCentralAccessPolicyFail = 'Could not set central access policy.'
    SetMethodNotFound = 'Cannot set the ACL because the method that it needs to invoke, SetSecurityDescriptor, does not exist.'
}
