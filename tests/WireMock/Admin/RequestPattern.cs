using System.Net.Http;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WireMock.Admin;

/// <summary>What a request of the journal must look like. A member that is null matches everything.</summary>
public sealed record RequestPattern
{
    public string? Method { get; init; }

    /// <summary>Path and query, as sent.</summary>
    public string? Url { get; init; }

    /// <summary>The path alone; the query may be any.</summary>
    public string? UrlPath { get; init; }

    /// <summary>A regular expression over path and query.</summary>
    public string? UrlPattern { get; init; }

    public JsonObject? Headers { get; init; }

    public JsonArray? BodyPatterns { get; init; }

    [JsonIgnore]
    public static RequestPattern Any { get; } = new() { UrlPattern = ".*" };

    public static RequestPattern At(HttpMethod method, string urlPath) => new() { Method = method.Method, UrlPath = urlPath };
}
