namespace Itential.Refit;

/// <summary>How a route is put together with the base address.</summary>
public enum UrlResolution
{
    /// <summary>The base address's path comes before every route: <c>https://host/api</c> and <c>/jobs</c> make <c>https://host/api/jobs</c>.</summary>
    RefitLegacy = 0,

    /// <summary>
    /// As RFC 3986, section 5.2, resolves a reference: <c>https://host/api/</c> and <c>/jobs</c> make <c>https://host/jobs</c>; an empty route
    /// is the base address itself.
    /// </summary>
    Rfc3986 = 1,
}
