using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Data to be checked against a JSON schema.</summary>
/// <param name="JsonSchema">The schema: an object or a boolean.</param>
/// <param name="FormData">The data. No source shows the name of this member; it is that of <see cref="JsonFormData"/>.</param>
public sealed record SchemaData(JsonNode JsonSchema, JsonObject? FormData = null);
