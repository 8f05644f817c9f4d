namespace Itential.Refit.CodeFixes.Literals;

/// <summary>A placeholder as it was meant.</summary>
/// <param name="Name">Its name alone.</param>
/// <param name="IsCatchAll">Whether it takes slashes.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record PlaceholderText(string Name, bool IsCatchAll, bool IsOptional)
{
    public static bool IsInName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';

    /// <summary>Reads what stands in braces, also what other frameworks write: <c>{*rest}</c>, <c>{id:int}</c>, <c>{id=1}</c>. Null where there is no name.</summary>
    public static PlaceholderText? Parse(string written)
    {
        var inner = written.Length < 2 ? "" : written.Substring(1, written.Length - 2).Trim();
        var isCatchAll = inner.StartsWith("*", StringComparison.Ordinal);
        inner = inner.TrimStart('*').Trim();
        var isOptional = !isCatchAll && inner.EndsWith("?", StringComparison.Ordinal);
        var end = inner.IndexOfAny([':', '=', '?']);
        var name = (end < 0 ? inner : inner.Substring(0, end)).Trim();
        return name.Length > 0 && name.All(IsInName) ? new PlaceholderText(name, isCatchAll, isOptional) : null;
    }

    public override string ToString() => (IsCatchAll, IsOptional) switch
    {
        (true, _) => "{**" + Name + "}",
        (_, true) => "{" + Name + "?}",
        _ => "{" + Name + "}",
    };
}
