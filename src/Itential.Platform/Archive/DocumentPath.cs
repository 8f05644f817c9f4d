namespace Itential.Platform;

/// <summary>Builds paths of which every part is one segment.</summary>
internal static class DocumentPath
{
    /// <summary>Builds a path.</summary>
    /// <param name="route">The beginning, as it is.</param>
    /// <param name="segments">What follows; each is escaped.</param>
    public static string Of(string route, params string[] segments) => string.Join('/', segments.Select(Escape).Prepend(route));

    private static string Escape(string segment) => segment is "" or "." or ".."
        ? throw new AssetRefusedException($"'{segment}' cannot be part of an address.")
        : Uri.EscapeDataString(segment);
}
