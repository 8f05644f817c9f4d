using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Asks a provider for its models, with the credential of a profile or one of its own.</summary>
public sealed record ProviderModelsRequest
{
    /// <summary>The id of the profile whose credential is used.</summary>
    public string? ProfileId { get; init; }

    /// <summary>The credential; null takes that of the profile.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ModelCredential? Credential { get; init; }
}
