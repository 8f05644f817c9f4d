using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The members of a template to change; what is null stays as it is.</summary>
public sealed record DeviceTemplateChanges
{
    /// <summary>The new name.</summary>
    public string? Name { get; init; }

    /// <summary>The new text.</summary>
    public string? Template { get; init; }

    /// <summary>The new values of its variables.</summary>
    public JsonObject? Variables { get; init; }
}
