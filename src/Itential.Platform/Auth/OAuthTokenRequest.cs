using System.Collections;
using Itential.Diagnostics;

namespace Itential.Platform;

/// <summary>The form that a bearer token is asked for with: the credentials of a service account.</summary>
/// <remarks>Its pairs hold the secret in clear, because a form is sent so; do not log them.</remarks>
/// <param name="clientId">The id of the service account.</param>
/// <param name="clientSecret">Its secret.</param>
public sealed class OAuthTokenRequest(string clientId, Secret clientSecret) : IEnumerable<KeyValuePair<string, string>>
{
    /// <summary>The id of the service account.</summary>
    public string ClientId { get; } = clientId;

    /// <summary>Its secret.</summary>
    public Secret ClientSecret { get; } = clientSecret;

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() => Pairs();

    IEnumerator IEnumerable.GetEnumerator() => Pairs();

    private IEnumerator<KeyValuePair<string, string>> Pairs()
    {
        yield return new("grant_type", "client_credentials");
        yield return new("client_id", ClientId);
        yield return new("client_secret", ClientSecret.Reveal());
    }
}
