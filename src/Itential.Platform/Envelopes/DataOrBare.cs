using System.Text.Json;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>An answer that is the value itself, or <c>{data}</c> around it: releases differ.</summary>
public sealed class DataOrBare : IBodyEnvelope
{
    private DataOrBare()
    {
    }

    /// <inheritdoc/>
    public static bool TryOpen(JsonElement body, out JsonElement value)
    {
        value = MemberOrBody.Of(body, "data");
        return true;
    }
}
