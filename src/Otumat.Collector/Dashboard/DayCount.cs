namespace Otumat.Collector;

internal sealed record DayCount
{
    public long Day { get; init; }

    public long Count { get; init; }
}
