namespace Itential.Refit;

/// <summary>How a request's body is compressed.</summary>
public enum RequestCompression
{
    /// <summary>As <see cref="RefitSettings.RequestCompression"/> says; there it means not at all.</summary>
    Default = 0,

    /// <summary>Not at all.</summary>
    None = 1,

    /// <summary>As <c>gzip</c>, RFC 1952.</summary>
    GZip = 2,

    /// <summary>As <c>br</c>, RFC 7932.</summary>
    Brotli = 3,
}
