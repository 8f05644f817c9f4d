using System.Collections.Immutable;
using Itential.Diagnostics.Generator.Diagnostics;
using Itential.Diagnostics.Generator.Parsing.Interception;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Itential.Diagnostics.Generator;

/// <summary>Reports a <c>[Trace]</c> that can have no effect. An analyzer, so that the generator need not bind attributes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TraceAttributeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.AttributeWithoutEffect];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(static found => Analyze(found), SyntaxKind.Attribute);
    }

    private static void Analyze(SyntaxNodeAnalysisContext found)
    {
        var attribute = (AttributeSyntax)found.Node;
        if (attribute.Parent?.Parent is not { } declaration
            || found.SemanticModel.GetTypeInfo(attribute, found.CancellationToken).Type is not INamedTypeSymbol type
            || !TraceDecision.IsTrace(type)
            || SymbolOf(declaration, found.SemanticModel, found.CancellationToken) is not { } symbol
            || AttributeEffect.Fault(symbol, found.Compilation) is not { } reason)
        {
            return;
        }

        found.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.AttributeWithoutEffect, attribute.GetLocation(), NameOf(symbol), reason));
    }

    private static ISymbol? SymbolOf(SyntaxNode declaration, SemanticModel model, CancellationToken cancellationToken) => declaration is AnonymousFunctionExpressionSyntax
        ? model.GetSymbolInfo(declaration, cancellationToken).Symbol
        : model.GetDeclaredSymbol(declaration, cancellationToken);

    private static string NameOf(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } ? "lambda" : symbol.Name;
}
