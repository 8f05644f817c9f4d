namespace Otumat.Collector;

/// <summary>Keeps the days on which an installation was in use.</summary>
internal static class EventDays
{
    public static void Keep(Sql sql, long installation, EventBatch batch)
    {
        // In order, so that two collectors never wait for each other.
        foreach (var day in batch.Events.Select(item => UnixTime.DayOf(item.Time)).Distinct().Order())
        {
            sql.Run("INSERT INTO activity (installation, day) VALUES (@installation, @day) ON CONFLICT DO NOTHING", new { installation, day });
        }
    }
}
