# TranscriptStrings

@{
    CannotStartTranscription = 'Transcription cannot be started due to the error: {0}'
    ErrorStoppingTranscript = 'An error occurred stopping transcription: {0}'
    MultipleFilesNotSupported = 'Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.'
    ReadWriteFileNotFileSystemProvider = 'The current provider ({0}) cannot open a file.'
    TranscriptFileExistsNoClobber = 'File {0} already exists and {1} was specified.'
    TranscriptFileReadOnly = 'File {0} is read-only. Cannot write to this file. "Start-Transcript -Force" will clear the read-only attribute.'
    TranscriptionStarted = 'Transcript started, output file is {0}'
    TranscriptionStopped = 'Transcript stopped, output file is {0}'
}
