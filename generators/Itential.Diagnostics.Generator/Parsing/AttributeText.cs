using System.Collections.Immutable;
using Itential.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Parsing;

/// <summary>Repeats the attributes that say something to the callers of a method.</summary>
internal static class AttributeText
{
    private static readonly HashSet<string> Repeated = new(StringComparer.Ordinal)
    {
        "System.Diagnostics.CodeAnalysis.RequiresUnreferencedCodeAttribute",
        "System.Diagnostics.CodeAnalysis.RequiresDynamicCodeAttribute",
        "System.Diagnostics.CodeAnalysis.RequiresAssemblyFilesAttribute",
        "System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembersAttribute",
        "System.Diagnostics.CodeAnalysis.ExperimentalAttribute",
        "System.Diagnostics.CodeAnalysis.UnscopedRefAttribute",
        "System.ObsoleteAttribute",
    };

    public static EquatableArray<string> Of(IMethodSymbol method) => List(method.GetAttributes(), "")
        .Concat(List(method.GetReturnTypeAttributes(), "return: "))
        .ToEquatableArray();

    /// <summary>The attributes of a property or an event.</summary>
    public static EquatableArray<string> Of(ISymbol symbol) => List(symbol.GetAttributes(), "").ToEquatableArray();

    /// <summary>The attributes of a parameter or a type parameter, a blank behind them.</summary>
    public static string Inline(ISymbol symbol) => string.Concat(List(symbol.GetAttributes(), "").Select(text => text + " "));

    private static IEnumerable<string> List(ImmutableArray<AttributeData> attributes, string target) => attributes
        .Where(attribute => attribute.AttributeClass is { } type && Repeated.Contains(type.ToDisplayString()))
        .Select(attribute => Write(attribute, target));

    private static string Write(AttributeData attribute, string target)
    {
        var arguments = attribute.ConstructorArguments.Select(Value)
            .Concat(attribute.NamedArguments.Select(named => named.Key + " = " + Value(named.Value)));
        return $"[{target}{attribute.AttributeClass!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}({string.Join(", ", arguments)})]";
    }

    private static string Value(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Enum => $"({constant.Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({SymbolDisplay.FormatPrimitive(constant.Value!, quoteStrings: true, useHexadecimalNumbers: false)})",
        TypedConstantKind.Primitive when constant.Value is not null => SymbolDisplay.FormatPrimitive(constant.Value, quoteStrings: true, useHexadecimalNumbers: false),
        _ => "null",
    };
}
