namespace Itential.Diagnostics.Redaction;

/// <summary>Redacts what a record or a scope carries beside its message.</summary>
internal sealed class StateRedactor(SensitiveDataScanner scanner)
{
    private readonly ValueRedactor _values = new(scanner);

    /// <summary>The values of a state. Those under a secret's name are replaced in the message as well, where nothing marks them as secret.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> RedactValues<TState>(TState state, ref string message, out bool changed)
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

    /// <summary>The same object when there is nothing to redact.</summary>
    public object RedactScope<TState>(TState state)
        where TState : notnull
    {
        if (state is not IEnumerable<KeyValuePair<string, object?>>)
        {
            object boxed = state;
            return _values.Redact(boxed)!;
        }

        var text = state.ToString() ?? "";
        var message = text;
        var values = RedactValues(state, ref message, out var changed);
        message = scanner.Redact(message);
        return changed || (object)message != text ? new RedactedState(message, values) : state;
    }

    /// <summary>Whether a state may go on as it is. A list of values has been looked at value by value; of all else only the text is known.</summary>
    public bool IsClean<TState>(TState state)
    {
        if (state is null or IEnumerable<KeyValuePair<string, object?>>)
        {
            return true;
        }

        object boxed = state;
        return ReferenceEquals(_values.Redact(boxed), boxed);
    }
}
