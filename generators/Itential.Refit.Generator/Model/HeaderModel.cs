namespace Itential.Refit.Generator.Model;

/// <summary>A fixed header.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsContentHeader">Whether it belongs to the body.</param>
internal sealed record HeaderModel(string Name, string Value, bool IsContentHeader);
