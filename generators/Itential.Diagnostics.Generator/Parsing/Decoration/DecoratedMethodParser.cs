using Itential.Diagnostics.Generator.Model;
using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Reads a method of an interface.</summary>
internal static class DecoratedMethodParser
{
    private const string ForInterfacesOnly = "[global::System.Diagnostics.CodeAnalysis.UnscopedRefAttribute";

    public static DecoratedMethodModel Parse(IMethodSymbol method, TypeNames types, NameScope scope)
    {
        var isTraced = !TraceMark.IsLeftOut(method);
        var model = MethodParser.Parse(method, ResultKinds.Of(method, isIterator: false), types);
        return new DecoratedMethodModel
        {
            Method = model with { Attributes = model.Attributes.Where(text => !text.StartsWith(ForInterfacesOnly, StringComparison.Ordinal)).ToEquatableArray() },
            Constraints = method.TypeParameters.Select(Constraint).ToEquatableArray(),
            Field = isTraced ? scope.Take(method.Name + "_Method") : null,
            TracedName = isTraced ? scope.Take(method.Name + "_Traced") : "",
            IsDisposal = method.ContainingType.ToDisplayString() is "System.IDisposable" or "System.IAsyncDisposable",
        };
    }

    /// <summary>An explicit implementation inherits its constraints, but must say what <c>T?</c> means.</summary>
    private static string Constraint(ITypeParameterSymbol parameter)
    {
        var kind = parameter.IsReferenceType ? "class" : parameter.IsValueType ? "struct" : "default";
        return $"where {CSharpText.Identifier(parameter.Name)} : {kind}";
    }
}
