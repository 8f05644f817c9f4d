using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer <c>{status, message}</c> to a change of an adapter, application or integration.</summary>
public sealed record ServiceReply
{
    /// <summary>What became of the request, such as <c>Success</c>.</summary>
    public string? Status { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
