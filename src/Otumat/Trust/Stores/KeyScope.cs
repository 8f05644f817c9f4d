namespace Otumat.Trust;

/// <summary>Which package ids a key may sign for.</summary>
internal static class KeyScope
{
    /// <summary>Whether the text is a package id, or the beginning of one and a star, or a star alone.</summary>
    public static bool IsScope(string scope) => scope switch
    {
        "*" => true,
        [.. var beginning, '*'] => PluginRules.IsId(beginning.TrimEnd('.', '-')),
        _ => PluginRules.IsId(scope),
    };

    public static bool Covers(string scope, string id) => scope is [.. var beginning, '*']
        ? id.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
        : id.Equals(scope, StringComparison.OrdinalIgnoreCase);

    public static bool AreEqual(string? scope, string? other) => string.Equals(scope, other, StringComparison.OrdinalIgnoreCase);
}
