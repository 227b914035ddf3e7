# PathUtilsStrings

@{
    ExportPSSession_CannotCreateOutputDirectory = 'Cannot create the module {0} due to the following: {1}. Use a different argument for the -OutputModule parameter and retry.'
    ExportPSSession_ErrorDirectoryExists = 'The directory ''{0}'' already exists.  Use the -Force parameter if you want to overwrite the directory and files within the directory.'
    ExportPSSession_ErrorModuleNameOrPath = 'The user module path does not exist, and hence a module folder cannot be created for the provided module name ''{0}''.'
    ExportPSSession_ScriptGeneratorVersionMismatch = 'The module cannot be loaded because it has been generated with an incompatible version of the {0} cmdlet. Generate the module with the {0} cmdlet from the current session, and try loading the module again.'
    OutFile_DidNotResolveFile = 'Cannot perform operation because the wildcard path {0} did not resolve to a file.'
    OutFile_MultipleFilesNotSupported = 'Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.'
    OutFile_ReadWriteFileNotFileSystemProvider = 'Cannot open file because the current provider ({0}) cannot open a file.'
    OutFile_WriteToFileEncodingUnknown = 'Unknown encoding {0}; valid values are {1}.'
    Utf7EncodingObsolete = 'Encoding ''UTF-7'' is obsolete, please use UTF-8.'
    UtilityFileExistsNoClobber = 'File {0} already exists and {1} was specified.'
}
