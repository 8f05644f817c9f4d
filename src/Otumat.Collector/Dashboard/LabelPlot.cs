namespace Otumat.Collector;

/// <summary>A bar for each name, drawn by the server, with the numbers as a table below it.</summary>
internal static class LabelPlot
{
    private const int MostBars = 12;
    private const int LongestLabel = 36;
    private const double Width = 720;
    private const double Row = 50;
    private const double TextLine = 24;
    private const double BarTop = 31;
    private const double BarHeight = 12;

    public static Html Draw(string title, string column, IReadOnlyList<LabelCount> labels)
    {
        if (labels.Count == 0)
        {
            return Html.Of($"""<p class="quiet">Nothing in this period.</p>""");
        }

        var shown = labels.Take(MostBars).ToList();
        return Html.Of(
            $"""
            <svg class="plot" viewBox="0 0 {Width} {shown.Count * Row}" role="img" aria-label="{title}">
            <title>{title}</title>
            {Html.Join(shown.Select((label, index) => Bar(label, index, shown[0].Count)))}
            </svg>
            <details><summary>As a table</summary>
            <div class="table"><table>
            <thead><tr><th scope="col">{column}</th><th scope="col" class="number">Events</th></tr></thead>
            <tbody>
            {Html.Join(labels.Select(label => Html.Of($"""<tr><td>{label.Label}</td><td class="number">{DayPlot.Number(label.Count)}</td></tr>""")))}
            </tbody>
            </table></div>
            </details>
            """);
    }

    private static Html Bar(LabelCount label, int index, long highest)
    {
        var width = Width * label.Count / Math.Max(1, highest);
        var top = index * Row;
        return Html.Of(
            $"""
            <text x="0" y="{top + TextLine}">{Short(label.Label)}</text>
            <text x="{Width}" y="{top + TextLine}" text-anchor="end">{DayPlot.Number(label.Count)}</text>
            <rect class="bar" x="0" y="{top + BarTop}" width="{width}" height="{BarHeight}"><title>{label.Label}: {DayPlot.Number(label.Count)}</title></rect>
            """);
    }

    private static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)] + "…";
}
