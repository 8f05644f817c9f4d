using Itential.Diagnostics;
using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>Where an Itential Platform is, how to sign in to it and how long to wait for it. A client copies its options when it is made.</summary>
/// <remarks>
/// One way to sign in is needed, and only one: <see cref="ClientId"/> with <see cref="ClientSecret"/>, <see cref="ConnectionOptions.User"/> with
/// <see cref="ConnectionOptions.Password"/>, a token, a token provider or an authenticator. A ready token goes out as <c>Bearer</c>.
/// </remarks>
public sealed class PlatformOptions : ConnectionOptions
{
    /// <summary>The client of OAuth client credentials, together with <see cref="ClientSecret"/>.</summary>
    /// <value>Default: null.</value>
    public string? ClientId { get; set; }

    /// <summary>The secret of <see cref="ClientId"/>.</summary>
    /// <value>Default: null.</value>
    public Secret? ClientSecret { get; set; }

    /// <summary>
    /// Whether a declared call that the connected version is known not to have is refused before it is sent. It costs one <c>GET /version</c>, before
    /// the first call that only some versions have.
    /// </summary>
    /// <value>Default: false, the server answers for itself.</value>
    public bool ChecksVersions { get; set; }
}
