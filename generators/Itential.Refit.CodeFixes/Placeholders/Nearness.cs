namespace Itential.Refit.CodeFixes.Placeholders;

/// <summary>Tells which of two names was probably meant for the other.</summary>
internal static class Nearness
{
    private const int MostEdits = 2;

    /// <summary>How far two names are apart; null where they have nothing to do with each other.</summary>
    public static int? Distance(string left, string right)
    {
        var a = Plain(left);
        var b = Plain(right);
        if (a.Length == 0 || b.Length == 0)
        {
            return null;
        }

        var edits = Edits(a, b);
        if (edits <= MostEdits && edits * 2 < Math.Max(a.Length, b.Length))
        {
            return edits;
        }

        // "id" and "userId", "user" and "userName".
        return StartsOrEnds(a, b) || StartsOrEnds(b, a) ? MostEdits + Math.Abs(a.Length - b.Length) : null;
    }

    private static string Plain(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();

    private static bool StartsOrEnds(string name, string part) =>
        name.StartsWith(part, StringComparison.Ordinal) || name.EndsWith(part, StringComparison.Ordinal);

    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = a[i - 1] == b[j - 1] ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
