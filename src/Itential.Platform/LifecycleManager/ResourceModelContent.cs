using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What a resource model says: the body of its making and of its replacement.</summary>
public sealed record ResourceModelContent
{
    /// <summary>The name of the model.</summary>
    public required string Name { get; init; }

    /// <summary>What the model is for.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON Schema that the data of each instance fits.</summary>
    public JsonObject? Schema { get; init; }

    /// <summary>The actions that make, change and delete instances.</summary>
    public IReadOnlyList<ResourceAction>? Actions { get; init; }

    /// <summary>Takes what is to be kept of a model that was read.</summary>
    /// <param name="model">The model.</param>
    public static implicit operator ResourceModelContent(ResourceModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new() { Name = model.Name ?? "", Description = model.Description, Schema = model.Schema, Actions = model.Actions };
    }
}
