//! Where cases run: fresh folders below a root of fixed length, the environment of the recordings.

use super::case::{Case, Kind};
use super::transcript::Transcript;
use std::error::Error;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A case that takes longer is ended.
const ALLOWED: Duration = Duration::from_secs(20);

/// What the clock shows in cases about the organization, of which no recording tells the time.
const STOPPED: &str = "2018-02-14T15:15:00Z";

/// A folder `/tmp/eXX`, as long as the one of the recordings, because long lines wrap where they do by length.
pub struct Place {
    root: PathBuf,
}

impl Place {
    /// Takes a folder that nobody else has, with a home folder and a terminal description in it.
    pub fn new() -> Result<Place, Box<dyn Error>> {
        let digits = b"0123456789abcdefghijklmnopqrstuvwxyz";
        let from = std::process::id() as usize;
        let root = (0..36 * 36)
            .map(|n| (from + n) % (36 * 36))
            .filter_map(|n| Some((*digits.get(n / 36)?, *digits.get(n % 36)?)))
            .map(|(a, b)| PathBuf::from(format!("/tmp/e{}{}", char::from(a), char::from(b))))
            .find(|path| fs::create_dir(path).is_ok())
            .ok_or("no free folder in /tmp")?;
        for folder in [
            "home/config",
            "home/data",
            "home/cache",
            "terminfo/d",
            "terminfo/64",
        ] {
            fs::create_dir_all(root.join(folder))?;
        }
        for folder in ["d", "64"] {
            fs::write(
                root.join("terminfo").join(folder).join("dumb"),
                terminfo(120, 50),
            )?;
        }
        Ok(Place { root })
    }

    /// Runs a case in a fresh folder.
    pub fn run(&self, case: &Case) -> Result<Transcript, Box<dyn Error>> {
        match case.kind {
            Kind::Script => self.script(case),
            Kind::Session => self.session(case),
            Kind::Page => self.page(case),
        }
    }

    fn script(&self, case: &Case) -> Result<Transcript, Box<dyn Error>> {
        let base = self.root.join(format!("{:08x}", key(&case.id)));
        let (work, tmp, home) = (base.join("w"), base.join("t"), self.root.join("home"));
        let probe = work.join("probe.ps1");
        fs::create_dir_all(&work)?;
        fs::create_dir_all(&tmp)?;
        fs::copy(&case.input, &probe)?;
        let text = fs::read(&case.input)?;
        let text = String::from_utf8_lossy(&text);
        let mut arguments = vec!["-NoProfile", "-NonInteractive"];
        // A case of emsh's own may ask for options in its first line.
        if let Some(options) = text
            .lines()
            .next()
            .and_then(|l| l.strip_prefix("# options: "))
        {
            arguments.extend(options.split_whitespace());
        }
        arguments.extend(["-File", "probe.ps1"]);
        let mut command = emsh(&arguments);
        if case.id.starts_with("exchange/") {
            command.env("EMSH_CLOCK", STOPPED);
        }
        command
            .current_dir(&work)
            .env(
                "PATH",
                "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            )
            .env("HOME", &home)
            .env("USER", "probe")
            .env("LOGNAME", "probe")
            .env("SHELL", "/bin/sh")
            .env("LANG", "en_US.UTF-8")
            .env("TERM", "dumb")
            .env("TERMINFO", self.root.join("terminfo"))
            .env("COLUMNS", "120")
            .env("LINES", "50")
            .env("TMPDIR", &tmp)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env(
                "PSModuleAnalysisCachePath",
                home.join("ModuleAnalysisCache"),
            )
            .env("DOTNET_NOLOGO", "1")
            .env("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")
            .stdin(Stdio::null());
        let mut names = vec![
            (probe.as_path(), "{PROBE}"),
            (&work, "{CWD}"),
            (&tmp, "{TMP}"),
            (&base, "{BASE}"),
            (&home, "{HOME}"),
        ];
        // Examples were recorded with these in braces, too.
        if case.id.starts_with("examples/") {
            names.push((Path::new("/opt/microsoft/powershell/7"), "{PSHOME}"));
            names.push((Path::new("7.6.5"), "{PSVERSION}"));
        }
        let transcript = finish(command, None, &names);
        let _ = fs::remove_dir_all(&base);
        transcript
    }

    fn session(&self, case: &Case) -> Result<Transcript, Box<dyn Error>> {
        let base = self.root.join(format!("r{:08x}", key(&case.id)));
        let (work, home) = (base.join("work"), base.join("home"));
        fs::create_dir_all(&work)?;
        fs::create_dir_all(&home)?;
        let mut command = emsh(&["-NoProfile", "-NoLogo", "-Command", "-"]);
        command
            .current_dir(&work)
            .env(
                "PATH",
                std::env::var_os("PATH").unwrap_or_else(|| "/usr/bin:/bin".into()),
            )
            .env("HOME", &home)
            .env("LANG", "en_US.UTF-8")
            .env("LC_ALL", "en_US.UTF-8")
            .env("TERM", "xterm")
            .stdin(Stdio::piped());
        let transcript = finish(
            command,
            Some(fs::read(&case.input)?),
            &[(&work, "{CWD}"), (&home, "{HOME}")],
        );
        let _ = fs::remove_dir_all(&base);
        transcript
    }

    /// A page is played in place; it writes nothing but what it prints.
    fn page(&self, case: &Case) -> Result<Transcript, Box<dyn Error>> {
        let (folder, page) = (case.input.parent(), case.input.file_name());
        let page = page.unwrap_or_default().to_string_lossy();
        let mut command = emsh(&["replay", &page]);
        command
            .current_dir(folder.unwrap_or(&self.root))
            .env("HOME", self.root.join("home"))
            .env("TMPDIR", &self.root)
            .env("EMSH_CLOCK", CLOCK)
            .stdin(Stdio::null());
        finish(command, None, &[])
    }
}

/// When pages are played.
const CLOCK: &str = "2026-11-21T15:00:00Z";

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// The command line, with nothing of this process's environment.
fn emsh(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_emsh"));
    command.args(arguments);
    command.env_clear().env("TZ", "UTC").env("NO_COLOR", "1");
    command
        .env("POWERSHELL_TELEMETRY_OPTOUT", "1")
        .env("POWERSHELL_UPDATECHECK", "Off");
    command.env("DOTNET_CLI_TELEMETRY_OPTOUT", "1");
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command
}

/// Feeds, reads and waits, and ends what takes too long.
fn finish(
    mut command: Command,
    input: Option<Vec<u8>>,
    names: &[(&Path, &str)],
) -> Result<Transcript, Box<dyn Error>> {
    let mut child = command.spawn()?;
    if let (Some(mut pipe), Some(input)) = (child.stdin.take(), input) {
        thread::spawn(move || pipe.write_all(&input));
    }
    let stdout = reader(child.stdout.take());
    let stderr = reader(child.stderr.take());
    let exit = wait(&mut child)?;
    let text = |handle: thread::JoinHandle<Vec<u8>>| {
        let bytes = handle.join().unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        names.iter().fold(text, |text, (path, name)| {
            text.replace(&*path.to_string_lossy(), name)
        })
    };
    Ok(Transcript {
        stdout: text(stdout),
        stderr: text(stderr),
        exit,
    })
}

fn reader(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        bytes
    })
}

/// The exit status; nothing where the time was over.
fn wait(child: &mut Child) -> Result<Option<i32>, Box<dyn Error>> {
    let start = Instant::now();
    while start.elapsed() < ALLOWED {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status.code().unwrap_or(-1)));
        }
        thread::sleep(Duration::from_millis(2));
    }
    // The whole group that this child leads.
    let group = format!("-{}", child.id());
    let _ = Command::new("kill")
        .args(["-KILL", "--", &group])
        .stderr(Stdio::null())
        .status();
    let _ = child.kill();
    child.wait()?;
    Ok(None)
}

/// A name of fixed length for a case (FNV-1a).
fn key(id: &str) -> u32 {
    id.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// A compiled terminal description named `dumb` of the given size (term(5), legacy format).
fn terminfo(columns: i16, lines: i16) -> Vec<u8> {
    let names = b"dumb|dumb terminal of fixed size\0";
    let booleans = [0, 1];
    let mut out = Vec::new();
    let sizes = [
        0o432,
        i16::try_from(names.len()).unwrap_or_default(),
        2,
        3,
        0,
        0,
    ];
    out.extend(sizes.iter().flat_map(|n| n.to_le_bytes()));
    out.extend_from_slice(names);
    out.extend_from_slice(&booleans);
    if (names.len() + booleans.len()) % 2 == 1 {
        out.push(0);
    }
    out.extend([columns, -1, lines].iter().flat_map(|n| n.to_le_bytes()));
    out
}
