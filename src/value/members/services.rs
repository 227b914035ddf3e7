//! Static members and constructors of the less used types.

use super::args::{items, write_back};
use super::psobject_property::Property;
use crate::value::net::comparer::{Comparer, Kind};
use crate::value::net::console_stream::ConsoleStream;
use crate::value::net::{
    delegate, gregorian, hmac, ip_address, name_values, numerics, thread, time_zone, uri, wildcard,
};
use crate::value::types::{self, Known, Type};
use crate::value::{
    Context, ErrorCategory, ErrorRecord, NetObject, Result, Value, compare, convert,
};
use std::any::Any;
use std::rc::Rc;

/// `[DBNull]::Value`.
pub struct DbNull;

impl NetObject for DbNull {
    fn type_of(&self) -> Type {
        Type::Known(Known::DBNull)
    }
    fn to_text(&self) -> String {
        String::new()
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<DbNull>().is_some())
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static method.
pub fn static_call(
    of: &Type,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let full = match of {
        Type::Generic(generic) => generic.definition.to_string(),
        _ => of.full_name(),
    };
    let text = |at: usize| args.get(at).map(Value::to_text).unwrap_or_default();
    match (full.as_str(), name) {
        ("System.Management.Automation.TypeAccelerators", _) => {
            crate::value::net::type_accelerators::static_call(name, args)
        }
        ("System.Activator", "createinstance") => {
            let Some(Value::Type(of)) = args.first().map(Value::base) else {
                return None;
            };
            let list = match args.get(1) {
                Some(one) => items(one),
                None => Vec::new(),
            };
            Some(crate::value::member::construct(of, &list, cx))
        }
        ("System.Nullable", "getunderlyingtype") => match args.first().map(Value::base) {
            Some(Value::Type(of)) => Some(Ok(convert::nullable(of)
                .map(Value::of_type)
                .unwrap_or_default())),
            _ => None,
        },
        ("System.Tuple", "create") => {
            Some(Ok(crate::value::net::tuple::Tuple::tuple(args.to_vec())))
        }
        ("System.ValueTuple", "create") => Some(Ok(crate::value::net::tuple::Tuple::value_tuple(
            args.to_vec(),
        ))),
        ("System.Collections.Generic.KeyValuePair", "create") => match args {
            [key, value] => Some(Ok(crate::value::net::entry::Entry::typed(
                Type::generic(
                    "System.Collections.Generic.KeyValuePair",
                    vec![key.type_of(), value.type_of()],
                ),
                key.clone(),
                value.clone(),
            ))),
            _ => None,
        },
        ("System.Management.Automation.ScriptBlock", "create") => {
            Some(cx.create_block(&text(0)).map(Value::ScriptBlock))
        }
        ("System.Management.Automation.PSObject", "aspsobject") => {
            args.first().map(|one| Ok(one.clone()))
        }
        ("System.Management.Automation.LanguagePrimitives", _) => language(name, args, cx),
        // No feature of emsh is an experiment.
        ("System.Management.Automation.ExperimentalFeature", "isenabled") => {
            args.first().map(|_| Ok(Value::FALSE))
        }
        ("System.Management.Automation.PSSerializer", _) => {
            crate::value::clixml::static_call(name, args, cx)
        }
        ("System.StringComparer", "create") => Some(Ok(Comparer::strings(
            if super::args::flag(args, 1) == Some(true) {
                Kind::CultureIgnoreCase
            } else {
                Kind::Culture
            },
        ))),
        ("System.StringComparer", "fromcomparison") => {
            let how = super::string_search::Comparison::from_number(super::args::enumeration(
                args,
                0,
                "StringComparison",
            )?);
            Some(Ok(Comparer::strings(
                match (how.ordinal, how.ignore_case) {
                    (true, false) => Kind::Ordinal,
                    (true, true) => Kind::OrdinalIgnoreCase,
                    (false, false) => Kind::Culture,
                    (false, true) => Kind::CultureIgnoreCase,
                },
            )))
        }
        ("System.Threading.Interlocked", "increment" | "decrement") => {
            let place = args.first()?;
            let held = place
                .downcast::<crate::value::net::reference::Reference>()?
                .0
                .get();
            let step = if name == "increment" { 1 } else { -1 };
            let value = match held.base() {
                Value::Long(it) => Value::Long(it.wrapping_add(step)),
                other => Value::Int((convert::to_i64(other).ok()? + step) as i32),
            };
            Some(write_back(Some(place), value.clone()).map(|()| value))
        }
        ("System.Threading.Thread", "sleep") => {
            let ticks = match args.first().map(Value::base) {
                Some(Value::TimeSpan(span)) => span.0,
                Some(other) => convert::to_i64(other).ok()? * 10_000,
                None => 0,
            };
            cx.world().sleep(ticks);
            Some(Ok(Value::Empty))
        }
        (
            "System.GC",
            "collect" | "waitforpendingfinalizers" | "keepalive" | "suppressfinalize",
        ) => Some(Ok(Value::Empty)),
        ("System.GC", "gettotalmemory") => Some(Ok(Value::Long(0))),
        ("System.GC", "collectioncount" | "getgeneration") => Some(Ok(Value::Int(0))),
        ("System.Runtime.InteropServices.RuntimeInformation" | "System.OperatingSystem", _) => {
            super::environment::runtime_information(name, args).map(Ok)
        }
        ("System.Console", _) => super::console::call(name, args, cx),
        ("System.Numerics.Complex", _) => numerics::complex_call(name, args),
        ("System.Numerics.Vector2" | "System.Numerics.Vector3", _) => {
            numerics::vector_call(name, args)
        }
        ("System.Half", _) => numerics::half_call(name, args),
        ("System.Globalization.StringInfo", _) => thread::static_call(name, args),
        ("System.Management.Automation.PSParser", "tokenize") => {
            crate::value::net::ast::tokenize(args)
        }
        ("System.Management.Automation.Language.Parser", _) => {
            crate::value::net::ast::parser(name, args, cx)
        }
        ("System.Runtime.InteropServices.OSPlatform", "create") => {
            Some(Ok(super::interop::platform(&text(0).to_uppercase())))
        }
        ("System.ComponentModel.TypeDescriptor", "getconverter") => match args.first()?.base() {
            Value::Type(of) => Some(Ok(Value::net(super::interop::Converter((**of).clone())))),
            _ => None,
        },
        ("System.Management.Automation.PSStyle", _) => {
            crate::value::net::ps_style::static_call(name, args, cx)
        }
        ("System.Uri", _) => uri::static_call(name, args),
        ("System.Net.IPAddress", _) => ip_address::static_call(name, args),
        ("System.Net.IPNetwork", "parse") => Some(ip_address::Network::parse(&text(0))),
        ("System.Net.Mail.MailAddress", "trycreate") => {
            let made =
                ip_address::mail(args.get(..args.len().saturating_sub(1)).unwrap_or_default())?;
            let ok = made.is_ok();
            Some(write_back(args.last(), made.unwrap_or_default()).map(|()| Value::Bool(ok)))
        }
        ("System.Net.WebUtility", _) => super::web::static_call(false, name, args),
        ("System.Web.HttpUtility", _) => super::web::static_call(true, name, args),
        ("System.TimeZoneInfo", _) => time_zone::static_call(name, args, cx),
        ("System.Xml.Linq.XElement" | "System.Xml.Linq.XDocument", _) => {
            crate::value::net::xml::linq_call(&full, name, args, cx)
        }
        ("System.Diagnostics.Process", _) => super::interop::process(name, args, cx),
        (full, _) if super::interop::is_windows_only(full) => Some(super::interop::no_windows()),
        ("System.Buffer", "blockcopy") => super::interop::block_copy(args),
        ("System.Security.SecurityElement", "escape") => Some(Ok(Value::str(
            text(0)
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace('"', "&quot;")
                .replace('\'', "&apos;"),
        ))),
        ("System.BitConverter", _) => super::bits::static_call(name, args),
        ("System.Linq.Enumerable", _) => super::linq::static_call(name, args, cx),
        ("System.Management.Automation.WildcardPattern", _) => wildcard::static_call(name, args),
        ("System.Collections.ArrayList", "repeat") => match args {
            [value, count] => Some(convert::to_i32(count).map(|count| {
                Value::list_of(of.clone(), vec![value.clone(); count.max(0) as usize])
            })),
            _ => None,
        },
        ("System.Collections.ArrayList", "fixedsize" | "readonly") => {
            // It is seen as it is now: later changes of the list below do not show.
            let first = args.first()?;
            let list = Value::list_of(of.clone(), items(first));
            if let Value::List(list) = &list {
                list.fixed.set(true);
            }
            Some(Ok(list))
        }
        ("System.Collections.ArrayList", "adapter" | "synchronized")
        | (
            "System.Collections.Hashtable"
            | "System.Collections.Queue"
            | "System.Collections.Stack",
            "synchronized",
        ) => args.first().map(|one| Ok(one.clone())),
        ("System.Security.Cryptography.RandomNumberGenerator", "create") => {
            Some(Ok(Value::net(hmac::Generator)))
        }
        ("System.Security.Cryptography.RandomNumberGenerator", "getint32") => {
            hmac::get_int(args, cx)
        }
        ("System.Security.Cryptography.RandomNumberGenerator", "getbytes") => {
            let mut held = vec![0; usize::try_from(super::args::int(args, 0)?).ok()?];
            cx.world().random(&mut held);
            Some(Ok(super::args::bytes(&held)))
        }
        ("System.Security.Cryptography.RandomNumberGenerator", "fill") => {
            match args.first().map(Value::base) {
                Some(Value::Array(array)) => {
                    let mut held = vec![0; array.items.borrow().len()];
                    cx.world().random(&mut held);
                    for (slot, byte) in array.items.borrow_mut().iter_mut().zip(held) {
                        *slot = Value::Byte(byte);
                    }
                    Some(Ok(Value::Empty))
                }
                _ => None,
            }
        }
        ("System.Runtime.InteropServices.Marshal", _) => super::interop::marshal(name, args),
        (
            "System.Management.Automation.Language.CodeGeneration",
            "escapesinglequotedstringcontent",
        ) => Some(Ok(Value::str(text(0).replace('\'', "''")))),
        ("System.Management.Automation.Language.CodeGeneration", _) => {
            let held = text(0);
            Some(Ok(Value::str(match name {
                "escapevariablename" => held
                    .replace('`', "``")
                    .replace('}', "`}")
                    .replace('{', "`{"),
                "escapeformatstringcontent" => held.replace('{', "{{").replace('}', "}}"),
                "escapeblockcommentcontent" => held.replace("<#", "<`#").replace("#>", "#`>"),
                _ => return None,
            })))
        }
        ("System.Xml.XmlConvert", _) => super::xml_convert::call(name, args, cx),
        ("System.Xml.XmlWriter", "create") => crate::value::net::xml::create_writer(args, cx),
        ("System.Drawing.Color", _) => crate::value::net::drawing::static_call(name, args),
        ("System.Globalization.ISOWeek", _) => gregorian::iso_week(name, args, cx),
        ("System.Threading.Mutex", _) => {
            crate::value::net::waiting::static_call("System.Threading.Mutex", name, args)
        }
        ("System.Security.Cryptography.X509Certificates.X509Certificate2", _) => {
            crate::value::net::certificate::static_call(name, args, cx)
        }
        ("System.Security.Cryptography.X509Certificates.X509CertificateLoader", _) => {
            crate::value::net::certificate::loader(name, args, cx)
        }
        ("System.Diagnostics.FileVersionInfo", "getversioninfo") => {
            Some(crate::value::net::drive_info::version_info(&text(0), cx))
        }
        ("System.IO.DriveInfo", "getdrives") => Some(Ok(crate::value::net::drive_info::all(cx))),
        ("System.Threading.Tasks.Task", _) => crate::value::net::task::static_call(name, args, cx),
        (
            "System.Diagnostics.Debug" | "System.Diagnostics.Trace",
            "writeline" | "write" | "flush",
        ) => {
            // Nobody listens in a release of pwsh.
            Some(Ok(Value::Empty))
        }
        ("System.Net.Dns", _) => crate::value::net::ping::dns(name, args, cx),
        ("System.IO.Compression.ZipFile", _) => crate::value::net::zip::file(name, args, cx),
        ("System.IO.Compression.ZipFileExtensions", _) => {
            crate::value::net::zip::extension(name, args, cx)
        }
        (
            "System.Security.Cryptography.Aes" | "System.Security.Cryptography.Rfc2898DeriveBytes",
            _,
        ) => crate::value::net::aes::static_call(of.full_name().as_str(), name, args),
        ("System.Security.Cryptography.HashAlgorithm", "create") => {
            let wanted = text(0).to_ascii_uppercase().replace('-', "");
            let wanted = wanted.rsplit('.').next().unwrap_or_default();
            let known = match wanted {
                "" | "SHA" | "SHA1" => "SHA1",
                other => other,
            };
            Some(wildcard::hash_call(known, "create", &[]).unwrap_or(Ok(Value::Null)))
        }
        ("System.Security.Cryptography.RandomNumberGenerator", "gethexstring") => {
            let count = usize::try_from(super::args::int(args, 0)?).ok()?;
            let mut held = vec![0; count.div_ceil(2)];
            cx.world().random(&mut held);
            let mut shown: String = held.iter().map(|byte| format!("{byte:02X}")).collect();
            shown.truncate(count);
            if super::args::flag(args, 1) == Some(true) {
                shown.make_ascii_lowercase();
            }
            Some(Ok(Value::str(shown)))
        }
        (full, _) if full.starts_with("System.Security.Cryptography.HMAC") => {
            hmac::static_call(full, name, args)
        }
        (full, _) if full.starts_with("System.Security.Cryptography.") => {
            wildcard::hash_call(full.rsplit('.').next().unwrap_or_default(), name, args)
        }
        (
            "System.Reflection.Assembly",
            "loadwithpartialname" | "load" | "loadfrom" | "loadfile" | "unsafeloadfrom",
        ) => crate::value::net::assembly::load(name, args.first()?, cx),
        // Objects never leave their thread.
        ("System.Threading.Monitor", _) => super::interop::monitor(name, args),
        (
            "System.Reflection.Assembly",
            "getexecutingassembly" | "getentryassembly" | "getcallingassembly",
        ) => Some(Ok(Value::net(crate::value::net::assembly::Assembly(
            types::assembly_of(&Type::Known(Known::PSObject)),
        )))),
        _ => None,
    }
}

/// The hash that an older name of its type means, such as `MD5CryptoServiceProvider`.
fn managed_hash(full: &str) -> Option<&str> {
    let short = full.strip_prefix("System.Security.Cryptography.")?;
    let hash = short
        .strip_suffix("Managed")
        .or_else(|| short.strip_suffix("CryptoServiceProvider"))?;
    ["MD5", "SHA1", "SHA256", "SHA384", "SHA512"]
        .contains(&hash)
        .then_some(hash)
}

fn language(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    Some(match (name, args) {
        ("convertto", [value, of, ..]) => match of.base() {
            Value::Type(of) => convert::convert(value, of, cx),
            _ => return None,
        },
        ("tryconvertto", [value, of, .., place]) => match of.base() {
            Value::Type(of) => {
                let made = convert::convert(value, of, cx);
                let ok = made.is_ok();
                write_back(Some(place), made.unwrap_or_default()).map(|()| Value::Bool(ok))
            }
            _ => return None,
        },
        ("istrue", [one]) => Ok(Value::Bool(convert::truth(one))),
        ("equals", [a, b, rest @ ..]) => {
            let ignore_case = super::args::flag(rest, 0).unwrap_or(false);
            compare::equals(a, b, ignore_case, cx).map(Value::Bool)
        }
        ("compare", [a, b, rest @ ..]) => {
            let ignore_case = super::args::flag(rest, 0).unwrap_or(false);
            compare::compare(a, b, ignore_case, cx).map(|order| Value::Int(order as i32))
        }
        ("getenumerable" | "getenumerator", [one]) => {
            Ok(match crate::value::member::enumerate(one) {
                Some(all) => Value::array(all),
                None => Value::Null,
            })
        }
        ("isobjectenumerable", [one]) => {
            Ok(Value::Bool(crate::value::member::enumerate(one).is_some()))
        }
        ("converttypenametopstypename", [one]) => {
            let name = one.to_text();
            let shown = types::accelerator_of(&name).map_or(name.clone(), str::to_owned);
            Ok(Value::str(format!("[{shown}]")))
        }
        _ => return None,
    })
}

/// The parameters that every cmdlet has, as a hash set lists them.
const COMMON_PARAMETERS: [&str; 12] = [
    "Verbose",
    "Debug",
    "ErrorAction",
    "WarningAction",
    "InformationAction",
    "ProgressAction",
    "ErrorVariable",
    "WarningVariable",
    "OutVariable",
    "OutBuffer",
    "PipelineVariable",
    "InformationVariable",
];

/// The parameters that a cmdlet has if it asks for them.
const OPTIONAL_COMMON_PARAMETERS: [&str; 6] = [
    "WhatIf",
    "Confirm",
    "Skip",
    "First",
    "IncludeTotalCount",
    "UseTransaction",
];

/// A static property.
pub fn static_property(of: &Type, name: &str, cx: &mut dyn Context) -> Option<Result<Value>> {
    let full = match of {
        Type::Generic(generic) => generic.definition.to_string(),
        _ => of.full_name(),
    };
    Some(Ok(match (full.as_str(), name) {
        ("System.Management.Automation.PSStyle", "instance") => {
            crate::value::net::ps_style::value(&*cx.world())
        }
        (
            "System.Security.Cryptography.HashAlgorithmName",
            "md5" | "sha1" | "sha256" | "sha384" | "sha512",
        ) => crate::value::net::aes::hash_algorithm_name(&name.to_ascii_uppercase()),
        ("System.Text.RegularExpressions.Regex", "cachesize") => Value::Int(15),
        ("System.Management.Automation.TypeAccelerators", "get") => {
            crate::value::net::type_accelerators::all()
        }
        ("System.DBNull", "value") => Value::net(DbNull),
        (
            "System.Management.Automation.PSCmdlet" | "System.Management.Automation.Cmdlet",
            "commonparameters",
        ) => super::args::strings(COMMON_PARAMETERS),
        (
            "System.Management.Automation.PSCmdlet" | "System.Management.Automation.Cmdlet",
            "optionalcommonparameters",
        ) => super::args::strings(OPTIONAL_COMMON_PARAMETERS),
        ("System.TimeZoneInfo", "utc") => time_zone::utc(),
        ("System.TimeZoneInfo", "local") => time_zone::local(cx),
        ("System.Uri", _) => uri::static_property(name)?,
        ("System.Net.IPAddress", _) => ip_address::static_property(name)?,
        ("System.Net.Http.HttpMethod", _) => crate::value::net::http::static_property(name)?,
        ("System.Threading.Tasks.Task", "completedtask") => {
            crate::value::net::task::later(Box::new(|_| Some(Ok(Value::Empty))))
        }
        ("System.Management.Automation.PSCredential", "empty") => {
            crate::value::net::credential::Credential::value("", Value::Null)
        }
        ("System.Threading.Thread", "currentthread") => Value::net(thread::Thread {
            culture: cx.culture(),
        }),
        ("System.Drawing.Color", _) => crate::value::net::drawing::property(name)?,
        ("System.Numerics.Complex", _) => numerics::complex_property(name)?,
        ("System.Numerics.Vector2", _) => numerics::vector_property(2, name)?,
        ("System.Numerics.Vector3", _) => numerics::vector_property(3, name)?,
        ("System.Runtime.InteropServices.OSPlatform", "linux" | "windows" | "osx" | "freebsd") => {
            super::interop::platform(match name {
                "linux" => "LINUX",
                "windows" => "WINDOWS",
                "osx" => "OSX",
                _ => "FREEBSD",
            })
        }
        ("System.Management.Automation.Language.NullString", "value") => Value::Null,
        ("System.Management.Automation.Internal.AutomationNull", "value") => Value::Empty,
        ("System.IntPtr", "size") => Value::Int(8),
        ("System.Management.Automation.SwitchParameter", "present") => Value::Switch(true),
        ("System.BitConverter", "islittleendian") => Value::TRUE,
        ("System.GC", "maxgeneration") => Value::Int(2),
        ("System.EventArgs", "empty") => Value::net(super::object::Plain),
        (
            "System.Runtime.InteropServices.RuntimeInformation",
            "osarchitecture" | "processarchitecture",
        ) => Value::enumeration("System.Runtime.InteropServices.Architecture", 1),
        ("System.Runtime.InteropServices.RuntimeInformation", "osdescription") => {
            Value::str("Linux")
        }
        ("System.Runtime.InteropServices.RuntimeInformation", "frameworkdescription") => {
            Value::str(".NET 10.0.0")
        }
        ("System.Collections.Comparer", "default" | "defaultinvariant") => {
            Comparer::value(Kind::Default, of.clone())
        }
        ("System.Collections.CaseInsensitiveComparer", "default" | "defaultinvariant") => {
            Comparer::value(Kind::DefaultIgnoreCase, of.clone())
        }
        (
            "System.Collections.Generic.EqualityComparer" | "System.Collections.Generic.Comparer",
            "default",
        ) => Comparer::value(Kind::Default, of.clone()),
        ("System.Net.ServicePointManager", "securityprotocol") => PROTOCOL.with_borrow(|held| {
            held.clone()
                .unwrap_or_else(|| Value::enumeration("System.Net.SecurityProtocolType", 0))
        }),
        ("System.Net.ServicePointManager", "servercertificatevalidationcallback") => Value::Null,
        ("System.Net.ServicePointManager", "expect100continue" | "usenaglealgorithm") => {
            Value::TRUE
        }
        ("System.Console", "in") => Value::net(ConsoleStream::In),
        ("System.Console", "out") => Value::net(ConsoleStream::Out),
        ("System.Console", "error") => Value::net(ConsoleStream::Error),
        ("System.Console", "isinputredirected" | "isoutputredirected" | "iserrorredirected") => {
            Value::TRUE
        }
        ("System.Console", "windowwidth" | "bufferwidth") => Value::Int(120),
        ("System.Console", "windowheight" | "bufferheight") => Value::Int(50),
        ("System.Console", "inputencoding" | "outputencoding") => {
            return crate::value::net::encoding::static_property("default").map(Ok);
        }
        ("System.Console", "foregroundcolor" | "backgroundcolor") => {
            Value::enumeration("System.ConsoleColor", -1)
        }
        ("System.AppContext", "targetframeworkname") => Value::str(".NETCoreApp,Version=v10.0"),
        ("System.AppDomain", "currentdomain") => Value::net(crate::value::net::assembly::Domain),
        ("System.AppContext", "basedirectory") => Value::str("/"),
        _ => return crate::value::net::record::static_property(&full, name).map(Ok),
    }))
}

thread_local! {
    /// What scripts set `[Net.ServicePointManager]::SecurityProtocol` to; nothing is transferred by it.
    static PROTOCOL: std::cell::RefCell<Option<Value>> = const { std::cell::RefCell::new(None) };
}

/// Sets a static property.
pub fn set_static_property(
    of: &Type,
    name: &str,
    value: &Value,
    cx: &mut dyn Context,
) -> Option<Result<()>> {
    match (of.full_name().as_str(), name) {
        ("System.Net.ServicePointManager", "securityprotocol") => {
            let of = Type::named("System.Net.SecurityProtocolType");
            Some(convert::convert(value, &of, cx).map(|value| {
                PROTOCOL.with_borrow_mut(|held| *held = Some(value));
            }))
        }
        (
            "System.Console",
            "inputencoding" | "outputencoding" | "foregroundcolor" | "backgroundcolor" | "title"
            | "cursorvisible",
        )
        | ("System.Net.ServicePointManager", _) => Some(Ok(())),
        _ => None,
    }
}

/// A constructor.
pub fn construct(of: &Type, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    if types::is_delegate(of)
        && let Some(Value::ScriptBlock(block)) = args.first().map(Value::base)
    {
        return Some(Ok(delegate::Delegate::value(of.clone(), Rc::clone(block))));
    }
    let full = of.full_name();
    if let Some(short) = full.strip_prefix("System.Management.Automation.")
        && let Some(member) = Property::construct(short, args)
    {
        return Some(Ok(member));
    }
    if full == "System.Management.Automation.ErrorRecord" {
        let [exception, id, category, target] = args else {
            return None;
        };
        let number = match category.base() {
            Value::Enum(held) => held.number,
            _ => 0,
        };
        let category = ErrorCategory::ALL
            .iter()
            .copied()
            .find(|one| {
                crate::grammar::error_category(one.name()).is_some_and(|(held, _)| held == number)
            })
            .unwrap_or_default();
        let record = ErrorRecord::new(exception.clone(), id.to_text(), category, target.clone());
        return Some(Ok(Value::Error(Rc::new(record))));
    }
    if full == "System.Management.Automation.ErrorDetails" {
        return Some(Ok(Value::net(crate::value::net::records::Details {
            message: args.first()?.to_text().into(),
            action: crate::value::PSString::EMPTY,
        })));
    }
    match full.as_str() {
        "System.Uri" => return uri::construct(args),
        "System.UriBuilder" => return uri::Builder::construct(args),
        "System.Net.IPAddress" => return ip_address::construct(args),
        "System.Net.Mail.MailAddress" => return ip_address::mail(args),
        "System.Collections.BitArray" => return name_values::BitArray::construct(args),
        "System.Collections.Specialized.NameValueCollection" => {
            return Some(Ok(Value::net(name_values::NameValues::default())));
        }
        "System.Management.Automation.WildcardPattern" => {
            return wildcard::Pattern::construct(args);
        }
        "System.Text.Rune" => {
            return match args.first().map(Value::base) {
                Some(Value::Int(code)) => Some(Ok(Value::str(
                    u32::try_from(*code)
                        .ok()
                        .and_then(char::from_u32)?
                        .to_string(),
                ))),
                Some(Value::Char(unit)) => Some(Ok(Value::str(String::from_utf16_lossy(&[*unit])))),
                _ => None,
            };
        }
        "System.Net.NetworkInformation.Ping" | "System.Net.NetworkInformation.PingOptions" => {
            return crate::value::net::ping::construct(&full, args);
        }
        "System.Diagnostics.Process" | "System.Diagnostics.ProcessStartInfo" => {
            return crate::value::net::process_start::construct(&full, args, cx);
        }
        "System.Net.Sockets.TcpClient" | "System.Net.IPEndPoint" => {
            return crate::value::net::tcp::construct(&full, args, cx);
        }
        name if name.starts_with("System.Net.Http.") => {
            return crate::value::net::http::construct(name, args);
        }
        "System.Net.WebClient" => return crate::value::net::web_client::construct(args),
        name if name.starts_with("System.Threading.") => {
            if let Some(made) = crate::value::net::waiting::construct(name, args, cx) {
                return Some(made);
            }
        }
        name if managed_hash(name).is_some() => {
            return wildcard::hash_call(managed_hash(name)?, "create", &[]);
        }
        name if name.starts_with("System.Security.Cryptography.X509Certificates.") => {
            return crate::value::net::certificate::construct(name, args, cx);
        }
        name if name.starts_with("System.Security.Cryptography.")
            && crate::value::net::aes::construct(name, args, cx).is_some() =>
        {
            return crate::value::net::aes::construct(name, args, cx);
        }
        name if name.starts_with("System.Xml.Linq.") => {
            return crate::value::net::xml::construct_linq(name, args);
        }
        name if name.starts_with("System.Security.Cryptography.HMAC")
            || name == "System.Security.Cryptography.RNGCryptoServiceProvider" =>
        {
            return hmac::construct(name, args, cx);
        }
        name if name.starts_with("System.Xml.") && !name.contains("Writer") => {
            return crate::value::net::xml::construct(name, args);
        }
        name if super::interop::is_windows_only(name) => {
            return Some(super::interop::no_windows());
        }
        "System.Globalization.StringInfo" => return thread::construct(args),
        "System.Globalization.GregorianCalendar" => {
            return Some(Ok(Value::net(gregorian::Gregorian)));
        }
        "System.Globalization.RegionInfo" => return gregorian::region(args),
        "System.Xml.XmlWriterSettings" => return crate::value::net::record::construct(&full, args),
        "System.Xml.XmlTextWriter" => return crate::value::net::xml::text_writer(args, cx),
        "System.Management.Automation.CompletionResult" => {
            let text = args.first()?.to_text();
            let at = |at: usize| args.get(at).map_or_else(|| text.clone(), Value::to_text);
            let of = Type::named("System.Management.Automation.CompletionResultType");
            let kind = match args.get(2) {
                Some(kind) => match convert::convert(kind, &of, cx) {
                    Ok(kind) => kind,
                    Err(fault) => return Some(Err(fault)),
                },
                None => Value::enumeration("System.Management.Automation.CompletionResultType", 0),
            };
            return Some(Ok(crate::value::net::record::value(
                &full,
                None,
                vec![
                    ("CompletionText", Value::str(text.as_str())),
                    ("ListItemText", Value::str(at(1))),
                    ("ResultType", kind),
                    ("ToolTip", Value::str(at(3))),
                ],
            )));
        }
        "System.Management.Automation.PSTypeName" => {
            let (name, of) = match args.first()?.base() {
                Value::Type(of) => (types::display_name(of), Value::Type(Rc::clone(of))),
                other => {
                    let name = other.to_text();
                    let of = types::resolve_name(&name)
                        .map(Value::of_type)
                        .unwrap_or_default();
                    (name, of)
                }
            };
            return Some(Ok(crate::value::net::record::value(
                &full,
                Some(name.clone()),
                vec![("Name", Value::str(name)), ("Type", of)],
            )));
        }
        name if name.starts_with("System.Data.") => {
            return crate::value::net::data_table::construct(name, args);
        }
        name if name.starts_with("System.Numerics.") => {
            return numerics::construct(name, args);
        }
        name => {
            if let Some(made) = crate::value::net::credential::construct(name, args) {
                return Some(made);
            }
            if let Some(made) = crate::value::net::record::construct(name, args) {
                return Some(made);
            }
        }
    }
    if types::is_assignable(of, &Type::Known(Known::Exception)) {
        return Some(Ok(super::exceptions::exception(of, &full, args)));
    }
    let _ = &cx;
    None
}
