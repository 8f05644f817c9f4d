using System.Collections.Immutable;
using System.Composition;
using Itential.Refit.CodeFixes.Repairing;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Literals;

/// <summary>Writes the path that dot segments stand for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DotSegmentFix))]
[Shared]
public sealed class DotSegmentFix : LiteralFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RouteWithDotSegment];

    private protected override Repair? Find(LiteralText literal)
    {
        var path = literal.Source;
        var start = literal.FaultStart;
        if (literal.FaultText == "..")
        {
            var before = start < 2 ? -1 : path.LastIndexOf('/', start - 2);
            var left = before < 0 ? "" : path.Substring(before + 1, start - before - 2);
            if (left.Trim('.').Length == 0 || left.IndexOfAny(['{', '}', '\\']) >= 0)
            {
                return null;
            }

            start = before + 1;
        }
        else if (literal.FaultText != ".")
        {
            return null;
        }

        var end = literal.FaultEnd < path.Length && path[literal.FaultEnd] == '/' ? literal.FaultEnd + 1 : literal.FaultEnd;
        return Repair.Delete($"Write the path that it stands for: '{path.Remove(start, end - start)}'", literal.Part(start, end));
    }
}
