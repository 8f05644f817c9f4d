namespace Itential.Refit.Authentication;

/// <summary>What a request can tell the authentication handler through <see cref="HttpRequestMessage.Options"/>.</summary>
public static class AuthenticationRequestOptions
{
    /// <summary>
    /// Set to true, it says that the request's content can be written any number of times, so that the request may be repeated after a
    /// login. Not needed for byte, string, form and JSON content and for multipart content of these.
    /// </summary>
    public static HttpRequestOptionsKey<bool> Replayable { get; } = new("Itential.Refit.Replayable");
}
