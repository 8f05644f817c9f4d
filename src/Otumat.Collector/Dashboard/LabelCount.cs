namespace Otumat.Collector;

internal sealed record LabelCount
{
    public string Label { get; init; } = "";

    public long Count { get; init; }
}
