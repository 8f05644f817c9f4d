namespace Itential.Refit.Generator.Model;

/// <summary>A name on the wire, or the text before names.</summary>
/// <param name="Text">The name, escaped for a query.</param>
/// <param name="Pattern">How it is put together of properties, where settings may rename them; null when it is fixed.</param>
internal sealed record KeyModel(string Text, string? Pattern = null);
