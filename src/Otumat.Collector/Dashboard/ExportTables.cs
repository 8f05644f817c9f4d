using System.Globalization;

namespace Otumat.Collector;

/// <summary>What can be had as CSV.</summary>
internal static class ExportTables
{
    public const string Installations = "installations";
    public const string Active = "active";
    public const string Events = "events";
    public const string Types = "types";
    public const string Versions = "versions";

    public static string? Write(string? table, Statistics numbers) => table switch
    {
        Installations => Days(table, numbers.Installations),
        Active => Days(table, numbers.Active),
        Events => Days(table, numbers.Events),
        Types => Labels("type", numbers.Names),
        Versions => Labels("version", numbers.Versions),
        _ => null,
    };

    private static string Days(string name, IReadOnlyList<DayCount> days) =>
        CsvText.Write(["day", name], days.Select(day => (UnixTime.DateOf(day.Day).ToString("O", CultureInfo.InvariantCulture), day.Count)));

    private static string Labels(string name, IReadOnlyList<LabelCount> labels) => CsvText.Write([name, "events"], labels.Select(label => (label.Label, label.Count)));
}
