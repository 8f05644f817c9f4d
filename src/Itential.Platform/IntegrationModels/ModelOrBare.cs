using System.Text.Json;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>An OpenAPI document, bare or in the form <c>{model}</c>.</summary>
public sealed class ModelOrBare : IBodyEnvelope
{
    private ModelOrBare()
    {
    }

    /// <inheritdoc/>
    public static bool TryOpen(JsonElement body, out JsonElement value)
    {
        value = body.ValueKind == JsonValueKind.Object && body.TryGetProperty("model", out var model) && model.ValueKind == JsonValueKind.Object
            ? model
            : body;
        return true;
    }
}
