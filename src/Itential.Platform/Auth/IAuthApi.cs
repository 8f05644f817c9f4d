using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>Signing in. The SDK signs in by itself; these calls are for a client without authentication.</summary>
[Trace]
[JsonContext(typeof(AuthJson))]
public interface IAuthApi
{
    /// <summary>Signs in with a name and a password, and gives the session's token.</summary>
    /// <remarks>
    /// All releases. The SDK does it by itself. The answer is bare text and is set as the cookie <c>token</c> too; it goes with later calls as
    /// that cookie or as the query value <c>token</c>. Keep it out of logs.
    /// </remarks>
    /// <param name="user">The name and the password.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/login")]
    Task<string> LoginAsync([Body] LoginBody user, CancellationToken cancellationToken = default);

    /// <summary>Signs in with the credentials of a service account, and gives a bearer token.</summary>
    /// <remarks>2023.1 and later. The SDK does it by itself. The body is a form; JSON is answered with 415.</remarks>
    /// <param name="request">The id and the secret of the service account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/oauth/token")]
    Task<OAuthToken> GetOAuthTokenAsync([Body(BodySerializationMethod.UrlEncoded)] OAuthTokenRequest request, CancellationToken cancellationToken = default);
}
