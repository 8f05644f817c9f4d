namespace Otumat.Collector;

/// <summary>The numbers of one filter.</summary>
internal sealed record Statistics
{
    public required IReadOnlyList<string> ClientIds { get; init; }

    /// <summary>Installations that there were on each day.</summary>
    public required IReadOnlyList<DayCount> Installations { get; init; }

    /// <summary>Installations that sent something of each day.</summary>
    public required IReadOnlyList<DayCount> Active { get; init; }

    public required IReadOnlyList<DayCount> Events { get; init; }

    public required IReadOnlyList<LabelCount> Names { get; init; }

    public required IReadOnlyList<LabelCount> Versions { get; init; }

    public required long NewInstallations { get; init; }

    public required long ActiveInstallations { get; init; }

    public long TotalInstallations => Installations.Count == 0 ? 0 : Installations[^1].Count;

    public long TotalEvents => Events.Sum(day => day.Count);
}
