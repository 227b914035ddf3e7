# What the cmdlets for encrypted messages say

@{
    CertificateCannotBeUsedForEncryption = 'Certificate ''{0}'' cannot be used for encryption. Encryption certificates must contain the Data Encipherment or Key Encipherment key usage, and include the Document Encryption Enhanced Key Usage ({1}).'
    FilePathMustBeFileSystemPath = 'The path ''{0}'' must refer to a single file system path.'
    IdentifierMustReferenceSingleCertificate = 'Cannot load certificate. The identifier ''{0}'' matches multiple certificates. To encrypt to multiple recipients, provide multiple specific values to the ''{1}'' parameter, rather than a wildcard that matches multiple certificates.'
    InputContainedNoEncryptedContent = 'Cannot unprotect message. The input contained no encrypted content.'
    InputContainedNoEncryptedContentIncludeContext = 'Cannot unprotect message. The input contained no encrypted content. Specify the ''{0}'' parameter if you wish to output the original content when no encrypted content is detected.'
    NoCertificateFound = 'Cannot load encryption certificate. The certificate setting ''{0}'' does not represent a valid base-64 encoded certificate, nor does it represent a valid certificate by file, directory, thumbprint, or subject name.'
}
