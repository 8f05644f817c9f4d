namespace Itential.Refit.Generator.Model;

/// <summary>One property on the way to the position.</summary>
/// <param name="Name">Its name.</param>
/// <param name="New">What stands for a missing value; null when it cannot be missing.</param>
internal sealed record PagingStepModel(string Name, string? New);
