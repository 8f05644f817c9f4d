using Microsoft.Extensions.Logging;

namespace Itential.Refit.Tests.Authentication.Servers;

/// <summary>One record as a provider gets it.</summary>
internal sealed record CapturedRecord(string Category, LogLevel Level, EventId Event, string Text, IReadOnlyDictionary<string, object?> Values, Exception? Exception);
