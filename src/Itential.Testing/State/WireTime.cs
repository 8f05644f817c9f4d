using System.Globalization;

namespace Itential.Testing.State;

/// <summary>Writes moments as the wire does.</summary>
internal static class WireTime
{
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
