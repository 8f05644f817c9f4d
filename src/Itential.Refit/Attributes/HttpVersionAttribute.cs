namespace Itential.Refit;

/// <summary>
/// The HTTP version of a call: of one method, of all methods of an interface, or, on a parameter of type <see cref="Version"/>, of
/// one call. A parameter wins over the method, the method over the interface, all over the settings; null says nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class HttpVersionAttribute : Attribute
{
    /// <summary>Marks the parameter that gives the version.</summary>
    public HttpVersionAttribute()
    {
    }

    /// <summary>Fixes the version.</summary>
    /// <param name="version">One of <c>1.0</c>, <c>1.1</c>, <c>2.0</c> and <c>3.0</c>.</param>
    public HttpVersionAttribute(string version)
    {
        Version = version;
    }

    /// <summary>The version; null on a parameter.</summary>
    public string? Version { get; }

    /// <summary>Which other versions will do.</summary>
    /// <value>Default: <see cref="HttpVersionPolicy.RequestVersionOrLower"/>.</value>
    public HttpVersionPolicy Policy { get; set; }
}
