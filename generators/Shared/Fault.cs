using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Itential.Generators;

/// <summary>A diagnostic to be. Unlike Roslyn's own it compares its arguments by value.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Location">The place, a real one, so that a pragma at it counts.</param>
/// <param name="Arguments">The message's arguments.</param>
internal sealed record Fault(DiagnosticDescriptor Descriptor, Location Location, EquatableArray<string> Arguments)
{
    /// <summary>How severe it is here; null as the rule says.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>What a code fix needs to know.</summary>
    public EquatableArray<FaultProperty> Properties { get; init; }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor,
        Location,
        Severity ?? Descriptor.DefaultSeverity,
        additionalLocations: null,
        Properties.ToImmutableDictionary(property => property.Name, property => (string?)property.Value),
        Arguments.ToArray<object>());
}
