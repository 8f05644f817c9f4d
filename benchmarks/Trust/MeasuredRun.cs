using System.Globalization;

namespace Benchmarks.Trust;

/// <summary>What one operation took, and what it added to the most memory that the process ever had.</summary>
internal sealed record MeasuredRun(double Seconds, double Megabytes)
{
    public static MeasuredRun Read(string line)
    {
        var parts = line.Split(' ');
        return new MeasuredRun(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Seconds:R} {Megabytes:R}");
}
