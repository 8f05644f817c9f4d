using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Tells which calls ask for a decorator.</summary>
internal static class ClosedUse
{
    private static readonly string[] Types =
    [
        "Itential.Diagnostics.TracingExtensions",
        "Itential.Diagnostics.Tracing.TracedInterfaces",
        "Microsoft.Extensions.DependencyInjection.TracingServiceCollectionExtensions",
        "Microsoft.Extensions.DependencyInjection.TracingHttpClientBuilderExtensions",
    ];

    /// <summary>Whether a call has one of the names, by syntax alone.</summary>
    public static bool IsMatch(SyntaxNode node) =>
        node is InvocationExpressionSyntax call && NameOf(call)?.Identifier.ValueText is "AddTracing" or "Traced" or "TryDecorate";

    /// <summary>Whether a method is one that decorates its type argument.</summary>
    public static bool IsDecorating(IMethodSymbol method) =>
        method.TypeArguments.Length == 1 && Array.IndexOf(Types, method.ContainingType.ToDisplayString()) >= 0;

    public static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
