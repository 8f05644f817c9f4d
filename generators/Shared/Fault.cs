using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Itential.Generators;

/// <summary>A diagnostic to be. Unlike Roslyn's own it compares its arguments by value.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Location">The place, a real one, so that a pragma at it counts.</param>
/// <param name="Arguments">The message's arguments.</param>
internal sealed record Fault(DiagnosticDescriptor Descriptor, Location Location, EquatableArray<string> Arguments)
{
    /// <summary>The diagnostic's properties.</summary>
    public EquatableArray<FaultFact> Facts { get; init; }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location, Properties(), Arguments.ToArray<object>());

    private ImmutableDictionary<string, string?>? Properties() =>
        Facts.Count == 0 ? null : Facts.ToImmutableDictionary(fact => fact.Name, string? (fact) => fact.Value, StringComparer.Ordinal);
}
