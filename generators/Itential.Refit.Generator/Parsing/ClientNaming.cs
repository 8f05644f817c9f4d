using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Names files and classes after their interface, so that no two of them meet.</summary>
internal static class ClientNaming
{
    /// <summary>The file's name without its ending. A character that no file name takes is written by its number.</summary>
    public static string HintName(INamedTypeSymbol client)
    {
        var name = FullName(client);
        return name.All(IsFileCharacter)
            ? name
            : string.Concat(name.Select(c => IsFileCharacter(c) ? c.ToString() : "-" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
    }

    /// <summary>A dot becomes an underscore, an underscore becomes one with a zero, which starts no name.</summary>
    public static string ClassName(INamedTypeSymbol client)
    {
        var name = new StringBuilder(FullName(client));
        name.Replace("_", "_0").Replace('.', '_').Append("Client");
        return name.ToString();
    }

    private static bool IsFileCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '_';

    private static string FullName(INamedTypeSymbol client)
    {
        var names = new List<string>();
        for (var type = client; type is not null; type = type.ContainingType)
        {
            names.Insert(0, type.Name);
        }

        for (var space = client.ContainingNamespace; !space.IsGlobalNamespace; space = space.ContainingNamespace)
        {
            names.Insert(0, space.Name);
        }

        return string.Join(".", names);
    }
}
