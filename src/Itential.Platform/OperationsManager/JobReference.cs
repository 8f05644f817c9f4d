using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Another job. The server tells it as an id, or as an object where it was asked to dereference jobs, and it is written back as it came.</summary>
/// <param name="Json">What the server told.</param>
[JsonConverter(typeof(JsonHolderConverter<JobReference>))]
public sealed record JobReference(JsonElement Json) : IJsonHolder<JobReference>
{
    /// <summary>The id of the job.</summary>
    public string? Id => Json.ValueKind == JsonValueKind.String ? Json.GetString() : ReferenceText.Of(Json, "_id");

    /// <summary>The name of its workflow; null where only an id is told.</summary>
    public string? Name => ReferenceText.Of(Json, "name");

    /// <inheritdoc/>
    public static JobReference From(JsonElement json) => new(json);

    /// <summary>The id.</summary>
    public override string ToString() => Id ?? "";
}
