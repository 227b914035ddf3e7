//! The parts of an address, and how it is read.

/// The parts of an absolute URI.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) scheme: String,
    pub(super) user: String,
    pub(super) host: String,
    pub(super) port: i32,
    /// Written out, though it is the scheme's own.
    pub(super) path: String,
    pub(super) query: String,
    pub(super) fragment: String,
    pub(super) has_authority: bool,
}

pub(super) fn default_port(scheme: &str) -> i32 {
    match scheme {
        "http" | "ws" => 80,
        "https" | "wss" => 443,
        "ftp" => 21,
        "ssh" | "sftp" => 22,
        "telnet" => 23,
        "mailto" => 25,
        "ldap" => 389,
        "gopher" => 70,
        "nntp" => 119,
        _ => -1,
    }
}

pub(super) fn is_scheme(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Removes `.` and `..` of a path.
pub(super) fn compressed(path: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    let pieces: Vec<&str> = path.split('/').collect();
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.iter().enumerate() {
        match *piece {
            "." => {
                if at == last {
                    out.push("");
                }
            }
            ".." => {
                if out.len() > 1 {
                    out.pop();
                }
                if at == last {
                    out.push("");
                }
            }
            other => out.push(other),
        }
    }
    out.join("/")
}

/// Escapes what may not stand in a URI; what is escaped stays.
pub(super) fn escape_uri(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || "-_.~!*'();:@&=+$,/?#[]%".contains(c) {
            out.push(c);
        } else {
            let mut buffer = [0; 4];
            for byte in c.encode_utf8(&mut buffer).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}

/// Escapes that stand for letters, digits and the like are undone, as canonical URIs have them.
pub(super) fn unreserved(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.push_str(rest.get(..at).unwrap_or_default());
        let code = rest.get(at + 1..at + 3);
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte)
                if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') =>
            {
                out.push(char::from(byte));
                rest = rest.get(at + 3..).unwrap_or_default();
            }
            Some(_) => {
                out.push_str(rest.get(at..at + 3).unwrap_or_default());
                rest = rest.get(at + 3..).unwrap_or_default();
            }
            None => {
                out.push_str("%25");
                rest = rest.get(at + 1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

pub(super) fn absolute(text: &str) -> Result<Parts, &'static str> {
    const RELATIVE: &str = "Invalid URI: The format of the URI could not be determined.";
    let text = text.trim();
    if text.starts_with('/') && !text.starts_with("//") {
        return absolute(&format!("file://{text}"));
    }
    // Paths of Windows are files.
    let mut start = text.chars();
    if let (Some(drive), Some(':'), Some('\\' | '/')) = (start.next(), start.next(), start.next())
        && drive.is_ascii_alphabetic()
    {
        return absolute(&format!("file:///{}", text.replace('\\', "/")));
    }
    if let Some(share) = text.strip_prefix("\\\\") {
        return absolute(&format!("file://{}", share.replace('\\', "/")));
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        return Err(RELATIVE);
    };
    if !is_scheme(scheme) {
        return Err(RELATIVE);
    }
    let scheme = scheme.to_ascii_lowercase();
    let (rest, fragment) = match rest.split_once('#') {
        Some((rest, fragment)) => (rest, format!("#{}", escape_uri(fragment))),
        None => (rest, String::new()),
    };
    let (rest, query) = match rest.split_once('?') {
        Some((rest, query)) => (rest, format!("?{}", escape_uri(query))),
        None => (rest, String::new()),
    };
    let mut parts = Parts {
        port: default_port(&scheme),
        scheme,
        query,
        fragment,
        ..Parts::default()
    };
    if let Some(rest) = rest.strip_prefix("//") {
        parts.has_authority = true;
        let (authority, path) = match rest.find('/') {
            Some(at) => (
                rest.get(..at).unwrap_or_default(),
                rest.get(at..).unwrap_or_default(),
            ),
            None => (rest, ""),
        };
        let (user, host) = match authority.rsplit_once('@') {
            Some((user, host)) => (user, host),
            None => ("", authority),
        };
        parts.user = user.to_owned();
        let (host, port) = match host.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, Some(port)),
            _ => (host, None),
        };
        if let Some(port) = port.filter(|port| !port.is_empty()) {
            parts.port = port
                .parse::<u16>()
                .map(i32::from)
                .map_err(|_| "Invalid URI: Invalid port specified.")?;
        }
        if host.is_empty() && parts.scheme != "file" {
            return Err(
                if matches!(
                    parts.scheme.as_str(),
                    "http" | "https" | "ftp" | "ws" | "wss"
                ) {
                    "Invalid URI: The hostname could not be parsed."
                } else {
                    "Invalid URI: The Authority/Host could not be parsed."
                },
            );
        }
        if host.contains([' ', '<', '>', '"', '\\', '^', '`', '{', '|', '}']) {
            return Err("Invalid URI: The hostname could not be parsed.");
        }
        parts.host = host.to_lowercase();
        parts.path = compressed(&unreserved(&escape_uri(path)));
        if parts.path.is_empty() {
            parts.path = "/".to_owned();
        }
    } else {
        if matches!(parts.scheme.as_str(), "http" | "https" | "ftp") {
            return Err("Invalid URI: The Authority/Host could not be parsed.");
        }
        if parts.scheme == "mailto"
            && let Some((user, host)) = rest.split_once('@')
        {
            parts.user = user.to_owned();
            parts.host = host.to_owned();
        } else {
            parts.path = escape_uri(rest);
        }
    }
    Ok(parts)
}

impl Parts {
    pub(super) fn authority(&self) -> String {
        let mut out = self.host.clone();
        if self.port >= 0 && self.port != default_port(&self.scheme) {
            out.push_str(&format!(":{}", self.port));
        }
        out
    }

    pub(super) fn left(&self, user: bool) -> String {
        let mut out = format!("{}:", self.scheme);
        if self.has_authority {
            out.push_str("//");
            if user && !self.user.is_empty() {
                out.push_str(&self.user);
                out.push('@');
            }
            out.push_str(&self.authority());
        } else if !self.user.is_empty() {
            out.push_str(&format!("{}@{}", self.user, self.host));
        }
        out
    }

    pub(super) fn whole(&self) -> String {
        format!(
            "{}{}{}{}",
            self.left(true),
            self.path,
            self.query,
            self.fragment
        )
    }
}
