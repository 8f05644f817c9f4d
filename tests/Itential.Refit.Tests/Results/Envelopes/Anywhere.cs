using System.Text.Json;

namespace Itential.Refit.Tests.Results.Envelopes;

public sealed class Anywhere : IBodyEnvelope
{
    public static bool TryOpen(JsonElement body, out JsonElement value)
    {
        value = body.ValueKind == JsonValueKind.Object && body.TryGetProperty("inner", out var inner) ? inner : body;
        return body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("error", out _);
    }
}
