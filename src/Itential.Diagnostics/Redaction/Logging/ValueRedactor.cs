using System.Collections;

namespace Itential.Diagnostics.Redaction;

/// <summary>Redacts single values. What holds no secret is returned as the same object.</summary>
internal sealed class ValueRedactor(SensitiveDataScanner scanner)
{
    private const int Deepest = 4;
    private const long SmallestCardNumber = 1_000_000_000_000;

    /// <summary>Redacts a value by its name first: what stands under <c>password</c> is a secret, whatever it looks like.</summary>
    /// <param name="name">The name of the value, if it has one.</param>
    /// <param name="value">The value.</param>
    /// <param name="secrets">Gains what was a secret by its name alone, here or inside the value.</param>
    public object? RedactNamed(string? name, object? value, ref List<NamedSecret>? secrets) => RedactNamed(name, value, 0, ref secrets);

    public object? Redact(object? value)
    {
        List<NamedSecret>? secrets = null;
        return Redact(value, 0, ref secrets);
    }

    private object? RedactNamed(string? name, object? value, int depth, ref List<NamedSecret>? secrets)
    {
        if (string.IsNullOrEmpty(name) || value is null or bool or Secret or CancellationToken || (value is string text && Placeholder.IsMasked(text))
            || scanner.PlaceholderFor(name) is not { } placeholder)
        {
            return Redact(value, depth, ref secrets);
        }

        (secrets ??= []).Add(new NamedSecret(value, placeholder));
        return placeholder;
    }

    private object? Redact(object? value, int depth, ref List<NamedSecret>? secrets) => value switch
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
        KeyValuePair<string, object?> pair => RedactPair(pair, pair.Key, pair.Value, depth, ref secrets),
        KeyValuePair<string, string?> pair => RedactPair(pair, pair.Key, pair.Value, depth, ref secrets),
        KeyValuePair<string, IEnumerable<string>> pair => RedactPair(pair, pair.Key, pair.Value, depth, ref secrets),
        DictionaryEntry entry => RedactPair(entry, entry.Key as string, entry.Value, depth, ref secrets),
        IEnumerable items => depth < Deepest ? RedactItems(items, depth, ref secrets) : RedactText(value),
        _ => RedactText(value),
    };

    private object? RedactPair(object pair, string? name, object? value, int depth, ref List<NamedSecret>? secrets)
    {
        var redacted = RedactNamed(name, value, depth + 1, ref secrets);
        return ReferenceEquals(redacted, value) ? pair : new KeyValuePair<string, object?>(name ?? "", redacted);
    }

    private object RedactItems(IEnumerable items, int depth, ref List<NamedSecret>? secrets)
    {
        var isChanged = false;
        var result = new List<object?>();
        foreach (var item in items)
        {
            var redacted = Redact(item, depth + 1, ref secrets);
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
