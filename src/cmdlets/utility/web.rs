//! Invoke-WebRequest and Invoke-RestMethod.

mod body;
mod response;
mod session;

use self::session::WebSession;
use super::common::{message, unsupported_parameter};
use super::json_read::{DateKind, Reader};
use crate::engine::host::{WebFailure, WebRequest, WebResponse};
use crate::engine::scope::NameId;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::text::date_time::TICKS_PER_SECOND;
use crate::text::name::eq_ignore_case;
use crate::value::net::credential::{Credential, plain};
use crate::value::net::xml;
use crate::value::{ErrorCategory, Fault, Value, member};
use base64::Engine;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Invoke-WebRequest",
        body: Body::Stateful(|| {
            Box::new(Web {
                rest: false,
                body: None,
            })
        }),
    },
    Cmdlet {
        name: "Invoke-RestMethod",
        body: Body::Stateful(|| {
            Box::new(Web {
                rest: true,
                body: None,
            })
        }),
    },
];

/// So often a redirection is followed unless it is said otherwise.
const REDIRECTIONS: i64 = 50;

struct Web {
    rest: bool,
    body: Option<Value>,
}

impl CmdletBody for Web {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let plain = call
            .get("HttpVersion")
            .is_none_or(|version| version.is_null() || version.to_text() == "1.1");
        if !plain {
            return unsupported_parameter(call, "HttpVersion");
        }
        let any = call
            .get("SslProtocol")
            .is_none_or(|protocol| protocol.is_null() || protocol.to_text() == "Default");
        if !any {
            return unsupported_parameter(call, "SslProtocol");
        }
        self.check(call)?;
        self.body = call.get("Body").cloned();
        let session = session::of(call)?;
        let mut request = self.request(call, &session)?;
        let mut followed = 0;
        loop {
            let answer = send(call, &mut request, &session)?;
            self.variables(call, &answer)?;
            let ok = (200..300).contains(&answer.status);
            if !ok && !call.flag("SkipHttpErrorCheck") {
                return self.failed(call, &request, &answer);
            }
            self.output(call, &request, &answer)?;
            let most = call.int("MaximumFollowRelLink").unwrap_or(i64::MAX);
            let next = response::relations(&answer)
                .into_iter()
                .find(|(relation, _)| relation == "next")
                .map(|(_, address)| address);
            match next.filter(|_| self.rest && call.flag("FollowRelLink") && followed < most) {
                Some(next) => {
                    followed += 1;
                    request.url = body::absolute(&request.url, &next);
                }
                None => return Ok(()),
            }
        }
    }
}

impl Web {
    /// What PowerShell refuses before it sends anything.
    fn check(&self, call: &mut Call<'_>) -> Flow {
        let authentication = call.value("Authentication").to_text();
        let refuse = |call: &mut Call<'_>, id: &str, message_id: &str, arg: &str| -> Flow {
            let text = message("WebCmdletStrings", message_id, &[arg]);
            call.throw(
                &Fault::new(id, ErrorCategory::InvalidArgument, text)
                    .of("System.ComponentModel.DataAnnotations.ValidationException"),
            )
        };
        let (credential, defaults) = (
            call.is_bound("Credential"),
            call.flag("UseDefaultCredentials"),
        );
        if defaults && !matches!(authentication.as_str(), "" | "None") {
            return refuse(
                call,
                "WebCmdletAuthenticationConflictException",
                "AuthenticationConflict",
                "",
            );
        }
        match authentication.as_str() {
            "Basic" if !call.is_bound("Credential") => {
                return refuse(
                    call,
                    "WebCmdletAuthenticationCredentialNotSuppliedException",
                    "AuthenticationCredentialNotSupplied",
                    "",
                );
            }
            "Bearer" | "OAuth" if !call.is_bound("Token") => {
                return refuse(
                    call,
                    "WebCmdletAuthenticationTokenNotSuppliedException",
                    "AuthenticationTokenNotSupplied",
                    "",
                );
            }
            _ => {}
        }
        let plain_text = !call
            .value("Uri")
            .to_text()
            .to_ascii_lowercase()
            .starts_with("https:");
        let secrets = !matches!(authentication.as_str(), "" | "None") || credential || defaults;
        if secrets && plain_text && !call.flag("AllowUnencryptedAuthentication") {
            return refuse(
                call,
                "WebCmdletAllowUnencryptedAuthenticationRequiredException",
                "AllowUnencryptedAuthenticationRequired",
                "",
            );
        }
        if defaults && credential {
            return refuse(
                call,
                "WebCmdletCredentialConflictException",
                "CredentialConflict",
                "",
            );
        }
        let (proxy_credential, proxy_defaults) = (
            call.is_bound("ProxyCredential"),
            call.flag("ProxyUseDefaultCredentials"),
        );
        if proxy_defaults && proxy_credential {
            return refuse(
                call,
                "WebCmdletProxyCredentialConflictException",
                "ProxyCredentialConflict",
                "",
            );
        }
        if (proxy_credential || proxy_defaults) && !call.is_bound("Proxy") {
            return refuse(
                call,
                "WebCmdletProxyUriNotSuppliedException",
                "ProxyUriNotSupplied",
                "",
            );
        }
        for parameter in ["PassThru", "Resume"] {
            if call.flag(parameter) && !call.is_bound("OutFile") {
                return refuse(
                    call,
                    "WebCmdletOutFileMissingException",
                    "OutFileMissing",
                    parameter,
                );
            }
        }
        if call.is_bound("Body") && call.is_bound("InFile") {
            return refuse(call, "WebCmdletBodyConflictException", "BodyConflict", "");
        }
        if call.is_bound("Body") && call.is_bound("Form") {
            return refuse(
                call,
                "WebCmdletBodyFormConflictException",
                "BodyFormConflict",
                "",
            );
        }
        Ok(())
    }

    fn request(&self, call: &mut Call<'_>, session: &WebSession) -> Flow<WebRequest> {
        let mut url = call.value("Uri").to_text();
        if !url.contains("://") {
            url = format!("http://{url}");
        }
        let method = match call.text("CustomMethod") {
            Some(method) => method.to_ascii_uppercase(),
            None => match call.get("Method").map(Value::to_text).as_deref() {
                None | Some("Default") => "GET".to_owned(),
                Some(method) => method.to_ascii_uppercase(),
            },
        };
        let mut headers: Vec<(String, String)> = session.headers();
        let mut set = |name: &str, value: String| {
            headers.retain(|(held, _)| !eq_ignore_case(held, name));
            headers.push((name.to_owned(), value));
        };
        let agent = call
            .text("UserAgent")
            .map(|agent| agent.to_string())
            .or_else(|| session.agent())
            .unwrap_or_else(|| {
                format!(
                    "Mozilla/5.0 (Linux; Linux; en-US) PowerShell/{}",
                    crate::engine::session::VERSION
                )
            });
        set("User-Agent", agent);
        set("Accept-Encoding", "gzip".to_owned());
        if call.flag("DisableKeepAlive") {
            set("Connection", "close".to_owned());
        }
        if let Value::Dictionary(table) = call.value("Headers").base() {
            for (name, value) in table.pairs() {
                let value = crate::value::convert::text_of(&value, call.rt)?;
                set(&name.to_text(), value);
            }
        }
        if let Some(coding) = call.text("TransferEncoding") {
            set("Transfer-Encoding", coding.to_string());
        }
        let authentication = call.value("Authentication").to_text();
        if let Some(held) = call.value("Credential").downcast::<Credential>()
            && authentication == "Basic"
        {
            set("Authorization", basic(held));
        }
        if matches!(authentication.as_str(), "Bearer" | "OAuth")
            && let Some(token) = plain(&call.value("Token"))
        {
            set("Authorization", format!("Bearer {token}"));
        }
        let mut made = body::of(call, &method, &mut url, self.body.as_ref())?;
        let given = call.text("ContentType").map(|text| text.to_string());
        if let Some(kind) = given.or(made.content_type.take())
            && (made.bytes.is_some() || call.is_bound("ContentType"))
            && (call.is_bound("ContentType")
                || !headers
                    .iter()
                    .any(|(name, _)| eq_ignore_case(name, "Content-Type")))
        {
            headers.retain(|(held, _)| !eq_ignore_case(held, "Content-Type"));
            headers.push(("Content-Type".to_owned(), kind));
        }
        let seconds = |name: &str| {
            call.int(name)
                .filter(|seconds| *seconds > 0)
                .and_then(|seconds| u64::try_from(seconds).ok())
                .map(|seconds| seconds.saturating_mul(1000))
        };
        let proxy = if call.flag("NoProxy") {
            Some(String::new())
        } else {
            call.get("Proxy").map(Value::to_text)
        };
        let login = call.value("ProxyCredential");
        let proxy_login = login
            .downcast::<Credential>()
            .map(|held| (held.user.clone(), plain(&held.password).unwrap_or_default()));
        let unix_socket = call.text("UnixSocket").map(|path| path.to_string());
        Ok(WebRequest {
            method,
            url,
            headers,
            body: made.bytes,
            connect_timeout: seconds("ConnectionTimeoutSeconds"),
            read_timeout: seconds("OperationTimeoutSeconds"),
            any_certificate: call.flag("SkipCertificateCheck"),
            proxy,
            proxy_login,
            unix_socket,
            certificate: session.certificate(),
        })
    }

    /// `-StatusCodeVariable` and `-ResponseHeadersVariable`.
    fn variables(&self, call: &mut Call<'_>, answer: &WebResponse) -> Flow {
        let frame = Rc::clone(call.frame);
        if let Some(name) = call.text("StatusCodeVariable") {
            let status = Value::Int(answer.status.into());
            call.rt.set_in_frame(NameId::of(&name), status, &frame)?;
        }
        if let Some(name) = call.text("ResponseHeadersVariable") {
            let headers = response::headers(answer);
            call.rt.set_in_frame(NameId::of(&name), headers, &frame)?;
        }
        Ok(())
    }

    fn failed(&self, call: &mut Call<'_>, request: &WebRequest, answer: &WebResponse) -> Flow {
        let text = message(
            "WebCmdletStrings",
            "ResponseStatusCodeFailure",
            &[
                &answer.status.to_string(),
                crate::engine::fetch::reason(answer.status),
            ],
        );
        let shown = response::text(answer);
        let mut fault = Fault::new(
            "WebCmdletWebResponseException",
            ErrorCategory::InvalidOperation,
            text,
        )
        .of("Microsoft.PowerShell.Commands.HttpResponseException")
        .target(response::message(request));
        fault.properties.push(("Response", response::base(answer)));
        fault.properties.push((
            "StatusCode",
            Value::enumeration("System.Net.HttpStatusCode", answer.status.into()),
        ));
        if !shown.is_empty() {
            fault = fault.details(shown);
        }
        call.throw(&fault)
    }

    fn output(&self, call: &mut Call<'_>, request: &WebRequest, answer: &WebResponse) -> Flow {
        if let Some(path) = call.text("OutFile") {
            let full = call.rt.file_path(&path)?;
            let full = if call
                .rt
                .world
                .status(&full)
                .is_some_and(|status| status.is_dir)
            {
                let name = request.url.split(['?', '#']).next().unwrap_or_default();
                let name = name
                    .trim_end_matches('/')
                    .rsplit('/')
                    .next()
                    .unwrap_or("index");
                format!("{}/{name}", full.trim_end_matches('/'))
            } else {
                full
            };
            if call.flag("Resume") && answer.status == 206 {
                call.rt.world.append(&full, &answer.body)?;
            } else {
                call.rt.world.write(&full, &answer.body)?;
            }
            if !call.flag("PassThru") {
                return Ok(());
            }
        }
        if !self.rest {
            let object = response::object(answer);
            return call.write(object);
        }
        let text = response::text(answer);
        let kind = response::content_type(answer);
        if response::is_json(&kind)
            || (kind.is_empty() && text.trim_start().starts_with(['{', '[']))
        {
            let world = Rc::clone(&call.rt.world);
            if let Ok(Some(value)) =
                Reader::new(&text, false, 1024, DateKind::Default, world).document()
            {
                return call.write(value);
            }
        }
        if (response::is_xml(&kind) || kind.is_empty())
            && let Ok(value) = xml::cast(&text)
            && !text.trim().is_empty()
        {
            return match response::feed(&value) {
                Some(items) => {
                    for item in items {
                        call.write(item)?;
                    }
                    Ok(())
                }
                None => call.write(value),
            };
        }
        call.write(text)
    }
}

fn basic(held: &Credential) -> String {
    let pair = format!(
        "{}:{}",
        held.user,
        plain(&held.password).unwrap_or_default()
    );
    format!(
        "Basic {}",
        base64::engine::general_purpose::STANDARD.encode(pair)
    )
}

/// Sends the request, follows redirections, tries again where that is wanted.
fn send(call: &mut Call<'_>, request: &mut WebRequest, session: &WebSession) -> Flow<WebResponse> {
    let most = call
        .int("MaximumRedirection")
        .filter(|most| *most >= 0)
        .unwrap_or(REDIRECTIONS);
    let retries = call.int("MaximumRetryCount").unwrap_or(0);
    let pause = call.int("RetryIntervalSec").unwrap_or(5);
    let (mut redirected, mut tried) = (0, 0);
    let mut challenged = false;
    loop {
        let mut one = request.clone();
        if let Some(cookies) = session.cookies_for(&one.url) {
            one.headers.push(("Cookie".to_owned(), cookies));
        }
        call.rt.check_stopped()?;
        let answer = match call.rt.host.web(&one) {
            Ok(answer) => answer,
            Err(failure) => return unreachable(call, request, &failure),
        };
        session.keep(&request.url, &answer);
        if answer.status == 401
            && !challenged
            && let Some(held) = call.value("Credential").downcast::<Credential>()
            && !request
                .headers
                .iter()
                .any(|(name, _)| eq_ignore_case(name, "Authorization"))
        {
            challenged = true;
            request
                .headers
                .push(("Authorization".to_owned(), basic(held)));
            continue;
        }
        let location = response::header(&answer, "location");
        if (300..400).contains(&answer.status)
            && answer.status != 304
            && let Some(location) = location
        {
            if redirected >= most {
                if most == 0 {
                    return Ok(answer);
                }
                let text = message("WebCmdletStrings", "MaximumRedirectionCountExceeded", &[]);
                return call.throw(
                    &Fault::new(
                        "MaximumRedirectExceeded",
                        ErrorCategory::InvalidOperation,
                        text,
                    )
                    .of("Microsoft.PowerShell.Commands.HttpResponseException"),
                );
            }
            let next = body::absolute(&request.url, &location);
            if request.url.starts_with("https:")
                && next.starts_with("http:")
                && !call.flag("AllowInsecureRedirect")
            {
                let text = message("WebCmdletStrings", "InsecureRedirection", &[]);
                return call.throw(
                    &Fault::new("InsecureRedirection", ErrorCategory::InvalidOperation, text)
                        .of("System.InvalidOperationException"),
                );
            }
            let changes = matches!(answer.status, 300..=303)
                && request.method != "GET"
                && request.method != "HEAD"
                && !call.flag("PreserveHttpMethodOnRedirect");
            if changes {
                request.method = "GET".to_owned();
                request.body = None;
                request
                    .headers
                    .retain(|(name, _)| !eq_ignore_case(name, "Content-Type"));
            }
            if !call.flag("PreserveAuthorizationOnRedirect") {
                request
                    .headers
                    .retain(|(name, _)| !eq_ignore_case(name, "Authorization"));
            }
            request.url = next;
            redirected += 1;
            continue;
        }
        let again = answer.status == 304 || (400..600).contains(&answer.status);
        if again && tried < retries {
            tried += 1;
            let seconds = response::header(&answer, "retry-after")
                .and_then(|text| text.trim().parse().ok())
                .unwrap_or(pause);
            let text = message(
                "WebCmdletStrings",
                "RetryVerboseMsg",
                &[
                    &seconds.to_string(),
                    crate::engine::fetch::reason(answer.status),
                ],
            );
            call.verbose(&text)?;
            call.rt
                .world
                .sleep(seconds.saturating_mul(TICKS_PER_SECOND));
            continue;
        }
        return Ok(answer);
    }
}

/// The error about a server that did not answer.
fn unreachable<T>(call: &mut Call<'_>, request: &WebRequest, failure: &WebFailure) -> Flow<T> {
    let place = body::authority(&request.url);
    let (id, exception, text, category) = match failure {
        WebFailure::UnknownHost => (
            "WebCmdletWebResponseException",
            "System.Net.Http.HttpRequestException",
            format!("Name or service not known ({place})"),
            ErrorCategory::InvalidOperation,
        ),
        WebFailure::Refused => (
            "WebCmdletWebResponseException",
            "System.Net.Http.HttpRequestException",
            format!("Connection refused ({place})"),
            ErrorCategory::InvalidOperation,
        ),
        WebFailure::Timeout => (
            "ConnectionTimeoutReached",
            "System.Threading.Tasks.TaskCanceledException",
            format!(
                "The request was canceled due to the configured HttpClient.Timeout of {} seconds elapsing.",
                request
                    .connect_timeout
                    .or(request.read_timeout)
                    .unwrap_or(0)
                    / 1000
            ),
            ErrorCategory::OperationTimeout,
        ),
        WebFailure::Other(text) => (
            "WebCmdletWebResponseException",
            "System.Net.Http.HttpRequestException",
            text.clone(),
            ErrorCategory::InvalidOperation,
        ),
    };
    call.throw(
        &Fault::new(id, category, text)
            .of(exception)
            .target(response::message(request)),
    )
}

/// The elements of a value, or the value.
fn elements(value: &Value) -> Vec<Value> {
    member::enumerate(value).unwrap_or_else(|| vec![value.clone()])
}
