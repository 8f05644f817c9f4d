using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Watches which types a client reads and writes, and tells of those that no JSON context knows.</summary>
internal sealed class JsonUses(ClientScope scope)
{
    private readonly List<Fault> _faults = [];
    private readonly HashSet<(string Declaring, string Type, string? Context)> _seen = [];

    /// <summary>The method that is being read.</summary>
    public IMethodSymbol Method { get; set; } = null!;

    /// <summary>What there is to tell. How severe it is depends on how the project is published.</summary>
    public IEnumerable<Fault> Faults => _faults;

    public void Add(ITypeSymbol type, INamedTypeSymbol? context)
    {
        var plain = type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type;
        var name = scope.Types[plain];
        var contextName = context is null ? null : scope.Types[context];
        if (TypeShape.HasMethodTypeParameter(type)
            || !_seen.Add((scope.Types[Method.ContainingType], name, contextName))
            || (context is not null && JsonCoverage.Of(context).Covers(plain)))
        {
            return;
        }

        string[] arguments = context is null ? [TypeNames.Short(plain)] : [TypeNames.Short(plain), context.Name];
        FaultProperty[] properties = context is null ? [new("Type", name)] : [new("Type", name), new("Context", contextName!)];
        var descriptor = context is null ? DiagnosticDescriptors.JsonWithoutContext : DiagnosticDescriptors.JsonTypeNotCovered;
        _faults.Add(new Fault(descriptor, scope.Place(Place(plain)), arguments.ToEquatableArray()) { Properties = properties.ToEquatableArray() });
    }

    /// <summary>Where the method names the type.</summary>
    private Location? Place(ITypeSymbol type)
    {
        var parameter = Method.Parameters.FirstOrDefault(item => Contains(item.Type, type));
        SyntaxNode? place = Contains(Method.ReturnType, type) || parameter is null
            ? (Syntax(Method) as MethodDeclarationSyntax)?.ReturnType
            : (Syntax(parameter) as ParameterSyntax)?.Type;
        return place?.GetLocation();
    }

    private SyntaxNode? Syntax(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken);

    private static bool Contains(ITypeSymbol type, ITypeSymbol sought) =>
        SymbolEqualityComparer.Default.Equals(type, sought)
        || type switch
        {
            IArrayTypeSymbol array => Contains(array.ElementType, sought),
            INamedTypeSymbol named => named.TypeArguments.Any(argument => Contains(argument, sought)),
            _ => false,
        };
}
