//! `FileInfo` and `DirectoryInfo`, with what PowerShell adds to them.

use super::NetObject;
use crate::text::date_time::Kind;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::members::{args, file, path};
use crate::value::zone::WorldZone;
use crate::value::{Context, DateTime, Fault, FileStatus, Known, Result, Type, Value, World};
use std::any::Any;
use std::rc::Rc;

/// A file or folder by its path; asks the world each time.
pub struct FileItem {
    /// Who knows the file.
    pub world: Rc<dyn World>,
    /// The absolute path.
    pub path: String,
    /// The path as it was given.
    pub given: String,
    /// A `DirectoryInfo`.
    pub folder: bool,
}

impl FileItem {
    /// An object for a path; `folder` decides the type.
    pub fn value(world: Rc<dyn World>, path: &str, folder: bool) -> Value {
        Value::net(FileItem {
            world,
            given: path.to_owned(),
            path: path.to_owned(),
            folder,
        })
    }

    fn status(&self) -> Option<FileStatus> {
        self.world.status(&self.path)
    }

    fn date(&self, ticks: i64, utc: bool) -> Value {
        let date = DateTime::clamped(ticks, Kind::Utc);
        Value::DateTime(if utc {
            date
        } else {
            date.to_local(&WorldZone(Rc::clone(&self.world)))
        })
    }

    fn name(&self) -> &str {
        let trimmed = self.path.trim_end_matches('/');
        if trimmed.is_empty() {
            "/"
        } else {
            path::file_name(trimmed)
        }
    }

    /// The name in the colours of `$PSStyle.FileInfo`, and where a link leads.
    fn styled_name(&self, status: Option<&FileStatus>) -> String {
        let style = super::ps_style::current(&*self.world);
        let name = self.name();
        let painted = |code: String| format!("{code}{name}\u{1b}[0m");
        let Some(status) = status else {
            // What is not there has all attributes, that of links too.
            return painted(style.file("SymbolicLink")) + " -> ";
        };
        if status.is_link {
            let target = status.link_target.as_deref().unwrap_or_default();
            return format!("{} -> {target}", painted(style.file("SymbolicLink")));
        }
        if status.is_dir {
            return painted(style.file("Directory"));
        }
        let extension = name
            .rfind('.')
            .and_then(|at| name.get(at..))
            .and_then(|extension| style.extension(extension));
        match extension {
            Some(code) => painted(code),
            None if status.mode & 0o111 != 0 => painted(style.file("Executable")),
            None => name.to_owned(),
        }
    }

    /// `FileAttributes`.
    pub fn attributes(&self, status: Option<&FileStatus>) -> i64 {
        let Some(status) = status else { return -1 };
        let mut number = 0;
        if status.readonly {
            number |= 1;
        }
        if self.name().starts_with('.') {
            number |= 2;
        }
        if status.is_dir {
            number |= 0x10;
        }
        if status.is_link {
            number |= 0x400;
        }
        if number == 0 { 0x80 } else { number }
    }

    fn mode(&self, linked: bool) -> String {
        let status = self.status();
        let number = self.attributes(status.as_ref());
        let has = |flag: i64, c: char| if number & flag != 0 { c } else { '-' };
        let first = if linked && number & 0x400 != 0 {
            'l'
        } else {
            has(0x10, 'd')
        };
        [
            first,
            has(0x20, 'a'),
            has(1, 'r'),
            has(2, 'h'),
            has(4, 's'),
            if number & 0x400 != 0 { 'l' } else { '-' },
        ]
        .iter()
        .collect::<String>()
        .get(..if linked { 5 } else { 6 })
        .unwrap_or_default()
        .to_owned()
    }

    fn unix_mode(&self) -> String {
        self.status().as_ref().map(mode_string).unwrap_or_default()
    }

    fn parent(&self) -> Value {
        match path::directory(self.path.trim_end_matches('/')) {
            Some(parent) if !parent.is_empty() => {
                FileItem::value(Rc::clone(&self.world), &parent, true)
            }
            _ => Value::Null,
        }
    }
}

/// `drwxr-xr-x`.
fn mode_string(status: &FileStatus) -> String {
    let kind = if status.is_link {
        'l'
    } else if status.is_dir {
        'd'
    } else {
        '-'
    };
    let mut out = String::from(kind);
    for shift in [6u32, 3, 0] {
        let bits = status.mode >> shift;
        out.push(if bits & 4 != 0 { 'r' } else { '-' });
        out.push(if bits & 2 != 0 { 'w' } else { '-' });
        // Set user id, set group id and sticky stand where `x` would.
        let special = match shift {
            6 => status.mode & 0o4000 != 0,
            3 => status.mode & 0o2000 != 0,
            _ => status.mode & 0o1000 != 0,
        };
        let mark = if shift == 0 { 't' } else { 's' };
        out.push(match (bits & 1 != 0, special) {
            (true, true) => mark,
            (false, true) => mark.to_ascii_uppercase(),
            (true, false) => 'x',
            (false, false) => '-',
        });
    }
    out
}

/// `UnixStat` of an item of the file system.
pub struct UnixStat {
    world: Rc<dyn World>,
    path: String,
}

impl UnixStat {
    /// The status of a path; asks the world each time.
    pub fn value(world: Rc<dyn World>, path: &str) -> Value {
        Value::net(UnixStat {
            world,
            path: path.to_owned(),
        })
    }
}

impl NetObject for UnixStat {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Platform+Unix+CommonStat")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let status = self.world.status(&self.path)?;
        let date = |ticks: i64| Value::DateTime(DateTime::clamped(ticks, Kind::Utc));
        Some(if is("Size") {
            Value::Long(status.raw as i64)
        } else if is("Mode") {
            Value::Int((status.mode & 0o7777) as i32)
        } else if is("ModifiedTime") {
            date(status.modified)
        } else if is("AccessTime") {
            date(status.accessed)
        } else if is("Inode") {
            Value::Long(status.inode.0 as i64)
        } else if is("HardlinkCount") {
            Value::Int(i32::try_from(status.names).unwrap_or(i32::MAX))
        } else if is("DeviceId") {
            Value::Int(status.inode.1 as i32)
        } else if is("IsSetUid") {
            Value::Bool(status.mode & 0o4000 != 0)
        } else if is("IsSetGid") {
            Value::Bool(status.mode & 0o2000 != 0)
        } else if is("IsSticky") {
            Value::Bool(status.mode & 0o1000 != 0)
        } else {
            return None;
        })
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, list) {
            ("getmodestring", []) => Some(Ok(Value::str(
                self.world
                    .status(&self.path)
                    .as_ref()
                    .map(mode_string)
                    .unwrap_or_default(),
            ))),
            ("getusername", []) => Some(Ok(self
                .world
                .owner(&self.path)
                .map_or(Value::Null, |(user, _)| Value::from(user)))),
            ("getgroupname", []) => Some(Ok(self
                .world
                .owner(&self.path)
                .map_or(Value::Null, |(_, group)| Value::from(group)))),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `FileVersionInfo` of a file that has no version, as files are where nobody writes one into them.
fn version_info(path: &str) -> Value {
    let text = format!(
        "File:             {path}\nInternalName:     \nOriginalFilename: \nFileVersion:      \nFileDescription:  \nProduct:          \nProductVersion:   \nDebug:            False\nPatched:          False\nPreRelease:       False\nPrivateBuild:     False\nSpecialBuild:     False\nLanguage:         \n"
    );
    super::record::value(
        "System.Diagnostics.FileVersionInfo",
        Some(text),
        vec![
            ("FileVersionRaw", Value::Null),
            ("ProductVersionRaw", Value::Null),
            ("Comments", Value::Null),
            ("CompanyName", Value::Null),
            ("FileBuildPart", Value::Int(0)),
            ("FileDescription", Value::Null),
            ("FileMajorPart", Value::Int(0)),
            ("FileMinorPart", Value::Int(0)),
            ("FileName", Value::str(path)),
            ("FilePrivatePart", Value::Int(0)),
            ("FileVersion", Value::Null),
            ("InternalName", Value::Null),
            ("IsDebug", Value::FALSE),
            ("IsPatched", Value::FALSE),
            ("IsPrivateBuild", Value::FALSE),
            ("IsPreRelease", Value::FALSE),
            ("IsSpecialBuild", Value::FALSE),
            ("Language", Value::Null),
            ("LegalCopyright", Value::Null),
            ("LegalTrademarks", Value::Null),
            ("OriginalFilename", Value::Null),
            ("PrivateBuild", Value::Null),
            ("ProductBuildPart", Value::Int(0)),
            ("ProductMajorPart", Value::Int(0)),
            ("ProductMinorPart", Value::Int(0)),
            ("ProductName", Value::Null),
            ("ProductPrivatePart", Value::Int(0)),
            ("ProductVersion", Value::Null),
            ("SpecialBuild", Value::Null),
        ],
    )
}

impl NetObject for FileItem {
    fn type_of(&self) -> Type {
        Type::Known(if self.folder {
            Known::DirectoryInfo
        } else {
            Known::FileInfo
        })
    }

    fn to_text(&self) -> String {
        self.given.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let status = || self.status();
        let time =
            |pick: fn(&FileStatus) -> i64| status().map_or(file::EPOCH, |status| pick(&status));
        Some(if is("Name") {
            Value::str(self.name())
        } else if is("FullName") {
            Value::str(self.path.as_str())
        } else if is("Exists") {
            Value::Bool(status().is_some_and(|status| status.is_dir == self.folder))
        } else if is("Extension") {
            Value::str(path::extension(self.name()))
        } else if is("BaseName") {
            Value::str(if self.folder {
                self.name()
            } else {
                path::stem(self.name())
            })
        } else if is("LastWriteTime") {
            self.date(time(|it| it.modified), false)
        } else if is("LastWriteTimeUtc") {
            self.date(time(|it| it.modified), true)
        } else if is("LastAccessTime") {
            self.date(time(|it| it.accessed), false)
        } else if is("LastAccessTimeUtc") {
            self.date(time(|it| it.accessed), true)
        } else if is("CreationTime") {
            self.date(time(|it| it.created), false)
        } else if is("CreationTimeUtc") {
            self.date(time(|it| it.created), true)
        } else if is("Attributes") {
            Value::enumeration(
                "System.IO.FileAttributes",
                self.attributes(status().as_ref()),
            )
        } else if is("Mode") || is("ModeWithoutHardLink") {
            Value::str(self.mode(true))
        } else if is("UnixMode") {
            Value::str(self.unix_mode())
        } else if is("UnixFileMode") {
            Value::enumeration(
                "System.IO.UnixFileMode",
                status().map_or(-1, |it| i64::from(it.mode & 0o7777)),
            )
        } else if is("LinkType") {
            match status() {
                Some(it) if it.is_link => Value::str("SymbolicLink"),
                Some(it) if !it.is_dir && it.names > 1 => Value::str("HardLink"),
                _ => Value::Null,
            }
        } else if is("LinkTarget") || is("Target") {
            status()
                .and_then(|it| it.link_target)
                .map_or(Value::Null, Value::str)
        } else if is("ResolvedTarget") {
            Value::str(
                status()
                    .and_then(|it| it.link_target)
                    .unwrap_or_else(|| self.path.clone()),
            )
        } else if is("IsReadOnly") && !self.folder {
            Value::Bool(status().is_none_or(|it| it.readonly))
        } else if is("Size") {
            match status() {
                Some(it) => Value::Long(it.raw as i64),
                None => Value::Null,
            }
        } else if is("Length") && !self.folder {
            match status() {
                Some(it) => Value::Long(it.len as i64),
                None => Value::Null,
            }
        } else if is("LengthString") && !self.folder {
            Value::str(status().map_or_else(String::new, |it| it.len.to_string()))
        } else if is("User") || is("Group") {
            match self.world.owner(&self.path) {
                Some((user, group)) => Value::from(if is("User") { user } else { group }),
                None => Value::Null,
            }
        } else if is("LastWriteTimeString") {
            let Value::DateTime(date) = self.date(time(|it| it.modified), false) else {
                return None;
            };
            let part = |format: &str| {
                crate::text::date_format::format(
                    date,
                    format,
                    crate::text::culture::current(),
                    &WorldZone(Rc::clone(&self.world)),
                )
                .unwrap_or_default()
            };
            Value::from(format!("{:>10} {:>8}", part("d"), part("t")))
        } else if is("NameString") {
            Value::str(self.styled_name(status().as_ref()))
        } else if is("Directory") && !self.folder || is("Parent") && self.folder {
            self.parent()
        } else if is("DirectoryName") && !self.folder {
            Value::str(path::directory(&self.path).unwrap_or_default())
        } else if is("Root") && self.folder {
            FileItem::value(Rc::clone(&self.world), "/", true)
        } else if is("VersionInfo") && !self.folder {
            // Where there is no file, its script property gives nothing.
            match status() {
                Some(_) => version_info(&self.path),
                None => Value::Null,
            }
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("LastWriteTime")
            || is("LastWriteTimeUtc")
            || is("LastAccessTime")
            || is("CreationTime")
        {
            let date = match value.base() {
                Value::DateTime(date) => *date,
                other => {
                    match crate::value::convert::convert(
                        other,
                        &Known::DateTime.into(),
                        &mut crate::value::NoContext,
                    ) {
                        Ok(Value::DateTime(date)) => date,
                        Ok(_) => return None,
                        Err(fault) => return Some(Err(fault)),
                    }
                }
            };
            let utc = if name.ends_with("Utc") {
                date
            } else {
                date.to_universal(&WorldZone(Rc::clone(&self.world)))
            };
            return Some(self.world.set_modified(&self.path, utc.ticks()));
        }
        if is("IsReadOnly") {
            return Some(
                self.world
                    .set_readonly(&self.path, crate::value::convert::truth(value)),
            );
        }
        if is("Attributes") {
            let number = crate::value::convert::to_i64(value).unwrap_or(match value.base() {
                Value::Enum(held) => held.number,
                _ => 0,
            });
            return Some(self.world.set_readonly(&self.path, number & 1 != 0));
        }
        self.get(name).map(|_| {
            Err(Fault::runtime(
                "PropertyAssignmentException",
                format!("'{name}' is a ReadOnly property."),
            )
            .of("System.Management.Automation.SetValueException"))
        })
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = if self.folder {
            &[
                "Mode",
                "ModeWithoutHardLink",
                "BaseName",
                "ResolvedTarget",
                "Target",
                "LinkType",
                "Parent",
                "Root",
                "FullName",
                "Extension",
                "Name",
                "Exists",
                "CreationTime",
                "CreationTimeUtc",
                "LastAccessTime",
                "LastAccessTimeUtc",
                "LastWriteTime",
                "LastWriteTimeUtc",
                "LinkTarget",
                "UnixFileMode",
                "Attributes",
            ]
        } else {
            &[
                "Mode",
                "ModeWithoutHardLink",
                "VersionInfo",
                "BaseName",
                "ResolvedTarget",
                "Target",
                "LinkType",
                "Length",
                "DirectoryName",
                "Directory",
                "IsReadOnly",
                "FullName",
                "Extension",
                "Name",
                "Exists",
                "CreationTime",
                "CreationTimeUtc",
                "LastAccessTime",
                "LastAccessTimeUtc",
                "LastWriteTime",
                "LastWriteTimeUtc",
                "LinkTarget",
                "UnixFileMode",
                "Attributes",
            ]
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let this = || Value::str(self.path.as_str());
        Some(match (name, list) {
            ("delete", _) => {
                let recursive = args::flag(list, 0).unwrap_or(false);
                match self.status() {
                    None if !self.folder => Ok(Value::Empty),
                    _ => self
                        .world
                        .remove(&self.path, recursive)
                        .map(|()| Value::Empty),
                }
            }
            ("create", []) if self.folder => {
                self.world.create_dir(&self.path).map(|()| Value::Empty)
            }
            ("create", []) => self.world.write(&self.path, &[]).map(|()| Value::Null),
            ("refresh", []) => Ok(Value::Empty),
            ("moveto", [to, ..]) => self
                .world
                .rename(&self.path, &path::full(&to.to_text(), cx))
                .map(|()| Value::Empty),
            ("copyto", [to, ..]) => {
                let to = path::full(&to.to_text(), cx);
                if self.world.status(&to).is_some() && args::flag(list, 1) != Some(true) {
                    return Some(Err(Fault::net(
                        "System.IO.IOException",
                        format!("The file '{to}' already exists."),
                    )));
                }
                self.world
                    .copy(&self.path, &to)
                    .map(|()| FileItem::value(Rc::clone(&self.world), &to, false))
            }
            ("createsubdirectory", [below]) if self.folder => {
                let path = path::combine(&[self.path.clone(), below.to_text()]);
                self.world
                    .create_dir(&path)
                    .map(|()| FileItem::value(Rc::clone(&self.world), &path, true))
            }
            (
                "getfiles"
                | "getdirectories"
                | "getfilesysteminfos"
                | "enumeratefiles"
                | "enumeratedirectories"
                | "enumeratefilesysteminfos",
                _,
            ) if self.folder => {
                let pattern =
                    args::text(list, 0).map_or_else(|| "*".to_owned(), ToString::to_string);
                let deep = args::enumeration(list, 1, "SearchOption") == Some(1);
                match find(&*self.world, &self.path, &pattern, deep, file::wanted(name)) {
                    Ok(found) => Ok(Value::array_of(
                        match file::wanted(name) {
                            (true, false) => Type::Known(Known::FileInfo),
                            (false, true) => Type::Known(Known::DirectoryInfo),
                            _ => Type::named("System.IO.FileSystemInfo"),
                        },
                        found
                            .into_iter()
                            .map(|(path, folder)| {
                                FileItem::value(Rc::clone(&self.world), &path, folder)
                            })
                            .collect(),
                    )),
                    Err(fault) => Err(fault),
                }
            }
            ("opentext" | "openread" | "openwrite" | "open" | "appendtext" | "createtext", _)
                if !self.folder =>
            {
                let mut all = vec![this()];
                all.extend(list.iter().cloned());
                return file::call(name, &all, cx);
            }
            ("tostring", []) => Ok(Value::str(self.given.as_str())),
            _ => return None,
        })
    }

    fn equals(&self, _: &Value) -> Option<bool> {
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A pattern of .NET's file names, in which only `*` and `?` mean something.
pub fn simple_expression(pattern: &str) -> Option<Wildcard> {
    let pattern = if pattern == "*.*" { "*" } else { pattern };
    let escaped = pattern.replace('[', "`[").replace(']', "`]");
    Wildcard::with_case(&escaped, false).ok()
}

/// Paths below a folder that fit a pattern: (files, folders) are wanted.
pub fn find(
    world: &dyn World,
    folder: &str,
    pattern: &str,
    deep: bool,
    (files, folders): (bool, bool),
) -> Result<Vec<(String, bool)>> {
    let test = simple_expression(pattern);
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let names = world.list(&folder)?;
        for name in names {
            let path = if folder.ends_with('/') {
                format!("{folder}{name}")
            } else {
                format!("{folder}/{name}")
            };
            let Some(status) = world.status(&path) else {
                continue;
            };
            let fits = test.as_ref().is_none_or(|test| test.is_match(&name));
            if fits && ((status.is_dir && folders) || (!status.is_dir && files)) {
                found.push((path.clone(), status.is_dir));
            }
            if deep && status.is_dir && !status.is_link {
                open.push(path);
            }
        }
    }
    Ok(found)
}

/// `[IO.FileInfo]::new(path)`.
pub fn construct(folder: bool, list: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let given = list.first()?;
    if given.is_null() {
        return Some(args::null("fileName"));
    }
    let given = given.to_text();
    if given.is_empty() {
        return Some(args::bad(
            "The value cannot be an empty string. (Parameter 'path')",
        ));
    }
    Some(Ok(Value::net(FileItem {
        world: cx.world(),
        path: path::full(&given, cx),
        given,
        folder,
    })))
}
