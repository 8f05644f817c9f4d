namespace Otumat.Collector;

/// <summary>There is one scope: sending usage data.</summary>
internal static class Scope
{
    public const string Usage = "usage";

    public static readonly OAuthError Unknown = new("invalid_scope", "The collector knows the scope 'usage'.");

    /// <summary>The scope that is granted; null when more was asked for than there is.</summary>
    public static string? Read(string? asked) => (asked ?? Usage).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(part => part == Usage) ? Usage : null;
}
