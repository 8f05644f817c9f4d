using System.Collections;

namespace Itential.Diagnostics.Redaction;

/// <summary>Stands for an exception in the log: its text, type name and stack trace, without its secrets.</summary>
#pragma warning disable S3871 // nobody catches it: it is seen by log providers only
internal sealed class RedactedException : Exception
#pragma warning restore S3871
{
    private readonly string _text;
    private readonly string? _stackTrace;

    public RedactedException(Exception original, string text, SensitiveDataScanner scanner)
        : base(scanner.Redact(original.Message), ExceptionRedactor.Redact(original.InnerException, scanner))
    {
        _text = text;
        _stackTrace = scanner.Redact(original.StackTrace);
        HResult = original.HResult;
        Source = original.Source;
        HelpLink = scanner.Redact(original.HelpLink);
        var values = new ValueRedactor(scanner);
        List<NamedSecret>? secrets = null;
        foreach (DictionaryEntry entry in original.Data)
        {
            Data[entry.Key] = values.RedactNamed(entry.Key as string, entry.Value, ref secrets);
        }
    }

    public override string? StackTrace => _stackTrace;

    /// <summary>Begins with the name of the original's type.</summary>
    public override string ToString() => _text;
}
