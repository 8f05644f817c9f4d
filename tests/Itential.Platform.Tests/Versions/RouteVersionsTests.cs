using TestKit;

namespace Itential.Platform.Tests.Versions;

/// <summary>The versions that the product knows of its routes against those of the table.</summary>
public sealed class RouteVersionsTests
{
    public static TheoryData<string> Versions { get; } = [.. EndpointRow.ReadAll("platform").Select(row => row.Versions).Distinct()];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Route_HasTheVersionsOfItsRow(string versions)
    {
        var rows = EndpointRow.ReadAll("platform").Where(row => row.Versions == versions && row.Service is not ("auth" or "dynamic")).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(Expected(versions), RouteVersions.Of(row.Method, row.Path)));
    }

    private static VersionRange Expected(string versions) => versions switch
    {
        "all" or "2023.2" => new VersionRange(null),
        "2023.1+" => new VersionRange(new PlatformVersion(2023, 1)),
        "2023.2+" or "2023.2 (late)/6" => new VersionRange(new PlatformVersion(2023, 2)),
        "6" => new VersionRange(new PlatformVersion(6)),
        "6.4+" => new VersionRange(new PlatformVersion(6, 4)),
        "6.7+" => new VersionRange(new PlatformVersion(6, 7)),
        "<=2021.1" => new VersionRange(null, new PlatformVersion(2021, 1, int.MaxValue)),
        _ => throw new ArgumentOutOfRangeException(nameof(versions), versions, "The table names versions that no rule knows."),
    };
}
