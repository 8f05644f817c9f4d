using System.Text.Json;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>An answer that is the value itself, or <c>{result}</c> around it: sources differ.</summary>
public sealed class ResultOrBare : IBodyEnvelope
{
    private ResultOrBare()
    {
    }

    /// <inheritdoc/>
    public static bool TryOpen(JsonElement body, out JsonElement value)
    {
        value = MemberOrBody.Of(body, "result");
        return true;
    }
}
