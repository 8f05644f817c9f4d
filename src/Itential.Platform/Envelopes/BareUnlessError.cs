using System.Text.Json;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>An answer that is the value itself, but for a member <c>error</c> that tells of a failure.</summary>
public sealed class BareUnlessError : IBodyEnvelope
{
    private BareUnlessError()
    {
    }

    /// <inheritdoc/>
    public static bool TryOpen(JsonElement body, out JsonElement value)
    {
        value = body;
        return body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("error", out var error) || error.ValueKind is JsonValueKind.Null or JsonValueKind.False;
    }
}
