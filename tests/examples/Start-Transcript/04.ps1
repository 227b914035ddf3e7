Start-Transcript -Path .\transcripts
