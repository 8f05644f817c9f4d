using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The body of an import: an instance with data that exists already.</summary>
public sealed record ResourceInstanceImport
{
    /// <summary>The name of the instance.</summary>
    public required string Name { get; init; }

    /// <summary>What the instance is for.</summary>
    public string? Description { get; init; }

    /// <summary>The data; the server checks it against the model's schema.</summary>
    public JsonObject? InstanceData { get; init; }

    /// <summary>Takes an instance that was exported.</summary>
    /// <param name="instance">The instance.</param>
    public static implicit operator ResourceInstanceImport(ResourceInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return new() { Name = instance.Name ?? "", Description = instance.Description, InstanceData = instance.InstanceData };
    }
}
