using System.Text.Json.Serialization;

namespace Otumat.Usage;

/// <summary>The JSON of what lies on the disk.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredDecision))]
[JsonSerializable(typeof(Installation))]
[JsonSerializable(typeof(SavedUsageSettings))]
[JsonSerializable(typeof(UsageProgress))]
[JsonSerializable(typeof(StoredBatch))]
internal sealed partial class UsageStorageJson : JsonSerializerContext;
