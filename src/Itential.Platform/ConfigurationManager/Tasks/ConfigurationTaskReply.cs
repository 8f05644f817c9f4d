using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to the deletion of tasks.</summary>
public sealed record ConfigurationTaskReply
{
    /// <summary>What became of the request, such as <c>success</c>.</summary>
    public string? Result { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Data { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
