namespace Itential.Platform;

/// <summary>Names the tasks to be described.</summary>
/// <param name="InputsArray">Where the tasks are found.</param>
public sealed record TaskLocators(params IReadOnlyList<TaskLocator> InputsArray);
