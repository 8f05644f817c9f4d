using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An asset whose tags are asked for.</summary>
/// <param name="RefId">The id of the asset.</param>
public sealed record TaggedAsset([property: JsonPropertyName("ref_id")] string RefId);
