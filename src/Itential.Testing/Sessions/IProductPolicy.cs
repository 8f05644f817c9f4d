using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Sessions;

/// <summary>How one product reads credentials and refuses requests.</summary>
internal interface IProductPolicy
{
    /// <summary>Judges the credential of <paramref name="request"/>; <paramref name="cookie"/> is the session's token if a cookie brought it.</summary>
    CredentialCheck Check(HttpRequest request, out string? cookie);

    /// <summary>Answers a request that has no good credential.</summary>
    Task RefuseAsync(HttpContext context);
}
