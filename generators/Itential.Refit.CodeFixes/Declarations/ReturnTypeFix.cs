using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Writes the return type that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnTypeFix))]
[Shared]
public sealed class ReturnTypeFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ReturnTypeNotSupported];

    private protected override Repair? Find(FaultSite site)
    {
        if (site.Around<MethodDeclarationSyntax>() is not { } method
            || !method.ReturnType.Span.Contains(site.Span)
            || site.Model.GetDeclaredSymbol(method, site.CancellationToken) is not IMethodSymbol symbol)
        {
            return null;
        }

        var better = MeantType.Of(symbol.ReturnType, site) ?? (symbol.RefKind == RefKind.None ? null : site.NameOf(symbol.ReturnType));
        return better is null ? null : Repair.Replace($"Return '{better}'", method.ReturnType.Span, better);
    }
}
