using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Reads <c>[Trace]</c>.</summary>
internal static class TraceMark
{
    /// <summary>Whether a symbol carries the attribute, and not <c>[Trace(false)]</c>.</summary>
    public static bool IsTraced(ISymbol symbol) => Enabled(symbol) == true;

    /// <summary>Whether a symbol carries <c>[Trace(false)]</c>.</summary>
    public static bool IsLeftOut(ISymbol symbol) => Enabled(symbol) == false;

    private static bool? Enabled(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "TraceAttribute" } type && type.ToDisplayString() == KnownNames.TraceAttribute)
            {
                return !attribute.ConstructorArguments.Any(argument => argument.Value is false);
            }
        }

        return null;
    }
}
