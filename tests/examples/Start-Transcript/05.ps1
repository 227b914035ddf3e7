Start-Transcript -Path ./transcripts
