using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Logging;

/// <summary>The events that have a meaning of their own.</summary>
internal static class LogEvents
{
    private const string FatalName = nameof(ItentialLogLevel.Fatal);

    /// <summary>Tells a fatal record from a critical one: .NET has one level for both.</summary>
    public static EventId Fatal => new((int)ItentialLogLevel.Fatal, FatalName);

    public static bool IsFatal(EventId id) => id.Id == (int)ItentialLogLevel.Fatal && id.Name == FatalName;

    public static EventId Of(ItentialLogLevel level) => level >= ItentialLogLevel.Fatal ? Fatal : default;
}
