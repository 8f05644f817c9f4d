using Itential.Diagnostics.Generator.Model;
using Itential.Generators;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>What became of one interface.</summary>
/// <param name="Decorator">The decorator; null when there is none.</param>
/// <param name="Faults">Why none can be written.</param>
internal sealed record ParsedDecorator(DecoratorModel? Decorator, EquatableArray<Fault> Faults)
{
    /// <summary>Neither a decorator nor a reason.</summary>
    public static readonly ParsedDecorator Nothing = new(null, default);
}
