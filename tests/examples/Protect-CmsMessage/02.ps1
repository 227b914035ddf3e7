$Protected = "Hello World" | Protect-CmsMessage -To "*youralias@emailaddress.com*"
