using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds the media type of a method's fixed Content-Type header, the last writer having won.</summary>
internal static class DeclaredMediaType
{
    /// <summary>The media type without its parameters; null when none is declared.</summary>
    public static string? Of(InterfaceOptions options, IMethodSymbol method)
    {
        string? found = null;
        foreach (var source in options.HeaderSources(method.ContainingType))
        {
            Read(source, ref found);
        }

        Read(method, ref found);
        return found;
    }

    public static bool IsJson(string mediaType) =>
        mediaType.Equals(KnownNames.JsonMediaType, StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private static void Read(ISymbol source, ref string? found)
    {
        foreach (var attribute in source.GetAttributes())
        {
            if (AttributeKinds.Of(attribute) != AttributeKind.Headers)
            {
                continue;
            }

            foreach (var line in AttributeArguments.Texts(attribute))
            {
                var colon = line?.IndexOf(':') ?? -1;
                var name = colon < 0 ? line?.Trim() : line!.Substring(0, colon).Trim();
                if ("Content-Type".Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    var value = colon < 0 ? "" : line!.Substring(colon + 1).Split(';')[0].Trim();
                    found = value.Length == 0 ? null : value;
                }
            }
        }
    }
}
