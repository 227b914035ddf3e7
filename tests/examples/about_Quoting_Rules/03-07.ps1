'don''t'
