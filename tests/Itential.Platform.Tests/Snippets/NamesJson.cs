using System.Text.Json.Serialization;

namespace Itential.Platform.Tests.Snippets;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NamePage))]
internal sealed partial class NamesJson : JsonSerializerContext;
