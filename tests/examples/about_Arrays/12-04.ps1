('hi', '', 'there').Where{ $_ }
