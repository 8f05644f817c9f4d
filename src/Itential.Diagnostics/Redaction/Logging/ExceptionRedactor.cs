using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Itential.Diagnostics.Redaction;

/// <summary>Replaces an exception whose text holds a secret by one that shows the same without it.</summary>
internal static class ExceptionRedactor
{
    /// <summary>The same object when there is nothing to redact.</summary>
    [return: NotNullIfNotNull(nameof(exception))]
    public static Exception? Redact(Exception? exception, SensitiveDataScanner scanner)
    {
        if (exception is null or RedactedException)
        {
            return exception;
        }

        var text = exception.ToString();
        var shown = scanner.Redact(text);
        return (object)shown == text && !HasSecret(exception, scanner) ? exception : new RedactedException(exception, shown, scanner);
    }

    /// <summary>The text of an exception shows neither its data nor, when its type decides so, its message.</summary>
    private static bool HasSecret(Exception exception, SensitiveDataScanner scanner)
    {
        for (var at = exception; at is not null; at = at.InnerException)
        {
            if (scanner.HasSensitiveData(at.Message) || HasSecret(at.Data, scanner))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSecret(IDictionary data, SensitiveDataScanner scanner)
    {
        if (data.Count == 0)
        {
            return false;
        }

        var values = new ValueRedactor(scanner);
        List<NamedSecret>? secrets = null;
        foreach (DictionaryEntry entry in data)
        {
            if (!ReferenceEquals(values.RedactNamed(entry.Key as string, entry.Value, ref secrets), entry.Value))
            {
                return true;
            }
        }

        return false;
    }
}
