using Itential.Generators;

namespace Itential.Diagnostics.Generator.Model;

/// <summary>All that is printed for one interface.</summary>
internal sealed record DecoratorModel
{
    public required GeneratedName Name { get; init; }

    public required EquatableArray<DecoratedMethodModel> Methods { get; init; }

    public required EquatableArray<DecoratedPropertyModel> Properties { get; init; }

    public required EquatableArray<DecoratedEventModel> Events { get; init; }

    /// <summary>The field of the decorated instance.</summary>
    public required string InnerField { get; init; }

    public required string LoggerField { get; init; }
}
