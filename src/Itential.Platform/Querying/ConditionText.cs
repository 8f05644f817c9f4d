using System.Globalization;

namespace Itential.Platform;

/// <summary>Writes values of conditions, the same in every culture; times as milliseconds since 1970-01-01 UTC, which is how the server compares them.</summary>
internal static class ConditionText
{
    public static string Of<T>(T value) => value switch
    {
        null => throw new ArgumentNullException(nameof(value), "A condition needs a value."),
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTimeOffset time => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string List<T>(IReadOnlyCollection<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var texts = values.Select(Of).ToList();
        if (texts.Count == 0)
        {
            throw new ArgumentException("A condition on several values needs one at least.", nameof(values));
        }

        return texts.Find(text => text.Contains(',', StringComparison.Ordinal)) is { } broken
            ? throw new ArgumentException($"The server would take '{broken}' for several values, because it holds a comma. Ask for it with IsEqualTo.", nameof(values))
            : string.Join(',', texts);
    }
}
