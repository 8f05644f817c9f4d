namespace Otumat.Collector;

/// <summary>Counts. Nothing here tells one installation from another.</summary>
internal sealed class StatisticsStore(IDatabase database)
{
    public const int MostLabels = 200;

    public Task<Statistics> ReadAsync(DashboardFilter filter, CancellationToken cancellationToken) =>
        database.ReadAsync(sql => Read(sql, filter), cancellationToken);

    private static Statistics Read(Sql sql, DashboardFilter filter)
    {
        var values = new { filter.ClientId, first = filter.FirstDay, last = filter.LastDay, MostLabels };
        var added = sql.List<DayCount>($"SELECT created_day AS day, COUNT(*) AS count FROM installation WHERE {Of("client_id", filter)} created_day BETWEEN @first AND @last GROUP BY created_day", values);
        var before = sql.Find<long>($"SELECT COUNT(*) FROM installation WHERE {Of("client_id", filter)} created_day < @first", values);
        var active = $"FROM activity a JOIN installation i ON i.key = a.installation WHERE {Of("i.client_id", filter)} a.day BETWEEN @first AND @last";
        var events = $"FROM event WHERE {Of("client_id", filter)} day BETWEEN @first AND @last";
        return new Statistics
        {
            ClientIds = sql.List<string>("SELECT DISTINCT client_id FROM installation ORDER BY client_id"),
            Installations = Total(filter, before, added),
            NewInstallations = added.Sum(day => day.Count),
            Active = EachDay(filter, sql.List<DayCount>($"SELECT a.day AS day, COUNT(*) AS count {active} GROUP BY a.day", values)),
            ActiveInstallations = sql.Find<long>($"SELECT COUNT(DISTINCT a.installation) {active}", values),
            Events = EachDay(filter, sql.List<DayCount>($"SELECT day, COUNT(*) AS count {events} GROUP BY day", values)),
            Names = Labels(sql, "name", events, values),
            Versions = Labels(sql, "version", events, values),
        };
    }

    private static List<LabelCount> Labels(Sql sql, string column, string source, object values) =>
        sql.List<LabelCount>($"SELECT {column} AS label, COUNT(*) AS count {source} GROUP BY {column} ORDER BY COUNT(*) DESC, {column} LIMIT @MostLabels", values);

    private static string Of(string column, DashboardFilter filter) => filter.ClientId is null ? "" : $"{column} = @ClientId AND";

    private static List<DayCount> EachDay(DashboardFilter filter, List<DayCount> found)
    {
        var counts = found.ToDictionary(day => day.Day, day => day.Count);
        var days = new List<DayCount>();
        for (var day = filter.FirstDay; day <= filter.LastDay; day++)
        {
            days.Add(new DayCount { Day = day, Count = counts.GetValueOrDefault(day) });
        }

        return days;
    }

    private static List<DayCount> Total(DashboardFilter filter, long before, List<DayCount> added)
    {
        var days = EachDay(filter, added);
        for (var index = 0; index < days.Count; index++)
        {
            before += days[index].Count;
            days[index] = days[index] with { Count = before };
        }

        return days;
    }
}
