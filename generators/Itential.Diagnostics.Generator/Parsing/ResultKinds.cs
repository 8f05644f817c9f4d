using Itential.Diagnostics.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing;

/// <summary>Tells from a method's result when its calls have ended.</summary>
internal static class ResultKinds
{
    /// <param name="method">The method.</param>
    /// <param name="isIterator">Whether its body is known to have a <c>yield</c>.</param>
    public static ResultKind Of(IMethodSymbol method, bool isIterator)
    {
        if (method.ReturnsByRef || method.ReturnsByRefReadonly || method.ReturnType is not INamedTypeSymbol type)
        {
            return ResultKind.Plain;
        }

        var space = type.ContainingNamespace?.ToDisplayString();
        return (space, type.Name, type.Arity) switch
        {
            ("System.Threading.Tasks", "Task" or "ValueTask", _) => ResultKind.Task,
            ("System.Collections.Generic", "IAsyncEnumerable", 1) => ResultKind.AsyncSequence,
            ("System.Collections.Generic", "IAsyncEnumerator", 1) when isIterator => ResultKind.Iterator,
            ("System.Collections.Generic", "IEnumerable" or "IEnumerator", 1) when isIterator => ResultKind.Iterator,
            ("System.Collections", "IEnumerable" or "IEnumerator", 0) when isIterator => ResultKind.Iterator,
            _ => ResultKind.Plain,
        };
    }
}
