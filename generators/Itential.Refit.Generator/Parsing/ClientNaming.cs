using System.Text;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Names files and classes after their interface, so that no two of them meet.</summary>
internal static class ClientNaming
{
    public static string HintName(INamedTypeSymbol client) => FullName(client) + ".g.cs";

    /// <summary>A dot becomes an underscore, an underscore becomes one with a zero, which starts no name.</summary>
    public static string ClassName(INamedTypeSymbol client)
    {
        var name = new StringBuilder(FullName(client));
        name.Replace("_", "_0").Replace('.', '_').Append("Client");
        return name.ToString();
    }

    private static string FullName(INamedTypeSymbol client)
    {
        var names = new List<string>();
        for (var type = client; type is not null; type = type.ContainingType)
        {
            names.Insert(0, type.Name);
        }

        var name = string.Join(".", names);
        return client.ContainingNamespace.IsGlobalNamespace ? name : client.ContainingNamespace.ToDisplayString() + "." + name;
    }
}
