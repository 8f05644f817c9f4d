namespace Itential.Platform.Tests.Snippets;

/// <summary>A page of names.</summary>
public sealed record NamePage(IReadOnlyList<Dictionary<string, string>> Items, int Total);
