using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>What a login answers.</summary>
public sealed record GatewayToken
{
    /// <summary>The whole value of the header <c>Authorization</c>.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Token { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
