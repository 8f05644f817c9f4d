using System.Text.Json;

namespace Itential.Platform;

/// <summary>An error as adapters and applications tell it, under <c>IAPerror</c>.</summary>
/// <param name="Json">What was told.</param>
public sealed record IapError(JsonElement Json)
{
    /// <summary>The method that the error comes from.</summary>
    public string? Origin => ReferenceText.Of(Json, "origin");

    /// <summary>What went wrong, for people to read.</summary>
    public string? DisplayString => ReferenceText.Of(Json, "displayString");

    /// <summary>What to do about it.</summary>
    public string? Recommendation => ReferenceText.Of(Json, "recommendation");

    /// <summary>The code of the error, as text also where it is a number.</summary>
    public string? Code => Member("code") is { ValueKind: not JsonValueKind.Null } code ? code.ToString() : null;

    /// <summary>Where in the code it went wrong: a text or an object.</summary>
    public JsonElement? Stack => Member("stack");

    private JsonElement? Member(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var member) ? member : null;
}
