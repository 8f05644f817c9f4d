using Itential.Refit.CodeFixes.Repairing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Says which parameter is the body.</summary>
internal static class BodyMark
{
    public static Repair? On(ParameterSyntax? parameter, FaultSite site) => parameter is null
        ? null
        : Repair.Insert($"Put [Body] on '{parameter.Identifier.ValueText}'", parameter.SpanStart, $"[{site.AttributeName("Body")}] ");
}
