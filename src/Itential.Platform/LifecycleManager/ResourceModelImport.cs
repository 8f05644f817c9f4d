namespace Itential.Platform;

/// <summary>The body of an import: an exported resource model.</summary>
/// <param name="Model">The model.</param>
public sealed record ResourceModelImport(ResourceModel Model)
{
    /// <summary>Wraps the model.</summary>
    /// <param name="model">The model.</param>
    public static implicit operator ResourceModelImport(ResourceModel model) => new(model);
}
