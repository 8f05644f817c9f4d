using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Placeholders;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Adds a cancellation token to an asynchronous method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCancellationTokenFix))]
[Shared]
public sealed class AddCancellationTokenFix : ClientFix
{
    private static readonly string[] Names = ["cancellationToken", "token"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.CancellationTokenMissing];

    private protected override Repair? Find(FaultSite site)
    {
        if (site.Around<MethodDeclarationSyntax>()?.ParameterList is not { } list || site.NameOf("System.Threading.CancellationToken") is not { } type)
        {
            return null;
        }

        var taken = list.Parameters.Select(parameter => parameter.Identifier.ValueText).ToList();
        var name = Array.Find(Names, free => !taken.Contains(free));
        if (name is null)
        {
            return null;
        }

        // With a default the callers stay as they are; before a parameter array none is of use.
        var end = list.Parameters.Any(ParameterPlace.IsParams) ? "" : " = default";
        return ParameterPlace.InsertLast("Add a CancellationToken", list, $"{type} {name}{end}");
    }
}
