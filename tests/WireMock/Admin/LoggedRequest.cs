using System.Text.Json;

namespace WireMock.Admin;

/// <summary>A request as it came over the wire.</summary>
public sealed record LoggedRequest
{
    public required string Method { get; init; }

    /// <summary>Path and query, as sent.</summary>
    public required string Url { get; init; }

    public string Body { get; init; } = "";

    public string BodyAsBase64 { get; init; } = "";

    /// <summary>Text, or a list of texts where a header came more than once.</summary>
    public Dictionary<string, JsonElement> Headers { get; init; } = [];

    public byte[] BodyBytes => Convert.FromBase64String(BodyAsBase64);

    /// <summary>Path and query of the call that this request was: <c>GET /whoami</c>.</summary>
    public string Line => $"{Method} {Url}";

    /// <summary>The value of a header, null when the request did not have it.</summary>
    public string? Header(string name)
    {
        foreach (var (key, value) in Headers)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value.ValueKind == JsonValueKind.Array
                    ? string.Join(", ", value.EnumerateArray().Select(item => item.GetString()))
                    : value.GetString();
            }
        }

        return null;
    }

    /// <summary>The names of all headers, in ordinal order.</summary>
    public IEnumerable<string> HeaderNames() => Headers.Keys.Order(StringComparer.Ordinal);
}
