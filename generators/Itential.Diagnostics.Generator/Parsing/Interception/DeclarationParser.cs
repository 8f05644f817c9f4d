using Itential.Diagnostics.Generator.Diagnostics;
using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Reads what an attribute marks, and says so when it marks nothing.</summary>
internal static class DeclarationParser
{
    public static Declaration Parse(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        var enabled = TraceDecision.Of(found.TargetSymbol) != false;
        var reason = found.TargetSymbol switch
        {
            IMethodSymbol method when !enabled => LeftOutFault(method),
            IMethodSymbol method => MethodFault(method, found.SemanticModel.Compilation),
            INamedTypeSymbol when !enabled => "nothing is traced without it; remove it, or write [Trace(false)] on a method to leave it out",
            INamedTypeSymbol { TypeKind: TypeKind.Interface } => null,
            INamedTypeSymbol type => TypeFault(type, found.SemanticModel.Compilation),
            _ => "it cannot be traced; put the attribute on a method, a class, a struct or an interface",
        };

        if (reason is null)
        {
            return new Declaration(enabled ? Names(found.TargetSymbol).ToEquatableArray() : default, default);
        }

        var place = found.Attributes[0].ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? Location.None;
        return new Declaration(default, new EquatableArray<Fault>([new Fault(DiagnosticDescriptors.AttributeWithoutEffect, place, new EquatableArray<string>([NameOf(found.TargetSymbol), reason]))]));
    }

    private static IEnumerable<string> Names(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => [method.Name],
        INamedTypeSymbol { TypeKind: not TypeKind.Interface } type => Methods(type).Select(static method => method.Name).Distinct(StringComparer.Ordinal),
        _ => [],
    };

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(static method => method is { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false } && TraceDecision.IsTraced(method));

    private static string? LeftOutFault(IMethodSymbol method) =>
        TraceDecision.Of(method.ContainingType) == true ? null : $"nothing traces it; remove the attribute, or put [Trace] on '{method.ContainingType.Name}'";

    private static string? MethodFault(IMethodSymbol method, Compilation compilation) => method.MethodKind switch
    {
        MethodKind.LocalFunction => "calls of local functions cannot be intercepted; make it a method",
        MethodKind.AnonymousFunction => "calls of lambdas cannot be intercepted; make it a method",
        MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove => "properties and events are not traced; move the code to a method",
        MethodKind.UserDefinedOperator or MethodKind.Conversion => "operators are not traced; move the code to a method",
        MethodKind.Destructor => "finalizers are not traced; move the code to a method",
        MethodKind.ExplicitInterfaceImplementation => "it is called through its interface only; put [Trace] on the interface",
        MethodKind.Ordinary when method.ContainingType.TypeKind == TypeKind.Interface => null,
        MethodKind.Ordinary => Reachability.Fault(method, compilation),
        _ => "it is not called like a method; move the code to a method",
    };

    private static string? TypeFault(INamedTypeSymbol type, Compilation compilation)
    {
        if (!SignatureFacts.IsNameable(type, compilation))
        {
            return "generated code cannot name it; make it and every type around it internal or public, and not file-local";
        }

        return Methods(type).Any() ? null : "it declares no method that could be traced; remove the attribute";
    }

    private static string NameOf(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } ? "a lambda" : symbol.Name;
}
