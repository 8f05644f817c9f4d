using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>A record as a provider sees it.</summary>
internal sealed record CapturedRecord(string Category, LogLevel Level, EventId EventId, object? State, Exception? Exception, string Message)
{
    public object? this[string key] => ((IEnumerable<KeyValuePair<string, object?>>)State!).Single(pair => pair.Key == key).Value;
}
