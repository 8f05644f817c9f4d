namespace Itential.Refit.Generator.Model;

/// <summary>A fixed header.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsContentHeader">Whether it belongs to the body.</param>
/// <param name="Property">The executor's property that gives the value at run time; null for the fixed value.</param>
internal sealed record HeaderModel(string Name, string Value, bool IsContentHeader, string? Property = null);
