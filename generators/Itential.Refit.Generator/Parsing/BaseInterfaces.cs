using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Knows which base interfaces are clients themselves, so that no fault is told twice.</summary>
internal sealed class BaseInterfaces(ClientScope scope)
{
    private readonly Dictionary<ISymbol, bool> _answers = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an interface is parsed by itself, and tells what is wrong with it there. A generic one is not.</summary>
    public bool TellsItsFaults(INamedTypeSymbol declaring) => declaring.TypeArguments.Length == 0 && DeclaresRequests(declaring);

    /// <summary>Whether an interface is in the source at hand and has requests of its own or inherited ones.</summary>
    public bool DeclaresRequests(INamedTypeSymbol declaring)
    {
        if (!_answers.TryGetValue(declaring, out var answer))
        {
            answer = scope.IsHere(declaring) && InterfaceMembers.Of(declaring, scope.CancellationToken).HasRequests;
            _answers.Add(declaring, answer);
        }

        return answer;
    }

    /// <summary>Whether a place is inside a base interface that tells its own faults.</summary>
    public bool Tells(Location location) => scope.Client.AllInterfaces.Any(item => Contains(item, location) && TellsItsFaults(item));

    private static bool Contains(INamedTypeSymbol type, Location location) =>
        type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == location.SourceTree && part.Span.Contains(location.SourceSpan));
}
