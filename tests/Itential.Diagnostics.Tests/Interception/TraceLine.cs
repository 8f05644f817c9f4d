using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Interception;

/// <summary>One record.</summary>
internal sealed record TraceLine(LogLevel Level, string Category, EventId Event, string Message, IReadOnlyDictionary<string, object?> Values, Exception? Exception);
