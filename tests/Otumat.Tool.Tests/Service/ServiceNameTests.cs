namespace Otumat.Tool.Tests.Service;

public sealed class ServiceNameTests
{
    [Fact]
    public void Name_OfAPackage_IsReadableAndTheSameEachTime()
    {
        Assert.Matches("^otumat-datajoint-[0-9a-f]{16}$", ServiceName.Of("DataJoint", The.Home));
        Assert.Equal(ServiceName.Of("datajoint", The.Home), ServiceName.Of("datajoint", The.Home));
    }

    [Theory]
    [InlineData("../../x")]
    [InlineData(The.AwkwardName)]
    [InlineData("пакет\r\n")]
    public void Name_OfAnyPackage_IsAPlainFileName(string package)
    {
        Assert.Matches("^[a-z0-9-]+$", ServiceName.Of(package, The.Home));
    }

    [Fact]
    public void Name_OfAnotherFolder_IsAnother()
    {
        Assert.NotEqual(ServiceName.Of("a.b", "one"), ServiceName.Of("a.b", "two"));
        Assert.NotEqual(ServiceName.Of("a.b", "one"), ServiceName.Of("a-b", "two"));
    }

    [Fact]
    public void Name_OfALongPackage_IsShort()
    {
        Assert.InRange(ServiceName.Of(new string('x', 300), The.Home).Length, 1, 80);
    }
}
