using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Knows which base interfaces are clients themselves, so that no fault is told twice.</summary>
internal sealed class BaseInterfaces(ClientScope scope)
{
    private readonly Dictionary<ISymbol, bool> _answers = new(SymbolEqualityComparer.Default);

    public bool TellsItsFaults(INamedTypeSymbol declaring)
    {
        if (SymbolEqualityComparer.Default.Equals(declaring, scope.Client))
        {
            return false;
        }

        if (!_answers.TryGetValue(declaring, out var answer))
        {
            answer = scope.IsHere(declaring) && InterfaceMembers.Of(declaring, scope.CancellationToken).HasRequests;
            _answers.Add(declaring, answer);
        }

        return answer;
    }
}
