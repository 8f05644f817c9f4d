using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Generators;

/// <summary>Names files and classes after their interface, so that no two of them meet.</summary>
internal static class TypeNaming
{
    /// <summary>Writes type arguments, without nullability: it makes no other type.</summary>
    private static readonly SymbolDisplayFormat Arguments = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>The file's name without its ending. A character that no file name takes is written by its number.</summary>
    public static string HintName(INamedTypeSymbol type)
    {
        var name = FullName(type);
        return name.All(IsFileCharacter)
            ? name
            : string.Concat(name.Select(c => IsFileCharacter(c) ? c.ToString() : "-" + Number(c)));
    }

    /// <summary>
    /// A dot becomes an underscore, an underscore becomes one with a zero, any other character that no name takes one with a one and its number.
    /// No name starts with a digit, so that none of these is part of a name.
    /// </summary>
    public static string ClassName(INamedTypeSymbol type, string suffix) => string.Concat(FullName(type).Select(c => c switch
    {
        '_' => "_0",
        '.' => "_",
        _ => SyntaxFacts.IsIdentifierPartCharacter(c) ? c.ToString() : "_1" + Number(c),
    })) + suffix;

    private static bool IsFileCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '_';

    private static string Number(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static string FullName(INamedTypeSymbol type)
    {
        var names = new List<string>();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            names.Insert(0, outer.Name);
        }

        for (var space = type.ContainingNamespace; !space.IsGlobalNamespace; space = space.ContainingNamespace)
        {
            names.Insert(0, space.Name);
        }

        var name = string.Join(".", names);
        return type.TypeArguments.Length == 0 ? name : $"{name}<{string.Join(",", type.TypeArguments.Select(argument => argument.ToDisplayString(Arguments)))}>";
    }
}
