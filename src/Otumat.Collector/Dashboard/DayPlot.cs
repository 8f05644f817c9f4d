using System.Globalization;

namespace Otumat.Collector;

/// <summary>A bar for each day, drawn by the server.</summary>
internal static class DayPlot
{
    private const double Width = 720;
    private const double Height = 200;
    private const double Bottom = 34;
    private const double Top = 34;

    public static Html Draw(string title, IReadOnlyList<DayCount> days)
    {
        var highest = Math.Max(1, days.Max(day => day.Count));
        var step = Width / days.Count;
        var floor = Height - Bottom;
        return Html.Of(
            $"""
            <svg class="plot" viewBox="0 0 {Width} {Height}" role="img" aria-label="{title}">
            <title>{title}</title>
            <text x="0" y="{Top - 8}">{Number(highest)}</text>
            <line class="axis" x1="0" y1="{Top}" x2="{Width}" y2="{Top}"/>
            {Html.Join(days.Select((day, index) => Bar(day, index * step, Math.Max(0.5, step - Math.Min(2, step / 4)), highest)))}
            <line class="axis" x1="0" y1="{floor}" x2="{Width}" y2="{floor}"/>
            <text x="0" y="{Height - 6}">{Date(days[0])}</text>
            <text x="{Width}" y="{Height - 6}" text-anchor="end">{Date(days[^1])}</text>
            </svg>
            """);
    }

    public static string Number(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static Html Bar(DayCount day, double x, double width, long highest)
    {
        var height = (Height - Bottom - Top) * day.Count / highest;
        return day.Count == 0
            ? Html.None
            : Html.Of($"""<rect class="bar" x="{x}" y="{Height - Bottom - height}" width="{width}" height="{height}"><title>{Date(day)}: {Number(day.Count)}</title></rect>""");
    }

    private static string Date(DayCount day) => UnixTime.DateOf(day.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
