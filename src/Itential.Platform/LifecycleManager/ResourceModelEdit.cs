namespace Itential.Platform;

/// <summary>What is to be generated for an action of a resource model.</summary>
/// <param name="EditType">What is generated.</param>
/// <param name="ActionId">The id of the action.</param>
public sealed record ResourceModelEdit(ResourceModelEditType EditType, string ActionId);
