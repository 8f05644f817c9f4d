using Itential.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Itential.Refit;

/// <summary>What a client writes about its calls: one line a call, such as <c>GET /jobs/{id} -> 200 (12.34ms)</c>. A client copies the values when it is made.</summary>
public sealed class RequestLoggingOptions
{
    /// <summary>Whether calls are written at all.</summary>
    /// <value>Default: true. Nothing is written, and nothing is spent, while the logger's level is above <see cref="Level"/>.</value>
    public bool Enabled { get; set; } = true;

    /// <summary>The level of all records about calls.</summary>
    /// <value>Default: <see cref="LogLevel.Debug"/>.</value>
    public LogLevel Level { get; set; } = LogLevel.Debug;

    /// <summary>Whether the query that was sent follows the path, redacted.</summary>
    /// <value>Default: false.</value>
    public bool IncludeQuery { get; set; }

    /// <summary>Whether the headers of request and answer are written, redacted. Those that carry credentials never show their value.</summary>
    /// <value>Default: false.</value>
    public bool IncludeHeaders { get; set; }

    /// <summary>Whether text bodies of request and answer are written, redacted: of requests those that are in memory, of answers those that the client reads itself.</summary>
    /// <value>Default: false.</value>
    public bool IncludeBodies { get; set; }

    /// <summary>How many characters of a body are written, counted after redaction. Zero and less show none.</summary>
    /// <value>Default: 4,096.</value>
    public int MaxBodyLength { get; set; } = 4_096;

    /// <summary>Redacts queries, headers and bodies.</summary>
    /// <value>Default: <see cref="SensitiveDataScanner.Default"/>.</value>
    public SensitiveDataScanner Scanner { get; set; } = SensitiveDataScanner.Default;

    internal RequestLoggingOptions Copy() => (RequestLoggingOptions)MemberwiseClone();

    /// <summary>A copy for requests that are made of credentials.</summary>
    internal RequestLoggingOptions LineOnly()
    {
        var copy = Copy();
        copy.IncludeQuery = copy.IncludeHeaders = copy.IncludeBodies = false;
        return copy;
    }
}
