using System.Globalization;

namespace Otumat.Usage;

/// <summary>The body of an upload as otumat 0.3.1 writes it: three names of columns, and two values a row, because the server adds the first.</summary>
internal sealed record LegacyEvents(string InstallId, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss.ffffff";

    public static LegacyEvents Of(Guid installation, IEnumerable<StoredEvent> events) => new(
        installation.ToString(),
        ["install_id", "event_date", "event_type"],
        [.. events.Select(item => (IReadOnlyList<string>)[item.Time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture), item.Name])]);
}
