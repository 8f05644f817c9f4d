using System.Collections.Immutable;
using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Itential.Refit.Generator;

/// <summary>Reports a client that is asked for by a type which cannot have one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.TypeNotClient];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(static found => Analyze(found), SyntaxKind.GenericName);
    }

    private static void Analyze(SyntaxNodeAnalysisContext found)
    {
        var name = (GenericNameSyntax)found.Node;
        if (name.Identifier.ValueText is not ("For" or "AddRefitClient" or "AddKeyedRefitClient")
            || name.TypeArgumentList.Arguments.Count != 1
            || found.SemanticModel.GetSymbolInfo(name, found.CancellationToken).Symbol is not IMethodSymbol { TypeArguments.Length: 1 } method
            || !MakesClients(method)
            || Obstacle(method.TypeArguments[0], found.CancellationToken) is not { } obstacle)
        {
            return;
        }

        found.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.TypeNotClient, name.TypeArgumentList.Arguments[0].GetLocation(), TypeNames.Short(method.TypeArguments[0]), obstacle));
    }

    private static bool MakesClients(IMethodSymbol method) =>
        TypeFacts.Is(method.ContainingType, "Itential.Refit", "RestService")
        || TypeFacts.Is(method.ContainingType, "Itential.Refit.Connections", "IApiClient")
        || TypeFacts.Is(method.ContainingType, "Itential.Refit.Connections", "ApiClient")
        || TypeFacts.Is(method.ContainingType, "Microsoft.Extensions.DependencyInjection", "RefitServiceCollectionExtensions");

    /// <summary>Why a type has no client; null where it may have one. What is wrong with an interface that has requests is told there.</summary>
    private static string? Obstacle(ITypeSymbol type, CancellationToken cancellationToken)
    {
        if (type is not INamedTypeSymbol named)
        {
            return type.TypeKind == TypeKind.Array ? "an array" : null;
        }

        return type.TypeKind switch
        {
            TypeKind.Interface => HasRequests(named, cancellationToken) ? null : "an interface that neither declares nor inherits a request",
            TypeKind.Class => "a class",
            TypeKind.Delegate => "a delegate",
            _ => null,
        };
    }

    private static bool HasRequests(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        InterfaceMembers.Of(type, cancellationToken).HasRequests || type.AllInterfaces.Any(TypeFacts.IsBroken);
}
