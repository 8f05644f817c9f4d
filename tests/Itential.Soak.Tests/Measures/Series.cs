namespace Itential.Soak.Tests.Measures;

/// <summary>Values in the order in which they were measured.</summary>
internal sealed class Series
{
    private readonly List<double> _values = [];

    public double SecondQuarter => Median(1);

    public double LastQuarter => Median(3);

    public void Add(double value) => _values.Add(value);

    private double Median(int quarter)
    {
        var size = _values.Count / 4;
        var sorted = _values.Skip(quarter * size).Take(size).Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
