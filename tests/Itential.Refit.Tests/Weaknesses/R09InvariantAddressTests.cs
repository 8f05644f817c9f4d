using Itential.Refit.Tests.Addresses;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit writes some values in the current culture. Here no address depends on it.</summary>
public sealed class R09InvariantAddressTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Address_InAnyCulture_IsTheSame(string culture)
    {
        using var scope = new InCulture(culture);

        Assert.Equal("/values/-1.5/2026-01-02T03%3A04%3A05.0000000Z/true", Targets.Api.ScalarRoute(-1.5, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), true));
        Assert.Equal("/q?X=-3&value=1.5", Targets.Api.Any(new Dictionary<string, object?> { ["X"] = -3 }, 1.5));
        Assert.Equal("/q?sent_null=&null_list=&first_point.x=-1", Targets.Of(RefitSettings.SnakeCase()).Search(new Search { FirstPoint = new Point(-1) }));
    }
}
