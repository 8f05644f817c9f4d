using System.Net;

namespace Itential.Testing.Faults;

/// <summary>
/// Something that goes wrong with the requests it matches. Start with a factory and narrow it down:
/// <c>Fault.Answer(HttpStatusCode.ServiceUnavailable) with { Method = "GET", Path = "/health/*", Times = 2 }</c>.
/// </summary>
public sealed record Fault
{
    private Fault(FaultKind kind) => Kind = kind;

    /// <summary>What becomes of the request.</summary>
    public FaultKind Kind { get; }

    /// <summary>The verb to match, upper case.</summary>
    /// <value><see langword="null"/>: any.</value>
    public string? Method { get; init; }

    /// <summary>The path to match, decoded and without its query; a <c>*</c> at the end matches any rest. Logins are matched too.</summary>
    /// <value><see langword="null"/>: any.</value>
    public string? Path { get; init; }

    /// <summary>How many requests meet the fault before it is used up.</summary>
    /// <value><see langword="null"/>: all, until the fault is removed.</value>
    public int? Times { get; init; }

    /// <summary>The share of the matching requests that meets the fault, from 0 to 1. <see cref="FaultPlan.Seed"/> decides which ones.</summary>
    /// <value>1: all.</value>
    public double Share { get; init; } = 1;

    /// <summary>How long the request waits first, on the server's clock.</summary>
    /// <value>Zero.</value>
    public TimeSpan Delay { get; init; }

    /// <summary>Holds the request until <see cref="ArmedFault.Release"/>.</summary>
    /// <value><see langword="false"/>.</value>
    public bool IsHeld { get; init; }

    /// <summary>The status of the answer.</summary>
    /// <value>200.</value>
    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

    /// <summary>The headers of the answer, <c>Retry-After</c> for example.</summary>
    /// <value>None.</value>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The body of the answer.</summary>
    /// <value>Empty.</value>
    public string Body { get; init; } = "";

    /// <summary>The media type of <see cref="Body"/>.</summary>
    /// <value><c>application/json</c>.</value>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Answers with <paramref name="status"/> and <paramref name="body"/>.</summary>
    /// <param name="status">The status of the answer.</param>
    /// <param name="body">The body, JSON unless <see cref="ContentType"/> says otherwise.</param>
    /// <returns>The fault.</returns>
    public static Fault Answer(HttpStatusCode status, string body = "") => new(FaultKind.Answer) { Status = status, Body = body };

    /// <summary>Answers 200 with a body that says it is JSON and is not.</summary>
    /// <returns>The fault.</returns>
    public static Fault Malformed() => Answer(HttpStatusCode.OK, "{\"message\": \"cut off");

    /// <summary>Resets the connection without an answer.</summary>
    /// <returns>The fault.</returns>
    public static Fault Drop() => new(FaultKind.Drop);

    /// <summary>Closes the connection in the middle of the body.</summary>
    /// <returns>The fault.</returns>
    public static Fault Truncate() => new(FaultKind.Truncate) { Body = "{\"message\": \"the rest of this answer is never sent\"}" };

    /// <summary>Breaks the framing of a chunked answer: where the size of a chunk belongs stands no number. HTTP/1.1 only; a stream of HTTP/2 is reset.</summary>
    /// <returns>The fault.</returns>
    public static Fault BadChunk() => new(FaultKind.BadChunk) { Body = "{\"message\": " };

    /// <summary>Answers as usual, but <paramref name="delay"/> later on the server's clock.</summary>
    /// <param name="delay">The time to wait.</param>
    /// <returns>The fault.</returns>
    public static Fault Late(TimeSpan delay) => new(FaultKind.Pass) { Delay = delay };

    /// <summary>Answers as usual, once <see cref="ArmedFault.Release"/> is called.</summary>
    /// <returns>The fault.</returns>
    public static Fault Hold() => new(FaultKind.Pass) { IsHeld = true };

    internal bool Matches(string method, string path)
    {
        if (Method is not null && Method != method)
        {
            return false;
        }

        return Path switch
        {
            null => true,
            [.. var start, '*'] => path.StartsWith(start, StringComparison.Ordinal),
            _ => Path == path,
        };
    }
}
