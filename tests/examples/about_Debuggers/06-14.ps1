gbp | rbp
