using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Reads <c>[Obsolete]</c>.</summary>
internal static class ObsoleteMark
{
    /// <summary>Whether using a symbol is an error.</summary>
    public static bool IsError(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "ObsoleteAttribute" } && attribute.ConstructorArguments.Any(argument => argument.Value is true));
}
