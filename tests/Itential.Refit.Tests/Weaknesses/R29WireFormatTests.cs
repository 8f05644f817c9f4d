using Itential.Refit.Tests.Addresses;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit sends US-style dates, <c>True</c>, <c>k=</c> for an empty list and elements that cannot be told apart. Here that is a preset beside modern defaults.</summary>
public sealed class R29WireFormatTests
{
    private static readonly DateTime Time = new(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private static readonly IAddressApi Refit = Targets.Of(RefitSettings.RefitCompatible());

    [Fact]
    public void Scalars_ByDefault_AreIsoAndLowerCase() => Assert.Equal(
        "/q?flag=true&number=1.5&time=2024-01-02T03%3A04%3A05.0000000Z&offset=2024-01-02T03%3A04%3A05.0000000%2B00%3A00&day=2024-01-02&span=00%3A01%3A30&color=light-blue",
        Send(Targets.Api));

    [Fact]
    public void Scalars_RefitCompatible_AreRefits() => Assert.Equal(
        "/q?flag=True&number=1.5&time=01%2F02%2F2024%2003%3A04%3A05&offset=01%2F02%2F2024%2003%3A04%3A05%20%2B00%3A00&day=01%2F02%2F2024&span=00%3A01%3A30&color=light-blue",
        Send(Refit));

    [Fact]
    public void Route_RefitCompatible_IsFormattedToo() =>
        Assert.Equal("/values/0.5/01%2F02%2F2024%2003%3A04%3A05/False", Refit.ScalarRoute(0.5, Time, false));

    [Fact]
    public void Lists_ByDefault_SendNothingForNothing()
    {
        Assert.Equal("/q", Targets.Api.List([]));
        Assert.Equal("/q?values=a,b%2Cc", Targets.Api.List(["a", null, "b,c"]));
        Assert.Equal("/q?values=1,3", Targets.Api.Ints([1, null, 3]));
    }

    [Fact]
    public void Lists_RefitCompatible_AreJoinedAsRefitDoes()
    {
        Assert.Equal("/q?values=", Refit.List([]));
        Assert.Equal("/q", Refit.List(null));
        Assert.Equal("/q?values=a%2C%2Cb%2Cc", Refit.List(["a", null, "b,c"]));
        Assert.Equal("/q?values=1%2C%2C3", Refit.Ints([1, null, 3]));
        Assert.Equal("/q?values=a%20b%20c", Refit.Spaces(["a b", "c"]));
        Assert.Equal("/q", Refit.Multi([]));
    }

    [Fact]
    public void Element_ThatHoldsItsDelimiter_IsRefused()
    {
        Assert.Contains("values", Assert.Throws<ArgumentException>(() => Targets.Api.Spaces(["a b"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Targets.Api.Pipes(["a|b"]));
        Assert.Equal("/q?values=a%20b", Targets.Api.Spaces(["a", "b"]));
        Assert.Equal("/q?values=a%7Cb%20c", Targets.Api.Pipes(["a", "b c"]));
    }

    private static string Send(IAddressApi api) =>
        api.Scalars(true, 1.5, Time, new DateTimeOffset(Time), new DateOnly(2024, 1, 2), TimeSpan.FromSeconds(90), Color.LightBlue, null);
}
