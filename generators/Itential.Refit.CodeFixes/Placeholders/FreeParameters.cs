using Itential.Refit.CodeFixes.Literals;
using Itential.Refit.CodeFixes.Repairing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.CodeFixes.Placeholders;

/// <summary>The parameters of a method that fill no placeholder yet and could fill one.</summary>
internal static class FreeParameters
{
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "QueryAttribute", "EncodedAttribute", "PropertyAttribute" };

    private static readonly string[] Starts = ["{", "{**"];
    private static readonly string[] Ends = ["}", "?}", "."];

    /// <summary>The one whose name is nearest to that of a placeholder; null where none is near.</summary>
    public static ParameterSyntax? NearestTo(PlaceholderText placeholder, FaultSite site)
    {
        if (site.Around<MethodDeclarationSyntax>() is not { } method || site.Around<AttributeArgumentSyntax>() is not { } argument)
        {
            return null;
        }

        var route = site.Model.GetConstantValue(argument.Expression, site.CancellationToken).Value as string ?? "";
        return method.ParameterList.Parameters
            .Where(parameter => IsFree(parameter, route, site))
            .Select(parameter => (Parameter: parameter, Distance: Nearness.Distance(placeholder.Name, parameter.Identifier.ValueText)))
            .Where(pair => pair.Distance is not null)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Parameter)
            .FirstOrDefault();
    }

    private static bool IsFree(ParameterSyntax parameter, string route, FaultSite site) =>
        site.Model.GetDeclaredSymbol(parameter, site.CancellationToken) is IParameterSymbol symbol
        && symbol.Type.Name != "CancellationToken"
        && symbol.GetAttributes().All(attribute => Harmless.Contains(attribute.AttributeClass?.Name ?? ""))
        && !IsNamed(route, symbol.Name);

    private static bool IsNamed(string route, string name) =>
        Starts.Any(start => Ends.Any(end => route.IndexOf(start + name + end, StringComparison.OrdinalIgnoreCase) >= 0));
}
