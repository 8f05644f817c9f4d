using System.Globalization;
using System.Text.Json;

namespace Otumat.EndToEnd.Tests.Collectors;

/// <summary>Batches as a library writes them.</summary>
internal static class Batch
{
    /// <summary>A batch of events with new ids.</summary>
    /// <param name="events">Name and time of each event.</param>
    /// <param name="version">The version of the package.</param>
    public static string Of(IEnumerable<(string Name, DateTimeOffset Time)> events, string version = "1.2.3") => JsonSerializer.Serialize(new
    {
        batch = Guid.CreateVersion7(),
        package = CollectorSettings.ClientId,
        version,
        events = events.Select(item => new
        {
            id = Guid.CreateVersion7(),
            time = item.Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            name = item.Name,
            properties = new { rows = 3, kind = "csv" },
        }),
    });
}
