using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Starts a route with a slash.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeadingSlashFix))]
[Shared]
public sealed class LeadingSlashFix : ClientFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RouteWithoutLeadingSlash];

    private protected override Repair? Find(FaultSite site)
    {
        if (LiteralText.StartingAt(site) is not { } literal || literal.FaultText[0] == '\\')
        {
            return null;
        }

        var blanks = literal.Source.Length - literal.Source.TrimStart().Length;
        var hasSlash = blanks < literal.Source.Length && literal.Source[blanks] == '/';
        return Repair.Replace("Start the route with '/'", literal.Part(0, blanks), hasSlash ? "" : "/");
    }
}
