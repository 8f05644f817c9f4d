namespace Itential.Platform.Tests.Versions;

public sealed class VersionRangeTests
{
    private static readonly PlatformVersion Old = new(2023, 2);
    private static readonly PlatformVersion New = new(6, 4);

    [Fact]
    public void Range_OpenOnEitherSide_HoldsWhatItSays()
    {
        var since = new VersionRange(New);
        var until = new VersionRange(null, Old);
        var any = new VersionRange(null);

        Assert.Equal((false, true, "6.4 and later have it"), (since.Holds(Old), since.Holds(New), since.ToString()));
        Assert.Equal((true, false, "2023.2 was the last to have it"), (until.Holds(Old), until.Holds(New), until.ToString()));
        Assert.Equal((true, true), (any.Holds(Old), any.Holds(New)));
        Assert.Equal((false, false, true), (since.IsOpen, until.IsOpen, any.IsOpen));
    }

    [Fact]
    public void Versions_OfYearsAndNumbers_AreOrdered()
    {
        Assert.Equal((true, false, true, false), ((Old < New), (Old > New), (Old <= New), (Old >= New)));
        var same = Old;
        Assert.Equal((false, false, true, true), ((Old < same), (Old > same), (Old <= same), (Old >= same)));
    }
}
