using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON schema of the arguments of a script or playbook.</summary>
public sealed record RunnableSchema
{
    /// <summary>The name of the schema.</summary>
    public string? Title { get; init; }

    /// <summary>The JSON type, normally <c>object</c>.</summary>
    public JsonElement? Type { get; init; }

    /// <summary>The schema of each argument by name.</summary>
    public JsonObject? Properties { get; init; }

    /// <summary>The names of the arguments that must be given.</summary>
    public IReadOnlyList<string>? Required { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
