using Itential.Generators;

namespace Itential.Diagnostics.Generator.Model;

/// <summary>A property or an indexer of a decorated interface.</summary>
internal sealed record DecoratedPropertyModel
{
    /// <summary>Attributes that callers must see; one a line.</summary>
    public required EquatableArray<string> Attributes { get; init; }

    /// <summary>Type and qualified name, such as <c>int global::IFoo.Count</c>.</summary>
    public required string Declaration { get; init; }

    /// <summary>The declaring type as code writes it.</summary>
    public required string DeclaringType { get; init; }

    /// <summary>What stands behind the instance: <c>.Count</c>, <c>[index]</c>.</summary>
    public required string Access { get; init; }

    /// <summary>The accessors, such as <c>get</c>.</summary>
    public required EquatableArray<DecoratedAccessorModel> Accessors { get; init; }

    public required bool ReturnsByReference { get; init; }

    public required bool IsUnsafe { get; init; }
}
