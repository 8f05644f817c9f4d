namespace Itential.Refit.Tests.Addresses;

public sealed class PointConverter : IQueryConverter<Point>
{
    IEnumerable<KeyValuePair<string, string?>> IQueryConverter<Point>.Convert(Point value)
    {
        yield return new("at", $"{value.X};{value.Y}");
        yield return new("gone", null);
        yield return new(" ", "blank");
    }
}
