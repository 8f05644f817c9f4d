using System.Globalization;

namespace Otumat.Collector;

/// <summary>Which package and which days; what cannot be read counts as not said.</summary>
internal sealed record DashboardFilter(string? ClientId, DateOnly From, DateOnly To)
{
    private const int DefaultDays = 30;
    private const int MostDays = 1100;
    private const string DateFormat = "yyyy-MM-dd";

    public long FirstDay => UnixTime.DayOf(From);

    public long LastDay => UnixTime.DayOf(To);

    public string FromText => From.ToString(DateFormat, CultureInfo.InvariantCulture);

    public string ToText => To.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static DashboardFilter Read(IQueryCollection query, TimeProvider clock)
    {
        var to = Date(query["to"]) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var from = Date(query["from"]) ?? to.AddDays(1 - DefaultDays);
        if (from > to)
        {
            (from, to) = (to, from);
        }

        var earliest = to.DayNumber >= MostDays ? to.AddDays(-MostDays) : DateOnly.MinValue;
        return new DashboardFilter(query["package"] is [{ Length: > 0 } clientId] ? clientId : null, from < earliest ? earliest : from, to);
    }

    public string Query(string table) => QueryString.Create("table", table).Add("package", ClientId ?? "").Add("from", FromText).Add("to", ToText).ToUriComponent();

    private static DateOnly? Date(string? text) => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is > 1970 and < 3000
        ? date
        : null;
}
