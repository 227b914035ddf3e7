//! `DriveInfo`: what is mounted; `FileVersionInfo`: what a program's file tells, which is nothing on Linux.

use super::NetObject;
use super::file_info::FileItem;
use crate::text::name::eq_ignore_case;
use crate::value::members::path::full;
use crate::value::{Context, Fault, Result, Type, Value, World};
use std::any::Any;
use std::rc::Rc;

/// A drive.
struct Drive {
    name: String,
    world: Rc<dyn World>,
}

/// The mounts: place and kind.
fn mounts(world: &dyn World) -> Vec<(String, String)> {
    let held = world.read("/proc/self/mounts").unwrap_or_default();
    let text = String::from_utf8_lossy(&held).into_owned();
    text.lines()
        .filter_map(|line| {
            let mut parts = line.split(' ');
            let place = parts.nth(1)?.replace("\\040", " ").replace("\\011", "\t");
            Some((place, parts.next()?.to_owned()))
        })
        .collect()
}

/// `DriveType` of a file system.
fn kind(format: &str) -> i64 {
    match format {
        "iso9660" | "udf" => 5,
        "nfs" | "nfs4" | "cifs" | "smb" | "smb3" | "smbfs" | "sshfs" | "fuse.sshfs" | "9p"
        | "ncpfs" | "afs" | "coda" => 4,
        "tmpfs" | "ramfs" | "proc" | "sysfs" | "devpts" | "devtmpfs" | "cgroup" | "cgroup2"
        | "debugfs" | "securityfs" | "pstore" | "mqueue" | "hugetlbfs" | "configfs" | "tracefs"
        | "bpf" | "fusectl" | "autofs" | "binfmt_misc" | "rpc_pipefs" | "efivarfs" | "squashfs"
        | "dev" => 6,
        "vfat" | "msdos" | "exfat" => 2,
        _ => 3,
    }
}

impl Drive {
    fn format(&self) -> Option<String> {
        let all = mounts(&*self.world);
        let found = all.iter().rev().find(|(place, _)| *place == self.name);
        found.map(|(_, format)| format.clone())
    }
}

impl Drive {
    /// A property; one that cannot be read is null for a script.
    fn read(&self, name: &str) -> Option<Result<Value>> {
        let is = |known: &str| eq_ignore_case(name, known);
        let space = || {
            self.world.space(&self.name).map_err(|_| {
                Fault::net(
                    "System.IO.DriveNotFoundException",
                    format!(
                        "Could not find the drive '{}'. The drive might not be ready or might not be mapped.",
                        self.name
                    ),
                )
            })
        };
        Some(Ok(if is("Name") || is("VolumeLabel") {
            Value::str(self.name.as_str())
        } else if is("IsReady") {
            Value::Bool(self.world.status(&self.name).is_some_and(|it| it.is_dir))
        } else if is("RootDirectory") {
            FileItem::value(Rc::clone(&self.world), &self.name, true)
        } else if is("DriveType") {
            let number = match self.format() {
                Some(format) => kind(&format),
                None => 1,
            };
            Value::enumeration("System.IO.DriveType", number)
        } else if is("DriveFormat") {
            match self.format() {
                Some(format) => Value::str(format),
                None => return Some(space().map(|_| Value::str(""))),
            }
        } else if is("TotalSize") || is("TotalFreeSpace") || is("AvailableFreeSpace") {
            let (total, free, available) = match space() {
                Ok(held) => held,
                Err(fault) => return Some(Err(fault)),
            };
            let bytes = if is("TotalSize") {
                total
            } else if is("TotalFreeSpace") {
                free
            } else {
                available
            };
            Value::Long(i64::try_from(bytes).unwrap_or(i64::MAX))
        } else {
            return None;
        }))
    }
}

impl NetObject for Drive {
    fn type_of(&self) -> Type {
        Type::named("System.IO.DriveInfo")
    }

    fn to_text(&self) -> String {
        self.name.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.read(name).map(Result::unwrap_or_default)
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Name",
            "IsReady",
            "RootDirectory",
            "DriveType",
            "DriveFormat",
            "AvailableFreeSpace",
            "TotalFreeSpace",
            "TotalSize",
            "VolumeLabel",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `new DriveInfo(name)`.
pub fn construct(args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let [name] = args else { return None };
    if name.is_null() {
        return Some(crate::value::members::args::null("driveName"));
    }
    let name = name.to_text();
    if name.is_empty() {
        return Some(Err(Fault::net(
            "System.ArgumentException",
            "The value cannot be an empty string. (Parameter 'driveName')",
        )));
    }
    Some(Ok(Value::net(Drive {
        name: full(&name, cx),
        world: cx.world(),
    })))
}

/// `[DriveInfo]::GetDrives()`.
pub fn all(cx: &dyn Context) -> Value {
    let world = cx.world();
    let items = mounts(&*world)
        .into_iter()
        .map(|(name, _)| {
            Value::net(Drive {
                name,
                world: Rc::clone(&world),
            })
        })
        .collect();
    Value::array_of(Type::named("System.IO.DriveInfo"), items)
}

/// `[FileVersionInfo]::GetVersionInfo(path)`: no program of this system carries a version in its file.
pub fn version_info(path: &str, cx: &dyn Context) -> Result<Value> {
    let path = full(path, cx);
    if cx.world().status(&path).is_none() {
        return Err(Fault::net("System.IO.FileNotFoundException", path));
    }
    let (none, zero, no) = (|| Value::Null, || Value::Int(0), || Value::FALSE);
    let shown = format!(
        "File:             {path}\nInternalName:     \nOriginalFilename: \nFileVersion:      \nFileDescription:  \nProduct:          \nProductVersion:   \nDebug:            False\nPatched:          False\nPreRelease:       False\nPrivateBuild:     False\nSpecialBuild:     False\nLanguage:         \n"
    );
    let fields = vec![
        ("Comments", none()),
        ("CompanyName", none()),
        ("FileBuildPart", zero()),
        ("FileDescription", none()),
        ("FileMajorPart", zero()),
        ("FileMinorPart", zero()),
        ("FileName", Value::str(path)),
        ("FilePrivatePart", zero()),
        ("FileVersion", none()),
        ("InternalName", none()),
        ("IsDebug", no()),
        ("IsPatched", no()),
        ("IsPrivateBuild", no()),
        ("IsPreRelease", no()),
        ("IsSpecialBuild", no()),
        ("Language", none()),
        ("LegalCopyright", none()),
        ("LegalTrademarks", none()),
        ("OriginalFilename", none()),
        ("PrivateBuild", none()),
        ("ProductBuildPart", zero()),
        ("ProductMajorPart", zero()),
        ("ProductMinorPart", zero()),
        ("ProductName", none()),
        ("ProductPrivatePart", zero()),
        ("ProductVersion", none()),
        ("SpecialBuild", none()),
    ];
    let of = "System.Diagnostics.FileVersionInfo";
    Ok(super::record::value(of, Some(shown), fields))
}
