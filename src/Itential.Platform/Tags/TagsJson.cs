using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="ITagsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(Tag))]
[JsonSerializable(typeof(TagSelection))]
[JsonSerializable(typeof(TagDeletion))]
[JsonSerializable(typeof(NewTagBody))]
[JsonSerializable(typeof(TagReference))]
[JsonSerializable(typeof(TagReferenceBody))]
[JsonSerializable(typeof(TagAssignmentBody))]
[JsonSerializable(typeof(TaggedAssetBody))]
[JsonSerializable(typeof(IReadOnlyList<Tag>))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class TagsJson : JsonSerializerContext;
