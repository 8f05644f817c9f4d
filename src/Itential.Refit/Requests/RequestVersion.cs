using System.ComponentModel;
using System.Net;

namespace Itential.Refit.Requests;

/// <summary>Gives requests their HTTP version. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestVersion
{
    private static readonly Version Untouched = new HttpRequestMessage().Version;

    // A request tells by the instance alone that a declaration asked for the version that it has anyway.
    private static readonly Version Declared11 = new(1, 1);

    /// <summary>Sets the version that a declaration or a parameter asks for; null leaves the request as it is.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">The version.</param>
    /// <param name="policy">Which other versions will do.</param>
    public static void Set(HttpRequestMessage request, Version? version, HttpVersionPolicy policy = HttpVersionPolicy.RequestVersionOrLower)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (version is null)
        {
            return;
        }

        request.Version = version == HttpVersion.Version11 ? Declared11 : version;
        request.VersionPolicy = policy;
    }

    /// <summary>Gives a synchronous request the version that .NET can send it by, where its policy allows that one.</summary>
    /// <remarks>.NET refuses any other: it sends by HTTP/2 and HTTP/3 on threads of its own.</remarks>
    internal static void Lower(HttpRequestMessage request)
    {
        if (request.Version.Major < 2)
        {
            // Newer versions will do as well, so that the one that is asked for does.
            request.VersionPolicy = request.VersionPolicy == HttpVersionPolicy.RequestVersionOrHigher ? HttpVersionPolicy.RequestVersionExact : request.VersionPolicy;
        }
        else if (request.VersionPolicy == HttpVersionPolicy.RequestVersionOrLower)
        {
            request.Version = HttpVersion.Version11;
        }
    }

    /// <summary>Gives a request for which nothing is declared the version of the settings, else that of the client.</summary>
    internal static void Follow(HttpRequestMessage request, HttpClient http, Version? version, HttpVersionPolicy? policy)
    {
        if (ReferenceEquals(request.Version, Untouched))
        {
            request.Version = version ?? http.DefaultRequestVersion;
            request.VersionPolicy = policy ?? http.DefaultVersionPolicy;
        }
    }
}
