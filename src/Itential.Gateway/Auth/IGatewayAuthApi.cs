using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>Signing in to the gateway by hand.</summary>
/// <remarks>For a client without authentication. <see cref="IGatewayClient"/> signs in by itself and needs no call of this.</remarks>
[Trace]
[JsonContext(typeof(GatewayAuthJson))]
public interface IGatewayAuthApi
{
    /// <summary>Signs in and answers a token.</summary>
    /// <remarks>
    /// Gateway 4. The token is the whole value of the header <c>Authorization</c>, without a scheme; some clients rely on the cookie that
    /// comes with it. Refused credentials fail with the status of the answer.
    /// </remarks>
    /// <param name="credentials">The user and the password.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/login")]
    Task<GatewayToken> LoginAsync([Body] GatewayCredentials credentials, CancellationToken cancellationToken = default);
}
