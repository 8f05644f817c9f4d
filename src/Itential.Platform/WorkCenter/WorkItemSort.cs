namespace Itential.Platform;

/// <summary>The order of work items.</summary>
/// <param name="Field">The field that they are sorted by.</param>
/// <param name="Order">The direction.</param>
public sealed record WorkItemSort(string Field, SortDirection Order);
