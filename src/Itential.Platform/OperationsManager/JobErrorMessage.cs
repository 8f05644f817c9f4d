using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a task said when it failed: a text, an adapter's error or any other object. It is written back as it came.</summary>
/// <param name="Json">What the task said.</param>
[JsonConverter(typeof(JsonHolderConverter<JobErrorMessage>))]
public sealed record JobErrorMessage(JsonElement Json) : IJsonHolder<JobErrorMessage>
{
    /// <summary>The message as text: the text itself, what the adapter's error tells, or the JSON.</summary>
    public string Text => Json.ValueKind == JsonValueKind.String ? Json.GetString()! : IapError?.DisplayString ?? Json.GetRawText();

    /// <summary>The error of an adapter or application; null where the message is something else.</summary>
    public IapError? IapError => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("IAPerror", out var error) && error.ValueKind == JsonValueKind.Object ? new IapError(error) : null;

    /// <inheritdoc/>
    public static JobErrorMessage From(JsonElement json) => new(json);

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}
