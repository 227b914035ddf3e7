1, 2, 3 | Where-Object -FilterScript { ($PSItem % 2) -eq 0 }
