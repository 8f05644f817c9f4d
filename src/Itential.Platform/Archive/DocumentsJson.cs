using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IDocumentsApi"/>: whatever comes.</summary>
[JsonSourceGenerationOptions(MaxDepth = 512)]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class DocumentsJson : JsonSerializerContext;
