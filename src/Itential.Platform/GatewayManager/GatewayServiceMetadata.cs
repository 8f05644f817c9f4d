using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a service is and where it runs.</summary>
public sealed record GatewayServiceMetadata
{
    /// <summary>The name of the service.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the cluster that runs it.</summary>
    public string? Location { get; init; }

    /// <summary>Such as <c>python-script</c>, <c>ansible-playbook</c> or <c>opentofu-plan</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What the service is for.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON Schema of its parameters; null for none.</summary>
    public JsonObject? Decorator { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
