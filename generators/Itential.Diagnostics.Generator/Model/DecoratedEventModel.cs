using Itential.Generators;

namespace Itential.Diagnostics.Generator.Model;

/// <summary>An event of a decorated interface.</summary>
/// <param name="Attributes">Attributes that callers must see; one a line.</param>
/// <param name="Type">The delegate.</param>
/// <param name="DeclaringType">The declaring type as code writes it.</param>
/// <param name="Name">Its name as code writes it.</param>
internal sealed record DecoratedEventModel(EquatableArray<string> Attributes, string Type, string DeclaringType, string Name);
