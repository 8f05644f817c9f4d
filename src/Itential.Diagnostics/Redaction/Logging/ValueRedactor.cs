using System.Collections;

namespace Itential.Diagnostics.Redaction;

/// <summary>Redacts single values. What holds no secret is returned as the same object.</summary>
internal sealed class ValueRedactor(SensitiveDataScanner scanner)
{
    private const int Deepest = 4;
    private const long SmallestCardNumber = 1_000_000_000_000;

    /// <summary>Redacts a value by its name first: what stands under <c>password</c> is a secret, whatever it looks like.</summary>
    public object? RedactNamed(string? name, object? value, out bool isSecretName) => RedactNamed(name, value, 0, out isSecretName);

    public object? Redact(object? value) => Redact(value, 0);

    private object? RedactNamed(string? name, object? value, int depth, out bool isSecretName)
    {
        isSecretName = false;
        if (string.IsNullOrEmpty(name) || value is null or bool or Secret or CancellationToken || (value is string text && Placeholder.IsMasked(text))
            || scanner.PlaceholderFor(name) is not { } placeholder)
        {
            return Redact(value, depth);
        }

        isSecretName = true;
        return placeholder;
    }

    private object? Redact(object? value, int depth) => value switch
    {
        null or Secret => value,
        string text => scanner.Redact(text),
        long number => number >= SmallestCardNumber ? RedactText(value) : value,
        ulong number => number >= SmallestCardNumber ? RedactText(value) : value,
        decimal => RedactText(value),
        Enum or Guid or TimeSpan or DateTime or DateTimeOffset or Type => value,
        IConvertible convertible when convertible.GetTypeCode() is not (TypeCode.Object or TypeCode.String) => value,
        Uri uri => scanner.Redact(uri.OriginalString) is var text && (object)text == uri.OriginalString ? uri : text,
        Exception exception => ExceptionRedactor.Redact(exception, scanner),
        KeyValuePair<string, object?> pair => RedactPair(pair, pair.Key, pair.Value, depth),
        KeyValuePair<string, string?> pair => RedactPair(pair, pair.Key, pair.Value, depth),
        KeyValuePair<string, IEnumerable<string>> pair => RedactPair(pair, pair.Key, pair.Value, depth),
        DictionaryEntry entry => RedactPair(entry, entry.Key as string, entry.Value, depth),
        IEnumerable items => depth < Deepest ? RedactItems(items, depth) : RedactText(value),
        _ => RedactText(value),
    };

    private object? RedactPair(object pair, string? name, object? value, int depth)
    {
        var redacted = RedactNamed(name, value, depth + 1, out _);
        return ReferenceEquals(redacted, value) ? pair : new KeyValuePair<string, object?>(name ?? "", redacted);
    }

    private object RedactItems(IEnumerable items, int depth)
    {
        var isChanged = false;
        var result = new List<object?>();
        foreach (var item in items)
        {
            var redacted = Redact(item, depth + 1);
            isChanged |= !ReferenceEquals(redacted, item);
            result.Add(redacted);
        }

        return isChanged ? result : items;
    }

    private object RedactText(object value)
    {
        var text = value.ToString() ?? "";
        var redacted = scanner.Redact(text);
        return (object)redacted == text ? value : redacted;
    }
}
