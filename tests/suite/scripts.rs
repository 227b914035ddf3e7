//! Scripts in `tests/scripts/` and what they print: cmdlets that no recording covers, a web server of the test among them.
//!
//! `EMSH_TELL_SCRIPTS=1` writes anew what is expected; every line of that is to be read before it is kept.

#![allow(clippy::expect_used, clippy::panic)] // helpers of tests fail as tests do

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

/// One script with what it prints.
struct Case {
    name: String,
    script: String,
    expected: String,
}

/// `== name`, the script, `-- prints`, and what it prints.
fn read(text: &str) -> (String, Vec<Case>) {
    let mut parts = text.split("\n== ");
    let head = parts.next().unwrap_or_default().to_owned();
    let cases = parts
        .map(|part| {
            let (name, rest) = part.split_once('\n').expect("a case has a script");
            let (script, expected) = rest.split_once("\n-- prints\n").expect("-- prints");
            Case {
                name: name.to_owned(),
                script: script.to_owned(),
                expected: expected.trim_end_matches('\n').to_owned(),
            }
        })
        .collect();
    (head, cases)
}

/// Runs a script in a folder of its own; both streams.
fn run(case: &Case, file: &str, server: &Server) -> String {
    let (server, post) = (server.address.as_str(), server.post);
    let folder: PathBuf = std::env::temp_dir().join(format!(
        "emsh-scripts-{}-{file}-{}",
        std::process::id(),
        case.name.replace(|c: char| !c.is_alphanumeric(), "-")
    ));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder for the script");
    let script = folder.join("case.ps1");
    std::fs::write(&script, &case.script).expect("the script can be written");
    let output = Command::new(env!("CARGO_BIN_EXE_emsh"))
        .args(["-NoProfile", "-NonInteractive", "-File"])
        .arg(&script)
        .current_dir(&folder)
        .env("NO_COLOR", "1")
        .env("SERVER", server)
        .env("SMTP", post.to_string())
        .env_remove("http_proxy")
        .env_remove("HTTP_PROXY")
        .stdin(Stdio::null())
        .output()
        .expect("emsh runs");
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.stderr.is_empty() {
        text.push_str("-- complains\n");
        text.push_str(&String::from_utf8_lossy(&output.stderr));
    }
    let _ = std::fs::remove_dir_all(&folder);
    text.replace(server, "{SERVER}")
        .replace(&*script.to_string_lossy(), "{SCRIPT}")
        .replace(&*folder.to_string_lossy(), "{FOLDER}")
        .trim_end_matches('\n')
        .to_owned()
}

#[test]
fn scripts_print_what_is_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scripts");
    let server = Server::start();
    let mut wrong = String::new();
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("tests/scripts is there")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a text");
        let file = path.file_stem().expect("a name").to_string_lossy();
        let (head, cases) = read(&text);
        let mut now = format!("{}\n", head.trim_end());
        for case in &cases {
            let printed = run(case, &file, &server);
            if printed != case.expected {
                wrong.push_str(&format!(
                    "== {file}/{}\n{printed}\n-- instead of\n{}\n\n",
                    case.name, case.expected
                ));
            }
            now.push_str(&format!(
                "\n== {}\n{}\n-- prints\n{printed}\n",
                case.name, case.script
            ));
        }
        if std::env::var_os("EMSH_TELL_SCRIPTS").is_some() {
            std::fs::write(&path, now.trim_start_matches('\n')).expect("it can be written");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A web server for the scripts, as long as the test lives.
struct Server {
    address: String,
    /// The port of a server for mail.
    post: u16,
}

/// What the server for mail was told last.
static MAIL: Mutex<String> = Mutex::new(String::new());

/// Takes messages, but not for `no@`; what it was told is kept.
fn take_mail(stream: &TcpStream) -> std::io::Result<()> {
    let mut out = stream;
    out.write_all(b"220 test\r\n")?;
    let mut all = String::new();
    let mut data = false;
    for line in BufReader::new(stream).lines() {
        let line = line?;
        all.push_str(&line);
        all.push('\n');
        let answer = match line.get(..4).unwrap_or(&line) {
            "." if data => {
                data = false;
                "250 taken"
            }
            _ if data => continue,
            "EHLO" => "250-test\r\n250 DSN",
            "DATA" => {
                data = true;
                "354 go on"
            }
            "RCPT" if line.contains("<no@") => "550 no such user",
            "QUIT" => {
                MAIL.lock()
                    .expect("no thread died with it")
                    .clone_from(&all);
                "221 bye"
            }
            _ => "250 ok",
        };
        out.write_all(format!("{answer}\r\n").as_bytes())?;
    }
    Ok(())
}

/// What came from a client.
struct Request {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Request {
    fn header(&self, name: &str) -> &str {
        self.headers
            .iter()
            .find(|(held, _)| held.eq_ignore_ascii_case(name))
            .map_or("", |(_, value)| value.as_str())
    }
}

impl Server {
    fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let visits = Arc::new(Mutex::new(HashMap::new()));
        let base = address.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (visits, base) = (Arc::clone(&visits), base.clone());
                std::thread::spawn(move || {
                    // A client that goes away is no failure of the server.
                    let _ = serve(&stream, &visits, &base);
                });
            }
        });
        let mail = TcpListener::bind("127.0.0.1:0").expect("a port");
        let post = mail.local_addr().expect("an address").port();
        std::thread::spawn(move || {
            for stream in mail.incoming().flatten() {
                let _ = take_mail(&stream);
            }
        });
        Server { address, post }
    }
}

fn serve(
    stream: &TcpStream,
    visits: &Mutex<HashMap<String, u32>>,
    base: &str,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let mut request = Request {
        method: words.next().unwrap_or_default().to_owned(),
        path: words.next().unwrap_or_default().to_owned(),
        headers: Vec::new(),
        body: String::new(),
    };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        request.headers.push((name.to_owned(), value.to_owned()));
    }
    let length = request.header("content-length").parse().unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    request.body = String::from_utf8_lossy(&body).into_owned();
    let count = {
        let mut visits = visits.lock().expect("no thread died with it");
        let count = visits.entry(request.path.clone()).or_insert(0);
        *count += 1;
        *count
    };
    let (status, headers, body) = answer(&request, count, base);
    let mut text = format!("HTTP/1.1 {status}\r\nServer: test\r\nConnection: close\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
    if request.method != "HEAD" {
        text.push_str(&body);
    }
    let mut stream = stream;
    stream.write_all(text.as_bytes())
}

type Answer = (&'static str, Vec<(&'static str, String)>, String);

/// What the server has.
fn answer(request: &Request, count: u32, base: &str) -> Answer {
    let of = |kind: &str| vec![("Content-Type", kind.to_owned())];
    let path = request.path.split('?').next().unwrap_or_default();
    match path {
        "/json" => (
            "200 OK",
            of("application/json; charset=utf-8"),
            r#"{"name":"Ada","numbers":[1,2,3],"nested":{"ok":true}}"#.to_owned(),
        ),
        "/list" => (
            "200 OK",
            of("application/json"),
            r#"[{"id":1},{"id":2}]"#.to_owned(),
        ),
        "/mail" => (
            "200 OK",
            of("text/plain"),
            MAIL.lock().expect("no thread died with it").clone(),
        ),
        "/text" => ("200 OK", of("text/plain"), "plain text\n".to_owned()),
        "/xml" => (
            "200 OK",
            of("application/xml"),
            "<root><item id=\"1\">one</item></root>".to_owned(),
        ),
        "/feed" => (
            "200 OK",
            of("application/rss+xml"),
            "<rss><channel><item><title>First</title></item><item><title>Second</title></item></channel></rss>"
                .to_owned(),
        ),
        "/html" => (
            "200 OK",
            of("text/html"),
            "<html><body><a href=\"/json\">Data</a><img src=\"x.png\" alt=\"X\"><form><input name=\"user\" value=\"me\"></form></body></html>"
                .to_owned(),
        ),
        "/echo" => {
            let told: Vec<String> = ["Content-Type", "X-Test", "Authorization", "User-Agent", "Cookie"]
                .iter()
                .filter(|name| !request.header(name).is_empty())
                .map(|name| format!("{name}: {}", request.header(name)))
                .collect();
            let text = format!(
                "{} {}\n{}\n{}",
                request.method,
                request.path,
                told.join("\n"),
                request.body
            );
            ("200 OK", of("text/plain"), text)
        }
        "/moved" => ("302 Found", vec![("Location", "/text".to_owned())], String::new()),
        "/missing" => ("404 Not Found", of("text/plain"), "no such thing".to_owned()),
        "/cookie" => (
            "200 OK",
            vec![
                ("Content-Type", "text/plain".to_owned()),
                ("Set-Cookie", "taste=sweet; Path=/".to_owned()),
            ],
            "baked".to_owned(),
        ),
        "/secret" if request.header("Authorization").is_empty() => (
            "401 Unauthorized",
            vec![("WWW-Authenticate", "Basic realm=\"test\"".to_owned())],
            String::new(),
        ),
        "/secret" => ("200 OK", of("text/plain"), request.header("Authorization").to_owned()),
        "/page1" => (
            "200 OK",
            vec![
                ("Content-Type", "application/json".to_owned()),
                ("Link", format!("<{base}/page2>; rel=\"next\"")),
            ],
            r#"{"page":1}"#.to_owned(),
        ),
        "/page2" => ("200 OK", of("application/json"), r#"{"page":2}"#.to_owned()),
        "/moody" if count < 3 => ("503 Service Unavailable", of("text/plain"), "later".to_owned()),
        "/moody" => ("200 OK", of("text/plain"), format!("at last, after {count}")),
        _ => ("404 Not Found", of("text/plain"), String::new()),
    }
}
