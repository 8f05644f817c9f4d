namespace Itential.Refit;

/// <summary>Compares media types by what a serializer has to know.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";

    /// <summary>Whether one serializer reads both: equal types, or the same syntax, such as <c>text/xml</c> and <c>application/soap+xml</c>, RFC 6839.</summary>
    public static bool AreAlike(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase) || Syntax(one).Equals(Syntax(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Syntax(ReadOnlySpan<char> mediaType) => mediaType[(mediaType.LastIndexOfAny('/', '+') + 1)..];
}
