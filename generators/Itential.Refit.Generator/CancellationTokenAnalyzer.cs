using System.Collections.Immutable;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Itential.Refit.Generator;

/// <summary>Offers a cancellation token to an asynchronous method without one. Hidden, so that no build hears of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CancellationTokenAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.CancellationTokenMissing];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(static found => Analyze(found), SyntaxKind.MethodDeclaration);
    }

    private static void Analyze(SyntaxNodeAnalysisContext found)
    {
        var declaration = (MethodDeclarationSyntax)found.Node;
        if (declaration is not { Parent: InterfaceDeclarationSyntax, AttributeLists.Count: > 0, Body: null, ExpressionBody: null }
            || found.SemanticModel.GetDeclaredSymbol(declaration, found.CancellationToken) is not { IsAbstract: true } method
            || !IsAsynchronous(method.ReturnType)
            || method.Parameters.Any(parameter => IsToken(parameter.Type))
            || !method.GetAttributes().Any(attribute => AttributeKinds.IsVerb(AttributeKinds.Of(attribute))))
        {
            return;
        }

        found.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.CancellationTokenMissing, declaration.Identifier.GetLocation(), method.Name));
    }

    private static bool IsAsynchronous(ITypeSymbol type) => type is INamedTypeSymbol named
        && ((named.Name is "Task" or "ValueTask" && TypeFacts.IsIn(named, "System.Threading.Tasks"))
            || (named.Name is "IAsyncEnumerable" && TypeFacts.IsIn(named, "System.Collections.Generic")));

    private static bool IsToken(ITypeSymbol type) => TypeFacts.Is(TypeFacts.Underlying(type, out _), "System.Threading", "CancellationToken");
}
