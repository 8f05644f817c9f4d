namespace Itential.Diagnostics.Redaction;

/// <summary>Redacts what a record or a scope carries beside its message.</summary>
internal sealed class StateRedactor(SensitiveDataScanner scanner)
{
    private readonly ValueRedactor _values = new(scanner);

    /// <summary>What goes on in place of a record's state and text; null when they may go on as they are.</summary>
    public RedactedState? Redact(object? state, string? text)
    {
        var message = text ?? "";
        var values = RedactValues(state, ref message, out var changed);
        message = scanner.Redact(message);
        return changed || (object)message != text || !IsClean(state) ? new RedactedState(message, values) : null;
    }

    /// <summary>The same object when there is nothing to redact.</summary>
    public object RedactScope(object state) =>
        state is IEnumerable<KeyValuePair<string, object?>> ? Redact(state, state.ToString() ?? "") ?? state : _values.Redact(state)!;

    /// <summary>The values of a state. Those under a secret's name are replaced in the message as well, where nothing marks them as secret.</summary>
    private IReadOnlyList<KeyValuePair<string, object?>> RedactValues(object? state, ref string message, out bool changed)
    {
        changed = false;
        if (state is not IEnumerable<KeyValuePair<string, object?>> pairs)
        {
            return [];
        }

        List<KeyValuePair<string, object?>>? result = null;
        List<NamedSecret>? secrets = null;
        var list = pairs as IReadOnlyList<KeyValuePair<string, object?>> ?? [.. pairs];
        for (var at = 0; at < list.Count; at++)
        {
            var pair = list[at];
            var redacted = _values.RedactNamed(pair.Key, pair.Value, ref secrets);
            result ??= ReferenceEquals(redacted, pair.Value) ? null : [.. list.Take(at)];
            result?.Add(new(pair.Key, redacted));
        }

        foreach (var secret in secrets ?? [])
        {
            message = secret.HideIn(message);
        }

        changed = result is not null;
        return result ?? list;
    }

    /// <summary>Whether a state may go on as it is. A list of values has been looked at value by value; of all else only the text is known.</summary>
    private bool IsClean(object? state) =>
        state is null or IEnumerable<KeyValuePair<string, object?>> || ReferenceEquals(_values.Redact(state), state);
}
