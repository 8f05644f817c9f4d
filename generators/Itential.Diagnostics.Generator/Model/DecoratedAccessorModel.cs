using Itential.Generators;

namespace Itential.Diagnostics.Generator.Model;

/// <summary>An accessor of a property.</summary>
/// <param name="Keyword"><c>get</c>, <c>set</c> or <c>init</c>.</param>
/// <param name="Attributes">Attributes that callers must see; one a line.</param>
internal sealed record DecoratedAccessorModel(string Keyword, EquatableArray<string> Attributes);
