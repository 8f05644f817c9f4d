using System.Globalization;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Tells the characters of a route apart.</summary>
internal static class RouteCharacters
{
    /// <summary>Whether a reader of the source cannot see the character, or not tell it from a space.</summary>
    public static bool IsInvisible(char c) => c != ' ' && char.GetUnicodeCategory(c) is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator;

    /// <summary>Whether a placeholder's name may have the character.</summary>
    public static bool IsInName(char c) => !char.IsWhiteSpace(c) && c is not ('*' or '?' or ':' or '=' or '/' or '\\' or '"' or '<' or '>');
}
