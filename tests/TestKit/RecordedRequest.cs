namespace TestKit;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Target">Path and query, unchanged.</param>
/// <param name="Headers">The headers, by name without regard to case.</param>
/// <param name="Body">The body as UTF-8.</param>
public sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Route => $"{Method} {Target.Split('?')[0]}";

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
