using Itential.Generators;

namespace Itential.Diagnostics.Generator.Model;

/// <summary>A method of a decorated interface.</summary>
internal sealed record DecoratedMethodModel
{
    public required MethodModel Method { get; init; }

    /// <summary>The constraints that an explicit implementation repeats, such as <c>where T : class</c>.</summary>
    public required EquatableArray<string> Constraints { get; init; }

    /// <summary>The field that holds the method's name; null for a method that is not traced.</summary>
    public required string? Field { get; init; }

    /// <summary>The name of the method that traces; empty for none.</summary>
    public required string TracedName { get; init; }

    /// <summary>Whether the container may call this method when the instance's own registration ends the instance.</summary>
    public required bool IsDisposal { get; init; }
}
