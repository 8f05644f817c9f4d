using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Data to be checked against a form.</summary>
/// <param name="FormData">The data.</param>
public sealed record JsonFormData(JsonObject FormData)
{
    /// <summary>Wraps data.</summary>
    /// <param name="formData">The data.</param>
    public static implicit operator JsonFormData(JsonObject formData) => new(formData);
}
