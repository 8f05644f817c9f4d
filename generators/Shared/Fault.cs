using Microsoft.CodeAnalysis;

namespace Itential.Generators;

/// <summary>A diagnostic to be. Unlike Roslyn's own it compares its arguments by value.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Location">The place, a real one, so that a pragma at it counts.</param>
/// <param name="Arguments">The message's arguments.</param>
internal sealed record Fault(DiagnosticDescriptor Descriptor, Location Location, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location, Arguments.ToArray<object>());
}
