using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Says what a manual trigger starts its automation with.</summary>
/// <param name="FormData">What the form is filled with.</param>
public sealed record ManualTriggerRun(JsonObject FormData)
{
    /// <summary>Starts an automation with a filled form.</summary>
    /// <param name="formData">What the form is filled with.</param>
    public static implicit operator ManualTriggerRun(JsonObject formData) => new(formData);
}
