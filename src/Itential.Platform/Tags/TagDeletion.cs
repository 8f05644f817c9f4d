using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Names the tag to be deleted.</summary>
/// <param name="Id">The id of the tag.</param>
public sealed record TagDeletion([property: JsonPropertyName("_id")] string Id);
