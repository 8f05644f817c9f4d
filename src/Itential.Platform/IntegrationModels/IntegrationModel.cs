using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An integration model: what the server made of an OpenAPI document.</summary>
public sealed record IntegrationModel
{
    /// <summary>The package that stands for the model.</summary>
    public string? Model { get; init; }

    /// <summary>The id: title and version of the OpenAPI document with a colon between them.</summary>
    public string? VersionId { get; init; }

    /// <summary>What the OpenAPI document says that it is.</summary>
    public string? Description { get; init; }

    /// <summary>What an integration of the model has to be given, with the defaults.</summary>
    public IntegrationConnection? Properties { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
