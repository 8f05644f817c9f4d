using Otumat.Usage;

namespace Otumat.Tests.Usage;

public sealed class UsageTrackingAttributeTests
{
    [Fact]
    public void Declaration_OfOnlyTheNames_HasTheDefaultsOfTheOptions()
    {
        var declared = new UsageTrackingAttribute("a", "d", "p", "https://usage.example.com") { EventNames = ["import"] }.ToOptions("1.0.0");
        var plain = new UsageAgentOptions { Author = "a", DataDirectory = "d", PackageName = "p", Host = "https://usage.example.com", PackageVersion = "1.0.0" };

        Assert.Equal(plain with { EventNames = declared.EventNames, PropertyKeys = declared.PropertyKeys }, declared);
    }

    [Fact]
    public void Declaration_OfEverything_CarriesIt()
    {
        var declared = new UsageTrackingAttribute("a", "d", "p", "https://usage.example.com")
        {
            InstallRoute = "/1",
            EventRoute = "/2",
            RefreshRoute = "/3",
            DeviceRoute = "/4",
            RevokeRoute = "/5",
            ResponseTimeoutSeconds = 30,
            UploadFrequency = "12h",
            ClientId = "c",
            Scope = "s",
            NoticeVersion = 3,
            EventNames = ["e"],
            PropertyKeys = ["k"],
            AllowTokenFile = true,
            LegacyWireFormat = true,
        }.ToOptions("2.0.0");

        Assert.Equal(["/1", "/2", "/3", "/4", "/5"], [declared.InstallRoute, declared.EventRoute, declared.RefreshRoute, declared.DeviceRoute, declared.RevokeRoute]);
        Assert.Equal((TimeSpan.FromSeconds(30), TimeSpan.FromHours(12), "c", "s", 3), (declared.ResponseTimeout, declared.UploadFrequency.Value, declared.ClientId, declared.Scope, declared.NoticeVersion));
        Assert.Equal((true, UsageWireFormat.Legacy), (declared.AllowTokenFile, declared.WireFormat));
        Assert.Equal(["e"], declared.EventNames);
        Assert.Equal(["k"], declared.PropertyKeys);
    }

    [Fact]
    public void Agent_OfAnAssemblyWithoutADeclaration_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => UsageAgent.FromAssembly(typeof(UsageTrackingAttributeTests).Assembly));

        Assert.Contains("[assembly: UsageTracking", error.Message, StringComparison.Ordinal);
    }
}
