# CredUI

@{
    PromptForCredential_DefaultCaption = 'PowerShell credential request '
    PromptForCredential_DefaultMessage = 'Enter your credentials. '
    PromptForCredential_DefaultTarget = 'Enter your credentials.'
    PromptForCredential_InvalidCaption = 'The maximum length of the caption is {0} characters.'
    PromptForCredential_InvalidMessage = 'The maximum length of the message is {0} characters.'
    PromptForCredential_InvalidUserName = 'The maximum length of the UserName value is {0} characters.'
}
