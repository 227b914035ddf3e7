# SecureStringCommands

@{
    ForceRequired = 'The system cannot protect plain text input. To suppress this warning and convert the plain text to a SecureString, reissue the command specifying the Force parameter. For more information, type: get-help ConvertTo-SecureString.'
    NewSecureString_Prompt = 'Enter secret: '
}
