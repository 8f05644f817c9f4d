using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Literals;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Rename;

namespace Itential.Refit.CodeFixes.Placeholders;

/// <summary>Gives the parameter that was meant the name of its placeholder, wherever it is named.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameParameterFix))]
[Shared]
public sealed class RenameParameterFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PlaceholderWithoutParameter];

    /// <summary>None: a rename reaches other files, so each one wants a look.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var site = await FaultSite.OfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (site is null
                || PlaceholderText.Parse(site.Fact(FactNames.Placeholder) ?? "") is not { } placeholder
                || !SyntaxFacts.IsValidIdentifier(placeholder.Name)
                || FreeParameters.NearestTo(placeholder, site) is not { } parameter
                || site.Model.GetDeclaredSymbol(parameter, context.CancellationToken) is not { } symbol)
            {
                continue;
            }

            var action = CodeAction.Create(
                $"Rename the parameter '{symbol.Name}' to '{placeholder.Name}'",
                token => Renamer.RenameSymbolAsync(context.Document.Project.Solution, symbol, new SymbolRenameOptions(), placeholder.Name, token),
                nameof(RenameParameterFix));
            context.RegisterCodeFix(action, diagnostic);
        }
    }
}
