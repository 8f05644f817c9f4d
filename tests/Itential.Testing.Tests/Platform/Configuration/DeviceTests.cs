using System.Net;

namespace Itential.Testing.Tests.Platform.Configuration;

public sealed class DeviceTests : PlatformTest
{
    private const string Root = "/configuration_manager/devices";

    [Theory]
    [InlineData("{}", 25, 40, "router-001")]
    [InlineData("""{"start":30,"limit":500}""", 10, 40, "router-031")]
    [InlineData("""{"start":"39","limit":"5"}""", 1, 40, "router-040")]
    [InlineData("""{"limit":1,"sort":[{"name":-1}]}""", 1, 40, "router-040")]
    [InlineData("""{"limit":1,"order":"descending"}""", 1, 40, "router-040")]
    [InlineData("""{"filter":{"name":"-01"}}""", 10, 10, "router-010")]
    [InlineData("""{"filter":{"name":"router-01"},"exactMatch":true}""", 0, 0, null)]
    [InlineData("""{"filter":{"address":"192.0.2.7"},"exactMatch":true}""", 1, 1, "router-007")]
    public async Task Search_StartLimitAndFilter_Work(string options, int sent, int total, string? first)
    {
        var reply = await Http.SendAsync(HttpMethod.Post, Root, $$"""{"options":{{options}}}""");

        Assert.Equal((sent, sent, total), (reply["list"]!.AsArray().Count, (int)reply["return_count"]!, (int)reply["total"]!));
        Assert.Equal(first, (string?)reply["list"]!.AsArray().FirstOrDefault()?["name"]);
    }

    [Fact]
    public async Task Device_ReadByName_HasAConfigurationAndIsAlive()
    {
        Assert.Equal("arista-eos", (string?)(await Http.ReadAsync(Root + "/router-002"))["ostype"]);
        Assert.Contains("hostname router-002", (string?)(await Http.ReadAsync(Root + "/router-002/configuration"))["config"], StringComparison.Ordinal);
        Assert.True((bool)(await Http.CallAsync(HttpMethod.Get, Root + "/router-002/isAlive"))!);
        await Http.ReadAsync(Root + "/none", HttpStatusCode.NotFound);
        await Http.SendAsync(HttpMethod.Post, Root, "{}", HttpStatusCode.BadRequest);
    }
}
