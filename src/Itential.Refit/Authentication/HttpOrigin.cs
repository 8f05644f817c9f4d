namespace Itential.Refit.Authentication;

/// <summary>Scheme, host and port: the only place that a credential may go to.</summary>
internal sealed class HttpOrigin
{
    private readonly string _authority;

    public HttpOrigin(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!uri.IsAbsoluteUri || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            throw new ArgumentException("An origin is an absolute http or https address.", nameof(uri));
        }

        _authority = uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        Value = new Uri(_authority);
    }

    public Uri Value { get; }

    public bool Matches(Uri uri)
    {
        // The plain spelling decides without splitting the address, which would allocate; anything unusual is split.
        var text = uri.OriginalString;
        if (text.Length > _authority.Length && text[_authority.Length] is ('/' or '?' or '#') && text.StartsWith(_authority, StringComparison.Ordinal))
        {
            return true;
        }

        return uri.IsAbsoluteUri && uri.Port == Value.Port && uri.Scheme == Value.Scheme
            && string.Equals(uri.IdnHost, Value.IdnHost, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Lets an address of this origin pass.</summary>
    /// <exception cref="InvalidOperationException">The request goes elsewhere.</exception>
    public void Require(Uri? uri)
    {
        if (uri is null || !Matches(uri))
        {
            throw new InvalidOperationException(
                $"The session belongs to {this} and its credentials go nowhere else, but the request is for {Describe(uri)}. Use a client of its own for that address.");
        }
    }

    public override string ToString() => _authority;

    private static string Describe(Uri? uri) =>
        uri is { IsAbsoluteUri: true } ? uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : "no absolute address";
}
