using System.Collections;
using System.Globalization;

namespace Itential.Refit.Requests;

/// <summary>Writes values whose declared type is <see cref="object"/>, as far as that needs no reflection.</summary>
internal static class AnyValue
{
    /// <summary>The elements of a collection; null for a single value.</summary>
    public static IEnumerable? Elements(object value) => value is string ? null : value as IEnumerable;

    /// <summary>The text of a single value.</summary>
    /// <exception cref="ArgumentException">The type has no text of its own.</exception>
    public static string? Text(object? value, string? format, string name) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString(format ?? "O", CultureInfo.InvariantCulture),
        Uri address => address.OriginalString,
        IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
        CultureInfo culture => culture.Name,
        _ => throw new ArgumentException($"The value of '{name}' is a {value.GetType().Name}, which is no single value. Give a text, a number, a date or a collection of them, or declare the type that is sent.", name),
    };
}
